import { normalise, wordsOf } from '../language/fold.ts';
import type { ReadForDanger } from './danger.ts';
import { DANGER_KINDS } from './dangerKindWords.ts';
import { canBe, type MarkedWord, markedWord } from './markedWord.ts';
import type { Word } from './words.ts';

type Phrase = { readonly kind: string; readonly words: readonly MarkedWord[] };

/** The phrases by the plain spelling of their first word, the longest first. */
const byFirst = new Map<string, Phrase[]>();
for (const [kind, phrases] of Object.entries(DANGER_KINDS))
  for (const words of phrases.split('|').map((phrase) => wordsOf(normalise(phrase)).map(markedWord)))
    if (words[0]) byFirst.set(words[0].plain, [...(byFirst.get(words[0].plain) ?? []), { kind, words }]);
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** Kinds that tell when and to whom something happens, or that someone is called: none is danger without another. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'child',
  'elder',
  'next',
  'atOnce',
  'whom',
] satisfies (keyof typeof DANGER_KINDS)[]);

/** Of how many kinds of danger there is talk; the circumstances count once, and only beside another. */
export function countDanger(kinds: ReadonlySet<string>): number {
  const around = [...kinds].filter((kind) => CIRCUMSTANCES.has(kind)).length;
  const dangers = kinds.size - around;
  return dangers > 0 && around > 0 ? dangers + 1 : dangers;
}

/** Where a word or phrase of a kind stands: from, until (not included). */
export type KindSpan = { readonly kind: string; readonly from: number; readonly until: number };

/** The words of a message that may speak of danger, each counted to one kind. */
export function dangerKindsAt({ left }: ReadForDanger): KindSpan[] {
  const spans: KindSpan[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const phrase = byFirst.get(left[at]!.plain)?.find(({ words }) => stands(words, left, at));
    if (!phrase) continue;
    spans.push({ kind: phrase.kind, from: at, until: at + phrase.words.length });
    at += phrase.words.length - 1;
  }
  return spans;
}

/** The kinds of `spans`, each once. */
export function kindsOf(spans: readonly KindSpan[]): ReadonlySet<string> {
  return new Set(spans.map(({ kind }) => kind));
}

/** A lone word that only its marks tell from others ("nổ") must have them. */
function stands(words: readonly MarkedWord[], said: readonly Word[], at: number): boolean {
  return words.every((word, i) => {
    const heard = said[at + i];
    if (heard?.plain !== word.plain) return false;
    if (heard.typed === heard.plain) return words.length > 1 || word.marked === word.plain;
    return words.length > 1 ? canBe(heard.typed, word) : heard.typed === word.marked;
  });
}
