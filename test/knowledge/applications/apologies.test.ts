import assert from 'node:assert/strict';
import { APOLOGIES, apologyOwed } from '../../../knowledge/applications/apologies.ts';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { addDays } from '../../../knowledge/language/day.ts';

describe('an apology for a late application', () => {
  const owed = (procedureCode: string, today: `${number}-${number}-${number}`) =>
    apologyOwed({ procedureCode }, today)?.en;

  it('was owed for everything under Decree 61/2018, until it ended', () => {
    assert.match(owed('1.004873', '2025-06-30') ?? '', /61\/2018/);
    assert.equal(owed('1.004873', '2025-07-01'), undefined);
    assert.equal(owed('1.004873', '2026-11-22'), undefined);
  });

  it('is owed for the birth and death bundles since 1 September 2026', () => {
    for (const bundle of ['3.000722', '2.002913']) {
      assert.equal(owed(bundle, '2026-08-31'), undefined);
      assert.match(owed(bundle, '2026-09-01') ?? '', /301\/2026/);
    }
  });

  it('is told of in general by a topic that changes on the same days', () => {
    const answers = loadKnowledge('hcmc').guidance.byTopic('late')?.answers ?? [];
    const begin = new Set(answers.map(({ from }) => from));
    const ends = APOLOGIES.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]));
    for (const day of ends) assert.ok(begin.has(day), day);
    for (const { from, value } of APOLOGIES) if (value.procedures) assert.ok(begin.has(from), from);
  });
});
