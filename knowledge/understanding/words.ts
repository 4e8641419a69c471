import { fold, normalise, wordsOf } from '../language/fold.ts';
import type { Language } from '../language/text.ts';
import { shorthand } from './shorthand.ts';

/** One word of a message: as it was typed (marks kept) and as it is compared, shorthand written out. */
export type Word = { readonly typed: string; readonly plain: string };

/** Longer messages are read from their beginning and their end: the need stands at one of them. */
const MOST_WORDS = 400;
const MOST_CHARACTERS = 8000;

/** The words of `text`, shorthand written out; a single letter of English is never shorthand. */
export function readWords(text: string, language: Language): Word[] {
  return ends(wordsOf(normalise(endsOfText(text))), MOST_WORDS).flatMap((typed) => {
    const plain = language === 'en' && typed.length === 1 ? undefined : shorthand.get(typed);
    if (plain) return plain.map((word) => ({ typed: word, plain: word }));
    return wordsOf(fold(typed)).map((word) => ({ typed, plain: word }));
  });
}

/** `text`, or where it is very long its beginning and its end. */
export function endsOfText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS / 2)} ${text.slice(-MOST_CHARACTERS / 2)}`;
}

function ends(words: string[], most: number): string[] {
  return words.length <= most ? words : [...words.slice(0, most / 2), ...words.slice(-most / 2)];
}
