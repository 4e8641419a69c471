import type { Answers, Declaration, Section } from '../declaration.ts';
import { valueOf } from '../next.ts';
import { child } from './birthChild.ts';
import { hasBoth } from './birthConditions.ts';
import { father, marriage, mother } from './birthParents.ts';
import { requester } from './birthRequester.ts';
import { attestation } from './people.ts';

const wantsCopies = (answers: Answers) => valueOf(answers, 'copiesWanted') === true;

const office: Section = {
  id: 'office',
  title: { vi: 'Kính gửi', en: 'Addressed to' },
  heading: { vi: 'Nơi nộp', en: 'Where you hand it in' },
  items: [
    {
      id: 'office',
      kind: 'ward',
      ask: { vi: 'Anh/chị sẽ nộp ở phường, xã nào?', en: 'In which ward or commune will you hand it in?' },
      why: { vi: 'Ghi tên phường, xã hoặc đặc khu mới, có từ ngày 01/07/2025.', en: 'The ward, commune or special zone by its name since 1 July 2025.' },
      label: { vi: 'Cơ quan tiếp nhận (phường, xã, đặc khu)', en: 'Receiving office (ward, commune or special zone)' },
      confirmAs: { vi: 'Anh/chị nộp ở {value}', en: 'You hand it in at {value}' },
      called: ['nơi nộp', 'cơ quan tiếp nhận', 'kính gửi', 'office', 'receiving office'],
    },
  ],
}; // prettier-ignore

const copies: Section = {
  id: 'copies',
  title: { vi: 'Đề nghị cấp bản sao', en: 'Copies' },
  heading: { vi: 'Bản sao', en: 'Copies' },
  called: ['bản sao', 'copies', 'copy'],
  items: [
    {
      id: 'copiesWanted',
      kind: 'yesno',
      counts: 'copies',
      ask: {
        vi: 'Anh/chị có cần thêm bản sao giấy khai sinh không?',
        en: 'Do you want copies of the birth certificate as well?',
      },
      label: { vi: 'Đề nghị cấp bản sao', en: 'Copies wanted' },
    },
    {
      id: 'copies',
      kind: 'quantity',
      min: 1,
      max: 50,
      when: wantsCopies,
      ask: { vi: 'Anh/chị cần mấy bản?', en: 'How many copies?' },
      confirmAs: { vi: 'Anh/chị cần {value} bản sao', en: 'You want {value} copies' },
      label: { vi: 'Số lượng bản sao', en: 'Number of copies' },
      called: ['số bản', 'số bản sao', 'số lượng bản sao', 'số lượng', 'bản sao', 'number of copies', 'copies'],
    },
  ],
};

const attested: Section = {
  id: 'attestation',
  title: { vi: 'Cam đoan', en: 'Attestation' },
  items: [
    attestation({
      vi: 'Lời khai trên là đúng, những người liên quan đã đồng ý, và anh/chị chịu trách nhiệm về lời khai đó. Anh/chị cam đoan như vậy không?',
      en: 'All of this is true, those concerned agree to it, and you answer for what you state. Do you declare so?',
    }),
  ],
};

/** Tờ khai đăng ký khai sinh: the boxes of the form of Circular 04/2024/TT-BTP, the child first. */
export const birthRegistration: Declaration = {
  id: 'birthRegistration',
  version: '1',
  title: { vi: 'Tờ khai đăng ký khai sinh', en: 'Birth registration declaration' },
  form: {
    vi: 'Mẫu theo Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
    en: 'Form of Circular 04/2020/TT-BTP as amended by Circular 04/2024/TT-BTP',
  },
  procedures: ['1.001193', '1.000689', '2.000528'],
  purpose: { vi: 'lập tờ khai đăng ký khai sinh', en: 'drawing up the birth registration declaration' },
  sections: [child, mother, father, marriage, office, requester, copies, attested],
  remarks: [
    {
      when: (answers) => hasBoth(answers) && valueOf(answers, 'parentsMarried') === false,
      text: {
        vi: 'Cha mẹ chưa đăng ký kết hôn: muốn ghi tên cha thì làm thêm việc nhận cha, con cùng lúc. Anh/chị hỏi trung tâm phường, xã trước khi nộp.',
        en: 'The parents are not married: for the father to be recorded, he has to be recognised as the father at the same time. Ask the ward or commune centre before you hand this in.',
      },
    },
    {
      when: (answers) => valueOf(answers, 'parents') === 'mother',
      text: {
        vi: 'Phần người cha để trống trên giấy khai sinh; sau này nhận cha, con thì ghi thêm được.',
        en: 'The father’s part stays blank on the certificate; it can be added when he is recognised later.',
      },
    },
    {
      when: (answers) => valueOf(answers, 'parents') === 'none',
      text: {
        vi: 'Trẻ bị bỏ rơi thì mang thêm biên bản lập khi tìm thấy trẻ.',
        en: 'For an abandoned child, the record made when the child was found is needed.',
      },
    },
  ],
};
