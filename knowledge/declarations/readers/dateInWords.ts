import type { Day } from '../../language/day.ts';
import type { Problem } from '../declaration.ts';
import { digitWord, parseNumeral } from './numerals.ts';
import type { Said } from './reader.ts';
import { wordsIn } from './words.ts';

/** A date as typed: numbers, where said, and why it should be shown first. */
export type Typed = { readonly day: number; readonly month: number; readonly year: number; readonly confirm?: Problem };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Of two centuries the nearer one that is not in the future. */
export function century(year: number, today: Day): number {
  const now = Number(today.slice(0, 4));
  return 2000 + year <= now ? 2000 + year : 1900 + year;
}

/** "ngày 12 tháng 8 năm 1965", in figures or words; "tư" is the fourth month, and "tháng năm năm 2001" is May 2001. */
export function inVietnamese(lower: string, said: Said): Typed | undefined {
  const words = wordsIn(lower);
  const labelled = inParts(words, said);
  if (labelled) return labelled;
  const at = words.findIndex((word) => /^th[aá]ng$|^th?g?$/.test(word) && word.length > 1);
  if (at < 1) return undefined;
  const day = numberBefore(words, at);
  const month = monthAfter(words, at + 1);
  if (day === undefined || !month) return undefined;
  const rest = words.slice(month.end);
  const yearWords = /^n[aă]m$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const year = yearIn(yearWords);
  if (year === undefined) return undefined;
  return year < 100
    ? { day, month: month.value, year: century(year, said.context.today), confirm: 'date.twoDigitYear' }
    : { day, month: month.value, year };
}

const DAY = /^(?:ng[aà]y|day)$/;
const MONTH = /^(?:th[aá]ng|month)$/;
const YEAR = /^(?:n[aă]m|year)$/;

/** "năm 1990 tháng 9 ngày 2", "tháng 9 ngày 2 năm 1990", "1990 tháng 9 ngày 2": the day behind its month, the year anywhere. */
function inParts(words: readonly string[], said: Said): Typed | undefined {
  const at = words.findIndex((word) => MONTH.test(word));
  const month = at < 0 ? undefined : monthAfter(words, at + 1);
  if (!month || !DAY.test(words[month.end] ?? '')) return undefined;
  const day = monthAfter(words, month.end + 1);
  if (!day) return undefined;
  const [before, behind] = [words.slice(0, at), words.slice(day.end)];
  const named = [before, behind].map((each) => each.slice(each.findIndex((word) => YEAR.test(word)) + 1));
  const year = named.map(yearIn).find((each) => each !== undefined);
  if (year === undefined) return undefined;
  const typed = { day: day.value, month: month.value, year };
  return year < 100 ? { ...typed, year: century(year, said.context.today), confirm: 'date.twoDigitYear' } : typed;
}

/** The number that ends right before word `at`, in figures or words: "mười hai" in "ngày mười hai tháng". */
function numberBefore(words: readonly string[], at: number): number | undefined {
  for (const length of [3, 2, 1]) {
    if (length > at) continue;
    const slice = words.slice(at - length, at);
    const value = figure(slice) ?? parseNumeral(slice);
    if (value !== undefined && value <= 99) return value;
  }
  return undefined;
}

function figure(words: readonly string[]): number | undefined {
  return words.length === 1 && /^\d{1,4}$/.test(words[0] ?? '') ? Number(words[0]) : undefined;
}

function monthAfter(words: readonly string[], at: number): { value: number; end: number } | undefined {
  for (const length of [2, 1]) {
    const slice = words.slice(at, at + length);
    if (slice.length < length || (length === 2 && /^n[aă]m$/.test(slice[1] ?? ''))) continue;
    const value = figure(slice) ?? parseNumeral(slice);
    if (value !== undefined && value <= 99 && (length === 1 || value > 10)) return { value, end: at + length };
  }
  return undefined;
}

/** A year in figures or as it is said: "hai nghìn không trăm linh một", "một chín chín mươi", "chín mươi". */
export function yearIn(words: readonly string[]): number | undefined {
  const first = words[0] ?? '';
  if (/^\d{4}$/.test(first) || /^\d{2}$/.test(first)) return Number(first);
  for (let length = Math.min(words.length, 9); length > 0; length -= 1) {
    const slice = words.slice(0, length);
    const value = parseNumeral(slice) ?? centuryAndYear(slice);
    if (value !== undefined && value >= 10 && value <= 2999) return value;
  }
  return undefined;
}

function centuryAndYear(words: readonly string[]): number | undefined {
  const [hundreds, tens] = words.slice(0, 2).map(digitWord);
  const rest = parseNumeral(words.slice(2));
  if (hundreds === undefined || tens === undefined || rest === undefined || rest > 99) return undefined;
  return (hundreds * 10 + tens) * 100 + rest;
}

/** 3 May 2001, May 3rd, 2001, 2001 May 3, the 3rd of May 2001, 5-Mar-2001. */
export function inEnglish(lower: string): Typed | undefined {
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s,./-]*${MONTH_NAME}\\.?[\\s,./-]*(\\d{4})(?!\\d)`,
  ).exec(lower);
  if (dayFirst) return named(dayFirst[1], dayFirst[2], dayFirst[3]);
  const monthFirst = new RegExp(
    `(?<![a-z])${MONTH_NAME}\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]+(\\d{4})(?!\\d)`,
  ).exec(lower);
  if (monthFirst) return named(monthFirst[2], monthFirst[1], monthFirst[3]);
  const yearFirst = new RegExp(
    `(?<!\\d)(\\d{4})[\\s,./-]+${MONTH_NAME}\\.?[\\s,./-]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
  ).exec(lower);
  return yearFirst ? named(yearFirst[3], yearFirst[2], yearFirst[1]) : undefined;
}

function named(day = '', month = '', year = ''): Typed {
  return { day: Number(day), month: MONTHS.indexOf(month) + 1, year: Number(year) };
}
