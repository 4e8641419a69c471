import { fold } from '../language/fold.ts';
import { kindsAt } from './kinds.ts';
import type { Match, Matches } from './matching.ts';
import type { Word } from './words.ts';

const ABROAD = ' co yeu to nuoc ngoai';

/**
 * Of a procedure and a twin that is called the same and more ("lưu động"), both near, the nearer is meant: it would be named less well
 * if the more had been said, or not. Its twin "có yếu tố nước ngoài" is meant where a country abroad or somebody of one is spoken of;
 * who speaks of none may be a foreigner all the same, and then both are near. What gives way may still be asked about.
 */
export function withoutTwins(found: Matches, words: readonly Word[]): Matches {
  const all = [...found.matches, ...found.further];
  const pairs = all.flatMap((plain) =>
    all.flatMap((twin) => (nameOf(twin).startsWith(`${nameOf(plain)} `) ? [{ plain, twin }] : [])),
  );
  if (pairs.length === 0) return found;
  const abroad = speaksOfAbroad(words);
  const meant = new Map(pairs.flatMap((pair) => meantOf(pair, abroad)));
  const matches = [...new Set(found.matches.map((match) => meant.get(match) ?? match))];
  return { ...found, matches, further: all.filter((each) => !matches.includes(each)) };
}

/** The one of two that gives way, with the one it gives way to. */
function meantOf(
  { plain, twin }: { plain: Match; twin: Match },
  abroad: boolean,
): readonly (readonly [Match, Match])[] {
  if (nameOf(twin) === `${nameOf(plain)}${ABROAD}`) return abroad ? [[plain, twin]] : [];
  return plain.score >= twin.score ? [[twin, plain]] : [[plain, twin]];
}

function nameOf({ procedure }: Match): string {
  return fold(procedure.name.vi);
}

function speaksOfAbroad(words: readonly Word[]): boolean {
  return kindsAt(words.map(({ plain }) => plain)).some(({ kind }) => kind === 'foreign');
}
