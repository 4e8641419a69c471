import type { ConversationRecord } from './conversation.ts';
import type { Store, Stored, Write } from './storage/store.ts';

const KEPT = 100;

/**
 * The records of conversations. Those of the last turns are kept at hand, so that a conversation under way is not read again for
 * each message; one that another writer changed is found out by its version when it is written, and read afresh.
 */
export class Conversations {
  readonly #store: Store;
  readonly #recent = new Map<string, Stored<ConversationRecord>>();

  constructor(store: Store) {
    this.#store = store;
  }

  async load(key: string): Promise<Stored<ConversationRecord> | undefined> {
    return this.#recent.get(key) ?? this.#store.get<ConversationRecord>('conversations', key);
  }

  /** Writes a record, over the state it was made from, together with what else its turn writes. Rejects with Conflict. */
  async commit(
    key: string,
    value: ConversationRecord,
    over: Stored<unknown> | undefined,
    writes: readonly Write[] = [],
  ): Promise<void> {
    const write: Write = { collection: 'conversations', id: key, value, if: over?.version ?? 'absent' };
    this.#recent.delete(key);
    const [version = ''] = await this.#store.commit([write, ...writes]);
    this.#recent.set(key, { value, version });
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > KEPT && oldest !== undefined) this.#recent.delete(oldest);
  }

  /** Has the record read afresh next time: after a turn that failed in the middle of it. */
  distrust(key: string): void {
    this.#recent.delete(key);
  }
}
