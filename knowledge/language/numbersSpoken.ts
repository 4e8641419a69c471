import { packs } from './packs.ts';
import type { Language } from './text.ts';

type Words = (typeof packs)['vi']['spoken'];
type Rule = readonly [RegExp, (found: readonly string[], words: Words) => string];

const { raw } = String;

/** No digit, and nothing that ties a digit to what stands here. */
const FREE = raw`(?<![\d/.,*-])(?<!\p{L}-?)`;
const END = raw`(?![\d*]|[/.,-]\d)`;

const rule = (pattern: string, say: Rule[1]): Rule => [new RegExp(pattern, 'gu'), say];

/** What is written in figures, the most telling shapes first; what one rule says holds no shape of another. */
const RULES: readonly Rule[] = [
  // 000.00.16.H29-250710-0123
  rule(raw`(?<![\d.])(?:\d{2,3}\.)*[GH]\d\d(?:\.\d{1,3})*-\d{6,8}-\d{4,7}(?!\d)`, ([code = ''], words) => codeSpoken(code, words)),
  // 079******901
  rule(raw`(\d+)\*+(\d+)`, ([, first = '', last = ''], words) => words.masked({ first: grouped(first), last: grouped(last) })),
  // , 63/2026/TT-BTC
  rule(raw`(^|[,:;(] ?| (?:và|and) )?(\d{1,4})/(\d{4})/([A-ZĐ]{2,5})[\dA-ZĐ-]*`, ([, before, number = '', year = '', letters = ''], words) => {
    const kind = before === undefined ? undefined : words.laws[letters.slice(0, 2)];
    return `${before ?? ''}${kind ? `${kind} ` : ''}${words.law({ number, year })}`;
  }),
  // 1685/NQ-UBTVQH15
  rule(raw`(\d{1,4})/(?:NQ|QĐ|CT|TB|TTr|KH)[\dA-ZĐ-]*`, ([, number = '']) => number),
  // 1.001193
  rule(raw`${FREE}(\d)\.(\d{3})(\d{3})(?![\d.])`, ([, field, a, b], words) => `${field} ${words.dot} ${a} ${b}`),
  // 2026-11-25
  rule(raw`${FREE}(\d{4})-(\d\d)-(\d\d)${END}`, ([, year = '', month, date], words) => words.day({ date: Number(date), month: Number(month), year })),
  // ngày 25/11/2026, 25-11-2026
  rule(raw`(ngày )?${FREE}(\d{1,2})([/-])(\d{1,2})\3(\d{4})${END}`, ([, , date, , month, year = ''], words) => words.day({ date: Number(date), month: Number(month), year })),
  // tháng 7-8/2025
  rule(raw`(tháng )${FREE}(\d{1,2})-(\d{1,2})/(\d{4})${END}`, ([, , from, until, year = ''], words) => `${words.month({ month: Number(from), year: '' }).replace(/ (?:năm )?$/, '')} ${words.to} ${words.month({ month: Number(until), year })}`),
  // tháng 8/2022
  rule(raw`(tháng )${FREE}(\d{1,2})/((?:19|20)\d\d)${END}`, ([, , month, year = ''], words) => words.month({ month: Number(month), year })),
  // Nghị định 188/2025, a certificate's number
  rule(raw`${FREE}(\d{1,4})/((?:19|20)\d\d)${END}`, ([, number = '', year = ''], words) => words.law({ number, year })),
  // ngày 25/11
  rule(raw`(ngày |hôm |từ |đến |trước |sau )${FREE}(\d{1,2})/(\d{1,2})${END}`, ([, before = '', date, month], words) => `${before.startsWith(words.dayWord) ? '' : before}${words.day({ date: Number(date), month: Number(month) })}`),
  // 14:30, 7h30, 8h
  rule(raw`(?<![\d/.,*:])(\d{1,2})(?::([0-5]\d)|h([0-5]\d)?)(?![\d\p{L}:])`, ([, hour, colon, aitch], words) => words.time({ hour: Number(hour), minute: Number(colon ?? aitch ?? 0) })),
  // 35.000 đồng, 35,000 VND
  rule(raw`${FREE}([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)${END}( ?(?:đồng|đ|VNĐ|VND|dong)(?!\p{L}))?`, ([, number = '', , currency], words) => `${inThousands(number.replace(/\D/g, ''), words)}${currency ? ` ${words.currency}` : ''}`),
  // 35000 đồng
  rule(raw`${FREE}(?!(?:19|20)\d\d(?!\d))([1-9]\d{3,14}) ?(?:đồng|đ|VNĐ|VND|dong)(?!\p{L})`, ([, number = ''], words) => `${inThousands(number, words)} ${words.currency}`),
  // 500đ
  rule(raw`(?<=\d) ?(?:đồng|đ|VNĐ|VND)(?!\p{L})`, (_, words) => ` ${words.currency}`),
  // 50%
  rule(raw`(?<=\d) ?%`, (_, words) => ` ${words.percent}`),
  // 4x6
  rule(raw`${FREE}(\d{1,3}) ?[x×] ?(\d{1,3})(?!\d)`, ([, a, b], words) => `${a} ${words.by} ${b}`),
  // 1-4
  rule(raw`${FREE}(\d{1,3}) ?[-–] ?(\d{1,3})${END}(?!-)`, ([, a, b], words) => `${a} ${words.to} ${b}`),
  // 12/3 Lê Lợi
  rule(raw`(?<=\d)/(?=\d)`, (_, words) => ` ${words.slash} `),
  // TK-AB2C-9DEF, TK1-TS
  rule(raw`(?<![\p{L}\d-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)+(?![\p{L}\d-])`, ([code = '']) => code.split('-').map((each) => [...each].join(' ')).join(', ')),
  // CT01, TK01a
  rule(raw`(?<![\p{L}\d])([A-ZĐ]{2,4})(\d{1,4})(?=[a-z]?(?![\p{L}\d]))`, ([, letters, digits = '']) => `${letters} ${grouped(digits)}`),
  // 079.099.999.901, 090-123-4567
  rule(raw`${FREE}\d+(?:[.-]\d+)+(?!\d)`, ([digits = ''], words) => (digits.replace(/\D/g, '').length >= 8 ? grouped(digits.replace(/\D/g, '')) : digits.replace(/[.-]/g, ` ${words.dot} `))),
  // 079099999901, 18001096
  rule(raw`\d{5,}`, ([digits = '']) => grouped(digits)),
  // 1022
  rule(raw`(?<![\d/.,*-]|\d )(?<!\p{L})(\d{4})(?![\d*]|[/.,-]\d| \d)`, ([, digits = '']) => (/^(?:19|20)/.test(digits) ? digits : grouped(digits))),
]; // prettier-ignore

/** The numbers, codes and dates of `text` as they are said: money in words of its size, days in full, long numbers in groups. */
export function numbersSpoken(text: string, language: Language): string {
  const words = packs[language].spoken;
  return RULES.reduce(
    (said, [pattern, say]) => said.replace(pattern, (...found) => say(found as string[], words)),
    text,
  );
}

/** How long the groups are that a number is read in, by its length: id numbers in threes, telephone numbers as they are known. */
const GROUPS: Readonly<Record<number, readonly number[]>> = {
  4: [2, 2],
  5: [2, 3],
  7: [3, 4],
  8: [2, 2, 2, 2],
  10: [4, 3, 3],
  11: [3, 4, 4],
};

function grouped(digits: string): string {
  if (digits.length < 4) return digits;
  const lengths = GROUPS[digits.length] ?? Array.from({ length: Math.ceil(digits.length / 3) }, () => 3);
  let at = 0;
  return lengths.map((length) => digits.slice(at, (at += length))).join(' ');
}

function codeSpoken(code: string, { dot, dash }: Words): string {
  const [agency = '', ...numbers] = code.split('-');
  const pairs = numbers.map((digits) => digits.replace(/(?!^)(?=(?:\d\d)+$)/g, ' '));
  return [agency.replaceAll('.', ` ${dot} `), ...pairs].join(` ${dash} `);
}

/** "1 triệu 200 nghìn", "1 million 200 thousand". */
function inThousands(digits: string, { thousands }: Words): string {
  const groups = digits
    .replace(/(?!^)(?=(?:\d{3})+$)/g, ' ')
    .split(' ')
    .map(Number);
  const said = groups.flatMap((each, at) => {
    const size = groups.length - 1 - at;
    const word = thousands[size - 1];
    return each === 0 ? [] : [word ? `${each} ${word}` : `${each}`];
  });
  return said.join(' ');
}
