import type { Answers, Declaration, Group, Section, Value } from '../declaration.ts';
import { valueOf } from '../next.ts';
import { consents, lacksConsent } from './ct01Consents.ts';
import { asksFor, BORN, GENDER, isHead, NAME, personalNumber, settles, splits } from './ct01Fields.ts';
import { TO_HEAD } from './ct01Options.ts';
import { request } from './ct01Request.ts';
import { GENDERS } from './options.ts';

/** Whoever was born before was of age when the form came into force, and is not asked. */
const OF_AGE_BEFORE = '2008-07-01';

const declarant: Section = {
  id: 'declarant',
  title: { vi: 'Người kê khai', en: 'About you' },
  called: ['người kê khai', 'người khai', 'tôi', 'em', 'mình', 'tui', 'my', 'i'],
  items: [
    {
      id: 'name',
      kind: 'fullName',
      personal: 'name',
      ask: { vi: 'Họ và tên khai sinh của anh/chị là gì? Xin gõ có dấu.', en: 'What is your full birth name? Please type it with its marks.' },
      label: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
      called: NAME,
    },
    {
      id: 'born',
      kind: 'date',
      personal: 'birth',
      ask: { vi: 'Anh/chị sinh ngày, tháng, năm nào?', en: 'What is your date of birth?' },
      label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
      called: BORN,
    },
    {
      id: 'ofAge',
      kind: 'yesno',
      offPaper: true,
      ask: { vi: 'Anh/chị đã đủ 18 tuổi chưa?', en: 'Are you 18 or older?' },
      label: { vi: 'Đã đủ 18 tuổi', en: '18 or older' },
      derived: (answers) => (String(valueOf(answers, 'born') ?? '9') < OF_AGE_BEFORE ? true : undefined),
    },
    {
      id: 'gender',
      kind: 'choice',
      options: GENDERS,
      ask: { vi: 'Giới tính của anh/chị?', en: 'What is your gender?' },
      label: { vi: 'Giới tính', en: 'Gender' },
      called: GENDER,
    },
    personalNumber('id', { vi: 'Số định danh cá nhân (12 số) của anh/chị?', en: 'What is your personal number (12 digits, on the identity card)?' }, { gender: 'gender', born: 'born' }),
    {
      id: 'phone',
      kind: 'phone',
      personal: 'contact',
      optional: true,
      ask: { vi: 'Số điện thoại để công an liên hệ với anh/chị?', en: 'On which phone number can the police reach you?' },
      label: { vi: 'Số điện thoại liên hệ', en: 'Phone' },
      called: ['số điện thoại', 'điện thoại', 'sđt', 'phone', 'phone number'],
    },
    {
      id: 'email',
      kind: 'email',
      personal: 'contact',
      optional: true,
      ask: { vi: 'Email của anh/chị? Không có thì bỏ qua.', en: 'What is your email address? If you have none, skip this.' },
      label: { vi: 'Email', en: 'Email' },
      called: ['email', 'thư điện tử', 'mail'],
    },
  ],
}; // prettier-ignore

const ownIfHead =
  (id: string) =>
  (answers: Answers): Value | undefined =>
    isHead(answers) ? valueOf(answers, id) : undefined;

const head: Section = {
  id: 'head',
  title: { vi: 'Chủ hộ', en: 'The head of the household' },
  called: ['chủ hộ', 'household head', 'head of the household', 'head'],
  items: [
    {
      id: 'headRelation',
      kind: 'relationship',
      options: TO_HEAD,
      ask: { vi: 'Anh/chị là gì của chủ hộ?', en: 'What are you to the head of the household?' },
      why: {
        vi: 'Chủ của hộ anh/chị đang ở, sắp vào hoặc sắp lập. Tự đứng tên thì chọn Chủ hộ.',
        en: 'The head of the household you are in, join or set up. If that is you, choose Head of the household.',
      },
      label: { vi: 'Mối quan hệ với chủ hộ', en: 'Relationship to the head' },
      called: ['quan hệ', 'mối quan hệ', 'relationship'],
    },
    {
      id: 'headName',
      kind: 'fullName',
      personal: 'name',
      ask: { vi: 'Họ và tên đầy đủ của chủ hộ?', en: 'What is the full name of the head of the household?' },
      label: { vi: 'Họ, chữ đệm và tên chủ hộ', en: 'Full name of the head' },
      called: NAME,
      derived: ownIfHead('name'),
    },
    {
      ...personalNumber('headId', { vi: 'Số định danh cá nhân (12 số) của chủ hộ?', en: 'What is the personal number of the head of the household (12 digits)?' }),
      label: { vi: 'Số định danh cá nhân của chủ hộ', en: 'Personal number of the head' },
      derived: ownIfHead('id'),
    },
  ],
}; // prettier-ignore

const members: Group = {
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
    {
      id: 'memberName',
      kind: 'fullName',
      personal: 'name',
      ask: { vi: 'Họ và tên đầy đủ của người này?', en: 'What is this person’s full name?' },
      label: { vi: 'Họ, chữ đệm và tên', en: 'Full name' },
      called: NAME,
    },
    {
      id: 'memberBorn',
      kind: 'date',
      personal: 'birth',
      ask: { vi: 'Người này sinh ngày, tháng, năm nào?', en: 'What is this person’s date of birth?' },
      label: { vi: 'Ngày, tháng, năm sinh', en: 'Date of birth' },
      called: BORN,
    },
    {
      id: 'memberGender',
      kind: 'choice',
      options: GENDERS,
      ask: { vi: 'Người này là nam hay nữ?', en: 'Is this person male or female?' },
      label: { vi: 'Giới tính', en: 'Gender' },
      called: GENDER,
    },
    personalNumber(
      'memberId',
      { vi: 'Số định danh cá nhân (12 số) của người này?', en: 'What is this person’s personal number (12 digits)?' },
      { gender: 'memberGender', born: 'memberBorn' },
    ),
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

const attestation: Section = {
  id: 'attestation',
  title: { vi: 'Cam đoan', en: 'Attestation' },
  items: [
    {
      id: 'attested',
      kind: 'yesno',
      ask: {
        vi: 'Anh/chị cam đoan những điều trên là đúng và chịu trách nhiệm về lời khai của mình?',
        en: 'Do you declare that all of this is true, and that you answer for what you state?',
      },
      label: { vi: 'Cam đoan nội dung khai là đúng sự thật', en: 'Declared to be true' },
    },
  ],
};

const DISTRICT = /(?<!\p{L})(?:quận|huyện|thị xã)(?!\p{L})|thủ đức/iu;

/** Tờ khai thay đổi thông tin cư trú (CT01): the boxes of the form of Circular 116/2026/TT-BCA, which replaced that of Circular 53/2025. */
export const residenceChange: Declaration = {
  id: 'residenceChange',
  version: '1',
  title: { vi: 'Tờ khai thay đổi thông tin cư trú (CT01)', en: 'Residence change form (CT01)' },
  form: {
    vi: 'Mẫu CT01 theo Thông tư 116/2026/TT-BCA',
    en: 'Form CT01 of Circular 116/2026/TT-BCA',
  },
  from: '2026-07-01',
  procedures: [
    '1.004222', '1.004194', '1.002755', '1.010038', '1.010041', '1.010039', '1.010028', '1.003197', '1.010040',
  ],
  settled: {
    '1.004222': { request: 'permanent' },
    '1.004194': { request: 'temporary' },
    '1.002755': { request: 'extension' },
    '1.010038': { request: 'split' },
    '1.010041': { request: 'confirmation' },
    '1.010039': { request: 'correction' },
    '1.003197': { request: 'removePermanent' },
    '1.010028': { request: 'removeTemporary' },
    '1.010040': { request: 'information' },
  },
  handedTo: { vi: 'công an phường, xã nơi tiếp nhận', en: 'the police of that ward or commune' },
  purpose: { vi: 'lập tờ khai thay đổi thông tin cư trú', en: 'drawing up the residence change form' },
  sections: [
    declarant,
    head,
    request,
    {
      id: 'members',
      title: { vi: 'Thành viên cùng thay đổi', en: 'Others on the form' },
      called: ['người khai chung', 'những người khai chung', 'thành viên cùng thay đổi', 'thành viên', 'các thành viên', 'members', 'member'],
      items: [members],
    },
    consents,
    attestation,
  ],
  remarks: [
    {
      when: lacksConsent,
      text: {
        vi: 'Trước khi nộp, người cần đồng ý ký vào tờ khai hoặc xác nhận trên VNeID.',
        en: 'Before you hand it in, those who have to consent sign the form or confirm on VNeID.',
      },
    },
    {
      when: (answers) => splits(answers) && valueOf(answers, 'sameHome') === false,
      text: {
        vi: 'Tách hộ chỉ dành cho người vẫn ở chung một chỗ. Dọn đi nơi khác thì anh/chị đăng ký thường trú ở nơi mới.',
        en: 'A split is only for those who go on living in one place. To move away, register permanent residence at the new place.',
      },
    },
    {
      when: (answers) => splits(answers) && valueOf(answers, 'splitGround') === 'divorce',
      text: {
        vi: 'Ly hôn mà tách hộ thì mang thêm giấy tờ ly hôn.',
        en: 'For a split after a divorce, bring the divorce papers too.',
      },
    },
    {
      when: (answers) => DISTRICT.test(String(valueOf(answers, 'content') ?? '')) && !settles(answers),
      text: {
        vi: 'Nội dung đề nghị còn tên quận, huyện cũ. Anh/chị nên ghi tên phường, xã hiện nay, tên cũ để trong ngoặc.',
        en: 'The content still names a former district. Better to write today’s ward or commune, with the old name in brackets.',
      },
    },
  ],
}; // prettier-ignore
