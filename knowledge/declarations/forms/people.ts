import type { Field, FieldOf } from '../declaration.ts';
import { GENDERS } from './options.ts';

/** Somebody a form asks about, as questions name them. */
export type Person = {
  readonly vi: string;
  readonly en: { readonly who: string; readonly whose: string; readonly was: string; readonly does: string };
};

/** Who fills the form in. */
export const YOU: Person = { vi: 'anh/chị', en: { who: 'you', whose: 'your', was: 'were', does: 'do' } };

/** Anybody else. */
export function third(vi: string, en: string): Person {
  return { vi, en: { who: en, whose: `${en}’s`, was: 'was', does: 'does' } };
}

/** What people call these data when they state or correct them. */
export const NAME = ['họ tên', 'họ và tên', 'tên', 'full name', 'name'];
export const BORN = ['ngày sinh', 'sinh ngày', 'năm sinh', 'sinh', 'date of birth', 'birthday', 'born', 'dob'];
const GENDER = ['giới tính', 'gender', 'sex'];
const NUMBER = ['số căn cước', 'căn cước công dân', 'căn cước', 'cccd', 'số định danh', 'id number', 'personal number'];
const HOME = ['nơi cư trú', 'nơi ở', 'địa chỉ', 'address', 'residence'];

/** A word at the beginning of a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Somebody's full name. */
export function fullName(id: string, { vi, en }: Person): FieldOf<'fullName'> {
  return {
    id,
    kind: 'fullName',
    personal: 'name',
    ask: { vi: `Họ tên đầy đủ của ${vi} là gì?`, en: `What is ${en.whose} full name?` },
    label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
    confirmAs: { vi: `Tên ${vi} là {value}`, en: `${capital(en.whose)} name is {value}` },
    called: NAME,
  };
}

/** The day somebody was born. */
export function birthDate(id: string, { vi, en }: Person): FieldOf<'date'> {
  return {
    id,
    kind: 'date',
    personal: 'birth',
    ask: { vi: `${capital(vi)} sinh ngày, tháng, năm nào?`, en: `What is ${en.whose} date of birth?` },
    label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
    confirmAs: { vi: `${capital(vi)} sinh {value}`, en: `${capital(en.who)} ${en.was} born {value}` },
    called: BORN,
  };
}

/** Somebody's gender as it stands on papers. */
export function gender(id: string, { vi, en }: Person): FieldOf<'choice'> {
  return {
    id,
    kind: 'choice',
    options: GENDERS,
    ask: { vi: `${capital(vi)} là nam hay nữ?`, en: `What is ${en.whose} gender?` },
    label: { vi: 'Giới tính', en: 'Gender' },
    confirmAs: { vi: `Giới tính của ${vi} là {value}`, en: `${capital(en.whose)} gender is {value}` },
    called: GENDER,
  };
}

/** Somebody's ethnic group. */
export function ethnicity(id: string, { vi, en }: Person): FieldOf<'ethnicity'> {
  return {
    id,
    kind: 'ethnicity',
    ask: { vi: `${capital(vi)} là người dân tộc nào?`, en: `What is ${en.whose} ethnic group?` },
    label: { vi: 'Dân tộc', en: 'Ethnicity' },
    confirmAs: { vi: `Dân tộc của ${vi} là {value}`, en: `${capital(en.whose)} ethnic group is {value}` },
    called: ['dân tộc', 'ethnicity', 'ethnic group'],
    usual: () => 'Kinh',
  };
}

/** Somebody's nationality. */
export function nationality(id: string, { vi, en }: Person): FieldOf<'nationality'> {
  return {
    id,
    kind: 'nationality',
    ask: { vi: `${capital(vi)} mang quốc tịch nước nào?`, en: `What is ${en.whose} nationality?` },
    label: { vi: 'Quốc tịch', en: 'Nationality' },
    confirmAs: { vi: `Quốc tịch của ${vi} là {value}`, en: `${capital(en.whose)} nationality is {value}` },
    called: ['quốc tịch', 'nationality'],
    usual: () => 'VN',
  };
}

/** Where somebody lives. */
export function residence(id: string, { vi, en }: Person): FieldOf<'address'> {
  return {
    id,
    kind: 'address',
    personal: 'address',
    ask: {
      vi: `${capital(vi)} đang ở đâu? Xin ghi số nhà, đường và phường hoặc xã hiện nay.`,
      en: `Where ${en.does} ${en.who} live? House number, street, and today’s ward or commune, please.`,
    },
    label: { vi: 'Nơi cư trú', en: 'Residence' },
    confirmAs: {
      vi: `Chỗ ở của ${vi} là {value}`,
      en: `${capital(en.whose)} address is {value}`,
    },
    called: HOME,
  };
}

type Checked = Pick<FieldOf<'idNumber'>, 'gender' | 'born'>;

/** Somebody's personal number, checked against the gender and the birth date where they are asked too. */
export function personalNumber(id: string, { vi, en }: Person, checked: Checked = {}): FieldOf<'idNumber'> {
  return {
    id,
    kind: 'idNumber',
    personalOnly: true,
    personal: 'number',
    ask: {
      vi: `Số căn cước của ${vi} là gì (đủ 12 số)?`,
      en: `What is ${en.whose} personal number (12 digits, on the identity card)?`,
    },
    label: { vi: 'Số định danh cá nhân', en: 'Personal number' },
    confirmAs: { vi: `Số căn cước của ${vi} là {value}`, en: `${capital(en.whose)} personal number is {value}` },
    called: NUMBER,
    ...checked,
  };
}

/** The attestation that ends a form. */
export function attestation(ask: Field['ask']): FieldOf<'yesno'> {
  const label = { vi: 'Cam đoan nội dung khai là đúng sự thật', en: 'Declared to be true' };
  return { id: 'attested', kind: 'yesno', ask, label };
}
