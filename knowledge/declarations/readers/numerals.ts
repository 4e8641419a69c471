import { fold, normalise } from '../../language/fold.ts';

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 'không zero', 1: 'một mốt one', 2: 'hai two', 3: 'ba three', 4: 'bốn tư four', 5: 'năm lăm nhăm five',
    6: 'sáu six', 7: 'bảy bẩy seven', 8: 'tám eight', 9: 'chín nine',
    11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
    20: 'twenty', 30: 'thirty', 40: 'forty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
  }).flatMap(([digit, words]) => words.split(' ').flatMap((word) => both(word).map((each) => [each, Number(digit)] as const))),
); // prettier-ignore
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    100: 'trăm hundred',
    1_000: 'nghìn ngàn thousand',
    1_000_000: 'triệu million',
    1_000_000_000: 'tỷ tỉ billion',
  }).flatMap(([scale, words]) =>
    words.split(' ').flatMap((word) => both(word).map((each) => [each, Number(scale)] as const)),
  ),
);
const TEN = new Set([...both('mười'), 'ten']);
const TENS = new Set([...both('mươi'), ...both('chục')]);
const ZERO_BETWEEN = new Set([...both('lẻ'), ...both('linh'), 'and']);
const HALF = new Set(both('rưỡi'));

function both(word: string): string[] {
  return [normalise(word), fold(word)];
}

/** The value of a single word for a digit, 0 to 9; undefined for any other word. */
export function digitWord(word: string): number | undefined {
  const value = DIGITS.get(word);
  return value !== undefined && value < 10 ? value : undefined;
}

/** Whether a word is part of a number in words. */
export function isNumeral(word: string): boolean {
  return [DIGITS, SCALES, TEN, TENS, ZERO_BETWEEN, HALF].some((words) => words.has(word));
}

/** State of a number being read word by word. */
type Sum = { total: number; section: number; unit: number | undefined; last: number };

/** The number that lower-case words say ("hai mươi lăm", "một triệu rưỡi", "twenty-five"); undefined when they say none. */
export function parseNumeral(words: readonly string[]): number | undefined {
  const digits = words.map(digitWord);
  if (words.length > 1 && digits.every((each) => each !== undefined)) return Number(digits.join(''));
  const sum: Sum = { total: 0, section: 0, unit: undefined, last: 1 };
  for (const [at, word] of words.entries()) {
    if (!takeWord(sum, word, at === words.length - 1)) return undefined;
  }
  return sum.total + sum.section + (sum.unit ?? 0);
}

const ENGLISH = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;

function takeWord(sum: Sum, word: string, isLast: boolean): boolean {
  const scale = SCALES.get(word);
  const digit = DIGITS.get(word);
  if (TENS.has(word) && (sum.unit !== undefined || !TEN.has(word))) return close(sum, (sum.unit ?? 1) * 10);
  if (TEN.has(word)) return close(sum, 10 + (sum.unit ?? 0));
  if (digit !== undefined) return takeDigit(sum, digit, isLast && !ENGLISH.test(word));
  if (scale !== undefined) takeScale(sum, scale);
  else if (HALF.has(word) && sum.last > 1) sum.total += sum.last / 2;
  else if (ZERO_BETWEEN.has(word)) sum.last = 1;
  else return false;
  return true;
}

function close(sum: Sum, tens: number): boolean {
  if (sum.section % 100 !== 0) return false;
  sum.section += tens;
  sum.unit = undefined;
  sum.last = 1;
  return true;
}

function takeDigit(sum: Sum, digit: number, isLast: boolean): boolean {
  if (sum.unit !== undefined) {
    // "hai lăm" is 25; three digits in a row are no number of this kind
    if (sum.section % 100 !== 0) return false;
    sum.section += sum.unit >= 20 ? sum.unit : sum.unit * 10;
  }
  // as it is said: "một trăm hai" is 120, "một triệu hai" 1,200,000
  sum.unit = isLast && sum.last >= 100 && digit < 10 ? (digit * sum.last) / 10 : digit;
  sum.last = 1;
  return true;
}

function takeScale(sum: Sum, scale: number): void {
  if (scale === 100) sum.section = (sum.unit ?? 1) * 100;
  else {
    sum.total += (sum.unit === undefined && sum.section === 0 ? 1 : sum.section + (sum.unit ?? 0)) * scale;
    sum.section = 0;
  }
  sum.unit = undefined;
  sum.last = scale;
}

/** Lower-case text with runs of number words as digits: "ba bản" is "3 bản", "năm mươi triệu" is "50000000". */
export function withDigits(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  return lower.replace(/\p{L}[\p{L}\p{M}]*(?:[ -]\p{L}[\p{L}\p{M}]*)*/gu, (run) => digitsInRun(run));
}

function digitsInRun(run: string): string {
  const words = run.split(/[ -]/);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = numeralEnd(words, at);
    const value = end > at ? parseNumeral(words.slice(at, end).map(normalise)) : undefined;
    out.push(value === undefined ? words.slice(at, Math.max(end, at + 1)).join(' ') : String(value));
    at = Math.max(end, at + 1);
  }
  return out.join(' ');
}

/** Where the number that begins at `start` ends; a number begins with a digit or ten, never with a scale. */
function numeralEnd(words: readonly string[], start: number): number {
  const first = normalise(words[start] ?? '');
  if (!DIGITS.has(first) && !TEN.has(first)) return start;
  let end = start;
  while (end < words.length && isNumeral(normalise(words[end] ?? ''))) end += 1;
  while (ZERO_BETWEEN.has(normalise(words[end - 1] ?? ''))) end -= 1;
  return end;
}
