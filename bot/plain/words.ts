import type { Language } from '../../knowledge/language/text.ts';
import type { RefusalName } from '../http/answer.ts';
import { LANGUAGES as NAMED, WORDS as CHAT } from '../web/words.js';

/** Refusals a page has words for; the others are said to be some trouble. */
const TOLD = [
  'tokenMissing',
  'tokenInvalid',
  'tokenExpired',
  'otherConversation',
  'origin',
  'textTooLong',
  'bodyTooLarge',
  'tooManyFiles',
  'fileTooLarge',
  'fileType',
  'often',
  'notTaken',
  'unknown',
] as const satisfies readonly RefusalName[];

/** What a page says of a form it did not take in, or of a conversation that is not the one expected. */
export type NoticeName = (typeof TOLD)[number] | 'stale' | 'empty' | 'late' | 'aside' | 'other';

export function isNotice(refused: RefusalName): refused is (typeof TOLD)[number] {
  return (TOLD as readonly RefusalName[]).includes(refused);
}

/** With gaps for numbers: `{most}` and `{seconds}`. */
type Notices = Readonly<Record<NoticeName, string>>;

const vi = {
  ...CHAT.vi,
  skip: 'Đến ô nhập tin nhắn',
  earlier: 'Xem cả phần trước',
  keptOnly: 'Chỉ xem lại được {most} tin gần nhất. Tờ khai đang khai, nếu có, vẫn còn đủ.',
  awaited: 'Trợ lý đang soạn câu trả lời, lần này hơi lâu.',
  see: 'Xem câu trả lời',
  news: 'Xem có tin mới chưa',
  script: 'Mở trang có khung trò chuyện (cần JavaScript)',
  choose: 'Chọn ảnh hoặc tệp',
  sendFile: 'Gửi kèm tệp',
  end: 'Dùng xong, hoặc muốn bắt đầu lại',
  anew: 'Bắt đầu cuộc trò chuyện mới',
  anewWhy: 'Người dùng máy sau không xem được phần ở trên. Tờ khai đang khai dở không mở lại được.',
  forget: 'Xóa dữ liệu của tôi',
  forgetWhy: 'Trợ lý hỏi lại một lần rồi mới xóa.',
  unsent: 'Chưa gửi',
  kept: 'Điều anh/chị gõ còn trong ô bên dưới.',
  filesAgain: 'Tệp thì xin anh/chị chọn lại.',
  back: 'Về cuộc trò chuyện',
  notices: {
    tokenExpired: 'Cuộc trò chuyện trước đã hết hạn vì để lâu không dùng. Đây là cuộc trò chuyện mới.',
    tokenInvalid: 'Cuộc trò chuyện trước không mở lại được. Đây là cuộc trò chuyện mới.',
    tokenMissing:
      'Trình duyệt không nhớ cuộc trò chuyện trước. Đây là cuộc trò chuyện mới. Nếu lần nào cũng vậy, anh/chị bật cookie cho trang này.',
    otherConversation: 'Chưa gửi. Trang vừa rồi thuộc một cuộc trò chuyện cũ; đây là cuộc trò chuyện đang mở.',
    empty: 'Chưa gửi. Ô tin nhắn còn trống; anh/chị gõ điều cần hỏi rồi bấm Gửi.',
    stale: 'Chưa gửi. Cuộc trò chuyện đã có tin mới; anh/chị đọc tin mới nhất rồi bấm Gửi.',
    aside: 'Đã gửi lựa chọn anh/chị bấm; phần còn lại chưa gửi.',
    late: 'Chưa gửi. Trợ lý còn đang soạn câu trả lời trước.',
    origin: 'Chưa gửi. Tin này không được gửi từ trang của trợ lý.',
    textTooLong: 'Chưa gửi. Tin dài quá {most} ký tự; anh/chị viết ngắn lại hoặc chia làm nhiều tin.',
    bodyTooLarge: 'Chưa gửi. Tin hoặc tệp quá lớn; anh/chị bấm quay lại, viết ngắn hơn hoặc chọn tệp nhỏ hơn.',
    tooManyFiles: 'Chưa gửi. Mỗi lần tối đa {most} tệp.',
    fileTooLarge: 'Chưa gửi. Tệp quá lớn, mỗi tệp tối đa {most} MB.',
    fileType: 'Chưa gửi. Chỉ nhận ảnh và tệp PDF.',
    often: 'Chưa gửi. Đang có quá nhiều tin nhắn; anh/chị đợi {seconds} giây.',
    notTaken: 'Chưa gửi được vì máy chủ đang bận. Anh/chị đợi một lát.',
    unknown: 'Không có trang nào ở địa chỉ này.',
    other: 'Có trục trặc, trang này chưa mở được. Anh/chị thử lại sau một lát.',
  } satisfies Notices,
};

const en: typeof vi = {
  ...CHAT.en,
  skip: 'To the message box',
  earlier: 'Show what was said before',
  keptOnly: 'Only the {most} newest messages can be shown. A declaration you have begun, if any, is still complete.',
  awaited: 'The assistant is still preparing an answer; it takes longer than usual.',
  see: 'See the answer',
  news: 'Look for new messages',
  script: 'Open the page with the chat window (needs JavaScript)',
  choose: 'Choose a picture or file',
  sendFile: 'Send with the file',
  end: 'Finished, or want to start again',
  anew: 'Start a new conversation',
  anewWhy:
    'The next person at this device cannot see what is above. A declaration you have not finished cannot be opened again.',
  forget: 'Delete my data',
  forgetWhy: 'The assistant asks once more before it deletes anything.',
  unsent: 'Not sent',
  kept: 'What you typed is in the box below.',
  filesAgain: 'Please choose your file again.',
  back: 'To the conversation',
  notices: {
    tokenExpired: 'The earlier conversation ended because it was left for a long time. This is a new one.',
    tokenInvalid: 'The earlier conversation could not be opened again. This is a new one.',
    tokenMissing:
      'The browser did not remember the earlier conversation. This is a new one. If this happens every time, please allow cookies for this page.',
    otherConversation: 'Not sent. That page belonged to an earlier conversation; this is the one open now.',
    empty: 'Not sent. The box is empty; please type your message, then press Send.',
    stale: 'Not sent. Something new was said meanwhile; please read the newest message, then press Send.',
    aside: 'The choice you pressed was sent; the rest was not.',
    late: 'Not sent. The assistant is still preparing its answer to the message before.',
    origin: 'Not sent. This message did not come from a page of the assistant.',
    textTooLong: 'Not sent. The message has more than {most} characters; please shorten it or send it in parts.',
    bodyTooLarge: 'Not sent. The message or file is too large; please go back and write less or choose a smaller file.',
    tooManyFiles: 'Not sent. At most {most} files at a time.',
    fileTooLarge: 'Not sent. The file is too large; a file may have up to {most} MB.',
    fileType: 'Not sent. Only pictures and PDF files are taken.',
    often: 'Not sent. There are too many messages; please wait {seconds} seconds.',
    notTaken: 'Not sent, because the server is busy. Please wait a moment.',
    unknown: 'There is no page at this address.',
    other: 'Something went wrong and this page could not be opened. Please try again in a moment.',
  },
};

/** What a page itself says; what the chat with JavaScript says too is taken from there. */
export type PageWords = typeof vi;
export const WORDS: Readonly<Record<Language, PageWords>> = { vi, en };

/** The languages by their own names. */
export const NAMES: Readonly<Record<Language, string>> = Object.fromEntries(NAMED) as Record<Language, string>;
