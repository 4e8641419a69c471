import { gently } from '../gently.ts';
import type { Codec } from '../storage/codec.ts';
import { Conflict, type Store, type Stored, type Write } from '../storage/store.ts';

/** How many wrong second facts are heard within `windowMs` before look-ups pause: by one person, and for one number by all. */
export type TryLimits = { readonly person: number; readonly number: number; readonly windowMs: number };

/** A pause ends when the oldest of its tries is a day old: at most 24 hours after the last. */
export const TRY_LIMITS: TryLimits = { person: 5, number: 10, windowMs: 24 * 3_600_000 };

/** One try: who, at which number (both as keyed hashes, the current one first, others while the data key is replaced), in which turn. */
type Try = {
  readonly person: readonly string[];
  readonly number: readonly string[];
  readonly turn: string;
  readonly now: Date;
};

type Record_ = { readonly tries: readonly { readonly turn: string; readonly at: number }[] };
/** What is kept under each id; written under the first. */
type Counter = { readonly ids: readonly string[]; readonly most: number; readonly kept: readonly (Stored<Record_> | undefined)[] }; // prettier-ignore

/** One of a clock that was far ahead counts no more than one long past: a pause never outlasts its window by more than another. */
function counts({ at }: Record_['tries'][number], now: Date, windowMs: number): boolean {
  return Math.abs(now.getTime() - at) < windowMs;
}

/** Deletes the counters in which no try counts any more; answers how many. One that is written meanwhile is left. */
export async function sweepTries(store: Store, now: Date, { windowMs } = TRY_LIMITS): Promise<number> {
  let deleted = 0;
  for await (const { id, value, version } of gently(store.list<Record_>('attempts'))) {
    if (value.tries.some((each) => counts(each, now, windowMs))) continue;
    await store.commit([{ collection: 'attempts', id, value: undefined, if: version }]).then(
      () => (deleted += 1),
      (error: unknown) => {
        if (!(error instanceof Conflict)) throw error;
      },
    );
  }
  return deleted;
}

function writesOf({ ids, kept }: Counter, tries: Record_['tries']): Write[] {
  return ids.flatMap((id, at): Write[] => {
    const value = at === 0 && tries.length > 0 ? { tries } : undefined;
    if (at > 0 && !kept[at]) return [];
    return [{ collection: 'attempts', id, value, if: kept[at]?.version ?? 'absent' }];
  });
}

/** Counts tries in the store's `attempts`, durably, each turn once, whoever else tries at the same time. */
export class Tries {
  readonly #store: Store;
  readonly #codec: Pick<Codec, 'lookupHash'>;
  readonly #limits: TryLimits;

  constructor(store: Store, codec: Pick<Codec, 'lookupHash'>, limits: TryLimits) {
    this.#store = store;
    this.#codec = codec;
    this.#limits = limits;
  }

  /**
   * Counts a try before it is judged, so that neither a crash nor fifty at once buy more than the limit. A turn that was counted
   * before keeps its place.
   */
  async count(attempt: Try): Promise<'counted' | 'paused'> {
    return this.#guarded(attempt, (counters, turn) => {
      const tries = counters.map((counter) => this.#recent(counter, attempt.now));
      if (tries.every((each) => each.some((one) => one.turn === turn))) return { answer: 'counted' };
      if (counters.some(({ most }, at) => (tries[at]?.length ?? 0) >= most)) return { answer: 'paused' };
      const added = { turn, at: attempt.now.getTime() };
      return { answer: 'counted', next: tries.map((each) => [...each, added]) };
    });
  }

  /** Takes back a try that proved right. */
  async takeBack(attempt: Try): Promise<void> {
    await this.#guarded(attempt, (counters, turn) => ({
      answer: undefined,
      next: counters.map((counter) => this.#recent(counter, attempt.now).filter((each) => each.turn !== turn)),
    }));
  }

  #recent({ kept }: Counter, now: Date): Record_['tries'] {
    return kept.flatMap((each) => each?.value.tries ?? []).filter((each) => counts(each, now, this.#limits.windowMs));
  }

  async #counters({ person, number }: Try): Promise<Counter[]> {
    const counters = [
      { ids: person.map((hash) => `person/${hash}`), most: this.#limits.person },
      { ids: number.map((hash) => `number/${hash}`), most: this.#limits.number },
    ];
    const read = (id: string) => this.#store.get<Record_>('attempts', id);
    return Promise.all(counters.map(async (each) => ({ ...each, kept: await Promise.all(each.ids.map(read)) })));
  }

  /** Decides on the counters as they are and writes what comes of it, again when another was first. */
  async #guarded<T>(
    attempt: Try,
    decide: (counters: readonly Counter[], turn: string) => { answer: T; next?: readonly Record_['tries'][] },
  ): Promise<T> {
    const turn = this.#codec.lookupHash('tries: turn', JSON.stringify([attempt.person[0], attempt.turn]));
    for (;;) {
      const counters = await this.#counters(attempt);
      const { answer, next } = decide(counters, turn);
      if (!next) return answer;
      try {
        await this.#store.commit(counters.flatMap((counter, at) => writesOf(counter, next[at] ?? [])));
        return answer;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
  }
}
