import { fold, wordsOf } from '../language/fold.ts';
import { respelt } from './shorthand.ts';

/** Where a known phrase stands among folded words: from, until (not included). */
export type Span = { readonly from: number; readonly until: number; readonly phrase: string };

/** Finds `phrases` among folded words: longest first, from left to right, never one over another. */
export function makePhraseFinder(phrases: readonly string[]): (plain: readonly string[]) => Span[] {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of new Set(phrases.map(asFound))) {
    const words = wordsOf(phrase);
    if (words[0] === undefined) continue;
    byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (plain) => {
    const spans: Span[] = [];
    for (let at = 0; at < plain.length; at += 1) {
      const words = byFirst.get(plain[at]!)?.find((each) => each.every((word, i) => plain[at + i] === word));
      if (!words) continue;
      spans.push({ from: at, until: at + words.length, phrase: words.join(' ') });
      at += words.length - 1;
    }
    return spans;
  };
}

/** A phrase as it is found: folded, each word in its one spelling. */
export function asFound(phrase: string): string {
  return wordsOf(fold(phrase)).map(respelt).join(' ');
}
