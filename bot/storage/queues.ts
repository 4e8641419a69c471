/** One task at a time for each key, in the order they came. */
export class Queues {
  readonly #last = new Map<string, Promise<void>>();

  /**
   * Runs `task` when every earlier task of any of `keys` has ended. A task takes its place in all its queues at once, so two can
   * never wait for each other.
   */
  async run<T>(keys: readonly string[], task: () => Promise<T>): Promise<T> {
    const before = keys.flatMap((key) => this.#last.get(key) ?? []);
    let leave = (): void => undefined;
    const mine = new Promise<void>((resolve) => (leave = resolve));
    for (const key of keys) this.#last.set(key, mine);
    await Promise.all(before);
    try {
      return await task();
    } finally {
      for (const key of keys) if (this.#last.get(key) === mine) this.#last.delete(key);
      leave();
    }
  }

  /** Resolves when every task that has been given has ended. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all([...this.#last.values()]);
  }
}

/** Does `task` to all, at most `limit` at a time; when one fails the others under way are waited for, then it rejects. */
export async function inParallel<T>(
  items: Iterable<T>,
  limit: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = left.next(); !next.done && !failed; next = left.next()) {
      await task(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: limit }, work));
  const failure = ended.find((each) => each.status === 'rejected');
  if (failure) throw failure.reason;
}
