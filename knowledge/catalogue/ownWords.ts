/** Words of our own for a procedure, beside what the catalogue calls it: everyday names, and terms met in examples. */
export type OwnWords = {
  readonly code: string;
  /** Folded. */
  readonly names: readonly string[];
  /** Words, and pairs of words (a space between), folded. */
  readonly terms: readonly string[];
};

/** What being in one of our own everyday names weighs, and being met in an example. */
const NAME = 1;
const EXAMPLE = 0.15;

/** What each term of our own weighs for the title it belongs to. */
export function ownWeights(
  own: readonly OwnWords[],
  titleOf: (code: string) => number | undefined,
): Map<string, Map<number, number>> {
  const weights = new Map<string, Map<number, number>>();
  const add = (terms: Iterable<string>, title: number, by: number): void => {
    for (const term of new Set(terms)) {
      const titles = weights.get(term) ?? new Map<number, number>();
      titles.set(title, (titles.get(title) ?? 0) + by);
      weights.set(term, titles);
    }
  };
  for (const { code, names, terms } of own) {
    const title = titleOf(code);
    if (title === undefined) continue;
    add(names.flatMap(termsOf), title, NAME);
    add(terms, title, EXAMPLE);
  }
  return weights;
}

/** The words of folded text and its pairs of neighbours. */
function termsOf(folded: string): string[] {
  const words = folded.split(' ');
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}
