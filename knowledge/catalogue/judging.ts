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

/** Judges titles for what is wanted; `share` is how the words of a title score compared with the best. */
export function makeJudge(
  index: NationalIndex,
  terms: Terms,
  wanted: Wanted,
): (title: number, share: number) => Judgement {
  const words = new Map<number, number>();
  for (const [term, weight] of wanted.terms) {
    const at = term.includes(' ') ? undefined : terms.wordAt(term);
    if (at !== undefined) words.set(at, Math.min(1, weight));
  }
  const told = toldIn(terms, words);
  const said = sumOf(wanted.terms, (term, weight) => weight * terms.rarity(term));
  const ofSaid = makeAbout(terms, wanted.about);
  const pairs = pairsAsked(terms, wanted.terms);
  return (title, share) => {
    const [from, until] = [index.nameStarts[title]!, index.nameStarts[title + 1]!];
    const name = nameSaid({ index, words }, from, until);
    const pair = pairsSaid({ index, terms, pairs }, from, until);
    const traits = index.traits[title]!;
    const near = (traits & TRAIT.commune ? AT_COMMUNE : 0) + (traits & TRAIT.citizens ? FOR_CITIZENS : 0);
    const ofName = name.said / (name.all || 1);
    const head = nameSaid({ index, words: told }, from, from + index.heads[title]!);
    const ofHead = head.said / (head.all || 1);
    const accord = accordOf(index.acts[title]!, wanted.acts);
    const done = ACCORD[accord] * (wanted.acts === 0 ? UNSAID : 1);
    const named = OF_NAME * ofName + OF_PAIRS * pair;
    const score = share + named + (OF_SAID * name.said) / (said || 1) + near + done;
    const its = index.names.subarray(from, until);
    const has = (word: string): boolean => its.includes(terms.wordAt(word) ?? -1);
    return { score, ofName, ofHead, ofSaid: ofSaid(has), accord, asked: wanted.acts !== 0 };
  };
}

/** Words that say only in what form something is given: nobody says them, and nothing is told apart by them. */
const FORMAL = wordsOf(
  'cap giay chung nhan phep du dieu kien thu tuc viec ve cho cua va hoac cac co de nghi hoat dong van ban dang ky to chuc lap thanh',
);
/** What everyday words stand for is as good as said. */
const AS_SAID = 0.6;

/** What of a name counts as said where it is asked what it is about: form does not count, everyday words count like official ones. */
function toldIn(terms: Terms, words: ReadonlyMap<number, number>): ReadonlyMap<number, number | undefined> {
  const told = new Map<number, number | undefined>();
  for (const word of FORMAL) {
    const at = terms.wordAt(word);
    if (at !== undefined) told.set(at, undefined);
  }
  for (const [at, weight] of words) if (!told.has(at)) told.set(at, Math.min(1, weight / AS_SAID));
  return told;
}

function sumOf(wanted: Wanted['terms'], value: (term: string, weight: number) => number): number {
  let sum = 0;
  for (const [term, weight] of wanted) sum += value(term, weight);
  return sum;
}

/** How much of what a message is about has the words that `has` says. */
export function makeAbout(terms: Terms, about: Wanted['about']): (has: (word: string) => boolean) => number {
  const rarest = (words: readonly string[]): number => Math.max(...words.map((word) => terms.rarity(word) || UNKNOWN));
  const told = about.map((ways) => ({ ways, telling: rarest(ways[0] ?? []) }));
  const all = told.reduce((sum, { telling }) => sum + telling, 0);
  return (has) =>
    told.reduce((sum, { ways, telling }) => (ways.some((words) => words.every(has)) ? sum + telling : sum), 0) /
    (all || 1);
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

type Names = { readonly index: NationalIndex; readonly words: ReadonlyMap<number, number | undefined> };

/** How telling the words of a name are together, and those of them that are wanted; each once, and none that is known not to count. */
function nameSaid({ index, words }: Names, from: number, until: number): { said: number; all: number } {
  let [said, all] = [0, 0];
  for (let place = from; place < until; place += 1) {
    const word = index.names[place]!;
    if (index.names.indexOf(word, from) < place) continue;
    if (words.has(word) && words.get(word) === undefined) continue;
    const rarity = index.ofWords.rarities[word]!;
    all += rarity;
    said += rarity * (words.get(word) ?? 0);
  }
  return { said, all };
}

type Pairs = { readonly index: NationalIndex; readonly terms: Terms; readonly pairs: ReturnType<typeof pairsAsked> };

/** The share of a name's pairs that is wanted. */
function pairsSaid({ index, terms, pairs }: Pairs, from: number, until: number): number {
  let [said, all] = [0, 0];
  for (let place = from + 1; place < until; place += 1) {
    const rarity = terms.pairRarity(place);
    all += rarity;
    said += rarity * (pairs.get(index.names[place - 1]!)?.get(index.names[place]!) ?? 0);
  }
  return said / (all || 1);
}
