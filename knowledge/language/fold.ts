const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** What is folded already, as most words are that are folded twice. */
const FOLDED = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;
/** Signs that are not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\p{Cf}\u034f\u115f\u1160\u3164\uffa0]+/gu;

const LOOKS: readonly (readonly [string, string])[] = [
  ['аеорсухікмтвнјѕԁԛԝһ', 'aeopcyxikmtbhjsdqwh'],
  ['αενοικρτυχ', 'aevoikptux'],
];
const ALIKE = new Map(
  LOOKS.flatMap(([signs, letters]) => Array.from(signs, (sign, at) => [sign, letters[at]] as const)),
);
/** What neither Vietnamese nor English is written with. */
const RARE = /[\u00ad\u034f-\u1dff\u1f00-\u2017\u2027-\uffff]/;
const FOREIGN = /[\u0370-\u052f]/;
/** A word of Latin letters with letters of another script in it that look the same. */
const MIXED =
  /[\p{L}\p{M}\p{N}]*(?:\p{Script=Latin}\p{M}*[\u0370-\u052f]|[\u0370-\u052f]\p{M}*\p{Script=Latin})[\p{L}\p{M}\p{N}]*/gu;

/** ASCII, Latin letters and their marks: of these every sign folds by itself. */
const LATIN = /[\0-\x7f\u00c0-\u024f\u0300-\u033f\u1ea0-\u1ef9]/;
/** What each of them folds to, by its number; what stands between words is a space. */
const LETTERS = Array.from({ length: 0x1efa }, (_, code) => {
  const sign = String.fromCharCode(code);
  return LATIN.test(sign) ? letterOf(sign) : undefined;
});

/**
 * How text is compared: lower case, no diacritics, đ as d, full-width forms as plain ones, letters that only look Latin as Latin
 * where they stand beside it, what is not seen left out, everything but letters and digits a single space. Pure and idempotent; the
 * same for composed (NFC) and decomposed (NFD) input; never longer than 18 times the text.
 */
export function fold(text: string): string {
  return FOLDED.test(text) ? text : (foldLetters(text) ?? foldAnew(text));
}

/** Sign by sign, as nearly all that is typed can be; undefined where one does not fold by itself. */
function foldLetters(text: string): string | undefined {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = LETTERS[text.charCodeAt(at)];
    if (sign === undefined) return undefined;
    if (sign !== ' ' || (folded !== '' && !folded.endsWith(' '))) folded += sign;
  }
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded;
}

function letterOf(sign: string): string | undefined {
  const folded = foldAnew(sign);
  // "ŀ" is a letter with a sign that parts it from the next one: only between letters does that show
  if (/^[a-z0-9]$/.test(folded)) return foldAnew(`a${sign}a`) === `a${folded}a` ? folded : undefined;
  if (folded !== '') return undefined;
  return /\p{M}/u.test(sign) ? '' : ' ';
}

function foldAnew(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '').replace(/[đðɖ]/g, 'd');
  return latin(letters).replace(/ı/g, 'i').replace(NOT_WORD, ' ').trim();
}

/** Lower-case text without what is not seen, and with look-alikes in Latin words made Latin. */
function latin(text: string): string {
  if (!RARE.test(text)) return text;
  const seen = text.replace(UNSEEN, '');
  if (!FOREIGN.test(seen)) return seen;
  return seen.replace(MIXED, (word) => Array.from(word, (letter) => ALIKE.get(letter) ?? letter).join(''));
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
  const lower = latin(text.normalize('NFKC').toLowerCase().normalize('NFKC'));
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
