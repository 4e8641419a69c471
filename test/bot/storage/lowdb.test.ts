import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCodec } from '../../../bot/storage/codec.ts';
import { openLowdbStore } from '../../../bot/storage/lowdb.ts';
import type { Store } from '../../../bot/storage/store.ts';
import { storeContract } from '../../contracts/store.ts';

const KEY = 'a key for the tests of the embedded store';
const codec = makeCodec({ key: KEY });

storeContract('lowdb', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'store-'));
  return { store: await openLowdbStore({ dir, codec }), done: () => rm(dir, { recursive: true }) };
});

describe('the embedded store on disk', () => {
  let dir: string;
  let store: Store;
  const open = async (by = codec): Promise<Store> => openLowdbStore({ dir, codec: by });
  const put = (id: string, value: unknown) => store.commit([{ collection: 'conversations', id, value }]);
  const filesOf = (collection: string) => readdir(join(dir, collection));

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'store-'));
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await rm(dir, { recursive: true });
  });

  it('is the same, versions included, when opened again', async () => {
    const [version] = await put('a', { n: 1 });
    await store.commit([{ collection: 'applications', id: 'b', value: 2 }]);
    await store.close();
    store = await open();
    assert.deepEqual(await store.get('conversations', 'a'), { value: { n: 1 }, version });
    assert.equal((await store.get('applications', 'b'))?.value, 2);
  });

  it('shows neither values nor ids to who reads the files, and files to nobody else', async () => {
    await store.commit([
      { collection: 'conversations', id: 'zalo/079000000001', value: { name: 'NGƯỜI MẪU A' } },
      { collection: 'applications', id: '000.00.16.H29-250710-0001', value: { name: 'NGƯỜI MẪU A' } },
    ]);
    for (const folder of ['conversations', 'applications', '.']) {
      for (const name of await filesOf(folder)) {
        const path = join(dir, folder, name);
        if (!(await stat(path)).isFile()) continue;
        const bytes = await readFile(path);
        for (const secret of ['NGƯỜI', 'MẪU', '079000000001', '250710-0001']) {
          assert.ok(!bytes.includes(secret) && !name.includes(secret));
        }
        assert.equal((await stat(path)).mode & 0o077, 0);
      }
    }
  });

  it('does not open under another key, and opens under a new one that knows the old', async () => {
    await put('a', 1);
    await store.close();
    await assert.rejects(open(makeCodec({ key: 'another key, of somebody else entirely' })), { code: 'KEY_UNKNOWN' });
    const rotating = makeCodec({ key: 'a new key for the tests of the store', old: KEY });
    store = await open(rotating);
    assert.equal((await store.get('conversations', 'a'))?.value, 1);
    await put('a', 2);
    await store.close();
    await assert.rejects(open(makeCodec({ key: 'a new key for the tests of the store' })), { code: 'KEY_UNKNOWN' });
    store = await open(rotating);
    assert.equal((await store.get('conversations', 'a'))?.value, 2);
  });

  it('refuses a record that was changed, or put in the place of another', async () => {
    await put('a', 1);
    const [a] = await filesOf('conversations');
    await put('b', 2);
    const b = (await filesOf('conversations')).find((name) => name !== a);
    await store.close();
    await rename(join(dir, 'conversations', String(a)), join(dir, 'conversations', String(b)));
    store = await open();
    await assert.rejects(store.get('conversations', 'b'), { code: 'TAMPERED' });
    await writeFile(join(dir, 'conversations', String(b)), '');
    await assert.rejects(store.get('conversations', 'b'), { code: 'TAMPERED' });
    await assert.rejects(put('b', 3), { code: 'TAMPERED' });
  });

  it('does not take a folder of records without its format file for an empty one', async () => {
    await put('a', 1);
    await store.close();
    await unlink(join(dir, 'format'));
    await assert.rejects(open(), { code: 'BROKEN' });
    await rm(dir, { recursive: true });
    store = await open();
  });

  it('sweeps away what was still being written, and nothing else', async () => {
    await put('a', 1);
    await writeFile(join(dir, 'conversations', 'f00d.0123456789ab.tmp'), 'half');
    await writeFile(join(dir, 'journal', 'f00d.0123456789ab.tmp'), 'half');
    await store.close();
    store = await open();
    assert.equal((await filesOf('conversations')).length, 1);
    assert.deepEqual(await filesOf('journal'), []);
    assert.equal((await store.get('conversations', 'a'))?.value, 1);
  });

  it('keeps many small records in a bounded number of files, and none when all are deleted', async () => {
    const ids = Array.from({ length: 3000 }, (_, at) => `code-${at}`);
    await store.commit(ids.map((id) => ({ collection: 'applications', id, value: { id } })));
    assert.ok((await filesOf('applications')).length <= 512);
    await store.commit(ids.map((id) => ({ collection: 'applications', id, value: undefined })));
    assert.deepEqual(await filesOf('applications'), []);
  });

  it('answers nothing after it was closed, and finishes first what was under way', async () => {
    const writing = put('a', 1);
    await store.close();
    await writing;
    await assert.rejects(put('a', 2), { code: 'CLOSED' });
    await assert.rejects(store.get('conversations', 'a'), { code: 'CLOSED' });
  });
});
