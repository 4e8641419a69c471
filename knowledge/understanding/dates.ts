import { type Day, isDay } from '../language/day.ts';
import { fold } from '../language/fold.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const UNITS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const SAID: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ['tu', 4], ['gieng', 1], ['chap', 12], ['muoi mot', 11], ['muoi hai', 12],
]); // prettier-ignore
const NUMBER =
  '(\\d{1,2}|(?:hai |ba )?muoi(?: (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|gieng|chap)';
const DIGITS = /(?<![\d.,/\-\p{L}])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/\-\p{L}]|\.\d)/gu;
const ISO = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-]|\.\d)/g;
const SPOKEN = new RegExp(
  `(?<!\\w)(?:ngay |mung |mong |hom )*${NUMBER} (?:thang|thg|t) ?${NUMBER} (?:nam )?((?:19|20)\\d\\d)(?!\\d)`,
  'g',
);
const DAY_FIRST = new RegExp(`(?<!\\w)(\\d{1,2})(?: ?(?:st|nd|rd|th))? (?:of )?${MONTH} ((?:19|20)\\d\\d)(?!\\d)`, 'g');
const MONTH_FIRST = new RegExp(
  `(?<!\\w)${MONTH} (?:the )?(\\d{1,2})(?: ?(?:st|nd|rd|th))? ((?:19|20)\\d\\d)(?!\\d)`,
  'g',
);

/** The days in `text` whose day, month and year are all said, in digits (day first) or words, Vietnamese or English; in order. */
export function findDates(text: string): Day[] {
  const found: { at: number; day: Day }[] = [];
  const note = (at: number, year: number, month: number, day: number): void => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isDay(iso)) found.push({ at, day: iso });
  };
  for (const { index, 1: day, 2: month, 3: year } of text.matchAll(DIGITS)) {
    const [d, m] = [Number(day), Number(month)];
    if (m > 12 && d <= 12) note(index, fullYear(year!), d, m);
    else note(index, fullYear(year!), m, d);
  }
  for (const { index, 1: year, 2: month, 3: day } of text.matchAll(ISO))
    note(index, Number(year), Number(month), Number(day));
  const folded = fold(text);
  const spread = text.length / Math.max(1, folded.length);
  for (const { index, 1: day, 2: month, 3: year } of folded.matchAll(SPOKEN))
    note(index * spread, Number(year), numberOf(month!), numberOf(day!));
  for (const { index, 1: day, 2: month, 3: year } of folded.matchAll(DAY_FIRST))
    note(index * spread, Number(year), monthOf(month!), Number(day));
  for (const { index, 1: month, 2: day, 3: year } of folded.matchAll(MONTH_FIRST))
    note(index * spread, Number(year), monthOf(month!), Number(day));
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ day }) => day))];
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

/** "muoi lam" is 15, "hai muoi" 20, "ba muoi mot" 31. */
function numberOf(said: string): number {
  if (/^\d/.test(said)) return Number(said);
  const whole = SAID.get(said);
  if (whole !== undefined) return whole;
  const [before = '', after = ''] = said.split('muoi').map((part) => part.trim());
  return (before === '' ? 10 : (SAID.get(before) ?? 0) * 10) + (after === 'lam' ? 5 : (SAID.get(after) ?? 0));
}
