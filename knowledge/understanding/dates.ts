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
const PARTED = /(?<![\d.,/\-\p{L}])(\d{1,2})\s?[/.-]\s?(\d{1,2}),? n[aă]m ((?:19|20)\d\d)(?!\d)/giu;
const TENS =
  '(?:(?:(?:hai|ba|bon|tu|nam|sau|bay|tam|chin) )?muoi(?: (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?|(?:khong tram )?(?:le|linh) (?:mot|hai|ba|bon|tu|nam|sau|bay|tam|chin))';
/** "hai nghìn không trăm hai mươi lăm", "một nghìn chín trăm chín mươi", "hai không hai lăm" (after "năm"). */
const YEAR = new RegExp(
  `(?<= nam )(?:hai (?:nghin|ngan)(?: khong tram)? (?<new>${TENS})|mot (?:nghin|ngan) chin tram (?<old>${TENS})|(?<read>(?:hai khong|mot chin) (?:${UNITS.slice(0, 10).join('|')}) (?:${UNITS.slice(0, 10).join('|')}|lam)))(?= |$)`,
  'g',
);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']; // prettier-ignore
const ORDINAL = new RegExp(
  `(?<!\\w)(?:(twenty|thirty) )?(${ORDINALS.join('|')}|thirtieth)(?= (?:of )?${MONTH}| (?:19|20)\\d\\d)`,
  'g',
);
const DIGITS = /(?<![\d.,/\-\p{L}])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/\-\p{L}]|\.\d)/gu;
const ISO = /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-]|\.\d)/g;
const SPOKEN = new RegExp(
  `(?<!\\w)(?:ngay |mung |mong |hom )*${NUMBER} (?:thang|thg|t) ?${NUMBER} (?:nam )?((?:19|20)\\d\\d)(?!\\d)(?! (?:am lich|al)(?!\\w))`,
  'g',
);
const DAY_FIRST = new RegExp(`(?<!\\w)(\\d{1,2})(?: ?(?:st|nd|rd|th))? (?:of )?${MONTH} ((?:19|20)\\d\\d)(?!\\d)`, 'g');
const MONTH_FIRST = new RegExp(
  `(?<!\\w)${MONTH} (?:the )?(\\d{1,2})(?: ?(?:st|nd|rd|th))? ((?:19|20)\\d\\d)(?!\\d)`,
  'g',
);

/** The days in `text` whose day, month and year are all said, in digits (day first) or words, Vietnamese or English; in order. */
export function findDates(text: string): Day[] {
  const folded = inDigits(fold(text));
  if (!/\d\d/.test(folded)) return [];
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
  for (const { index, 1: day, 2: month, 3: year } of text.matchAll(PARTED))
    note(index, Number(year), Number(month), Number(day));
  const spread = text.length / Math.max(1, folded.length);
  for (const { index, 1: day, 2: month, 3: year } of folded.matchAll(SPOKEN))
    note(index * spread, Number(year), numberOf(month!), numberOf(day!));
  for (const { index, 1: day, 2: month, 3: year } of folded.matchAll(DAY_FIRST))
    note(index * spread, Number(year), monthOf(month!), Number(day));
  for (const { index, 1: month, 2: day, 3: year } of folded.matchAll(MONTH_FIRST))
    note(index * spread, Number(year), monthOf(month!), Number(day));
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ day }) => day))];
}

/** Folded text with years and English days that are said in words as digits. */
function inDigits(folded: string): string {
  const years = folded.replace(YEAR, (said, ...rest) => {
    const { new: late, old, read }: Record<string, string | undefined> = rest.at(-1);
    if (read) return read.split(' ').map(numberOf).join('');
    return String((late ? 2000 : 1900) + numberOf((late ?? old ?? said).replace(/^(?:khong tram )?(?:le|linh) /, '')));
  });
  return years.replace(ORDINAL, (_, tens: string | undefined, day: string) =>
    String((tens === 'twenty' ? 20 : tens ? 30 : 0) + (day === 'thirtieth' ? 30 : ORDINALS.indexOf(day) + 1)),
  );
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
  if (said === 'lam') return 5;
  const whole = SAID.get(said);
  if (whole !== undefined) return whole;
  const [before = '', after = ''] = said.split('muoi').map((part) => part.trim());
  return (before === '' ? 10 : (SAID.get(before) ?? 0) * 10) + (after === 'lam' ? 5 : (SAID.get(after) ?? 0));
}
