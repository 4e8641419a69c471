import type { Incoming } from '../channels/channel.ts';
import type { Store } from './store.ts';

/** A message as it is put in: of which conversation, under which id of the channel. */
export type InboxEntry = { readonly key: string; readonly id: string; readonly message: Incoming };

/** A message not answered yet; `tries` is how many starts found it waiting: 0 for one that came since this start. */
export type Pending = InboxEntry & { readonly tries: number };

/** Messages that were acknowledged and not answered yet, in order of arrival. */
export interface Inbox {
  /** Resolves when the message survives a power cut; 'repeat' when one of the same key and id is pending, and survives, already. */
  append(entry: InboxEntry): Promise<'accepted' | 'repeat'>;
  /** All that is pending. One that was done shortly before the last process ended may be among them once more. */
  pending(): readonly Pending[];
  /**
   * Counts, durably, that a turn of this message begins, and answers how many began before: tells the message that ends the
   * process from those that only waited behind it. Needed only where `tries` is not 0.
   */
  attempt(key: string, id: string): Promise<number>;
  /** Forgets a message. Nothing waits for the disk: a message that comes back after a crash is dropped as seen. */
  done(key: string, id: string): void;
  /** Resolves when everything appended and done is on disk. */
  close(): Promise<void>;
}

/** How many messages, and characters of them, share one write at most. */
export type InboxLimits = { readonly entries: number; readonly characters: number };
const LIMITS: InboxLimits = { entries: 500, characters: 1_000_000 };

/** A batch as it is kept: the messages that shared a write, with the attempts at each, and how many starts found them. */
type BatchRecord = {
  readonly starts: number;
  readonly entries: readonly (InboxEntry & { readonly attempts: number })[];
};
type Batch = { readonly id: string; readonly starts: number; readonly held: Set<Held> };
/** `batch` is undefined until the message is durable. */
type Held = { readonly entry: InboxEntry; batch: Batch | undefined; attempts: number; readonly durable: Promise<void> };
type Waiting = { readonly held: Held; readonly size: number; settle(failure?: unknown): void };

const nameOf = (key: string, id: string): string => JSON.stringify([key, id]);

function recordOf({ starts, held }: Batch): BatchRecord {
  return { starts, entries: [...held].map(({ entry, attempts }) => ({ ...entry, attempts })) };
}

class StoredInbox implements Inbox {
  readonly #store: Store;
  readonly #limits: InboxLimits;
  /** In order of arrival. */
  readonly #held = new Map<string, Held>();
  readonly #removals = new Set<Promise<void>>();
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #nextBatch = 1;

  constructor(store: Store, limits: InboxLimits) {
    this.#store = store;
    this.#limits = limits;
  }

  /** Takes over what earlier processes left, counting durably that this start found it. */
  async recover(): Promise<void> {
    const found: { id: string; value: BatchRecord }[] = [];
    for await (const each of this.#store.list<BatchRecord>('inbox')) found.push(each);
    found.sort((a, b) => Number(a.id) - Number(b.id));
    const batches = found.map(({ id, value }) => this.#takeOver(id, value));
    this.#nextBatch = Number(found.at(-1)?.id ?? 0) + 1;
    await this.#store.commit(
      batches.map((batch) => ({
        collection: 'inbox',
        id: batch.id,
        value: batch.held.size > 0 ? recordOf(batch) : undefined,
      })),
    );
  }

  async append(entry: InboxEntry): Promise<'accepted' | 'repeat'> {
    const name = nameOf(entry.key, entry.id);
    const known = this.#held.get(name);
    if (known) return known.durable.then(() => 'repeat');
    let settle = (_failure?: unknown): void => undefined;
    const durable = new Promise<void>((resolve, reject) => {
      settle = (failure) => (failure === undefined ? resolve() : reject(failure));
    });
    const held: Held = { entry, batch: undefined, attempts: 0, durable };
    this.#held.set(name, held);
    this.#waiting.push({ held, size: JSON.stringify(entry).length, settle });
    this.#writing ??= this.#writeAll();
    await durable;
    return 'accepted';
  }

  pending(): readonly Pending[] {
    return [...this.#held.values()].flatMap(({ entry, batch }) => (batch ? [{ ...entry, tries: batch.starts }] : []));
  }

  async attempt(key: string, id: string): Promise<number> {
    const held = this.#held.get(nameOf(key, id));
    if (!held?.batch) return 0;
    held.attempts += 1;
    const before = held.attempts - 1;
    await this.#store.commit([{ collection: 'inbox', id: held.batch.id, value: recordOf(held.batch) }]);
    return before;
  }

  done(key: string, id: string): void {
    const held = this.#held.get(nameOf(key, id));
    if (!held?.batch) return;
    this.#held.delete(nameOf(key, id));
    held.batch.held.delete(held);
    if (held.batch.held.size === 0) this.#remove(held.batch);
  }

  async close(): Promise<void> {
    await this.#writing;
    await Promise.all(this.#removals);
  }

  /** A message that an interrupted write left in two batches is one message. */
  #takeOver(id: string, { starts, entries }: BatchRecord): Batch {
    const batch: Batch = { id, starts: starts + 1, held: new Set() };
    for (const { attempts, ...entry } of entries) {
      const name = nameOf(entry.key, entry.id);
      if (this.#held.has(name)) continue;
      const held: Held = { entry, batch, attempts, durable: Promise.resolve() };
      this.#held.set(name, held);
      batch.held.add(held);
    }
    return batch;
  }

  /** While a batch is being written the next one gathers; the first waits a moment for those that come in the same breath. */
  async #writeAll(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#write(this.#takeBatch());
    this.#writing = undefined;
  }

  #takeBatch(): readonly Waiting[] {
    let characters = 0;
    const over = this.#waiting.findIndex(({ size }, at) => {
      characters += size;
      return at > 0 && (at === this.#limits.entries || characters > this.#limits.characters);
    });
    const end = over === -1 ? this.#waiting.length : over;
    const taken = this.#waiting.slice(0, end);
    this.#waiting = this.#waiting.slice(end);
    return taken;
  }

  async #write(waiting: readonly Waiting[]): Promise<void> {
    const batch: Batch = { id: String(this.#nextBatch++), starts: 0, held: new Set(waiting.map(({ held }) => held)) };
    try {
      await this.#store.commit([{ collection: 'inbox', id: batch.id, value: recordOf(batch), if: 'absent' }]);
    } catch (failure) {
      for (const { held, settle } of waiting) {
        this.#held.delete(nameOf(held.entry.key, held.entry.id));
        settle(failure);
      }
      return;
    }
    for (const { held, settle } of waiting) {
      held.batch = batch;
      settle();
    }
  }

  /** A batch that cannot be removed now is found, and its messages dropped as seen, at the next start. */
  #remove({ id }: Batch): void {
    const removal = this.#store.commit([{ collection: 'inbox', id, value: undefined }]).then(
      () => undefined,
      () => undefined,
    );
    this.#removals.add(removal);
    void removal.then(() => this.#removals.delete(removal));
  }
}

/** The inbox kept in `store`: messages that wait at the same time share one durable write. */
export async function openInbox(store: Store, limits: InboxLimits = LIMITS): Promise<Inbox> {
  const inbox = new StoredInbox(store, limits);
  await inbox.recover();
  return inbox;
}
