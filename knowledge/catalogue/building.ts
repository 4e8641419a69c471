import { spelledWords } from '../understanding/phrases.ts';
import { actsOf } from './acts.ts';
import { hashOf, pairKey, rarityOf, ROOM, TRAIT, type NationalIndex } from './nationalIndex.ts';
import { concatenated, postingsOf, startsOf } from './packing.ts';
import { papersIn, traitsIn, type NationalRow } from './row.ts';
import { headOf, plainTitle, sameKey, titleKey } from './titles.ts';

/** What is kept of a row to tell of it. */
export type TellableRow = Pick<NationalRow, 'id' | 'code' | 'name' | 'field' | 'level' | 'agency' | 'ministry' | 'snapshot'> & {
  readonly papers: readonly string[];
}; // prettier-ignore

/** What the fields of a row count beside its name, and how much long names are held back. */
const FIELD = 0.3;
const APPLICANTS = 0.05;
const PAPERS = 0.4;
const LENGTH = 1;
/** Cells of a table run together: "bản chínhĐơn". */
const RUN_TOGETHER = /(\p{Ll})(\p{Lu})/gu;
/** So much of a table of papers says what they are for. */
const PAPERS_READ = 2_500;

/** Terms of one title and what they weigh; pairs by their key. */
type Weights = { readonly words: Map<number, number>; readonly pairs: Map<number, number> };

/** Why rows cannot be made into an index. */
export type BuildProblem = 'too many titles' | 'too many words';

/** Rows to an index of them, the same for the same rows in the same order; `step` hears how much of it is done, 0 to 1. */
export function buildIndex(
  rows: readonly NationalRow[],
  step: (done: number) => void = () => undefined,
): NationalIndex | BuildProblem {
  const titles = [...grouped(rows).values()];
  if (titles.length > ROOM) return 'too many titles';
  const words = makeNumbers();
  const names = titles.map(([row]) => spelledWords(plainTitle(row!.name)).map(words.of));
  const named = words.all().length;
  const average = names.reduce((sum, name) => sum + name.length, 0) / Math.max(1, names.length);
  const weights = titles.map((title, at) => {
    if (at % 500 === 0) step(at / titles.length);
    return weigh(title, names[at]!, { average, numbers: words });
  });
  if (words.all().length > ROOM) return 'too many words';
  return assemble({ titles, names, named, weights, words: words.all() });
}

function grouped(rows: readonly NationalRow[]): Map<string, NationalRow[]> {
  const titles = new Map<string, NationalRow[]>();
  for (const row of rows) {
    const key = titleKey(row.name);
    const same = titles.get(key);
    if (same) same.push(row);
    else titles.set(key, [row]);
  }
  return titles;
}

type Numbers = { readonly of: (word: string) => number; readonly all: () => readonly string[] };

function makeNumbers(): Numbers {
  const numbers = new Map<string, number>();
  const of = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return { of, all: () => [...numbers.keys()] };
}

/** What every term weighs in a title: all of its name, and once what stands beside it. */
function weigh(
  title: readonly NationalRow[],
  name: readonly number[],
  { average, numbers }: { readonly average: number; readonly numbers: Numbers },
): Weights {
  const weights: Weights = { words: new Map(), pairs: new Map() };
  const add = (map: Map<number, number>, key: number, by: number): void => void map.set(key, (map.get(key) ?? 0) + by);
  const each = (words: readonly number[], word: (key: number) => void, pair: (key: number) => void): void =>
    words.forEach((key, at) => {
      word(key);
      if (at > 0) pair(pairKey(words[at - 1]!, key));
    });
  const share = 1 / (1 - LENGTH + (LENGTH * name.length) / average);
  each(
    name,
    (key) => add(weights.words, key, share),
    (key) => add(weights.pairs, key, share),
  );
  for (const { texts, worth } of besideName(title)) {
    const met: Weights = { words: new Map(), pairs: new Map() };
    for (const text of texts)
      each(
        spelledWords(text).map(numbers.of),
        (key) => met.words.set(key, 1),
        (key) => met.pairs.set(key, 1),
      );
    for (const key of met.words.keys()) add(weights.words, key, worth);
    for (const key of met.pairs.keys()) add(weights.pairs, key, worth);
  }
  return weights;
}

function besideName(title: readonly NationalRow[]): { texts: string[]; worth: number }[] {
  const longest = title.map(({ documents }) => documents).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [
    { texts: title.flatMap(({ field }) => field ?? []), worth: FIELD },
    { texts: title.flatMap(({ subject }) => subject ?? []), worth: APPLICANTS },
    { texts: [longest.slice(0, PAPERS_READ).replace(RUN_TOGETHER, '$1 $2')], worth: PAPERS },
  ];
}

type Assembled = {
  readonly titles: readonly (readonly NationalRow[])[];
  readonly names: readonly (readonly number[])[];
  /** Words below this number stand in a name. */
  readonly named: number;
  readonly weights: readonly Weights[];
  readonly words: readonly string[];
};

function assemble({ titles, names, named, weights, words }: Assembled): NationalIndex {
  const inNames = havingOf(names);
  const wordWeights = weights.map((each) => each.words);
  const pairWeights = weights.map((each) => each.pairs);
  const once = new Set<number>();
  const twice = new Set<number>(inNames.pairs.keys());
  for (const each of pairWeights) for (const key of each.keys()) (once.has(key) ? twice : once).add(key);
  const pairs = Uint32Array.from(twice).sort();
  const placeOf = new Map([...pairs].map((key, at) => [key, at]));
  const rarity = (having: number | undefined): number => rarityOf(having ?? 1, titles.length);
  const told = titles.map((title) => new TextEncoder().encode(JSON.stringify(title.map(tellable))));
  return {
    words,
    ofWords: postingsOf(wordWeights, words.length, (key) => key, (at) => rarity(at < named ? inNames.words.get(at) : 1)),
    pairs,
    ofPairs: postingsOf(pairWeights, pairs.length, (key) => placeOf.get(key), (at) => rarity(inNames.pairs.get(pairs[at]!))),
    nameStarts: startsOf(names.map((each) => each.length)),
    names: Uint16Array.from(names.flat()),
    heads: Uint16Array.from(titles, ([row]) => spelledWords(headOf(row!.name)).length),
    acts: Uint8Array.from(names, (name) => actsOf(name.map((word) => words[word]!))),
    traits: Uint8Array.from(titles.map(traitsOf)),
    ids: titles.map((title) => [...new Set(title.flatMap(({ id, code }) => [id, code ?? id]))].join(' ')),
    keys: Uint32Array.from(titles, ([row]) => hashOf(sameKey(row!.name))),
    rowStarts: startsOf(told.map((each) => each.length)),
    rows: concatenated(told),
    size: { rows: titles.reduce((sum, title) => sum + title.length, 0), titles: titles.length },
    snapshot: titles.flat().reduce((youngest, { snapshot }) => (snapshot > youngest ? snapshot : youngest), ''),
  }; // prettier-ignore
}

/** How many names have each word and each pair. */
function havingOf(names: readonly (readonly number[])[]): Weights {
  const having: Weights = { words: new Map(), pairs: new Map() };
  const count = (map: Map<number, number>, keys: Iterable<number>): void => {
    for (const key of new Set(keys)) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const name of names) {
    count(having.words, name);
    count(
      having.pairs,
      name.slice(1).map((word, at) => pairKey(name[at]!, word)),
    );
  }
  return having;
}

const TRAITS = ['commune', 'province', 'citizens', 'district'] as const;

function traitsOf(title: readonly NationalRow[]): number {
  const rows = title.map(traitsIn);
  return TRAITS.reduce((traits, name) => {
    // a title is a district's only where all its rows are
    const has = name === 'district' ? rows.every((row) => row[name]) : rows.some((row) => row[name]);
    return has ? traits | TRAIT[name] : traits;
  }, 0);
}

function tellable({ id, code, name, field, level, agency, ministry, snapshot, documents }: NationalRow): TellableRow {
  return { id, code, name, field, level, agency, ministry, snapshot, papers: papersIn(documents) };
}
