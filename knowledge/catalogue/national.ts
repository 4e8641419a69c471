import { fold, wordsOf } from '../language/fold.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { SUBJECTS } from '../understanding/subjects.ts';
import type { ProcedureHit } from '../understanding/understanding.ts';
import type { TellableRow } from './building.ts';
import { hashOf, TRAIT, type NationalIndex } from './nationalIndex.ts';
import { makeSearch } from './search.ts';
import { plainTitle, sameKey } from './titles.ts';

/** A procedure of the national catalogue that may be told, as what it is. */
export type Imported = Omit<TellableRow, 'name'> & {
  /** As the catalogue writes it, without what every name has. */
  readonly name: string;
  /** How sure it is that it is meant, 0 to 1. */
  readonly confidence: number;
};

/** The national catalogue behind what we hold ourselves. */
export type National = {
  readonly size: NationalIndex['size'];
  readonly snapshot: string;
  /** Those that fit `text`, the best first; never one we hold ourselves, nor one that is superseded. */
  find(text: string, most: number): readonly Imported[];
  /** Whether `text` plainly names one of these rather than any of those we hold that were found, which it only brushes against. */
  outdoes(text: string, hits: readonly ProcedureHit[]): boolean;
  /** Whether `text` is the name of one of these, word for word. */
  isName(text: string): boolean;
  /** Undefined where there is none of this id that may be told. */
  byId(id: string): Imported | undefined;
};

/** Named in full: nearly all of a name was said, nothing else was, and one of ours does not say as much. */
const WHOLE = { ofName: 0.85, ofSaid: 0.95, ours: 0.9 } as const;
/** A name of so many words, word for word, is meant, whatever one of ours is called too. */
const EXACT = 5;
/** Named well: so much of a name, and of what was said so much more than one of ours can say, which is no sure find itself. */
const WELL = { ofName: 0.6, ofSaid: 0.6, ours: 0.4, more: 0.3, score: 0.75 } as const;
const NO_WORDS: ReadonlySet<string> = new Set();

/** What of an index may be told beside `held`: our own always come before an imported one for the same need. */
export function makeNational(index: NationalIndex, held: readonly Procedure[]): National {
  const hidden = supersededIn(index, held);
  const search = makeSearch(index, [], hidden);
  const words = new Map(held.map((each) => [each.code, wordsFor(each)]));
  const tellable = (title: number, confidence: number): Imported => {
    const rows = search.rowsOf(title).toSorted((a, b) => (a.snapshot < b.snapshot ? 1 : -1));
    const [{ name, ...row }] = rows as [TellableRow, ...TellableRow[]];
    return { ...row, name: plainTitle(name), confidence };
  };
  const isNamed = (title: number, text: string): boolean => {
    const said = sameKey(text);
    return wordsOf(said).length >= EXACT && search.rowsOf(title).some(({ name }) => sameKey(name) === said);
  };
  return {
    size: index.size,
    snapshot: index.snapshot,
    find: (text, most) =>
      search.find(text, most).map((fitting) => tellable(fitting.title, Math.min(fitting.ofName, fitting.ofSaid))),
    outdoes(text, hits) {
      const [best] = search.find(text, 1);
      if (!best) return false;
      if (isNamed(best.title, text)) return true;
      if (best.ofName < WELL.ofName || best.ofSaid < WELL.ofSaid) return false;
      const ours = Math.max(0, ...hits.map(({ code }) => search.shareOf(text, words.get(code) ?? NO_WORDS)));
      if (best.ofName >= WHOLE.ofName && best.ofSaid >= WHOLE.ofSaid && ours < WHOLE.ours) return true;
      const unsure = hits.every(({ score }) => score < WELL.score);
      return unsure && ours < WELL.ours && best.ofSaid - ours >= WELL.more;
    },
    isName(text) {
      const [best] = search.find(text, 1);
      return best !== undefined && isNamed(best.title, text);
    },
    byId(id) {
      const title = index.ids.findIndex((ids) => ids.split(' ').includes(id));
      return title < 0 || hidden.has(title) ? undefined : tellable(title, 1);
    },
  };
}

/** Every word that one of ours is called by, folded. */
function wordsFor({ code, name, everydayNames }: Procedure): ReadonlySet<string> {
  const matters = SUBJECTS.filter(({ codes }) => codes.includes(code)).flatMap(({ vi, en }) => [...vi, ...en]);
  const names = [name.vi, name.en, ...everydayNames.vi, ...everydayNames.en, ...matters];
  return new Set(names.flatMap((each) => wordsOf(fold(each))));
}

/** Titles that we hold, under this code or name or one of a matter we hold; and what only districts did. */
function supersededIn({ ids, keys, traits, size }: NationalIndex, held: readonly Procedure[]): ReadonlySet<number> {
  const own = new Set(held.map(({ code }) => code));
  const ours = new Set([
    ...own,
    ...SUBJECTS.flatMap((each) => (each.codes.some((code) => own.has(code)) ? each.codes : [])),
  ]);
  const names = new Set(held.map(({ name }) => hashOf(sameKey(name.vi))));
  const hidden = new Set<number>();
  for (let title = 0; title < size.titles; title += 1) {
    const known = ids[title]!.split(' ').some((code) => ours.has(code)) || names.has(keys[title]!);
    if (known || traits[title]! & TRAIT.district) hidden.add(title);
  }
  return hidden;
}
