import type { Day } from '../language/day.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** 0 to 99 as they are read: "mười lăm", "hai mươi mốt", "hai mươi tư". */
function belowHundred(value: number): string {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[unit] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS[tens] ?? ''} mươi`;
  return unit === 0 ? head : `${head} ${afterTens(unit, tens)}`;
}

function afterTens(unit: number, tens: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  return tens > 1 && unit === 4 ? 'tư' : (DIGITS[unit] ?? '');
}

/** A year of four digits as it is read: "hai nghìn không trăm linh một". */
function yearInWords(year: number): string {
  const thousands = `${DIGITS[Math.floor(year / 1000)] ?? ''} nghìn`;
  const [hundreds, rest] = [Math.floor(year / 100) % 10, year % 100];
  if (hundreds === 0 && rest === 0) return thousands;
  const head = `${thousands} ${DIGITS[hundreds] ?? ''} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${DIGITS[rest] ?? ''}` : `${head} ${belowHundred(rest)}`;
}

/** A day as civil-status papers spell it, in Vietnamese: "Ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi lăm". */
export function dayInWords(day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const monthWords = month === 4 ? 'tư' : belowHundred(month);
  return `Ngày ${belowHundred(date)} tháng ${monthWords} năm ${yearInWords(year)}`;
}
