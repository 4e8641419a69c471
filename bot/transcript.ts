import type { Logged } from './channels/channel.ts';
import type { ConversationRecord, Held } from './conversation.ts';
import type { Store, Write } from './storage/store.ts';

/** Activities of a conversation that stay in its record, the newest. */
export const LOG_KEPT = 100;

/** Part of what was said in a conversation, in `transcripts`; only retention takes anything out of it again. */
export type Piece = { readonly conversation: string; readonly logged: readonly Logged[] };
type Archived = { readonly value: ConversationRecord; readonly writes: readonly Write[] };

/**
 * The record with the last 100 activities in its log, and what goes into its transcript in the same commit: when one that is in no piece would fall
 * out, all that are in none. So a piece is written once in 100 activities, and none for a conversation that stays shorter.
 */
export function archived(key: string, record: ConversationRecord): Archived {
  const { log, transcript = { pieces: [], until: -1 } } = record;
  const falling = log.slice(0, -LOG_KEPT).at(-1);
  const value = falling ? { ...record, log: log.slice(-LOG_KEPT) } : record;
  const logged = log.filter(({ seq }) => seq > transcript.until);
  const [first, last] = [logged[0]?.seq, logged.at(-1)?.seq];
  if (!falling || falling.seq <= transcript.until || first === undefined || last === undefined)
    return { value, writes: [] };
  const pieces = [...transcript.pieces, first];
  return { value: { ...value, transcript: { pieces, until: last } }, writes: [pieceWrite(key, first, logged)] };
}

/** The pieces of a conversation's transcript, which go when all of it is deleted. */
export function piecesOf(key: string, { transcript }: ConversationRecord): readonly Held[] {
  return (transcript?.pieces ?? []).map((first) => ({ collection: 'transcripts', id: idOf(key, first) }));
}

/** All that is kept of what was said in a conversation, in order, each once. */
export async function transcriptOf(store: Store, key: string, record: ConversationRecord): Promise<readonly Logged[]> {
  const { pieces = [], until = -1 } = record.transcript ?? {};
  const earlier = await Promise.all(pieces.map((first) => pieceOf(store, key, first)));
  return [...earlier.flat(), ...record.log.filter(({ seq }) => seq > until)];
}

/** What taking out what `isPast` comes to: the record's list of pieces, and the writes; undefined when there is nothing of it. */
export async function shortenedTranscript(
  store: Store,
  { key, record }: { readonly key: string; readonly record: ConversationRecord },
  isPast: (each: Logged) => boolean,
): Promise<{ readonly transcript: ConversationRecord['transcript']; readonly writes: readonly Write[] } | undefined> {
  const { pieces = [], until = -1 } = record.transcript ?? {};
  const writes: Write[] = [];
  const gone = new Set<number>();
  for (const first of pieces) {
    const logged = await pieceOf(store, key, first);
    const left = logged.filter((each) => !isPast(each));
    if (left.length > 0 && left.length === logged.length) break; // those after it are younger
    writes.push(pieceWrite(key, first, left));
    if (left.length === 0) gone.add(first);
  }
  if (writes.length === 0) return undefined;
  return { transcript: { pieces: pieces.filter((first) => !gone.has(first)), until }, writes };
}

async function pieceOf(store: Store, key: string, first: number): Promise<readonly Logged[]> {
  return (await store.get<Piece>('transcripts', idOf(key, first)))?.value.logged ?? [];
}

function pieceWrite(key: string, first: number, logged: readonly Logged[]): Write {
  const value: Piece | undefined = logged.length > 0 ? { conversation: key, logged } : undefined;
  return { collection: 'transcripts', id: idOf(key, first), value };
}

/** Numbers of activities are given out once, over a deletion too: so is the id of a piece. */
function idOf(key: string, first: number): string {
  return `${key}/${first}`;
}
