import { fold } from '../../language/fold.ts';
import type { Language } from '../../language/text.ts';
import { provinceNamed } from '../../regions/provinces.ts';
import type { Problem } from '../declaration.ts';
import { bareName } from './nameInTalk.ts';
import { isPeople } from './nationality.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { isSurname, isUnmarkedSurname } from './surnames.ts';
import { beginsAsPlace, mayBeginAsPlace, talkIn } from './talk.ts';
import { find, hear, isQuestion, isUnknown, phrases, wordsIn } from './words.ts';
import { readPolarity } from './yesno.ts';

const MOST_WORDS = 9;
const MOST_LETTERS = 100;

const PARTICLES = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'di', 'bin', 'binti', 'ibn', 'al', 'la', 'du']);
const NO_NAME = phrases(
  'chưa đặt tên|chưa có tên|chưa đặt|chưa biết|không có tên|tôi muốn|em muốn|con muốn|muốn hỏi|thủ tục|hồ sơ|giấy tờ|tờ khai|lệ phí|bỏ qua|sai rồi|nhầm rồi|giống|như trên|như mẹ|như cha|no name|not yet|don t have|same as|i want|i need|i have|help me',
);

/** Who somebody is to the person, which is nobody's name: "vợ tôi", "vợ với con". */
const KIN = phrases(
  'vợ|chồng|con|mẹ|má|cha|ba|bố|tôi|tui|em|mình|anh|chị|gái|trai|dâu|rể|với|và|của|nội|ngoại|cháu|ông|bà|đứa|my|wife|husband|son|daughter|mother|father|child|children|and',
);

/**
 * Reads a person's name: as names are written, marks and order as typed. A name of one word, without its marks or among words of talk
 * is confirmed.
 */
export const readFullName: Reader<'fullName'> = (_field, { text, language }) => {
  const said = bareName(text);
  if (said.length > MOST_LETTERS) return refuse('tooLong');
  if (tellsWhat(text.normalize('NFC').trim())) return refuse('notAnAnswer');
  const name = isQuestion(text) || isUnknown(said) || saysOther(said) ? undefined : withoutTalk(said);
  if (name === undefined) return refuse('notAnAnswer');
  if (/\p{N}/u.test(name)) return refuse('name.digits');
  if (/[^\p{L}\p{M}\s'’ʼ.-]/u.test(name)) return refuse('name.symbols');
  const words = name.split(/\s+/);
  if (!/\p{L}.*\p{L}/u.test(name) || words.length > MOST_WORDS) return refuse('unreadable');
  const written = words.map((word, at) => writeWord(word, at, name)).join(' ');
  return accept(written, doubtOf(said, name, language));
};

/** What of a line is a name: all of it, or the one with a family name among words that are none; undefined where nothing is. */
function withoutTalk(said: string): string | undefined {
  if (isPlace(said) || ELSE.test(said)) return undefined;
  const words = said.split(' ');
  const { hard } = talkIn(said);
  if (hard.length === 0) return said;
  const ends = [...hard, words.length];
  const runs = ends.map((end, nth) => words.slice(nth === 0 ? 0 : (hard[nth - 1] ?? 0) + 1, end));
  const [run, ...others] = runs.filter(([first = '', ...more]) => more.length > 0 && isSurname(first));
  return run && others.length === 0 ? run.join(' ').replace(/(?:\s+(?:sinh|sanh|lại|năm))?[\s,.;:]*$/u, '') : undefined;
}

const INTRODUCES =
  /^(?:(?:well|so|but|and|sorry|hi|hello)[\s,]+)*(?:i am|i['’]?m|we are|we['’]re|(?:he|she)(?: is|['’]s))\s/iu;
/** What somebody is, is not, or does, after "I am"; "An" and "Just" are names where a family name or a capital says so. */
const WHAT =
  /^(?:a|an|the|not|no|here|just|still|only|also|already|from|in|at|on|so|very|too|sure|sorry|afraid|confused|lost|looking|asking|trying|calling|applying|renting|staying|living|working|visiting|going|new|foreigners?|tourists?|students?|married|single|pregnant|under|over|his|her|their|my)(?=\s|$)/u;

/** Whether "I am …" tells what somebody is ("a foreigner", "not Vietnamese", "Korean") rather than what they are called. */
function tellsWhat(text: string): boolean {
  const said = text.replace(INTRODUCES, '');
  if (said === text) return false;
  const [first = '', second = ''] = said.split(' ');
  if (WHAT.test(said) && !(first === 'an' && isSurname(second))) return true;
  return isPeople(said);
}

const ELSE = /(?:^|\s)(?:hospital|clinic|ward|girl|boy)(?:\s|$)/iu;

/** "Tỉnh Đồng Nai", "Nghệ An": where somebody is from, and nobody. */
function isPlace(said: string): boolean {
  return beginsAsPlace(said) || (provinceNamed(said) !== undefined && !isSurname(said.split(' ')[0] ?? ''));
}

function doubtOf(said: string, name: string, language: Language): Problem | undefined {
  if (!/\s/.test(name)) return 'name.single';
  if (name !== said || talkIn(name).soft.length > 0 || isMixed(name) || mayBeginAsPlace(name)) return 'name.amongTalk';
  return lacksMarks(name) || (language === 'vi' && isTypedBare(name)) ? 'name.noDiacritics' : undefined;
}

const MIDDLE = /^(?:thị|văn|thi|van)$/;

/** Some words as names are written and others not: those may be no part of it. */
function isMixed(name: string): boolean {
  const words = name.split(' ');
  const small = words.filter(
    (word, at) => /^\p{Ll}/u.test(word) && at > 0 && !MIDDLE.test(word) && !PARTICLES.has(fold(word)),
  );
  return small.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}

const SYLLABLE = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** Vietnamese in small letters without a single mark: hardly anybody's name is written so. */
function isTypedBare(name: string): boolean {
  return name === name.toLowerCase() && name.split(' ').every((word) => SYLLABLE.test(word));
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
  const foreign = /^\p{Lu}/u.test(name) && !isUnmarkedSurname(fold(name.split(' ')[0] ?? ''));
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
  const [first = '', second = '', ...others] = name.toLowerCase().split(' ');
  if (![first, second, ...others].every((word) => fold(word) === word.replace(/[^a-z]/g, ''))) return false;
  return isUnmarkedSurname(first) || (isSurname(first) && others.length > 0 && /^(?:thi|van)$/.test(second));
}
