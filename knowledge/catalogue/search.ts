import { wordsOf } from '../language/fold.ts';
import { isPlain } from '../understanding/askingWords.ts';
import { makeSpeller } from '../understanding/spelling.ts';
import type { TellableRow } from './building.ts';
import { makeAbout, makeJudge, type Judgement } from './judging.ts';
import { LEXICON_WORDS } from './lexicon.ts';
import type { NationalIndex } from './nationalIndex.ts';
import { ownWeights, type OwnWords } from './ownWords.ts';
import { wantedOf, wordsAsked, type Wanted } from './reading.ts';
import { makeTerms } from './terms.ts';

/** A title that fits, by number. */
export type Fitting = Judgement & { readonly title: number };

/** A message that was read once for all that is asked of it. */
export type Asked = {
  /** The titles that fit it, the best first. */
  find(most: number): readonly Fitting[];
  /** How much of what it is about can be said with these folded words, 0 to 1. */
  shareOf(words: ReadonlySet<string>): number;
};

/** Searches the titles of the national catalogue. */
export type NationalSearch = {
  read(text: string): Asked;
  /** Those that fit `text`, the best first. */
  find(text: string, most: number): readonly Fitting[];
  rowsOf(title: number): readonly TellableRow[];
};

/** So many titles are looked at closely, none with less than this share of the best. */
const LOOKED_AT = 150;
const LEAST = 0.3;

/** A search over an index; `own` lends words to the titles that have a code of ours, `hidden` titles are never found. */
export function makeSearch(
  index: NationalIndex,
  own: readonly OwnWords[] = [],
  hidden: ReadonlySet<number> = new Set(),
): NationalSearch {
  const rowsOf = (title: number): readonly TellableRow[] => tellableRows(index, title);
  const weights = own.length === 0 ? new Map<string, Map<number, number>>() : ownWeights(own, titlesByCode(index));
  const terms = makeTerms(index, weights);
  const spell = makeSpelling(index, weights);
  const scores = new Float64Array(index.size.titles);
  const judge = makeJudge(index, terms);
  const unseen = Uint16Array.from(hidden);
  const find = (wanted: Wanted, most: number): readonly Fitting[] => {
    scores.fill(0);
    for (const [term, weight] of wanted.terms) terms.score(term, weight, scores);
    for (const title of unseen) scores[title] = 0;
    const { near, best } = nearest(scores);
    return judge(wanted, near, (title) => scores[title]! / best)
      .toSorted((a, b) => b.score - a.score || a.title - b.title)
      .slice(0, most);
  };
  const wantedIn = (text: string): Wanted => wantedOf(wordsAsked(text, spell));
  return {
    rowsOf,
    read(text) {
      const wanted = wantedIn(text);
      const about = makeAbout(terms, wanted.about);
      return { find: (most) => find(wanted, most), shareOf: (words) => about((word) => words.has(word)) };
    },
    find: (text, most) => find(wantedIn(text), most),
  };
}

/** The titles that score best, in the order of their numbers, and the best of their scores. */
function nearest(scores: Float64Array): { readonly near: readonly number[]; readonly best: number } {
  // counted, not iterated: the iterator of numbers takes six times as long over thousands of titles
  let best = 0;
  for (let title = 0; title < scores.length; title += 1) if (scores[title]! > best) best = scores[title]!;
  if (best === 0) return { near: [], best: 1 };
  const near: number[] = [];
  for (let title = 0; title < scores.length; title += 1) if (scores[title]! >= best * LEAST) near.push(title);
  if (near.length <= LOOKED_AT) return { near, best };
  const sorted = new Float64Array(near.map((title) => scores[title]!)).sort();
  const least = sorted[near.length - LOOKED_AT]!;
  const above = near.filter((title) => scores[title]! > least).length;
  let left = LOOKED_AT - above; // of those that score the least, the first
  return { near: near.filter((title) => scores[title]! > least || (scores[title] === least && left-- > 0)), best };
}

const utf8 = new TextDecoder();

function tellableRows({ rows, rowStarts }: NationalIndex, title: number): readonly TellableRow[] {
  return JSON.parse(utf8.decode(rows.subarray(rowStarts[title], rowStarts[title + 1])));
}

function titlesByCode({ ids }: NationalIndex): (code: string) => number | undefined {
  const titles = new Map(ids.flatMap((each, title) => each.split(' ').map((code) => [code, title] as const)));
  return (code) => titles.get(code);
}

/** Words met in so many titles are words, not slips of whoever typed a table. */
const KNOWN = 3;
const GLUED = 5;

/** Puts right what is written as no known word: two words run together, or one slip. */
function makeSpelling(
  { words, ofWords, names }: NationalIndex,
  own: ReadonlyMap<string, unknown>,
): (word: string) => readonly string[] {
  const inNames = new Set(names);
  const having = (at: number): number => ofWords.starts[at + 1]! - ofWords.starts[at]!;
  const known = words.flatMap((word, at) => (inNames.has(at) || having(at) >= KNOWN ? [{ word, at }] : []));
  const likeliest = known.toSorted((a, b) => having(b.at) - having(a.at) || a.at - b.at).map(({ word }) => word);
  const all = new Set([...likeliest, ...LEXICON_WORDS, ...[...own.keys()].flatMap(wordsOf)]);
  const spell = makeSpeller(likeliest);
  return (word) => {
    if (all.has(word) || isPlain(word)) return [word];
    return (word.length >= GLUED ? apart(word, all) : undefined) ?? [spell(word)];
  };
}

function apart(word: string, known: ReadonlySet<string>): readonly string[] | undefined {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return undefined;
}
