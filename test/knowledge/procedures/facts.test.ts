import assert from 'node:assert/strict';
import type { Dated } from '../../../knowledge/dated.ts';
import type { Day } from '../../../knowledge/language/day.ts';
import {
  allHeldOn,
  noticesOn,
  paymentAfter,
  paymentsOn,
  replacedOn,
  stateOn,
  weakest,
} from '../../../knowledge/procedures/facts.ts';
import type { Procedure } from '../../../knowledge/procedures/procedure.ts';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';

const procedure = loadKnowledge('hcmc').procedures.byCode('1.001193') as Procedure;
const both = (text: string) => ({ vi: text, en: text });
const dated = (value: string, from?: Day, until?: Day): Dated<string> => ({
  value, from, until, asOf: '2026-01-01', source: both('a text'), confidence: 'sourced',
}); // prettier-ignore

describe('what holds on a day', () => {
  const facts = [dated('old', '2020-01-01', '2022-12-31'), dated('new', '2024-01-01', '2024-12-31')];

  it('names the one that holds, on its first and last day too', () => {
    for (const day of ['2024-01-01', '2024-12-31'] as const) {
      const holding = stateOn(facts, day);
      assert.equal(holding.state === 'holds' && holding.fact.value, 'new');
    }
  });

  it('says since when nothing holds any more, and what held last', () => {
    const gap = stateOn(facts, '2023-06-01');
    assert.deepEqual(gap.state === 'ended' && [gap.fact.value, gap.on], ['old', '2022-12-31']);
    const after = stateOn(facts, '2025-01-01');
    assert.deepEqual(after.state === 'ended' && [after.fact.value, after.on], ['new', '2024-12-31']);
  });

  it('says from when it will hold, and that nothing is held', () => {
    const before = stateOn(facts, '2019-12-31');
    assert.deepEqual(before.state === 'notYet' && [before.fact.value, before.on], ['old', '2020-01-01']);
    assert.equal(stateOn([], '2024-01-01').state, 'none');
  });

  it('takes the least sure of several', () => {
    assert.equal(weakest([]), 'sourced');
    assert.equal(weakest(['sourced', 'press']), 'press');
    assert.equal(weakest(['press', 'recalled', 'sourced']), 'recalled');
  });
});

describe('what the same costs afterwards', () => {
  const passport = loadKnowledge('hcmc').procedures.byCode('1.001456') as Procedure;
  const next = (day: Day) => paymentsOn(passport, day).map((each) => paymentAfter(passport, each));

  it('is the amount of the day after the last, held for the same thing', () => {
    assert.deepEqual(next('2026-12-31').slice(0, 2), [200_000, 400_000]);
  });

  it('is not held where nothing ends, or nothing follows', () => {
    assert.deepEqual(next('2027-01-01').slice(0, 2), [undefined, undefined]);
    assert.equal(next('2026-12-31').at(-1), undefined);
  });
});

describe('all that is held on a day', () => {
  it('is what holds then, of every kind', () => {
    const numbers = (day: Day) =>
      allHeldOn(procedure, day)
        .map(({ source }) => source?.vi ?? '')
        .join(' ');
    assert.match(numbers('2026-11-21'), /117\/2026\/TT-BTC/);
    assert.doesNotMatch(numbers('2026-08-14'), /117\/2026\/TT-BTC/);
  });
});

describe('birth registration on the days that matter', () => {
  const online = (day: Day) => paymentsOn(procedure, day, { channel: 'online' }).map((each) => each.value.vnd);

  it('knows the zero charge for late filing online only since 29 September 2025, from the press', () => {
    assert.deepEqual(online('2025-09-28'), [0, 'unknown', 0, 8000]);
    assert.deepEqual(online('2025-09-29'), [0, 0, 0, 8000]);
    const late = paymentsOn(procedure, '2025-09-29').find((each) => each.from === '2025-09-29');
    assert.equal(late?.confidence, 'press');
  });

  it('never knows what is paid late at a counter', () => {
    for (const day of ['2025-06-30', '2025-09-29', '2026-11-21'] as const) {
      const counter = paymentsOn(procedure, day, { channel: 'counter' }).map((each) => each.value.vnd);
      assert.deepEqual(counter, [0, 'unknown', 0, 8000]);
    }
  });

  it('holds the waiver of copies from 15 August 2026 to 28 February 2027, with its conditions', () => {
    const waived = (day: Day) => paymentsOn(procedure, day).filter((each) => each.value.conditions).length;
    const days: Day[] = ['2026-08-14', '2026-08-15', '2027-02-28', '2027-03-01'];
    assert.deepEqual(days.map(waived), [0, 1, 1, 0]);
  });

  it('holds its place since 1 July 2025, and nothing before', () => {
    assert.equal(stateOn(procedure.place, '2025-06-30').state, 'notYet');
    assert.equal(stateOn(procedure.place, '2025-07-01').state, 'holds');
  });

  it('claims nothing of the law in force from 1 March 2027', () => {
    for (const facts of [
      procedure.place,
      procedure.deadline,
      procedure.steps,
      procedure.applicants,
      procedure.result,
    ]) {
      assert.equal(stateOn(facts, '2027-02-28').state, 'holds');
      assert.equal(stateOn(facts, '2027-03-01').state, 'ended');
    }
    assert.equal(stateOn(procedure.processing, '2027-03-01').state, 'ended');
    assert.equal(stateOn(procedure.documents, '2027-03-01').state, 'ended');
    const [first] = noticesOn(procedure, '2027-03-01', 'fee');
    assert.equal(first?.value.first, true);
  });

  it('tells of the service for children under 6 as it is before and since 1 September 2026', () => {
    const told = (day: Day) =>
      noticesOn(procedure, day, 'steps')
        .map((each) => each.value.text.en)
        .join(' ');
    assert.doesNotMatch(told('2026-08-31'), /identity card/);
    assert.match(told('2026-09-01'), /identity card/);
  });

  it('is not sure that it is wholly online', () => {
    const scope = stateOn(procedure.scope, '2026-11-21');
    assert.equal(scope.state === 'holds' && scope.fact.confidence, 'recalled');
  });

  it('is replaced only from the day its successor begins', () => {
    const { value: _, ...rest } = dated('', '2027-05-01');
    const replaced: Procedure = {
      ...procedure,
      replacedBy: { ...rest, value: { code: '1.000000', name: both('Another') } },
    };
    assert.equal(replacedOn(procedure, '2027-05-01'), undefined);
    assert.equal(replacedOn(replaced, '2027-04-30'), undefined);
    assert.equal(replacedOn(replaced, '2027-05-01')?.value.code, '1.000000');
  });
});

describe('what is paid for a building permit', () => {
  it('is told for the ways there are on the day: on the web alone since 1 July 2026', () => {
    const permit = loadKnowledge('hcmc').procedures.byCode('1.013225')!;
    const ways = (day: Day) => new Set(paymentsOn(permit, day).flatMap(({ value }) => value.channels));
    assert.deepEqual([...ways('2026-06-30')], ['online', 'counter', 'post']);
    assert.deepEqual([...ways('2026-07-01')], ['online']);
  });
});
