/** Runs work in one of a bounded number of slots, waiting in line for a free one. */
export type Slots = <T>(work: () => Promise<T>) => Promise<T>;

/** `size` slots, given to those who wait in the order they came. */
export function makeSlots(size: number): Slots {
  let free = size;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
