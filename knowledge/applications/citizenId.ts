import { withoutApplicationCodes } from './code.ts';
import { dialledAtHome } from './phone.ts';
import { plain, unspoken } from './typed.ts';

const OWN_WORDS = 'cccd|cmnd|cmt|cmtnd|căn cước|can cuoc|chứng minh|chung minh|định danh|dinh danh|\\bid\\b|identity';
/** Words after which a number is a person's own, whatever its first digit. */
const OWN = new RegExp(`(?:${OWN_WORDS})[^\\d]{0,25}$`);
const OTHER_WORDS = [
  'vận đơn|van don|đơn hàng|don hang|mã đơn|ma don|order|tracking|hoá đơn|hóa đơn|hoa don|invoice|biên lai|bien lai|receipt',
  'tài khoản|tai khoan|\\bs?tk\\b|account|\\bqr\\b|mã vạch|ma vach|barcode|mst|mã số thuế|ma so thue|tax code',
  'bhxh|bhyt|bảo hiểm xã hội|bao hiem xa hoi|(?:số|so|mã|ma|thẻ|the|sổ) (?:(?:thẻ|the|sổ|so) )?(?:bảo hiểm|bao hiem)|insurance (?:no|number|card)',
  'serial|seri|imei|số khung|so khung|số sườn|so suon|chassis|frame number|gplx|giấy phép lái xe|giay phep lai xe|driving licence',
  '(?:số|so|mã|ma) (?:hợp đồng|hop dong|khách hàng|khach hang)|contract (?:no|number)|customer (?:code|number|id)',
].join('|');
/** Words after which it is something else's, unless a word for an id number stands between. */
const OTHER = new RegExp(`(?:${OTHER_WORDS})(?:(?!${OWN_WORDS})[^\\d]){0,20}$`);

/**
 * The citizen id numbers in `text`, digits only, in order, each once: 12 digits (căn cước, CCCD, số định danh) or the 9 of the former
 * CMND, grouped any way, or spoken. Phones, dates, sums of money and what stands in an application code are none. There is no check
 * digit, so any number of that length may be one; it must begin with 0 (12 digits) or be named as one, or be all there is.
 */
export function findCitizenIds(text: string): string[] {
  return [...besideCitizenIds(text).ids];
}

/** The citizen id numbers in `text`, and the text, made plain, without them: their digits are no part of any other number. */
export function besideCitizenIds(text: string): { readonly ids: readonly string[]; readonly rest: string } {
  const typed = dialledAtHome(unspoken(plain(withoutApplicationCodes(text)), 9)).replace(
    /(cccd|cmnd|cmt|id|số)(?=\d)/g,
    '$1 ',
  );
  const ids: string[] = [];
  const rest = typed.replace(
    /(?<![\d*+#]|[a-z]\d{0,3}|[a-z]\d{1,4}-)\+?\d+(?:[ .-]{1,3}\d+)*(?![\d*%]|[.,]\d)/g,
    (run: string, at: number) => {
      const before = typed.slice(Math.max(0, at - 40), at);
      if (run.startsWith('+') || isOther(before)) return run;
      const alone = !/[\p{L}\d]/u.test(typed.replace(run, ''));
      const sure = alone || OWN.test(before);
      const numbers = numbersIn(run);
      const found = numbers.filter((digits) => isWhole(digits) && (sure || isLikely(digits)));
      ids.push(...found);
      return found.length === 0 ? run : numbers.map((digits) => (found.includes(digits) ? ';' : digits)).join(' ; ');
    },
  );
  return { ids: [...new Set(ids)], rest };
}

/** "Order id": the id of an order. */
const TIED = /(?:order|tracking|account|invoice|tax)(?:['’]?s)? id[^\d]*$/;

/** Whether the words before a number say that it is something else's; the nearest word counts: "lost receipt, id number …". */
function isOther(before: string): boolean {
  const other = OTHER.exec(before);
  return TIED.test(before) || (other !== null && !OWN.test(before.slice(other.index)));
}

/** A number between the word for an id number and it that is said to be a phone, or that the id is not known. */
const NOT_OWN =
  /(?:sđt|sdt|đt|\bdt\b|điện thoại|dien thoai|số máy|so may|zalo|phone|mobile|không|khong|\bko\b|quên|quen|mất|forgot|lost|no )[^\d]{0,20}$/;
const PHONE = /^0[35789]\d{8}$|^02\d{8,9}$/;

/** Hardly more than a number is said with so few words. */
const HARDLY = 3;

/**
 * The digits of an id number of which some are missing or too many: named as one, or, where one was asked for (`asked`) or hardly
 * more is said, beginning with 0 and no phone; undefined where there is none, or a whole one beside it.
 */
export function readUnfitId(text: string, asked = false): string | undefined {
  if (findCitizenIds(text).length > 0) return undefined;
  const typed = dialledAtHome(unspoken(plain(withoutApplicationCodes(text)), 7));
  const unnamed = asked || (typed.match(/\p{L}+/gu)?.length ?? 0) <= HARDLY;
  for (const match of typed.matchAll(/(?<![\d*+#/,.-])\d+(?:[ .-]{1,3}\d+)*(?![\d*%/]|[.,-]\d)/g)) {
    const before = typed.slice(Math.max(0, match.index - 40), match.index);
    const digits = match[0].replace(/\D/g, '');
    if (isOther(before) || NOT_OWN.test(before) || DAY.test(match[0]) || isMoney(match[0])) continue;
    if (PROCEDURE.test(match[0])) continue;
    const named = OWN.test(before) && digits.length >= 7 && digits.length <= 15;
    const begins = unnamed && /^0\d{10}(?:\d{2,3})?$/.test(digits) && !PHONE.test(digits);
    if ((named || begins) && !isWhole(digits)) return digits;
  }
  return undefined;
}

/** `part` with the digits that `text` says are missing of it, where that makes it whole: "thiếu số 1 cuối", "1". */
export function completedId(part: string, text: string): string | undefined {
  const typed = plain(text).toLowerCase();
  const [, more = ''] = /(?<![\d.,/-])(\d{1,3})(?![\d.,/-])/.exec(typed) ?? [];
  const says =
    /thiếu|thieu|sót|sot|thêm|them|missing|missed|forgot|\badd\b|left out/.test(typed) || typed.trim() === more;
  if (!says || more === '') return undefined;
  const first = /đầu|\bdau\b|phía trước|phia truoc|front|start|beginning|first/.test(typed);
  const whole = first ? more + part : part + more;
  return isWhole(whole) ? whole : undefined;
}

function isWhole(digits: string): boolean {
  return digits.length === 12 || digits.length === 9;
}

/** A day or a year, given where four digits of a phone were asked for: its year is none of those. */
const DATE =
  /(?<!\d)(?:\d{1,2}[/.-])?\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)|(?:năm|nam|tháng \d{1,2}|thang \d{1,2}|born(?: in)?|sinh|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*),? *(?:19|20)\d\d(?!\d)/gu;

/**
 * The last four digits of a phone, given as a second fact: the only number of four digits in `text`, typed or said, or else the last
 * four of the only phone; undefined when there is neither. The year of a date is none.
 */
export function readPhoneTail(text: string): string | undefined {
  const typed = dialledAtHome(unspoken(plain(text), 4))
    .replace(DATE, '')
    .replace(/(?<=\d)[ .-](?=\d)/g, '');
  const numbers = typed.match(/\d+/g) ?? [];
  const four = numbers.filter((digits) => digits.length === 4);
  if (four.length === 1) return four[0];
  const phones = numbers.filter((digits) => /^(?:0|84)\d{9,10}$/.test(digits));
  return four.length === 0 && phones.length === 1 ? phones[0]?.slice(-4) : undefined;
}

function isLikely(digits: string): boolean {
  return digits.length === 9 || digits.startsWith('0');
}

/** Numbers typed in one breath: the one way of cutting the whole into ids and phones, else as the words are. */
function numbersIn(run: string): readonly string[] {
  if (DAY.test(run)) return [];
  const words = run.split(/ +/).filter((word) => !isMoney(word));
  const parts = words.map((word) => word.replace(/\D/g, ''));
  const groups = words.join(' ').match(/\d+/g) ?? [];
  return cut(groups, /^(?:0\d{11}|0\d{9}|\d{9})$/) ?? cut(groups, /^(?:\d{12}|0\d{9}|\d{9})$/) ?? parts;
}

/** The code of a procedure. */
const PROCEDURE = /^\d\.\d{6}$/;
const DAY = /^\d{1,2}[ .-]+\d{1,2}[ .-]+(?:19|20)\d\d(?!\d)/;

function isMoney(word: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})*\.000$/.test(word);
}

/** Cuts parts into numbers that are `whole`, the first one as short as can be; from the end, so that no way is tried twice. */
function cut(parts: readonly string[], whole: RegExp): string[] | undefined {
  const next: (number | undefined)[] = [];
  next[parts.length] = parts.length;
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    let digits = '';
    for (let to = from; to < parts.length && digits.length < 12 && next[from] === undefined; to += 1) {
      digits += parts[to];
      if (whole.test(digits) && next[to + 1] !== undefined) next[from] = to + 1;
    }
  }
  const found: string[] = [];
  for (let from = 0; from < parts.length; from = next[from] ?? parts.length) {
    if (next[from] === undefined) return undefined;
    found.push(parts.slice(from, next[from]).join(''));
  }
  return found;
}
