import type { Answers, Field, FieldOf } from '../declaration.ts';
import { valueOf } from '../next.ts';

/** What people call these data when they state or correct them. */
export const NAME = ['họ tên', 'họ và tên', 'tên', 'full name', 'name'];
export const BORN = ['ngày sinh', 'sinh ngày', 'năm sinh', 'sinh', 'date of birth', 'birthday', 'born', 'dob'];
export const GENDER = ['giới tính', 'gender', 'sex'];
const NUMBER = ['số căn cước', 'căn cước công dân', 'căn cước', 'cccd', 'số định danh', 'id number', 'personal number'];

type Checked = Pick<FieldOf<'idNumber'>, 'gender' | 'born'>;

/** A personal number, checked against the gender and the birth date where they are asked too. */
export function personalNumber(id: string, ask: Field['ask'], checked: Checked = {}): FieldOf<'idNumber'> {
  const label = { vi: 'Số định danh cá nhân', en: 'Personal number' };
  return { id, kind: 'idNumber', personalOnly: true, personal: 'number', ask, label, called: NUMBER, ...checked };
}

/** Whether CT01 is for one of these requests. */
export const asksFor =
  (...kinds: readonly string[]) =>
  (answers: Answers): boolean =>
    kinds.includes(String(valueOf(answers, 'request')));
/** Whether a home is registered. */
export const settles = asksFor('permanent', 'temporary', 'extension', 'split');
export const splits = asksFor('split');
/** Whether the person is the head of the household. */
export const isHead = (answers: Answers): boolean => valueOf(answers, 'headRelation') === 'head';
