import { isRefused, refuse, type Refused } from '../../http/answer.ts';
import { parseJson } from '../../http/body.ts';
import type { Limits } from '../../http/limits.ts';
import type { Write } from '../../storage/store.ts';
import type { IncomingAttachment } from '../channel.ts';
import { postedActivity, type PostedActivity } from './activity.ts';
import { contentTypeOf } from './files.ts';

/** A file a person sent, in `uploads`; `base64` is its content. */
export type Upload = {
  readonly conversation: string;
  readonly at: string;
  readonly contentType: string;
  readonly name: string;
  readonly size: number;
  readonly base64: string;
};

/** A file of an upload, its type told by its content. */
export type TakenFile = Omit<Upload, 'conversation' | 'at'>;
export type Multipart = { readonly activity: PostedActivity; readonly files: readonly TakenFile[] };

/** The parts `activity` and `file` of a multipart body; without an activity, a message of the files alone. */
export async function readMultipart(body: Buffer, type: string, limits: Limits): Promise<Multipart | Refused> {
  const form = await formOf(body, type);
  if (!form) return refuse('malformed');
  const activity = await activityOf(form);
  if (isRefused(activity)) return activity;
  const parts = form.getAll('file');
  if (parts.length === 0 && !form.has('activity')) return refuse('malformed');
  const files = await filesOf(parts, limits);
  return isRefused(files) ? files : { activity, files };
}

/** The files among the parts of a form, or why one of them is not taken. */
export async function filesOf(
  parts: readonly (File | string)[],
  limits: Limits,
): Promise<readonly TakenFile[] | Refused> {
  if (parts.length > limits.files) return refuse('tooManyFiles');
  const files: TakenFile[] = [];
  for (const part of parts) {
    const file = typeof part === 'string' ? refuse('malformed') : await fileOf(part, limits);
    if (isRefused(file)) return file;
    files.push(file);
  }
  return files;
}

/** A form's body taken apart, whichever of the two ways it is encoded; undefined where it is neither. */
export async function formOf(body: Buffer, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return undefined;
  }
}

async function activityOf(form: FormData): Promise<PostedActivity | Refused> {
  const [part, ...more] = form.getAll('activity');
  if (more.length > 0) return refuse('malformed');
  if (part === undefined) return { type: 'message' };
  const bytes = typeof part === 'string' ? Buffer.from(part) : Buffer.from(await part.arrayBuffer());
  return parseJson(bytes, postedActivity);
}

async function fileOf(file: File, limits: Limits): Promise<TakenFile | Refused> {
  if (file.size > limits.fileBytes) return refuse('fileTooLarge');
  const bytes = Buffer.from(await file.arrayBuffer());
  const contentType = contentTypeOf(bytes);
  if (!contentType) return refuse('fileType');
  const name = [...file.name.replaceAll(/[\p{Cc}\p{Surrogate}/\\]/gu, ' ')].slice(-120).join(''); // the end has the extension
  return { contentType, name, size: file.size, base64: bytes.toString('base64') };
}

/** The files as the message names them, and the records that keep them: their ids derive from the message's, so a repeat writes over itself. */
export function kept(
  files: readonly TakenFile[],
  of: { readonly conversation: string; readonly id: string; readonly at: Date },
): { readonly attachments: readonly IncomingAttachment[]; readonly writes: readonly Write[] } {
  const named = files.map((file, index) => ({ file, upload: `${of.conversation}/${of.id}/${index}` }));
  return {
    attachments: named.map(({ file: { contentType, name, size }, upload }) => ({ contentType, name, size, upload })),
    writes: named.map(({ file, upload }) => ({
      collection: 'uploads',
      id: upload,
      value: { ...file, conversation: of.conversation, at: of.at.toISOString() } satisfies Upload,
    })),
  };
}
