import type { Address, Answers, Section } from '../declaration.ts';
import { valueOf } from '../next.ts';
import { addressText } from '../readers/ward.ts';
import { settles, splits } from './ct01Fields.ts';
import { DWELLINGS, REQUESTS, SPLIT_GROUNDS } from './ct01Options.ts';
import { fullName, personalNumber, third } from './people.ts';

const OLD_HEAD = third('chủ hộ hiện nay', 'the present head of the household');

/** What is asked for, of which home, and of whose police. */
export const request: Section = {
  id: 'request',
  title: { vi: 'Nội dung đề nghị', en: 'What you ask for' },
  heading: { vi: 'Việc anh/chị cần', en: 'What you ask for' },
  called: ['nội dung đề nghị', 'đề nghị', 'request'],
  items: [
    {
      id: 'request',
      kind: 'choice',
      options: REQUESTS,
      offPaper: true,
      ask: { vi: 'Anh/chị cần làm việc gì về chỗ ở?', en: 'What do you need to do about your residence?' },
      label: { vi: 'Loại đề nghị', en: 'Kind of request' },
      called: ['loại đề nghị', 'kind of request'],
    },
    {
      id: 'address',
      kind: 'address',
      personal: 'address',
      offPaper: true,
      when: settles,
      ask: {
        vi: 'Anh/chị đăng ký ở nhà nào? Xin ghi số nhà, đường và phường hoặc xã hiện nay.',
        en: 'Where is the home to be registered? House number, street, and today’s ward or commune, please.',
      },
      label: { vi: 'Địa chỉ chỗ ở', en: 'Address of the home' },
      called: ['địa chỉ', 'chỗ ở', 'nơi ở', 'address'],
    },
    {
      id: 'formerAddress',
      kind: 'text',
      max: 200,
      personal: 'address',
      offPaper: true,
      optional: true,
      when: settles,
      ask: {
        vi: 'Giấy tờ nhà còn ghi địa chỉ kiểu cũ (có quận, huyện) thì xin chép lại. Không có thì bỏ qua.',
        en: 'If the papers of the home still show an old address, with a district, please copy it. If not, skip this.',
      },
      label: { vi: 'Địa chỉ cũ trên giấy tờ nhà', en: 'Old address on the papers of the home' },
      called: ['địa chỉ cũ', 'old address'],
    },
    {
      id: 'dwelling',
      kind: 'choice',
      options: DWELLINGS,
      offPaper: true,
      optional: true,
      when: settles,
      ask: { vi: 'Đó là nhà của anh/chị, nhà thuê, nhà mượn hay ở nhờ?', en: 'Is it your own home, rented, borrowed, or do you stay with somebody?' },
      label: { vi: 'Chỗ ở là', en: 'The home is' },
      called: ['loại chỗ ở', 'kind of home'],
    },
    {
      ...fullName('oldHeadName', OLD_HEAD),
      ifAsked: true,
      when: splits,
      ask: { vi: 'Bây giờ, trước khi tách, ai là chủ hộ? Xin ghi đủ họ tên.', en: 'Who is the head of the household now, before the split? Full name, please.' },
      label: { vi: 'Chủ hộ hiện tại', en: 'Present head' },
      called: ['chủ hộ cũ', 'chủ hộ hiện tại', 'present head', 'old head'],
    },
    {
      ...personalNumber('oldHeadId', OLD_HEAD),
      ifAsked: true,
      when: splits,
      label: { vi: 'Số định danh của chủ hộ hiện tại', en: 'Personal number of the present head' },
    },
    {
      id: 'sameHome',
      kind: 'yesno',
      ifAsked: true,
      when: splits,
      ask: { vi: 'Hộ mới có ở cùng chỗ với hộ cũ không?', en: 'Will the new household live in the same place as the old one?' },
      label: { vi: 'Cùng chỗ ở hợp pháp với hộ cũ', en: 'Same home as the old household' },
    },
    {
      id: 'splitGround',
      kind: 'choice',
      options: SPLIT_GROUNDS,
      ifAsked: true,
      when: splits,
      ask: { vi: 'Vì sao anh/chị tách hộ?', en: 'Why is the household split?' },
      label: { vi: 'Căn cứ tách hộ', en: 'Ground of the split' },
      called: ['lý do tách hộ', 'căn cứ tách hộ', 'ground', 'reason'],
    },
    {
      id: 'content',
      kind: 'text',
      max: 500,
      ask: { vi: 'Anh/chị muốn xin điều gì? Ghi một, hai câu là đủ.', en: 'What do you ask for? One or two sentences, in Vietnamese if you can.' },
      why: { vi: 'Ví dụ: xác nhận nơi thường trú để con nhập học.', en: 'For example: confirm where I live, so that my child can enrol at school.' },
      label: { vi: 'Nội dung đề nghị', en: 'Content of the request' },
      called: ['nội dung', 'content'],
      derived: contentOf,
      usual: usualContent,
    },
    {
      id: 'ward',
      kind: 'ward',
      offPaper: true,
      ask: { vi: 'Anh/chị nộp cho công an phường, xã nào?', en: 'To the police of which ward or commune will you hand it in?' },
      label: { vi: 'Phường, xã nơi nộp', en: 'Ward or commune' },
      called: ['nơi nộp', 'kính gửi', 'ward'],
      derived: (answers) => addressIn(answers)?.ward,
    },
    {
      id: 'office',
      kind: 'text',
      ask: { vi: 'Anh/chị nộp cho công an nào?', en: 'To which police do you hand it in?' },
      label: { vi: 'Cơ quan tiếp nhận', en: 'Receiving office' },
      derived: officeOf,
    },
  ],
}; // prettier-ignore

function addressIn(answers: Answers): Address | undefined {
  const address = valueOf(answers, 'address');
  return typeof address === 'object' ? address : undefined;
}

const WORDED: Readonly<Record<string, string>> = {
  permanent: 'Đăng ký thường trú tại',
  temporary: 'Đăng ký tạm trú tại',
  extension: 'Gia hạn tạm trú tại',
  split: 'Tách hộ tại',
};

function officeOf(answers: Answers): string | undefined {
  const ward = valueOf(answers, 'ward') ?? addressIn(answers)?.ward;
  return ward === undefined ? undefined : `Công an ${String(ward)}`;
}

/** The content in the words of the paper: today's names, with those of the papers of the dwelling behind (note 3 of the form). */
function contentOf(answers: Answers): string | undefined {
  const lead = WORDED[String(valueOf(answers, 'request'))];
  const address = addressIn(answers);
  if (lead === undefined || !address) return undefined;
  const former = valueOf(answers, 'formerAddress');
  const papers = former === undefined ? '' : ` (giấy tờ chỗ ở ghi: ${String(former)})`;
  return `${lead} ${addressText(address)}${papers}`;
}

function usualContent(answers: Answers): string | undefined {
  const kind = valueOf(answers, 'request');
  if (kind === 'confirmation') return 'Xác nhận nơi cư trú hiện nay của tôi';
  return kind === 'removePermanent' || kind === 'removeTemporary'
    ? REQUESTS.find(({ value }) => value === kind)?.label.vi
    : undefined;
}
