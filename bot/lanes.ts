import type { Incoming } from './channels/channel.ts';

/** What is known of a message once it was taken: new, pending already, or answered by an earlier turn. */
export type Taken = 'accepted' | 'repeat' | 'answered';

/** A message in line. */
export type InLine = { readonly message: Incoming; readonly taken: Promise<Taken> };

/** One conversation's messages, in order of arrival. */
export class Lane {
  readonly key: string;
  /** Those that are not settled yet. */
  readonly taken = new Map<string, Promise<Taken>>();
  /** Those whose outbox and effects are done, and still stand in the record. */
  readonly settled = new Set<string>();
  /** Those whose turn has not come. */
  readonly waiting: InLine[] = [];
  /** How many of those in line were waited for already. */
  #gathered = 0;
  #turn = Promise.resolve();
  #settling = Promise.resolve();

  constructor(key: string) {
    this.key = key;
  }

  /** Does `work`, which never rejects, after all that was put in line before. */
  inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work);
    return this.#turn;
  }

  /** Puts a message in line: `work` is its turn, which never rejects. */
  enter(entry: InLine, work: () => Promise<void>): Promise<void> {
    this.taken.set(entry.message.id, entry.taken);
    this.waiting.push(entry);
    return this.inTurn(async () => {
      this.waiting.shift();
      await work();
      if (this.#gathered > 0) this.#gathered -= 1;
    });
  }

  /** Has those in line, and the one whose turn it is, waited for no more. */
  gathered(): void {
    this.#gathered = this.waiting.length + 1;
  }

  isGathered(): boolean {
    return this.#gathered > 0;
  }

  /** Those in line that are durable and not answered yet, once that is known of each. */
  async known(): Promise<readonly Incoming[]> {
    const found = await Promise.all(
      this.waiting.map(async ({ message, taken }) => ({ message, taken: await taken.catch(() => 'refused' as const) })),
    );
    return found.flatMap(({ message, taken }) => (taken === 'accepted' || taken === 'repeat' ? [message] : []));
  }

  /** Settles after all that was settled before, while further turns run. */
  inDelivery(work: () => Promise<void>): void {
    this.#settling = this.#settling.then(work);
  }

  async idle(): Promise<void> {
    await this.#turn;
    await this.#settling;
  }

  /** Whether what the turn of that message put in the outbox, or owes, is still to be done. */
  isUnsettled(message: string): boolean {
    return this.taken.has(message) && !this.settled.has(message);
  }
}

/** The lanes in use, by conversation key. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();

  of(key: string): Lane {
    const lane = this.#lanes.get(key) ?? new Lane(key);
    this.#lanes.set(key, lane);
    return lane;
  }

  /** Lets go of a message, and of its lane when that was the last one. */
  leave(lane: Lane, message: string): void {
    lane.taken.delete(message);
    lane.settled.delete(message);
    if (lane.taken.size === 0) this.#lanes.delete(lane.key);
  }

  /** Resolves when no lane is in use. */
  async idle(): Promise<void> {
    while (this.#lanes.size > 0) await Promise.all([...this.#lanes.values()].map((lane) => lane.idle()));
  }
}
