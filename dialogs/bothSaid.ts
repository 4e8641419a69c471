/** What a message says is wanted first and second, without the words that join them. */
export type Said = { readonly first: string; readonly second: string };

/** Where another need may begin. */
export const SEAM =
  /[.?!;\n]+\s+|,\s+|\s+(?=(?:với lại|voi lai|sẵn tiện|san tien|sẵn đây|nhân tiện|nhan tien|tiện thể|tien the|luôn tiện|luon tien|ngoài ra|ngoai ra|còn|con (?:chuyen|vu|cai|viec|muon|nua|ho so|lam|dang ky|xin|doi)|rồi|roi|và|va|(?:với|voi)(?= (?:làm|lam|đổi|doi|xin|cấp|cap|đăng ký|dang ky|gia hạn|gia han|sang|sao y|công chứng|cong chung|nộp|nop))|and|also|plus|besides)\s)/giu;
/** Between bare names less says that another begins. */
export const SEAM_OF_NAMES = /[.;\n,]+\s*|\s+(?=(?:với|voi|lẫn|lan|và|va|and|also|plus|rồi|roi|[&+])\s)/giu;
/** What only joins is no part of the need it leads to; "và" may also join things wanted together, unless an act follows. */
export const JOINS =
  /^(?:với lại|voi lai|(?:và|va|với|voi)(?=\s+(?:làm|lam|đổi|doi|xin|cấp|cap|đăng ký|dang ky|gia hạn|gia han|sang|sao y|công chứng|cong chung|nộp|nop|tra)\s)|and also|and(?=\s+(?:get|make|apply|register|renew|replace|exchange)\s)|also|plus|[&+])\s+/iu;
/** The same between two bare names, where nothing else can be wanted together. */
export const JOINS_NAMES = /^(?:(?:và|va|and|với|voi|lẫn|lan|rồi|roi)(?:\s+(?:cả|ca|lại|lai))?|[&+])\s+/iu;
/** What joins a passage of a story to the one before. */
export const JOINS_PASSAGES = /^(?:also|and|besides|plus|rồi|roi|và|va|với lại|voi lai|ngoài ra|ngoai ra)[\s,]+/iu;

/** What was asked first is put off for what comes next: "…, à mà thôi hỏi giấy phép xây dựng trước". */
const TURNS =
  /(?:[,.;…]+\s*(?:(?:à|a|ờ|ủa|ua|ê|mà|ma|nhưng|nhung|quên|quen|dạ|da|oh|no|but|well|hmm|um)[\s,]+)*|\s+(?:à|a|ờ)\s+)(?:(?:mà|ma)\s+)?(?:thôi|thoi|thui|khoan(?:\s+(?:đã|da))?|wait|actually|hold on|on second thoughts?|never ?mind)[\s,.…]+/iu;
const ASKING =
  /^(?:(?:cho|để|de|please|let me|can i|i(?: would|['’]d)? like to|i want to|em|tôi|toi|mình|minh)\s+)*(?:(?:hỏi|hoi|ask|know)(?:\s+(?:về|ve|vụ|vu|cái|cai|chuyện|chuyen|about))*\s+)?/iu;
const FIRST =
  /^first\s+|[\s,]+(?:trước|truoc|cái đã|cai da|đã|first|instead)(?:\s+(?:đã|da|đi|di|nha|nhé|nhe|ạ|a|please))*[\s.!?]*$/giu;
const LATER = /\s(?:để sau|de sau|sau cũng được|later)(?=$|[\s,.])/iu;

/** Both are wanted at once: "vừa đổi hộ khẩu vừa chuyển trường", "mất cả bằng lái với cà vẹt", "both a passport and an ID card". */
const TOGETHER: readonly RegExp[] = [
  /^(?<lead>|.*?[\s,])(?:vừa|vua)\s+(?!mới|moi\s)(?<first>.+?)[\s,]+(?:vừa|vua)\s+(?!mới|moi\s)(?<second>.+)$/iu,
  /^(?<lead>|.*?[\s,])(?:cả|ca)\s+(?!nhà|nha\s|hai\s|2\s)(?<first>.+?)[\s,]+(?:lẫn|lan|với|voi|và|va)\s+(?:cả\s+|ca\s+)?(?<second>.+)$/iu,
  /^(?<lead>|.*?[\s,])both\s+(?<first>.+?)[\s,]+and\s+(?:also\s+)?(?<second>.+)$/iu,
];
/** Said along with the last of them, and of no need. */
const ALONG = /[\s,]+(?:luôn|luon|nữa|nua|cùng lúc|cung luc|too|as well|at the same time)[\s.!?]*$/iu;

/** The one that is asked about in place of another, and then that other; undefined where nothing is put off. */
export function turnedTo(text: string): Said | undefined {
  const said = text.normalize('NFC');
  const turn = TURNS.exec(said);
  if (!turn) return undefined;
  const before = said.slice(0, turn.index).trim();
  const after = said.slice(turn.index + turn[0].length).trim();
  if (before === '' || after === '' || LATER.test(after)) return undefined;
  return { first: after.replace(ASKING, '').replace(FIRST, ''), second: before };
}

/** The two that are said to be wanted together, each with what is said of both; undefined where none are. */
export function saidTogether(text: string): readonly Said[] {
  return TOGETHER.flatMap((pattern) => {
    const { lead = '', first = '', second = '' } = pattern.exec(text.normalize('NFC'))?.groups ?? {};
    if (first === '' || second === '') return [];
    const both = lead.split(/[,.;]/u).at(-1)?.trim() ?? '';
    const last = second.replace(ALONG, '');
    return [
      { first: `${both} ${first}`.trim(), second: `${both} ${last}`.trim() },
      { first, second: last },
    ];
  });
}
