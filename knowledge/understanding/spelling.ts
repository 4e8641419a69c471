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
    for (const key of [word, ...shortened(word)]) {
      const found = near.get(key);
      if (found !== undefined && isOneSlip(found, word)) return found;
    }
    return word;
  };
}

/** Two words that lose a letter each may come to the same and still be two slips apart: the distance itself decides. */
function isOneSlip(known: string, word: string): boolean {
  return DamerauLevenshteinDistance(known, word, { restricted: true }) <= 1;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
