import { readForDanger, type ReadForDanger } from './danger.ts';
import { ownNamesOf, passagesReader } from './dangerFeatures.ts';
import { dangerKindsAt } from './dangerKinds.ts';
import { passagesOf, type StoredDanger } from './dangerWeight.ts';
import type { Known } from './features.ts';
import { type Linear, marginsOf, type Row, train, type Vector } from './linear.ts';
import type { Word } from './words.ts';

/** A message to learn from. */
export type Told = { readonly words: readonly Word[]; readonly isDanger: boolean };

const COST = 1;
const PASSES = 15;
/** So many are enough to see which passage tells most. */
const FEW_PASSES = 5;
/** Features met less often are chance, where there are rows enough to do without them. */
const LEAST = 3;
const ENOUGH_ROWS = 1000;
const [DANGER, OTHER] = [0, -1];

/** A message as a whole, and its passages where it is long. */
type Vectors = { readonly whole: Vector; readonly passages: readonly Vector[]; readonly isDanger: boolean };

/**
 * Learns danger against all else by whole messages and by passages: every passage of what is none, and of what is danger only the one that
 * a first round finds most dangerous, because the others tell of a need.
 */
export function trainDanger(messages: readonly Told[], known: Known, passes = PASSES): StoredDanger {
  const read = messages.map(({ words, isDanger }) => ({ isDanger, read: readForDanger(words) }));
  const own = namesMet(read.map((each) => each.read));
  const rows = vectorsOf(read, known, own);
  const features = own.length + [...known.byFamily.values()].reduce((sum, names) => sum + names.size, 0);
  const others = rows.filter(({ isDanger }) => !isDanger).flatMap(othersOf);
  const learn = (dangers: readonly Vector[], times: number): Linear =>
    train([...others, ...dangers.map(asDanger)], { features, labels: 1, cost: COST, passes: times });
  const told = rows.filter(({ isDanger }) => isDanger);
  const first = learn(
    told.map(({ whole }) => whole),
    Math.min(passes, FEW_PASSES),
  );
  const linear = learn(
    told.flatMap((row) => [row.whole, ...mostDangerous(row, first)]),
    passes,
  );
  return { features: own.join('\n'), ...stored(linear) };
}

function namesMet(messages: readonly ReadForDanger[]): string[] {
  const met = new Map<string, number>();
  for (const message of messages) for (const name of ownNamesOf(message)) met.set(name, (met.get(name) ?? 0) + 1);
  const least = messages.length < ENOUGH_ROWS ? 1 : LEAST;
  return [...met]
    .filter(([, times]) => times >= least)
    .map(([name]) => name)
    .toSorted();
}

type ReadMessage = { readonly read: ReadForDanger; readonly isDanger: boolean };

function vectorsOf(messages: readonly ReadMessage[], known: Known, own: readonly string[]): Vectors[] {
  const readPassages = passagesReader(known, own);
  return messages.map(({ read, isDanger }) => {
    const each = readPassages(read, dangerKindsAt(read));
    const [whole, ...passages] = passagesOf(read.left.length).map((passage) => {
      const [at, weight]: [number[], number[]] = [[], []];
      each(passage, (number, counts) => {
        at.push(number);
        weight.push(counts);
      });
      const length = Math.sqrt(weight.reduce((sum, value) => sum + value * value, 0)) || 1;
      return { at: Int32Array.from(at), weight: Float64Array.from(weight, (value) => value / length) };
    });
    return { whole: whole!, passages, isDanger };
  });
}

function othersOf({ whole, passages }: Vectors): Row[] {
  return [whole, ...passages].map((vector) => ({ vector, label: OTHER }));
}

function asDanger(vector: Vector): Row {
  return { vector, label: DANGER };
}

function mostDangerous({ passages }: Vectors, linear: Linear): Vector[] {
  const [first, ...rest] = passages;
  if (!first) return [];
  const marginOf = (vector: Vector): number => marginsOf(linear, vector)[0]!;
  return [rest.reduce((best, next) => (marginOf(next) > marginOf(best) ? next : best), first)];
}

function stored({ weights, scale }: Linear): Omit<StoredDanger, 'features'> {
  return { weights: Buffer.from(weights.buffer).toString('base64'), scale: scale[0]! };
}
