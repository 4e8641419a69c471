import { dayOf } from '../knowledge/language/day.ts';
import type { Logged } from './channels/channel.ts';
import type { ConversationRecord } from './conversation.ts';
import { forgetConversation, type PublishedFile } from './effects.ts';
import { gently } from './gently.ts';
import type { Hashes } from './services/applicants.ts';
import { sweepApplications } from './services/applicationsOver.ts';
import { sweepTries } from './services/tries.ts';
import { Conflict, type Store } from './storage/store.ts';
import { shortenedTranscript } from './transcript.ts';

const DAY_MS = 86_400_000;
/** A page somebody opened and said nothing on: crawlers and previews open many. */
const UNSPOKEN_DAYS = 2;

/** How long messages, unfinished declarations and applications that are over are kept, in days (0: applications stay), and what the time is. */
export type Retention = {
  readonly now: Date;
  readonly transcriptDays: number;
  readonly draftDays: number;
  readonly applicationDays: number;
};
/** What was deleted. */
export type Swept = Readonly<Record<'conversations' | 'shortened' | 'files' | 'applications' | 'tries', number>>;

/**
 * Deletes what was promised to be kept no longer: conversations nobody wrote in since (soon where nobody ever did), older messages and left drafts of the others,
 * links that ended, applications that are over, tries that count no more. What is written meanwhile is left to the next time. Where one kind cannot be swept
 * `failed` hears why, and the others are.
 */
export async function sweep(
  place: { readonly store: Store; readonly codec: Hashes },
  retention: Retention,
  failed: (error: unknown) => void = rethrow,
): Promise<Swept> {
  const { store } = place;
  const { now, applicationDays } = retention;
  const attempt = <T>(part: Promise<T>, none: T): Promise<T> => part.catch((error: unknown) => (failed(error), none));
  return {
    ...(await attempt(sweepConversations(store, retention), { conversations: 0, shortened: 0 })),
    files: await attempt(sweepFiles(store, now), 0),
    applications: await attempt(sweepApplications({ ...place, today: dayOf(now) }, applicationDays), 0),
    tries: await attempt(sweepTries(store, now), 0),
  };
}

function rethrow(error: unknown): never {
  throw error;
}

async function sweepConversations(
  store: Store,
  retention: Retention,
): Promise<Pick<Swept, 'conversations' | 'shortened'>> {
  const swept = { conversations: 0, shortened: 0 };
  for await (const { id, value, version } of gently(store.list<ConversationRecord>('conversations'))) {
    if (value.channel === 'console') continue; // a terminal may have been told another day; its conversations are the operator's
    if (isOlder(value.touched, retention.now, isUnspoken(value) ? UNSPOKEN_DAYS : retention.transcriptDays)) {
      if (await forgetConversation(store, id, version)) swept.conversations += 1;
    } else if (await shorten(store, { id, value, version }, retention)) swept.shortened += 1;
  }
  return swept;
}

async function sweepFiles(store: Store, now: Date): Promise<number> {
  let files = 0;
  for await (const { id, value } of gently(store.list<PublishedFile>('files'))) {
    if (value.until >= dayOf(now)) continue;
    await store.commit([{ collection: 'files', id, value: undefined }]);
    files += 1;
  }
  return files;
}

/** Opened over Direct Line and greeted, and nothing else: only there is every opening called `start`. */
function isUnspoken({ channel, seen }: ConversationRecord): boolean {
  return channel === 'directline' && seen.length > 0 && seen.every(({ id }) => id === 'start');
}

type Found = { readonly id: string; readonly value: ConversationRecord; readonly version: string };

async function shorten(store: Store, { id, value, version }: Found, retention: Retention): Promise<boolean> {
  const { now, transcriptDays, draftDays } = retention;
  const isPast = ({ activity }: Logged): boolean =>
    isOlder(String(activity.timestamp ?? now.toISOString()), now, transcriptDays);
  const log = value.log.filter((each) => !isPast(each));
  const earlier = await shortenedTranscript(store, { key: id, record: value }, isPast);
  const { draft, petition } = value.memory;
  const left = draft !== undefined && isOlder(draft.touched, now, draftDays);
  const untold = petition !== undefined && isOlder(petition.touched, now, draftDays);
  if (log.length === value.log.length && !earlier && !left && !untold) return false;
  const memory = { ...value.memory, ...(left && { draft: undefined }), ...(untold && { petition: undefined }) };
  const next = { ...value, log, memory, ...(earlier && { transcript: earlier.transcript }) };
  try {
    await store.commit([{ collection: 'conversations', id, value: next, if: version }, ...(earlier?.writes ?? [])]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

function isOlder(instant: string, now: Date, days: number): boolean {
  return now.getTime() - Date.parse(instant) > days * DAY_MS;
}
