import type { Problem } from '../declaration.ts';
import { withDigits } from './numerals.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { isQuestion, isUnknown } from './words.ts';

type Half = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
const HALVES: readonly (readonly [RegExp, Half])[] = [
  [/(?<!\p{L})(?:sáng|sang|rạng sáng|am|a\.m\.?)(?!\p{L})/u, 'morning'],
  [/(?<!\p{L})(?:trưa|trua|noon)(?!\p{L})/u, 'noon'],
  [/(?<!\p{L})(?:chiều|chieu|pm|p\.m\.?|afternoon)(?!\p{L})/u, 'afternoon'],
  [/(?<!\p{L})(?:tối|toi|evening)(?!\p{L})/u, 'evening'],
  [/(?<!\p{L})(?:đêm|dem|khuya|night|midnight)(?!\p{L})/u, 'night'],
];
const CLOCK =
  /(?<![\d.])(\d{1,2})(?:\s*(?::|h|g|giờ|gio|\.)\s*(\d{1,2})(?!\d))?\s*(h|g|giờ|gio|o['’]?clock|am|pm|a\.m|p\.m)?(\s*(?:rưỡi|ruoi))?(?![\d:])/u;
const TO = /(\d{1,2})\s*(?:h|g|giờ|gio)\s*(?:kém|kem|thiếu)\s*(\d{1,2})/u;

/** Reads a time of day as HH:MM of 24 hours; an hour that may be of either half of the day is confirmed. */
export const readTime: Reader<'time'> = (_field, { text }) => {
  const lower = withDigits(text).replace(/(\d)(am|pm)\b/g, '$1 $2');
  if (isQuestion(text) || isUnknown(text)) return refuse('notAnAnswer');
  const half = HALVES.find(([pattern]) =>
    pattern.test(lower.replace(/\d+\s*(?:am|pm|a\.m|p\.m)/, (hour) => ` ${hour} `)),
  )?.[1];
  if (/^\s*(?:at |lúc |giữa |buổi )?(?:trưa|noon|midday|chính ngọ)\s*$/u.test(lower)) return accept('12:00');
  if (/^\s*(?:at |lúc )?(?:nửa đêm|midnight|giữa đêm)\s*$/u.test(lower)) return accept('00:00');
  const read = readClock(lower);
  if (!read) return refuse(/\d/.test(lower) ? 'time.unclear' : 'unreadable');
  const { hour, minute, sure } = read;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return refuse('time.noSuchTime');
  return place(hour, minute, half, sure);
};

function readClock(lower: string): { hour: number; minute: number; sure: boolean } | undefined {
  const before = TO.exec(lower);
  if (before) return { hour: Number(before[1]) - 1, minute: 60 - Number(before[2]), sure: false };
  const compact = /^\D*([01]\d|2[0-3])([0-5]\d)\D*$/.exec(lower);
  if (compact) return { hour: Number(compact[1]), minute: Number(compact[2]), sure: true };
  const match = CLOCK.exec(lower);
  if (!match || /\d/.test(lower.replace(match[0], ''))) return undefined;
  const minute = match[4] ? 30 : Number(match[2] ?? 0);
  const sure = /^0\d/.test(match[1] ?? '') || (match[0].includes(':') && Number(match[1]) >= 7);
  return { hour: Number(match[1]), minute, sure };
}

function place(hour: number, minute: number, half: Half | undefined, sure: boolean): ReturnType<typeof accept<string>> {
  const twelve = hour % 24;
  const written = (value: number, confirm?: Problem) =>
    accept(`${String(value).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, confirm);
  if (twelve > 12 || twelve === 0) return written(twelve);
  switch (half) {
    case 'morning':
      return written(twelve === 12 ? 0 : twelve);
    case 'noon':
      return written(twelve < 3 ? twelve + 12 : twelve);
    case 'afternoon':
    case 'evening':
      return written(twelve === 12 ? 12 : twelve + 12);
    case 'night':
      return written(twelve === 12 ? 0 : twelve < 6 ? twelve : twelve + 12);
    case undefined:
      return twelve >= 7 || sure ? written(twelve) : written(twelve, 'time.half');
  }
}
