import { z } from 'zod';
import type { Day } from '../language/day.ts';
import { fold, phrasesIn } from '../language/fold.ts';
import type { Text } from '../language/text.ts';
import { text } from '../schemas.ts';
import { findEntities } from '../understanding/entities.ts';
import { stateOn } from './facts.ts';
import type { Procedure } from './procedure.ts';

const words = z.strictObject({ vi: z.array(z.string()).min(1), en: z.array(z.string()).min(1) });
const agency = z.strictObject({
  id: z.string(),
  name: text,
  words,
  /** What the agency of a procedure says where it belongs to this one. */
  among: z.array(z.string()).min(1),
});
const field = z.strictObject({ id: z.string(), name: text.optional(), words });

/** How a region's agencies and administrative fields are called, those of which nothing is held too, and what is asked for most. */
export const facetsSchema = z.strictObject({
  agencies: z.array(agency),
  fields: z.array(field),
  frequent: z.array(z.string()),
});
export type Facets = z.infer<typeof facetsSchema>;

/** What a region without a list of its own has. */
export const NO_FACETS: Facets = { agencies: [], fields: [], frequent: [] };

/** The four facets of a search: each at most once. */
export type Filter = {
  readonly agency?: string;
  readonly scope?: 'whole' | 'partial' | 'none';
  readonly tier?: Procedure['tier'];
  readonly field?: string;
};
export type Facet = keyof Filter;

const TIERS: readonly (readonly [Procedure['tier'], RegExp])[] = [
  ['commune', / (?:cap (?:xa|phuong)|tai phuong|o phuong|(?:commune|ward) (?:level|tier)|at the ward) /],
  ['province', / (?:cap (?:tinh|thanh pho|so)|(?:city|province|provincial) (?:level|tier)) /],
  ['ministry', / (?:cap (?:bo|trung uong)|ministry (?:level|tier)) /],
];

/** The facets named in `said`: of the region's own agencies and fields, a level, a tier. */
export function filterIn(said: string, facets: Facets): Filter {
  const agency = longest(said, facets.agencies);
  const rest = agency ? without(said, agency.phrase) : said;
  const field = longest(rest, facets.fields);
  const [level] = findEntities(said).level;
  const tier = TIERS.find(([, pattern]) => pattern.test(` ${fold(rest)} `))?.[0];
  const scope = level === 4 ? 'whole' : level === 3 ? 'partial' : level;
  return {
    ...(agency && { agency: agency.id }),
    ...(scope && { scope }),
    ...(tier && { tier }),
    ...(field && { field: field.id }),
  };
}

type Said = { readonly id: string; readonly words: { readonly vi: readonly string[]; readonly en: readonly string[] } };

function longest(said: string, all: readonly Said[]): { readonly id: string; readonly phrase: string } | undefined {
  const says = phrasesIn(said);
  const met = all.flatMap(({ id, words: { vi, en } }) => [...vi, ...en].filter(says).map((phrase) => ({ id, phrase })));
  return met.toSorted((a, b) => b.phrase.length - a.phrase.length)[0];
}

/** What was said for the agency is not said for a field too: "Department of Education" names no field. */
function without(said: string, phrase: string): string {
  return ` ${fold(said)} `.replace(` ${fold(phrase)} `, ' ');
}

/** The procedures that fit every facet of `filter` on `day`. */
export function fitting(
  procedures: readonly Procedure[],
  filter: Filter,
  { facets, day }: { readonly facets: Facets; readonly day: Day },
): readonly Procedure[] {
  const among = facets.agencies.find(({ id }) => id === filter.agency)?.among.map(fold) ?? [];
  return procedures.filter((each) => {
    const scope = stateOn(each.scope, day);
    return (
      (!filter.agency || among.some((name) => fold(each.agency.vi).includes(name))) &&
      (!filter.scope || (scope.state === 'holds' && scope.fact.value === filter.scope)) &&
      (!filter.tier || each.tier === filter.tier) &&
      (!filter.field || each.administrativeField.id === filter.field)
    );
  });
}

/** What a facet's agency or field is called. */
export function nameOf(
  facet: 'agency' | 'field',
  id: string,
  { facets, procedures }: { readonly facets: Facets; readonly procedures: readonly Procedure[] },
): Text | undefined {
  if (facet === 'agency') return facets.agencies.find((each) => each.id === id)?.name;
  const own = procedures.find((each) => each.administrativeField.id === id)?.administrativeField.name;
  return own ?? facets.fields.find((each) => each.id === id)?.name;
}
