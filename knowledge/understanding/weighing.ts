import type { Danger } from './danger.ts';
import type { Word } from './words.ts';

/** What a message, or a passage of one, tells of danger. */
export type Heard = {
  readonly danger: Danger;
  /** How many kinds of danger its words may speak of. */
  readonly kinds: number;
  /** How far on the side of danger the examples put it. */
  readonly weight: number;
  readonly length: number;
};

type PerKinds = readonly [number, number, number, number];
/** How much it must weigh to be taken for danger, by how many kinds its words may speak of: none, one, two, or more. */
const WEIGHED: Readonly<Record<Danger, PerKinds>> = {
  sure: [-Infinity, -Infinity, -Infinity, -Infinity],
  real: [-1, -1, -1.2, -Infinity],
  told: [0.6, 0.4, 0.4, -0.1],
  hinted: [0.4, 0.1, -0.05, -0.4],
  none: [0.95, 0.25, 0, -0.2],
  apparent: [0.8, 0.8, 0.6, 0.4],
};
/** Danger that was heard, not only likely. */
export const HEARD: ReadonlySet<Danger> = new Set(['sure', 'real']);
/** So few words are a name or an answer: without a sign of danger the examples must be this sure of them. */
const FEW_WORDS = 5;
const AT_ONCE = 1;
/** In a story of more words a need is told beside danger and outweighs nothing; but words of many kinds come together by chance. */
const STORY = 30;

/** Danger is told in a sentence or two of a longer message: passages of so many words overlap, and each weighs by itself. */
const PASSAGE = 20;
const STEP = 5;
/** A passage is looked at where it may speak of so many kinds of danger. */
const LEAST_KINDS = 1;
/** How much a passage must weigh by itself: without words of danger, with one kind, two, or more. */
const ALONE: PerKinds = [Infinity, 0.6, 0.45, 0];
/** A message that weighs less is a story of something else, whatever one of its passages sounds like. */
const NOWHERE_NEAR = -0.9;

/** Whether what was heard in a whole message is danger. */
export function isDanger({ danger, kinds, weight, length }: Heard): boolean {
  const close = kinds - Math.floor(length / STORY);
  if (HEARD.has(danger)) return weight >= needed(danger, close) || (length > STORY && kinds > LEAST_KINDS);
  return weight >= Math.max(needed(danger, close), length < FEW_WORDS ? AT_ONCE : -Infinity);
}

/** Whether a passage is danger by itself, in a message that weighs `whole`. */
export function isDangerAlone({ danger, kinds, weight }: Omit<Heard, 'length'>, whole: number): boolean {
  if (!mayBeDanger(kinds) || danger === 'apparent' || whole < NOWHERE_NEAR) return false;
  return weight >= ALONE[atMost(kinds)];
}

/** Whether a passage that may speak of so many kinds of danger is worth weighing. */
export function mayBeDanger(kinds: number): boolean {
  return kinds >= LEAST_KINDS;
}

/** The passages of a message; none of a short one. */
export function passagesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const last = words.length - PASSAGE;
  if (last < STEP) return [];
  const starts = Array.from({ length: Math.ceil(last / STEP) + 1 }, (_, at) => Math.min(at * STEP, last));
  return starts.map((from) => words.slice(from, from + PASSAGE));
}

function needed(danger: Danger, kinds: number): number {
  return WEIGHED[danger][atMost(kinds)];
}

function atMost(kinds: number): 0 | 1 | 2 | 3 {
  return kinds >= 3 ? 3 : kinds === 2 ? 2 : kinds === 1 ? 1 : 0;
}
