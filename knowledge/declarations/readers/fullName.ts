import { fold } from '../../language/fold.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { find, hear, isQuestion, isUnknown, phrases, wordsIn } from './words.ts';
import { readPolarity } from './yesno.ts';

const MOST_WORDS = 9;
const MOST_LETTERS = 100;

// "bé tên là …", "tên của con em là …", "my daughter's name is …": what comes before a name
const WHO =
  '(?:cháu|con|bé|em|anh|chị|tôi|tui|mình|tớ|má|mẹ|ba|bố|cha|tía|vợ|chồng|ông|bà|người|nó|chau|be|toi|minh|me|bo|vo|chong)(?: (?:gái|trai|bé|nhỏ|gai|nhỏ nhà|nhà|nha))?(?: (?:tôi|tui|em|mình|anh|chị|toi|minh))?';
const POLITE = /^(?:dạ|da|vâng|vang|ừ|à|ờ|thưa|ok|rồi|thì)(?:\s*[,.:]\s*(?=\S)|\s+(?=\S+\s+\S))/u;
const BEFORE = [
  new RegExp(
    `^(?:(?:${WHO}) )?(?:đặt |dat )?(?:họ và tên|họ tên|ho va ten|ho ten|họ, chữ đệm, tên|tên họ|tên|ten)(?: (?:đầy đủ|khai sinh|thật|của|cua|day du))*(?: ${WHO})?(?: (?:là|la|:)|\\s*[:=\\-])?\\s+(?=\\S)`,
    'u',
  ),
  new RegExp(`^${WHO} (?:là|la)\\s+(?=\\S)`, 'u'),
  /^(?:(?:my|his|her|their|our|the|baby['’]?s?|child['’]?s?|son['’]?s?|daughter['’]?s?|mother['’]?s?|father['’]?s?|husband['’]?s?|wife['’]?s?|full|name) )+(?:is(?: called| named)?|:)\s+/u,
  /^(?:(?:full )?name\s*(?:is|:|-)|i am|i['’]m|it['’]?s|(?:he|she)(?:['’]s| is)(?: called| named)?|called|named)\s+/u,
  /^(?:ông|bà|ong|ba|mr\.?|mrs\.?|ms\.?|miss)\s+(?=\S+\s+\S)/u,
];
const AFTER = [/[\s,.;:!]+$/u, /\s+(?:ạ|á|nhé|nha em|nha chị|nha anh|nghen|nhen|please|thanks)$/u];
const LOOSE_AFTER = /\s+(?:nha|nè|đó|đấy)$/u;

// surnames that are never written without marks
const ALWAYS_MARKED = new Set(
  'nguyen tran le pham huynh hoang vu vo dang bui do ho ngo duong ly truong trinh dinh doan luong dao ta to la trieu quach lu'.split(
    ' ',
  ),
);
const PARTICLES = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'di', 'bin', 'binti', 'ibn', 'al', 'la', 'du']);
const NO_NAME = phrases(
  'chưa đặt tên|chưa có tên|chưa đặt|chưa biết|không có tên|tôi muốn|em muốn|con muốn|muốn hỏi|thủ tục|hồ sơ|giấy tờ|tờ khai|lệ phí|bỏ qua|sai rồi|nhầm rồi|giống|như trên|như mẹ|như cha|no name|not yet|don t have|same as|i want|i need|i have|help me',
);

/** Who somebody is to the person, which is nobody's name: "vợ tôi", "vợ với con". */
const KIN = phrases(
  'vợ|chồng|con|mẹ|má|cha|ba|bố|tôi|tui|em|mình|anh|chị|gái|trai|dâu|rể|với|và|của|nội|ngoại|cháu|ông|bà|đứa|my|wife|husband|son|daughter|mother|father|child|children|and',
);

/** Reads a person's name: as names are written, marks and order as typed. A name of one word or without its marks is confirmed. */
export const readFullName: Reader<'fullName'> = (_field, { text }) => {
  const name = bareName(text);
  if (name.length > MOST_LETTERS) return refuse('tooLong');
  if (isQuestion(text) || isUnknown(name) || saysOther(name)) return refuse('notAnAnswer');
  if (/\p{N}/u.test(name)) return refuse('name.digits');
  if (/[^\p{L}\p{M}\s'’ʼ.-]/u.test(name)) return refuse('name.symbols');
  const words = name.split(/\s+/);
  if (!/\p{L}.*\p{L}/u.test(name) || words.length > MOST_WORDS) return refuse('unreadable');
  const written = words.map((word, at) => writeWord(word, at, name)).join(' ');
  if (words.length === 1) return accept(written, 'name.single');
  return lacksMarks(name) ? accept(written, 'name.noDiacritics') : accept(written);
};

/** The name in a sentence that states it: what leads up to it and politeness after it taken off. */
function bareName(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  let name = [POLITE, ...BEFORE].reduce(withoutLead, plain);
  for (let before = ''; before !== name;) {
    before = name;
    name = AFTER.reduce((so, tail) => so.replace(tail, ''), name);
  }
  const shorter = name.replace(LOOSE_AFTER, '');
  const loose = shorter.split(' ').length >= 3 || /^\p{Lu}.*\s\p{Lu}/u.test(shorter);
  return loose ? shorter : name;
}

/** Phones begin every message with a capital, so the first letter counts as small; further capitals begin the name. */
function withoutLead(text: string, lead: RegExp): string {
  const shouted = text === text.toUpperCase();
  const small = shouted ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1);
  return text.slice(lead.exec(small)?.[0].length ?? 0);
}

function saysOther(name: string): boolean {
  const { rest } = hear(name, NO_NAME);
  const [first = ''] = wordsIn(name);
  // "Lê Hồ Sơ" is somebody; "hồ sơ của tôi" is nobody, though Hồ is a family name
  const named = find(name, NO_NAME).some(({ from }) => from === 0 || !isSurname(first));
  const kin =
    wordsIn(name).length > 1 &&
    find(name, KIN).reduce((sum, { from, to }) => sum + to - from, 0) === wordsIn(name).length;
  return kin || named || (rest.length === 0 && wordsIn(name).length > 1) || readPolarity(name) !== undefined;
}

function writeWord(word: string, at: number, name: string): string {
  const shouted = name === name.toUpperCase();
  if (shouted) return keepsCapitals(name) ? word : capitalise(word.toLowerCase());
  const bare = fold(word);
  const foreign = /^\p{Lu}/u.test(name) && !ALWAYS_MARKED.has(fold(name.split(' ')[0] ?? ''));
  if (at > 0 && foreign && PARTICLES.has(bare) && word === bare) return word;
  return word === word.toLowerCase() ? capitalise(word) : word.charAt(0).toUpperCase() + word.slice(1);
}

/** A foreign name typed as in a passport stays as it is; a Vietnamese one is written with capitals first. */
function keepsCapitals(name: string): boolean {
  return name === name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, '') && !lacksMarks(name);
}

function capitalise(word: string): string {
  return word.replace(/(?:^|[-'’ʼ])\p{L}/gu, (start) => start.toUpperCase());
}

function lacksMarks(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.every((word) => fold(word) === word.replace(/[^a-z]/g, '')) && ALWAYS_MARKED.has(words[0] ?? '');
}

const OTHER_SURNAMES = new Set(
  'phan mai cao kim chu tran son thach danh lam lai ton vuong cung tang nghiem ong ma sam giang kha nong be ha khuong'.split(
    ' ',
  ),
);

/** Whether a word is a Vietnamese family name, with or without its marks. */
export function isSurname(word: string): boolean {
  const bare = fold(word);
  return ALWAYS_MARKED.has(bare) || OTHER_SURNAMES.has(bare);
}
