import { z } from 'zod';
import type { Petition, Rating } from '../../knowledge/petitions/petition.ts';
import type { Unanswered } from '../../knowledge/unanswered/unanswered.ts';
import type { Logged } from '../channels/channel.ts';
import type { Upload } from '../channels/directline/upload.ts';
import type { ConversationRecord } from '../conversation.ts';
import { forgetConversation } from '../effects.ts';
import { transcriptOf } from '../transcript.ts';
import type { Store, Write } from '../storage/store.ts';

export const GIVEN = ['petitions', 'ratings', 'unanswered'] as const;
/** What is there to be read by whoever runs the assistant: what people gave, and what got no answer. */
export type Given = (typeof GIVEN)[number];

/** A petition with its pictures themselves in base64, where they are asked for. */
export type PetitionRow = Omit<Petition, 'photos'> & {
  readonly photos: readonly { readonly name: string; readonly contentType: string; readonly base64?: string }[];
};
/** A rating under the id it is deleted by. */
export type RatingRow = Rating & { readonly id: string };

/** A message without an answer under the id it is deleted by. */
export type UnansweredRow = Unanswered & { readonly id: string };

/** Every petition, in order of time. */
export async function petitionRows(store: Store, withPhotos: boolean): Promise<readonly PetitionRow[]> {
  const rows: PetitionRow[] = [];
  for await (const { value } of store.list<Petition>('petitions')) rows.push(await rowOf(store, value, withPhotos));
  return rows.toSorted((a, b) => a.at.localeCompare(b.at) || a.code.localeCompare(b.code));
}

/** Every rating, in order of time. */
export async function ratingRows(store: Store): Promise<readonly RatingRow[]> {
  const rows: RatingRow[] = [];
  for await (const { id, value } of store.list<Rating>('ratings')) rows.push({ id, ...value });
  return rows.toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** Every message that got no answer, in order of time. */
export async function unansweredRows(store: Store): Promise<readonly UnansweredRow[]> {
  const rows: UnansweredRow[] = [];
  for await (const { id, value } of store.list<Unanswered>('unanswered')) rows.push({ id, ...value });
  return rows.toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

async function rowOf(store: Store, { photos, ...petition }: Petition, withPhotos: boolean): Promise<PetitionRow> {
  const shown = photos.map(async ({ upload, contentType, name = '' }) => {
    const kept = withPhotos ? await store.get<Upload>('uploads', upload) : undefined;
    return { name, contentType, ...(kept && { base64: kept.value.base64 }) };
  });
  return { ...petition, photos: await Promise.all(shown) };
}

/** A conversation under the id it is deleted by: every activity that is kept of it, as the person's chat was given it. */
export type ConversationRow = {
  readonly id: string;
  readonly channel: string;
  readonly touched: string;
  readonly activities: readonly Logged['activity'][];
};

/** Every conversation, or those of the ids, one after the other: all together may be much. */
export async function* conversationRows(store: Store, ids: readonly string[]): AsyncGenerator<ConversationRow> {
  for await (const { id, value } of store.list<ConversationRecord>('conversations')) {
    if (ids.length > 0 && !ids.includes(id)) continue;
    const said = await transcriptOf(store, id, value);
    yield { id, channel: value.channel, touched: value.touched, activities: said.map(({ activity }) => activity) };
  }
}

/** What came of a deletion: how many were there, and which were not. */
export const deletionSummary = z.object({ deleted: z.number(), unknown: z.array(z.string()) });
export type DeletionSummary = z.infer<typeof deletionSummary>;

export const KEPT = [...GIVEN, 'conversations'] as const;
/** What can be exported and deleted by id: what is there to be read, and whole conversations. */
export type Kept = (typeof KEPT)[number];

/**
 * Deletes petitions by their codes, with their pictures, ratings and messages without an answer by their ids, or conversations with all that is kept
 * because of them but petitions and ratings; again, it deletes nothing more.
 */
export async function deleteKept(store: Store, kind: Kept, ids: readonly string[]): Promise<DeletionSummary> {
  if (kind !== 'conversations') return deleteGiven(store, kind, ids);
  const unknown: string[] = [];
  for (const id of new Set(ids)) if (!(await forgetConversation(store, id))) unknown.push(id);
  return { deleted: new Set(ids).size - unknown.length, unknown };
}

async function deleteGiven(store: Store, kind: Given, ids: readonly string[]): Promise<DeletionSummary> {
  const unknown: string[] = [];
  const writes: Write[] = [];
  for (const id of new Set(ids)) {
    const kept = await store.get<Partial<Petition>>(kind, id);
    if (!kept) unknown.push(id);
    else {
      const photos = (kept.value.photos ?? []).map(({ upload }): Write => ({
        collection: 'uploads',
        id: upload,
        value: undefined,
      }));
      writes.push({ collection: kind, id, value: undefined }, ...photos);
    }
  }
  if (writes.length > 0) await store.commit(writes);
  return { deleted: new Set(ids).size - unknown.length, unknown };
}

const deletionRequest = z.object({ do: z.literal('records:delete'), kind: z.enum(KEPT), ids: z.array(z.string()) });
/** What a command asks the server that has the data. */
export type DeletionRequest = z.infer<typeof deletionRequest>;

/** Reads the request of the command; undefined when it is another's. */
export function readDeletionRequest(request: unknown): DeletionRequest | undefined {
  return deletionRequest.safeParse(request).data;
}
