import type { IncomingMessage } from 'node:http';
import { isRefused, refuse, type Refused } from '../../http/answer.ts';
import { readBody } from '../../http/body.ts';
import type { Limits } from '../../http/limits.ts';
import type { Write } from '../../storage/store.ts';
import type { Incoming } from '../channel.ts';
import { incomingOf, messageIdOf, type PostedActivity } from './activity.ts';
import type { DirectLineParts } from './ports.ts';
import type { Binding } from './tokens.ts';
import { kept, type TakenFile } from './upload.ts';

const UPLOADS_AT_ONCE = 4;

/** A message that may be taken in, and the records of its files, which must be there before it. */
export type Letter = { readonly message: Incoming; readonly writes: readonly Write[] };

/** What a client posted as a message, within the limits. Without `files`, those it names are told of and not kept. */
export function letterOf(
  activity: PostedActivity,
  binding: Binding,
  files: readonly TakenFile[] | undefined,
  { limits, clock, newId }: Pick<DirectLineParts, 'limits' | 'clock' | 'newId'>,
): Letter | Refused {
  if ((activity.text ?? '').length > limits.textCharacters) return refuse('textTooLong');
  if ((activity.attachments ?? []).length > limits.files) return refuse('tooManyFiles');
  const of = { id: messageIdOf(activity, newId), at: clock() };
  const { attachments, writes } = kept(files ?? [], { ...of, conversation: binding.conversation });
  return { message: incomingOf(activity, binding, { ...of, ...(files && { attachments }) }), writes };
}

/** Keeps the files and has `accept` take the message in; refused where one of them could not be kept. */
export async function takeIn<T>(
  { message, writes }: Letter,
  accept: (message: Incoming) => Promise<T>,
  { store, notTaken }: Pick<DirectLineParts, 'store' | 'notTaken'>,
): Promise<T | Refused> {
  try {
    if (writes.length > 0) await store.commit(writes);
    return await accept(message);
  } catch (error) {
    notTaken(error);
    return refuse('notTaken');
  }
}

/** Reads bodies that may hold files, a few at once, and what `use` makes of each. */
export type Uploads = <T>(
  request: IncomingMessage,
  use: (body: Buffer) => Promise<T | Refused>,
) => Promise<T | Refused>;

/** Bodies of files as the limits have them: more than a few at once would fill the memory. */
export function makeUploads(limits: Limits): Uploads {
  const bytes = limits.files * limits.fileBytes + limits.bodyBytes;
  let reading = 0;
  return async (request, use) => {
    if (reading >= UPLOADS_AT_ONCE) return refuse('often', { retryAfter: 2 });
    reading += 1;
    try {
      const body = await readBody(request, { bytes, milliseconds: limits.uploadMs });
      return isRefused(body) ? body : await use(body);
    } finally {
      reading -= 1;
    }
  };
}
