import type { Linear } from './linear.ts';

/**
 * So many of the features, those that weigh least with every label, are left out and the rest learned anew: measured, two in three of
 * them bring nothing, and a message looks up that much less.
 */
const LEAST_TELLING = 0.69;

/** Those of `names` that weigh most in what was learned of them; features are numbered by their place among the names. */
export function mostTelling(names: readonly string[], learned: readonly Linear[]): string[] {
  const weighs = names.map((_name, feature) => Math.max(...learned.map((linear) => mostOf(linear, feature))));
  const least = weighs.toSorted((one, other) => one - other)[Math.floor(LEAST_TELLING * names.length)] ?? 0;
  return names.filter((_name, feature) => weighs[feature]! >= least);
}

function mostOf({ labels, weights, scale }: Linear, feature: number): number {
  let most = 0;
  for (let label = 0; label < labels; label += 1) {
    const weight = Math.abs(weights[feature * labels + label]! * scale[label]!);
    if (weight > most) most = weight;
  }
  return most;
}
