import { fold, normalise, wordsOf } from '../language/fold.ts';
import { shorthand } from '../understanding/shorthand.ts';

/** One word of a message: as typed (marks kept) and as compared. */
type Word = { readonly typed: string; readonly plain: string };

/** The words between two parts of a phrase that `…` may stand for, at most. */
const GAP_WORDS = 6;
const GAP = '…';

/** A part of a phrase: a gap, or the choices of words that may stand there, by the first of them. */
type Part = typeof GAP | ReadonlyMap<string, readonly (readonly Word[])[]>;

/** A phrase that may be met in a message. */
export type Phrase = {
  /** The words, folded, that it may begin with: a message without any of them does not have it. */
  readonly begins: readonly string[];
  /** How much of a message it was met in, in letters: 0 where it was not. */
  lettersIn(message: Message): number;
};

/** A message as phrases are looked for in it: as typed, and with shorthand written out. */
export type Message = readonly (readonly Word[])[];

/** Prepares `text` for {@link makePhrase}. */
export function readMessage(text: string): Message {
  const typed = wordsOf(normalise(text)).flatMap(wordsAs);
  const written = wordsOf(normalise(text)).flatMap(
    (word) => shorthand.get(word)?.map((plain) => ({ typed: plain, plain })) ?? wordsAs(word),
  );
  return [typed, written];
}

/**
 * A phrase as people say it who ask about something: words in order, of which `a/b` is either, `_` joins the words of one choice
 * and `…` leaves out up to six. Marks need not be typed, but those that are must be the phrase's own.
 */
export function makePhrase(phrase: string): Phrase {
  const parts = partsOf(phrase);
  return {
    begins: beginsOf(parts),
    lettersIn: (message) =>
      Math.max(0, ...message.flatMap((words) => words.map((_, at) => lettersAt(parts, words, at)))),
  };
}

/** A phrase without gaps, and where it stands in a message, at most length: how much of it that is, in letters, and what else was said. */
export type SpanFinder = Pick<Phrase, 'begins'> & {
  spanIn(message: Message): { readonly letters: number; readonly rest: string } | undefined;
};

/** Finds a phrase without gaps. */
export function makeSpanFinder(phrase: string): SpanFinder {
  const parts = partsOf(phrase);
  const spanIn: SpanFinder['spanIn'] = (message) => {
    const met = message.flatMap((words) =>
      words.flatMap((_, at) => {
        const until = endAt(parts, words, at);
        if (until === undefined) return [];
        const letters = words.slice(at, until).reduce((sum, { plain }) => sum + plain.length, 0);
        const rest = [...words.slice(0, at), ...words.slice(until)].map(({ typed }) => typed);
        return [{ letters, rest: rest.join(' ') }];
      }),
    );
    return met.toSorted((a, b) => b.letters - a.letters)[0];
  };
  return { begins: beginsOf(parts), spanIn };
}

function beginsOf([first]: readonly Part[]): readonly string[] {
  return first === undefined || first === GAP ? [] : [...first.keys()];
}

/** Where `parts` end that begin at `at`, the last such place; undefined where they do not stand there. */
function endAt([part, ...rest]: readonly Part[], words: readonly Word[], at: number): number | undefined {
  if (part === undefined) return at;
  if (part === GAP) return undefined;
  const ends = taken(part, words, at).flatMap((choice) => endAt(rest, words, at + choice.length) ?? []);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

function wordsAs(word: string): Word[] {
  return wordsOf(fold(word)).map((plain) => ({ typed: word, plain }));
}

function partsOf(phrase: string): readonly Part[] {
  return phrase.split(' ').map(partOf);
}

function partOf(part: string): Part {
  if (part === GAP) return GAP;
  const choices = part.split('/').map((choice) => wordsOf(normalise(choice)).flatMap(wordsAs));
  const byFirst = new Map<string, Word[][]>();
  for (const choice of choices) {
    const first = choice[0]?.plain ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), choice]);
  }
  return byFirst;
}

/** The choices of a part that stand at `at`. */
function taken(part: Exclude<Part, typeof GAP>, words: readonly Word[], at: number): readonly (readonly Word[])[] {
  const choices = part.get(words[at]?.plain ?? '') ?? [];
  return choices.filter((choice) => choice.every((wanted, i) => isSaid(wanted, words[at + i])));
}

/** The letters of `words` that `parts` take up when they begin at `at`; 0 where they do not. */
function lettersAt([part, ...rest]: readonly Part[], words: readonly Word[], at: number): number {
  if (part === undefined) return 0;
  if (part === GAP) {
    const starts = Array.from({ length: GAP_WORDS + 1 }, (_, skipped) => at + skipped);
    return Math.max(0, ...starts.map((start) => lettersAt(rest, words, start)));
  }
  return Math.max(0, ...taken(part, words, at).map((choice) => withRest(choice, rest, words, at)));
}

function withRest(choice: readonly Word[], rest: readonly Part[], words: readonly Word[], at: number): number {
  const letters = choice.reduce((sum, { plain }) => sum + plain.length, 0);
  if (rest.length === 0) return letters;
  const more = lettersAt(rest, words, at + choice.length);
  return more === 0 ? 0 : letters + more;
}

function isSaid(wanted: Word, said: Word | undefined): boolean {
  return said?.plain === wanted.plain && (said.typed === wanted.plain || said.typed === wanted.typed);
}
