import { withoutSecrets } from './secrets.ts';

const DIGIT_WORD =
  'không|khong|zero|oh|một|mốt|mot|one|hai|two|ba|three|bốn|tư|bon|tu|four|năm|lăm|nhăm|nam|lam|nham|five|sáu|sau|six|bảy|bẩy|bay|seven|tám|tam|eight|chín|chin|nine|mười|mươi|muoi|giêng|gieng|chạp|chap|trăm|tram|nghìn|nghin|ngàn|ngan|linh|lẻ|le';
const ENGLISH_NUMBER =
  'zero|oh|(?:four|six|seven|eigh|nine|thir|fif)(?:teen|ty)|twenty|forty|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine|hundred|thousand';
const ORDINAL =
  '(?:(?:twenty|thirty)[\\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const DATE_WORD = 'ngày|ngay|mùng|mồng|mung|mong|tháng|thang|năm|nam';
const MONTH =
  'january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec';
const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const GAP = '[\\s,.-]{1,3}';
const DAY = `\\p{N}{1,2}(?:st|nd|rd|th)?(?:\\s+of)?${GAP}`;

const YEAR = `(?:nineteen|twenty|two thousand)(?:[\\s-]{1,2}(?:and )?(?:${ENGLISH_NUMBER})){1,3}`;
/** What stands for the signs of an address of mail when it is said; "at" alone only before a dot that is said too, or a house of mail. */
const SAID_DOT = ' (?:chấm|cham|dot) ';
const DOT = `(?:[._]|${SAID_DOT}| (?:gạch dưới|gach duoi|underscore) )`;
const PIECE = '[\\p{L}\\p{N}_+-]{1,40}';
const AT = ' ?(?:[([] ?(?:@|a ?(?:còng|cong|móc|vòng)|at) ?[)\\]]|(?<=\\s)a ?(?:còng|cong|móc|vòng)(?=\\s)) ?';
const HOUSE = 'gmail|yahoo|outlook|hotmail|icloud';
const ADDRESS_SAID = `${PIECE}(?:${DOT}${PIECE}){0,4}(?:${AT}${PIECE}(?:${DOT}${PIECE}){0,3}| at (?:${PIECE}(?:${SAID_DOT}${PIECE}){1,3}|(?:${HOUSE})(?:${DOT}${PIECE}){0,2}))`;

const WHOLE: readonly RegExp[] = [
  // addresses of mail and of the web: they name people, and carry keys
  /[\p{L}\p{N}._%+-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}/gu,
  new RegExp(`${START}${ADDRESS_SAID}${END}`, 'giu'),
  /(?:https?:\/\/|www\.)\S+/giu,
  // numbers read out, and dates of which a part is
  new RegExp(`${START}(?:${DIGIT_WORD})(?:(?:${GAP})?(?:${DIGIT_WORD}|${DATE_WORD})){3,}${END}`, 'giu'),
  new RegExp(`${START}(?:the )?(?:${ORDINAL})(?: of)?${GAP}(?:${MONTH})(?:${GAP}(?:${YEAR}))?${END}`, 'giu'),
  new RegExp(
    `${START}(?:${MONTH})${GAP}(?:the )?(?:${ORDINAL})(?:${GAP}(?:${YEAR}))?${END}|${START}${YEAR}${END}`,
    'giu',
  ),
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
