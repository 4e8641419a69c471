import { withoutSecrets } from './secrets.ts';

const DIGIT_WORD =
  'không|khong|zero|oh|một|mốt|mot|one|hai|two|ba|three|bốn|tư|bon|tu|four|năm|lăm|nhăm|nam|lam|nham|five|sáu|sau|six|bảy|bẩy|bay|seven|tám|tam|eight|chín|chin|nine|mười|mươi|muoi|giêng|gieng|chạp|chap|trăm|tram|nghìn|nghin|ngàn|ngan|linh|lẻ|le';
const DATE_WORD = 'ngày|ngay|mùng|mồng|mung|mong|tháng|thang|năm|nam';
const MONTH =
  'january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec';
const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const GAP = '[\\s,.-]{1,3}';
const DAY = `\\p{N}{1,2}(?:st|nd|rd|th)?(?:\\s+of)?${GAP}`;

const WHOLE: readonly RegExp[] = [
  // addresses of mail and of the web: they name people, and carry keys
  /[\p{L}\p{N}._%+-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  // numbers read out, and dates of which a part is
  new RegExp(`${START}(?:${DIGIT_WORD})(?:${GAP}(?:${DIGIT_WORD}|${DATE_WORD})){3,}${END}`, 'giu'),
  new RegExp(
    `${START}(?:(?:${DIGIT_WORD})${GAP}){0,3}(?:tháng|thang)${GAP}(?:${DIGIT_WORD})(?:${GAP}(?:${DIGIT_WORD}))?${END}`,
    'giu',
  ),
  new RegExp(`${START}${DAY}(?:${MONTH})${END}|${START}(?:${MONTH})(?=${GAP}(?:the\\s+)?\\p{N})`, 'giu'),
];

/**
 * `text` with what identifies a person by a number or an address covered, so that it may be shown to someone outside: every figure is
 * `0`, mail and web addresses, passwords, numbers and dates in words are `x`. Of the same length, so that places in it stay where they are.
 */
export function masked(text: string): string {
  const cover = (found: string): string => 'x'.repeat(found.length);
  const unopened = withoutSecrets(text, cover);
  const unaddressed = WHOLE.reduce((rest, pattern) => rest.replace(pattern, cover), unopened);
  return unaddressed.replace(/\p{N}/gu, (figure) => '0'.repeat(figure.length));
}
