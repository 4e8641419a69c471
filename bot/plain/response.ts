import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { REFUSALS, type Answer, type Refused } from '../http/answer.ts';
import type { Limits } from '../http/limits.ts';
import { NEWEST } from './messages.ts';
import { drawSorry, type Notice } from './page.ts';
import { isNotice, WORDS, type NoticeName } from './words.ts';

const HTML = 'text/html; charset=utf-8';
/** No script at all, nothing from elsewhere, no frame around it; forms go nowhere but here. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Frame-Options': 'DENY', // for browsers older than the policy
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin', // under no-referrer a form's own Origin would be null
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};

export type Headers = Readonly<Record<string, string>>;

export function pageAnswer(status: number, body: string, headers: Headers = {}): Answer {
  return { status, body, headers: { 'Content-Type': HTML, ...headers } };
}

/** Asks the browser to fetch the conversation, so that a reload sends nothing again. */
export function seeTalk(headers: Headers, query = ''): Answer {
  return { status: 303, body: '', headers: { 'Content-Type': HTML, Location: `chat${query}#${NEWEST}`, ...headers } };
}

/** An address that is no page's: what leads from it to where the chat stands, and what is said of it. */
export type Nowhere = { readonly root?: string; readonly why?: NoticeName | undefined };

/** A refusal where there is no conversation to show it in. */
export function sorryAnswer(refused: Refused, limits: Limits, { root = '', why }: Nowhere = {}): Answer {
  const name = why ?? (isNotice(refused.refused) ? refused.refused : 'other');
  const texts = LANGUAGES.map((language) => ({ language, text: noticeText(name, language, { refused, limits }) }));
  const { allow } = refused;
  const headers = { ...retryIn(refused), ...(allow !== undefined && { Allow: allow }) };
  return pageAnswer(REFUSALS[refused.refused][0], drawSorry(texts, root), headers);
}

export function retryIn({ retryAfter }: Pick<Refused, 'retryAfter'>): Headers {
  return retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
}

type Gaps = { readonly refused?: Refused | undefined; readonly limits: Limits };

/** What came with a form that was not taken in: what is put back, and what cannot be. */
type Unsaid = Gaps & { readonly unsent: boolean; readonly text: string; readonly files: boolean };

/** The whole notice: whether something was not sent, why, and where it is now. */
export function noticeOf(name: NoticeName, language: Language, { unsent, text, files, ...gaps }: Unsaid): Notice {
  const words = WORDS[language];
  const why = noticeText(name, language, gaps);
  const lead = unsent && !why.startsWith(words.unsent) ? `${words.unsent}. ` : '';
  return { unsent, text: [lead + why, ...(text ? [words.kept] : []), ...(files ? [words.filesAgain] : [])].join(' ') };
}

/** The words of a notice, its numbers filled in. */
function noticeText(name: NoticeName, language: Language, { refused, limits }: Gaps): string {
  const most: Partial<Record<NoticeName, number>> = {
    textTooLong: limits.textCharacters,
    tooManyFiles: limits.files,
    fileTooLarge: Math.floor(limits.fileBytes / 2 ** 20),
  };
  const number = new Intl.NumberFormat(language).format(most[name] ?? 0);
  return WORDS[language].notices[name].replace('{most}', number).replace('{seconds}', String(refused?.retryAfter ?? 1));
}

/** The headers of every page; what was refused before a page could say so gets a page too. */
export function around(limits: Limits): (answer: Answer) => Answer {
  return (answer) => {
    const drawn = answer.headers?.['Content-Type'] === HTML ? answer : { ...sorryAnswer({ refused: 'failed' }, limits), status: answer.status }; // prettier-ignore
    return { ...drawn, headers: { ...drawn.headers, ...HEADERS } };
  };
}
