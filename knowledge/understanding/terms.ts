import { kindsIn } from './kinds.ts';
import { stemOf } from './stems.ts';
import type { Word } from './words.ts';

/** More kinds than these are a story, whose things do not all belong together. */
const MOST_KINDS = 4;
const WEIGHTS = new Map([
  ['g', 0.5],
  ['s', 0.5],
  ['x', 0.8],
]);

/**
 * What matching looks at; the first letter tells which: words, words with their marks, stems of English, neighbours, neighbours but one,
 * kinds of things, and two kinds together.
 */
export function termsOf(words: readonly Word[]): Set<string> {
  const terms = new Set<string>();
  words.forEach(({ plain, typed }, at) => {
    terms.add(`w ${plain}`);
    if (typed !== plain) terms.add(`t ${typed}`);
    const [stem, next, afterNext] = [stemOf(plain), words[at + 1], words[at + 2]];
    if (stem !== undefined) terms.add(`s ${stem}`);
    if (next) terms.add(`p ${plain} ${next.plain}`);
    if (afterNext) terms.add(`g ${plain} ${afterNext.plain}`);
  });
  const kinds = [...kindsIn(words.map(({ plain }) => plain))].toSorted();
  for (const kind of kinds) terms.add(`k ${kind}`);
  if (kinds.length <= MOST_KINDS) for (const pair of pairsOf(kinds)) terms.add(`x ${pair}`);
  return terms;
}

function pairsOf(kinds: readonly string[]): string[] {
  return kinds.flatMap((one, at) => kinds.slice(at + 1).map((other) => `${one}/${other}`));
}

/** How much each kind of term counts. */
export function weightOf(term: string): number {
  return WEIGHTS.get(term.charAt(0)) ?? 1;
}
