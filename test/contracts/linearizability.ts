/** An operation on one register, between two ticks of a clock; a put that failed may have happened or not: leave it out only if it did not. */
export type Operation = {
  readonly kind: 'put' | 'get';
  readonly value: number | undefined;
  readonly asked: number;
  readonly answered: number;
};

/**
 * Whether the operations can be put in an order that keeps those apart in time apart, and in which every get answers the put
 * before it (the register begins undefined). The search of Wing and Gong (1993), remembering what led nowhere.
 */
export function isLinearizable(operations: readonly Operation[]): boolean {
  const fruitless = new Set<string>();
  const search = (left: readonly Operation[], value: number | undefined): boolean => {
    if (left.length === 0) return true;
    const state = `${value}:${left.map((each) => operations.indexOf(each)).join()}`;
    if (fruitless.has(state)) return false;
    fruitless.add(state);
    const firstAnswer = Math.min(...left.map(({ answered }) => answered));
    return left.some((next) => {
      if (next.asked > firstAnswer || (next.kind === 'get' && next.value !== value)) return false;
      const rest = left.filter((each) => each !== next);
      return search(rest, next.kind === 'put' ? next.value : value);
    });
  };
  return search(operations, undefined);
}
