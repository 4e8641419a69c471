import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { conversationKey, type ConversationRecord } from '../../bot/conversation.ts';
import { openData } from '../../bot/data.ts';
import { forgetConversation } from '../../bot/effects.ts';
import { sweep } from '../../bot/retention.ts';
import { deleteKept, petitionRows, ratingRows, readDeletionRequest } from '../../bot/services/given.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import { takeOver } from '../../bot/takeOver.ts';
import type { Effect } from '../../dialogs/flow.ts';
import type { Petition, Rating } from '../../knowledge/petitions/petition.ts';
import { testCodec } from './services/sampleRows.ts';
import { incoming, saying, turnsWith } from '../fixtures/turns.ts';

const petition: Petition = {
  code: 'PA-1111-2222-3333',
  kind: 'reflection',
  at: '2026-11-21T03:00:00.000Z',
  language: 'vi',
  channel: 'web',
  what: 'Quầy 3 đóng cửa sớm',
  contact: '0900001111',
  photos: [{ upload: 'u1', contentType: 'image/png', name: 'a.png' }],
};
const rating: Rating = {
  application: 'H29.16-261110-0001',
  procedure: '1.001193',
  stars: 2,
  at: '2026-11-21T03:00:00.000Z',
  language: 'vi',
  channel: 'web',
  proven: false,
};
const sent: readonly Effect[] = [{ kind: 'petition', petition }, { kind: 'rate', id: 'r1', rating }]; // prettier-ignore
const upload = { base64: 'aGk=' };

/** A conversation in which a picture, a petition and a rating were given. */
async function given(store: Store = makeMemoryStore()) {
  const house = turnsWith({
    store,
    respond: async ({ text }) => {
      if (text === 'xóa') return saying('đã xóa', { effects: [{ kind: 'forget' }] });
      return saying('xong', { effects: text === 'gửi' ? sent : text === 'lại' ? [{ kind: 'rate', id: 'r1', rating: { ...rating, stars: 5 } }] : [] }); // prettier-ignore
    },
  });
  await house.store.commit([{ collection: 'uploads', id: 'u1', value: upload }]);
  await house.turns.accept(
    incoming({ id: '1', text: 'ảnh', attachments: [{ contentType: 'image/png', upload: 'u1' }] }),
  );
  await house.turns.accept(incoming({ id: '2', text: 'gửi' }));
  await house.turns.idle();
  return house;
}

async function left(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (const collection of ['petitions', 'ratings', 'uploads'] as const)
    for await (const { id } of store.list(collection)) ids.push(id);
  return ids;
}

describe('what people gave to be read', () => {
  it('is in the same commit as the answer that says so, and there once when the turn is run again', async () => {
    const memory = makeMemoryStore();
    const commits: string[][] = [];
    let lost = true;
    const store: Store = {
      get: (collection, id) => memory.get(collection, id),
      list: (collection) => memory.list(collection),
      close: () => memory.close(),
      commit: async (writes) => {
        const versions = await memory.commit(writes);
        commits.push(writes.map(({ collection }) => collection));
        if (writes.length > 1 && lost) throw ((lost = false), new Error('the answer of the disk was lost'));
        return versions;
      },
    };
    await given(store);
    assert.ok(commits.some((each) => each.join() === 'conversations,petitions,ratings'));
    assert.deepEqual(await left(memory), [petition.code, 'r1', 'u1']);
  });

  it('is written over by nobody: another petition under the same code is refused', async () => {
    const { store, turns } = await given();
    await turns.accept(incoming({ id: '3', conversation: 'other', text: 'gửi' }));
    await turns.idle();
    assert.deepEqual((await petitionRows(store, false)).map(({ what }) => what), [petition.what]); // prettier-ignore
  });

  it('outlives the conversation, picture and all', async () => {
    const { store } = await given();
    await sweep(
      { store, codec: testCodec() },
      { now: new Date('2027-11-21T03:00:00Z'), transcriptDays: 90, draftDays: 30, applicationDays: 0 },
    );
    assert.equal(await store.get('conversations', conversationKey(incoming())), undefined);
    assert.deepEqual(await left(store), [petition.code, 'r1', 'u1']);
    await forgetConversation(store, conversationKey(incoming()));
  });

  it('goes with all the rest when the person has everything deleted', async () => {
    const { store, turns } = await given();
    await turns.accept(incoming({ id: '3', text: 'xóa' }));
    await turns.idle();
    assert.deepEqual(await left(store), []);
    assert.deepEqual(
      (await store.get<ConversationRecord>('conversations', conversationKey(incoming())))?.value.held,
      [],
    );
  });

  it('holds one rating an application and person: the latest', async () => {
    const { store, turns } = await given();
    await turns.accept(incoming({ id: '3', text: 'lại' }));
    await turns.idle();
    assert.deepEqual((await ratingRows(store)).map(({ id, stars }) => [id, stars]), [['r1', 5]]); // prettier-ignore
    const held = (await store.get<ConversationRecord>('conversations', conversationKey(incoming())))?.value.held;
    assert.equal(held?.filter(({ collection }) => collection === 'ratings').length, 1);
  });

  it('is listed without a word of who wrote it, with its pictures where asked for', async () => {
    const { store } = await given();
    const [row] = await petitionRows(store, false);
    assert.deepEqual(row, { ...petition, photos: [{ name: 'a.png', contentType: 'image/png' }] });
    assert.equal((await petitionRows(store, true))[0]?.photos[0]?.base64, upload.base64);
  });

  it('is deleted by code with its pictures, once', async () => {
    const { store } = await given();
    assert.deepEqual(await deleteKept(store, 'petitions', [petition.code, 'PA-0']), { deleted: 1, unknown: ['PA-0'] });
    assert.deepEqual(await left(store), ['r1']);
    assert.deepEqual(await deleteKept(store, 'petitions', [petition.code]), { deleted: 0, unknown: [petition.code] });
    assert.deepEqual(await deleteKept(store, 'ratings', ['r1']), { deleted: 1, unknown: [] });
  });
});

describe('records:export and records:delete', () => {
  let dir = '';
  beforeEach(async () => (dir = await mkdtemp(path.join(tmpdir(), 'given-'))));
  afterEach(() => rm(dir, { recursive: true }));

  const run = (command: 'Export' | 'Delete', ...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const { NODE_OPTIONS: _options, ...rest } = process.env;
      const file = path.resolve(import.meta.dirname, `../../bot/commands/records${command}.ts`);
      const env = { ...rest, DATA_DIR: dir, INIT_CWD: dir };
      const child = execFile(process.execPath, ['--import', 'tsx', file, ...args], { env }, (_error, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });

  it('print one JSON a line, and delete by what was printed', async () => {
    const { store } = await openData(readConfig({ DATA_DIR: dir }));
    await given(store);
    await store.close();
    const exported = await run('Export', 'petitions');
    assert.deepEqual([exported.code, JSON.parse(exported.out).contact], [0, '0900001111']);
    const deleted = await run('Delete', 'petitions', petition.code, 'PA-0');
    assert.deepEqual([deleted.code, JSON.parse(deleted.out)], [1, { deleted: 1 }]);
    assert.match(deleted.err, /^PA-0: not there$/m);
    assert.deepEqual(
      [(await run('Export', 'petitions')).out, JSON.parse((await run('Export', 'ratings')).out).id],
      ['', 'r1'],
    );
  });

  it('hand a deletion to the server that has the data, and read beside it', async () => {
    const { store } = await openData(readConfig({ DATA_DIR: dir }));
    await given(store);
    const taken = await takeOver(
      dir,
      async (request) => {
        const asked = readDeletionRequest(request);
        return asked ? deleteKept(store, asked.kind, asked.ids) : 'server';
      },
      { milliseconds: 0 },
    );
    assert.ok('release' in taken);
    assert.equal((await run('Export', 'ratings')).code, 0);
    assert.deepEqual((await run('Delete', 'ratings', 'r1')).out, '{"deleted":1}\n');
    assert.deepEqual(await ratingRows(store), []);
    await taken.release();
    await store.close();
  });

  it('exit 1 for what they cannot use, 0 for help', async () => {
    const [wrong, nothing, help] = await Promise.all([
      run('Export', 'all'),
      run('Delete', 'petitions'),
      run('Export', '--help'),
    ]);
    assert.deepEqual([wrong.code, nothing.code, help.code], [1, 1, 0]);
    assert.match(help.out, /"contact"/);
  });
});
