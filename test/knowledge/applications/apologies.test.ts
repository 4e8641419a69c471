import assert from 'node:assert/strict';
import { apologyOwed } from '../../../knowledge/applications/apologies.ts';

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
});
