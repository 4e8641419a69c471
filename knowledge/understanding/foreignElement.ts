import { fold } from '../language/fold.ts';
import { kindsAt } from './kinds.ts';
import type { Match, Matches } from './matching.ts';
import type { Word } from './words.ts';

const WITH = ' co yeu to nuoc ngoai';

/**
 * Where a country abroad or somebody of one is spoken of, a procedure that is near gives way to its twin "có yếu tố nước ngoài" that
 * is near too; it may still be asked about. Who speaks of none may be a foreigner all the same: then nothing changes.
 */
export function byForeignElement(found: Matches, words: readonly Word[]): Matches {
  const all = [...found.matches, ...found.further];
  const twins = new Map(
    all.flatMap((plain) => {
      const twin = all.find((each) => nameOf(each) === `${nameOf(plain)}${WITH}`);
      return twin ? [[plain, twin] as const] : [];
    }),
  );
  if (twins.size === 0 || !speaksOfAbroad(words)) return found;
  const matches = [...new Set(found.matches.map((match) => twins.get(match) ?? match))];
  return { ...found, matches, further: all.filter((each) => !matches.includes(each)) };
}

function nameOf({ procedure }: Match): string {
  return fold(procedure.name.vi);
}

function speaksOfAbroad(words: readonly Word[]): boolean {
  return kindsAt(words.map(({ plain }) => plain)).some(({ kind }) => kind === 'foreign');
}
