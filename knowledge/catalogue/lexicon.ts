import { asFound, makePhraseFinder, spelledWords, type Span } from '../understanding/phrases.ts';
import { EVERYDAY_LINES } from './everyday.ts';

/** Official words that something said stands for. `said`: the everyday words where they stand together, none where they were said apart. */
export type Meant = { readonly official: readonly string[]; readonly said?: readonly string[] };

/** What a message says in everyday words: where, and which official words that stands for. */
export type Said = { readonly spans: readonly Span[]; readonly meant: readonly Meant[] };

type Together = { readonly parts: readonly string[]; readonly official: readonly string[] };

const whole = new Map<string, string[][]>();
const together: Together[] = [];
for (const [official, said] of EVERYDAY_LINES) {
  const words = spelledWords(official);
  for (const phrase of said) {
    if (phrase.includes('+')) together.push({ parts: phrase.split('+').map(asFound), official: words });
    else whole.set(asFound(phrase), [...(whole.get(asFound(phrase)) ?? []), words]);
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
      ...spans.flatMap(({ phrase, from, until }) =>
        (whole.get(phrase) ?? []).map((official) => ({ official, said: words.slice(from, until) })),
      ),
      ...apart.map(({ official }) => ({ official })),
    ],
  };
}

/** What the longest everyday words of a message stand for, where they are more than one or need no other: "tiệm thuốc tây". */
export function tradeIn(words: readonly string[]): string | undefined {
  const { meant } = everydayIn(words);
  const [longest] = meant
    .filter(({ said = [] }) => said.length > 1 || (said[0] ?? '').length >= LONG)
    .toSorted((a, b) => (b.said?.length ?? 0) - (a.said?.length ?? 0));
  return longest?.official.join(' ');
}

/** No syllable of Vietnamese is so long: it is a name of its own ("flycam", "karaoke"). */
const LONG = 6;

/** Every word of the lexicon, folded. */
export const LEXICON_WORDS: ReadonlySet<string> = new Set(
  EVERYDAY_LINES.flatMap(([official, said]) => [official, ...said].flatMap((each) => spelledWords(each))),
);
