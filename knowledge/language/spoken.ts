import { numbersSpoken } from './numbersSpoken.ts';
import { packs } from './packs.ts';
import type { Language } from './text.ts';

/** A sentence ends where the next begins with a capital, a figure or a quotation, or nothing follows. */
const ENDS = /(?<=[.?!…]["”']?)\s+(?=["“'(]?[\p{Lu}\d])/u;

/** The sentences of a text in one line. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(ENDS).filter((each) => each.trim() !== '');
}

/** The first two sentences: as much as is said in one breath. */
export function twoSentences(text: string): string {
  return sentencesIn(text).slice(0, 2).join(' ');
}

/**
 * `text` as staff say it to a caller: one line, no address of a page, nothing in brackets, no short forms, numbers in groups. Text with
 * none of that is left as it is. Idempotent.
 */
export function spoken(text: string, language: Language): string {
  const prose = unbracketed(withoutAddresses(inOneLine(text), language));
  return tidy(numbersSpoken(inFull(prose, language), language));
}

const BULLET = /^\s*[•▪*–-]\s+/;

/** Lines as sentences; a list as what goes on after its colon. */
function inOneLine(text: string): string {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  return lines.reduce((said, line, at) => {
    const item = BULLET.test(line);
    const own = line.replace(BULLET, '').trim();
    if (at === 0) return own;
    if (/[:;,]$/.test(said)) return `${said} ${own}`;
    const goesOn = item && BULLET.test(lines[at - 1] ?? '');
    return goesOn ? `${said.replace(/[.;]$/, '')}; ${own}` : `${said}${/[.?!…]["”']?$/.test(said) ? '' : '.'} ${own}`;
  }, '');
}

const URL = /\s*(?<!\p{L})https?:\/\/[^\s,;]+/gu;
const EMAIL = /([^\s@,;]+)@((?:[\p{L}\d-]+\.)+\p{L}{2,})/gu;
const HOST = /(?<![\p{L}\d@.])(?:[a-z\d-]+\.)+(?:vn|com|org|net)(?![\p{L}\d])(?:\/[^\s,;)]*)?/gu;

/** Whole addresses are for the notes; the name of a site can be said. */
function withoutAddresses(text: string, language: Language): string {
  const { dot, at } = packs[language].spoken;
  return text
    .replace(URL, '')
    .replace(EMAIL, (_, name: string, host: string) => `${name} ${at} ${host.replaceAll('.', ` ${dot} `)}`)
    .replace(HOST, (host) => host.replace(/\/.*/, '').replaceAll('.', ` ${dot} `));
}

/** What stands in brackets is said between commas; codes and numbers of texts there are not said. */
function unbracketed(text: string): string {
  return text
    .replace(/\s*\([^()]*(?:\d\/|[A-ZĐ]{3,}(?!\p{L})|[A-ZĐ]{2,}\d)[^()]*\)/gu, '')
    .replace(/\s*\(([^()]*)\)\s*([,.;:?!…]|$)?/gu, (_, inner: string, end?: string) =>
      end === undefined ? `, ${inner}, ` : `, ${inner}${end}`,
    );
}

function inFull(text: string, language: Language): string {
  return packs[language].spoken.instead.reduce((said, [pattern, word]) => said.replace(pattern, word), text);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:?!…](?:\s|$))/g, '')
    .replace(/,(?=[,.;:?!])/g, '')
    .trim();
}
