import { fold, wordsOf } from '../language/fold.ts';
import { respelt } from './shorthand.ts';

/** Where a known phrase stands among folded words: from, until (not included). */
export type Span = { readonly from: number; readonly until: number; readonly phrase: string };

/** The words that phrases go on with, one under another; where a phrase ends it is named. */
type Branch = { phrase?: string; words?: Map<string, Branch> };

/** Finds `phrases` among folded words: longest first, from left to right, never one over another. */
export function makePhraseFinder(phrases: readonly string[]): (plain: readonly string[]) => Span[] {
  const root: Branch = {};
  for (const phrase of phrases.map(asFound)) branchOf(root, phrase).phrase = phrase;
  return (plain) => {
    const spans: Span[] = [];
    for (let at = 0; at < plain.length; at += 1) {
      const span = longestAt(root, plain, at);
      if (!span) continue;
      spans.push(span);
      at = span.until - 1;
    }
    return spans;
  };
}

/** A phrase as it is found: folded, each word in its one spelling. */
export function asFound(phrase: string): string {
  return spelledWords(phrase).join(' ');
}

/** The words of a text, folded, each in its one spelling. */
export function spelledWords(text: string): string[] {
  return wordsOf(fold(text)).map(respelt);
}

function branchOf(root: Branch, phrase: string): Branch {
  let branch = root;
  for (const word of wordsOf(phrase)) {
    branch.words ??= new Map();
    const next: Branch = branch.words.get(word) ?? {};
    branch.words.set(word, next);
    branch = next;
  }
  return branch;
}

function longestAt(root: Branch, plain: readonly string[], from: number): Span | undefined {
  let found: Span | undefined;
  let branch = root.words?.get(plain[from]!);
  for (let until = from + 1; branch; until += 1) {
    if (branch.phrase !== undefined) found = { from, until, phrase: branch.phrase };
    branch = until < plain.length ? branch.words?.get(plain[until]!) : undefined;
  }
  return found;
}
