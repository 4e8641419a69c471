import { fold } from '../language/fold.ts';
import { isSyllable } from '../language/syllables.ts';

const START = '(?<![\\p{L}\\p{N}])';
/** What nothing else is called by; what is also to pass and "I": only where a sign follows, or the word for a password is all there is. */
const KEY = 'm[ậa]t kh[ẩa]u|mat ?khau|passwords?|passwd|pwd|passcode';
const SHORT_KEY = 'pass|mk';
const IS = 'l[àa]|is|[:=]+(?:\\s*l[àa])?';
/** Up to the end of the clause. */
const TOLD = new RegExp(
  `${START}(?:(?:${KEY})(?:\\s+[\\p{L}\\p{M}]+){0,6}?\\s*(${IS})|(?:${SHORT_KEY})(?:\\s+(?:c[ủu]a|em|t[ôo]i|m[ìi]nh|vneid|dvc))*\\s*([:=]+(?:\\s*l[àa])?)|pass\\s+(l[àa]))(?![\\p{L}\\p{N}:=])\\s*([^,.;!?\\n:=]{2,80})`,
  'giu',
);
const QUOTED = /^["“”'‘’«]([^"“”'‘’»]{2,40})["“”'‘’»]/u;

/** Said of a password, and no password: how it is, what is wanted of it, what it must have, where it is used. */
const NO_VALUE = new Set(
  `gi chi sao nao dau may bao ai roi khong ko k hok chua quen sai dung lay doi mat nho bat buoc can phai nen duoc dc bi thi de con cua cho nhu mot
  ngay chu cai so thoai otp pin khau do tai vi khi neu se da dang cung van moi cu thang nam sinh ten ho vay the ha a vo vao nhap dat giu cap lai ntn sms
  wrong incorrect correct right expired expiring invalid locked blocked weak strong short long same reset resetting changed forgotten forgot lost required
  needed necessary sent shown hidden rejected refused accepted missing good fine okay written stored saved different unknown empty blank old new temporary
  default case working broken gone set safe secure hacked stolen compromised leaked disabled unavailable not too the what where when why how there here this that
  never always still also only being been for from out with without his her your my our their mine yours it and but or no none nothing something easy hard
  difficult important optional mandatory private secret confidential ready ok okie yes facebook vneid gmail zalo wifi email icloud portal account login admin
  website phone sim asked wanted useless pointless impossible possible allowed mật password passcode`
    .split(/\s+/)
    .map(fold),
);
const POLITE = /(?:\s+(?:nha|nhé|nhe|ạ|á|nghe|đó|thôi|ạh|ad|please|pls|thanks))+\s*$/iu;
const GOES_ON = /^(?:and|but|please|pls|now|can|so|thanks|why|how|what|or|if|i|it|nha|nhé|ạ)$/iu;
const MOST_WORDS = 3;

/** `text` with the passwords covered that are nothing but letters: "mật khẩu là hoalan". Words that tell how a password is are none. */
export function withoutWordPasswords(text: string, cover: (secret: string) => string): string {
  return text.replace(TOLD, (whole, loose?: string, sign?: string, la?: string, rest = '') => {
    const secret = secretIn(rest, (loose ?? sign ?? la ?? '').toLowerCase());
    if (secret === undefined) return whole;
    const at = whole.length - rest.length + rest.indexOf(secret);
    return whole.slice(0, at) + cover(secret) + whole.slice(at + secret.length);
  });
}

function secretIn(rest: string, copula: string): string | undefined {
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted !== undefined) return quoted;
  const [first = '', next] = rest.trim().split(/\s+/);
  if (!/^[\p{L}\p{M}]{3,}$/u.test(first)) return undefined;
  if (!isWord(first)) {
    const told = copula !== 'is' || next === undefined || GOES_ON.test(next);
    return told ? first : undefined;
  }
  const said = rest.replace(POLITE, '').trim();
  const words = said.split(/\s+/);
  const isPhrase = copula !== 'is' && words.length <= MOST_WORDS && words.every((word) => isSyllable(fold(word)));
  return isPhrase && !words.some((word) => NO_VALUE.has(fold(word))) ? said : undefined;
}

/** A syllable, or said of passwords: a word of a sentence. */
function isWord(word: string): boolean {
  const folded = fold(word);
  return isSyllable(folded) || NO_VALUE.has(folded);
}
