import type { Procedure } from '../procedures/procedure.ts';
import { SUBJECTS } from '../understanding/subjects.ts';
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
  /** Undefined where there is none of this id that may be told. */
  byId(id: string): Imported | undefined;
};

/** What of an index may be told beside `held`: our own always come before an imported one for the same need. */
export function makeNational(index: NationalIndex, held: readonly Procedure[]): National {
  const hidden = supersededIn(index, held);
  const search = makeSearch(index, [], hidden);
  const tellable = (title: number, confidence: number): Imported => {
    const rows = search.rowsOf(title).toSorted((a, b) => (a.snapshot < b.snapshot ? 1 : -1));
    const [{ name, ...row }] = rows as [TellableRow, ...TellableRow[]];
    return { ...row, name: plainTitle(name), confidence };
  };
  return {
    size: index.size,
    snapshot: index.snapshot,
    find: (text, most) =>
      search.find(text, most).map((fitting) => tellable(fitting.title, Math.min(fitting.ofName, fitting.ofSaid))),
    byId(id) {
      const title = index.ids.findIndex((ids) => ids.split(' ').includes(id));
      return title < 0 || hidden.has(title) ? undefined : tellable(title, 1);
    },
  };
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
