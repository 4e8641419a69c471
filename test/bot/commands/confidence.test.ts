import assert from 'node:assert/strict';
import { calibration, outOfScope } from '../../../bot/commands/confidence.ts';

describe('how well out of scope is told', () => {
  const row = (is: boolean, share: number) => ({ is, share, taken: share >= 0.5 });
  const inside = Array.from({ length: 20 }, (_, at) => row(false, at / 100));

  it('is counted as it was taken, and at one false alarm in twenty', () => {
    const told = outOfScope([...inside, row(true, 0.9), row(true, 0.3), row(true, 0.1)]);
    assert.deepEqual(told, { rows: 3, recall: 1 / 3, falseAlarms: 0, recallAtFive: 2 / 3 });
  });

  it('needs more than the alarms have, not as much', () => {
    assert.equal(outOfScope([...inside, row(true, 0.18)]).recallAtFive, 0);
    assert.equal(outOfScope([...inside, row(true, 0.185)]).recallAtFive, 1);
  });

  it('is nothing where there are no rows', () => {
    assert.deepEqual(outOfScope([]), { rows: 0, recall: 0, falseAlarms: 0, recallAtFive: 0 });
  });
});

describe('calibration', () => {
  it('is right where nine in ten of those sure to 0.9 are right', () => {
    const rows = Array.from({ length: 10 }, (_, at) => ({ confidence: 0.9, right: at > 0 }));
    const { bins, error } = calibration(rows);
    assert.deepEqual([bins.length, bins[0]?.rows, bins[0]?.right], [1, 10, 0.9]);
    assert.ok(error < 1e-9);
  });

  it('weighs how far off each tenth is by its rows', () => {
    const rows = [1, 1, 1, 0].map((confidence) => ({ confidence, right: false }));
    assert.equal(calibration(rows).error, 0.75);
    assert.equal(calibration([]).error, 0);
  });
});
