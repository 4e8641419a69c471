import type { ReadForDanger } from './danger.ts';
import { type Passage, passagesReader, type ReadPassages } from './dangerFeatures.ts';
import type { KindSpan } from './dangerKinds.ts';
import type { Known } from './features.ts';

/** What was learned of danger: the names of its own features by line breaks; weights in base64, one a feature, shared ones first. */
export type StoredDanger = { readonly features: string; readonly weights: string; readonly scale: number };

/** How far the examples put a message on the side of danger: the most of it as a whole and of each of its passages. */
export type WeighDanger = (read: ReadForDanger, kinds: readonly KindSpan[]) => number;

/** Danger is told in a sentence or two of a longer message, and the words around outweigh it: so passages are weighed by themselves. */
const PASSAGE = 16;
const STEP = 4;

/** The passages of a message of so many words, the whole first; a short one has no other. */
export function passagesOf(length: number): readonly Passage[] {
  const whole = { from: 0, until: length };
  const last = length - PASSAGE;
  if (last < STEP) return [whole];
  const starts = Array.from({ length: Math.ceil(last / STEP) + 1 }, (_, at) => Math.min(at * STEP, last));
  return [whole, ...starts.map((from) => ({ from, until: from + PASSAGE }))];
}

/** Weighs danger by what training left; throws when that is damaged. */
export function makeDangerWeigher({ features, weights, scale }: StoredDanger, known: Known): WeighDanger {
  const own = features.split('\n');
  const bytes = Buffer.from(weights, 'base64');
  const learned = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const shared = [...known.byFamily.values()].reduce((sum, names) => sum + names.size, 0);
  if (learned.length !== shared + own.length) throw new Error('The model of danger is damaged: train it anew');
  const readPassages = passagesReader(known, own);
  return (read, kinds) => {
    const each = readPassages(read, kinds);
    return Math.max(...passagesOf(read.left.length).map((passage) => scale * marginOf(each, passage, learned)));
  };
}

/** How far a passage is on the side of danger, in steps of the weights. */
function marginOf(each: ReturnType<ReadPassages>, passage: Passage, learned: Int8Array): number {
  let [sum, square] = [0, 0];
  each(passage, (at, weight) => {
    sum += weight * learned[at]!;
    square += weight * weight;
  });
  return sum / (Math.sqrt(square) || 1);
}
