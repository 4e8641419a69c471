import type { Field, Section } from '../declaration.ts';
import { areMarried, hasBoth, hasFather, hasMother } from './birthConditions.ts';
import { PARENTS } from './birthOptions.ts';
import { parentFields } from './parents.ts';

/** Whom the certificate names, and the mother. */
export const mother: Section = {
  id: 'mother',
  title: { vi: 'Người mẹ', en: 'The mother' },
  called: ['mẹ', 'má', 'mẹ bé', 'vợ', 'mother', 'mom', 'mum', 'wife'],
  items: [
    {
      id: 'parents',
      kind: 'choice',
      options: PARENTS,
      offPaper: true,
      ask: {
        vi: 'Giấy khai sinh ghi tên cả cha và mẹ, hay chỉ mẹ?',
        en: 'Should the birth certificate name both parents, or only the mother?',
      },
      why: {
        vi: 'Mẹ chưa kết hôn thì phần cha để trống, trừ khi làm nhận cha, con cùng lúc.',
        en: 'For an unmarried mother the father’s part stays blank, unless he is recognised as the father at the same time.',
      },
      label: { vi: 'Khai cha mẹ', en: 'Parents named' },
      called: ['cha mẹ', 'parents'],
    },
    ...parentFields({ id: 'mother', vi: 'mẹ', gender: 'female', when: hasMother }),
  ],
};

export const father: Section = {
  id: 'father',
  title: { vi: 'Người cha', en: 'The father' },
  called: ['cha', 'ba', 'bố', 'tía', 'cha bé', 'chồng', 'father', 'dad', 'husband'],
  items: parentFields({ id: 'father', vi: 'cha', gender: 'male', when: hasFather }),
};

/** The parents' marriage certificate, where they are married. */
export const marriage: Section = {
  id: 'marriage',
  title: { vi: 'Giấy chứng nhận kết hôn của cha, mẹ', en: 'The parents’ marriage certificate' },
  heading: { vi: 'Giấy kết hôn của cha, mẹ', en: 'The parents’ marriage certificate' },
  called: ['kết hôn', 'giấy kết hôn', 'hôn thú', 'marriage', 'marriage certificate'],
  items: [
    {
      id: 'parentsMarried',
      kind: 'yesno',
      offPaper: true,
      when: hasBoth,
      ask: { vi: 'Cha mẹ bé đã đăng ký kết hôn chưa?', en: 'Have the parents registered their marriage?' },
      label: { vi: 'Cha mẹ đã đăng ký kết hôn', en: 'Parents are married' },
    },
    certificate({
      id: 'marriageNumber',
      ask: { vi: 'Giấy kết hôn của cha mẹ bé số mấy?', en: 'What is the number of the marriage certificate?' },
      why: {
        vi: 'Không có giấy bên cạnh thì bỏ qua, nơi nhận hồ sơ tra được.',
        en: 'Without the paper at hand, skip this: the office can look it up.',
      },
      label: { vi: 'Số', en: 'Number' },
      called: ['số giấy kết hôn', 'certificate number'],
      example: { vi: '12/2020', en: '12/2020' },
    }),
    certificate({
      id: 'marriageBook',
      ask: { vi: 'Trên giấy kết hôn ghi quyển số mấy?', en: 'Which book number is on the marriage certificate?' },
      label: { vi: 'Quyển số', en: 'Book number' },
      called: ['quyển số', 'quyển', 'book number'],
      example: { vi: '01/2020', en: '01/2020' },
    }),
    {
      id: 'marriageDay',
      kind: 'date',
      optional: true,
      when: areMarried,
      ask: { vi: 'Cha mẹ bé đăng ký kết hôn ngày nào?', en: 'On what day was the marriage registered?' },
      why: skippable(),
      example: { vi: '15/06/2020', en: '15/06/2020 (day first)' },
      confirmAs: { vi: 'Cha mẹ bé đăng ký kết hôn {value}', en: 'The marriage was registered {value}' },
      label: { vi: 'Ngày đăng ký', en: 'Date' },
      called: ['ngày kết hôn', 'ngày đăng ký kết hôn', 'wedding date', 'marriage date'],
    },
    certificate({
      id: 'marriagePlace',
      ask: { vi: 'Nơi nào cấp giấy kết hôn?', en: 'Which office registered the marriage?' },
      label: { vi: 'Nơi đăng ký', en: 'Place' },
      called: ['nơi kết hôn', 'nơi đăng ký kết hôn', 'marriage place'],
      example: 'registrar',
    }),
  ],
};

function skippable(): Field['ask'] {
  return { vi: 'Không rõ thì bỏ qua.', en: 'If you are not sure, skip this.' };
}

/** A box copied from the marriage certificate; the office can look it up. */
function certificate(field: Pick<Field, 'id' | 'ask' | 'label' | 'called' | 'example' | 'why'>): Field {
  return { why: skippable(), ...field, kind: 'text', copied: true, max: 100, optional: true, when: areMarried };
}
