import { isDay } from '../language/day.ts';
import { plain, unspoken } from './typed.ts';

const SEP = '(?: ?[.\\-] ?| )';
/** No part of a code is longer, so that long texts are read in time. */
const REACH = 60;
const END = '(?!\\d)(?! ?[.\\-]\\d)';
/** Nothing that the number could go on from: no digit, dot or hyphen, not even across a space. */
const START = '(?<![\\d.\\-] ?)';
/** A small number before a first group of three is a count of its own: "khách 2 000.00.16", "1. 000.00.16". */
const COUNTED = '(?<=(?<![\\d.\\-] ?)\\d{1,2}[.:]? )';

/** A digit, or letters that may stand for digits: without them there is no agency. */
const DIGIT = /\d|oo/;

/** The part before the agency letter: most groups first; in the last ones the dots are missing. */
const BEFORE: readonly RegExp[] = [
  `${START}(\\d{2,3})${SEP}(\\d{2})${SEP}(\\d{2})${SEP}?$`,
  `${START}(\\d{2,3})${SEP}(\\d{2})${SEP}?$`,
  `${START}(\\d{3})(\\d{2})(\\d{2})${SEP}?$`,
  `${START}(\\d{2})(\\d{2})(\\d{2})[.\\-]?$`,
  `${START}(\\d{3})(\\d{2})[.\\-]?$`,
  `${START}(\\d{2})(\\d{2})[.\\-]?$`,
  `${START}(\\d{2,3})[.\\-]?$`,
  `${COUNTED}(\\d{3})${SEP}(\\d{2})${SEP}(\\d{2})${SEP}?$`,
  `${COUNTED}(\\d{3})${SEP}(\\d{2})${SEP}?$`,
  `${COUNTED}(\\d{3})(\\d{2})(\\d{2})${SEP}?$`,
].map((pattern) => new RegExp(pattern));

/** The part after it, every group kept apart by something. */
const AFTER = new RegExp(`^((?:${SEP}\\d{1,3}){0,3})${SEP}(\\d{8}|\\d{6})${SEP}(\\d{4,7})${END}`);

/** The part after it with separators missing: how long the groups of the sub-agency are. */
const GLUED = [[], [2], [3], [2, 2], [3, 3], [2, 2, 2], [3, 3, 3]].flatMap((lengths) =>
  [6, 8].map((date) => {
    const groups = lengths.map((length) => `(\\d{${length}})${SEP}?`).join('');
    return new RegExp(`^${SEP}?${groups}(?<date>\\d{${date}})${SEP}?(?<serial>\\d{4,7})${END}`);
  }),
);

/**
 * The application codes (mã hồ sơ) in `text`, canonical, in order, each once. The shape is the tolerant one of codes met in use:
 * `[000.00.16.]H29[.16]-YYMMDD-0123`, G or H, dates of 6 or 8 digits (which need not exist), serials of 4 to 7. Read as people type
 * and say it: lower case, letter O for zero, odd hyphens, spaces, missing dots where only one reading is left, "chấm" and "gạch".
 */
export function findApplicationCodes(text: string): string[] {
  return [...besideCodes(text).codes];
}

/** The first application code in `text`, canonical; undefined when none is recognised, which does not make it invalid. */
export function readApplicationCode(text: string): string | undefined {
  return codesIn(text)[0]?.code;
}

/** A single word that may be a code of a shape not met before: upper case, at least five digits; undefined when `text` is no such word. */
export function readUnknownCode(text: string): string | undefined {
  const word = plain(text).trim().toUpperCase();
  return /^[A-Z0-9][A-Z0-9./-]{4,58}[A-Z0-9]$/.test(word) && word.replace(/\D/g, '').length >= 5 ? word : undefined;
}

/** `text`, made plain where there is one, with every application code taken out. */
export function withoutApplicationCodes(text: string): string {
  return besideCodes(text).rest;
}

/** The application codes in `text`, and the text without them: both of one reading. */
export function besideCodes(text: string): { readonly codes: readonly string[]; readonly rest: string } {
  const found = codesIn(text);
  return { codes: [...new Set(found.map(({ code }) => code))], rest: withoutFound(text, found) };
}

function withoutFound(text: string, found: readonly Found[]): string {
  if (found.length === 0) return text;
  const { typed } = found[0]!;
  let at = 0;
  let rest = '';
  for (const { start, end } of found) {
    rest += `${typed.slice(at, start)}, `;
    at = end;
  }
  return rest + typed.slice(at);
}

type Found = { readonly code: string; readonly start: number; readonly end: number; readonly typed: string };

function codesIn(text: string): Found[] {
  const said = unspoken(plain(text), 3);
  if (!DIGIT.test(said)) return [];
  const typed = asTyped(said);
  const found: Found[] = [];
  for (const anchor of typed.matchAll(/(?<!\p{L})([gh]) ?(\d\d)(?!\p{L})/gu)) {
    const from = found.at(-1)?.end ?? 0;
    const before = readBefore(typed.slice(Math.max(from, anchor.index - REACH), anchor.index));
    const next = anchor.index + anchor[0].length;
    const after = readAfter(typed.slice(next, next + REACH));
    if (!before || !after || anchor.index < from) continue;
    const groups = [...before.groups, `${anchor[1]}${anchor[2]}`.toUpperCase(), ...after.groups];
    const start = anchor.index - before.length;
    const end = next + after.length;
    found.push({ code: [groups.join('.'), after.date, after.serial].join('-'), start, end, typed });
  }
  return found;
}

/** Dates and serials as they are read aloud, in twos or threes, or the date parted by hyphens: "26 11 10", "01 23", "26-11-10". */
const IN_TWOS = [0, 1, 2, 3].map(
  (groups) =>
    new RegExp(
      `^((?:${SEP}\\d{1,3}){${groups}})${SEP}(?<date>(?:20 ?)?\\d{2}(?: \\d{2} |-\\d{2}-)\\d{2}|\\d{8}|\\d{6})${SEP}(?<serial>\\d{2}(?: \\d{2}){1,2}|\\d{3} \\d{3}|\\d{4,7})(?! ?\\d)(?! ?[.\\-]\\d)`,
    ),
);

/** Everything a code may be dressed in taken off, so that one set of patterns reads it. */
function asTyped(said: string): string {
  return (
    said
      .replace(/[/_]/g, '-')
      // commas for dots, where the groups of an agency stand before its letter
      .replace(/(?<![\d.,-])[\do]{3}(?:, ?[\do]{2}){1,2}, ?(?=[gh] ?[\do]{2}(?!\p{L}))/gu, (groups) =>
        groups.replace(/, ?/g, '.'),
      )
      .replace(/(?<!\p{L})h(?:át|ắt|ắc|at)(?= ?\d)/gu, 'h')
      .replace(/(?<!\p{L})(?:[\do]*\d[\do]*|o{2,3}(?=[.-])|(?<=[.-])o{2,7})(?![a-fi-z\p{M}])/gu, zeros)
      .replace(/(?<!\p{L})[gh] ?[\do]*\d[\do]*/gu, zeros)
      // "l", "I" or "|" for one, where only digits are around it
      .replace(
        /(?<=[.-]\d{0,7})[li|]{1,3}(?=\d|[.-])|(?<=[.-]\d{1,7})[li|]{1,3}(?![\p{L}\d])|(?<=\d)[li|]{1,3}(?=\d)/gu,
        (ones) => '1'.repeat(ones.length),
      )
      // dictated one by one: "2 5 0 7 1 0"
      .replace(/(?<!\d)\d(?: \d(?!\d))+/g, (digits) => digits.replaceAll(' ', ''))
      .replace(/,(?= ?[-.\d])/g, ' ')
      .replace(/ +/g, ' ')
      .replace(/([.-])(?: ?[.-])+/g, '$1')
  );
}

function zeros(word: string): string {
  return word.replaceAll('o', '0');
}

type After = {
  readonly groups: readonly string[];
  readonly date: string;
  readonly serial: string;
  readonly length: number;
};

/** Groups before the letter; undefined when something is tied to it that is no such group: half a code is another's code. */
function readBefore(left: string): { groups: string[]; length: number } | undefined {
  for (const pattern of BEFORE) {
    const match = pattern.exec(left);
    if (match) return { groups: match.slice(1), length: match[0].length };
  }
  return /\d[.-]?$/.test(left) ? undefined : { groups: [], length: 0 };
}

function readAfter(right: string): After | undefined {
  const whole = AFTER.exec(right);
  if (whole) {
    const [all, groups = '', date = '', serial = ''] = whole;
    return { groups: groups.match(/\d+/g) ?? [], date, serial, length: all.length };
  }
  return (
    onlyOne(GLUED, right, (match) => match.slice(1, -2)) ??
    onlyOne(IN_TWOS, right, ([, said = '']) => said.match(/\d+/g) ?? [])
  );
}

/** What one of `patterns` reads with a date that exists, where no other reads anything else. */
function onlyOne(
  patterns: readonly RegExp[],
  right: string,
  groupsOf: (match: RegExpExecArray) => string[],
): After | undefined {
  const readings = patterns.flatMap((pattern) => {
    const match = pattern.exec(right);
    const [date, serial] = [match?.groups?.['date'] ?? '', match?.groups?.['serial'] ?? ''].map(closed);
    if (!match || !isLikely(date!)) return [];
    return [{ groups: groupsOf(match), date: date!, serial: serial!, length: match[0].length }];
  });
  return readings.length === 1 ? readings[0] : undefined;
}

function closed(digits: string): string {
  return digits.replace(/[ -]/g, '');
}

/** Where separators are missing a date must exist to be told from its neighbours. */
function isLikely(date: string): boolean {
  const full = date.length === 6 ? `20${date}` : date;
  const year = Number(full.slice(0, 4));
  return year >= 2018 && year < 2100 && isDay(`${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`);
}
