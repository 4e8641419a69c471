import type { Language } from '../../knowledge/language/text.ts';
import { REFUSALS, type Refused } from '../http/answer.ts';
import type { Posted } from './posted.ts';
import type { Nowhere } from './response.ts';
import type { Words } from './talk.ts';
import { isNotice, NAMES, WORDS, type NoticeName } from './words.ts';

/** What a page shows beside the conversation itself; `why`: something was refused, or is to be known. */
export type Showing = {
  readonly language?: Language | undefined;
  readonly all?: boolean;
  readonly text?: string;
  readonly files?: boolean;
  readonly why?: NoticeName;
  readonly refused?: Refused;
  readonly status?: number;
};

/** What is told of a request that was turned away. */
export function whyOf(refused: Refused): Pick<Showing, 'why' | 'refused'> {
  return { why: isNotice(refused.refused) ? refused.refused : 'other', refused };
}

/** How an address that has no page leads to where the chat stands. */
export function nowhere(target: string, { refused }: Refused): Nowhere {
  const [path = ''] = target.split('?');
  const why = refused === 'malformed' || refused === 'method' ? 'unknown' : undefined;
  return { root: '../'.repeat(path.split('/').length - 2), why };
}

/** Whether the box was sent with nothing in it to be seen. */
export function saysNothing({ act, text, files, filesRefused }: Posted): boolean {
  return act === 'send' && !/[^\s\p{Cf}]/u.test(text) && files.length === 0 && !filesRefused;
}

/** What was not taken in, given back with the reason. */
export function notHeard(posted: Posted, refused: Refused): Showing {
  return { ...givenBack(posted), ...whyOf(refused), status: REFUSALS[refused.refused][0] };
}

/** What a person should not have to say again: files no browser lets be put back. */
export function givenBack({
  text,
  choice,
  language,
  files,
  filesRefused,
}: Posted): Showing & { readonly files: boolean } {
  return { language, text: text || choice, files: files.length > 0 || filesRefused !== undefined };
}

/** What the pressed button says. */
export function wordsOf({ act, text, choice, files, digest, language }: Posted): Words {
  const said = { files: [], digest, language };
  switch (act) {
    case 'send':
      return { ...said, text, files };
    case 'choice':
      return { ...said, text: choice };
    case 'anew':
    case 'forget':
      return { ...said, text: WORDS[language].forget, payload: '#privacy:delete' };
    case 'vi':
    case 'en':
      return { ...said, text: NAMES[act], payload: `#language:${act}` };
  }
}
