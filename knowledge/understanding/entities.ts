import { besideCitizenIds } from '../applications/citizenId.ts';
import { besideCodes } from '../applications/code.ts';
import { fold } from '../language/fold.ts';
import { findPhones } from '../applications/phone.ts';
import { findDates } from './dates.ts';
import { findPlaces } from './places.ts';
import { withRecognised } from './recognisedPlaces.ts';
import type { Entities, LevelWord } from './understanding.ts';
import { endsOfText } from './words.ts';

const PROCEDURE_CODE =
  /(?<![\d.,])\d\. ?\d{6}(?:(?:\.\d{2,3}){1,3}(?:\.[Hh]\d{2})?)?(?![\d]|\.\d| ?(?:ha|m2|m|km|kg|mm)(?!\p{L}))/gu;
/** A procedure code with letters O for its zeros; one with another sign for its dot, by itself or after a word that says what it is. */
const LETTERED_CODE = /(?<![\p{L}\d.,])(\d)\. ?((?=(?:[Oo]*\d){2})[\dOo]{6})(?![\p{L}\d])/gu;
const DOTLESS_CODE =
  /^(\s*)([1-3])[ ,-] ?(\d{6})(?=\s*$)|((?<!\p{L})(?:mã|ma|thủ tục|thu tuc|tthc|procedure|code)(?: (?:số|so|no\.?|number))?[: ]{1,2})([1-3])[ ,-] ?(\d{6})(?![\d])/giu;
/** More digits in one breath than any list of numbers a person types: read as nothing, so that reading stays quick. */
const ENDLESS = /(?:\d[ .()-]{0,3}){60,}/g;
/** Sums of money: nothing in them is a number of a person. */
const MONEY =
  /(?<!\d)\d[\d.,]*\s?(?:đồng|đ|vn[dđ]|usd|triệu|trieu|tỷ|tỉ|dong(?! (?:phi|le|tien|thue|dau|goi|y)))(?![\p{L}\d])|(?:vn[dđ]|us\$|usd|\$) ?\d[\d.,]*/giu;
/** A mobile number without its zero, after a word that says what it is. */
const WITHOUT_ZERO =
  /((?<!\p{L})(?:sđt|sdt|đt|dt|số máy|số điện thoại|so dien thoai|điện thoại|zalo|phone|mobile|tel)[^\p{L}\d\n]{1,4})([35789]\d{8})(?!\d)/giu;
/**
 * What stands in `text` that has a canonical form; one stretch of it is only ever one thing. `places` are the names of units that are
 * known, `recognised` places that someone outside saw in it.
 */
export function findEntities(
  text: string,
  places: readonly string[] = [],
  recognised: readonly string[] = [],
): Entities {
  const read = endsOfText(text);
  const { codes: applicationCode, rest: others } = besideCodes(read.normalize('NFKC'));
  const rest = withCodes(others);
  const procedureCode = unique((rest.match(PROCEDURE_CODE) ?? []).map((code) => code.replace(' ', '').toUpperCase()));
  const left = rest.replace(PROCEDURE_CODE, ' ; ').replace(ENDLESS, ' ; ');
  const numbers = withZeros(left.replace(MONEY, ' ; ')).replace(WITHOUT_ZERO, '$10$2');
  const { ids: idNumber, rest: otherNumbers } = besideCitizenIds(numbers);
  return {
    applicationCode,
    idNumber: [...idNumber],
    phone: findPhones(otherNumbers),
    date: findDates(left),
    procedureCode,
    level: findLevels(left),
    place: withRecognised(findPlaces(read, places), { text: read, known: places, recognised }),
  };
}

/** Procedure codes as they are written, where it is plain what they are. */
function withCodes(text: string): string {
  return text
    .replace(LETTERED_CODE, (_, first: string, rest: string) => `${first}.${rest.replace(/[Oo]/g, '0')}`)
    .replace(DOTLESS_CODE, '$1$4$2$5.$3$6');
}

/** Letters O in numbers are zeros; a letter like a one is one where all the rest is an id number. */
function withZeros(text: string): string {
  const ones = text.replace(/(?<![\p{L}\d])(?=(?:[oOlI|]?\d){9,})[\doOlI|]{12}(?![\p{L}\d])/gu, (word) =>
    word.replace(/[lI|]/g, '1'),
  );
  return ones.replace(/(?<![\p{L}\d])[oO\d.]*\d[oO\d.]*(?![\p{L}\d])/gu, (word) =>
    word.replace(/\D/g, '').length > 1 ? word.replace(/[oO]/g, '0') : word,
  );
}

/** What else has degrees, beside which a number is no level of a service: disability, poverty, burns, wages, languages. */
const OF_DEGREES =
  '(?:khuyet tat|thuong tat|tan tat|di tat|ngheo|bong|chan thuong|tai nan(?: lao dong)?|con bao|lu|dong dat|bao dong|ap thap|chay rung|nguy co|nguy hiem|doc hai|o nhiem|ung thu|tu ky|hen|suy than|di ung|sot|luong|phat|thue|tham nien|ielts|vstep|jlpt|hsk|disabilit\\w*|disabled|poverty|poor|autis\\w*|burns?|storm|alert|risk|threat|security|noise|pollution)';
const QUALIFIED = '(?: (?:nang|nhe|dac biet|dang|o|la|loai|xep|chuan|dat|hang|is|at|of|a))?';
const NUMBERED = new RegExp(
  String.raw`(?<! ${OF_DEGREES}${QUALIFIED}) (?:muc(?: do)?|md|cap do|level|levels|lv|lvl|dvc) ?((?:3|4|ba|bon|tu|three|four)(?: (?:va|voi|hay|hoac|and|or|with|vs|versus|khac|den|toi|to|from|is|different)?(?: ?(?:muc(?: do)?|md|cap do|level|lv|lvl))? ?(?:3|4|ba|bon|tu|three|four))?)(?= )(?! (?:trieu|tr|nghin|ngan|k|dong|ty|tuoi|nam|phan) )(?! (?:disab|autis|burn|storm))`,
  'g',
);
const WHOLE =
  / (?:(?:dich vu cong )?toan (?:tr|ch)i+(?:n+h*|hn)|(?:fully|wholly)(?= (?:and|or|versus|vs|from) part)|fully online|wholly online|entirely online|full online|online toan trinh|whole(?: online| process| service| level))(?= )/;
const PARTIAL =
  / (?:partially online|partly online|partial(?: online| service| level|(?! (?:payment|refund|loss|disability|owner|copy)))|(?:mot|1) phan)(?= )/;
/** "một phần" is a level only where services are the matter, not land or money. */
const SERVICE =
  / (?:dong tien|dong phi|tra tien|thanh toan|le phi|ket qua|dich vu|dvc|dvctt|truc tuyen|online|toan trinh|muc|thu tuc|ho so|nop|level|cong|len phuong|ra phuong) /;
const AS_LEVEL = / muc (?:do )?(?:mot|1) phan /;
const NO_SERVICE =
  / (?:mot|1) phan (?:dat|nha|tien|luong|tai san|thua|dien tich|hai|ba|tu|muoi|cua|can|phi|le phi|giay|tro cap|cong no) /;

/** The service levels named in `text`, the numbers of 2011 before the words of 2022. */
function findLevels(text: string): LevelWord[] {
  const line = ` ${fold(text)} `;
  const levels: LevelWord[] = [];
  for (const { 1: said = '' } of line.matchAll(NUMBERED)) {
    if (/3|\b(?:ba|three)\b/.test(said)) levels.push(3);
    if (/4|\b(?:bon|tu|four)\b/.test(said)) levels.push(4);
  }
  if (
    PARTIAL.test(line) &&
    (!/ (?:mot|1) phan /.test(line) || AS_LEVEL.test(line) || (SERVICE.test(line) && !NO_SERVICE.test(line)))
  )
    levels.push('partial');
  if (WHOLE.test(line)) levels.push('whole');
  return unique(levels);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
