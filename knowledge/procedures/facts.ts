import { type Confidence, type Dated, holdingOn } from '../dated.ts';
import { addDays, type Day } from '../language/day.ts';
import { fold, normalise, phrasesIn, wordsOf } from '../language/fold.ts';
import { askedAt } from '../understanding/askingWords.ts';
import type { Aspect } from '../understanding/understanding.ts';
import type { AgeRule, Case, FilingChannel, Notice, Payment, Procedure } from './procedure.ts';

/** What is known of one thing on a day: it holds; it held until `on`; it begins `on`; or nothing is held about it. */
export type Holding<T> =
  | { readonly state: 'holds'; readonly fact: Dated<T> }
  | { readonly state: 'ended' | 'notYet'; readonly fact: Dated<T>; readonly on: Day }
  | { readonly state: 'none' };

/** What of `facts` holds on `day`; else the last that ended before it, else the first to begin. */
export function stateOn<T>(facts: readonly Dated<T>[], day: Day): Holding<T> {
  const fact = holdingOn(facts, day);
  if (fact) return { state: 'holds', fact };
  const [ended] = facts
    .filter((each) => each.until !== undefined && each.until < day)
    .toSorted((a, b) => (b.until ?? '').localeCompare(a.until ?? ''));
  if (ended?.until) return { state: 'ended', fact: ended, on: ended.until };
  const [begins] = facts.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  return begins?.from ? { state: 'notYet', fact: begins, on: begins.from } : { state: 'none' };
}

function holds(each: Pick<Dated<unknown>, 'from' | 'until'>, day: Day): boolean {
  return (each.from ?? day) <= day && day <= (each.until ?? day);
}

/** What is paid on `day`, in the order it is told, on all channels or on one, in all cases or in one. */
export function paymentsOn(
  procedure: Procedure,
  day: Day,
  { channel, kase }: { readonly channel?: FilingChannel; readonly kase?: string | undefined } = {},
): readonly Dated<Payment>[] {
  const open = stateOn(procedure.channels, day);
  // what filing at a counter costs is nothing to tell of where one files on the web alone
  const isOpen = ({ channels }: Payment) =>
    open.state !== 'holds' || channels.some((each) => open.fact.value.includes(each));
  return procedure.payments.filter(
    (each) =>
      holds(each, day) &&
      isOpen(each.value) &&
      (!channel || each.value.channels.includes(channel)) &&
      (!kase || !each.value.case || each.value.case === kase),
  );
}

/** What the same costs from the day after `payment` ends, where that is held and another amount. */
export function paymentAfter({ payments }: Procedure, { value, until }: Dated<Payment>): number | undefined {
  if (!until) return undefined;
  const next = payments.find(({ from, value: { item } }) => from === addDays(until, 1) && item.vi === value.item.vi);
  return typeof next?.value.vnd === 'number' && next.value.vnd !== value.vnd ? next.value.vnd : undefined;
}

/** All that is held about a procedure and holds on `day`, however it is told. */
export function allHeldOn(procedure: Procedure, day: Day): readonly Dated<unknown>[] {
  const { documents, processing, deadline, payments, place, steps, applicants, form, result, validity, notices } =
    procedure;
  return [
    ...payments, ...place, ...steps, ...form, ...documents, ...processing, ...deadline, ...applicants, ...result, ...validity, ...notices,
  ].filter((each) => holds(each, day)); // prettier-ignore
}

/**
 * The case of a procedure that a message tells of: the one whose words are met at most length. Words of what is only asked tell none:
 * "mất bao lâu" has lost nothing.
 */
export function caseIn({ cases = [] }: Procedure, text: string): Case | undefined {
  const says = phrasesIn(besideAsked(text, cases));
  const met = cases.flatMap((each) =>
    [...each.words.vi, ...each.words.en].filter(says).map((word) => ({ each, length: word.length })),
  );
  return met.toSorted((a, b) => b.length - a.length)[0]?.each;
}

function besideAsked(text: string, cases: readonly Case[]): string {
  if (cases.length === 0) return text;
  const typed = wordsOf(normalise(text));
  const named = cases.flatMap(({ words }) => [...words.vi, ...words.en]).map(fold);
  for (const { from, until, phrase } of askedAt(typed.map(fold)))
    if (named.some((each) => each !== phrase && ` ${phrase} `.includes(` ${each} `))) typed.fill('', from, until);
  return typed.join(' ');
}

/** The rule of age on `day` that someone of `years` falls under; 'none' where no rule takes them. */
export function ageRuleOn({ ages = [] }: Procedure, day: Day, years: number): Dated<AgeRule> | 'none' | undefined {
  const holding = stateOn(ages, day);
  if (holding.state !== 'holds') return undefined;
  const rule = holding.fact.value.find(({ from, until }) => from <= years && years <= (until ?? years));
  return rule ? { ...holding.fact, value: rule } : 'none';
}

/** What is announced or to be minded about `aspect` on `day`. */
export function noticesOn(procedure: Procedure, day: Day, aspect: Aspect): readonly Dated<Notice>[] {
  return procedure.notices.filter((each) => holds(each, day) && each.value.aspects.includes(aspect));
}

/** By what the procedure is replaced on `day`, if it is. */
export function replacedOn(procedure: Procedure, day: Day): Procedure['replacedBy'] {
  return procedure.replacedBy && holds(procedure.replacedBy, day) ? procedure.replacedBy : undefined;
}

/** The least sure of several: what a whole answer may claim. */
export function weakest(confidences: readonly Confidence[]): Confidence {
  if (confidences.includes('recalled')) return 'recalled';
  return confidences.includes('press') ? 'press' : 'sourced';
}
