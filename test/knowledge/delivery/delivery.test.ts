import assert from 'node:assert/strict';
import { remarksOn, ruleFor, scopeLike } from '../../../knowledge/delivery/delivery.ts';
import { LEVEL_VALUES, RULES, type Term } from '../../../knowledge/delivery/rules.ts';
import { addDays, type Day, daysBetween } from '../../../knowledge/language/day.ts';

const TERMS: readonly Term[] = [
  ...LEVEL_VALUES.map((value): Term => ({ vocabulary: 'levels', value })),
  { vocabulary: 'scopes', value: 'whole' },
  { vocabulary: 'scopes', value: 'partial' },
  ...LEVEL_VALUES.map((value): Term => ({ vocabulary: 'proactive', value })),
];
const FIRST: Day = '2012-01-01';
const LAST: Day = '2030-12-31';
const DAYS = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, days) => addDays(FIRST, days));

/** What is wrong with the outcome of a term on a day; undefined where it is as the rules that cover the day have it. */
function wrongWith(term: Term, day: Day): string | undefined {
  const ruling = ruleFor(term, day);
  const { rule } = ruling;
  const own = RULES.filter((each) => each.vocabulary === term.vocabulary && each.value === term.value);
  const covering = own.filter((each) => each.from <= day && day <= (each.until ?? day));
  if (!own.includes(rule)) return 'the rule of another term';
  if (covering.length > 1) return 'two rules on one day';
  switch (ruling.outcome) {
    case 'inForce':
      return covering[0] === rule ? undefined : 'in force outside its days';
    case 'notYet':
      return covering.length === 0 && own.every((each) => day < each.from) && ruling.since === rule.from
        ? undefined
        : 'not yet, though it had begun';
    case 'superseded':
      if (covering.length > 0 || !rule.until || day <= rule.until) return 'superseded, though in force';
      if (ruling.since !== addDays(rule.until, 1)) return 'superseded since another day';
      return ruling.by.length > 0 && ruling.by.every((each) => each.from === ruling.since)
        ? undefined
        : 'superseded by nothing that began then';
  }
}

function outcomeAndBasis(term: Term, day: Day): string {
  const { outcome, rule } = ruleFor(term, day);
  return `${outcome} by ${rule.basis.en}`;
}

describe('the rules of delivery', () => {
  it('have exactly one outcome for every vocabulary, value and day from 2012 to 2030', () => {
    assert.deepEqual([DAYS[0], DAYS.at(-1), DAYS.length], [FIRST, LAST, 6_940]);
    for (const term of TERMS) {
      const wrong = DAYS.map((day) => [day, wrongWith(term, day)]).filter(([, what]) => what !== undefined);
      assert.deepEqual(wrong, [], `${term.vocabulary} ${term.value}`);
    }
  });

  it('change their outcome on the days of the decrees alone', () => {
    const changes = TERMS.map((term) =>
      DAYS.filter((day, at) => {
        const before = DAYS[at - 1];
        return before && outcomeAndBasis(term, before) !== outcomeAndBasis(term, day);
      }),
    );
    assert.deepEqual(new Set(changes.flat()), new Set(['2022-08-15', '2026-07-01']));
  });

  it('never leave a gap between two texts behind one term', () => {
    for (const term of TERMS) {
      const rules = RULES.filter((each) => each.vocabulary === term.vocabulary && each.value === term.value).toSorted(
        (a, b) => a.from.localeCompare(b.from),
      );
      assert.ok(rules.length > 0);
      rules.slice(1).forEach((each, at) => assert.equal(each.from, addDays(rules[at]?.until ?? LAST, 1)));
    }
  });

  const outcomeOf = (term: Term, day: Day) => ruleFor(term, day).outcome;

  it('move from Decree 42 to Decree 224 on 1 July 2026, with the same two words', () => {
    const before = ruleFor({ vocabulary: 'scopes', value: 'whole' }, '2026-06-30');
    const after = ruleFor({ vocabulary: 'scopes', value: 'whole' }, '2026-07-01');
    assert.deepEqual([before.outcome, after.outcome], ['inForce', 'inForce']);
    assert.match(before.rule.basis.en, /42\/2022/);
    assert.match(after.rule.basis.en, /224\/2026/);
  });

  it('know the levels of 2011 as superseded by the two scopes, and the proactive ones only since 1 July 2026', () => {
    const ruling = ruleFor({ vocabulary: 'levels', value: 4 }, '2026-11-21');
    assert.equal(ruling.outcome, 'superseded');
    assert.deepEqual(ruling.outcome === 'superseded' && ruling.by.map((each) => each.value), ['whole', 'partial']);
    assert.equal(outcomeOf({ vocabulary: 'levels', value: 4 }, '2020-01-01'), 'inForce');
    assert.equal(outcomeOf({ vocabulary: 'levels', value: 3 }, '2022-08-14'), 'inForce');
    assert.equal(outcomeOf({ vocabulary: 'levels', value: 3 }, '2022-08-15'), 'superseded');
    assert.equal(outcomeOf({ vocabulary: 'scopes', value: 'partial' }, '2022-08-14'), 'notYet');
    assert.equal(outcomeOf({ vocabulary: 'proactive', value: 3 }, '2026-06-30'), 'notYet');
    assert.equal(outcomeOf({ vocabulary: 'proactive', value: 3 }, '2026-07-01'), 'inForce');
  });

  it('liken level 4 to whole and 2 and 3 to partial, and level 1 to nothing', () => {
    assert.deepEqual(LEVEL_VALUES.map(scopeLike), [undefined, 'partial', 'partial', 'whole']);
  });

  it('tell of the end of districts from 1 July 2025 on', () => {
    assert.equal(remarksOn('2025-06-30', 'levels').length, 0);
    assert.equal(remarksOn('2025-07-01', 'levels').length, 1);
    assert.equal(remarksOn('2026-07-01', 'scopes').length, 1);
  });

  it('announce the decree of 2026 between the day it was signed and the day it began', () => {
    const coming = (day: Day) => remarksOn(day, 'proactive').length;
    assert.deepEqual((['2026-06-23', '2026-06-24', '2026-06-30', '2026-07-01'] as const).map(coming), [0, 1, 1, 0]);
  });
});
