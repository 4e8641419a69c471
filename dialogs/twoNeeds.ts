// in one file: two needs of one message, from how they are told apart to how both are answered
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import type { Language } from '../knowledge/language/text.ts';
import { foundIn, type Intent, type Understand, type Understanding } from '../knowledge/understanding/understanding.ts';
import { JOINS, JOINS_NAMES, type Said, saidTogether, SEAM, SEAM_OF_NAMES, turnedTo } from './bothSaid.ts';
import { secondInStory } from './stories.ts';

/** The need a message names first, and another that it names after it. */
export type TwoNeeds = { readonly main: Understanding; readonly other: Understanding };

/** A longer message tells a story: not every part of it is a need of its own. */
const MOST_CHARACTERS = 300;
const MOST_SEAMS = 6;
const FEW_WORDS = 2;
/** Words of a message that only names what is wanted: "đổi căn cước và bằng lái". */
const BARE_WORDS = 10;
/** How surely each of two needs must stand for itself. */
const SURE = 0.7;
/** What is plainly wished for in a story is told in many words besides. */
const SURE_IN_STORY = 0.5;
/** The score from which a procedure is named rather than brushed against; where nothing else is said less will do. */
const NAMED = 0.75;
const NAMED_BARELY = 0.7;
const PLAINLY = 0.8;
/** Where the message says that there are two, or begins the second with what is to be done and finds both as a whole. */
const NAMED_OF_TWO = 0.64;

/** An act that is wished, or a question: what is merely told is the circumstance of a need. */
const ASKED =
  /(?:^| )(?:muon|can|xin|hoi|lam|dang ky|dang ki|doi|cap|khai|nop|gia han|tra cuu|kiem tra|sang ten|lay|the nao|sao|dau|gi|khong|bao nhieu|bao lau|may|want|need|like|get|make|apply|register|renew|replace|exchange|how|what|where|when|which|can|do|does|check|track|file|notari[sz]e|certify|copy|report|transfer|extend)(?: |$)/;
/** What is to be done comes first: "and get a police record". */
const ACTS =
  /^(?:(?:and|then|also|roi|va|voi|i|to|need|want|muon|can) )*(?:lam|xin|doi|cap|dang ky|dang ki|gia han|sang ten|sao y|cong chung|chung thuc|get|make|apply for|register|renew|replace|exchange|notari[sz]e|certify|transfer|extend|report) (?!gi |sao |the nao )/;
const DENIED = /^(?:khong phai|chu khong|not|without|instead of|rather than)(?: |$)/;
const PROCEDURES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);
/** Needs that stand for themselves without a procedure. */
const OTHERS: ReadonlySet<Intent> = new Set(['status.lookup', 'portal.account', 'petition'] satisfies Intent[]);

/**
 * Two needs in one message, where each stands plainly for itself on its side of a seam and the whole names no third: a birth and a
 * residence together may be one procedure. Undefined where there is one need, however it is told.
 */
export function twoNeeds(whole: Understanding, usual: Language, understand: Understand): TwoNeeds | undefined {
  const read: Read = (text) => understand(text, usual);
  if (whole.text.length <= MOST_CHARACTERS) return atASeam(whole, read);
  return secondInStory(whole.text, read, {
    stands: (each) => stands(each, NAMED, SURE_IN_STORY),
    areTwo: (main, other) =>
      isOfThem(whole, [main, other]) && isMeant(main, other, whole) && areTwo(main, other, whole),
  });
}

type Read = (text: string) => Understanding;

function atASeam(whole: Understanding, read: Read): TwoNeeds | undefined {
  const { text } = whole;
  const said = ofSaid(whole, read);
  if (said) return said;
  if (wordsIn(text) <= BARE_WORDS) {
    const two = ofBareNames(whole, read);
    if (two) return two;
  }
  for (const { index, 0: seam } of [...text.matchAll(SEAM)].slice(0, MOST_SEAMS)) {
    const [before, after] = [text.slice(0, index), text.slice(index + seam.length).replace(JOINS, '')];
    if (![before, after].every(isNeed)) continue;
    const acts = ACTS.test(fold(after));
    const [main, other] = [before, after].map((part) => needIn(part, undefined, read, acts ? whole : undefined));
    if (!main || !other || !areTwo(main, other, whole)) continue;
    if (isMeant(main, other, whole) || (acts && finds(whole, main) && finds(whole, other))) return { main, other };
  }
  return undefined;
}

/** Where the message itself says which of two comes first, or that both are wanted. */
function ofSaid(whole: Understanding, read: Read): TwoNeeds | undefined {
  const turned = turnedTo(whole.text);
  const bothOf = ({ first, second }: Said): TwoNeeds | undefined => {
    const [main, other] = [first, second].map(read);
    return main && other && [main, other].every((each) => stands(each, NAMED_OF_TWO)) ? { main, other } : undefined;
  };
  const found = (turned ? [turned] : saidTogether(whole.text)).flatMap((each) => bothOf(each) ?? []);
  return found.find(({ main, other }) => areTwo(main, other, whole));
}

/** Two names and hardly a word beside: each may lack what the other has, as in "đổi căn cước và bằng lái". */
function ofBareNames(whole: Understanding, read: Read): TwoNeeds | undefined {
  const text = whole.text.replace(ADDRESS, '');
  const [seam, ...more] = [...text.matchAll(SEAM_OF_NAMES)];
  if (!seam || more.length > 0) return undefined;
  const [before, after] = [
    text.slice(0, seam.index).trim(),
    text.slice(seam.index + seam[0].length).replace(JOINS_NAMES, ''),
  ];
  if (after === '' || !SHORT.test(before) || !SHORT.test(after)) return undefined;
  const main = needIn(before, `${before} ${after.split(' ').at(-1)}`, read);
  if (!main) return undefined;
  const act = ACT.test(after) ? undefined : ACT.exec(before)?.[0].trim();
  const acted = act === undefined ? undefined : needIn(`${act} ${after}`, undefined, read);
  const other = acted ?? needIn(after, `${before.split(' ')[0]} ${after}`, read);
  return other && areTwo(main, other, whole) ? { main, other } : undefined;
}

/** What is done with both, said of the first alone: "mất căn cước với bằng lái". */
const ACT =
  /(?:^|\s)(?:mất|mat|làm lại|lam lai|cấp lại|cap lai|đổi|doi|gia hạn|gia han|lost|renew|replace|exchange)(?=\s)/iu;
/** Whom it is said to, before what is wanted. */
const ADDRESS =
  /^(?:(?:ê|dạ|da|chào|chao|alo|hi|hello|hey|ad|admin|shop|em|anh|chị|chi|bạn|ban|cô|chú|ơi|oi|ạ|a)\s*)+[,.:!]+\s*/iu;
/** One to five words that ask and deny nothing. */
const SHORT = /^(?!(?:không|khong|chưa|chua|not|no)\s)\S+(?:\s\S+){0,4}$/iu;

function isNeed(part: string): boolean {
  const folded = fold(part);
  return wordsIn(part) >= FEW_WORDS && ASKED.test(folded) && !DENIED.test(folded);
}

/** Where the whole is about the second, what stands first must be a need of its own all the more plainly. */
function isMeant(main: Understanding, other: Understanding, whole: Understanding): boolean {
  const about = codeOf(whole);
  if (about === undefined || about !== codeOf(other) || !PROCEDURES.has(main.intent)) return true;
  return (main.procedures[0]?.score ?? 0) >= PLAINLY;
}

/** The need in one of the parts; of a bare name also with the word that both share: "birth and marriage registration". */
function needIn(
  part: string,
  shared: string | undefined,
  read: Read,
  whole?: Understanding,
): Understanding | undefined {
  const least = shared === undefined ? NAMED : NAMED_BARELY;
  const alone = wordsIn(part) < FEW_WORDS && shared === undefined ? undefined : read(part);
  if (alone && stands(alone, whole && finds(whole, alone) ? NAMED_OF_TWO : least)) return alone;
  const both = shared === undefined ? undefined : read(shared);
  return both && stands(both, least) ? both : undefined;
}

/** Whether the whole finds what a part of it is about. */
function finds(whole: Understanding, part: Understanding): boolean {
  return foundIn(whole).some(({ code }) => code === codeOf(part));
}

/** What a story as a whole is about is one of the two, or it is about neither. */
function isOfThem(whole: Understanding, two: readonly Understanding[]): boolean {
  const about = PROCEDURES.has(whole.intent) ? codeOf(whole) : undefined;
  return about === undefined || two.some((each) => codeOf(each) === about);
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function stands({ intent, confidence, procedures }: Understanding, least: number, sure = SURE): boolean {
  if (confidence < sure) return false;
  return OTHERS.has(intent) || (PROCEDURES.has(intent) && (procedures[0]?.score ?? 0) >= least);
}

function areTwo(main: Understanding, other: Understanding, whole: Understanding): boolean {
  const [one, two] = [main, other].map((each) => (PROCEDURES.has(each.intent) ? codeOf(each) : undefined));
  if (one === undefined && two === undefined) return main.intent !== other.intent;
  if (one !== undefined && two !== undefined)
    return one !== two && !doesBoth(other, main, whole) && !joins(whole, main, other) && !sharesHits(main, other);
  return true;
}

/** Whether the procedure of the second is what the whole is about, and is called by what stands first too: "khai tử, xóa thường trú". */
function doesBoth(other: Understanding, main: Understanding, whole: Understanding): boolean {
  if (codeOf(whole) !== codeOf(other)) return false;
  const [name, said] = [other.procedures[0]?.name ?? '', other.text].map((text) => termsIn(text, other.language));
  return termsIn(main.text, main.language).some((term) => name?.includes(term) && !said?.includes(term));
}

/** Whether what the whole finds is called by something of either part: the one procedure that does both. */
function joins(whole: Understanding, main: Understanding, other: Understanding): boolean {
  const called = ({ procedures }: Understanding) => procedures[0]?.name ?? '';
  const name = termsIn(called(whole), whole.language);
  const [one, two] = [main, other].map((each) => termsIn(`${each.text} ${called(each)}`, each.language));
  const own = (terms: readonly string[] = [], others: readonly string[] = []) =>
    terms.some((term) => !others.includes(term) && name.includes(term));
  return own(one, two) && own(two, one);
}

const LONG_WORD = 5;

/** What things are called by: in Vietnamese two words in a row, in English the longer words. */
function termsIn(text: string, language: Language): readonly string[] {
  const words = wordsOf(fold(text));
  if (language === 'en') return words.filter((word) => word.length >= LONG_WORD);
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** Two ways of saying nearly the same find each other's procedures. */
function sharesHits(main: Understanding, other: Understanding): boolean {
  return (
    main.procedures.some(({ code }) => code === codeOf(other)) ||
    other.procedures.some(({ code }) => code === codeOf(main))
  );
}

function codeOf({ procedures }: Understanding): string | undefined {
  return procedures[0]?.code;
}
