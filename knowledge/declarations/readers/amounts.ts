import type { FieldOf, Reading } from '../declaration.ts';
import { withDigits } from './numerals.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { isQuestion, isUnknown, mentions, phrases } from './words.ts';

const ABOUT = phrases(
  'chừng|khoảng|khoản|tầm|độ|cỡ|gần|hơn|xấp xỉ|ước|trên dưới|about|around|roughly|approximately|nearly|almost|more or less|maybe|over',
);
const VAGUE = phrases(
  'vài|mấy|nhiều|ít|một ít|một số|dăm|đôi ba|vài ba|tùy|tùy ý|bao nhiêu cũng được|a few|few|some|several|many|a lot|any',
);

/** What a text says of how many. */
type Count = number | 'couple' | undefined;

/** Reads a whole number between the field's bounds, in figures or words. */
export const readQuantity: Reader<'quantity'> = (field, { text }) => {
  const lower = withDigits(text.replace(/\ba (?=dozen|hundred|thousand)/i, 'one ')).replace(/(\d)[.,](?=000\b)/g, '$1');
  if (/\d\s*[-–~]\s*\d|\d+\s*(?:hoặc|hay|đến|tới|to|or)\s*\d/u.test(lower)) return refuse('quantity.unclear');
  if (/\d[.,]\d|\d\s*rưỡi|nửa|\bhalf\b/u.test(lower)) return refuse('quantity.notWhole');
  const count = countIn(lower);
  if (count === 'couple') return refuse('quantity.unclear', ['2']);
  if (count === undefined) return refuse(reasonWithout(text));
  return judge(count, field, mentions(text, ABOUT));
};

function reasonWithout(text: string): 'notAnAnswer' | 'quantity.unclear' | 'unreadable' {
  if (isQuestion(text) || isUnknown(text)) return 'notAnAnswer';
  return mentions(text, VAGUE) ? 'quantity.unclear' : 'unreadable';
}

function countIn(lower: string): Count {
  const numbers = [...lower.matchAll(/([-−]\s*)?(\d+)/g)].map(([, minus, digits]) => Number(digits) * (minus ? -1 : 1));
  if (/\bcouple\b/.test(lower)) return 'couple';
  const packs = /(?<!\p{L})(?:tá|dozen)(?!\p{L})/u.test(lower)
    ? 12
    : /(?<!\p{L})(?:chục|cặp|đôi)(?!\p{L})/u.test(lower)
      ? 0
      : 1;
  if (packs === 12) return 12 * (numbers[0] ?? 1);
  if (packs === 0) return (/chục/u.test(lower) ? 10 : 2) * (numbers[0] ?? 1);
  return new Set(numbers).size === 1 ? numbers[0] : undefined;
}

function judge(count: number, field: FieldOf<'quantity'>, approximate: boolean): Reading<number> {
  if (count < field.min || count > field.max) return refuse('quantity.range');
  return approximate ? accept(count, 'quantity.approximate') : accept(count);
}

const FOREIGN =
  /[$€£¥₩]|(?<!\p{L})(?:usd|eur|euro|đô|đô la|dollars?|bucks|pounds?|yen|won|tệ|nhân dân tệ|gbp|jpy|aud|sgd|bảng)(?!\p{L})/iu;
const UNITS: readonly (readonly [string, number])[] = [
  ['tỷ|tỉ|ty|ti|billion|bn|b', 1e9],
  ['triệu|trieu|tr|củ|cu|million|mil|m', 1e6],
  ['nghìn|ngàn|nghin|ngan|ng|k|thousand', 1e3],
  ['trăm|tram|hundred', 100],
];
const UNIT_WORDS = UNITS.map(([words]) => words).join('|');
const TERM = new RegExp(`(\\d[\\d.,]*)\\s*(${UNIT_WORDS})?(?![\\p{L}])\\s*(rưỡi|ruoi)?`, 'giu');
const GLUED = new RegExp(`(\\d)\\s*(${UNIT_WORDS})(?=\\d)`, 'giu');
const DONG = /(?<!\p{L})(?:đồng|dong|đ|d|vnđ|vnd|vnd\.)(?!\p{L})/giu;
const AROUND = phrases(
  'chẵn|tiền|vốn|số tiền|phí|là|của|em|tôi|có|thôi|ạ|dạ|nha|ghi|amount|capital|it is|is|the|about|in|viet nam|vietnamese|tròn|tất cả|tổng|tổng cộng|hơn|kém|and|và|all',
);

/** Reads an amount in Vietnamese đồng as a whole number; another currency, or a number that could be thousands, is asked about. */
export const readMoney: Reader<'money'> = (_field, { text }) => {
  const lower = withDigits(
    text.replace(/nửa (triệu|tỷ|tỉ)/giu, '0,5 $1').replace(/\ba (?=million|billion|thousand)/gi, 'one '),
  );
  if (FOREIGN.test(lower)) return refuse('money.currency');
  if (isQuestion(text) || isUnknown(text)) return refuse('notAnAnswer');
  if (/[-−]\s*\d|\d\s*(?:đến|tới|to|hoặc|or)\s*\d/u.test(lower)) return refuse('money.unclear');
  const bare = lower.replace(DONG, ' ').replace(/(\d)\s+(?=\d{3}(?:\s|$))/g, '$1');
  const terms = termsOf(bare.replace(GLUED, '$1 $2 '));
  const vnd = terms && sumOf(terms, DONG.test(lower));
  DONG.lastIndex = 0;
  if (vnd === undefined || vnd <= 0 || !Number.isSafeInteger(vnd)) return refuse('money.unclear');
  return mentions(text, ABOUT) ? accept(vnd, 'money.approximate') : accept(vnd);
};

/** A number and what it counts: 50 triệu, 500 k, a bare 2 at the end. */
type Term = { readonly count: number; readonly unit: number | undefined; readonly half: boolean };

function termsOf(text: string): Term[] | undefined {
  const terms: Term[] = [];
  let rest = text;
  for (const match of text.matchAll(TERM)) {
    const count = parseCount(match[1] ?? '', match[2] !== undefined);
    if (count === undefined) return undefined;
    const unit = UNITS.find(([words]) => words.split('|').includes((match[2] ?? '').toLowerCase()))?.[1];
    terms.push({ count, unit, half: match[3] !== undefined });
    rest = rest.replace(match[0], ' ');
  }
  const words = rest.split(/[\s,.;:!]+/).filter(Boolean);
  const strange = words.filter((word) => !mentions(word, AROUND) && !mentions(word, ABOUT));
  return terms.length === 0 || strange.length > 0 ? undefined : terms;
}

/** Groups of three are thousands; otherwise one comma or dot before a unit is a decimal point. */
function parseCount(digits: string, counted: boolean): number | undefined {
  const trimmed = digits.replace(/[.,]+$/, '');
  if (/^\d+$/.test(trimmed)) return Number(trimmed);
  if (
    /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(trimmed) &&
    !(counted && /^\d{1,3}[.,]\d{3}$/.test(trimmed) && trimmed.startsWith('0'))
  ) {
    return Number(trimmed.replace(/[.,]/g, ''));
  }
  return counted && /^\d+[.,]\d{1,2}$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
}

/** "1 tỷ 2" is 1.2 tỷ, "1tr250" 1.25 triệu: a bare number after a unit continues it. */
function sumOf(terms: readonly Term[], inDong: boolean): number | undefined {
  let sum = 0;
  let last = Infinity;
  for (const { count, unit, half } of terms) {
    const scale = unit ?? (last === Infinity ? 1 : last / 10 ** String(count).length);
    if (scale >= last) return undefined;
    sum += (count + (half ? 0.5 : 0)) * scale;
    last = unit ?? 0;
  }
  const [only] = terms;
  const bare = terms.length === 1 && only?.unit === undefined && !inDong && sum < 1000;
  return bare ? undefined : Math.round(sum);
}
