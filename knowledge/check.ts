import { APOLOGIES } from './applications/apologies.ts';
import type { Dated } from './dated.ts';
import { RULES } from './delivery/rules.ts';
import type { Knowledge } from './knowledge.ts';
import { stepsOn } from './procedures/events.ts';
import { replacedOn } from './procedures/facts.ts';
import { addDays, type Day, daysBetween } from './language/day.ts';
import { fold } from './language/fold.ts';
import type { Text } from './language/text.ts';
import type { Procedure } from './procedures/procedure.ts';

/** One remark on what is known: where it stands ("1.001193 place") and what is the matter. */
export type Remark = { readonly where: string; readonly what: string };

/** What the knowledge of a region looks like on a day. `broken` must be mended; the rest wants somebody's eye. */
export type Findings = {
  readonly broken: readonly Remark[];
  /** Checked against its source more than {@link STALE_DAYS} days ago, and still told. */
  readonly stale: readonly Remark[];
  /** Ends within {@link ENDING_DAYS} days, with nothing after it. */
  readonly ending: readonly Remark[];
  /** Rests on memory alone. */
  readonly recalled: readonly Remark[];
};

export const STALE_DAYS = 180;
export const ENDING_DAYS = 60;

type Fact = { readonly where: string; readonly kind: string; readonly fact: Dated<unknown> };

/** Looks through all that is known of a region as it is on `today`. */
export function inspect(knowledge: Knowledge, today: Day): Findings {
  const facts = [...knowledge.procedures.all.flatMap(factsOf), ...guidanceFacts(knowledge), ...apologyFacts()];
  const told = facts.filter(({ fact }) => (fact.until ?? today) >= today);
  return {
    broken: [
      ...knowledge.procedures.all.flatMap((each) => wrongIn(each, knowledge)),
      ...facts.flatMap((each) => fromTheFuture(each, today)),
      ...wrongRules(),
      ...wrongLists(knowledge, today),
      ...wrongMoves(knowledge),
    ],
    stale: told.flatMap(({ where, fact }) => {
      const days = daysBetween(fact.asOf, today);
      return days > STALE_DAYS ? [{ where, what: `checked ${String(days)} days ago, on ${fact.asOf}` }] : [];
    }),
    ending: told
      .filter((each) => endsSoon(each, told, today))
      .map(({ where, fact }) => ({
        where,
        what: `ends on ${fact.until ?? ''}`,
      })),
    recalled: told
      .filter(({ fact }) => fact.confidence === 'recalled')
      .map(({ where, fact }) => ({ where, what: fact.source?.en ?? 'no text seen' })),
  };
}

/** The facts of a procedure of which one at most holds on a day. */
const SINGLE = [
  'scope', 'channels', 'documents', 'processing', 'deadline', 'place', 'receives', 'steps', 'applicants', 'form', 'result', 'outcome',
  'validity', 'legalBasis',
] as const; // prettier-ignore

function factsOf(procedure: Procedure): readonly Fact[] {
  const of = (kind: string, facts: readonly Dated<unknown>[]) =>
    facts.map((fact) => ({ where: `${procedure.code} ${kind}`, kind: `${procedure.code} ${kind}`, fact }));
  return [
    ...SINGLE.flatMap((kind) => of(kind, procedure[kind])),
    ...procedure.payments.flatMap((each, at) => of(`payments ${String(at + 1)}`, [each])),
    ...procedure.notices.flatMap((each, at) => of(`notices ${String(at + 1)}`, [each])),
    ...(procedure.cases ?? []).flatMap(({ id, told }) => of(`case ${id}`, told)),
  ];
}

function guidanceFacts({ guidance }: Knowledge): readonly Fact[] {
  return guidance.topics.flatMap((topic) =>
    (guidance.byTopic(topic)?.answers ?? []).map((fact) => {
      const where = `guidance ${topic}`;
      return { where, kind: where, fact };
    }),
  );
}

function apologyFacts(): readonly Fact[] {
  return APOLOGIES.map((fact) => {
    const where = `apologies ${fact.value.procedures?.join(', ') ?? 'of all'}`;
    return { where, kind: where, fact };
  });
}

function fromTheFuture({ where, fact }: Fact, today: Day): readonly Remark[] {
  return fact.asOf > today ? [{ where, what: `was checked on a day to come, ${fact.asOf}` }] : [];
}

function endsSoon({ kind, fact }: Fact, told: readonly Fact[], today: Day): boolean {
  const { until } = fact;
  if (until === undefined || daysBetween(today, until) > ENDING_DAYS) return false;
  return !told.some((other) => other.kind === kind && other.fact !== fact && (other.fact.until ?? '9999') > until);
}

function wrongIn(procedure: Procedure, knowledge: Knowledge): readonly Remark[] {
  const { code } = procedure;
  return [
    ...SINGLE.flatMap((kind) => overlaps(`${code} ${kind}`, procedure[kind])),
    ...sameInBoth(`${code} name`, procedure.name),
    ...sameInBoth(`${code} about`, procedure.about),
    ...sameInBoth(`${code} agency`, procedure.agency),
    ...wrongChain(procedure, knowledge),
    ...(agencyKnown(procedure, knowledge)
      ? []
      : [{ where: `${code} agency`, what: 'is none of the agencies of facets.json' }]),
  ];
}

/** Whether one can narrow to the procedure by its agency; a region without a list of agencies has none to be missing. */
function agencyKnown({ agency }: Procedure, { facets: { agencies } }: Knowledge): boolean {
  const said = fold(agency.vi);
  return agencies.length === 0 || agencies.some(({ among }) => among.some((name) => said.includes(fold(name))));
}

/** Two facts of one kind that would both hold on a day from the same beginning: nobody could say which is told. */
function overlaps(where: string, facts: readonly Dated<unknown>[]): readonly Remark[] {
  const sorted = facts.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return sorted.slice(1).flatMap((next, at) => {
    const before = sorted[at];
    const over = before && (before.until ?? '9999-12-31') < (next.from ?? '');
    return over ? [] : [{ where, what: `two hold on ${next.from ?? 'every day'}` }];
  });
}

function sameInBoth(where: string, { vi, en }: Text): readonly Remark[] {
  return vi === en ? [{ where, what: 'says the same in both languages' }] : [];
}

/** A chain of replacements ends with a procedure that is held and stands; the one that is for foreigners is held. */
function wrongChain(procedure: Procedure, { procedures }: Knowledge): readonly Remark[] {
  const { forForeigners: other } = procedure;
  if (other !== undefined && !procedures.byCode(other))
    return [{ where: `${procedure.code} forForeigners`, what: `leads to ${other}, which is not held` }];
  const met = new Set([procedure.code]);
  let at: Procedure = procedure;
  while (at.replacedBy) {
    const { code } = at.replacedBy.value;
    const next = procedures.byCode(code);
    const where = `${procedure.code} replacedBy`;
    if (!next) return [{ where, what: `leads to ${code}, which is not held` }];
    if (met.has(code)) return [{ where, what: `leads in a circle by ${code}` }];
    met.add(code);
    at = next;
  }
  return [];
}

/** What is shown in lists is held, and nothing took its place yet. */
function wrongLists({ facets, procedures }: Knowledge, today: Day): readonly Remark[] {
  const lists = [
    { where: 'frequent', codes: facets.frequent },
    ...facets.audiences.map(({ id, codes }) => ({ where: `audience ${id}`, codes })),
    ...facets.agencies.map(({ id, moved }) => ({ where: `agency ${id}`, codes: moved?.codes ?? [] })),
    ...facets.events.map((event) => ({
      where: `event ${event.id}`,
      codes: [...stepsOn(event, today).map(({ code }) => code), ...(event.main ? [event.main] : [])],
    })),
  ];
  return lists.flatMap(({ where, codes }) =>
    codes.flatMap((code) => {
      const held = procedures.byCode(code);
      if (!held) return [{ where, what: `names ${code}, which is not held` }];
      return replacedOn(held, today) ? [{ where, what: `names ${code}, which another took the place of` }] : [];
    }),
  );
}

/** What moved from an agency is told of by a topic. */
function wrongMoves({ facets, guidance }: Knowledge): readonly Remark[] {
  return facets.agencies.flatMap(({ id, moved }) => {
    if (!moved || guidance.byTopic(moved.topic)) return [];
    return [{ where: `agency ${id}`, what: `names the topic ${moved.topic}, which is not held` }];
  });
}

/** The rules of a term of delivery follow one another without a gap or an overlap. */
function wrongRules(): readonly Remark[] {
  const terms = new Map<string, (typeof RULES)[number][]>();
  for (const rule of RULES) {
    const term = `${rule.vocabulary} ${String(rule.value)}`;
    terms.set(term, [...(terms.get(term) ?? []), rule]);
  }
  return [...terms].flatMap(([term, rules]) => {
    const sorted = rules.toSorted((a, b) => a.from.localeCompare(b.from));
    return sorted.slice(1).flatMap((next, at) => {
      const until = sorted[at]?.until;
      const follows = until !== undefined && addDays(until, 1) === next.from;
      return follows ? [] : [{ where: `delivery ${term}`, what: `a gap or an overlap before ${next.from}` }];
    });
  });
}
