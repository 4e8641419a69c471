import { fold } from '../language/fold.ts';
import { STARS, type Stars } from './petition.ts';

const IN_WORDS: readonly (readonly [Stars, RegExp])[] = [
  [1, /^(?:rat te|qua te|te|te lam|very bad|terrible|mot|one)$/],
  [2, /^(?:chua tot|kem|khong tot|not good|bad|hai|two)$/],
  [3, /^(?:tam duoc|tam|binh thuong|fair|ok|okay|ba|three)$/],
  [5, /^(?:rat tot|tuyet voi|xuat sac|very good|excellent|great|nam|five)$/],
  [4, /^(?:tot|kha|good|bon|four)$/],
];

const GIVEN = /^(?:toi |tui |em |minh |con |thoi |vay |da |i )*(?:cho |cham |give )?(?:no |it )?/;
const POLITE = /(?: (?:thoi|luon|nha|nhe|nghen|a|di|do|please|only))+$/;
const FIGURE = /^([1-5])(?: ?(?:diem|sao|stars?|points?))?(?: (?:tren |of |out of )?5)?$/;
const NUMBERED = /^(\w+) (?:diem|sao|stars?|points?)(?: (?:tren|of|out of) (?:5|nam|five))?$/;
const NUMBERS: readonly RegExp[] = [
  /^(?:mot|one)$/,
  /^(?:hai|two)$/,
  /^(?:ba|three)$/,
  /^(?:bon|tu|four)$/,
  /^(?:nam|five)$/,
];

/** The points in a reply: "4", "bốn sao", "cho 4/5 nha", "tốt"; undefined where none are said. */
export function starsIn(text: string): Stars | undefined {
  const said = fold(text).replace(GIVEN, '').replace(POLITE, '');
  const figure = FIGURE.exec(said)?.[1];
  if (figure) return STARS.find((each) => String(each) === figure);
  const word = NUMBERED.exec(said)?.[1];
  const numbered = word === undefined ? -1 : NUMBERS.findIndex((number) => number.test(word));
  if (numbered >= 0) return STARS[numbered];
  return IN_WORDS.find(([, pattern]) => pattern.test(said))?.[0];
}

/** Points with the words that go with them, said in one breath: "2 sao, chờ lâu quá". */
export function starsAndWords(text: string): { readonly stars: Stars; readonly words: string } | undefined {
  const [, points = '', words = ''] = /^([^,.;:]+)[,.;:]\s+(.*\p{L}.*)$/su.exec(text.trim()) ?? [];
  const stars = starsIn(points);
  return stars && { stars, words };
}
