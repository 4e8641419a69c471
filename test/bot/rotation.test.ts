import assert from 'node:assert/strict';
import { setImmediate as breathe } from 'node:timers/promises';
import { rotate, rotateBeside } from '../../bot/rotation.ts';
import { makeApplications } from '../../bot/services/applications.ts';
import { importApplications } from '../../bot/services/importApplications.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import type { FileSystem } from '../../bot/storage/fileSystem.ts';
import { openLowdbStore } from '../../bot/storage/lowdb.ts';
import { COLLECTIONS, type Collection, type Store } from '../../bot/storage/store.ts';
import { rowOf } from './services/sampleRows.ts';
import { SimulatedDisk } from './storage/disk.ts';

const OLD = 'the data key before, of forty characters';
const NEW = 'the data key afterwards, of forty and more';
const PERSON = '079099999901';
const NOW = new Date('2026-11-21T03:00:00Z');
const NAMES = Object.keys(COLLECTIONS).filter((name): name is Collection => name in COLLECTIONS);

const both = { key: NEW, old: OLD };
async function openOn(files: FileSystem, keys: { key: string; old?: string }) {
  const codec = makeCodec(keys);
  const store = await openLowdbStore({ dir: '/data', codec, files });
  return { store, codec, sealed: store };
}

/** A folder with a record of everything, as an earlier release left it under the old key. */
async function filled(disk = new SimulatedDisk()): Promise<SimulatedDisk> {
  const { store, codec } = await openOn(disk, { key: OLD });
  for (const collection of NAMES) await store.commit([{ collection, id: 'one', value: { of: collection } }]);
  await store.commit([{ collection: 'applicants', id: 'one', value: undefined }]);
  await importApplications({ store, codec, today: '2026-11-21' }, [
    rowOf(),
    rowOf({ code: 'H29.16-261110-0002', applicant: { name: 'NGƯỜI MẪU B', citizenId: '079099999902' } }),
  ]);
  await store.close();
  return disk;
}

/** How many sealed files are under a key other than the new one. */
async function underOld(disk: SimulatedDisk): Promise<number> {
  const { isCurrent } = makeCodec({ key: NEW });
  const sealed = await Promise.all(disk.paths.map((path) => disk.read(path)));
  return sealed.filter((bytes) => !isCurrent(bytes)).length;
}

async function contents(store: Store): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const collection of NAMES.filter((name) => name !== 'applicants'))
    for await (const { id, value } of store.list(collection)) found.set(`${collection} ${id}`, value);
  return found;
}

const codesOf = async (place: { store: Store; codec: ReturnType<typeof makeCodec> }, idNumber = PERSON) =>
  (await makeApplications(place).byCitizen(idNumber)).map(({ code }) => code);

describe('replacing the data key', () => {
  it('leaves everything as it was, under the new key alone', async () => {
    const disk = await filled();
    const place = await openOn(disk, both);
    const before = await contents(place.store);
    assert.ok(place.sealed.isRotating() && (await underOld(disk)) > NAMES.length);
    const { people, resealed, unreadable } = await rotate(place);
    assert.equal(people, 2);
    assert.ok(resealed >= NAMES.length - 1);
    assert.deepEqual([unreadable, await underOld(disk), place.sealed.isRotating()], [0, 0, false]);
    await place.store.close();
    const after = await openOn(disk, { key: NEW });
    assert.deepEqual(await contents(after.store), before);
  });

  it('keeps applications found by id number before, while and after it is done', async () => {
    const disk = await filled();
    const rotating = await openOn(disk, both);
    assert.deepEqual(await codesOf(rotating), ['H29.16-261110-0001']);
    await rotate(rotating);
    assert.deepEqual(await codesOf(rotating), ['H29.16-261110-0001']);
    await rotating.store.close();
    const after = await openOn(disk, { key: NEW });
    assert.deepEqual(await codesOf(after), ['H29.16-261110-0001']);
    const proof = makeApplications(after).prove(PERSON, '1111', { turn: 't', person: 'p', now: NOW });
    assert.equal((await proof).kind, 'proven');
    for await (const { id } of after.store.list('applicants'))
      assert.ok([PERSON, '079099999902'].some((each) => after.codec.lookupHash('citizen id', each) === id));
  });

  it('takes in what is imported meanwhile', async () => {
    const place = await openOn(await filled(), both);
    let imported = false;
    const importing: Store = {
      get: (collection, id) => place.store.get(collection, id),
      list: (collection) => place.store.list(collection),
      close: () => place.store.close(),
      commit: async (writes) => {
        if (!imported)
          await importApplications({ ...place, today: '2026-11-22' }, [rowOf({ code: 'H29.16-261121-0009' })]);
        imported = true;
        return place.store.commit(writes);
      },
    };
    await rotate({ ...place, store: importing });
    assert.deepEqual((await codesOf(place)).toSorted(), ['H29.16-261110-0001', 'H29.16-261121-0009']);
    let records = 0;
    for await (const { id } of place.store.list('applicants')) records += Number(id !== '');
    assert.equal(records, 2);
  });

  it('goes on beside commits, and writes over none of them', async () => {
    const place = await openOn(await filled(), both);
    let stop = false;
    const writing = (async () => {
      let n = 0;
      for (; !stop; n += 1) {
        await place.store.commit([{ collection: 'conversations', id: 'one', value: n }]);
        await breathe();
      }
      return n - 1;
    })();
    await rotate(place);
    stop = true;
    assert.equal((await place.store.get('conversations', 'one'))?.value, await writing);
  });

  it('is gone on with after a power cut at any file operation', async function () {
    this.timeout(60_000);
    const whole = await contents((await openOn((await filled()).afterCut('everything'), { key: OLD })).store);
    let cuts = 0;
    for (let at = 1; ; at += 3) {
      const disk = (await filled()).afterCut('everything');
      disk.cutAt = at;
      const cut = await openOn(disk, both)
        .then(rotate)
        .then(
          () => false,
          () => true,
        );
      if (!cut) break;
      cuts += 1;
      const left = disk.afterCut(at % 2 === 0 ? 'everything' : 'nothing');
      const again = await openOn(left, both);
      assert.deepEqual(await codesOf(again), ['H29.16-261110-0001']);
      await rotate(again);
      await again.store.close();
      const after = await openOn(left, { key: NEW });
      assert.deepEqual([await contents(after.store), await codesOf(after)], [whole, ['H29.16-261110-0001']]);
    }
    assert.ok(cuts > 20, `${cuts} cuts are too few to have tested anything`);
  });

  it('does not let the old key be left out before it is done, nor another take its place', async () => {
    const disk = await filled();
    await (await openOn(disk, both)).store.close();
    for (const keys of [{ key: NEW }, { key: 'a third data key, of forty characters too', old: NEW }])
      await assert.rejects(openOn(disk, keys), { code: 'KEY_UNKNOWN', message: /DATA_KEY_OLD|another data key/ });
    const place = await openOn(disk, both);
    await rotate(place);
    await place.store.close();
    const third = await openOn(disk, { key: 'a third data key, of forty characters too', old: NEW });
    assert.deepEqual(await codesOf(third), ['H29.16-261110-0001']);
  });

  it('can be taken back', async () => {
    const disk = await filled();
    await (await openOn(disk, both)).store.close();
    const back = await openOn(disk, { key: OLD, old: NEW });
    await rotate(back);
    await back.store.close();
    assert.deepEqual(await codesOf(await openOn(disk, { key: OLD })), ['H29.16-261110-0001']);
  });

  it('counts what opens under no key, and is done all the same', async () => {
    const disk = await filled();
    const [path = ''] = disk.paths.filter((each) => each.includes('/petitions/'));
    const torn = disk.overwrite(path);
    await torn.write(Buffer.from('torn'));
    await torn.sync();
    const place = await openOn(disk, both);
    assert.deepEqual([(await rotate(place)).unreadable, place.sealed.isRotating()], [1, false]);
  });

  it('keeps counting wrong second facts that were counted before', async () => {
    const disk = await filled();
    const wrong = (place: Awaited<ReturnType<typeof openOn>>, turn: string) =>
      makeApplications(place).prove(PERSON, '2222', { turn, person: 'p', now: NOW });
    const before = await openOn(disk, { key: OLD });
    for (const turn of ['1', '2', '3']) await wrong(before, turn);
    await before.store.close();
    const rotating = await openOn(disk, both);
    for (const turn of ['4', '5']) assert.equal((await wrong(rotating, turn)).kind, 'refused');
    assert.equal((await wrong(rotating, '6')).kind, 'paused');
  });
});

describe('beside everything else', () => {
  const events = async (disk: SimulatedDisk, keys: { key: string; old?: string }) => {
    const logged: string[] = [];
    const place = await openOn(disk, keys);
    await rotateBeside({ ...place, log: (event) => void logged.push(event) });
    await place.store.close();
    return logged;
  };

  it('is told when the old key may go, again where it is still given, and nothing where none is', async () => {
    const disk = await filled();
    assert.deepEqual(await events(disk, both), ['key.rotating', 'key.rotated']);
    assert.deepEqual(await events(disk, both), ['key.rotated']);
    assert.deepEqual(await events(disk, { key: NEW }), []);
  });

  it('is left to the next start where the house closes', async () => {
    const disk = await filled();
    const place = await openOn(disk, both);
    const logged: string[] = [];
    const rotating = rotateBeside({ ...place, log: (event) => void logged.push(event) });
    await place.store.close();
    await rotating;
    assert.deepEqual(logged, ['key.rotating']);
    assert.ok((await openOn(disk, both)).sealed.isRotating());
  });
});
