import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** Puts a mistyped folded word right where one known word is one slip away: a letter lost, added, swapped or hit wrong. */
export type Speller = (word: string) => string;

const SHORTEST = 4;

/** A speller over `known` words, the likeliest first; words it knows, short ones and ones with digits are left alone. */
export function makeSpeller(known: readonly string[]): Speller {
  const exact = new Set(known);
  const near = new Map<string, string>();
  for (const word of known) {
    if (word.length < SHORTEST - 1) continue;
    for (const key of [word, ...shortened(word)]) if (!near.has(key)) near.set(key, word);
  }
  return (word) => {
    if (exact.has(word) || word.length < SHORTEST || word.length > 20 || /[^a-z]/.test(word)) return word;
    const found = [word, ...shortened(word)].flatMap((key) => near.get(key) ?? []);
    const likely = found.filter((each) => isOneSlip(each, word));
    const best = Math.max(...likely.map((each) => alike(each, word)));
    return likely.find((each) => alike(each, word) === best) ?? word;
  };
}

/** How many letters two words begin with alike: the beginning of a word is seldom mistyped. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Two words that lose a letter each may come to the same and still be two slips apart: the distance itself decides. */
function isOneSlip(known: string, word: string): boolean {
  return DamerauLevenshteinDistance(known, word, { restricted: true }) <= 1;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
