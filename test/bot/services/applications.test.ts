import assert from 'node:assert/strict';
import { makeApplications } from '../../../bot/services/applications.ts';
import { importApplications } from '../../../bot/services/importApplications.ts';
import { makeMemoryStore } from '../../../bot/storage/memory.ts';
import type { Store } from '../../../bot/storage/store.ts';
import type { Proof } from '../../../knowledge/applications/application.ts';
import { rowOf, testCodec } from './sampleRows.ts';

const A = '079099999901';
const WITHOUT_PHONE = '079099999904';
const UNKNOWN = '079099999909';
const NOW = new Date('2026-11-21T03:00:00Z');
const HOUR = 3_600_000;

async function house(store: Store = makeMemoryStore()) {
  const codec = testCodec();
  await importApplications({ store, codec, today: '2026-11-21' }, [
    rowOf(),
    rowOf({ code: 'H29.16-261110-0002', applicant: { name: 'NGƯỜI MẪU A', citizenId: A, phone: '0900003333' } }),
    rowOf({ code: 'H29.16-261110-0003', applicant: { name: 'NGƯỜI MẪU D', citizenId: WITHOUT_PHONE } }),
  ]);
  const applications = makeApplications({ store, codec });
  let turns = 0;
  const prove = (
    idNumber: string,
    tail: string,
    over: { turn?: string; person?: string; now?: Date } = {},
  ): Promise<Proof> => applications.prove(idNumber, tail, { turn: `t${(turns += 1)}`, person: 'p', now: NOW, ...over });
  return { store, codec, applications, prove };
}

/** A store that tells what was asked of it, in order. */
function watched(inner: Store, seen: string[]): Store {
  return {
    get: (collection, id) => (seen.push(`get ${collection}`), inner.get(collection, id)),
    list: (collection) => inner.list(collection),
    close: () => inner.close(),
    commit: async (writes) => {
      const versions = await inner.commit(writes);
      seen.push(`committed ${[...new Set(writes.map(({ collection }) => collection))].join()}`);
      return versions;
    },
  };
}

const kinds = async (proofs: readonly Promise<Proof>[]): Promise<string[]> =>
  (await Promise.all(proofs)).map(({ kind }) => kind);
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_each, at) => make(at));

describe('looking applications up', () => {
  it('finds one by its code, and none by another', async () => {
    const { applications } = await house();
    assert.equal((await applications.byCode('H29.16-261110-0001'))?.applicant.name, 'NGƯỜI MẪU A');
    assert.equal(await applications.byCode('H29.16-261110-0009'), undefined);
  });

  it('finds all of a person for staff', async () => {
    const { applications } = await house();
    const found = await applications.byCitizen(A);
    assert.deepEqual(found.map(({ code }) => code).toSorted(), ['H29.16-261110-0001', 'H29.16-261110-0002']);
    assert.deepEqual(await applications.byCitizen(UNKNOWN), []);
  });

  it('names a person by a key that holds nothing of the number', async () => {
    const { applications } = await house();
    assert.equal(applications.keyOf(A), applications.keyOf(A));
    assert.notEqual(applications.keyOf(A), applications.keyOf(UNKNOWN));
    assert.ok(!applications.keyOf(A).includes(A.slice(3)));
  });

  it('finds them while the data key is being changed', async () => {
    const { store } = await house();
    const codec = testCodec({
      key: 'another key of tests, just as long as that',
      old: 'a key of tests, of forty characters or so',
    });
    const applications = makeApplications({ store, codec });
    assert.equal((await applications.byCitizen(A)).length, 2);
  });
});

describe('the second fact', () => {
  it('opens all of a person’s applications, with the digits of any of their phones', async () => {
    const { prove } = await house();
    for (const tail of ['1111', '3333']) {
      const proof = await prove(A, tail);
      assert.equal(proof.kind === 'proven' && proof.applications.length, 2);
    }
  });

  it('answers a wrong one, an unknown number and one without a phone with the very same', async () => {
    const { prove } = await house();
    const answers = await Promise.all([prove(A, '2222'), prove(UNKNOWN, '1111'), prove(WITHOUT_PHONE, '1111')]);
    for (const answer of answers) assert.deepEqual(answer, { kind: 'refused' });
    assert.deepEqual(await prove(WITHOUT_PHONE, ''), { kind: 'refused' });
  });

  it('does as much for an unknown number as for a known one', async () => {
    const seen: string[] = [];
    const { prove } = await house(watched(makeMemoryStore(), seen));
    const work = async (idNumber: string): Promise<string[]> => {
      seen.length = 0;
      await prove(idNumber, '2222', { person: idNumber });
      return [...seen];
    };
    assert.deepEqual(await work(UNKNOWN), await work(A));
  });

  it('never counts digits of the id asked with, even where a phone ends in them', async () => {
    const { store, codec, prove } = await house();
    await importApplications({ store, codec, today: '2026-11-21' }, [
      rowOf({ code: 'H29.16-261110-0005', applicant: { name: 'NGƯỜI MẪU A', citizenId: A, phone: '0900009901' } }),
    ]);
    assert.deepEqual(await prove(A, '9901'), { kind: 'refused' });
  });

  it('does not open what was put under another number meanwhile', async () => {
    const { store, codec, prove } = await house();
    await store.commit([
      {
        collection: 'applicants',
        id: codec.lookupHash('citizen id', UNKNOWN),
        value: { 'H29.16-261110-0001': '1111' },
      },
    ]);
    assert.deepEqual(await prove(UNKNOWN, '1111'), { kind: 'refused' });
  });
});

describe('wrong tries', () => {
  it('are durable before the number is even looked at', async () => {
    const seen: string[] = [];
    const { prove } = await house(watched(makeMemoryStore(), seen));
    seen.length = 0;
    await prove(A, '2222');
    assert.deepEqual(seen, ['get attempts', 'get attempts', 'committed attempts', 'get applicants']);
  });

  it('count although the process dies after the answer', async () => {
    const { store, codec, prove } = await house();
    for (const turn of times(5, String)) await prove(A, '2222', { turn });
    const restarted = makeApplications({ store, codec });
    assert.deepEqual(await restarted.prove(A, '1111', { turn: 'later', person: 'p', now: NOW }), { kind: 'paused' });
  });

  it('pause after five of one person, for that person, whatever the number', async () => {
    const { prove } = await house();
    assert.deepEqual(
      await kinds(times(5, () => prove(A, '2222'))),
      times(5, () => 'refused'),
    );
    assert.deepEqual(await kinds([prove(A, '1111'), prove(UNKNOWN, '1111')]), ['paused', 'paused']);
    assert.equal((await prove(A, '1111', { person: 'q' })).kind, 'proven');
  });

  it('pause after ten at one number, for everybody, and for no other number', async () => {
    const { prove } = await house();
    const guesses = times(10, (at) => prove(A, '2222', { person: `stranger ${at}` }));
    assert.deepEqual(
      await kinds(guesses),
      times(10, () => 'refused'),
    );
    assert.equal((await prove(A, '1111', { person: 'q' })).kind, 'paused');
    assert.equal((await prove(UNKNOWN, '1111', { person: 'q' })).kind, 'refused');
  });

  it('pause an unknown number just as a known one', async () => {
    const { prove } = await house();
    await kinds(times(10, (at) => prove(UNKNOWN, '2222', { person: `stranger ${at}` })));
    assert.equal((await prove(UNKNOWN, '2222', { person: 'q' })).kind, 'paused');
  });

  it('pause for 24 hours at most, which tries during the pause do not lengthen', async () => {
    const { prove } = await house();
    const at = (hours: number) => ({ now: new Date(NOW.getTime() + hours * HOUR) });
    for (const turn of times(5, String)) await prove(A, '2222', { turn, ...at(0) });
    for (const hours of [1, 10, 20, 23]) assert.equal((await prove(A, '2222', at(hours))).kind, 'paused');
    assert.equal((await prove(A, '1111', at(24))).kind, 'proven');
  });

  it('are counted once for a turn that is run again', async () => {
    const { prove } = await house();
    for (const time of times(20, String))
      assert.equal((await prove(A, '2222', { turn: 'same' })).kind, 'refused', time);
    assert.equal((await prove(A, '1111')).kind, 'proven');
  });

  it('of two persons are told apart although their turns are called alike', async () => {
    const { prove } = await house();
    for (const person of times(10, (at) => `stranger ${at}`)) await prove(A, '2222', { turn: 'same', person });
    assert.equal((await prove(A, '1111', { person: 'q' })).kind, 'paused');
  });

  it('are not added by right ones', async () => {
    const { prove, store } = await house();
    for (const turn of times(12, String)) assert.equal((await prove(A, '1111', { turn })).kind, 'proven');
    for await (const kept of store.list('attempts')) assert.fail(`${kept.id} was kept`);
  });

  it('stop at the limit however many come at once', async () => {
    const { prove } = await house();
    const answers = await kinds(times(50, (at) => prove(A, String(4_000 + at))));
    assert.deepEqual(
      [answers.filter((kind) => kind === 'refused').length, answers.filter((kind) => kind === 'paused').length],
      [5, 45],
    );
  });

  it('stop at the limit of the number when fifty strangers try at once, the right digits among the later ones', async () => {
    const { prove } = await house();
    const answers = await kinds(times(50, (at) => prove(A, at === 49 ? '1111' : '2222', { person: `stranger ${at}` })));
    assert.equal(answers.filter((kind) => kind !== 'paused').length, 10);
  });

  it('are kept under keyed hashes alone', async () => {
    const { prove, store } = await house();
    await prove(A, '2222', { person: 'zalo:someone' });
    for await (const kept of store.list('attempts')) {
      assert.doesNotMatch(JSON.stringify(kept), /079099999901|someone|2222/);
    }
  });
});
