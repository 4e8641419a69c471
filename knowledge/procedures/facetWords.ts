import { fold, phrasesIn, wordsOf } from '../language/fold.ts';
import { makeSpanFinder, readMessage, type SpanFinder } from '../regions/asked.ts';
import type { Facets, Filter } from './facets.ts';
import { scopeIn, stayingIn } from './facetScopes.ts';
import type { Procedure } from './procedure.ts';

/** The facets that a message names, and the words of it, folded, that name none and say something. */
export type Said = { readonly filter: Filter; readonly rest: string };

type Worded = {
  readonly id: string;
  readonly words: { readonly vi: readonly string[]; readonly en: readonly string[] };
};

const TIERS: readonly (readonly [Procedure['tier'], RegExp])[] = [
  [
    'commune',
    / (?:(?:o |tai )?cap (?:xa|phuong)|(?:tai|o|tren|ra|len) (?:phuong|xa)(?: xa)?|phuong xa|(?:at )?(?:the )?(?:commune|ward) (?:level|tier)|(?:at|of|from) the (?:ward|commune))(?= )/,
  ],
  ['province', / (?:cap (?:tinh|thanh pho|so)|(?:o|tai) so|(?:city|province|provincial) (?:level|tier))(?= )/],
  ['ministry', / (?:cap (?:bo|trung uong)|ministry (?:level|tier))(?= )/],
];
/** Said of any field; "lính" and "lĩnh" alone are other words. */
const FIELD = / linh vuc(?= )/g;

/** Words that go along with any facet. */
const FILLERS = new Set(
  (
    'thu tuc giay to ho so lam tim xem coi ke can muon cho toi em minh tui chi anh con cac nhung co gi nao o tai cua ve thuoc co quan muc do cap nop ' +
    'duoc voi va thi la liet ke danh sach het tat ca loc theo lay cai thoi nhe nha a di giup dich vu cong danh lien quan den phai may trong ra len mang ' +
    'phuong xa ben mang kiem them nua ma oi da dum gium ho qua vay nguoi loai viec dc lo ' +
    'procedure procedures service services for of the a an in at by list show me all which what can i do get done are there from with and only just ' +
    'please need want to find search look handled handles handle level field agency that is be on my ones one those things thing some any it paper papers about regarding concerning'
  ).split(' '),
);

/** Reads the facets named in `said`: a region's own agencies, fields, audiences and events, a level, a tier. */
export function readFacets(said: string, facets: Facets): Said {
  const happened = eventIn(said, facets);
  const { stays, left: from } = stayingIn(happened?.rest ?? said);
  const audience = longest(from, facets.audiences);
  const second = without(from, audience?.phrase);
  const agency = longest(second, facets.agencies);
  const third = without(second, agency?.phrase);
  const field = longest(third, facets.fields);
  const line = ` ${fold(without(third, field?.phrase))} `;
  const { scope = stays ? 'whole' : undefined, left } = scopeIn(line, said);
  const tier = TIERS.find(([, pattern]) => pattern.test(left));
  const others = (tier ? left.replace(tier[1], '') : left).replace(FIELD, ' ');
  const rest = wordsOf(others.trim().replace(/ +/g, ' ')).filter((each) => !FILLERS.has(each));
  const filter = {
    ...(happened && { event: happened.id }),
    ...(audience && { audience: audience.id }),
    ...(agency && { agency: agency.id }),
    ...(field && { field: field.id }),
    ...(tier && { tier: tier[0] }),
    ...(scope && { scope }),
  };
  return { filter, rest: rest.join(' ') };
}

/** The life event that is told of, and what else was said: of several the one told at most length. */
export function eventIn(said: string, { events }: Facets): { readonly id: string; readonly rest: string } | undefined {
  const message = readMessage(said);
  const words = message.flatMap((each) => each.map(({ plain }) => plain));
  const met = phrasesOf(events, words).flatMap(({ id, finder }) => {
    const found = finder.spanIn(message);
    return found ? [{ id, ...found }] : [];
  });
  return met.toSorted((a, b) => b.letters - a.letters)[0];
}

type OfFacet = { readonly id: string; readonly phrase: string; readonly finder: SpanFinder };

/** The phrases of a list of facets, by the words they begin with; read once for as long as the list is. */
const read = new WeakMap<
  readonly Worded[],
  { readonly all: readonly OfFacet[]; readonly begun: Map<string, number[]> }
>();

/** Those phrases of `all` that begin with one of `words`, in their order. */
function phrasesOf(all: readonly Worded[], words: readonly string[]): readonly OfFacet[] {
  const known = read.get(all) ?? readPhrases(all);
  read.set(all, known);
  const begun = new Set(words.flatMap((word) => known.begun.get(word) ?? []));
  return [...begun].toSorted((a, b) => a - b).map((place) => known.all[place]!);
}

function readPhrases(facets: readonly Worded[]): { all: OfFacet[]; begun: Map<string, number[]> } {
  const all = facets.flatMap(({ id, words: { vi, en } }) =>
    [...vi, ...en].map((phrase) => ({ id, phrase, finder: makeSpanFinder(phrase) })),
  );
  const begun = new Map<string, number[]>();
  all.forEach(({ finder }, place) => {
    for (const word of finder.begins) begun.set(word, [...(begun.get(word) ?? []), place]);
  });
  return { all, begun };
}

function longest(said: string, all: readonly Worded[]): { readonly id: string; readonly phrase: string } | undefined {
  const says = phrasesIn(said);
  const met = phrasesOf(all, wordsOf(fold(said))).filter(({ phrase }) => says(phrase));
  return met.toSorted((a, b) => b.phrase.length - a.phrase.length)[0];
}

/** What was said for one facet is not said for another too: "Department of Education" names no field. Marks are kept. */
function without(said: string, phrase: string | undefined): string {
  if (phrase === undefined) return said;
  const words = said.split(/\s+/);
  const wanted = wordsOf(fold(phrase)).length;
  const at = words.findIndex((_, from) => fold(words.slice(from, from + wanted).join(' ')) === fold(phrase));
  if (at < 0) return ` ${fold(said)} `.replace(` ${fold(phrase)} `, ' ');
  return [...words.slice(0, at), ...words.slice(at + wanted)].join(' ');
}
