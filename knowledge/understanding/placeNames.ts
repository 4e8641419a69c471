import { fold, normalise } from '../language/fold.ts';

/** A word of a text with where it stands. */
export type Token = {
  readonly raw: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
};

/** Names of units as they are found in any case: how each may be written with its marks, by how it is folded. */
export type PlaceNames = {
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words that names begin with, so that most places in a text are passed over quickly. */
  readonly first: ReadonlySet<string>;
};

/** A text with its words, while places are looked for. */
export type Read = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: PlaceNames;
  /** All in capitals: they tell nothing. */
  readonly shouted: boolean;
};
/** Words from one token up to another, not included. */
export type Span = { readonly from: number; readonly until: number };

const LONGEST_NAME = 4;

/** The words of `text`, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\d'’]+/gu)].map(({ 0: raw, index }) => ({
    raw,
    plain: fold(raw),
    start: index,
    end: index + raw.length,
  }));
}

/** `names` by how they are folded. */
export function placeNames(names: readonly string[]): PlaceNames {
  const made = new Map<string, Set<string>>();
  for (const name of names) {
    const plain = fold(name);
    made.set(plain, (made.get(plain) ?? new Set()).add(normalise(name)));
  }
  return { written: made, first: new Set([...made.keys()].map((name) => name.split(' ')[0]!)) };
}

/** How many words from `at` on are the longest known name: marks need not be typed, but those that are must be the name's own. */
export function knownNameAt(tokens: readonly Token[], at: number, text: string, names: PlaceNames): number {
  const first = tokens[at];
  if (!first || !names.first.has(first.plain)) return 0;
  for (let size = LONGEST_NAME; size > 0; size -= 1) {
    const words = tokens.slice(at, at + size);
    if (words.length < size || !areTogether(words, text)) continue;
    const plain = words.map((word) => word.plain).join(' ');
    const written = names.written.get(plain);
    if (!written) continue;
    const typed = normalise(words.map(({ raw }) => raw).join(' '));
    if (typed === plain || written.has(typed)) return size;
  }
  return 0;
}

/** How many words from `at` on are capitalised, four at most. */
export function capitalsAt(tokens: readonly Token[], at: number, text: string): number {
  let size = 0;
  while (size < LONGEST_NAME && isCapital(tokens[at + size]) && areTogether(tokens.slice(at, at + size + 1), text))
    size += 1;
  return size;
}

/** Whether a word begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.raw);
}

/** Whether words are parted by a single space or hyphen. */
function areTogether(words: readonly Token[], text: string): boolean {
  return words.every((word, i) => i === 0 || /^[\s-]$/.test(text.slice(words[i - 1]!.end, word.start)));
}

/** Whether a word is one of `marked`, with its marks or without any. */
export function isOneOf(token: Token | undefined, marked: ReadonlySet<string>, plain: ReadonlySet<string>): boolean {
  if (!token || !plain.has(token.plain)) return false;
  const typed = normalise(token.raw);
  return typed === token.plain || marked.has(typed);
}

/** Words parted by bars, as written and folded. */
export function marked(words: string): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const list = words.split('|');
  return [new Set(list.map(normalise)), new Set(list.map(fold))];
}
