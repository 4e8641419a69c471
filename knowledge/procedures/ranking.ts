import { fold, wordsOf } from '../language/fold.ts';
import type { Procedure } from './procedure.ts';

/** What is found must be at least so good as this share of the best. */
const NEAR = 0.6;
/** A word of the official name is worth so many of one that people use beside it. */
const OFFICIAL = 2;
/** A pair of words that stands together is worth more than both apart. */
const PAIR = 1.5;

/** Words and pairs of words that the names of a procedure hold, all of them and the official ones. */
type Terms = { readonly all: ReadonlySet<string>; readonly official: ReadonlySet<string> };

/** Names do not change: they are taken apart once. */
const TAKEN_APART = new WeakMap<Procedure, Terms>();

function termsOf(procedure: Procedure): Terms {
  const known = TAKEN_APART.get(procedure);
  if (known) return known;
  const { name, everydayNames } = procedure;
  const official = [name.vi, name.en].flatMap((each) => termsIn(fold(each)));
  const everyday = [...everydayNames.vi, ...everydayNames.en].flatMap((each) => termsIn(fold(each)));
  const terms = { all: new Set([...official, ...everyday]), official: new Set(official) };
  TAKEN_APART.set(procedure, terms);
  return terms;
}

function termsIn(folded: string): string[] {
  const words = wordsOf(folded);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

/** Those of `found` whose names hold most of `said`, the best first; words are worth more the fewer of `all` have them. */
export function ranked(found: readonly Procedure[], said: string, all: readonly Procedure[]): readonly Procedure[] {
  const having = new Map<string, number>();
  for (const each of all) for (const term of termsOf(each).all) having.set(term, (having.get(term) ?? 0) + 1);
  const terms = [...new Set(termsIn(fold(said)))];
  const worth = (term: string): number =>
    Math.log(1 + all.length / (having.get(term) ?? Infinity)) * (term.includes(' ') ? PAIR : 1);
  const scored = found.map((procedure) => {
    const { all: own, official } = termsOf(procedure);
    const times = (term: string): number => (official.has(term) ? OFFICIAL : 1);
    const met = terms.filter((term) => own.has(term));
    return { procedure, score: met.reduce((sum, term) => sum + times(term) * worth(term), 0) };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * NEAR)
    .toSorted((a, b) => b.score - a.score || a.procedure.name.vi.length - b.procedure.name.vi.length)
    .map(({ procedure }) => procedure);
}

/** Those of the words of `said` that the name of any of `all` holds. */
export function namedIn(said: string, all: readonly Procedure[]): string {
  const known = new Set(all.flatMap((each) => [...termsOf(each).all]));
  return wordsOf(fold(said))
    .filter((word) => known.has(word))
    .join(' ');
}
