import { normalise, phrasesIn } from '../language/fold.ts';

/** Without their marks these are names or everyday words ("Võ Văn", "mất đây"): only the word itself counts. */
const MARKED =
  'đồ ngu|đồ chó|đồ khốn|đồ điên|đồ hâm|thằng điên|con điên|đồ vô dụng|vô dụng|vớ vẩn|tào lao|xàm|xàm xí|mất dạy|cứt|như cứt|cặc|con cặc|lồn|cái lồn|địt|đụ|đụ má|đụ mẹ|đéo|đ má|má mày|mẹ mày|tổ cha|rác rưởi|biến đi|cút đi|câm đi|láo toét|óc chó|phế vật'.split(
    '|',
  );
const PLAIN =
  'ngu quá|ngu thế|ngu vậy|ngu vãi|ngu như|ngu dốt|ngu si|thằng ngu|con ngu|bot ngu|máy ngu|chó chết|khốn nạn|khốn kiếp|câm mồm|câm miệng|im mồm|mẹ kiếp|dm|đm|dmm|đmm|đcm|vcl|vkl|clgt'.split(
    '|',
  );
const ENGLISH =
  /(?<![a-z])(?:f+u+c+k+\w*|(?:bull)?shit\w*|stupid|idiots?|idiotic|morons?|useless|dumb\w*|assholes?|bastards?|bitch\w*|crap|screw you|go to hell|shut up|you suck|this sucks|damn you|piece of (?:junk|garbage|trash))(?![a-z])/i;

/** Whether a text abuses whom it is written to. */
export function isInsult(text: string): boolean {
  if (ENGLISH.test(text)) return true;
  const typed = ` ${normalise(text)} `;
  if (MARKED.some((phrase) => typed.includes(` ${normalise(phrase)} `))) return true;
  const says = phrasesIn(text);
  return PLAIN.some(says);
}
