import { lineOf } from './asked.ts';
import type { Turn } from './turn.ts';

/** Words that something is looked up with. */
const LOOK = '(?:tra(?: cuu)?|kiem tra|xem|coi|tim|look (?:it )?up|check|track|see)';
/** A word for one more of what was looked up, and one for its being another. */
const ONE = '(?<!may )(?:ho so|hs|cai|don|vu|giay|ma(?: so)?|so|mot|1|them|nguoi)';
const CALLER = '(?:khach|kh|nguoi goi)';

/** Who calls next: "khách mới nộp hôm qua" and "khách kể là …" tell of the one who calls now. */
const OTHER_ONE =
  '(?:khac|moi(?! (?:nop|gui|lam|nhan|duoc|dang|di|biet|hoi|goi|noi|bi|khai|sinh|mua))|ke(?! (?:la|rang|lai|ra|ben|cho))|tiep(?! (?:nhan|tuc)))';

/** Another application is wanted, or another person's: "xem còn thiếu gì nữa" and "any other papers" are of the one in hand. */
export const ANOTHER = new RegExp(
  [
    ` ${LOOK} (?:\\w+ ){0,3}?${ONE} (?:(?!gi |nao |con |thieu )\\w+ )?(?:khac|nua) `,
    ` ${LOOK} (?:khac|nua) `,
    ` ${LOOK} (?:\\w+ ){0,3}(?:another|other)(?: (?:one|applications?|files?|codes?|number|person))? $`,
    ` ${LOOK} (?:\\w+ ){0,3}(?:another|other) (?:one|applications?|files?|codes?) `,
    ' (?:ho so|hs) (?:(?!gi |giay |con )\\w+ )?(?:khac|nua|kia|con lai) ',
    ` ${CALLER} ${OTHER_ONE} `,
    ' (?:other|another) (?:application|file|code)s? ',
    ' (?:next|new|another) caller ',
  ].join('|'),
);

/** For whom, or that it is an application that is looked up. */
const ASKED = '(?:duoc|giup|gium|dum|ho|thu|coi|ho so|(?:it|his|her|their) (?:file|application|status))';
const ASKS = new RegExp(` ${LOOK} ${ASKED} | look (?:it )?up `);
const BY = new RegExp(` ${LOOK}(?: \\w+){0,2} (?:bang|qua|theo|by|with) `);
const SPEAKS = new RegExp(` (?:${LOOK}|ma|so|can cuoc|code|number|khac|nua|another|other) `);

/** Whether a line asks to have an application looked up. */
export function asksToLookUp(line: string): boolean {
  return ASKS.test(line);
}

/** Whether a line goes by something else to look the same application up: "tra bằng số điện thoại được không". */
export function looksUpBy(line: string): boolean {
  return BY.test(line);
}

/** Whether a line speaks of looking up at all, or of what one is looked up by. */
export function speaksOfLookingUp(line: string): boolean {
  return SPEAKS.test(line);
}

const NEXT_CALLER = new RegExp(
  ` ${CALLER} (?:${OTHER_ONE}|sau(?! (?:khi|do|nay))|thu (?:\\d|hai|ba|tu)|so \\d{1,2}|\\d{1,2})(?= )| kh\\d{1,2} | (?:next|new|another|second|third) (?:caller|customer) | (?:caller|customer) (?:number )?\\d{1,2} `,
);

/** Whether staff go on to somebody else who calls. */
export function meansNextCaller({ channel, text, language }: Pick<Turn, 'channel' | 'text' | 'language'>): boolean {
  return channel.spoken === true && NEXT_CALLER.test(lineOf(text, language));
}
