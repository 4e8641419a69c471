import { wordsOf } from '../language/fold.ts';
import { fromByte, pairKey, rarityOf, weightOf, worthOf, type NationalIndex, type Postings } from './nationalIndex.ts';

/** Looks terms up in an index, and in what our own words add to it. */
export type Terms = {
  /** How telling a term is; 0 where it is not known. */
  rarity(term: string): number;
  /** Adds to `scores` what a term says for every title that has it. */
  score(term: string, weight: number, scores: Float64Array): void;
  /** The place of a word among the words of the index; undefined where it has none. */
  wordAt(word: string): number | undefined;
  /** How telling the pair is that ends at a place of the names. */
  pairRarity(place: number): number;
};

type Place = { readonly postings: Postings; readonly at: number };
type Addition = { readonly title: number; readonly worth: number };

/** The terms of an index, with those of our own put on top. */
export function makeTerms(index: NationalIndex, own: ReadonlyMap<string, ReadonlyMap<number, number>>): Terms {
  const numbers = new Map(index.words.map((word, at) => [word, at]));
  const placeOf = (term: string): Place | undefined => {
    const [first = '', second] = wordsOf(term);
    const [one, other] = [numbers.get(first), second === undefined ? undefined : numbers.get(second)];
    if (second === undefined) return one === undefined ? undefined : { postings: index.ofWords, at: one };
    const at = one === undefined || other === undefined ? -1 : placeIn(index.pairs, pairKey(one, other));
    return at < 0 ? undefined : { postings: index.ofPairs, at };
  };
  const additions = new Map([...own].map(([term, titles]) => [term, additionsOf(placeOf(term), titles)]));
  const unknown = rarityOf(1, index.size.titles);
  const pairRarities = new Float32Array(index.names.length).fill(-1);
  const rarity = (term: string): number => {
    const place = placeOf(term);
    if (place) return place.postings.rarities[place.at]!;
    return additions.has(term) ? unknown : 0;
  };
  return {
    rarity,
    wordAt: (word) => numbers.get(word),
    score(term, weight, scores) {
      const place = placeOf(term);
      if (place) addUp(place, weight, scores);
      const telling = weight * (place ? place.postings.rarities[place.at]! : unknown);
      for (const { title, worth } of additions.get(term) ?? []) scores[title]! += telling * worth;
    },
    pairRarity(place) {
      if (pairRarities[place]! < 0) {
        const at = placeIn(index.pairs, pairKey(index.names[place - 1]!, index.names[place]!));
        pairRarities[place] = at < 0 ? unknown : index.ofPairs.rarities[at]!;
      }
      return pairRarities[place]!;
    },
  };
}

function addUp(
  { postings: { starts, titles, worths, rarities }, at }: Place,
  weight: number,
  scores: Float64Array,
): void {
  const telling = fromByte(1) * weight * rarities[at]!;
  const until = starts[at + 1]!;
  for (let i = starts[at]!; i < until; i += 1) scores[titles[i]!]! += telling * worths[i]!;
}

/** What is worth more once our own words weigh too: weights add up before they are worth something. */
function additionsOf(place: Place | undefined, titles: ReadonlyMap<number, number>): Addition[] {
  return [...titles].map(([title, weight]) => {
    const before = place ? worthIn(place, title) : 0;
    return { title, worth: worthOf(weightOf(before) + weight) - before };
  });
}

function worthIn({ postings: { starts, titles, worths }, at }: Place, title: number): number {
  const found = titles.subarray(starts[at], starts[at + 1]).indexOf(title);
  return found < 0 ? 0 : fromByte(worths[starts[at]! + found]!);
}

/** Where a number stands among sorted ones; negative where it does not. */
function placeIn(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
