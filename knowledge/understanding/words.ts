import { fold, normalise, wordsOf } from '../language/fold.ts';
import type { Language } from '../language/text.ts';
import { fromVni } from './keyboards.ts';
import { PAIRS } from './pairs.ts';
import { withDeathsNamed } from './passedAway.ts';
import { ENGLISH_SHORTHAND, respelt, shorthand } from './shorthand.ts';
import { isOneWord, meantBy } from './slips.ts';

/** The words that a known pair begins with. */
const PAIRED = new Set([...PAIRS.keys()].map((pair) => pair.split(' ')[0]));

/** One word of a message: as it was typed (marks kept) and as it is compared, shorthand written out. */
export type Word = { readonly typed: string; readonly plain: string };

/** Longer messages are read from their beginning and their end: the need stands at one of them. */
const MOST_WORDS = 400;
const MOST_CHARACTERS = 8000;
/** No word of either language is longer; so many of the most words are just the most characters. */
const LONGEST = MOST_CHARACTERS / MOST_WORDS - 1;

/**
 * The words of `text`: shorthand written out, one spelling of those that have several, what was typed for another keyboard or run
 * together put right where a word is known that it can be; a single letter of English is shorthand only where English has it.
 */
export function readWords(text: string, language: Language): Word[] {
  const typed = ends(wordsOf(normalise(endsOfText(text))), MOST_WORDS).map((word) => ({
    typed: word,
    plain: fold(word),
  }));
  const isVni = language === 'vi' && typed.some(({ plain }) => /\d/.test(plain) && fromVni(plain)?.sure);
  const whole = language === 'vi' ? rejoined(typed) : typed;
  const words = whole.flatMap((word) => readWord(word, language, isVni));
  return ends(language === 'vi' ? withDeathsNamed(paired(words)) : words, MOST_WORDS);
}

/** The words of `text` as they are compared, in one line; reading it once more changes nothing. */
export function plainly(text: string, language: Language): string {
  return readWords(text, language)
    .map(({ plain }) => plain)
    .join(' ');
}

/** `text`, or where it is very long its beginning and its end. */
export function endsOfText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)} ${text.slice(-MOST_CHARACTERS / 2)}`;
}

function ends<T>(words: T[], most: number): T[] {
  return words.length <= most ? words : [...words.slice(0, most / 2), ...words.slice(-most / 2)];
}

function readWord({ typed, plain: folded }: Word, language: Language, isVni: boolean): Word[] {
  const written = writtenOut(typed, language);
  if (written) return written.map(asTyped);
  if (folded.includes(' ')) return wordsOf(folded).flatMap((word) => readWord(asTyped(word), language, isVni));
  const meant = meaning(folded, typed, language, isVni);
  if (meant) return meant.map(asTyped);
  const plain = respelt(folded);
  return plain === '' ? [] : [{ typed, plain: plain.length > LONGEST ? clipped(plain) : plain }];
}

/** What is no word as it stands: shorthand with marks it need not have, or a slip. */
function meaning(folded: string, typed: string, language: Language, isVni: boolean): readonly string[] | undefined {
  const written = folded === typed ? undefined : writtenOut(folded, language);
  if (written) return written;
  const vni = language === 'vi' && /\d/.test(folded) ? fromVni(folded) : undefined;
  if (vni && (vni.sure || isVni)) return readAgain([vni.plain], language);
  const meant = meantBy(folded, language === 'vi');
  return meant && readAgain(meant, language);
}

function readAgain(words: readonly string[], language: Language): readonly string[] {
  return words.flatMap((word) => writtenOut(word, language) ?? [respelt(word)]);
}

function writtenOut(word: string, language: Language): readonly string[] | undefined {
  const english = language === 'en' ? ENGLISH_SHORTHAND.get(word) : undefined;
  return english ?? (language === 'en' && word.length === 1 ? undefined : shorthand.get(word));
}

function asTyped(plain: string): Word {
  return { typed: plain, plain };
}

/** Words that a space fell into, joined again. */
function rejoined(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const before = out.at(-1);
    if (
      before &&
      isOneWord(before.plain, word.plain) &&
      !writtenOut(before.typed, 'vi') &&
      !writtenOut(word.typed, 'vi')
    )
      out[out.length - 1] = { typed: before.typed + word.typed, plain: before.plain + word.plain };
    else out.push(word);
  }
  return out;
}

/** Two words by ear that are known as others beside each other ("tạm chú"); "bao" said once where it was written out too. */
function paired(words: Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const before = out.at(-1);
    const right = before && (pairOf(before.typed, word.typed) ?? pairOf(before.plain, word.plain));
    if (right) out.splice(-1, 1, ...right.map(asTyped));
    else if (!(before?.plain === 'bao' && word.plain === 'bao')) out.push(word);
  }
  return out;
}

function pairOf(before: string, word: string): readonly string[] | undefined {
  return PAIRED.has(before) ? PAIRS.get(`${before} ${word}`) : undefined;
}

function clipped(word: string): string {
  let kept = '';
  for (const letter of word) {
    if (kept.length + letter.length > LONGEST) break;
    kept += letter;
  }
  return kept;
}
