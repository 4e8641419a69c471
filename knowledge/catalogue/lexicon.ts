import { fold, wordsOf } from '../language/fold.ts';
import { makePhraseFinder, type Span } from '../understanding/phrases.ts';
import { EVERYDAY_LINES } from './everyday.ts';

/** Official words that something said stands for. `parts`: it was put together of things said apart. */
export type Meant = { readonly official: readonly string[]; readonly parts: boolean };

/** What a message says in everyday words: where, and which official words that stands for. */
export type Said = { readonly spans: readonly Span[]; readonly meant: readonly Meant[] };

type Together = { readonly parts: readonly string[]; readonly official: readonly string[] };

const whole = new Map<string, string[][]>();
const together: Together[] = [];
for (const [official, said] of EVERYDAY_LINES) {
  const words = wordsOf(fold(official));
  for (const phrase of said) {
    if (phrase.includes('+')) together.push({ parts: phrase.split('+').map(fold), official: words });
    else whole.set(fold(phrase), [...(whole.get(fold(phrase)) ?? []), words]);
  }
}
const find = makePhraseFinder([...whole.keys()]);

/** Reads folded words by the lexicon. */
export function everydayIn(words: readonly string[]): Said {
  const spans = find(words);
  const line = ` ${words.join(' ')} `;
  const apart = together.filter(({ parts }) => parts.every((part) => line.includes(` ${part} `)));
  return {
    spans,
    meant: [
      ...spans.flatMap(({ phrase }) => (whole.get(phrase) ?? []).map((official) => ({ official, parts: false }))),
      ...apart.map(({ official }) => ({ official, parts: true })),
    ],
  };
}

/** Every word of the lexicon, folded. */
export const LEXICON_WORDS: ReadonlySet<string> = new Set(
  EVERYDAY_LINES.flatMap(([official, said]) => [official, ...said].flatMap((each) => wordsOf(fold(each)))),
);
