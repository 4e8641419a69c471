import assert from 'node:assert/strict';
import { makeRate } from '../../../bot/http/rates.ts';

describe('a rate', () => {
  let now = 0;
  beforeEach(() => {
    now = 1_000_000;
  });

  it('lets a minute’s worth through at once, then as many as become free', () => {
    const rate = makeRate(60, () => now);
    for (let count = 0; count < 60; count += 1) assert.equal(rate('a'), 0);
    assert.equal(rate('a'), 1);
    now += 2_000;
    assert.deepEqual([rate('a'), rate('a'), rate('a')], [0, 0, 1]);
    now += 3_600_000;
    for (let count = 0; count < 60; count += 1) assert.equal(rate('a'), 0);
    assert.equal(rate('a'), 1);
  });

  it('says how long to wait, and being refused costs nothing', () => {
    const rate = makeRate(2, () => now);
    rate('a');
    rate('a');
    for (let count = 0; count < 5; count += 1) assert.equal(rate('a'), 30);
    now += 30_000;
    assert.equal(rate('a'), 0);
  });

  it('counts each key by itself, and a clock set back gives nothing away', () => {
    const rate = makeRate(1, () => now);
    assert.deepEqual([rate('a'), rate('b')], [0, 0]);
    now -= 600_000;
    assert.ok(rate('a') > 0);
  });

  it('remembers a bounded number of keys, the latest', () => {
    const rate = makeRate(1, () => now);
    rate('first');
    for (let count = 0; count < 19_999; count += 1) rate(`k${count}`);
    assert.ok(rate('k19998') > 0);
    rate('one more');
    assert.equal(rate('first'), 0);
  });
});
