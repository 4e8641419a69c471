import type { Channel, ChannelName, Incoming } from './channels/channel.ts';
import { conversationKey, type ConversationRecord } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import type { CarryOut } from './effects.ts';
import { Closing, traceOf } from './errors.ts';
import type { Log } from './log.ts';
import { Conflict } from './storage/store.ts';
import { isOwing, outboxOf, withoutOwed } from './turn.ts';

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 60_000;

/** What settling a turn needs. `pause` rejects with Closing when the house closes. */
export type SettleParts = {
  readonly conversations: Conversations;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly carryOut: CarryOut;
  readonly log: Log;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly count: (what: 'undelivered' | 'uncarried') => void;
};

/** Does what a committed turn left to be done. */
export interface Settle {
  /**
   * Delivers what the turn of `message` put in the outbox and carries out what it owes, trying until it is done. Rejects with
   * Closing when the house closes first: the inbox still holds the message then, and the next start goes on from there.
   */
  now(record: ConversationRecord, message: Incoming): Promise<void>;
  /** Has the record forget what is done now; never rejects, because the next turn's write does the same. */
  dropFrom(key: string, message: string): Promise<void>;
}

/** Settles turns over the channels that push. */
export function makeSettle(parts: SettleParts): Settle {
  const { conversations, channels, carryOut, log } = parts;
  return {
    async now(record, message) {
      const channel = channels.get(message.channel);
      const outbox = outboxOf(record, message.id);
      if (channel && outbox.length > 0)
        await insist(parts, 'undelivered', message, () =>
          channel.send(message.conversation, outbox, message.reference ?? record.reference),
        );
      for (const owed of record.effects.filter((each) => each.message === message.id))
        await insist(parts, 'uncarried', message, () => carryOut(owed));
    },
    async dropFrom(key, message) {
      try {
        const stored = await conversations.load(key);
        if (!stored || !isOwing(stored.value, message)) return;
        await conversations.commit(key, withoutOwed(stored.value, message), stored);
      } catch (error) {
        if (error instanceof Conflict) return; // another writer has the record: deleted it, or dropped this itself
        log('turn.notDropped', traceOf(error), { conversation: key, message });
      }
    },
  };
}

async function insist(
  { log, pause, count }: SettleParts,
  what: 'undelivered' | 'uncarried',
  message: Incoming,
  work: () => Promise<void>,
): Promise<void> {
  for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LAST_RETRY_MS)) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Closing) throw error;
      count(what);
      log(`turn.${what}`, traceOf(error), { conversation: conversationKey(message), message: message.id });
    }
    await pause(wait);
  }
}
