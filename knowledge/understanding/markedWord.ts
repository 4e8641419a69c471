import { fold } from '../language/fold.ts';
import { respelt } from './shorthand.ts';

/** A word with its marks, as it is compared, and by its letters. */
export type MarkedWord = { readonly marked: string; readonly plain: string; readonly letters: readonly string[] };

/** A normalised word as what is typed is held against it. */
export function markedWord(marked: string): MarkedWord {
  return { marked, plain: respelt(fold(marked)), letters: lettersOf(marked) };
}

/** Whether `typed` can be that word: marks that were typed must be its own, some may be missing ("dánh"). */
export function canBe(typed: string, { marked, letters }: Pick<MarkedWord, 'marked' | 'letters'>): boolean {
  return typed === marked || isPartOf(lettersOf(typed), letters);
}

/** The letters of a word, each with its marks; "đ" is "d" with one. */
export function lettersOf(word: string): string[] {
  return (
    word
      .replaceAll('đ', 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}

/** Whether the letters of `some` are those of `all`, marks left out at most. */
export function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length === all.length && some.every((letter, at) => [...letter].every((mark) => all[at]!.includes(mark)));
}
