import type { ConversationRecord } from '../../conversation.ts';
import { conversationKey } from '../../conversation.ts';
import type { Store } from '../../storage/store.ts';
import type { Logged } from '../channel.ts';

/** What a client has not seen yet, and the `seq` it has seen once it has this. */
export type Unseen = { readonly logged: readonly Logged[]; readonly watermark: number };

/**
 * What of a conversation's log comes after the client's watermark. One that cannot be read, or is ahead of the log (a store put back
 * from a copy), counts as none: seeing something twice is better than never.
 */
export async function readLog(
  store: Pick<Store, 'get'>,
  conversation: string,
  watermark: string | null,
): Promise<Unseen> {
  const record = await store.get<ConversationRecord>('conversations', keyOf(conversation));
  const log = record?.value.log ?? [];
  const last = log.at(-1)?.seq ?? 0;
  const asked = /^\d{1,16}$/.test(watermark ?? '') ? Number(watermark) : 0;
  const after = asked > last ? 0 : asked;
  return { logged: log.filter(({ seq }) => seq > after), watermark: last };
}

/** Whether a conversation has a turn behind it. */
export async function isKnown(store: Pick<Store, 'get'>, conversation: string): Promise<boolean> {
  return (await store.get<ConversationRecord>('conversations', keyOf(conversation))) !== undefined;
}

export function keyOf(conversation: string): string {
  return conversationKey({ channel: 'directline', conversation });
}
