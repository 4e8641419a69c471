import { isToned, type Tone } from '../language/syllables.ts';
import { fold } from '../language/fold.ts';

const TELEX_TONES: ReadonlyMap<string, Tone> = new Map([
  ['s', 'acute'], ['f', 'grave'], ['r', 'hook'], ['x', 'tilde'], ['j', 'dot'],
]); // prettier-ignore
const VNI_TONES: ReadonlyMap<string, Tone> = new Map([
  ['1', 'acute'], ['2', 'grave'], ['3', 'hook'], ['4', 'tilde'], ['5', 'dot'],
]); // prettier-ignore
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const TELEX_SIGN = /aa|ee|oo|^dd|w|[sfrxj]/;
/** A tone is typed last, or before what ends the syllable. */
const END = /^(?:[mpt]|n[gh]?|ch?|[yiuo])?$/;
const LONGEST = 10;

/** A word typed for a Telex keyboard that was off ("ddawng", "giaasy"), folded; undefined where it is none. */
export function fromTelex(word: string): string | undefined {
  if (word.length > LONGEST || word.length < 2 || !/^[a-z]+$/.test(word) || !TELEX_SIGN.test(word)) return undefined;
  const keys = word.startsWith('dd') ? `đ${word.slice(2)}` : word;
  let letters = '';
  let tone: Tone | undefined;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys.charAt(at);
    const asTone = /[aeiouyăâêôơư]/.test(letters) ? TELEX_TONES.get(key) : undefined;
    if (asTone && (tone || !END.test(keys.slice(at + 1)))) return undefined;
    if (asTone) tone = asTone;
    else letters = key === 'w' ? horned(letters) : doubled(letters, key);
  }
  const plain = isToned(letters, tone) ? fold(letters) : word;
  return plain === word ? undefined : plain;
}

/** Nouns that a number follows: "quan8" is a district, "thang8" a month. */
const NUMBERED =
  /^(?:nam|thang|ngay|quan|phuong|lop|muc|tang|phong|so|hem|to|khoan|dieu|lau|du|an|ap|khu|block|duong|tam|bai|cau|chung|muon|den|toi|tu|con|q|p|t|h|m|d|a|b|c|g|u|o|e|md|do)\d+$/;

/**
 * A word typed for a VNI keyboard that was off ("d9a8ng", "giay61"), folded, and whether nothing else can be meant ("ky1" is sure
 * only beside one that is); undefined where it is none.
 */
export function fromVni(word: string): { readonly plain: string; readonly sure: boolean } | undefined {
  if (word.length > LONGEST || !/^[a-z]+\d[a-z\d]*$/.test(word)) return undefined;
  let letters = '';
  let tone: Tone | undefined;
  for (const key of word) {
    const asTone = VNI_TONES.get(key);
    if (asTone && tone) return undefined;
    if (asTone) tone = asTone;
    else if (/\d/.test(key)) {
      const shaped = shapedBy(key, letters);
      if (shaped === letters) return undefined;
      letters = shaped;
    } else letters += key;
  }
  if (!isToned(letters, tone)) return undefined;
  const sure = /[6-9]\d?[a-z]/.test(word) || (/[678][1-5]$|[1-5][678]$/.test(word) && !NUMBERED.test(word));
  return { plain: fold(letters), sure };
}

function horned(letters: string): string {
  if (/uo(?=[^aeiouy]*i?$)/.test(letters)) return letters.replace(/uo(?=[^aeiouy]*i?$)/, 'ươ');
  if (/ưo$/.test(letters)) return letters.replace(/o$/, 'ơ');
  const shaped = letters.replace(/[aou](?=[^aou]*$)/, (vowel) => ({ a: 'ă', o: 'ơ', u: 'ư' })[vowel] ?? vowel);
  return shaped === letters ? `${letters}ư` : shaped;
}

function doubled(letters: string, key: string): string {
  const shaped = letters.endsWith(key) ? CIRCUMFLEX[key] : undefined;
  return shaped ? letters.slice(0, -1) + shaped : letters + key;
}

function shapedBy(key: string, letters: string): string {
  if (key === '6') return letters.replace(/[aeo](?=[^aeo]*$)/, (vowel) => CIRCUMFLEX[vowel] ?? vowel);
  if (key === '7') return /[aou]/.test(letters) ? horned(letters) : letters;
  if (key === '8') return letters.replace(/a(?=[^a]*$)/, 'ă');
  return key === '9' ? letters.replace(/^d$|^d(?=[aeiouy])/, 'đ') : letters;
}
