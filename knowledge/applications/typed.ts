/** Digits as they are said, with and without tone marks, in Vietnamese and English. */
const SAID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'không khong zero oh',
    1: 'một mốt mot one',
    2: 'hai two',
    3: 'ba three',
    4: 'bốn tư bon tu four',
    5: 'năm lăm nhăm nam lam nham five',
    6: 'sáu sau six',
    7: 'bảy bẩy bay seven',
    8: 'tám tam eight',
    9: 'chín chin nine',
  }).flatMap(([digit, words]) => words.split(' ').map((word) => [word, digit] as const)),
);
const TEN = new Set(['mười', 'muời']);
const TENS = new Set(['mươi', 'muơi']);
const DIGIT_WORDS = new Set([...SAID.keys(), ...TEN, ...TENS, 'muoi']);
/** What the words for dots and hyphens all have some of: most texts have none of it, and are done with at a glance. */
const SIGN_WORD = /ch[ấa]m|g[ạa]ch|dot|point|dash|hyphen/;
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/ ?(?<!\p{L})(?:dấu |dau )?(?:chấm|cham|dot|point)(?!\p{L}) ?/gu, '.'],
  [/ ?(?<!\p{L})(?:dấu |dau )?(?:gạch|gach)(?: (?:ngang|nối|noi))?(?!\p{L}) ?/gu, '-'],
  [/ ?(?<!\p{L})(?:dash|hyphen)(?!\p{L}) ?/gu, '-'],
];

/** `text` with one way of writing digits, spaces, dots and hyphens: full-width and look-alike signs made plain, nothing invisible left. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[·•․]/g, '.')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?- ?\n ?/g, '-');
}

/**
 * Lower-case plain `text` with spoken dots and hyphens as signs and runs of at least `least` spoken digits as digits; a run beside a
 * sign counts however short.
 */
export function unspoken(text: string, least: number): string {
  const lower = text.toLowerCase();
  const signed = SIGN_WORD.test(lower) ? MARKS.reduce((so, [word, sign]) => so.replace(word, sign), lower) : lower;
  return signed.replace(/\p{L}+(?: \p{L}+)*/gu, (words, at: number) => {
    const each = words.split(' ');
    if (!each.some((word) => DIGIT_WORDS.has(word))) return words;
    const before = /[.-] ?$/.test(signed.slice(Math.max(0, at - 2), at));
    const after = /^ ?[.-]/.test(signed.slice(at + words.length, at + words.length + 2));
    return joinRuns(each, { least, before, after });
  });
}

function joinRuns(words: readonly string[], rule: { least: number; before: boolean; after: boolean }): string {
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = runEnd(words, at);
    const besideSign = (rule.before && at === 0) || (rule.after && end === words.length);
    const taken = end > at && (end - at >= rule.least || besideSign);
    out.push(taken ? digitsOf(words.slice(at, end)) : words.slice(at, Math.max(end, at + 1)).join(' '));
    at = Math.max(end, at + 1);
  }
  return out.join(' ');
}

function runEnd(words: readonly string[], start: number): number {
  let end = start;
  while (end < words.length && DIGIT_WORDS.has(words[end]!)) end += 1;
  return end;
}

/** "hai mươi lăm" is 25, "mười" 10, "ba mốt" 31. */
function digitsOf(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const digit = SAID.get(word);
      if (digit !== undefined) return digit;
      const more = SAID.has(words[at + 1] ?? '');
      const tens = TENS.has(word) || (word === 'muoi' && SAID.has(words[at - 1] ?? ''));
      return (tens ? '' : '1') + (more ? '' : '0');
    })
    .join('');
}
