import { setImmediate as breathe } from 'node:timers/promises';

const AT_A_TIME = 50;

/** The same items, with a moment for everything else after each few: a walk through all records holds up no turn. */
export async function* gently<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, void> {
  let taken = 0;
  for await (const item of items) {
    yield item;
    taken += 1;
    if (taken % AT_A_TIME === 0) await breathe();
  }
}
