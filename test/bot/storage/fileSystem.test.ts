import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { isMissing, nodeFiles, sharingSyncs } from '../../../bot/storage/fileSystem.ts';
import { SimulatedDisk } from './disk.ts';

describe('shared syncs of a folder', () => {
  /** Syncs that end when they are told to. */
  function held() {
    const ends: ((error?: Error) => void)[] = [];
    const disk = new SimulatedDisk();
    disk.syncDir = () =>
      new Promise((resolve, reject) => void ends.push((error) => (error ? reject(error) : resolve())));
    const done: string[] = [];
    const files = sharingSyncs(disk);
    const ask = (name: string, folder = '/a') =>
      files.syncDir(folder).then(
        () => done.push(name),
        () => done.push(`${name} failed`),
      );
    return { ends, done, ask };
  }

  it('are never the one already under way: that may have begun before the rename', async () => {
    const { ends, done, ask } = held();
    const asked = [ask('first'), ask('second'), ask('third')];
    assert.equal(ends.length, 1);
    ends[0]?.();
    await breathe();
    assert.deepEqual(done, ['first']);
    assert.equal(ends.length, 2);
    const late = ask('late');
    ends[1]?.();
    await Promise.all(asked);
    assert.deepEqual(done, ['first', 'second', 'third']);
    await breathe();
    ends[2]?.();
    await late;
    assert.equal(ends.length, 3);
  });

  it('fail for those who shared one that failed, and for nobody else', async () => {
    const { ends, done, ask } = held();
    const asked = [ask('first'), ask('second'), ask('other', '/b')];
    ends[0]?.(new Error('EIO'));
    await breathe();
    ends[1]?.();
    ends[2]?.();
    await Promise.all(asked);
    assert.deepEqual(done.sort(), ['first failed', 'other', 'second']);
  });
});

describe("the machine's files", () => {
  it('are made with their folders, for their owner only, and never over others', async () => {
    const root = await mkdtemp(join(tmpdir(), 'files-'));
    const folder = join(root, 'a', 'b');
    await nodeFiles.mkdir(folder);
    await nodeFiles.mkdir(folder);
    const file = await nodeFiles.create(join(folder, 'x'));
    await file.write(Buffer.from('1'));
    await file.sync();
    await file.close();
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    assert.equal((await stat(join(folder, 'x'))).mode & 0o777, 0o600);
    await assert.rejects(nodeFiles.create(join(folder, 'x')), { code: 'EEXIST' });
    await assert.rejects(nodeFiles.read(join(folder, 'y')), isMissing);
    await nodeFiles.syncDir(folder);
    await rm(root, { recursive: true });
  });
});
