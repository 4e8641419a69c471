import type { Reading } from '../declaration.ts';
import { digitWord } from './numerals.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { isQuestion, isUnknown, mentions, phrases, wordsIn } from './words.ts';

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;
const NONE = phrases('không có|không dùng|không xài|chưa có|no phone|no email|don t have|none|không|ko|ko có|k có');

/** Reads a phone number of Viet Nam, in 0-form: ten digits (mobile) or eleven beginning with 02 (landline). */
export const readPhone: Reader<'phone'> = (_field, { text }) => {
  const plain = text.normalize('NFKC').replace(/(?<=\d[oO]*)[oO](?=[oO]*\d)/g, '0');
  const numbers = phonesIn(spokenAsDigits(plain));
  const [number, ...others] = [...new Set(numbers)];
  if (number === undefined)
    return refuse(isUnknown(text) || isQuestion(text) || mentions(text, NONE) ? 'notAnAnswer' : 'unreadable');
  const good = [number, ...others].filter((each) => isPhone(each));
  if (good.length > 1) return refuse('phone.several', good);
  return good[0] !== undefined ? accept(good[0]) : judgeBad(number);
};

function isPhone(digits: string): boolean {
  return MOBILE.test(digits) || LANDLINE.test(digits);
}

function judgeBad(digits: string): Reading<string> {
  if (/^[35789]\d{8}$/.test(digits)) return accept(`0${digits}`, 'phone.restored');
  return refuse(digits.length < 8 ? 'phone.short' : 'phone.length');
}

function spokenAsDigits(text: string): string {
  const words = wordsIn(text);
  if (words.filter((word) => digitWord(word) !== undefined).length < 6) return text;
  const digits = words.map((word) => (/^\d+$/.test(word) ? word : (digitWord(word)?.toString() ?? '_'))).join('');
  return digits.split('_').toSorted((a, b) => b.length - a.length)[0] ?? text;
}

/** Runs of digits grouped any way, the country code as 0. */
function phonesIn(text: string): string[] {
  const runs = text.replace(/[()]/g, ' ').match(/\+?\d(?:[\s.\-–_]*\d)*/g) ?? [];
  return runs.map((run) => {
    const digits = run.replace(/\D/g, '');
    const abroad = run.startsWith('+') || digits.startsWith('0084') || (digits.startsWith('84') && digits.length >= 11);
    return abroad ? digits.replace(/^(?:00)?840?/, '0') : digits;
  });
}

const EMAIL =
  /[a-z0-9](?:[a-z0-9._%+'-]*[a-z0-9_+-])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}/g;
const WORDED: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/\s*(?:\(at\)|\[at\]|\s+at\s+|\s*a\s*(?:còng|cong|móc|vòng)\s*)\s*/gu, '@'],
  [/\s*(?:\(dot\)|\[dot\]|\s+(?:dot|chấm|cham)\s+)\s*/gu, '.'],
  [/\s*@\s*/g, '@'],
];

// what is rather guessed than restored: offered, not taken
const GUESSED: readonly (readonly [RegExp, string])[] = [
  [/(?<=@[a-z0-9-]+)\s*[,.]\s*(?=[a-z]{2,}(?:[.,\s]|$))/g, '.'],
  [/@(gmail|yahoo|outlook|hotmail|icloud)$/, '@$1.com'],
];

/** Reads an email address, lower case; one put together from words or cleared of curly marks is confirmed. */
export const readEmail: Reader<'email'> = (_field, { text }) => {
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFC').trim();
  const found = [...new Set(addressesIn(lower))];
  const [address] = found;
  if (found.length > 1) return refuse('email.shape', found);
  if (address !== undefined) return accept(address);
  const [restored] = addressesIn(WORDED.reduce((so, [pattern, by]) => so.replace(pattern, by), lower));
  if (restored !== undefined) return accept(restored, 'email.straightened');
  const [guessed] = addressesIn([...WORDED, ...GUESSED].reduce((so, [pattern, by]) => so.replace(pattern, by), lower));
  if (guessed !== undefined) return refuse('email.shape', [guessed]);
  const silent = !lower.includes('@') && (isUnknown(text) || isQuestion(text) || mentions(text, NONE));
  return refuse(silent ? 'notAnAnswer' : 'email.shape');
};

/** Whole addresses only: a letter with a mark, a curly quote or a double dot beside one spoils it. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(EMAIL)]
    .filter((match) => !/[\p{L}\p{M}\d'’‘.@]$/u.test(text.slice(0, match.index)) && !match[0].includes('..'))
    .filter((match) => !/^(?:[\p{L}\p{M}\d@'’]|\.[a-z])/u.test(text.slice(match.index + match[0].length)))
    .map((match) => match[0]);
}
