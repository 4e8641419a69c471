import { performance } from 'node:perf_hooks';

/** What was measured, with its figures by unit. */
export type Row = { readonly name: string; readonly figures: Readonly<Record<string, number>> };

/** How fast something went: per second, and what one took, in milliseconds. */
export type Speed = { readonly perSecond: number; readonly p50: number; readonly p99: number };

/** The value that `share` of all lie below; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Has `hands` do their tasks side by side, `count` in all; a hand does one after the other. */
export async function speedOf(
  hands: readonly (() => Promise<unknown>)[],
  count: number,
  now = () => performance.now(),
): Promise<Speed> {
  const took: number[] = [];
  let left = count;
  const begun = now();
  const work = async (task: () => Promise<unknown>): Promise<void> => {
    while (left-- > 0) {
      const asked = now();
      await task();
      took.push(now() - asked);
    }
  };
  await Promise.all(hands.map(work));
  return { perSecond: (count / (now() - begun)) * 1000, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

/** The round in the middle by speed. */
export function median(rounds: readonly Speed[]): Speed {
  const sorted = rounds.toSorted((a, b) => a.perSecond - b.perSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { perSecond: 0, p50: 0, p99: 0 };
}

/** Something measured in rounds, turn and turn about with the others, so that what else runs on the machine falls on all alike. */
export type Contender = {
  readonly name: string;
  readonly round: () => Promise<Speed>;
  readonly close?: () => Promise<void>;
};

/** Measures all in `rounds` rounds after one to warm up; the ratio is to the first one's median, the peer's. */
export async function contest(contenders: readonly Contender[], rounds: number): Promise<readonly Row[]> {
  const measured = contenders.map((): Speed[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, contender] of contenders.entries()) {
      const speed = await contender.round();
      if (round > 0) measured[at]?.push(speed);
    }
  }
  const medians = measured.map(median);
  const peer = medians[0]?.perSecond ?? 0;
  for (const { close } of contenders) await close?.();
  return contenders.map(({ name }, at) => {
    const { perSecond, p50, p99 } = medians[at] ?? median([]);
    const best = Math.max(...(measured[at] ?? []).map((each) => each.perSecond));
    return { name, figures: { 'turns/s': perSecond, best, 'p50 ms': p50, 'p99 ms': p99, ratio: perSecond / peer } };
  });
}
