import assert from 'node:assert/strict';
import { conversationKey, type ConversationRecord } from '../../bot/conversation.ts';
import { forgetConversation } from '../../bot/effects.ts';
import { sweep } from '../../bot/retention.ts';
import { conversationRows, deleteKept } from '../../bot/services/given.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import type { FileSystem } from '../../bot/storage/fileSystem.ts';
import { openLowdbStore } from '../../bot/storage/lowdb.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store, Write } from '../../bot/storage/store.ts';
import { transcriptOf } from '../../bot/transcript.ts';
import { incoming, NOW, parrot, saying, turnsWith } from '../fixtures/turns.ts';
import { SimulatedDisk } from './storage/disk.ts';

const KEY = conversationKey(incoming());
const DAY = 86_400_000;
const codec = makeCodec({ key: 'a key for the tests of transcripts and pieces' });

/** Sends messages `from` to `to` in order, each `apart` milliseconds after the one before. */
async function talk(house: ReturnType<typeof turnsWith>, from: number, to: number, apart = 0): Promise<void> {
  for (let at = from; at < to; at += 1) {
    const moment = new Date(NOW.getTime() + at * apart).toISOString();
    await house.turns.accept(incoming({ id: `m${at}`, text: `${at}`, at: moment }));
    await house.turns.idle();
  }
}
const said = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => [`${from + at}`, `you said ${from + at}`]).flat();

async function recordIn(store: Store): Promise<ConversationRecord> {
  const stored = await store.get<ConversationRecord>('conversations', KEY);
  assert.ok(stored);
  return stored.value;
}
const textsIn = async (store: Store) =>
  (await transcriptOf(store, KEY, await recordIn(store))).map(({ activity }) => activity.text);
async function piecesIn(store: Store): Promise<number> {
  let pieces = 0;
  for await (const { id } of store.list('transcripts')) pieces += Number(id.startsWith(`${KEY}/`));
  return pieces;
}

/** The store, with what its commits were of. */
function noting(store: Store, commits: (readonly Write[])[]): Store {
  return {
    get: (collection, id) => store.get(collection, id),
    list: (collection) => store.list(collection),
    close: () => store.close(),
    commit: (writes) => (commits.push(writes), store.commit(writes)),
  };
}

describe('the transcript of a conversation', () => {
  it('holds what fell out of the log, and all of it together is everything, once and in order', async () => {
    const house = turnsWith();
    for (const to of [49, 50, 51, 99, 100, 101, 180]) {
      const from = (await house.store.get<ConversationRecord>('conversations', KEY))?.value.seen.length ?? 0;
      await talk(house, from, to);
      assert.deepEqual(await textsIn(house.store), said(0, to));
      assert.ok((await recordIn(house.store)).log.length <= 100);
    }
    assert.equal(await piecesIn(house.store), 3);
  });

  it('is written in the commit of the turn, in one of fifty, and never for a short conversation', async () => {
    const commits: (readonly Write[])[] = [];
    const house = turnsWith({ store: noting(makeMemoryStore(), commits) });
    const kinds = () => commits.map((writes) => writes.map(({ collection }) => collection).join());
    await talk(house, 0, 50);
    assert.ok(kinds().every((each) => each === 'conversations'));
    await talk(house, 50, 150);
    const withPiece = kinds().flatMap((each, at) => (each === 'conversations,transcripts' ? [at] : []));
    assert.deepEqual(withPiece, [50, 101]);
  });

  it('is doubled by no commit of unknown outcome', async () => {
    const memory = makeMemoryStore();
    const store: Store = {
      ...noting(memory, []),
      commit: async (writes) => {
        const versions = await memory.commit(writes);
        if (writes.length > 1) throw new Error('the answer of the disk was lost');
        return versions;
      },
    };
    await talk(turnsWith({ store }), 0, 120);
    assert.deepEqual(await textsIn(memory), said(0, 120));
  });

  it('holds a turn of more than a hundred activities whole', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({ type: 'message', text: `line ${at}` }));
    const house = turnsWith({
      respond: async (message, ...rest) =>
        message.text === '3' ? saying('', { activities: many }) : parrot(message, ...rest),
    });
    await talk(house, 0, 5);
    assert.deepEqual(await textsIn(house.store), [...said(0, 3), '3', ...many.map(({ text }) => text), ...said(4, 5)]);
  });

  it('loses and doubles nothing in a power cut at any file operation of the turn that writes a piece', async function () {
    this.timeout(60_000);
    const open = (files: FileSystem) => openLowdbStore({ dir: '/data', codec, files });
    let cuts = 0;
    for (let at = 1; ; at += 1) {
      const disk = new SimulatedDisk();
      await talk(turnsWith({ store: await open(disk) }), 0, 50);
      const house = turnsWith({ store: await open(disk), pause: () => new Promise<void>(() => undefined) });
      disk.cutAt = disk.operations + at;
      await house.turns.accept(incoming({ id: 'm50', text: '50' }));
      await house.turns.close(20);
      if (disk.operations < disk.cutAt) break;
      cuts += 1;
      const store = await open(disk.afterCut(at % 2 === 0 ? 'everything' : 'nothing'));
      await talk(turnsWith({ store }), 50, 52);
      assert.deepEqual(await textsIn(store), said(0, 52));
    }
    assert.ok(cuts > 10, `${cuts} cuts are too few to have tested anything`);
  });
});

describe('a transcript kept no longer', () => {
  const retention = { transcriptDays: 90, draftDays: 30, applicationDays: 0 };
  const after = (days: number) => ({ ...retention, now: new Date(NOW.getTime() + days * DAY) });

  it('loses what is older, piece by piece, and its log does', async () => {
    const { store, ...house } = turnsWith();
    for (let at = 0; at < 200; at += 1) {
      const now = new Date(NOW.getTime() + at * DAY);
      const { turns } = turnsWith({ ...house.parts, store, clock: () => now });
      await turns.accept(incoming({ id: `m${at}`, text: `${at}`, at: now.toISOString() }));
      await turns.idle();
    }
    assert.equal(await piecesIn(store), 3);
    assert.equal((await sweep({ store, codec }, after(199))).shortened, 1);
    assert.deepEqual(await textsIn(store), said(109, 200));
    assert.equal(await piecesIn(store), 1);
    assert.equal((await sweep({ store, codec }, after(199))).shortened, 0);
    await talk({ ...house, store, turns: turnsWith({ store }).turns }, 200, 320);
    assert.deepEqual(await textsIn(store), said(109, 320));
  });

  it('goes with the conversation nobody wrote in', async () => {
    const house = turnsWith();
    await talk(house, 0, 120);
    assert.equal((await sweep({ store: house.store, codec }, after(91))).conversations, 1);
    assert.equal(await piecesIn(house.store), 0);
  });

  it('goes when the person has everything deleted, and what is said afterwards is kept anew', async () => {
    const house = turnsWith({
      respond: async (message, ...rest) =>
        message.text === '120' ? saying('đã xóa', { effects: [{ kind: 'forget' }] }) : parrot(message, ...rest),
    });
    await talk(house, 0, 121);
    assert.deepEqual([await piecesIn(house.store), await textsIn(house.store)], [0, ['120', 'đã xóa']]);
    await talk(house, 121, 240);
    assert.deepEqual(await textsIn(house.store), ['120', 'đã xóa', ...said(121, 240)]);
    await forgetConversation(house.store, KEY);
    assert.equal(await piecesIn(house.store), 0);
  });

  it('is exported whole under the id that deletes it', async () => {
    const house = turnsWith();
    await talk(house, 0, 120);
    await house.turns.accept(incoming({ conversation: 'other' }));
    await house.turns.idle();
    const rows = [];
    for await (const row of conversationRows(house.store, [KEY])) rows.push(row);
    assert.deepEqual(
      rows.map(({ id, activities }) => [id, activities.map(({ text }) => text)]),
      [[KEY, said(0, 120)]],
    );
    assert.deepEqual(await deleteKept(house.store, 'conversations', [KEY, 'none']), { deleted: 1, unknown: ['none'] });
    assert.equal(await piecesIn(house.store), 0);
    const left = [];
    for await (const { id } of conversationRows(house.store, [])) left.push(id);
    assert.deepEqual(left, ['directline/other']);
  });
});
