import type { Day } from './day.ts';
import { MONTHS } from './months.ts';
import type { Language } from './text.ts';

function parts(day: Day): { year: string; month: string; date: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month, date };
}

/** A day in few characters: "21/11/2026", "21 November 2026". English spells the month, so that nobody reads it the American way. */
export function formatDay(day: Day, language: Language): string {
  const { year, month, date } = parts(day);
  return language === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** A day in words, as it is read aloud: "ngày 21 tháng 11 năm 2026", "21 November 2026". */
export function formatLongDay(day: Day, language: Language): string {
  const { year, month, date } = parts(day);
  return language === 'vi' ? `ngày ${Number(date)} tháng ${Number(month)} năm ${year}` : formatDay(day, language);
}

/** An amount in whole đồng: "8.000 đồng", "8,000 VND". */
export function formatMoney(vnd: number, language: Language): string {
  const grouped = String(vnd).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return language === 'vi' ? `${grouped} đồng` : `${grouped} VND`;
}

export type SpanUnit = 'workingDay' | 'day' | 'hour';
const UNITS: Readonly<Record<Language, Readonly<Record<SpanUnit, string>>>> = {
  vi: { workingDay: 'ngày làm việc', day: 'ngày', hour: 'giờ' },
  en: { workingDay: 'working day', day: 'day', hour: 'hour' },
};

/** A span of time: "3 ngày làm việc", "3 working days", "1 hour". */
export function formatSpan(count: number, unit: SpanUnit, language: Language): string {
  const plural = language === 'en' && count !== 1 ? 's' : '';
  return `${count} ${UNITS[language][unit]}${plural}`;
}

/** Items in one sentence: "a, b và c", "a, b or c". */
export function joinList(items: readonly string[], language: Language, last: 'and' | 'or' = 'and'): string {
  const word = { vi: { and: 'và', or: 'hoặc' }, en: { and: 'and', or: 'or' } }[language][last];
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** Each item on a line of its own, marked. */
export function bullets(items: readonly string[]): string {
  return items.map((each) => `• ${each}`).join('\n');
}

/** A sentence that goes on after a colon: the same with a small first letter, unless it begins with a short form. */
export function continued(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The month of a day: "tháng 8/2022", "August 2022". */
export function formatMonth(day: Day, language: Language): string {
  const { year, month } = parts(day);
  return language === 'vi' ? `tháng ${Number(month)}/${year}` : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
