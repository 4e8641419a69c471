/** Sequences that steer a terminal. */
const STEERING = /\u001b\[[\d;]*[a-z]/giu;
const GAP = /[\t\r\v\f\u0085\u2028\u2029]/gu;
/** Controls, what only directs how letters are drawn, halves of characters. Line feeds are kept. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** What of a text a person can read: composed, without characters that show nothing. */
export function legible(text: string): string {
  return text.replace(STEERING, '').replace(GAP, ' ').replace(UNSEEN, '').normalize('NFC');
}
