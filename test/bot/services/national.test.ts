import assert from 'node:assert/strict';
import { importNational, readNational } from '../../../bot/services/importNational.ts';
import { openNational } from '../../../bot/services/national.ts';
import { nationalFiles } from '../../../bot/services/nationalFiles.ts';
import { DiskError, SimulatedDisk } from '../storage/disk.ts';
import { nationalRow, SOME } from '../../knowledge/catalogue/rows.ts';

const DIR = '/data';
const quiet = (): void => undefined;

async function fresh(disk = new SimulatedDisk()) {
  await disk.mkdir(DIR);
  const kept = nationalFiles(DIR, disk);
  const bring = (rows = SOME) => importNational(kept, disk, rows, quiet);
  const logged: unknown[] = [];
  const log = (event: string, fields: object = {}): void => void logged.push([event, fields]);
  const open = () => openNational({ dataDir: DIR, store: 'lowdb' }, disk, { held: [], log });
  return { disk, kept, bring, open, logged };
}

async function overwrite(disk: SimulatedDisk, path: string, change: (bytes: Buffer) => void): Promise<void> {
  const bytes = await disk.read(path);
  change(bytes);
  const file = disk.overwrite(path);
  await file.write(bytes);
  await file.sync();
  await file.close();
}

describe('importing the national catalogue', () => {
  it('names each bad line and what is wrong with it, never its value, and takes the rest', () => {
    const lines = ['{"id":"1","name":"A","snapshot":"2026"}', '{oops', '', '{"id":"2","snapshot":"gone"}', 'null'];
    const { rows, refused } = readNational('f', lines.join('\n'), { progress: quiet, today: '2026-11-22' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['1'],
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [2, 4, 5],
    );
    assert.match(refused[1]?.problem ?? '', /name .*; snapshot /);
    assert.ok(!refused.some(({ problem }) => problem.includes('gone') || problem.includes('oops')));
  });

  it('takes no row of a day that is none or is still to come', () => {
    const snapshots = ['2026-11', '2026', '2025-02-28', '9999', '2026-13-45', '2026-12', '2026-11-23', '2025-02-30'];
    const lines = snapshots.map((snapshot) => JSON.stringify({ id: snapshot, name: 'A', snapshot }));
    const { rows, refused } = readNational('f', lines.join('\n'), { progress: quiet, today: '2026-11-22' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      snapshots.slice(0, 3),
    );
    assert.deepEqual(
      refused.map(({ line }) => line),
      [4, 5, 6, 7, 8],
    );
  });

  it('changes nothing when the same comes again, and takes what changed by its id', async () => {
    const { bring, open } = await fresh();
    assert.deepEqual(await bring(), { imported: 7, unchanged: 0, rows: 7, titles: 6, anew: false });
    assert.deepEqual(await bring(), { imported: 0, unchanged: 7, rows: 7, titles: 6, anew: false });
    const changed = nationalRow('1.000005', 'Cấp thẻ thú y');
    assert.deepEqual(await bring([changed]), { imported: 1, unchanged: 0, rows: 7, titles: 6, anew: false });
    assert.equal((await open()).current()?.byId('1.000005')?.name, 'Cấp thẻ thú y');
  });

  it('finds what an import killed between its two writes had brought once it is repeated, however many rows there are', async () => {
    const changed = SOME.map((row) => ({ ...row, name: `${row.name} lưu động` }));
    for (const next of [SOME.slice(3), changed]) {
      const { disk, kept, bring, open } = await fresh();
      await bring(SOME.slice(0, next === changed ? undefined : 3));
      disk.before = (operation, path) => {
        if (operation === 'rename' && path === kept.index.path) throw new DiskError('EIO');
      };
      await assert.rejects(bring(next));
      disk.before = () => undefined;
      const again = await bring(next);
      assert.deepEqual([again.imported, again.rows], [0, SOME.length]);
      const told = (await open()).current()?.byId(next.at(-1)!.id)?.name;
      assert.equal(told?.toLowerCase(), next.at(-1)!.name.toLowerCase());
      const at = disk.operations;
      await bring(next);
      assert.ok(disk.operations - at < 4, 'nothing is written where the index is of these rows');
    }
  });

  it('shows all of an import or nothing of it, wherever the power goes', async () => {
    const count = await fresh();
    const start = count.disk.operations;
    await count.bring();
    const operations = count.disk.operations - start;
    assert.ok(operations > 8);
    for (let at = 1; at <= operations; at += 1) {
      const before = await fresh();
      before.disk.cutAt = before.disk.operations + at;
      await before.bring().catch(() => undefined);
      for (const mercy of ['nothing', 'everything'] as const) {
        const { bring, open, logged } = await fresh(before.disk.afterCut(mercy));
        const national = (await open()).current();
        assert.ok(national === undefined || national.size.rows === SOME.length, `cut at ${at}`);
        assert.deepEqual(logged, []);
        assert.equal((await bring()).rows, SOME.length);
      }
    }
  });
});

describe('opening the national catalogue', () => {
  it('does without where none was imported, and where everything is kept in memory', async () => {
    const { disk, bring, open } = await fresh();
    assert.equal((await open()).current(), undefined);
    await bring();
    const memory = await openNational({ dataDir: DIR, store: 'memory' }, disk, { held: [], log: quiet });
    assert.equal(memory.current(), undefined);
  });

  it('takes up what was imported meanwhile', async () => {
    const { bring, open } = await fresh();
    const shelf = await open();
    await bring();
    assert.deepEqual(await shelf.reload(), { state: 'ready', rows: 7, titles: 6, snapshot: '2026-07' });
    assert.equal(shelf.current()?.size.rows, 7);
  });

  it('says that one is damaged or of another release, and does without', async () => {
    const cases = [
      ['damaged', (bytes: Buffer) => void (bytes[bytes.length - 1]! ^= 1)],
      ['damaged', (bytes: Buffer) => void bytes.fill(0)],
      ['damaged', (bytes: Buffer) => void (bytes[100]! ^= 255)],
      ['of another release', (bytes: Buffer) => void bytes.writeUInt16BE(999, 6)],
    ] as const;
    for (const [problem, change] of cases) {
      const { disk, kept, bring, open, logged } = await fresh();
      await bring();
      await overwrite(disk, kept.index.path, change);
      assert.equal((await open()).current(), undefined);
      assert.deepEqual(logged, [['catalogue.unusable', { problem, remedy: 'npm run catalogue:import' }]]);
      assert.deepEqual(await bring(), { imported: 0, unchanged: 7, rows: 7, titles: 6, anew: false });
      assert.equal((await open()).current()?.size.rows, 7);
    }
  });

  it('begins anew where the rows kept are damaged', async () => {
    const { disk, kept, bring } = await fresh();
    await bring();
    await overwrite(disk, kept.rows.path, (bytes) => void bytes.fill(7));
    const [first] = SOME;
    assert.deepEqual(await bring([first!]), { imported: 1, unchanged: 0, rows: 1, titles: 1, anew: true });
  });
});
