import type { Text } from '../language/text.ts';
import { languageOf } from './languageOf.ts';
import { fold } from '../language/fold.ts';
import { askedAt, isPlain } from './askingWords.ts';
import { asFound, makePhraseFinder, type Span } from './phrases.ts';
import { makeSpeller } from './spelling.ts';
import type { Subject } from './subjects.ts';
import { termsOf, weightOf } from './terms.ts';
import { readWords, type Word } from './words.ts';

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

export type Match = { readonly procedure: Named; readonly score: number };

/** `other`: a matter is named that no held procedure is for. */
export type Matches = { readonly matches: readonly Match[]; readonly other: boolean };

type Entry = {
  readonly procedure?: Named;
  readonly phrases: readonly string[];
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
};
type Posting = { readonly entry: number; readonly value: number };

/** BM25: how fast repeats stop counting, and how much long entries are held back. */
const SATURATION = 1.2;
const LENGTH = 0.3;
/** The length of an entry, as it is over a region's whole list: fixed, so that scores do not hang on what else is held. */
const USUAL = 700;
/** An example is worth this much of a name. */
const EXAMPLE = 0.3;
/** How strongly terms of messages that name nothing are held back. */
const ELSEWHERE = 0.2;
/** Below this nothing is named, as measured on held-back rows; long messages brush against many words. */
const LEAST = 8;
/** Where a name is met and nothing else says what it is about. */
const LEAST_OF_NAME = 4.5;
const LEAST_PER_WORD = 0.06;
/** A whole name met in the message, and the first of them: the main need is said first. */
const NAME = 4;
const FIRST = 4;
/** What every word of a name beyond two is worth: "hoãn nghĩa vụ quân sự" is more than "nghĩa vụ quân sự". */
const LONG = 1.2;
/** What is not only asked must come to this much of the least. */
const ABOUT = 1.3;
/** What terms count that any sentence has. */
const FAINT = 0.5;
/** What else is shown beside the best. */
const NEAR = 0.8;
const MOST = 5;

/**
 * An index over `procedures` by their names and everyday names, in competition with the `subjects` that are not held: where one of
 * those fits better nothing is found, and `other` says so.
 */
export function makeMatcher(
  procedures: readonly Named[],
  subjects: readonly Subject[],
  seen: Seen,
): (words: readonly Word[]) => Matches {
  const entries = entriesOf(procedures, subjects, seen);
  const postings = postingsOf(entries, seen);
  const find = makePhraseFinder(entries.flatMap((entry) => entry.phrases));
  const owners = ownersOf(entries);
  const spell = makeSpeller(wordsByFrequency(entries));
  return (words) => {
    const spelt = words.map(({ typed, plain }) => ({ typed, plain: spell(plain) }));
    const names = find(spelt.map((word) => word.plain));
    const { scores, about } = scored(spelt, names, entries.length, postings);
    names.forEach(({ phrase }, nth) => {
      const worth = (nth === 0 ? NAME + FIRST : NAME) + LONG * Math.max(0, phrase.split(' ').length - 2);
      for (const entry of owners.get(phrase) ?? []) for (const sums of [scores, about]) sums[entry]! += worth;
    });
    const least = (isNameAlone(spelt, names) ? LEAST_OF_NAME : LEAST) + LEAST_PER_WORD * words.length;
    const named = scores.map((score, at) => (about[at]! >= least * ABOUT ? score : 0));
    return chosen(entries, named, least);
  };
}

/** Whether beside whole names there are only words that ask or that any sentence has. */
function isNameAlone(words: readonly Word[], names: readonly Span[]): boolean {
  if (names.length === 0) return false;
  const plain = words.map((word) => word.plain);
  const told = [...names, ...askedAt(plain)];
  return plain.every((word, at) => isPlain(word) || told.some(({ from, until }) => from <= at && at < until));
}

/** What the terms of a message say for each entry, and how much of it is said by what is not only asked. */
function scored(
  words: readonly Word[],
  names: readonly Span[],
  entries: number,
  postings: ReadonlyMap<string, readonly Posting[]>,
): { readonly scores: Float64Array; readonly about: Float64Array } {
  const evidence = new Set(withoutAsking(words, names).flatMap((part) => [...termsOf(part)]));
  const [scores, about] = [new Float64Array(entries), new Float64Array(entries)];
  for (const term of termsOf(words))
    for (const { entry, value } of postings.get(term) ?? []) {
      scores[entry]! += value;
      if (evidence.has(term)) about[entry]! += value;
    }
  return { scores, about };
}

/** The parts of a message that say what it is about: whole names stay, words that only ask are taken out. */
function withoutAsking(words: readonly Word[], names: readonly Span[]): Word[][] {
  const out = new Set<number>();
  for (const { from, until } of askedAt(words.map((word) => word.plain)))
    for (let at = from; at < until; at += 1) out.add(at);
  for (const { from, until } of names) for (let at = from; at < until; at += 1) out.delete(at);
  const parts: Word[][] = [[]];
  words.forEach((word, at) => (out.has(at) ? parts.push([]) : parts.at(-1)!.push(word)));
  return parts;
}

function chosen(entries: readonly Entry[], scores: Float64Array, least: number): Matches {
  const best = Math.max(...scores);
  if (best < least) return { matches: [], other: false };
  const matches = entries.flatMap(({ procedure }, at) => {
    const score = scores[at]!;
    return procedure && score >= best * NEAR && score >= least ? [{ procedure, score }] : [];
  });
  const ranked = matches.toSorted((a, b) => b.score - a.score || a.procedure.code.localeCompare(b.procedure.code));
  if (ranked[0]?.score !== best) return { matches: [], other: true };
  return {
    matches: ranked.slice(0, MOST).map((match) => ({ ...match, score: share(match.score, least) })),
    other: false,
  };
}

/** A score as a number from 0 to 1: a half where it is just enough. */
function share(score: number, least: number): number {
  return Math.round((1000 * score) / (score + least)) / 1000;
}

function entriesOf(procedures: readonly Named[], subjects: readonly Subject[], seen: Seen): Entry[] {
  const held = new Set(procedures.map((each) => each.code));
  const own = procedures.map((procedure) => {
    const about = subjects.filter(({ codes }) => codes.find((code) => held.has(code)) === procedure.code);
    return entryOf([...phrasesOf(procedure), ...about.flatMap(wordings)], about, seen, procedure);
  });
  const others = subjects.filter((subject) => !subject.codes.some((code) => held.has(code)));
  const called = procedures.flatMap(phrasesOf).map((phrase) => ` ${fold(phrase)} `);
  return [...own, ...others.flatMap((subject) => otherEntries(subject, seen, called))];
}

/** Words of a subject without a procedure are a matter each: together they would be too long to be near to anything. */
function otherEntries(subject: Subject, seen: Seen, called: readonly string[]): Entry[] {
  if (subject.subject !== null) return [entryOf(wordings(subject), [subject], seen)];
  const free = wordings(subject).filter((each) => !isCalled(fold(each), called));
  return free.map((each) => entryOf([each], [], seen));
}

/** What a procedure that is held is called by is no other matter; a word or two may be part of any name. */
function isCalled(phrase: string, called: readonly string[]): boolean {
  const short = phrase.split(' ').length < 3;
  return called.some((each) => (short ? each === ` ${phrase} ` : each.includes(` ${phrase} `)));
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
function ownersOf(entries: readonly Entry[]): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>();
  entries.forEach(({ phrases }, entry) => {
    for (const phrase of phrases.map(asFound)) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(entry));
  });
  return owners;
}

function postingsOf(entries: readonly Entry[], seen: Seen): Map<string, Posting[]> {
  const having = new Map<string, number>();
  for (const { terms } of entries) for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const postings = new Map<string, Posting[]>();
  entries.forEach(({ terms, length }, entry) => {
    const slow = SATURATION * (1 - LENGTH + (LENGTH * length) / USUAL);
    for (const [term, times] of terms) {
      const rarity = Math.log(1 + (entries.length - having.get(term)! + 0.5) / (having.get(term)! + 0.5));
      const distinct =
        ((isFaint(term) ? FAINT : 1) * weightOf(term)) / (1 + ELSEWHERE * (seen.elsewhere.get(term) ?? 0));
      const value = (distinct * rarity * times * (SATURATION + 1)) / (times + slow);
      const list = postings.get(term);
      if (list) list.push({ entry, value });
      else postings.set(term, [{ entry, value }]);
    }
  });
  return postings;
}

/** Whether a term has only words that any sentence has. */
function isFaint(term: string): boolean {
  return term
    .slice(2)
    .split(' ')
    .every((word) => isPlain(fold(word)));
}

function wordsByFrequency(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of entries)
    for (const [term, times] of terms)
      if (term.startsWith('w ')) counts.set(term.slice(2), (counts.get(term.slice(2)) ?? 0) + times);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
