import assert from 'node:assert/strict';
import { makeBreaker } from '../../../bot/services/breaker.ts';

const works = async () => 'done';
const fails = async (): Promise<string> => {
  throw new Error('no');
};

describe('a breaker', () => {
  let now = 0;
  const make = () => makeBreaker({ clock: () => new Date(now), failures: 3, pauseMs: 1_000 });
  const failing = async (breaker: ReturnType<typeof make>, times: number) => {
    for (let time = 0; time < times; time += 1) assert.equal(await breaker.run(fails), 'unavailable');
  };

  it('lets everything through, and forgets failures that were not in a row', async () => {
    const breaker = make();
    await failing(breaker, 2);
    assert.equal(await breaker.run(works), 'done');
    await failing(breaker, 2);
    assert.equal(await breaker.run(works), 'done');
    assert.equal(breaker.isOpen(), false);
  });

  it('opens after so many in a row and tries nothing until the pause is over', async () => {
    const breaker = make();
    await failing(breaker, 3);
    now += 999;
    assert.equal(await breaker.run(works), 'unavailable');
    assert.deepEqual(breaker.counts(), { asked: 3, failed: 3, refused: 1 });
    now += 1;
    assert.equal(await breaker.run(works), 'done');
    assert.equal(breaker.isOpen(), false);
    await failing(breaker, 2);
    assert.equal(breaker.isOpen(), false, 'it counts from none again');
  });

  it('lets one trial through at a time, and opens again when that fails', async () => {
    const breaker = make();
    await failing(breaker, 3);
    now += 1_000;
    let fail = (): void => undefined;
    const trial = breaker.run(() => new Promise<string>((_, reject) => (fail = () => reject(new Error('no')))));
    assert.equal(await breaker.run(works), 'unavailable', 'the trial is not over');
    fail();
    assert.equal(await trial, 'unavailable');
    now += 999;
    assert.equal(await breaker.run(works), 'unavailable', 'a new pause began');
    now += 1;
    assert.equal(await breaker.run(works), 'done');
  });

  it('lets nothing that began before it opened decide', async () => {
    const breaker = make();
    let succeed = (): void => undefined;
    const early = breaker.run(() => new Promise<string>((resolve) => (succeed = () => resolve('late'))));
    await failing(breaker, 3);
    succeed();
    assert.equal(await early, 'late');
    assert.equal(breaker.isOpen(), true);
  });

  it('waits as long as it was asked to, though never without end', async () => {
    const breaker = make();
    breaker.askedToWait(5_000);
    await failing(breaker, 3);
    now += 4_999;
    assert.equal(await breaker.run(works), 'unavailable');
    now += 1;
    assert.equal(await breaker.run(works), 'done');
    breaker.askedToWait(86_400_000);
    await failing(breaker, 3);
    now += 300_000;
    assert.equal(await breaker.run(works), 'done');
  });
});
