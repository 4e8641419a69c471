import { isSyllable } from '../language/syllables.ts';
import { fold, wordsOf } from '../language/fold.ts';
import { isEnglish } from './englishWords.ts';
import { fromTelex, fromVni } from './keyboards.ts';
import { SUBJECTS } from './subjects.ts';

const LEAST = 3;
const MOST = 40;
/** Run together, two short words are too easily one of another language. */
const LEAST_TOGETHER = 6;
const LONGEST_WORD = 14;
const DRAWN = /(.)\1\1/u;
const DRAWN_OUT = /(.)\1{2,}/gu;
const DOUBLED = /(.)\1+/gu;

const NAMES = SUBJECTS.filter(({ subject }) => subject !== null).flatMap(({ vi, en }) =>
  [...vi, ...en].map((name) => wordsOf(fold(name))),
);
const KNOWN = new Set(NAMES.flat());
const NEIGHBOURS = new Set(NAMES.flatMap((words) => words.slice(1).map((word, at) => `${words[at]} ${word}`)));

/**
 * What a folded word was meant to be that is none itself: a letter drawn out, typed for another keyboard, a letter twice, several words
 * run together. Undefined where it is a word, Vietnamese or English, or nothing is known that it could be.
 */
export function meantBy(word: string, isVietnamese: boolean): readonly string[] | undefined {
  if (word.length < LEAST || word.length > MOST || !/^[a-z]+$/.test(word)) return undefined;
  if (isSyllable(word) || isEnglish(word) || KNOWN.has(word)) return undefined;
  const once = drawnIn(word);
  if (once !== word) return once.length > 1 ? (meantBy(once, isVietnamese) ?? [once]) : undefined;
  const typed = isVietnamese ? (fromTelex(word) ?? undoubled(word)) : undefined;
  return typed ? [typed] : apart(word);
}

/** Whether a word is Vietnamese typed for a keyboard that was off, or run together. */
export function isSlip(word: string): boolean {
  if (word.length < LEAST || word.length > MOST || isEnglish(word) || KNOWN.has(word)) return false;
  if (/\d/.test(word)) return fromVni(word)?.sure === true;
  if (!/^[a-z]+$/.test(word)) return false;
  return fromTelex(word) !== undefined || apart(word)?.every(isSyllable) === true;
}

/** Whether two neighbours are one word that a space fell into: neither is one, and both together are one of a name. */
export function isOneWord(before: string, after: string): boolean {
  if (before.length + after.length > 7 || !KNOWN.has(before + after)) return false;
  return !isReadable(before) || !isReadable(after);
}

function isReadable(word: string): boolean {
  return isSyllable(word) || isEnglish(word) || KNOWN.has(word) || !/^[a-z]+$/.test(word);
}

function drawnIn(word: string): string {
  if (!DRAWN.test(word)) return word;
  const twice = word.replace(DRAWN_OUT, '$1$1');
  return isEnglish(twice) ? twice : word.replace(DRAWN_OUT, '$1');
}

function undoubled(word: string): string | undefined {
  const once = word.replace(DOUBLED, '$1');
  return once !== word && isSyllable(once) ? once : undefined;
}

/** The fewest words of names that a word falls into, each beside the next in some name. */
function apart(word: string): readonly string[] | undefined {
  if (word.length < LEAST_TOGETHER) return undefined;
  const ways: (readonly string[])[][] = Array.from({ length: word.length + 1 }, () => []);
  ways[0] = [[]];
  for (let from = 0; from < word.length - 1; from += 1)
    for (let size = ways[from]!.length === 0 ? LONGEST_WORD : 2; size <= LONGEST_WORD - 1; size += 1) {
      const next = word.slice(from, from + size);
      if (from + size > word.length || !KNOWN.has(next)) continue;
      const before = ways[from]!.filter((way) => way.length === 0 || NEIGHBOURS.has(`${way.at(-1)} ${next}`));
      const [best] = before.toSorted((a, b) => a.length - b.length);
      if (best) ways[from + size]!.push([...best, next]);
    }
  return ways[word.length]!.filter((way) => way.length > 1).toSorted((a, b) => a.length - b.length)[0];
}
