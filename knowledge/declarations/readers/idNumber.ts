import type { Answers, FieldOf, Reading, Value } from '../declaration.ts';
import { digitWord, withDigits } from './numerals.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { isQuestion, isUnknown, mentions, phrases, wordsIn } from './words.ts';

const PASSPORT = phrases('hộ chiếu|passport|passport no|passport number|pp');
const NOT_HERE = phrases('không có|chưa có|mất|thất lạc|chưa làm|no id|lost|none');

/** Reads a citizen's number: 12 digits (số định danh, CCCD), the 9 of a former CMND, or where allowed a passport's. No check digit exists. */
export const readIdNumber: Reader<'idNumber'> = (field, { text, context }) => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
  if (/[*•●×#]{2,}|[x]{3,}\d|\d[xX]{3,}|\d\s*(?:\.{3,}|…)|(?:\.{3,}|…)\s*\d/.test(plain)) return refuse('id.masked');
  const passport = readPassport(plain, field);
  if (passport) return passport;
  const spoken = spokenDigits(plain);
  const typed = plain.replace(/(?<=\d[oO]*)[oO](?=[oO]*\d)|(?<![\p{L}\d])[oO](?=\d{8})/gu, '0');
  const restored = spoken !== undefined || typed !== plain;
  const numbers = numbersIn(spoken ?? typed);
  if (numbers.length === 0) return refuse(reasonWithout(text));
  const likely = [...new Set(numbers.filter((each) => each.length === 12 || each.length === 9))];
  const [digits, ...others] = likely;
  if (digits === undefined) return refuse('id.length');
  if (others.length > 0) return refuse('id.several');
  const reading = judge(digits, field, context.answers, Number(context.today.slice(0, 4)));
  return reading.ok && !reading.confirm && restored ? accept(digits, 'id.spoken') : reading;
};

function reasonWithout(text: string): 'notAnAnswer' | 'unreadable' {
  return isUnknown(text) || isQuestion(text) || mentions(text, NOT_HERE) ? 'notAnAnswer' : 'unreadable';
}

/** Digits typed in one breath, grouped any way; whole words of the right length come first. */
function numbersIn(text: string): string[] {
  const whole = text.match(/(?<!\d|\d[ .-])(?:\d{12}|\d{9})(?!\d|[ .-]\d{3}(?!\d))/g) ?? [];
  if (whole.length > 0) return whole;
  const runs = text.match(/\d(?:[\s.\-–—_/]*\d)*/g) ?? [];
  return runs.map((run) => run.replace(/\D/g, ''));
}

/** The same text with digit words as digits, when they are nine or more in a row; undefined when it holds none such. */
function spokenDigits(text: string): string | undefined {
  const words = wordsIn(text);
  const digits = words.map((word) => (/^\d+$/.test(word) ? word : (digitWord(word)?.toString() ?? '_')));
  const said = words.filter((word) => digitWord(word) !== undefined).length;
  if (said < 6) return undefined;
  const run = digits
    .join('')
    .split('_')
    .find((each) => each.length >= 9);
  return run ?? withDigits(text);
}

function readPassport(text: string, field: FieldOf<'idNumber'>): Reading | undefined {
  const named = mentions(text, PASSPORT);
  const shape = named
    ? /(?<![\p{L}\d])(?=[a-z]{0,3}\s?\d)([a-z]{0,3})\s?(\d[\da-z]{4,9})(?![\p{L}\d])/iu
    : /^\W*([a-z]{1,2})\s?(\d{6,8})\W*$/i;
  const match = shape.exec(text.replace(/[.-]/g, ''));
  if (!match) return named && /\d/.test(text) ? refuse('passport.shape') : undefined;
  if (field.personalOnly) return refuse('passport.notHere');
  return accept(`${match[1] ?? ''}${match[2] ?? ''}`.toUpperCase());
}

function judge(digits: string, field: FieldOf<'idNumber'>, answers: Answers, thisYear: number): Reading {
  if (digits.length === 9) return field.personalOnly ? refuse('id.oldNumber') : accept(digits, 'id.oldNumber');
  const sign = Number(digits[3]);
  const year = 1900 + Math.floor(sign / 2) * 100 + Number(digits.slice(4, 6));
  if (sign > 5 || year > thisYear || /^(\d)\1+$/.test(digits)) return refuse('id.impossible');
  const gender = field.holder ?? valueOf(answers, field.gender);
  if ((gender === 'male' || gender === 'female') && (sign % 2 === 0) !== (gender === 'male'))
    return refuse('id.gender', [], { insisted: digits });
  const born = valueOf(answers, field.born);
  if (typeof born === 'string' && Number(born.slice(0, 4)) !== year)
    return refuse('id.birthYear', [], { insisted: digits });
  const province = Number(digits.slice(0, 3));
  return province >= 1 && province <= 96 ? accept(digits) : accept(digits, 'id.unknownProvince');
}

function valueOf(answers: Answers, id: string | undefined): Value | undefined {
  const answer = id === undefined ? undefined : answers[id];
  return answer && 'value' in answer ? answer.value : undefined;
}

/** Whether a number has the form of a personal number, which spares a person further questions. */
export function isPersonalNumber(value: Value | undefined): boolean {
  return typeof value === 'string' && /^\d{12}$/.test(value);
}
