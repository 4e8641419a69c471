const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * How text is compared: lower case, no diacritics, đ as d, full-width forms as plain ones, everything but letters and digits
 * a single space. Pure and idempotent; the same for composed (NFC) and decomposed (NFD) input.
 */
export function fold(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '').replace(/[đð]/g, 'd');
  return letters.replace(NOT_WORD, ' ').trim();
}

const TONED_LAST: readonly (readonly [string, string])[] = [
  ['oàoáoảoãoạ', 'òaóaỏaõaọa'],
  ['oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
  ['uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
];
const TONE_PLACES = new Map(
  TONED_LAST.flatMap(([late, early]) => [0, 2, 4, 6, 8].map((at) => [late.slice(at, at + 2), early.slice(at, at + 2)])),
);
// "quý" carries its tone where it must; only a bare glide is written both ways
const LATE_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/**
 * Like {@link fold} with the diacritics kept: composed, lower case, words apart by single spaces, and one of the two ways of
 * placing a tone ("hoà" and "hòa" are both "hòa"). Idempotent.
 */
export function normalise(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  const words = lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  return words.replace(LATE_TONE, (glide) => TONE_PLACES.get(glide) ?? glide);
}

/**
 * A reader of phrases in `text`, word by word: marks need not be typed, but those that are must be the phrase's own, so that
 * "ra quán" does not say "ra quận" and "ra quan" does.
 */
export function phrasesIn(text: string): (phrase: string) => boolean {
  const typed = wordsOf(normalise(text));
  const plain = typed.map(fold);
  return (phrase) => {
    const wanted = wordsOf(normalise(phrase));
    const bare = wanted.map(fold);
    return plain.some((_, at) =>
      wanted.every((word, i) => plain[at + i] === bare[i] && (typed[at + i] === bare[i] || typed[at + i] === word)),
    );
  };
}

/** The words of folded or normalised text. */
export function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
