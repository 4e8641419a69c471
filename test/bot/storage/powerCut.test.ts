import assert from 'node:assert/strict';
import type { FileSystem } from '../../../bot/storage/fileSystem.ts';
import { SimulatedDisk, type Mercy } from './disk.ts';
import { broken, openOn, work, type Ledger } from './workload.ts';

type Wrap = (disk: SimulatedDisk) => FileSystem;

/** Two workers on a disk whose power goes at one operation; answers whether it went. */
async function runUntilCut(disk: SimulatedDisk, files: FileSystem, ledger: Ledger): Promise<boolean> {
  try {
    const store = await openOn(files);
    const ended = await Promise.allSettled(['one', 'two'].map((worker) => work(store, worker, 2, ledger)));
    return ended.some(({ status }) => status === 'rejected');
  } catch (error) {
    assert.equal(error instanceof Error && 'code' in error && error.code, 'POWER_CUT');
    return true;
  }
}

/** What a store that is opened after the cut gets wrong. */
async function faultsAfter(disk: SimulatedDisk, ledger: Ledger): Promise<string[]> {
  const store = await openOn(disk);
  const found = await broken(store, ledger);
  await store.commit([{ collection: 'conversations', id: 'after', value: 1 }]);
  await store.commit(['a', 'b'].map((id) => ({ collection: 'files', id, value: 1 })));
  const left = disk.paths.filter((path) => path.endsWith('.tmp') || path.includes('/journal/'));
  return [...found, ...left];
}

function chances(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Cuts the power at every operation of the run, before it and after it, and collects what was lost or torn, until that is enough. */
async function cutEverywhere(wrap: Wrap, enough = Infinity): Promise<{ cuts: number; faults: string[] }> {
  const faults: string[] = [];
  for (let at = 1; ; at += 1) {
    if (faults.length >= enough) return { cuts: at - 1, faults };
    for (const carriedOut of [false, true]) {
      const disk = new SimulatedDisk();
      Object.assign(disk, { cutAt: at, carriedOut });
      const ledger: Ledger = new Map();
      if (!(await runUntilCut(disk, wrap(disk), ledger))) return { cuts: at - 1, faults };
      const mercies: Mercy[] = ['nothing', at % 2 === 0 ? 'everything' : chances(at * 7919)];
      for (const mercy of mercies) {
        const after = await faultsAfter(disk.afterCut(mercy), ledger).catch((error: unknown) => [String(error)]);
        faults.push(...after.map((fault) => `cut at ${at}: ${fault}`));
      }
    }
  }
}

const asItIs: Wrap = (disk) => disk;

function delegate(disk: SimulatedDisk): FileSystem {
  return {
    mkdir: (folder) => disk.mkdir(folder),
    readdir: (folder) => disk.readdir(folder),
    read: (path) => disk.read(path),
    create: (path) => disk.create(path),
    rename: (from, to) => disk.rename(from, to),
    unlink: (path) => disk.unlink(path),
    syncDir: (folder) => disk.syncDir(folder),
  };
}

const withoutFolderSync: Wrap = (disk) => ({ ...delegate(disk), syncDir: async () => undefined });

const withoutFileSync: Wrap = (disk) => ({
  ...delegate(disk),
  create: async (path) => ({ ...(await disk.create(path)), sync: async () => undefined }),
});

/** Writes straight into the file, and syncs nothing but the name of a new one. */
const inPlace: Wrap = (disk) => ({
  ...delegate(disk),
  create: async (path) => ({
    ...disk.overwrite(path.replace(/\.[0-9a-f]{12}\.tmp$/, '')),
    sync: async () => undefined,
  }),
  rename: async () => undefined,
});

describe('a power cut', function () {
  this.timeout(120_000);

  it('at any file operation loses no commit that resolved and halves none', async () => {
    const { cuts, faults } = await cutEverywhere(asItIs);
    assert.deepEqual(faults, []);
    assert.ok(cuts > 200, `${cuts} operations are too few to have tested anything`);
  });

  const controls = {
    'without syncing folders': withoutFolderSync,
    'without syncing files': withoutFileSync,
    'in place': inPlace,
  };
  for (const [name, wrap] of Object.entries(controls)) {
    it(`is seen to lose commits of an adapter that writes ${name}`, async () => {
      const { faults } = await cutEverywhere(wrap, 10);
      assert.ok(faults.length > 0);
    });
  }

  it('during the recovery from a power cut loses nothing either', async () => {
    for (let at = 60; at < 210; at += 9) {
      const disk = new SimulatedDisk();
      disk.cutAt = at;
      const ledger: Ledger = new Map();
      await runUntilCut(disk, disk, ledger);
      for (let again = 1; again < 60; again += 4) {
        const second = disk.afterCut('everything');
        second.cutAt = again;
        await openOn(second).catch(() => undefined);
        assert.deepEqual(await faultsAfter(second.afterCut('nothing'), ledger), []);
      }
    }
  });
});
