import { fold } from '../language/fold.ts';
import { STARS, type Stars } from './petition.ts';

const IN_WORDS: readonly (readonly [Stars, RegExp])[] = [
  [1, /^(?:rat te|qua te|te|te lam|very bad|terrible|mot|one)$/],
  [2, /^(?:chua tot|kem|khong tot|not good|bad|hai|two)$/],
  [3, /^(?:tam duoc|tam|binh thuong|fair|ok|okay|ba|three)$/],
  [5, /^(?:rat tot|tuyet voi|xuat sac|very good|excellent|great|nam|five)$/],
  [4, /^(?:tot|kha|good|bon|four)$/],
];

/** The points in a reply: "4", "4 sao", "4/5", "tốt"; undefined where none are said. */
export function starsIn(text: string): Stars | undefined {
  const said = fold(text);
  const figure =
    /^(?:cho |cham |toi cho |i give )?([1-5])(?: ?(?:diem|sao|stars?|points?))?(?: (?:tren |of |out of )?5)?$/.exec(
      said,
    )?.[1];
  if (figure) return STARS.find((each) => String(each) === figure);
  return IN_WORDS.find(([, pattern]) => pattern.test(said))?.[0];
}
