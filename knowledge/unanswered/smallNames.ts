import { fold } from '../language/fold.ts';
import { SURNAMES } from '../understanding/names.ts';

const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const WORD = '[\\p{L}\\p{M}]+';
const SELF =
  'em|tôi|toi|tui|mình|minh|con|cháu|chau|chồng|chong|vợ|vo|mẹ|me|má|ba|bố|bo|bé|be|anh|chị|chi|ông|ong|bà|nó';

/** A surname with "văn" or "thị", however it is written; surnames that are nothing else; what stands after "tên là", "my name is". */
const PATTERNS: readonly RegExp[] = [
  `(?<=${START})(?:${SURNAMES}) (?:văn|thị|van|thi)(?: ${WORD}){1,2}${END}`,
  `(?<=${START})(?:nguyễn|huỳnh)(?: ${WORD}){1,3}${END}`,
  `(?<=${START}(?:${SELF}) (?:tên|ten)(?: là| la)? ?:? ?)${WORD}(?: ${WORD}){0,3}${END}`,
  `(?<=${START}(?:tên|ten)(?: (?:${SELF}))?(?: là| la|:| :) ?)${WORD}(?: ${WORD}){0,3}${END}`,
  `(?<=${START}(?:(?:my|his|her) name is|name ?:|i am called) ?)${WORD}(?: ${WORD}){0,3}${END}`,
].map((pattern) => new RegExp(pattern, 'giu'));
/** How somebody is addressed, and a name with capitals behind it: "ông Bảy Hùng". Whole sentences in capitals are none. */
const ADDRESSED = new RegExp(
  `(?<=${START}(?:[Ôô]ng|[Bb]à|[Cc]ụ|[Cc]hú|[Bb]ác|[Cc]ô|[Dd]ì|[Cc]ậu|[Mm]ợ|[Tt]hím|[Aa]nh|[Cc]hị|[Tt]hầy|[Bb]é|Mr\\.?|Mrs\\.?|Ms\\.?) )\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]+){0,2}${END}(?! \\p{Lu})`,
  'gu',
);
/** Where a name in small letters ends: what people go on with. */
const NO_NAME = new Set(
  `gi chi nao sao ai muon can hoi lam nha o sinh so cccd cmnd dang bi da co khong ko k nop xin di ve cho cua trong tren tai la thi ma va voi hay o cu moi
  nam tuoi que dia duong phuong quan giay ho khai doi mat dk duoc dc roi chua nhe a nghe em toi tui minh con chau anh chong vo cong and from i want need
  who where what how is live born with not dat ten dem lot goi thuong truong chung`.split(/\s+/),
);
const COVER = 'họ';

/** `text` without the names of persons that are written small, without marks, or behind how somebody is addressed; "họ" in their place. */
export function withoutSmallNames(text: string): string {
  const small = PATTERNS.reduce((rest, pattern) => rest.replace(pattern, coverOf), text.normalize('NFC'));
  return small.replace(ADDRESSED, COVER);
}

/** The name covered, the words after it left; a surname at the beginning is never what people go on with. */
function coverOf(found: string): string {
  const words = found.split(' ');
  const [first = ''] = words;
  const least = new RegExp(`^(?:${SURNAMES})$`, 'iu').test(first) && words.length > 1 ? leastOf(words) : 0;
  const until = words.findIndex((word, at) => at >= least && NO_NAME.has(fold(word)));
  const name = until < 0 ? words.length : until;
  return name === 0 ? found : [COVER, ...words.slice(name)].join(' ');
}

/** A surname and what stands next to it, with what is between. */
function leastOf(words: readonly string[]): number {
  return /^(?:văn|thị|van|thi)$/iu.test(words[1] ?? '') ? 3 : 2;
}
