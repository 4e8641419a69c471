import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { filesOf, formOf, type TakenFile } from '../channels/directline/upload.ts';
import { isRefused, refuse, type Refused } from '../http/answer.ts';
import type { Limits } from '../http/limits.ts';

/** Which button was pressed: the one that sends, a suggested reply, a language, or one of those below. */
export type Act = 'send' | 'choice' | 'anew' | 'forget' | Language;
const ACTS: readonly Act[] = ['anew', 'forget', ...LANGUAGES];

/** A form as it came. */
export type Posted = {
  readonly act: Act;
  /** What stood in the box, whichever button was pressed. */
  readonly text: string;
  /** The suggested reply that was pressed. */
  readonly choice: string;
  readonly slip: string;
  /** The language the page was in. */
  readonly language: Language;
  readonly files: readonly TakenFile[];
  /** Why none of its files is taken. */
  readonly filesRefused?: Refused;
  /** Of all that is in it: the same form sent twice has the same. */
  readonly digest: string;
};

/** Reads a form; a file that is not taken costs nobody the words that came with it. */
export async function readPosted(body: Buffer, type: string, limits: Limits): Promise<Posted | Refused> {
  const form = await formOf(body, type);
  if (!form?.has('slip')) return refuse('malformed');
  const [text, choice, chosen] = [textIn(form, 'text'), textIn(form, 'choice'), textIn(form, 'do')];
  const act = ACTS.find((each) => each === chosen) ?? (choice ? 'choice' : 'send');
  const files = await filesOf(form.getAll('file').filter(isChosen), limits);
  const taken = isRefused(files) ? [] : files;
  return {
    act,
    text,
    choice,
    slip: textIn(form, 'slip'),
    language: LANGUAGES.find((each) => each === form.get('language')) ?? 'vi',
    files: taken,
    ...(isRefused(files) && { filesRefused: files }),
    digest: digestOf([act, act === 'send' ? text : choice, ...taken.map(({ base64 }) => base64)]),
  };
}

/** Browsers send lines ended as on paper; no store takes U+0000. */
function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '').trim() : '';
}

/** Where no file was chosen, browsers send an empty one without a name. */
function isChosen(part: File | string): boolean {
  return typeof part === 'string' ? part !== '' : part.size > 0 || part.name !== '';
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}
