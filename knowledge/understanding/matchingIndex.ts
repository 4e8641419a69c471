import { fold } from '../language/fold.ts';
import type { Text } from '../language/text.ts';
import { isPlain } from './askingWords.ts';
import { languageOf } from './languageOf.ts';
import { asFound } from './phrases.ts';
import type { Subject } from './subjects.ts';
import { termsOf, weightOf } from './terms.ts';
import { readWords } from './words.ts';

/** What matching needs of a procedure. */
export type Named = {
  readonly code: string;
  readonly name: Text;
  readonly everydayNames: { readonly vi: readonly string[]; readonly en: readonly string[] };
};

/** Terms by their numbers, and how often each was met. */
export type Counts = { readonly at: readonly number[]; readonly times: readonly number[] };

/** How often terms were met in examples: of each subject, and of messages that name none. Terms are numbered by their places. */
export type Seen = {
  readonly terms: readonly string[];
  readonly bySubject: Readonly<Record<string, Counts>>;
  readonly elsewhere: Counts;
};

/** One that can be meant: a procedure that is held, or another matter. */
export type Entry = {
  readonly procedure?: Named;
  readonly phrases: readonly string[];
  readonly terms: Counts;
  readonly length: number;
};

/** All that can be meant, and the terms that tell of it. */
export type Entries = { readonly all: readonly Entry[]; readonly numbers: ReadonlyMap<string, number> };

/** What entries are made with: terms are numbered as they come, and counted one entry at a time. */
type Making = { readonly seen: Seen; readonly numbers: Map<string, number>; readonly counted: Map<number, number> };
/**
 * What terms are worth for entries: those of the term numbered `n` stand in `entries` and `values` from `starts[n]` up to
 * `starts[n + 1]`. All in three lists, since most of the fifty thousand terms are of one entry.
 */
export type Postings = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly values: Float64Array;
};

/** BM25: how fast repeats stop counting, and how much long entries are held back. */
const SATURATION = 1.2;
const LENGTH = 0.25;
/** The length of an entry, as it is over a region's whole list: fixed, so that scores do not hang on what else is held. */
const USUAL = 700;
/** An example is worth this much of a name. */
const EXAMPLE = 0.5;
/** How strongly terms of messages that name nothing are held back. */
const ELSEWHERE = 0.035;
/** What terms count that any sentence has. */
const FAINT = 0.5;
const NONE: Counts = { at: [], times: [] };

/** What there is to choose between: every procedure with all it is called, and the matters that none of them is for. */
export function entriesOf(procedures: readonly Named[], subjects: readonly Subject[], seen: Seen): Entries {
  const numbers = new Map(seen.terms.map((term, number) => [term, number]));
  const making = { seen, numbers, counted: new Map<number, number>() };
  const held = new Set(procedures.map((each) => each.code));
  const own = procedures.map((procedure) => {
    const about = subjects.filter(({ codes }) => codes.find((code) => held.has(code)) === procedure.code);
    return entryOf([...phrasesOf(procedure), ...about.flatMap(wordings)], about, making, procedure);
  });
  const others = subjects.filter((subject) => !subject.codes.some((code) => held.has(code)));
  const isCalled = calledReader(procedures.flatMap(phrasesOf));
  return { all: [...own, ...others.flatMap((subject) => otherEntries(subject, making, isCalled))], numbers };
}

/** Words of a subject without a procedure are a matter each: together they would be too long to be near to anything. */
function otherEntries(subject: Subject, making: Making, isCalled: (phrase: string) => boolean): Entry[] {
  if (subject.subject !== null) return [entryOf(wordings(subject), [subject], making)];
  const free = wordings(subject).filter((each) => !isCalled(fold(each)));
  return free.map((each) => entryOf([each], [], making));
}

/** Whether a procedure that is held is called so, and it is no other matter; a word or two may be part of any name. */
function calledReader(phrases: readonly string[]): (phrase: string) => boolean {
  const called = new Set(phrases.map(fold));
  const all = [...called].map((each) => ` ${each} `).join('|'); // in one text: searched a thousand times at a start
  return (phrase) => called.has(phrase) || (phrase.split(' ').length >= 3 && all.includes(` ${phrase} `));
}

function phrasesOf({ name, everydayNames }: Named): string[] {
  return [name.vi, name.en, ...everydayNames.vi, ...everydayNames.en];
}

function wordings({ vi, en }: Subject): string[] {
  return [...vi, ...en];
}

function entryOf(phrases: readonly string[], about: readonly Subject[], making: Making, procedure?: Named): Entry {
  const { seen, numbers, counted } = making;
  counted.clear();
  const count = (number: number, by: number): void => void counted.set(number, (counted.get(number) ?? 0) + by);
  const read = [...new Set(phrases)].map((phrase) => readWords(phrase, languageOf(phrase)));
  for (const words of read) for (const term of termsOf(words)) count(numberOf(term, numbers), 1);
  for (const { subject } of about) {
    const { at, times } = seen.bySubject[subject ?? ''] ?? NONE;
    at.forEach((number, nth) => count(number, times[nth]! * EXAMPLE));
  }
  const terms = { at: [...counted.keys()], times: [...counted.values()] };
  const length = terms.times.reduce((sum, times) => sum + times, 0);
  const plain = read.map((words) => words.map((word) => word.plain).join(' '));
  return { ...(procedure ? { procedure } : {}), phrases: plain, terms, length };
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

/** Which entries a phrase is a whole name of. */
export function ownersOf(entries: readonly Entry[]): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>();
  entries.forEach(({ phrases }, entry) => {
    for (const phrase of phrases.map(asFound)) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(entry));
  });
  return owners;
}

/** What each term tells for each entry. */
export function postingsOf({ all, numbers }: Entries, seen: Seen): Postings {
  const having = new Uint32Array(numbers.size);
  for (const { terms } of all) for (const number of terms.at) having[number]! += 1;
  const elsewhere = new Uint32Array(numbers.size);
  seen.elsewhere.at.forEach((number, nth) => (elsewhere[number] = seen.elsewhere.times[nth]!));
  const weights = Float64Array.from(numbers.keys(), (term, number) => {
    const rarity = Math.log(1 + (all.length - having[number]! + 0.5) / (having[number]! + 0.5));
    return (distinctionOf(term) * rarity) / (1 + ELSEWHERE * elsewhere[number]!);
  });
  const starts = new Uint32Array(numbers.size + 1);
  having.forEach((count, number) => (starts[number + 1] = starts[number]! + count));
  const postings = {
    numbers,
    starts,
    entries: new Uint32Array(starts.at(-1)!),
    values: new Float64Array(starts.at(-1)!),
  };
  const next = starts.slice();
  all.forEach(({ terms, length }, entry) => {
    const slow = SATURATION * (1 - LENGTH + (LENGTH * length) / USUAL);
    terms.at.forEach((number, nth) => {
      const [at, times] = [next[number]!++, terms.times[nth]!];
      postings.entries[at] = entry;
      postings.values[at] = (weights[number]! * times * (SATURATION + 1)) / (times + slow);
    });
  });
  return postings;
}

/** What a term tells by what it is made of. */
function distinctionOf(term: string): number {
  return (isFaint(term) ? FAINT : 1) * weightOf(term);
}

/** "Khai sinh và …": what is told together is seldom one matter. */
const JOINING = /^[pg] (?:.* )?(?:va|hay|hoac|and|or)(?: |$)/;

/** Whether a term has only words that any sentence has, or one that only joins two. */
function isFaint(term: string): boolean {
  if (term.startsWith('k ') || term.startsWith('x ')) return false;
  if (JOINING.test(term)) return true;
  return term
    .slice(2)
    .split(' ')
    .every((word) => isPlain(fold(word)));
}

/** The words of all entries, the commonest first. */
export function wordsByFrequency({ all, numbers }: Entries): string[] {
  const counts = new Float64Array(numbers.size);
  for (const { terms } of all) terms.at.forEach((number, nth) => (counts[number]! += terms.times[nth]!));
  const words = [...numbers].filter(([term, number]) => term.startsWith('w ') && counts[number]! > 0);
  const common = words.toSorted(([a, m], [b, n]) => counts[n]! - counts[m]! || (a < b ? -1 : 1));
  return common.map(([term]) => term.slice(2));
}
