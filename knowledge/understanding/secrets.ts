import { withoutWordPasswords } from './passwords.ts';

/** What opens an account: one-time codes, passwords, PINs; with their marks or without. */
const KEYS =
  'otp|m[ãa] pin|pin|passcode|passwords?|pass|pwd|m[ậa]t kh[ẩa]u|mk|m[ãa] (?:x[áa]c (?:th[ựu]c|nh[ậa]n)|b[ảa]o m[ậa]t)|(?:verification|security|one[- ]time) code';
const BETWEEN =
  '(?:c[ủu]a|t[ôo]i|em|m[ìi]nh|tui|con|anh|ch[ịi]|kh[áa]ch|ch[ồo]ng|v[ợo]|m[ẹe]|ba|b[ốo]|vneid|m[ãa]|s[ốo]|m[ớo]i|l[àa]|n[èe]|is|my|his|her|the|code|otp|=|:|-)';
/** Figures, or a word with figures or signs in it. */
const VALUE = '(?:\\d[\\d .-]{2,}\\d|(?=\\S*[\\d@#$%^&*_])\\S{4,})';
const EDGE = '(?<![\\p{L}\\p{N}])';
const NAMED = new RegExp(`${EDGE}(?:${KEYS})(?![\\p{L}\\p{N}])(?:[\\s:=,-]*${BETWEEN}(?![\\p{L}\\p{N}]))*[\\s:=,-]*(${VALUE})`, 'giu'); // prettier-ignore
const NAMED_AFTER = new RegExp(
  `${EDGE}(\\d{4,8})\\s+(?:l[àa]|is)\\s+(?:my\\s+|the\\s+|m[ãa]\\s+)?(?:${KEYS})(?![\\p{L}\\p{N}])`,
  'giu',
);
const CARD = /(?<![\d.-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?![\d-])/g;
const MASK = '••••';

/** A text with the passwords, one-time codes and bank card numbers in it covered: nobody needs them, so nothing keeps them. */
export function withoutSecrets(text: string, cover: (secret: string) => string = () => MASK): string {
  const coverIn = (whole: string, secret: string): string => whole.replace(secret, () => cover(secret));
  return withoutWordPasswords(text.replace(NAMED, coverIn), cover)
    .replace(NAMED_AFTER, coverIn)
    .replace(CARD, (number) => (isCard(number.replace(/\D/g, '')) ? cover(number) : number));
}

/** Whether a text holds a password, a one-time code or a bank card number. */
export function holdsSecret(text: string): boolean {
  return withoutSecrets(text) !== text;
}

/** Bank cards carry a check digit (Luhn); those of Vietnamese banks begin with 9704. */
function isCard(digits: string): boolean {
  if (digits.length < 15) return false;
  if (digits.startsWith('9704')) return digits.length === 16 || digits.length === 19;
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
