import { fold } from '../knowledge/language/fold.ts';

const NTH = [
  'nhat|dau(?: tien)?|first',
  'hai|second',
  'ba|third',
  'tu|bon|fourth',
  'nam|fifth',
  'sau|sixth',
  'bay|seventh',
  'tam|eighth',
  'chin|ninth',
  'muoi|tenth',
];
const THING = 'cai|so|muc|dong|o|nut|thu tuc|lua chon|y|dieu';
const AROUND = '(?:(?:da|ok|vay|lay|chon|xem|bam|toi chon|em chon|i want|i choose|choose|take|the|give me) )*';
const AFTER = '(?: (?:di|nha|nhe|a|do|ay|nghe|one|option|please|pls))*';
const PATTERNS = NTH.map(
  (word, at) =>
    new RegExp(
      `^${AROUND}(?:(?:${THING}) (?:thu )?(?:${word}|${at + 1})|thu (?:${word}|${at + 1}) (?:do|ay)|(?:option|number|no) ${at + 1}|(?:${word})(?= one| option))${AFTER}$`,
    ),
);
const LAST = new RegExp(`^${AROUND}(?:(?:${THING}) (?:cuoi(?: cung)?|sau cung|chot)|last(?= one| option))${AFTER}$`);

/** Which of `count` things shown a person points at by its place ("cái thứ hai", "the last one"), from 0; undefined where none. */
export function nthOf(text: string, count: number): number | undefined {
  // "mục 4" is the fourth; "mức 4" is a level
  if (/mức/iu.test(text.normalize('NFC'))) return undefined;
  const said = fold(text);
  if (LAST.test(said)) return count > 0 ? count - 1 : undefined;
  const at = PATTERNS.findIndex((pattern) => pattern.test(said));
  return at >= 0 && at < count ? at : undefined;
}
