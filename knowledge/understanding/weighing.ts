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
  /** They name persons, and say nothing of them. */
  readonly persons?: boolean;
};

type PerKinds = readonly [number, number, number, number];
/** How much it must weigh to be taken for danger, by how many kinds its words may speak of: none, one, two, or more. */
const WEIGHED: Readonly<Record<Danger, PerKinds>> = {
  sure: [-Infinity, -Infinity, -Infinity, -Infinity],
  real: [-0.8, -0.55, -0.4, -0.4],
  told: [-0.15, -0.15, -0.05, -0.15],
  hinted: [-0.05, -0.1, -0.2, -0.25],
  none: [-0.05, -0.25, -0.35, -0.35],
  apparent: [0.15, 0.15, -0.05, -0.05],
};
/** So few words are an answer or a name: without a sign of danger they must weigh more. */
const FEW_WORDS = 5;
const MORE = 0.3;
/** Who is in danger does not write much: a sign in so few words needs less. */
const CRY = 8;
const LESS_OF_CRY = 0.15;
/** From so many words on a message has so many passages that one of them weighs by chance: by how much more it must, with the logarithm of its length. */
const STORY = 30;
const MORE_OF_STORY = 0.45;
/** Danger that was heard, not only likely. */
export const HEARD: ReadonlySet<Danger> = new Set(['sure', 'real']);

/** Whether what was heard is danger. */
export function isDanger({ danger, kinds, alone, beside, length, persons }: Heard): boolean {
  if (danger === 'none' && kinds === 0 && persons) return false;
  return (alone + beside) / 2 >= WEIGHED[danger][atMost(kinds)] + moreFor(danger, length);
}

function moreFor(danger: Danger, length: number): number {
  if (HEARD.has(danger) && length <= CRY) return -LESS_OF_CRY;
  if (length <= FEW_WORDS) return MORE;
  return MORE_OF_STORY * Math.max(0, Math.log(length / STORY));
}

function atMost(kinds: number): 0 | 1 | 2 | 3 {
  return kinds >= 3 ? 3 : kinds === 2 ? 2 : kinds === 1 ? 1 : 0;
}
