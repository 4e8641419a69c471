// @ts-check
/** @typedef {'vi' | 'en'} Language */
/** @typedef {typeof vi} Words */

const vi = {
  title: 'Trợ lý dịch\u00a0vụ\u00a0công', // words that belong together stay on one line
  open: 'Hỏi trợ lý',
  close: 'Đóng',
  languages: 'Ngôn ngữ',
  log: 'Nội dung trò chuyện',
  label: 'Tin nhắn của anh/chị',
  placeholder: 'Nhập tin nhắn',
  attach: 'Gửi ảnh hoặc tệp PDF',
  send: 'Gửi',
  you: 'Anh/chị:',
  bot: 'Trợ lý:',
  choices: 'Câu trả lời gợi ý',
  newTab: 'mở trang mới',
  source: 'Nguồn:',
  file: 'Tệp:',
  picture: 'Ảnh',
  more: 'Xem tiếp',
  typing: 'Trợ lý đang soạn câu trả lời',
  connecting: 'Đang kết nối',
  lost: 'Mất kết nối. Đang nối lại, tin nhắn của anh/chị vẫn được giữ.',
  back: 'Đã nối lại.',
  restored: 'Đã mở lại cuộc trò chuyện trước.',
  elsewhere: 'Cuộc trò chuyện này đang mở ở một cửa sổ khác.',
  here: 'Tiếp tục ở đây',
  anew: 'Cuộc trò chuyện trước đã hết hạn vì để lâu không dùng. Anh/chị bắt đầu lại ở đây.',
  held: 'Chưa gửi được. Tin sẽ tự gửi khi có kết nối.',
  unsent: 'Tin này chưa được gửi.',
  again: 'Gửi lại',
  busy: 'Đang có quá nhiều tin nhắn. Tin sẽ tự gửi sau ít phút.',
  tooLarge: 'Không gửi được: quá lớn. Mỗi tệp tối đa 5 MB.',
  fileType: 'Không gửi được: chỉ nhận ảnh và tệp PDF.',
  refused: 'Không gửi được tin này. Anh/chị thử viết lại.',
};

/** @type {Words} */
const en = {
  title: 'Public service assistant',
  open: 'Ask the assistant',
  close: 'Close',
  languages: 'Language',
  log: 'Conversation',
  label: 'Your message',
  placeholder: 'Type a message',
  attach: 'Send a picture or a PDF file',
  send: 'Send',
  you: 'You:',
  bot: 'Assistant:',
  choices: 'Suggested replies',
  newTab: 'opens a new page',
  source: 'Source:',
  file: 'File:',
  picture: 'Picture',
  more: 'Read on',
  typing: 'The assistant is preparing an answer',
  connecting: 'Connecting',
  lost: 'Connection lost. Trying again; your messages are kept.',
  back: 'Connected again.',
  restored: 'Your earlier conversation is open again.',
  elsewhere: 'This conversation is open in another window.',
  here: 'Continue here',
  anew: 'The earlier conversation ended because it was left for a long time. You can start again here.',
  held: 'Not sent yet. It will be sent once you are connected.',
  unsent: 'This message was not sent.',
  again: 'Send again',
  busy: 'There are too many messages at the moment. This one will be sent in a few minutes.',
  tooLarge: 'Not sent: too large. A file may have up to 5 MB.',
  fileType: 'Not sent: only pictures and PDF files are taken.',
  refused: 'This message could not be sent. Please try writing it in another way.',
};

/** What the chat itself says, by language; what the assistant says comes from the server. */
export const WORDS = { vi, en };

/** The languages by their own names. @type {readonly (readonly [Language, string])[]} */
export const LANGUAGES = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];
