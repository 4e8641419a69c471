import type { Answers, Group, Section, Value } from '../declaration.ts';
import { valueOf } from '../next.ts';
import { asksFor, isHead } from './ct01Fields.ts';
import { TO_HEAD, TO_HEAD_TURNED } from './ct01Options.ts';
import { birthDate, fullName, gender, personalNumber, third, YOU } from './people.ts';

/** Whoever was born before was of age when the form came into force, and is not asked. */
const OF_AGE_BEFORE = '2008-07-01';
const HEAD = third('chủ hộ', 'the head of the household');
const MEMBER = third('người này', 'this person');
/** The name box in the words of CT01. */
const NAME_BOX = { vi: 'Họ, chữ đệm và tên', en: 'Full name' };

/** The last day somebody may be born on, where only the year is known. */
function lastDayOf(born: string): string {
  return born.length === 4 ? `${born}-12-31` : born;
}

/** Who fills the form in. */
export const declarant: Section = {
  id: 'declarant',
  title: { vi: 'Người kê khai', en: 'About you' },
  heading: { vi: 'Anh/chị, người khai', en: 'About you' },
  called: ['người kê khai', 'người khai', 'tôi', 'em', 'mình', 'tui', 'my', 'i'],
  items: [
    {
      ...fullName('name', YOU),
      ask: { vi: 'Họ tên khai sinh của anh/chị là gì? Xin gõ có dấu.', en: 'What is your full birth name? Please type it with its marks.' },
      label: NAME_BOX,
    },
    { ...birthDate('born', YOU), allowYearOnly: true, yearAsOnPapers: true },
    {
      id: 'ofAge',
      kind: 'yesno',
      offPaper: true,
      ask: { vi: 'Anh/chị đủ 18 tuổi chưa?', en: 'Are you 18 or older?' },
      label: { vi: 'Đã đủ 18 tuổi', en: '18 or older' },
      derived: (answers) => (lastDayOf(String(valueOf(answers, 'born') ?? '9')) < OF_AGE_BEFORE ? true : undefined),
    },
    gender('gender', YOU),
    personalNumber('id', YOU, { gender: 'gender', born: 'born' }),
    {
      id: 'phone',
      kind: 'phone',
      personal: 'contact',
      optional: true,
      ask: { vi: 'Số điện thoại của anh/chị là gì, để công an gọi khi cần?', en: 'On which phone number can the police reach you?' },
      label: { vi: 'Số điện thoại liên hệ', en: 'Phone' },
      confirmAs: { vi: 'Số điện thoại của anh/chị là {value}', en: 'Your phone number is {value}' },
      called: ['số điện thoại', 'điện thoại', 'sđt', 'phone', 'phone number'],
    },
    {
      id: 'email',
      kind: 'email',
      personal: 'contact',
      optional: true,
      ask: { vi: 'Email của anh/chị là gì? Không có thì bỏ qua.', en: 'What is your email address? If you have none, skip this.' },
      label: { vi: 'Email', en: 'Email' },
      confirmAs: { vi: 'Email của anh/chị là {value}', en: 'Your email address is {value}' },
      called: ['email', 'thư điện tử', 'mail'],
    },
  ],
}; // prettier-ignore

const ownIfHead =
  (id: string) =>
  (answers: Answers): Value | undefined =>
    isHead(answers) ? valueOf(answers, id) : undefined;

/** The head of the household. */
export const head: Section = {
  id: 'head',
  title: { vi: 'Chủ hộ', en: 'The head of the household' },
  called: ['chủ hộ', 'household head', 'head of the household', 'head'],
  items: [
    {
      id: 'headRelation',
      kind: 'relationship',
      options: TO_HEAD,
      turned: TO_HEAD_TURNED,
      ask: { vi: 'Anh/chị là gì của chủ hộ?', en: 'What are you to the head of the household?' },
      why: {
        vi: 'Là chủ của hộ anh/chị đang ở, sắp vào hay sắp lập; tự đứng tên thì chọn Chủ hộ.',
        en: 'The head of the household you are in, join or set up. If that is you, choose Head of the household.',
      },
      label: { vi: 'Mối quan hệ với chủ hộ', en: 'Relationship to the head' },
      called: ['quan hệ', 'mối quan hệ', 'relationship'],
    },
    {
      ...fullName('headName', HEAD),
      label: { vi: 'Họ, chữ đệm và tên chủ hộ', en: 'Full name of the head' },
      derived: ownIfHead('name'),
    },
    {
      ...personalNumber('headId', HEAD),
      label: { vi: 'Số định danh cá nhân của chủ hộ', en: 'Personal number of the head' },
      derived: ownIfHead('id'),
    },
  ],
};

/** Others on the form, one entry each. */
export const members: Group = {
  id: 'members',
  group: true,
  title: { vi: 'Thành viên', en: 'Member' },
  any: {
    ask: {
      vi: 'Có ai khai chung tờ này với anh/chị không, ví dụ vợ, chồng, con?',
      en: 'Does anyone else go on this form with you, such as your spouse or children?',
    },
    label: { vi: 'Có người khai chung', en: 'Others on the form' },
  },
  more: { vi: 'Còn ai nữa không?', en: 'Is there anyone else?' },
  add: { vi: 'Thêm một người', en: 'Add a person' },
  drop: { vi: 'Bỏ người này', en: 'Take this person off' },
  max: 10,
  called: ['người', 'person', 'people'],
  when: (answers) => !asksFor('confirmation')(answers),
  fields: [
    { ...fullName('memberName', MEMBER), label: NAME_BOX },
    { ...birthDate('memberBorn', MEMBER), allowYearOnly: true, yearAsOnPapers: true },
    gender('memberGender', MEMBER),
    personalNumber('memberId', MEMBER, { gender: 'memberGender', born: 'memberBorn' }),
    {
      id: 'memberRelation',
      kind: 'relationship',
      options: TO_HEAD,
      ask: { vi: 'Người này là gì của chủ hộ?', en: 'What is this person to the head of the household?' },
      label: { vi: 'Mối quan hệ với chủ hộ', en: 'Relationship to the head' },
      called: ['quan hệ', 'mối quan hệ', 'relationship'],
    },
  ],
};
