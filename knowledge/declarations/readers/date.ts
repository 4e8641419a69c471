// in one file: every way to write one day, tried in one order
import { addDays, daysBetween, isDay, type Day } from '../../language/day.ts';
import { fold } from '../../language/fold.ts';
import type { FieldOf, Problem, Reading } from '../declaration.ts';
import { inDaysAgo } from './dateAgo.ts';
import { century, inEnglish, inVietnamese, type Typed, yearIn } from './dateInWords.ts';
import { parseNumeral } from './numerals.ts';
import { accept, refuse, type Reader, type Said } from './reader.ts';
import { isUnknown, mentions, phrases, wordsIn } from './words.ts';

/** No living person is older, in years. */
const OLDEST = 125;

const LUNAR = phrases(
  'âm lịch|lịch âm|rằm|tháng chạp|chạp|tháng giêng|giêng|tháng nhuận|nhuận|mùng tết|mồng tết|tết|giao thừa|âl|lunar|lunar calendar',
);
const SOLAR = phrases('dương lịch|lịch dương|dương|solar');
const STEMS = 'giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí';
const ANIMALS = 'tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi';
const ZODIAC = phrases(
  ...STEMS.split('|').map((stem) =>
    ANIMALS.split('|')
      .map((animal) => `${stem} ${animal}`)
      .join('|'),
  ),
  ANIMALS.split('|')
    .map((animal) => `tuổi ${animal}|năm ${animal}`)
    .join('|'),
  'tuổi con|năm con|year of the',
);
const RELATIVE: readonly (readonly [ReturnType<typeof phrases>, number])[] = [
  [phrases('hôm kia|bữa kia|the day before yesterday|day before yesterday'), -2],
  [phrases('hôm qua|bữa qua|hqua|ngày hôm qua|tối qua|đêm qua|sáng qua|trưa qua|chiều qua|yesterday|last night'), -1],
  [phrases('hôm nay|bữa nay|hnay|sáng nay|trưa nay|chiều nay|tối nay|mới nãy|today|this morning|tonight'), 0],
];
/** What a text says of a date: all of it, a part, or a problem. */
type Sight =
  Typed | { readonly problem: Problem } | { readonly year: number; readonly month?: never; readonly problem?: never };

/** Reads a day: day before month, in figures or words, Vietnamese or English; ISO `YYYY-MM-DD`, or `YYYY` where the year is enough. */
export const readDate: Reader<'date'> = (field, said) => {
  const seen = look(said);
  const alone = yearAlone(field, said);
  if (alone !== undefined) return readYear(field, alone, said);
  if ('problem' in seen && seen.problem) {
    const year = field.allowYearOnly && seen.problem === 'date.incomplete' ? shortYear(said) : undefined;
    return year === undefined ? refuse(seen.problem) : accept(String(year), 'date.twoDigitYear');
  }
  if (!('day' in seen)) return readYear(field, seen.year, said);
  const { day, month, year } = seen;
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!isDay(iso)) return refuse('date.noSuchDay');
  return judge(iso, seen.confirm, field, said);
};

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function judge(day: Day, confirm: Problem | undefined, field: FieldOf<'date'>, { context }: Said): Reading {
  if (day > context.today) return refuse('date.future');
  if (Number(day.slice(0, 4)) < Number(context.today.slice(0, 4)) - OLDEST) return refuse('date.tooLongAgo');
  const late = field.warnAfterDays !== undefined && daysBetween(day, context.today) > field.warnAfterDays;
  return accept(day, late ? 'date.lateBirth' : confirm);
}

function readYear(field: FieldOf<'date'>, year: number, { context }: Said): Reading {
  if (!field.allowYearOnly) return refuse('date.incomplete');
  const today = Number(context.today.slice(0, 4));
  if (year > today) return refuse('date.future');
  if (year < today - OLDEST) return refuse('date.tooLongAgo');
  return field.yearAsOnPapers ? accept(String(year), 'date.yearOnly') : accept(String(year));
}

const NO_DAY =
  /(?:ngay|thang).*(?: |^)(?:khong|ko|k|hong|hok|chang|quen|mat)(?: |$)|(?: |^)(?:khong|ko|k|hong|hok|chang|quen|chi) .*(?:ngay|thang)(?: |$)|(?:^| )(?:no|not|don t|only|without) (?:\w+ ){0,4}(?:day|month|date|year)(?: |$)/;

/** "Sinh năm 1950 thôi, giấy tờ không ghi ngày": the year, where it is said that there is no more. */
function yearAlone(field: FieldOf<'date'>, { text, context }: Said): number | undefined {
  const bare = fold(text);
  if (!field.allowYearOnly || !NO_DAY.test(bare)) return undefined;
  const numbers = bare.match(/\d+/g) ?? [];
  const [year = ''] = numbers;
  if (numbers.length !== 1) return undefined;
  if (/^(?:1[89]|20)\d\d$/.test(year)) return Number(year);
  return /^\d\d$/.test(year) && /(?:nam|sn|sinh|sanh|born in|year) \d\d(?: |$)/.test(bare)
    ? century(Number(year), context.today)
    : undefined;
}

/** "năm 95", "sinh năm chín lăm", "95": where the year is enough, its last two figures may be. */
function shortYear({ text, context }: Said): number | undefined {
  const lower = text.normalize('NFKC').toLowerCase().trim();
  const said = lower
    .replace(/^(?:(?:dạ|em|nó|mẹ|má|cha|bố|tía|sinh|sanh|năm|nam|sn|đời|born|in|year)\s+)+/u, '')
    .replace(/(?:\s+(?:ạ|á|nha|nhé|đó|thôi))+$/u, '');
  const words = wordsIn(said);
  const year = /^'?\d{2}$/.test(said) ? Number(said.slice(-2)) : words.length > 1 ? parseNumeral(words) : undefined;
  return year !== undefined && year >= 0 && year <= 99 ? century(year, context.today) : undefined;
}

function look(said: Said): Sight {
  const { text } = said;
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFKC').trim();
  if (isLunar(lower)) return { problem: 'date.lunar' };
  const figures = inFigures(lower, said);
  const typed = figures ?? inVietnamese(lower, said) ?? inEnglish(lower) ?? inDaysAgo(lower, said.context.today);
  if (typed) return typed;
  if (mentions(lower, ZODIAC)) return { problem: 'date.zodiac' };
  const relative = RELATIVE.find(([words]) => mentions(lower, words));
  if (relative) return { ...partsOf(addDays(said.context.today, relative[1])), confirm: 'date.relative' };
  return lookForPart(lower);
}

/** With a solar date beside it, mention of the lunar one does no harm only when the solar is named. */
function isLunar(lower: string): boolean {
  const named = mentions(lower.replace(/(\d)al(?!\p{L})/gu, '$1 âl'), LUNAR) || /(?<!\p{L})âm(?!\p{L})/u.test(lower);
  return named && !mentions(lower, SOLAR);
}

function lookForPart(lower: string): Sight {
  const bare = fold(lower);
  const month = /\b(?:thang|month)\b/.test(bare) || /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?!\d)/.test(lower);
  const years = month
    ? []
    : [...lower.matchAll(/(?<![\d/.-])((?:1[89]|20)\d\d)(?![\d/.-]*\d)/g)].map((match) => Number(match[1]));
  const only = years[0];
  if (only !== undefined && new Set(years).size === 1 && !/\d/.test(lower.replace(String(only), '')))
    return { year: only };
  const spoken = spokenYear(lower);
  if (spoken !== undefined) return { year: spoken };
  if (isUnknown(lower)) return { problem: 'notAnAnswer' };
  return {
    problem: /\d/.test(lower) || month || /\b(?:tuoi|nam|ngay)\b/.test(bare) ? 'date.incomplete' : 'unreadable',
  };
}

function spokenYear(lower: string): number | undefined {
  const [first, ...rest] = wordsIn(lower.replace(/^(?:dạ |em |sinh )*/u, ''));
  const value = first && /^n[ăa]m$/.test(first) ? yearIn(rest) : undefined;
  return value !== undefined && value > 1800 ? value : undefined;
}

function partsOf(day: Day): { day: number; month: number; year: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { day: date, month, year };
}

/** 2/9/1990, 2-9-90, 2.9.1990, 2 9 1990, 1990-09-02, 02091990; with "tháng này năm nay" words left to others. */
function inFigures(lower: string, said: Said): Sight | undefined {
  const iso = [...lower.matchAll(/(?<!\d)(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/g)];
  const usual = [
    ...lower.matchAll(
      /(?<![\d/.-])(\d{1,2})(\s*[-/.]\s*|\s+)(\d{1,2})(?:\2|\s*[-/.,]\s*|\s*n[aă]m\s*)(\d{4}|\d{2})(?![\d/])/gu,
    ),
  ];
  const found = [
    ...iso.map(([, year, month, day]) => ({ day: Number(day), month: Number(month), year: Number(year) })),
    ...usual.map(([, day, , month, year]) => inOrder(Number(day), Number(month), year ?? '', said)),
  ];
  const [first, ...others] = found;
  if (!first) return compact(lower, said) ?? thisYear(lower, said);
  const same = others.every((each) => each.day === first.day && each.month === first.month && each.year === first.year);
  return same ? first : { problem: 'date.several' };
}

function inOrder(day: number, month: number, year: string, said: Said): Typed {
  const full = year.length === 4 ? Number(year) : century(Number(year), said.context.today);
  const typed = { day, month, year: full };
  if (year.length === 2) return { ...typed, confirm: 'date.twoDigitYear' };
  const either = said.language === 'en' && day <= 12 && month <= 12 && day !== month;
  return either ? { ...typed, confirm: 'date.dayFirst' } : typed;
}

function compact(lower: string, said: Said): Typed | undefined {
  const digits = /(?<!\d)(\d{8}|\d{6})(?!\d)/.exec(lower)?.[1];
  if (!digits || /\d/.test(lower.replace(digits, ''))) return undefined;
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  if (digits.length === 6) {
    return { day, month, year: century(Number(digits.slice(4)), said.context.today), confirm: 'date.twoDigitYear' };
  }
  const turned = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits) && (month > 12 || Number(digits.slice(4)) < 1850);
  return turned
    ? {
        year: Number(digits.slice(0, 4)),
        month: Number(digits.slice(4, 6)),
        day: Number(digits.slice(6)),
        confirm: 'date.compact',
      }
    : { day, month, year: Number(digits.slice(4)), confirm: 'date.compact' };
}

/** "20/7 năm nay", "20/7 năm ngoái". */
function thisYear(lower: string, { context }: Said): Typed | undefined {
  const match =
    /(?<!\d)(\d{1,2})\s*(?:[-/.]|tháng|thang)\s*(\d{1,2})(?:\s*,)?\s+(năm nay|nam nay|năm ngoái|nam ngoai|năm rồi|this year|last year)/u.exec(
      lower,
    );
  if (!match) return undefined;
  const now = Number(context.today.slice(0, 4));
  const year = /nay|this/.test(match[3] ?? '') ? now : now - 1;
  return { day: Number(match[1]), month: Number(match[2]), year, confirm: 'date.relative' };
}
