import { callerIn } from './callers.ts';

/** Who calls, as staff name them; a hotel ("khách sạn") or a customer's paper is no caller. */
const CALLER_VI =
  '(?:khách(?! (?:sạn|hàng (?:là|của)|du|quốc|mời))(?: hàng)?|người gọi|(?:anh|chị|cô|chú|bác|ông|bà|em)(?: ấy|(?= gọi| (?:hỏi|nói|muốn hỏi|cần hỏi) )))';
const CALLS_VI = '(?:,? (?:này )?gọi(?: tới| đến| lên| vô| vào| điện)?)?';
const SAYS_VI =
  '(?:(?:hỏi|nói|bảo|kêu|kể|nhờ hỏi|muốn hỏi|muốn biết|cần hỏi|cần biết|đòi|đọc)(?: là| rằng| xem| thử)?,?(?= )|(?=(?:muốn|cần|không|chưa|đồng ý|có|ở|đang|bị|vừa|mới|cảm ơn) ?))';
const REPORTED = [
  new RegExp(`^(?:dạ,? )?${CALLER_VI}${CALLS_VI},? ${SAYS_VI} ?`, 'iu'),
  /^(?:the |a |my )?(?:caller|customer|client|lady|man|woman|she|he)(?: is calling and| called and)? (?:(?:asks?|is asking|wants to know|would like to know|says?|wonders?)(?: that| about| if| whether)?|(?=(?:wants|needs|has|does|agrees|would)\b)) ?/iu,
];

/**
 * What staff write of a caller ("khách hỏi …", "the caller asks …") as the caller says it; any other text as it is, and what tells who
 * is on the line ("khách mới hỏi …").
 */
export function inCallersWords(text: string): string {
  if (callerIn(text)) return text;
  for (const frame of REPORTED) {
    const own = text.replace(frame, '').trim();
    if (own !== '' && own !== text.trim()) return own;
  }
  return text;
}
