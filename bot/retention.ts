import { dayOf } from '../knowledge/language/day.ts';
import type { ConversationRecord } from './conversation.ts';
import { forgetConversation, type PublishedFile } from './effects.ts';
import { Conflict, type Store } from './storage/store.ts';

const DAY_MS = 86_400_000;
/** A page somebody opened and said nothing on: crawlers and previews open many. */
const UNSPOKEN_DAYS = 2;

/** How long messages and unfinished declarations are kept, in days, and what the time is. */
export type Retention = { readonly now: Date; readonly transcriptDays: number; readonly draftDays: number };
/** What was deleted. */
export type Swept = { readonly conversations: number; readonly shortened: number; readonly files: number };

/**
 * Deletes what was promised to be kept no longer: conversations nobody wrote in since (soon where nobody ever did), older messages and left drafts of the others,
 * links that ended. A conversation that is written in meanwhile is left to the next time.
 */
export async function sweep(store: Store, retention: Retention): Promise<Swept> {
  const swept = { conversations: 0, shortened: 0, files: 0 };
  for await (const { id, value, version } of store.list<ConversationRecord>('conversations')) {
    if (value.channel === 'console') continue; // a terminal may have been told another day; its conversations are the operator's
    if (isOlder(value.touched, retention.now, isUnspoken(value) ? UNSPOKEN_DAYS : retention.transcriptDays)) {
      await forgetConversation(store, id);
      swept.conversations += 1;
    } else if (await shorten(store, { id, value, version }, retention)) swept.shortened += 1;
  }
  for await (const { id, value } of store.list<PublishedFile>('files')) {
    if (value.until >= dayOf(retention.now)) continue;
    await store.commit([{ collection: 'files', id, value: undefined }]);
    swept.files += 1;
  }
  return swept;
}

/** Opened over Direct Line and greeted, and nothing else: only there is every opening called `start`. */
function isUnspoken({ channel, seen }: ConversationRecord): boolean {
  return channel === 'directline' && seen.length > 0 && seen.every(({ id }) => id === 'start');
}

type Found = { readonly id: string; readonly value: ConversationRecord; readonly version: string };

async function shorten(store: Store, { id, value, version }: Found, retention: Retention): Promise<boolean> {
  const { now, transcriptDays, draftDays } = retention;
  const log = value.log.filter(
    ({ activity }) => !isOlder(String(activity.timestamp ?? now.toISOString()), now, transcriptDays),
  );
  const { draft, petition } = value.memory;
  const left = draft !== undefined && isOlder(draft.touched, now, draftDays);
  const untold = petition !== undefined && isOlder(petition.touched, now, draftDays);
  if (log.length === value.log.length && !left && !untold) return false;
  const memory = { ...value.memory, ...(left && { draft: undefined }), ...(untold && { petition: undefined }) };
  try {
    await store.commit([{ collection: 'conversations', id, value: { ...value, log, memory }, if: version }]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

function isOlder(instant: string, now: Date, days: number): boolean {
  return now.getTime() - Date.parse(instant) > days * DAY_MS;
}
