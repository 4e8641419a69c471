import type { Word } from './words.ts';

/** Takes a term and the words it is of: from, until (not included). */
type Take = (term: string, from: number, until: number) => void;

/** What matching looks at: words, words with their marks, neighbours, and neighbours but one; the first letter tells which. */
export function eachTerm(words: readonly Word[], take: Take): void {
  words.forEach(({ plain, typed }, at) => {
    take(`w ${plain}`, at, at + 1);
    if (typed !== plain) take(`t ${typed}`, at, at + 1);
    const [next, afterNext] = [words[at + 1], words[at + 2]];
    if (next) take(`p ${plain} ${next.plain}`, at, at + 2);
    if (afterNext) take(`g ${plain} ${afterNext.plain}`, at, at + 3);
  });
}

/** The terms of `words`, each once. */
export function termsOf(words: readonly Word[]): Set<string> {
  const terms = new Set<string>();
  eachTerm(words, (term) => terms.add(term));
  return terms;
}

/** How much each kind of term counts. */
export function weightOf(term: string): number {
  return term.startsWith('g ') ? 0.5 : 1;
}
