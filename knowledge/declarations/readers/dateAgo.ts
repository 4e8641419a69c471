import { addDays, isDay, type Day } from '../../language/day.ts';
import { fold } from '../../language/fold.ts';
import type { Typed } from './dateInWords.ts';
import { withDigits } from './numerals.ts';

const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:chu nhat|cn|sunday|sun)\b/, 0],
  [/\b(?:thu|t) ?2\b|\bthu hai\b|\b(?:monday|mon)\b/, 1],
  [/\b(?:thu|t) ?3\b|\bthu ba\b|\b(?:tuesday|tue)\b/, 2],
  [/\b(?:thu|t) ?4\b|\bthu tu\b|\b(?:wednesday|wed)\b/, 3],
  [/\b(?:thu|t) ?5\b|\bthu nam\b|\b(?:thursday|thu)\b(?! ?\d| (?:hai|ba|tu|nam|sau|bay))/, 4],
  [/\b(?:thu|t) ?6\b|\bthu sau\b|\b(?:friday|fri)\b/, 5],
  [/\b(?:thu|t) ?7\b|\bthu bay\b|\b(?:saturday|sat)\b/, 6],
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH: Readonly<Record<string, string>> = { a: '1', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' }; // prettier-ignore

/** A day told from today: "3 ngày trước", "thứ sáu tuần rồi", "mùng 5 tháng trước", "last Friday", "Nov 20 this year"; always to be shown first. */
export function inDaysAgo(lower: string, today: Day): Typed | undefined {
  // "hôm 20 chứ không phải 21": what it is not says nothing
  const told = lower.replace(/\s*(?:chứ|chớ|chu|cho)\s+(?:không|khong|ko|k|hông|hổng|hong|đâu)(?:\s.*)?$/u, '');
  const bare = fold(withDigits(told));
  const day = daysAgo(bare, today) ?? ofWeek(bare, today) ?? ofMonth(bare, today) ?? ofYear(bare, today);
  if (day === undefined || !isDay(day)) return undefined;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { day: date, month, year, confirm: 'date.relative' };
}

function daysAgo(bare: string, today: Day): Day | undefined {
  const plain = bare.replace(/\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten)\b(?= (?:day|week)s?\b)/, (word) => ENGLISH[word] ?? word); // prettier-ignore
  const [, count, unit = ''] =
    /(?<!\bthu |\bt )\b(\d{1,2}) (ngay|hom|bua|tuan|days?|weeks?) (?:truoc|roi|qua|nay|ago|back)\b/.exec(plain) ??
    /\bcach (?:day|nay) (\d{1,2}) (ngay|hom|bua|tuan)\b/.exec(plain) ??
    [];
  if (count === undefined) return undefined;
  return addDays(today, -Number(count) * (/^(?:tuan|week)/.test(unit) ? 7 : 1));
}

/** The latest such weekday before today; of last week where that is said. */
function ofWeek(bare: string, today: Day): Day | undefined {
  const weekday = WEEKDAYS.find(([said]) => said.test(bare))?.[1];
  if (weekday === undefined || /\b(?:next|toi|sau toi)\b/.test(bare)) return undefined;
  if (!/\b(?:tuan|roi|qua|vua|truoc|hom|bua|ngay|sinh|sanh|last|this|past|on|born)\b/.test(bare) && bare.split(' ').length > 3) return undefined; // prettier-ignore
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const back = (now - weekday + 7) % 7 || 7;
  const monday = addDays(today, -((now + 6) % 7));
  if (/\btuan nay\b|\bthis week\b/.test(bare)) return addDays(monday, (weekday + 6) % 7);
  if (!/\btuan (?:roi|truoc|qua|vua)|\blast week\b/.test(bare)) return addDays(today, -back);
  return addDays(monday, ((weekday + 6) % 7) - 7);
}

/** "Mùng 5 tháng trước", "ngày 20 vừa rồi", "hôm 20", "the 5th of last month". */
function ofMonth(bare: string, today: Day): string | undefined {
  const named = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(thang (?:truoc|roi|qua|vua roi)|last month|thang nay|this month)\b/.exec(bare); // prettier-ignore
  if (named) return inMonth(Number(named[1]), /truoc|roi|qua|last/.test(named[2] ?? '') ? 1 : 0, today);
  const lately =
    /\b(?:hom|bua) (?:ngay )?(\d{1,2})$/.exec(bare) ??
    /\b(?:ngay|hom|bua) (\d{1,2}) (?:vua roi|vua qua|moi day)$/.exec(bare);
  if (!lately) return undefined;
  const date = Number(lately[1]);
  return inMonth(date, date > Number(today.slice(8)) ? 1 : 0, today);
}

function inMonth(date: number, ago: number, today: Day): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const months = year * 12 + month - 1 - ago;
  const [of, at] = [Math.floor(months / 12), (months % 12) + 1];
  return `${of}-${String(at).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** "Nov 20 this year", "20 November last year". */
function ofYear(bare: string, today: Day): string | undefined {
  const year = /\b(this|last) year\b/.exec(bare)?.[1];
  const [, name = '', date] =
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2})(?:st|nd|rd|th)?\b/.exec(bare) ??
    reversed(bare);
  if (year === undefined || date === undefined) return undefined;
  const of = Number(today.slice(0, 4)) - (year === 'last' ? 1 : 0);
  return `${of}-${String(MONTHS.indexOf(name) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function reversed(bare: string): readonly string[] {
  const [, date = '', name = ''] =
    /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/.exec(bare) ?? [];
  return date === '' ? [] : ['', name, date];
}
