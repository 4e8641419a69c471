import type { Day } from '../language/day.ts';
import type { Language } from '../language/text.ts';
import type { Answers, Field, FieldOf, Problem, Value } from './declaration.ts';
import type { Read } from './fields.ts';
import { GENDERS, RELATIONS } from './forms/options.ts';
import { addressText } from './readers/ward.ts';

const asked = (id: string, vi: string, en: string) => ({ id, ask: { vi: `${vi}?`, en: `${en}?` }, label: { vi, en } });

/** One field of every kind under a plain name, for reading answers outside any form. */
export const STANDARD_FIELDS: readonly Field[] = [
  { ...asked('text', 'Nội dung', 'Text'), kind: 'text' },
  { ...asked('fullName', 'Họ và tên', 'Full name'), kind: 'fullName' },
  { ...asked('dateOfBirth', 'Ngày sinh', 'Date of birth'), kind: 'date' },
  { ...asked('date', 'Ngày', 'Date'), kind: 'date' },
  {
    ...asked('idNumber', 'Số định danh', 'Identity number'),
    kind: 'idNumber',
    gender: 'gender',
    born: 'dateOfBirth',
  } satisfies FieldOf<'idNumber'>,
  { ...asked('gender', 'Giới tính', 'Gender'), kind: 'choice', options: GENDERS },
  { ...asked('yesno', 'Có hay không', 'Yes or no'), kind: 'yesno' },
  { ...asked('ethnicity', 'Dân tộc', 'Ethnicity'), kind: 'ethnicity' },
  { ...asked('nationality', 'Quốc tịch', 'Nationality'), kind: 'nationality' },
  { ...asked('relationship', 'Quan hệ', 'Relationship'), kind: 'relationship', options: RELATIONS },
  { ...asked('ward', 'Phường, xã', 'Ward or commune'), kind: 'ward' },
  { ...asked('address', 'Địa chỉ', 'Address'), kind: 'address' },
  { ...asked('phone', 'Điện thoại', 'Phone'), kind: 'phone' },
  { ...asked('email', 'Email', 'Email'), kind: 'email' },
  { ...asked('money', 'Số tiền', 'Amount'), kind: 'money' },
  { ...asked('time', 'Giờ', 'Time'), kind: 'time' },
  { ...asked('quantity', 'Số lượng', 'Quantity'), kind: 'quantity', min: 1, max: 50 },
];

/** One line of the `read` command's answer. */
export type ReadResult = {
  readonly accept: boolean;
  readonly value: string | null;
  readonly confirm: boolean;
  readonly problem: Problem | null;
};

/** An answer to read, by the plain name of its field; `context` holds canonical answers already given. */
export type ReadRequest = {
  readonly field: string;
  readonly text: string;
  readonly lang: Language;
  readonly context?: Readonly<Record<string, string>> | undefined;
};

/** Reads one answer outside any form; undefined when no field has that name. */
export function readStandard(read: Read, request: ReadRequest, today: Day): ReadResult | undefined {
  const field = STANDARD_FIELDS.find((each) => each.id === request.field);
  if (!field) return undefined;
  const answers: Answers = Object.fromEntries(
    Object.entries(request.context ?? {}).map(([id, value]) => [id, { value, source: 'said', confirmed: true }]),
  );
  const reading = read(field, request.text, { today, answers }, request.lang);
  if (!reading.ok) return { accept: false, value: null, confirm: false, problem: reading.problem };
  const { value, confirm } = reading;
  return { accept: true, value: canonicalText(value), confirm: confirm !== undefined, problem: confirm ?? null };
}

/** A value as one canonical string: "yes" and "no", digits, codes, an address in one line. */
export function canonicalText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? addressText(value) : String(value);
}
