import assert from 'node:assert/strict';
import { DiskError, SimulatedDisk } from './disk.ts';
import { broken, openOn, work, type Ledger } from './workload.ts';

/** A store with something in it, on a disk that fails once, at the operation numbered `at` from now. */
async function failingOnce(code: string, at: number) {
  const disk = new SimulatedDisk();
  const store = await openOn(disk);
  await work(store, 'earlier', 1, new Map());
  let count = 0;
  disk.before = (operation) => {
    if (operation === 'read' || operation === 'readdir') return;
    count += 1;
    if (count === at) throw new DiskError(code);
  };
  return { disk, store, failed: () => count >= at };
}

describe('a disk that fails', function () {
  this.timeout(60_000);

  for (const code of ['ENOSPC', 'EIO']) {
    it(`with ${code} at any one operation fails at most that commit, shows nothing half, and is forgotten`, async () => {
      let rejected = 0;
      for (let at = 1; ; at += 1) {
        const { disk, store, failed } = await failingOnce(code, at);
        const ledger: Ledger = new Map();
        const workers = ['one', 'two'].map((worker) => work(store, worker, 1, ledger));
        for (const ended of await Promise.allSettled(workers)) {
          if (ended.status === 'fulfilled') continue;
          rejected += 1;
          assert.equal(ended.reason.code, code);
        }
        if (!failed()) break;
        assert.deepEqual(await broken(store, ledger), [], `operation ${at}`);
        await work(store, 'later', 1, ledger);
        assert.deepEqual(
          await broken(await openOn(disk.afterCut('nothing')), ledger),
          [],
          `operation ${at}, after a cut`,
        );
      }
      assert.ok(rejected > 20);
    });
  }

  it('with no space left still answers, and writes again when there is some', async () => {
    const { disk, store } = await failingOnce('EIO', -1);
    disk.before = (operation) => {
      if (operation === 'write') throw new DiskError('ENOSPC');
    };
    const ledger: Ledger = new Map();
    await assert.rejects(work(store, 'one', 1, ledger), { code: 'ENOSPC' });
    const two = ['a', 'b'].map((id) => ({ collection: 'files', id, value: 1 }) as const);
    await assert.rejects(store.commit(two), { code: 'ENOSPC' });
    assert.deepEqual(await broken(store, ledger), []);
    assert.ok(await store.get('conversations', 'solo-earlier'));
    assert.deepEqual(disk.paths.filter((path) => path.endsWith('.tmp')), []); // prettier-ignore
    disk.before = () => undefined;
    await store.commit(two);
    assert.equal((await store.get('files', 'a'))?.value, 1);
  });

  it('for good in the middle of a commit of several records stops the store, and the next start finishes that commit', async () => {
    const { disk, store } = await failingOnce('EIO', -1);
    disk.before = (operation, path) => {
      if (operation === 'rename' && path.includes('/files/')) throw new DiskError('EIO');
    };
    const two = (['conversations', 'files'] as const).map((collection) => ({ collection, id: 'both', value: 1 }));
    await assert.rejects(store.commit(two), { code: 'HALTED' });
    await assert.rejects(store.get('conversations', 'both'), { code: 'HALTED' });
    await assert.rejects(store.commit(two), { code: 'HALTED' });
    const next = await openOn(disk.afterCut('nothing'));
    assert.equal((await next.get('conversations', 'both'))?.value, 1);
    assert.equal((await next.get('files', 'both'))?.value, 1);
  });

  it('when a damaged list of renames is found, refuses to open rather than forget it', async () => {
    const { disk } = await failingOnce('EIO', -1);
    const file = await disk.create('/data/journal/0011223344556677');
    await file.write(Buffer.from('rubbish'));
    await assert.rejects(openOn(disk), { code: 'TAMPERED' });
  });
});
