import type { Dated } from '../dated.ts';
import { addDays, type Day } from '../language/day.ts';
import type { Text } from '../language/text.ts';
import { REMARKS } from './remarks.ts';
import { RULES, type Rule, type Term, type Vocabulary } from './rules.ts';

/** What a term of one vocabulary is worth on a day. `rule` is the term's own: the one in force, the first to come, or the last there was. */
export type Ruling =
  | { readonly outcome: 'inForce'; readonly rule: Rule }
  | { readonly outcome: 'notYet'; readonly rule: Rule; readonly since: Day }
  | { readonly outcome: 'superseded'; readonly rule: Rule; readonly since: Day; readonly by: readonly Rule[] };

/** Rules of one term, oldest first; there is at least one for every term. */
function rulesOf(term: Term): readonly [Rule, ...Rule[]] {
  const rules = RULES.filter((each) => each.vocabulary === term.vocabulary && each.value === term.value);
  const [first, ...rest] = rules.toSorted((a, b) => a.from.localeCompare(b.from));
  if (!first) throw new Error(`no delivery rule for ${term.vocabulary} ${term.value}`);
  return [first, ...rest];
}

/** What superseded `rule`: the terms whose rules began the day after it ended. */
function successorsOf(rule: Rule): readonly Rule[] {
  const next = rule.until && addDays(rule.until, 1);
  return RULES.filter((each) => each.from === next && each.vocabulary !== rule.vocabulary);
}

/** The one outcome of a term on a day: in force, not yet (and since when), or superseded (by what, since when). */
export function ruleFor(term: Term, day: Day): Ruling {
  const rules = rulesOf(term);
  const [first] = rules;
  const last = rules.at(-1) ?? first;
  const inForce = rules.find((each) => each.from <= day && day <= (each.until ?? day));
  if (inForce) return { outcome: 'inForce', rule: inForce };
  if (day < first.from) return { outcome: 'notYet', rule: first, since: first.from };
  return {
    outcome: 'superseded',
    rule: last,
    since: addDays(last.until ?? day, 1),
    by: successorsOf(last),
  };
}

/**
 * Today's word for a level of 2011: 4 is about 'whole', 2 and 3 about 'partial'. A rule of thumb, no law: a level 4 result may be
 * collected at the section, and many a level 3 service has been made whole since.
 */
export function scopeLike(level: 1 | 2 | 3 | 4): 'whole' | 'partial' | undefined {
  if (level === 1) return undefined;
  return level === 4 ? 'whole' : 'partial';
}

/** What has changed around the terms of a vocabulary and holds on `day`. */
export function remarksOn(day: Day, vocabulary: Vocabulary): readonly Dated<Text>[] {
  return REMARKS.filter(
    (each) => each.touches.includes(vocabulary) && (each.from ?? day) <= day && day <= (each.until ?? day),
  );
}
