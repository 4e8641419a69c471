import { readApplicationCode } from './code.ts';
import { plain } from './typed.ts';

/** The agency's letter with digits around it; a date and a serial; the groups before the letter: what nothing but a code has. */
const PART_OF_CODE =
  /(?<!\p{L})[gh] ?\d\d(?!\d)[^\p{L}\n]{0,20}\d{3}|\d\d[.\- ]{1,3}[gh] ?\d\d(?![\p{L}\d])|(?<![\d/.-])\d{6}-\d{4,7}(?![\d/.-])|(?<![\d/.-])\d{3}\.\d\d\.\d\d(?!\d)/u;

/** Whether `text` gives part of an application code, or one that cannot be read: no other application is meant by it. */
export function givesUnreadCode(text: string): boolean {
  return readApplicationCode(text) === undefined && PART_OF_CODE.test(plain(text).toLowerCase());
}
