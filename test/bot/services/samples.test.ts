import assert from 'node:assert/strict';
import { makeApplications } from '../../../bot/services/applications.ts';
import { loadSamples } from '../../../bot/services/samples.ts';
import { makeMemoryStore } from '../../../bot/storage/memory.ts';
import type { Store } from '../../../bot/storage/store.ts';
import type { Application } from '../../../knowledge/applications/application.ts';
import { findApplicationCodes } from '../../../knowledge/applications/code.ts';
import { timelinessOf } from '../../../knowledge/applications/status.ts';
import { addDays, type Day } from '../../../knowledge/language/day.ts';
import { hintOn, SAMPLES } from '../../fixtures/samples.ts';
import { testCodec } from './sampleRows.ts';

const codec = testCodec();
const DAYS: readonly Day[] = Array.from({ length: 7 }, (_each, at) => addDays('2026-11-18', at));

async function all(store: Store): Promise<Application[]> {
  const found: Application[] = [];
  for await (const { value } of store.list<Application>('applications')) found.push(value);
  return found;
}

describe('the sample applications', () => {
  it('show every status, a late one, and dates in order, on every day of the week', async () => {
    for (const today of DAYS) {
      const store = makeMemoryStore();
      await loadSamples({ store, codec }, SAMPLES, today);
      const samples = await all(store);
      assert.deepEqual(
        [...new Set(samples.map(({ status }) => status))].toSorted((a, b) => a - b),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      );
      assert.ok(samples.some((each) => timelinessOf(each, today).kind === 'late'));
      assert.ok(samples.some((each) => timelinessOf(each, today).kind === 'inTime'));
      for (const { receivedOn, dueOn, finishedOn = receivedOn } of samples) {
        assert.ok(receivedOn <= today && receivedOn <= dueOn && receivedOn <= finishedOn && finishedOn <= today);
      }
    }
  });

  it('are of nobody', async () => {
    const store = makeMemoryStore();
    await loadSamples({ store, codec }, SAMPLES, '2026-11-21');
    for (const { applicant, code } of await all(store)) {
      assert.match(applicant.name, /^NGƯỜI MẪU [A-Z]$/);
      assert.deepEqual(findApplicationCodes(code), [code]);
    }
  });

  it('are loaded once a day, and follow the day', async () => {
    const store = makeMemoryStore();
    await loadSamples({ store, codec }, SAMPLES, '2026-11-20');
    const first = await all(store);
    await loadSamples({ store, codec }, SAMPLES, '2026-11-20');
    assert.deepEqual(await all(store), first);
    await loadSamples({ store, codec }, SAMPLES, '2026-11-24');
    const later = await all(store);
    assert.equal(later.length, first.length);
    assert.ok(later.every(({ asOf }) => asOf === '2026-11-24'));
    assert.equal((await makeApplications({ store, codec }).byCitizen(hintOn('2026-11-24').idNumber)).length, 3);
  });

  it('leave other applications alone', async () => {
    const store = makeMemoryStore();
    const value = { code: 'X-00001' };
    await store.commit([{ collection: 'applications', id: 'X-00001', value }]);
    await loadSamples({ store, codec }, SAMPLES, '2026-11-20');
    await loadSamples({ store, codec }, SAMPLES, '2026-11-24');
    assert.deepEqual((await store.get('applications', 'X-00001'))?.value, value);
  });

  it('can be looked up as the hint says', async () => {
    const store = makeMemoryStore();
    const today = '2026-11-21';
    await loadSamples({ store, codec }, SAMPLES, today);
    const { code, late, idNumber, phoneTail } = hintOn(today);
    const applications = makeApplications({ store, codec });
    assert.equal((await applications.byCode(code))?.status, 4);
    const waiting = await applications.byCode(late);
    assert.ok(waiting && timelinessOf(waiting, today).kind === 'late');
    const proof = await applications.prove(idNumber, phoneTail, {
      turn: 't',
      person: 'p',
      now: new Date('2026-11-21T03:00:00Z'),
    });
    assert.equal(proof.kind, 'proven');
  });
});
