import { type KindAt, kindsAt } from './kinds.ts';
import { stemOf } from './stems.ts';
import type { Word } from './words.ts';

/** Takes a term and the words it is of: from, until (not included). */
type Take = (term: string, from: number, until: number) => void;

/** More kinds than these are a story, whose things do not all belong together. */
const MOST_KINDS = 4;
const WEIGHTS = new Map([
  ['g', 0.5],
  ['s', 0.5],
  ['x', 1.1],
]);

/**
 * What matching looks at; the first letter tells which: words, words with their marks, stems of English, neighbours, neighbours but one,
 * kinds of things, and two kinds together.
 */
export function eachTerm(words: readonly Word[], take: Take): void {
  words.forEach(({ plain, typed }, at) => {
    take(`w ${plain}`, at, at + 1);
    if (typed !== plain) take(`t ${typed}`, at, at + 1);
    const [stem, next, afterNext] = [stemOf(plain), words[at + 1], words[at + 2]];
    if (stem !== undefined) take(`s ${stem}`, at, at + 1);
    if (next) take(`p ${plain} ${next.plain}`, at, at + 2);
    if (afterNext) take(`g ${plain} ${afterNext.plain}`, at, at + 3);
  });
  eachKind(kindsAt(words.map(({ plain }) => plain)), take);
}

function eachKind(found: readonly KindAt[], take: Take): void {
  for (const { kind, from, until } of found) take(`k ${kind}`, from, until);
  const kinds = found.filter(({ kind }, at) => kind !== found[at - 1]?.kind);
  if (kinds.length > MOST_KINDS) return;
  kinds.forEach((one, at) => {
    for (const other of kinds.slice(at + 1))
      take(`x ${one.kind}/${other.kind}`, Math.min(one.from, other.from), Math.max(one.until, other.until));
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
  return WEIGHTS.get(term.charAt(0)) ?? 1;
}
