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

/** How often terms were met in examples: of each subject, and of messages that name none. */
export type Seen = {
  readonly bySubject: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly elsewhere: ReadonlyMap<string, number>;
};

/** One that can be meant: a procedure that is held, or another matter. */
export type Entry = {
  readonly procedure?: Named;
  readonly phrases: readonly string[];
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
};
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

/** What there is to choose between: every procedure with all it is called, and the matters that none of them is for. */
export function entriesOf(procedures: readonly Named[], subjects: readonly Subject[], seen: Seen): Entry[] {
  const held = new Set(procedures.map((each) => each.code));
  const own = procedures.map((procedure) => {
    const about = subjects.filter(({ codes }) => codes.find((code) => held.has(code)) === procedure.code);
    return entryOf([...phrasesOf(procedure), ...about.flatMap(wordings)], about, seen, procedure);
  });
  const others = subjects.filter((subject) => !subject.codes.some((code) => held.has(code)));
  const isCalled = calledReader(procedures.flatMap(phrasesOf));
  return [...own, ...others.flatMap((subject) => otherEntries(subject, seen, isCalled))];
}

/** Words of a subject without a procedure are a matter each: together they would be too long to be near to anything. */
function otherEntries(subject: Subject, seen: Seen, isCalled: (phrase: string) => boolean): Entry[] {
  if (subject.subject !== null) return [entryOf(wordings(subject), [subject], seen)];
  const free = wordings(subject).filter((each) => !isCalled(fold(each)));
  return free.map((each) => entryOf([each], [], seen));
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

function entryOf(phrases: readonly string[], about: readonly Subject[], seen: Seen, procedure?: Named): Entry {
  const terms = new Map<string, number>();
  const count = (term: string, by: number): void => void terms.set(term, (terms.get(term) ?? 0) + by);
  const read = [...new Set(phrases)].map((phrase) => readWords(phrase, languageOf(phrase)));
  for (const words of read) for (const term of termsOf(words)) count(term, 1);
  for (const { subject } of about)
    for (const [term, times] of seen.bySubject.get(subject ?? '') ?? []) count(term, times * EXAMPLE);
  const length = [...terms.values()].reduce((sum, times) => sum + times, 0);
  const plain = read.map((words) => words.map((word) => word.plain).join(' '));
  return { ...(procedure ? { procedure } : {}), phrases: plain, terms, length };
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
export function postingsOf(entries: readonly Entry[], seen: Seen): Postings {
  const having = new Map<string, number>();
  for (const { terms } of entries) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const terms = [...having.keys()];
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const weights = Float64Array.from(terms, (term) => weightIn(term, having.get(term)!, entries.length, seen));
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, number) => (starts[number + 1] = starts[number]! + having.get(term)!));
  const postings = {
    numbers,
    starts,
    entries: new Uint32Array(starts.at(-1)!),
    values: new Float64Array(starts.at(-1)!),
  };
  const next = starts.slice();
  entries.forEach(({ terms, length }, entry) => {
    const slow = SATURATION * (1 - LENGTH + (LENGTH * length) / USUAL);
    for (const [term, times] of terms) {
      const number = numbers.get(term)!;
      const at = next[number]!++;
      postings.entries[at] = entry;
      postings.values[at] = (weights[number]! * times * (SATURATION + 1)) / (times + slow);
    }
  });
  return postings;
}

/** What a term tells: the fewer of `entries` have it, and the seldomer it stands where nothing is named, the more. */
function weightIn(term: string, having: number, entries: number, seen: Seen): number {
  const rarity = Math.log(1 + (entries - having + 0.5) / (having + 0.5));
  const distinct = ((isFaint(term) ? FAINT : 1) * weightOf(term)) / (1 + ELSEWHERE * (seen.elsewhere.get(term) ?? 0));
  return distinct * rarity;
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
export function wordsByFrequency(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of entries)
    for (const [term, times] of terms)
      if (term.startsWith('w ')) counts.set(term.slice(2), (counts.get(term.slice(2)) ?? 0) + times);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
