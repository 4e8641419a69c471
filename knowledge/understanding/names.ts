import { fold, wordsOf } from '../language/fold.ts';
import { namedAt } from './subjects.ts';

const MARKED =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Trương|Đinh|Lâm|Đoàn|Trịnh|Đào|Tạ|Lương|Phùng|Tăng|Quách|Vương|Triệu|Diệp|Châu|Tô|Hồ|Hà';
/** Without marks many surnames are other words too ("dang", "vo", "dinh"): only these are not. */
const BARE = 'Nguyen|Tran|Le|Pham|Huynh|Hoang|Phan|Bui|Ngo|Truong|Trinh';
/** The surnames that are known, as a pattern: those that are other words too with their marks alone. */
export const SURNAMES = `${MARKED}|${BARE}`;
const SURNAME = `(?:${MARKED}|${BARE}|${MARKED.toUpperCase()}|${BARE.toUpperCase()})`;
/** Who says "tôi" tells something: pronouns are in no name. */
const PART = "(?!(?:Tôi|Toi|Tui|Mình|TÔI|TOI|TUI|MÌNH)(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}'’]*";
const END = '(?![\\p{L}\\p{M}])(?! \\p{Lu})';
const START = '(?<![\\p{L}\\p{M}])';
const LEAD = '(?:[Tt]ên|[Tt]en|[Nn]ame)(?: (?:là|la|em|con|cháu|bé|is))*(?: ?[:=])? ';

const FAMILY_FIRST = new RegExp(`${START}${SURNAME}(?: ${PART}){1,4}${END}`, 'gu');
const BY_MIDDLE = new RegExp(`${START}${PART} (?:Văn|Thị|Van|Thi)(?: ${PART}){1,2}${END}`, 'gu');
const INTRODUCED = new RegExp(`(?<=${START}${LEAD})${PART}(?: ${PART}){0,4}${END}`, 'gu');
/** As names are written in English, or on a form: the family last. */
const FAMILY_LAST = new RegExp(`^${PART}(?: ${PART})? (?:${BARE}|${MARKED})$`, 'u');
/** All in small letters it is a name only where nothing else is said. */
const SMALL = new RegExp(`^(?:.{0,25}${LEAD})?(?:${MARKED}|${BARE}) (?:văn|thị|van|thi)(?: \\p{L}+){1,2}$`, 'iu');
const SMALL_NAME = new RegExp(`(?:${MARKED}|${BARE}) (?:văn|thị|van|thi)(?: \\p{L}+){1,2}$`, 'iu');
const NO_NAME = /^(?:ho so|ho chi minh|ly lich|ly do|ha noi|luong huu)(?: |$)/;
const ACT = /^(?:lam|xin|cap|nop|doi|tra|dang ky|giay|don|hoi|can|muon)(?: |$)/;
const AFTER = /[\s.,;:!?]+$/u;

/**
 * `text` without the names of persons in it, "họ" (they) in the place of each; "" where it was a name and nothing else, `text`
 * itself where it holds none. A name is known by its capitals with a surname, by "Văn" or "Thị", or by "tên (là)" before it.
 */
export function withoutNames(text: string): string {
  const said = text.normalize('NFC').trim().replace(AFTER, '');
  if (SMALL.test(said)) return said.replace(SMALL_NAME, '').trim();
  if (FAMILY_LAST.test(said) && isName(said)) return '';
  const shouted = said === said.toUpperCase();
  const patterns = shouted ? [FAMILY_FIRST, BY_MIDDLE] : [INTRODUCED, FAMILY_FIRST, BY_MIDDLE];
  const left = patterns.reduce((rest, pattern) => rest.replace(pattern, (name) => (isName(name) ? 'họ' : name)), said);
  if (left === said) return text;
  return left === 'họ' ? '' : left;
}

/** A name others recognised is taken for one where it looks like one: two words or more, each with a capital, not all in capitals. */
const RECOGNISED = new RegExp(`^${PART}(?: ${PART}){1,4}$`, 'u');

/** `text` without those of `persons` that look like names, "họ" (they) in the place of each. */
export function withoutPersons(text: string, persons: readonly string[]): string {
  const names = persons.filter((name) => RECOGNISED.test(name) && /\p{Ll}/u.test(name) && !isMatter(name));
  if (names.length === 0) return text;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`${START}(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return text.normalize('NFC').replace(pattern, 'họ');
}

/** A matter in capitals ("Xin Giấy Khai Sinh") is no person; a matter after a name ("Ksor Khai Tử") belongs to it. */
function isMatter(name: string): boolean {
  const folded = fold(name);
  return NO_NAME.test(folded) || ACT.test(folded) || namedAt(wordsOf(folded)).some(({ from }) => from === 0);
}

function isName(name: string): boolean {
  const folded = fold(name);
  return !NO_NAME.test(folded) && namedAt(wordsOf(folded)).length === 0;
}
