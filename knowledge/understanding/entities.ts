import { findCitizenIds } from '../applications/citizenId.ts';
import { findApplicationCodes, withoutApplicationCodes } from '../applications/code.ts';
import { fold } from '../language/fold.ts';
import { findDates } from './dates.ts';
import { findPlaces, withRecognised } from './places.ts';
import type { Entities, LevelWord } from './understanding.ts';
import { endsOfText } from './words.ts';

const PROCEDURE_CODE = /(?<![\d.,])\d\.\d{6}(?:(?:\.\d{2,3}){1,3}(?:\.[Hh]\d{2})?)?(?![\d]|\.\d)/g;
const PHONE = /(?<![\d.\-+])(?:\+\s?84|0084|84(?=[ .-]?[35789])|0)(?:[ .()-]{0,2}\d){8,10}(?!\d|[.-]\d)/g;
/** More digits in one breath than any list of numbers a person types: read as nothing, so that reading stays quick. */
const ENDLESS = /(?:\d[ .()-]{0,3}){60,}/g;
const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{8,9}$/;

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
  const applicationCode = findApplicationCodes(read);
  const rest = withoutApplicationCodes(read.normalize('NFKC'));
  const procedureCode = unique((rest.match(PROCEDURE_CODE) ?? []).map((code) => code.toUpperCase()));
  const left = rest.replace(PROCEDURE_CODE, ' ; ').replace(ENDLESS, ' ; ');
  const idNumber = findCitizenIds(left);
  const phone = findPhones(left).filter((number) => !idNumber.includes(number));
  return {
    applicationCode,
    idNumber,
    phone,
    date: findDates(left),
    procedureCode,
    level: findLevels(left),
    place: withRecognised(findPlaces(read, places), { text: read, known: places, recognised }),
  };
}

function findPhones(text: string): string[] {
  const numbers = (text.match(PHONE) ?? []).map((typed) =>
    typed
      .replace(/\D/g, '')
      .replace(/^(?:0084|84)/, '0')
      .replace(/^00/, '0'),
  );
  return unique(numbers.filter((number) => MOBILE.test(number) || LANDLINE.test(number)));
}

const NUMBERED =
  / (?:muc(?: do)?|cap do|level|levels|lv|lvl|dvc) ?((?:3|4|ba|bon|tu|three|four)(?: (?:va|voi|hay|hoac|and|or|with|vs|versus|khac|den|toi|to|from|is|different)?(?: ?(?:muc(?: do)?|cap do|level))? ?(?:3|4|ba|bon|tu|three|four))?)(?= )/g;
const WHOLE =
  / (?:(?:dich vu cong )?toan trinh|(?:fully|wholly)(?= (?:and|or|versus|vs|from) part)|fully online|wholly online|entirely online|full online|online toan trinh|whole(?: online| process| service| level))(?= )/;
const PARTIAL = / (?:partially online|partly online|partial(?: online| service| level)?|(?:mot|1) phan)(?= )/;
/** "một phần" is a level only where services are the matter, not land or money. */
const SERVICE =
  / (?:dong tien|dong phi|tra tien|thanh toan|le phi|ket qua|dich vu|dvc|dvctt|truc tuyen|online|toan trinh|muc|thu tuc|ho so|nop|level|cong) /;
const NO_SERVICE =
  / (?:mot|1) phan (?:dat|nha|tien|luong|tai san|thua|dien tich|hai|ba|tu|muoi|cua|can|phi|le phi|giay|tro cap|cong no) /;

/** The service levels named in `text`, the numbers of 2011 before the words of 2022. */
function findLevels(text: string): LevelWord[] {
  const line = ` ${fold(text)} `;
  const levels: LevelWord[] = [];
  for (const { 1: said = '' } of line.matchAll(NUMBERED)) {
    if (/\b(?:3|ba|three)\b/.test(said)) levels.push(3);
    if (/\b(?:4|bon|tu|four)\b/.test(said)) levels.push(4);
  }
  if (PARTIAL.test(line) && (!/ (?:mot|1) phan /.test(line) || (SERVICE.test(line) && !NO_SERVICE.test(line))))
    levels.push('partial');
  if (WHOLE.test(line)) levels.push('whole');
  return unique(levels);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
