import { z } from 'zod';
import { buildIndex } from '../../knowledge/catalogue/building.ts';
import { readModel } from '../../knowledge/knowledge.ts';
import { ownWordsOf } from '../../knowledge/catalogue/own.ts';
import type { NationalRow } from '../../knowledge/catalogue/row.ts';
import { makeSearch, type NationalSearch } from '../../knowledge/catalogue/search.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import { quantileOf } from './scoring.ts';

/** A labelled question to the national catalogue; `gold_ids` are the rows that count as right. */
export const questionSchema = z.object({
  set: z.string(),
  text: z.string(),
  text_nodia: z.string(),
  gold_ids: z.array(z.string()).min(1),
});
export type Question = z.infer<typeof questionSchema>;

/** How well questions were answered; shares are of one. */
export type RetrievalScore = {
  readonly rows: number;
  /** The right title first, among five, among ten. */
  readonly first: number;
  readonly amongFive: number;
  readonly amongTen: number;
  readonly reciprocalRank: number;
  readonly milliseconds: { readonly p50: number; readonly p99: number };
};

/**
 * Both ways of typing the questions of each set; and as typed where only titles are looked at that are right for some question of the
 * set: what a search in a small collection of one's own is compared with.
 */
export type RetrievalScores = Readonly<Record<string, Record<'typed' | 'withoutMarks' | 'amongOwn', RetrievalScore>>>;

/** A search of the whole catalogue, and one of the titles alone that are right for some of `questions`. */
export type Searches = {
  readonly whole: NationalSearch;
  among(questions: readonly Question[]): NationalSearch;
};

const DEEP = 50;

/** Has every question answered, with and without diacritics; rows of one title count as one answer. */
export function scoreRetrieval(questions: readonly Question[], { whole, among }: Searches): RetrievalScores {
  const sets = [...new Set(questions.map(({ set }) => set))].toSorted();
  questions.slice(0, 50).forEach(({ text }) => whole.find(text, DEEP));
  return Object.fromEntries(
    sets.map((set) => {
      const rows = questions.filter((each) => each.set === set);
      const score = (search: NationalSearch, key: 'text' | 'text_nodia') =>
        scoreSet(rows.map((row) => judged(row, row[key], search)));
      const [typed, withoutMarks] = [score(whole, 'text'), score(whole, 'text_nodia')];
      return [set, { typed, withoutMarks, amongOwn: score(among(rows), 'text') }];
    }),
  );
}

/** The place of the first right title, counted from 1; infinity where none is among the first fifty. */
type Judged = { readonly place: number; readonly took: number };

function judged({ gold_ids: gold }: Question, text: string, search: NationalSearch): Judged {
  const from = performance.now();
  const found = search.find(text, DEEP);
  const took = performance.now() - from;
  const at = found.findIndex(({ title }) => search.rowsOf(title).some(({ id }) => gold.includes(id)));
  return { place: at < 0 ? Infinity : at + 1, took };
}

function scoreSet(all: readonly Judged[]): RetrievalScore {
  const share = (most: number): number => all.filter(({ place }) => place <= most).length / all.length;
  const times = all.map(({ took }) => took);
  return {
    rows: all.length,
    first: share(1),
    amongFive: share(5),
    amongTen: share(10),
    reciprocalRank: all.reduce((sum, { place }) => sum + 1 / place, 0) / all.length,
    milliseconds: { p50: quantileOf(times, 0.5), p99: quantileOf(times, 0.99) },
  };
}

const NAME_ONLY = 'X:';

/** A search over `rows` and what `questions` look for beside them, with the words of the procedures we hold. */
export function searchFor(
  questions: readonly Question[],
  rows: readonly NationalRow[],
  held: readonly Procedure[],
): Searches {
  const index = buildIndex([...rows, ...missingRows(questions, new Set(rows.map(({ id }) => id)))]);
  if (typeof index === 'string') throw new Error(index);
  const own = ownWordsOf(held, readModel());
  const whole = makeSearch(index, own);
  return {
    whole,
    among(some) {
      const right = new Set(some.flatMap(({ gold_ids: gold }) => gold));
      const isOther = (title: number): boolean => !whole.rowsOf(title).some(({ id }) => right.has(id));
      const others = Array.from({ length: index.size.titles }, (_, title) => title).filter(isOther);
      return makeSearch(index, own, new Set(others));
    },
  };
}

/** The right answers that stand in no catalogue, as rows of their own: they have nothing but a name. */
function missingRows(questions: readonly Question[], known: ReadonlySet<string>): NationalRow[] {
  const ids = new Set(questions.flatMap(({ gold_ids: gold }) => gold));
  const missing = [...ids].filter((id) => id.startsWith(NAME_ONLY) && !known.has(id));
  return missing.map((id) => ({ id, name: id.slice(NAME_ONLY.length), otherNames: [], documents: '', snapshot: '' }));
}
