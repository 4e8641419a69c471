import type { Danger } from './danger.ts';

/** What a message tells of danger. */
export type Heard = {
  readonly danger: Danger;
  /** How many kinds of danger its words may speak of. */
  readonly kinds: number;
  /** How far on the side of danger the examples put it, or one of its passages, whatever else is said. */
  readonly alone: number;
  /** How far they do beside any other need. */
  readonly beside: number;
  /** How many words were said. */
  readonly length: number;
};

type PerKinds = readonly [number, number, number, number];
/** How much it must weigh to be taken for danger, by how many kinds its words may speak of: none, one, two, or more. */
const WEIGHED: Readonly<Record<Danger, PerKinds>> = {
  sure: [-Infinity, -Infinity, -Infinity, -Infinity],
  real: [-0.9, -0.65, -0.5, -0.5],
  told: [0, 0, 0.1, 0],
  hinted: [0, -0.05, -0.15, -0.2],
  none: [0, -0.2, -0.3, -0.3],
  apparent: [0.2, 0.2, 0, 0],
};
/** So few words are an answer or a name: without a sign of danger they must weigh more. */
const FEW_WORDS = 5;
const MORE = 0.3;
/** How much danger beside any other need counts where danger against all else counts one. */
const BESIDE = 0.6;
/** Danger that was heard, not only likely. */
export const HEARD: ReadonlySet<Danger> = new Set(['sure', 'real']);

/** Whether what was heard is danger. */
export function isDanger({ danger, kinds, alone, beside, length }: Heard): boolean {
  const more = length <= FEW_WORDS && !HEARD.has(danger) ? MORE : 0;
  return (alone + BESIDE * beside) / (1 + BESIDE) >= WEIGHED[danger][atMost(kinds)] + more;
}

function atMost(kinds: number): 0 | 1 | 2 | 3 {
  return kinds >= 3 ? 3 : kinds === 2 ? 2 : kinds === 1 ? 1 : 0;
}
