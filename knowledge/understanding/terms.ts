import type { Word } from './words.ts';

/** What matching looks at: words, words with their marks, neighbours, and neighbours but one; the first letter tells which. */
export function termsOf(words: readonly Word[]): Set<string> {
  const terms = new Set<string>();
  words.forEach(({ plain, typed }, at) => {
    terms.add(`w ${plain}`);
    if (typed !== plain) terms.add(`t ${typed}`);
    const [next, afterNext] = [words[at + 1], words[at + 2]];
    if (next) terms.add(`p ${plain} ${next.plain}`);
    if (afterNext) terms.add(`g ${plain} ${afterNext.plain}`);
  });
  return terms;
}

/** How much each kind of term counts. */
export function weightOf(term: string): number {
  return term.startsWith('g ') ? 0.5 : 1;
}
