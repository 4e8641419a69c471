import assert from 'node:assert/strict';
import { makeApplications } from '../../../bot/services/applications.ts';
import { readImportRequest } from '../../../bot/services/applicationRows.ts';
import { deleteApplications, importApplications } from '../../../bot/services/importApplications.ts';
import { makeMemoryStore } from '../../../bot/storage/memory.ts';
import type { Store, Write } from '../../../bot/storage/store.ts';
import type { Application } from '../../../knowledge/applications/application.ts';
import { rowOf, testCodec } from './sampleRows.ts';

const A = '079099999901';
const B = '079199999902';
const codec = testCodec();

function fresh(store: Store = makeMemoryStore()) {
  const parts = { store, codec, today: '2026-11-21' } as const;
  return { store, parts, ...makeApplications({ store, codec }) };
}

const codes = (found: readonly Application[]): string[] => found.map(({ code }) => code).toSorted();

describe('importing applications', () => {
  it('takes rows in and says what came of them', async () => {
    const { parts, byCode } = fresh();
    assert.deepEqual(await importApplications(parts, [rowOf()]), { imported: 1, unchanged: 0, refused: [] });
    assert.deepEqual((await byCode('H29.16-261110-0001'))?.asOf, '2026-11-21');
  });

  it('changes nothing but the day when the same comes again', async () => {
    const { parts, byCode } = fresh();
    await importApplications(parts, [rowOf()]);
    const again = await importApplications({ ...parts, today: '2026-11-22' }, [rowOf()]);
    assert.deepEqual(again, { imported: 0, unchanged: 1, refused: [] });
    assert.equal((await byCode('H29.16-261110-0001'))?.asOf, '2026-11-22');
  });

  it('counts a row with any change as imported', async () => {
    const { parts } = fresh();
    await importApplications(parts, [rowOf()]);
    const changes = [
      { status: 5 },
      { dueOn: '2026-11-25' },
      { statusNote: 'x' },
      { agency: 'y' },
      { history: [{ on: '2026-11-11', status: 2 }] },
    ];
    for (const change of changes) {
      assert.equal((await importApplications(parts, [rowOf(change)])).imported, 1, JSON.stringify(change));
    }
  });

  it('restores codes, and takes codes and procedures of any kind', async () => {
    const { parts, byCode } = fresh();
    await importApplications(parts, [
      rowOf({ code: 'h29-16-261110-0009', procedureCode: 'CAN_CUOC_2026' }),
      rowOf({ code: 'bca-2026/000123', procedureCode: '9.999999' }),
    ]);
    assert.equal((await byCode('H29.16-261110-0009'))?.procedureCode, 'CAN_CUOC_2026');
    assert.equal((await byCode('BCA-2026/000123'))?.procedureCode, '9.999999');
  });

  it('names bad rows by their lines, without their values, and takes the rest', async () => {
    const { parts, byCode } = fresh();
    const { imported, refused } = await importApplications(parts, [
      rowOf({ status: 11 }, 2),
      rowOf({}, 3),
      rowOf({ receivedOn: '2026-02-30' }, 4),
      rowOf({ applicant: { name: 'NGƯỜI MẪU A', citizenId: '12345' } }, 5),
      { line: 6, problem: 'is no JSON' },
      { line: 7, row: null },
    ]);
    assert.equal(imported, 1);
    assert.deepEqual(
      refused.map(({ line }) => line),
      [2, 4, 5, 6, 7],
    );
    assert.match(refused[0]?.problem ?? '', /^status/);
    assert.match(refused[2]?.problem ?? '', /^applicant\.citizenId/);
    assert.doesNotMatch(JSON.stringify(refused), /12345/);
    assert.ok(await byCode('H29.16-261110-0001'));
  });

  it('lets the last of several rows with one code count', async () => {
    const { parts, byCode, byCitizen } = fresh();
    await importApplications(parts, [rowOf(), rowOf({ status: 9, applicant: { name: 'NGƯỜI MẪU B', citizenId: B } })]);
    assert.equal((await byCode('H29.16-261110-0001'))?.status, 9);
    assert.deepEqual([codes(await byCitizen(A)), codes(await byCitizen(B))], [[], ['H29.16-261110-0001']]);
  });

  it('keeps the index right when an application changes its id number, or loses it', async () => {
    const { parts, byCitizen } = fresh();
    await importApplications(parts, [rowOf(), rowOf({ code: 'H29.16-261110-0002' })]);
    await importApplications(parts, [rowOf({ applicant: { name: 'NGƯỜI MẪU B', citizenId: B } })]);
    assert.deepEqual(
      [codes(await byCitizen(A)), codes(await byCitizen(B))],
      [['H29.16-261110-0002'], ['H29.16-261110-0001']],
    );
    await importApplications(parts, [rowOf({ applicant: { name: 'NGƯỜI MẪU B' } })]);
    assert.deepEqual(codes(await byCitizen(B)), []);
  });

  it('keeps the second fact right when a phone changes', async () => {
    const { parts, prove } = fresh();
    await importApplications(parts, [rowOf()]);
    await importApplications(parts, [rowOf({ applicant: { name: 'NGƯỜI MẪU A', citizenId: A, phone: '0900003333' } })]);
    const attempt = { turn: 't', person: 'p', now: new Date('2026-11-21T03:00:00Z') };
    assert.equal((await prove(A, '1111', attempt)).kind, 'refused');
    assert.equal((await prove(A, '3333', { ...attempt, turn: 'u' })).kind, 'proven');
  });

  it('lets the phone of an application that changed hands open nothing of the person it left', async () => {
    const { parts, prove } = fresh();
    const moving = { name: 'NGƯỜI MẪU', phone: '0900003333' };
    await importApplications(parts, [
      rowOf(),
      rowOf({ code: 'H29.16-261110-0002', applicant: { ...moving, citizenId: A } }),
    ]);
    await importApplications(parts, [rowOf({ code: 'H29.16-261110-0002', applicant: { ...moving, citizenId: B } })]);
    const attempt = { turn: 't', person: 'p', now: new Date('2026-11-21T03:00:00Z') };
    assert.equal((await prove(A, '3333', attempt)).kind, 'refused');
    assert.equal((await prove(B, '3333', attempt)).kind, 'proven');
  });

  it('moves what stood under an old data key', async () => {
    const { parts, store } = fresh();
    await importApplications(parts, [rowOf()]);
    const changed = testCodec({
      key: 'another key of tests, just as long as that',
      old: 'a key of tests, of forty characters or so',
    });
    await importApplications({ ...parts, codec: changed }, [rowOf({ status: 9 })]);
    const alone = makeApplications({ store, codec: testCodec({ key: 'another key of tests, just as long as that' }) });
    assert.equal((await alone.byCitizen(A)).length, 1);
  });

  it('loses nothing when two import at once', async () => {
    const { parts, byCitizen } = fresh();
    const batch = (from: number) =>
      Array.from({ length: 20 }, (_each, at) => rowOf({ code: `H29.16-261110-${1_000 + from + at}` }));
    await Promise.all([
      importApplications(parts, batch(0)),
      importApplications(parts, batch(20)),
      importApplications(parts, batch(10)),
    ]);
    assert.equal((await byCitizen(A)).length, 40);
  });

  it('takes thousands in a few commits', async () => {
    const commits: number[] = [];
    const inner = makeMemoryStore();
    const counting = Object.assign(Object.create(inner) as Store, {
      commit: (writes: readonly Write[]) => (commits.push(writes.length), inner.commit(writes)),
      get: inner.get.bind(inner),
      list: inner.list.bind(inner),
    });
    const { parts, byCode } = fresh(counting);
    const rows = Array.from({ length: 3_000 }, (_each, at) =>
      rowOf(
        {
          code: `H29.16-261110-${10_000 + at}`,
          applicant: { name: 'NGƯỜI MẪU', citizenId: `0790${10_000_000 + (at >> 1)}` },
        },
        at + 1,
      ),
    );
    assert.equal((await importApplications(parts, rows)).imported, 3_000);
    assert.equal((await importApplications(parts, rows)).unchanged, 3_000);
    assert.ok(commits.length <= 2, `${commits.length} commits`);
    assert.ok(await byCode('H29.16-261110-12999'));
  });

  it('deletes applications with what points to them', async () => {
    const { parts, store, byCode, byCitizen } = fresh();
    await importApplications(parts, [rowOf(), rowOf({ code: 'H29.16-261110-0002' })]);
    await deleteApplications({ store, codec }, ['H29.16-261110-0001', 'H29.16-261110-0099']);
    assert.equal(await byCode('H29.16-261110-0001'), undefined);
    assert.deepEqual(codes(await byCitizen(A)), ['H29.16-261110-0002']);
  });
});

describe('an import handed to the process that owns the data', () => {
  it('is read back from the socket', () => {
    const request = {
      do: 'applications:import',
      today: '2026-11-21',
      rows: [rowOf(), { line: 2, problem: 'is no JSON' }],
    };
    assert.deepEqual(readImportRequest(JSON.parse(JSON.stringify(request)))?.rows, request.rows);
  });

  it('is nothing else', () => {
    for (const request of [undefined, {}, { do: 'who' }, { do: 'applications:import', today: 'today', rows: [] }]) {
      assert.equal(readImportRequest(request), undefined);
    }
  });
});
