import { wordsOf } from '../language/fold.ts';
import { accordOf, type Accord } from './acts.ts';
import { TRAIT, type NationalIndex } from './nationalIndex.ts';
import type { Wanted } from './reading.ts';
import type { Terms } from './terms.ts';

/** How well a title fits compared with others, and the shares of its name that was said and of what was said that it has (0 to 1). */
export type Judgement = {
  readonly score: number;
  readonly ofName: number;
  /** Of what its name begins with: what is done with what. */
  readonly ofHead: number;
  readonly ofSaid: number;
  readonly accord: Accord;
  /** Whether something in particular is wanted done. */
  readonly asked: boolean;
};

/** What is weighed beside the words themselves: how much of a name was said, its pairs, how much of what was said it has, who does it. */
const OF_NAME = 0.7;
const OF_PAIRS = 0.2;
const OF_SAID = 0.3;
const AT_COMMUNE = 0.15;
const FOR_CITIZENS = 0.1;
/** What it is worth whether a title does what is wanted, and how much of that counts where nothing in particular is. */
const ACCORD: Readonly<Record<Accord, number>> = { same: 0.12, unknown: 0, other: -0.05, contrary: -0.2 };
const UNSAID = 0.4;
/** How telling a word is that stands in no name. */
const UNKNOWN = 6;

/** Judges all of `titles` for what is wanted; `shareOf` says how the words of a title score compared with the best. */
export type Judge = (
  wanted: Wanted,
  titles: readonly number[],
  shareOf: (title: number) => number,
) => readonly (Judgement & { readonly title: number })[];

/** A judge of the titles of an index. */
export function makeJudge(index: NationalIndex, terms: Terms): Judge {
  const count = index.words.length;
  const isFormal = formalIn(terms, count);
  // by word: how much it is wanted, and the last title that was seen to have it; kept, because each message looks at thousands
  const [weights, seen] = [new Float64Array(count), new Uint32Array(count)];
  return (wanted, titles, shareOf) => {
    weights.fill(0);
    seen.fill(0);
    for (const [term, weight] of wanted.terms) {
      const at = term.includes(' ') ? undefined : terms.wordAt(term);
      if (at !== undefined) weights[at] = Math.min(1, weight);
    }
    const said = sumOf(wanted.terms, (term, weight) => weight * terms.rarity(term));
    const about = makeAbout(terms, wanted.about);
    const pairs = pairsAsked(terms, wanted.terms);
    return titles.map((title, nth) => {
      const its = nameSaid({ index, terms, weights, seen, isFormal, pairs }, title, nth + 1);
      const traits = index.traits[title]!;
      const near = (traits & TRAIT.commune ? AT_COMMUNE : 0) + (traits & TRAIT.citizens ? FOR_CITIZENS : 0);
      const ofName = its.said / (its.all || 1);
      const ofHead = its.headSaid / (its.head || 1);
      const accord = accordOf(index.acts[title]!, wanted.acts);
      const done = ACCORD[accord] * (wanted.acts === 0 ? UNSAID : 1);
      const named = OF_NAME * ofName + (OF_PAIRS * its.pairsSaid) / (its.pairs || 1);
      const score = shareOf(title) + named + (OF_SAID * its.said) / (said || 1) + near + done;
      const ofSaid = about((_, at) => at !== undefined && seen[at] === nth + 1);
      return { title, score, ofName, ofHead, ofSaid, accord, asked: wanted.acts !== 0 };
    });
  };
}

/** Words that say only in what form something is given: nobody says them, and nothing is told apart by them. */
const FORMAL = wordsOf(
  'cap giay chung nhan phep du dieu kien thu tuc viec ve cho cua va hoac cac co de nghi hoat dong van ban dang ky to chuc lap thanh',
);
/** What everyday words stand for is as good as said. */
const AS_SAID = 0.6;

/** Which words of an index say only in what form something is given. */
function formalIn(terms: Terms, count: number): Uint8Array {
  const formal = new Uint8Array(count);
  for (const word of FORMAL) {
    const at = terms.wordAt(word);
    if (at !== undefined) formal[at] = 1;
  }
  return formal;
}

function sumOf(wanted: Wanted['terms'], value: (term: string, weight: number) => number): number {
  let sum = 0;
  for (const [term, weight] of wanted) sum += value(term, weight);
  return sum;
}

/** How much of what a message is about has the words that `has` says, each with its place among those of the index. */
export function makeAbout(
  terms: Terms,
  about: Wanted['about'],
): (has: (word: string, at: number | undefined) => boolean) => number {
  const rarest = (words: readonly string[]): number => Math.max(...words.map((word) => terms.rarity(word) || UNKNOWN));
  const told = about.map((ways) => ({
    ways: ways.map((words) => words.map((word) => ({ word, at: terms.wordAt(word) }))),
    telling: rarest(ways[0] ?? []),
  }));
  const all = told.reduce((sum, { telling }) => sum + telling, 0);
  return (has) => {
    let sum = 0;
    for (const { ways, telling } of told)
      if (ways.some((words) => words.every(({ word, at }) => has(word, at)))) sum += telling;
    return sum / (all || 1);
  };
}

/** Pairs of neighbours that are wanted, by the places of their words. */
function pairsAsked(terms: Terms, wanted: Wanted['terms']): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pairs = new Map<number, Map<number, number>>();
  for (const [term, weight] of wanted) {
    const space = term.indexOf(' ');
    const one = space < 0 ? undefined : terms.wordAt(term.slice(0, space));
    const other = space < 0 ? undefined : terms.wordAt(term.slice(space + 1));
    if (one === undefined || other === undefined) continue;
    pairs.set(one, (pairs.get(one) ?? new Map<number, number>()).set(other, Math.min(1, weight)));
  }
  return pairs;
}

type Asked = {
  readonly index: NationalIndex;
  readonly terms: Terms;
  /** By word: how much it is wanted, and the number of the title that it was last seen in. */
  readonly weights: Float64Array;
  readonly seen: Uint32Array;
  readonly isFormal: Uint8Array;
  readonly pairs: ReturnType<typeof pairsAsked>;
};

/** How telling all the words of a name are together, those of its beginning and its pairs, and of each what was said. */
type NameSaid = Record<'all' | 'said' | 'head' | 'headSaid' | 'pairs' | 'pairsSaid', number>;

/** What of a title's name was said: each word once; in its beginning form does not count, and everyday words count like official ones. */
function nameSaid({ index, terms, weights, seen, isFormal, pairs }: Asked, title: number, number: number): NameSaid {
  const its = { all: 0, said: 0, head: 0, headSaid: 0, pairs: 0, pairsSaid: 0 };
  const [from, until] = [index.nameStarts[title]!, index.nameStarts[title + 1]!];
  const headUntil = from + index.heads[title]!;
  for (let place = from; place < until; place += 1) {
    const word = index.names[place]!;
    const weight = weights[word]!;
    if (place > from) {
      const before = index.names[place - 1]!;
      const rarity = terms.pairRarity(place);
      its.pairs += rarity;
      if (weight > 0 && weights[before]! > 0) its.pairsSaid += rarity * (pairs.get(before)?.get(word) ?? 0);
    }
    if (seen[word] === number) continue;
    seen[word] = number;
    const rarity = index.ofWords.rarities[word]!;
    its.all += rarity;
    its.said += rarity * weight;
    if (place >= headUntil || isFormal[word]) continue;
    its.head += rarity;
    its.headSaid += rarity * Math.min(1, weight / AS_SAID);
  }
  return its;
}
