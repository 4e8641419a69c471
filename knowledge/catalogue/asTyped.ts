import { fold, normalise, wordsOf } from '../language/fold.ts';
import { namesProvince } from '../regions/provinces.ts';

/**
 * What of a name may count for `text`: its folded words but those that are other words as typed ("mồ mả" has nothing of "mở tài
 * khoản"). Undefined for a name that is of a province nobody spoke of. Without marks in `text` nothing is told apart by them.
 */
export function wordsAsTyped(text: string): (name: string) => ReadonlySet<string> | undefined {
  const typed = wordsOf(normalise(text));
  const marked = typed.some((word) => fold(word) !== word);
  const ofProvince = namesProvince(text);
  const meant = new Map(marked ? typed.map((word) => [fold(word), word]) : []);
  return (name) => {
    if (!ofProvince && namesProvince(name)) return undefined;
    const its = wordsOf(normalise(name));
    const own = new Set(its);
    return new Set(its.map(fold).filter((word) => !meant.has(word) || own.has(meant.get(word)!)));
  };
}
