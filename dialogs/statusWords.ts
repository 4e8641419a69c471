import { lineOf } from './asked.ts';
import type { Turn } from './turn.ts';

const PHONE = '(?:so )?(?:dien thoai|may|dt|sim|phone|mobile)(?: number)?';
const NO_PHONE = new RegExp(
  [
    ` (?:khong|chua|chang|dau|khoi|never|no|not|without|didn t|don t|haven t|hasn t) (?:\\w+ ){0,5}${PHONE} `,
    ` ${PHONE} (?:\\w+ ){0,3}(?:khong|chua) (?:co|ghi|dang ky|dung|xai|con|dua|khai|lien lac) `,
    ` (?:mat|doi|bo|huy|thay|khoa|lost|changed?|new|cancel+ed) (?:\\w+ ){0,2}(?:sim|so(?! can| cccd| dinh)|${PHONE}|number) `,
    ` (?:so|sim)(?: dien thoai)?(?: (?:cu|do|truoc|kia))? (?:\\w+ ){0,2}(?:bo|huy|mat|doi|khoa|khong (?:con|xai|dung)) `,
    ' (?:khong|chua) (?:de|ghi|dang ky|cho|dua) (?:lai )?so(?: (?:nao|gi|het|dau))* $',
  ].join('|'),
);
const REMEMBERS = / (?:nho|quen|remember|forgot|forget|recall) /;
const ANOTHER_WAY =
  / (?:sao|lam sao|cach nao|the nao|cach gi) (?:\w+ ){0,3}(?:coi|xem|tra|kiem tra|biet|mo|vao)(?: duoc)? | (?:coi|xem|tra|kiem tra|mo) (?:\w+ ){0,3}(?:bang cach nao|cach nao|kieu gi|lam sao|sao duoc) | cach (?:nao |gi )?khac | (?:con|het) cach | how else | (?:any )?other way | another way | what (?:can|should|do) (?:i|we) do | how (?:can|do|could) (?:i|we) (?:\w+ ){0,2}(?:see|look|check|find) |^ (?:\w+ ){0,3}(?:lam|phai lam|tinh) sao(?: (?:day|gio|bay gio|ta|a|ha|vay))* $/;

/** Whether there is no phone to compare with: none was given when filing, or it is gone. One that is forgotten may come back. */
export function hasNoPhone({ text, language }: Turn): boolean {
  const line = lineOf(text, language);
  return NO_PHONE.test(line) && !REMEMBERS.test(line) && !/\d{4}/.test(text);
}

/** Whether another way to see it is asked for: "giờ sao coi được", "any other way". */
export function asksAnotherWay({ text, language }: Turn): boolean {
  return ANOTHER_WAY.test(lineOf(text, language)) && !/\d{4}/.test(text);
}

/** Whether hardly more than the code of a procedure was said, or where it is: no question about the procedure itself. */
export function givesProcedureCode({ text, understanding }: Turn): boolean {
  const { procedureCode, applicationCode, idNumber } = understanding.entities;
  if (procedureCode.length === 0 || applicationCode.length + idNumber.length > 0) return false;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return understanding.intent === 'status.lookup' || words <= 3;
}

/** Whether one who was asked for a code has none to give, and asks how else: not what the code is or where it stands. */
export function hasNoWay(turn: Turn): boolean {
  return asksAnotherWay(turn) && !/ (?:ma|so|code|number|id) /.test(lineOf(turn.text, turn.language));
}
