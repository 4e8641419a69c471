import { askedAt, isPlain } from '../understanding/askingWords.ts';
import { languageOf } from '../understanding/languageOf.ts';
import { readWords } from '../understanding/words.ts';
import { actsIn } from './acts.ts';
import { abroad } from './abroad.ts';
import { everydayIn, type Meant } from './lexicon.ts';

/** What a message looks for: words and pairs of neighbours (a space between), each with how much it counts. */
export type Wanted = {
  readonly terms: ReadonlyMap<string, number>;
  /** The things that it is about, each with the ways to say it: in its own words, or in official ones. */
  readonly about: readonly (readonly (readonly string[])[])[];
  /** What it wants done, as bits. */
  readonly acts: number;
};

/** Words any sentence has, words that only ask, and words that the lexicon says in other words. */
const PLAIN = 0.6;
const ASKING = 0.1;
const SAID = 0.6;
/** Official words that everyday ones stand for; less where they were put together of things said apart. */
const MEANT = 0.6;
const TOGETHER = 0.5;
const PAIR = 1.5;

/** The folded words of a message, shorthand written out, countries told as official names do, misspelt ones put right by `spell`. */
export function wordsAsked(text: string, spell: (word: string) => readonly string[]): readonly string[] {
  const words = readWords(text, languageOf(text)).flatMap(({ plain }) => spell(plain));
  return abroad(words);
}

/** What everyday words stand for, with those words as another way to say it. */
function waysOf(meant: readonly Meant[]): (readonly (readonly string[])[])[] {
  return meant.map(({ official, said }) => (said ? [official, said] : [official]));
}

/** Whether another country is named. */
export function namesCountry(text: string): boolean {
  const words = readWords(text, languageOf(text)).map(({ plain }) => plain);
  return abroad(words).join(' ') !== words.join(' ');
}

/** What words look for, in their own terms and in those of official names. */
export function wantedOf(words: readonly string[]): Wanted {
  const terms = new Map<string, number>();
  const want = (term: string, weight: number): void => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const { spans, meant } = everydayIn(words);
  const weights: number[] = words.map((word) => (isPlain(word) ? PLAIN : 1));
  for (const { from, until } of askedAt(words))
    for (let at = from; at < until; at += 1) if (!isPlain(words[at]!)) weights[at] = ASKING;
  const said = new Set(spans.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, i) => from + i)));
  words.forEach((word, at) => {
    want(word, weights[at]! * (said.has(at) ? SAID : 1));
    if (at > 0) want(`${words[at - 1]} ${word}`, PAIR * Math.sqrt(weights[at - 1]! * weights[at]!));
  });
  for (const { official, said: together } of meant) {
    const weight = MEANT * (together ? 1 : TOGETHER);
    official.forEach((word, at) => {
      want(word, weight);
      if (at > 0) want(`${official[at - 1]} ${word}`, weight * PAIR);
    });
  }
  const own = words.filter((_, at) => weights[at] === 1 && !said.has(at)).map((word) => [[word]]);
  return { terms, about: [...own, ...waysOf(meant)], acts: actsIn(words) };
}
