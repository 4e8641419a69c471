import { askedAt, isPlain } from './askingWords.ts';
import {
  entriesOf,
  ownersOf,
  postingsOf,
  wordsByFrequency,
  type Entry,
  type Named,
  type Postings,
  type Seen,
} from './matchingIndex.ts';
import { makePhraseFinder, type Span } from './phrases.ts';
import { makeSpeller } from './spelling.ts';
import type { Subject } from './subjects.ts';
import { eachTerm } from './terms.ts';
import type { Word } from './words.ts';

export type Match = { readonly procedure: Named; readonly score: number };

/** `further`: less near than the best or not near enough to go by, but worth asking about; `other`: a matter is named that no held procedure is for. */
export type Matches = {
  readonly matches: readonly Match[];
  readonly further: readonly Match[];
  readonly other: boolean;
};
export const NOTHING: Matches = { matches: [], further: [], other: false };

/** Below this nothing is named, as measured on held-back rows; long messages brush against many words. */
const LEAST = 11.5;
/** Where a name is met and nothing else says what it is about. */
const LEAST_OF_NAME = 4.5;
const LEAST_PER_WORD = 0.06;
/** A whole name met in the message, and the first of them: the main need is said first. */
const NAME = 4;
const FIRST = 4;
/** What every word of a name beyond two is worth: "hoãn nghĩa vụ quân sự" is more than "nghĩa vụ quân sự". */
const LONG = 1.2;
/** The same of a matter that is not held: it is known by its names alone, without examples. */
const LONG_OTHER = 6;
/** What is not only asked must come to this much of the least. */
const ABOUT = 1.3;
/** What else may be meant as well as the best, and what may be meant at all where the best is not. */
const NEAR = 0.8;
const FAR = 0.4;
/** So much of what would be enough may be asked about. */
const PERHAPS = 0.6;
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
  const made = entriesOf(procedures, subjects, seen);
  const postings = postingsOf(made, seen);
  const entries = made.all;
  const find = makePhraseFinder(entries.flatMap((entry) => entry.phrases));
  const owners = ownersOf(entries);
  const spell = makeSpeller(wordsByFrequency(made));
  return (words) => {
    const spelt = words.map(({ typed, plain }) => ({ typed, plain: spell(plain) }));
    const plain = spelt.map((word) => word.plain);
    const names = find(plain);
    const asked = askedAt(plain);
    const { scores, about } = scored(spelt, aboutIn(plain, names, asked), entries.length, postings);
    names.forEach(({ phrase }, nth) => {
      const more = Math.max(0, phrase.split(' ').length - 2);
      for (const entry of owners.get(phrase) ?? []) {
        const long = more * (entries[entry]?.procedure ? LONG : LONG_OTHER);
        for (const sums of [scores, about]) sums[entry]! += (nth === 0 ? NAME + FIRST : NAME) + long;
      }
    });
    const least = (isNameAlone(plain, names, asked) ? LEAST_OF_NAME : LEAST) + LEAST_PER_WORD * words.length;
    for (let entry = 0; entry < scores.length; entry += 1) if (about[entry]! < least * ABOUT) scores[entry] = 0;
    return chosen(entries, scores, least);
  };
}

/** Whether beside whole names there are only words that ask or that any sentence has. */
function isNameAlone(plain: readonly string[], names: readonly Span[], asked: readonly Span[]): boolean {
  if (names.length === 0) return false;
  const told = [...names, ...asked];
  return plain.every((word, at) => isPlain(word) || told.some(({ from, until }) => from <= at && at < until));
}

/** Where a message says what it is about: whole names stay, words that only ask are left out. */
function aboutIn(plain: readonly string[], names: readonly Span[], asked: readonly Span[]): boolean[] {
  const told = plain.map(() => true);
  for (const { from, until } of asked) told.fill(false, from, until);
  for (const { from, until } of names) told.fill(true, from, until);
  return told;
}

/** What the terms of a message say for each entry, and how much of it is said by those that stand somewhere in what it is about. */
function scored(
  words: readonly Word[],
  told: readonly boolean[],
  entries: number,
  { numbers, starts, entries: having, values }: Postings,
): { readonly scores: Float64Array; readonly about: Float64Array } {
  const terms = new Map<number, boolean>();
  eachTerm(words, (term, from, until) => {
    const number = numbers.get(term);
    if (number === undefined) return;
    terms.set(number, terms.get(number) === true || told.lastIndexOf(false, until - 1) < from);
  });
  const [scores, about] = [new Float64Array(entries), new Float64Array(entries)];
  for (const [number, isAbout] of terms)
    for (let at = starts[number]!; at < starts[number + 1]!; at += 1) {
      scores[having[at]!]! += values[at]!;
      if (isAbout) about[having[at]!]! += values[at]!;
    }
  return { scores, about };
}

function chosen(entries: readonly Entry[], scores: Float64Array, least: number): Matches {
  let best = -Infinity;
  for (const score of scores) if (score > best) best = score;
  if (best < least * PERHAPS) return NOTHING;
  const likely: Match[] = [];
  scores.forEach((score, at) => {
    const { procedure } = entries[at]!;
    if (procedure && score >= best * FAR) likely.push({ procedure, score });
  });
  const ranked = likely.toSorted((a, b) => b.score - a.score || a.procedure.code.localeCompare(b.procedure.code));
  if (ranked[0]?.score !== best) return { ...NOTHING, other: best >= least };
  const near = ranked.filter(({ score }) => score >= best * NEAR && score >= least).length;
  const shown = ranked.slice(0, MOST).map((match) => ({ ...match, score: share(match.score, least) }));
  return { matches: shown.slice(0, near), further: shown.slice(near), other: false };
}

/** A score as a number from 0 to 1: a half where it is just enough. */
function share(score: number, least: number): number {
  return Math.round((1000 * score) / (score + least)) / 1000;
}
