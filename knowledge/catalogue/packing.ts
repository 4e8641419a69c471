import { byteOf, worthOf, type Postings } from './nationalIndex.ts';

/** Where pieces of these lengths begin one behind the other, and where the last ends. */
export function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => (starts[at + 1] = starts[at]! + length));
  return starts;
}

/** Pieces one behind the other. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const starts = startsOf(pieces.map((each) => each.length));
  const all = new Uint8Array(starts.at(-1)!);
  pieces.forEach((piece, at) => all.set(piece, starts[at]));
  return all;
}

/** What terms weigh in each title, turned round: for `terms` terms, the titles of each. `placeOf` says which term a key is, if any. */
export function postingsOf(
  weights: readonly ReadonlyMap<number, number>[],
  terms: number,
  placeOf: (key: number) => number | undefined,
  rarity: (at: number) => number,
): Postings {
  const counts = new Array<number>(terms).fill(0);
  for (const each of weights)
    for (const key of each.keys()) {
      const at = placeOf(key);
      if (at !== undefined) counts[at]! += 1;
    }
  const starts = startsOf(counts);
  const next = starts.slice();
  const titles = new Uint16Array(starts.at(-1)!);
  const worths = new Uint8Array(titles.length);
  weights.forEach((each, title) => {
    for (const [key, weight] of each) {
      const at = placeOf(key);
      if (at === undefined) continue;
      titles[next[at]!] = title;
      worths[next[at]!++] = byteOf(worthOf(weight));
    }
  });
  return { starts, titles, worths, rarities: Float32Array.from(counts, (_, at) => rarity(at)) };
}
