import { fold, wordsOf } from '../knowledge/language/fold.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Intent, Understand, Understanding } from '../knowledge/understanding/understanding.ts';
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
const SURE_IN_STORY = 0.6;
/** The score from which a procedure is named rather than brushed against; where nothing else is said less will do. */
const NAMED = 0.75;
const NAMED_BARELY = 0.7;
const PLAINLY = 0.8;

const SEAM =
  /[.?!;\n]+\s+|,\s+|\s+(?=(?:với lại|voi lai|sẵn tiện|san tien|sẵn đây|nhân tiện|nhan tien|tiện thể|tien the|luôn tiện|luon tien|ngoài ra|ngoai ra|còn|con (?:chuyen|vu|cai|viec|muon|nua|ho so|lam|dang ky|xin|doi)|rồi|roi|và|va|and|also|plus|besides)\s)/giu;
/** Between bare names less says that another begins. */
const SEAM_OF_NAMES = /[.;\n,]+\s*|\s+(?=(?:với|voi|lẫn|lan|và|va|and|also|plus|rồi|roi|[&+])\s)/giu;
/** What only joins is no part of the need it leads to; "và" may also join things wanted together, unless an act follows. */
const JOINS =
  /^(?:với lại|voi lai|(?:và|va)(?=\s+(?:làm|lam|đổi|doi|xin|cấp|cap|đăng ký|dang ky|gia hạn|gia han|sang|tra)\s)|and also|also|plus|[&+])\s+/iu;
/** The same between two bare names, where nothing else can be wanted together. */
const JOINS_NAMES = /^(?:(?:và|va|and|với|voi|lẫn|lan|rồi|roi)(?:\s+(?:cả|ca|lại|lai))?|[&+])\s+/iu;
/** An act that is wished, or a question: what is merely told is the circumstance of a need. */
const ASKED =
  /(?:^| )(?:muon|can|xin|hoi|lam|dang ky|dang ki|doi|cap|khai|nop|gia han|tra cuu|kiem tra|sang ten|lay|the nao|sao|dau|gi|khong|bao nhieu|bao lau|may|want|need|like|get|make|apply|register|renew|replace|exchange|how|what|where|when|which|can|do|does|check|track|file)(?: |$)/;
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
  if (wordsIn(text) <= BARE_WORDS) {
    const two = ofBareNames(whole, read);
    if (two) return two;
  }
  for (const { index, 0: seam } of [...text.matchAll(SEAM)].slice(0, MOST_SEAMS)) {
    const [before, after] = [text.slice(0, index), text.slice(index + seam.length).replace(JOINS, '')];
    if (![before, after].every(isNeed)) continue;
    const main = needIn(before, undefined, read);
    const other = main && needIn(after, undefined, read);
    if (main && other && isMeant(main, other, whole) && areTwo(main, other, whole)) return { main, other };
  }
  return undefined;
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
function needIn(part: string, whole: string | undefined, read: Read): Understanding | undefined {
  const least = whole === undefined ? NAMED : NAMED_BARELY;
  const alone = wordsIn(part) < FEW_WORDS && whole === undefined ? undefined : read(part);
  if (alone && stands(alone, least)) return alone;
  const shared = whole === undefined ? undefined : read(whole);
  return shared && stands(shared, least) ? shared : undefined;
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
