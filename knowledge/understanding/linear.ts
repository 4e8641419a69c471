/** A message as a linear model sees it: feature numbers with their weights, unit length. */
export type Vector = { readonly at: Int32Array; readonly weight: Float64Array };

/** What one-vs-rest training needs; `cost` is the price of a mistake, `passes` how often every row is seen. */
export type Training = {
  readonly features: number;
  readonly labels: number;
  readonly cost: number;
  readonly passes: number;
};

export type Row = { readonly vector: Vector; readonly label: number };

/** A trained model: weights by feature, then label, in steps of `scale[label]`. */
export type Linear = { readonly labels: number; readonly weights: Int8Array; readonly scale: readonly number[] };

/** The margins of `vector`, one a label. */
export function marginsOf({ labels, weights, scale }: Linear, vector: Vector): Float64Array {
  const sums = new Float64Array(labels);
  for (let i = 0; i < vector.at.length; i += 1) {
    const weight = vector.weight[i]!;
    const from = vector.at[i]! * labels;
    for (let label = 0; label < labels; label += 1) sums[label]! += weight * weights[from + label]!;
  }
  return sums.map((sum, label) => sum * scale[label]!);
}

/**
 * Linear support vector machines, one label against the rest, by dual coordinate descent (Hsieh and others, ICML 2008, algorithm 1,
 * L2 loss). Rows are seen in a fixed shuffled order and only + - * / are used, so the same rows give the same bytes anywhere.
 */
export function train(rows: readonly Row[], training: Training): Linear {
  const orders = shuffles(rows.length, training.passes);
  const columns = Array.from({ length: training.labels }, (_, label) => trainOne(rows, label, training, orders));
  const weights = new Int8Array(training.features * training.labels);
  const scale = columns.map((column) => column.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127);
  columns.forEach((column, label) => {
    for (let feature = 0; feature < training.features; feature += 1)
      weights[feature * training.labels + label] = Math.round(column[feature]! / scale[label]!);
  });
  return { labels: training.labels, weights, scale: scale.map((step) => Number(step.toPrecision(6))) };
}

function trainOne(
  rows: readonly Row[],
  label: number,
  training: Training,
  orders: readonly Int32Array[],
): Float64Array {
  const w = new Float64Array(training.features);
  const alpha = new Float64Array(rows.length);
  const diagonal = 1 / (2 * training.cost);
  for (const order of orders)
    for (const i of order) {
      const { vector, label: own } = rows[i]!;
      const y = own === label ? 1 : -1;
      const gradient = y * dot(w, vector) - 1 + diagonal * alpha[i]!;
      const next = Math.max(alpha[i]! - gradient / (1 + diagonal), 0);
      add(w, vector, (next - alpha[i]!) * y);
      alpha[i] = next;
    }
  return w;
}

function dot(w: Float64Array, { at, weight }: Vector): number {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1) sum += w[at[i]!]! * weight[i]!;
  return sum;
}

function add(w: Float64Array, { at, weight }: Vector, by: number): void {
  if (by === 0) return;
  for (let i = 0; i < at.length; i += 1) w[at[i]!]! += by * weight[i]!;
}

/** `passes` shuffled orders of the numbers below `count`, the same every time. */
function shuffles(count: number, passes: number): Int32Array[] {
  let state = 0x9e3779b9;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return Array.from({ length: passes }, () => {
    const order = Int32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    return order;
  });
}
