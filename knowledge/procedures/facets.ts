import { z } from 'zod';
import type { Day } from '../language/day.ts';
import { fold } from '../language/fold.ts';
import type { Language, Text } from '../language/text.ts';
import { text } from '../schemas.ts';
import { eventSchema, stepsOn } from './events.ts';
import { replacedOn, stateOn } from './facts.ts';
import type { Procedure } from './procedure.ts';
import { ranked } from './ranking.ts';

const words = z.strictObject({ vi: z.array(z.string()).min(1), en: z.array(z.string()).min(1) });
const agency = z.strictObject({
  id: z.string(),
  name: text,
  words,
  /** What the agency of a procedure says where it belongs to this one. */
  among: z.array(z.string()).min(1),
  /** The agency that it is a part of. */
  of: z.string().optional(),
  /** Of its parts, the one at this tier. */
  tier: z.enum(['commune', 'province', 'ministry']).optional(),
  /** What is done elsewhere now that people still go to it for: the guidance topic that tells it, and the procedures. */
  moved: z.strictObject({ topic: z.string(), codes: z.array(z.string()).min(1) }).optional(),
});
const field = z.strictObject({ id: z.string(), name: text.optional(), words });
const audience = z.strictObject({ id: z.string(), name: text, words, codes: z.array(z.string()).min(1) });

/** How a region's agencies and administrative fields are called, those of which nothing is held too, and what is asked for most. */
export const facetsSchema = z.strictObject({
  agencies: z.array(agency),
  fields: z.array(field),
  frequent: z.array(z.string()),
});

/** Whom procedures are for, as people say it. */
export const audiencesSchema = z.strictObject({ audiences: z.array(audience) });

/** What happens in a life, and what is to be done then. */
export const eventsSchema = z.strictObject({ events: z.array(eventSchema) });

export type Facets = z.infer<typeof facetsSchema> & z.infer<typeof audiencesSchema> & z.infer<typeof eventsSchema>;

/** The facets of a search: each at most once. `online`: wholly or partially. `words`: what else the procedure is called by. */
export type Filter = {
  readonly event?: string;
  readonly audience?: string;
  readonly agency?: string;
  readonly field?: string;
  readonly tier?: Procedure['tier'];
  readonly scope?: 'whole' | 'partial' | 'none' | 'online';
  readonly words?: string;
};
export type Facet = keyof Filter;
export const FACETS = ['event', 'audience', 'agency', 'field', 'tier', 'scope', 'words'] as const satisfies Facet[];

type On = { readonly facets: Facets; readonly day: Day };

/** The procedures there are on `day`: without those that another took the place of, or that take the place of one later. */
export function standingOn(procedures: readonly Procedure[], day: Day): readonly Procedure[] {
  const later = new Set(
    procedures.flatMap((each) => (each.replacedBy && !replacedOn(each, day) ? [each.replacedBy.value.code] : [])),
  );
  return procedures.filter((each) => !replacedOn(each, day) && !later.has(each.code));
}

/** The procedures that fit every facet of `filter` on `day`. */
export function fitting(procedures: readonly Procedure[], filter: Filter, on: On): readonly Procedure[] {
  const tests = FACETS.filter((facet) => facet !== 'words' && filter[facet]).map((facet) => TESTS[facet](filter, on));
  const met = procedures.filter((each) => tests.every((test) => test(each)));
  return filter.words ? ranked(met, filter.words, procedures) : met;
}

/** Of what fits all of `filter` but how far it is online, that of which no official text held here says how far. */
export function unconfirmedIn(
  procedures: readonly Procedure[],
  { scope, ...rest }: Filter,
  on: On,
): readonly Procedure[] {
  if (!scope) return [];
  return fitting(procedures, rest, on).filter((each) => {
    const holding = stateOn(each.scope, on.day);
    return holding.state !== 'holds' || holding.fact.confidence !== 'sourced';
  });
}

type Test = (procedure: Procedure) => boolean;

const TESTS: Readonly<Record<Facet, (filter: Filter, on: On) => Test>> = {
  event: ({ event }, { facets, day }) => within(stepsOfEvent(facets, event, day)),
  audience: ({ audience: id }, { facets }) => within(facets.audiences.find((each) => each.id === id)?.codes ?? []),
  agency: ({ agency: id }, { facets }) => {
    const among = facets.agencies.find((each) => each.id === id)?.among.map(fold) ?? [];
    return ({ agency: { vi } }) => among.some((name) => fold(vi).includes(name));
  },
  field:
    ({ field: id }) =>
    (each) =>
      each.administrativeField.id === id,
  tier:
    ({ tier }) =>
    (each) =>
      each.tier === tier,
  scope:
    ({ scope }, { day }) =>
    (each) => {
      const holding = stateOn(each.scope, day);
      if (holding.state !== 'holds') return false;
      return scope === 'online' ? holding.fact.value !== 'none' : holding.fact.value === scope;
    },
  words: () => () => true,
};

function within(codes: readonly string[]): Test {
  const held = new Set(codes);
  return ({ code }) => held.has(code);
}

function stepsOfEvent({ events }: Facets, id: string | undefined, day: Day): readonly string[] {
  const event = events.find((each) => each.id === id);
  return event ? stepsOn(event, day).map(({ code }) => code) : [];
}

/** `found` in the order it is shown: by the steps of an event, by words, else what is asked for most first and then by name. */
export function arranged(
  found: readonly Procedure[],
  filter: Filter,
  { facets, day, language }: On & { readonly language: Language },
): readonly Procedure[] {
  if (filter.words && !filter.event) return found;
  const order = filter.event ? stepsOfEvent(facets, filter.event, day) : facets.frequent;
  const place = ({ code }: Procedure): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return found.toSorted(
    (a, b) => place(a) - place(b) || a.name[language].localeCompare(b.name[language], language) || 0,
  );
}

/** The facets of which dropping one alone leaves something, with how much; the most first. */
export function worthDropping(
  procedures: readonly Procedure[],
  filter: Filter,
  on: On,
): readonly { readonly facet: Facet; readonly count: number }[] {
  return FACETS.filter((facet) => filter[facet] !== undefined)
    .map((facet) => {
      const { [facet]: _, ...rest } = filter;
      return { facet, count: fitting(procedures, rest, on).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The agency that `id` is a part of; undefined where it is one by itself. */
export function wholeOf(id: string | undefined, { agencies }: Pick<Facets, 'agencies'>): string | undefined {
  return agencies.find((each) => each.id === id)?.of;
}

/** The part at `tier` of the agency that `id` is a part of: what "còn thành phố" means of the police of the wards. */
export function besideAt(
  id: string | undefined,
  tier: Filter['tier'],
  { agencies }: Pick<Facets, 'agencies'>,
): string | undefined {
  const whole = wholeOf(id, { agencies });
  return whole === undefined ? undefined : agencies.find((each) => each.of === whole && each.tier === tier)?.id;
}

/** What a facet's agency, field, audience or event is called. */
export function nameOf(
  facet: 'agency' | 'field' | 'audience' | 'event',
  id: string,
  { facets, procedures }: { readonly facets: Facets; readonly procedures: readonly Procedure[] },
): Text | undefined {
  const byId = (all: readonly { readonly id: string; readonly name?: Text | undefined }[]) =>
    all.find((each) => each.id === id)?.name;
  if (facet === 'agency') return byId(facets.agencies);
  if (facet === 'audience') return byId(facets.audiences);
  if (facet === 'event') return byId(facets.events);
  const own = procedures.find((each) => each.administrativeField.id === id)?.administrativeField.name;
  return own ?? byId(facets.fields);
}
