import { setTimeout as after } from 'node:timers/promises';
import { conversationKey, type ConversationRecord } from '../conversation.ts';
import type { Store } from '../storage/store.ts';
import { hasAnswered, loggedOf } from '../turn.ts';
import type { Turns } from '../turns.ts';
import type { Incoming, Logged } from './channel.ts';

export type RepliesParts = {
  readonly turns: Pick<Turns, 'accept' | 'onCommit'>;
  readonly store: Pick<Store, 'get'>;
  /** How long a reply is waited for, in milliseconds. */
  readonly waitMs: number;
};

type Waiter = (logged: readonly Logged[]) => void;

/** Takes messages in and waits for their reply, for callers who get it in the response. */
export class Replies {
  readonly #parts: RepliesParts;
  readonly #waiting = new Map<string, Set<Waiter>>();
  readonly #stopHearing: () => void;

  constructor(parts: RepliesParts) {
    this.#parts = parts;
    this.#stopHearing = parts.turns.onCommit((key, logged, message) => {
      for (const waiter of this.#waiting.get(nameOf(key, message)) ?? []) waiter(logged);
    });
  }

  /**
   * What was said to a message once its turn is committed, or undefined when that takes too long. A message sent again gets the reply
   * it was given. Rejects when the message could not be taken in.
   */
  async to(message: Incoming): Promise<readonly Logged[] | undefined> {
    const stop = new AbortController();
    const name = nameOf(conversationKey(message), message.id);
    const committed = this.#committed(name, stop.signal); // heard from before the message is in, so that no commit is missed
    try {
      const taken = await this.#parts.turns.accept(message);
      const logged = (taken === 'repeat' ? await this.#earlier(message) : undefined) ?? (await committed());
      return logged?.filter(({ activity }) => activity.replyToId === message.id);
    } finally {
      stop.abort();
    }
  }

  close(): void {
    this.#stopHearing();
  }

  #committed(name: string, signal: AbortSignal): () => Promise<readonly Logged[] | undefined> {
    let heard: Waiter = () => undefined;
    const committed = new Promise<readonly Logged[]>((resolve) => (heard = resolve));
    const waiters = this.#waiting.get(name) ?? new Set();
    this.#waiting.set(name, waiters.add(heard));
    signal.addEventListener('abort', () => {
      waiters.delete(heard);
      if (waiters.size === 0) this.#waiting.delete(name);
    });
    const overdue = (): Promise<undefined> =>
      after(this.#parts.waitMs, undefined, { signal, ref: false }).catch(() => undefined);
    return () => Promise.race([committed, overdue()]);
  }

  async #earlier(message: Incoming): Promise<readonly Logged[] | undefined> {
    const stored = await this.#parts.store.get<ConversationRecord>('conversations', conversationKey(message));
    return stored && hasAnswered(stored.value, message.id) ? loggedOf(stored.value, message.id) : undefined;
  }
}

function nameOf(key: string, id: string): string {
  return JSON.stringify([key, id]);
}
