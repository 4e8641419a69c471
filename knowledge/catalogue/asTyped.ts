import { fold, normalise, wordsOf } from '../language/fold.ts';
import { namesProvince } from '../regions/provinces.ts';

/** A name as it is compared with what was typed; read once, it serves any number of messages. */
export type TypedName = {
  /** Its words with their marks, each once, and the same words folded. */
  readonly typed: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly ofProvince: boolean;
};

/** Reads a name to be compared with what is typed. */
export function readTypedName(name: string): TypedName {
  const typed = new Set(wordsOf(normalise(name)));
  return { typed, folded: new Set([...typed].map(fold)), ofProvince: namesProvince(name) };
}

/**
 * What of a name may count for `text`: its folded words but those that are other words as typed ("mồ mả" has nothing of "mở tài
 * khoản"). Undefined for a name that is of a province nobody spoke of. Without marks in `text` nothing is told apart by them.
 */
export function wordsAsTyped(text: string): (name: TypedName) => ReadonlySet<string> | undefined {
  const typed = wordsOf(normalise(text));
  const marked = typed.some((word) => fold(word) !== word);
  const ofProvince = namesProvince(text);
  const meant = new Map(marked ? typed.map((word) => [fold(word), word]) : []);
  return (name) => {
    if (!ofProvince && name.ofProvince) return undefined;
    const other = [...name.folded].filter((word) => meant.has(word) && !name.typed.has(meant.get(word)!));
    return other.length === 0 ? name.folded : new Set([...name.folded].filter((word) => !other.includes(word)));
  };
}
