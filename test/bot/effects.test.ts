import assert from 'node:assert/strict';
import { conversationKey, type ConversationRecord } from '../../bot/conversation.ts';
import { forgetConversation, makeCarryOut, type AuditEntry, type PublishedFile } from '../../bot/effects.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store, Write } from '../../bot/storage/store.ts';
import type { Effect } from '../../dialogs/flow.ts';
import { HeldInbox, incoming, KeepingChannel, saying, turnsWith } from '../fixtures/turns.ts';

const KEY = conversationKey(incoming());
const publish: Effect = { kind: 'publish', token: 't0ken', reference: 'R1', declaration: 'birth', document: 'tờ khai' };
const audit: Effect = { kind: 'audit', act: 'lookUp', what: 'code', key: 'k', reason: 'terminal' };
const forget: Effect = { kind: 'forget' };

async function audited(store: Store): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  for await (const { value } of store.list<AuditEntry>('audit')) found.push(value);
  return found;
}
const recordIn = async (store: Store) => (await store.get<ConversationRecord>('conversations', KEY))?.value;

describe('effects of a turn', () => {
  it('are in the same commit as the answer where the answer relies on them', async () => {
    const memory = makeMemoryStore();
    const commits: (readonly Write[])[] = [];
    const store: Store = {
      get: (collection, id) => memory.get(collection, id),
      commit: (writes) => (commits.push(writes), memory.commit(writes)),
      list: (collection) => memory.list(collection),
      close: () => memory.close(),
    };
    const { turns } = turnsWith({ store, respond: async () => saying('xong', { effects: [audit, publish] }) });
    await turns.accept(incoming());
    await turns.idle();
    assert.deepEqual(commits.map((writes) => writes.map(({ collection }) => collection)), [['conversations', 'audit', 'files']]); // prettier-ignore
  });

  it('audit who looked up what, when and why', async () => {
    const { turns, store } = turnsWith({ respond: async () => saying('thấy', { effects: [audit, audit] }) });
    await turns.accept(incoming({ speaker: { id: 'staff-1', role: 'staff' } }));
    await turns.idle();
    const entry = { at: incoming().at, act: 'lookUp', what: 'code', key: 'k', reason: 'terminal', speaker: { id: 'staff-1', role: 'staff' }, conversation: KEY }; // prettier-ignore
    assert.deepEqual(await audited(store), [entry, entry]);
  });

  it('publish under the token until the link ends', async () => {
    const { turns, store } = turnsWith({ respond: async () => saying('xong', { effects: [publish] }), fileDays: 30 });
    await turns.accept(incoming());
    await turns.idle();
    const file = (await store.get<PublishedFile>('files', 't0ken'))?.value;
    assert.deepEqual(file, { declaration: 'birth', reference: 'R1', document: 'tờ khai', until: '2026-12-21' });
    assert.deepEqual((await recordIn(store))?.held, [{ collection: 'files', id: 't0ken' }]);
  });

  it('have happened once when a turn is run again after a commit of unknown outcome', async () => {
    const memory = makeMemoryStore();
    let lost = true;
    const commit: Store['commit'] = async (writes) => {
      const versions = await memory.commit(writes);
      if (lost) throw ((lost = false), new Error('the answer of the disk was lost'));
      return versions;
    };
    const store: Store = { get: (collection, id) => memory.get(collection, id), commit, list: (name) => memory.list(name), close: async () => {} }; // prettier-ignore
    let runs = 0;
    const respond = async () => ((runs += 1), saying('thấy', { effects: [audit] }));
    const { turns } = turnsWith({ store, respond });
    await turns.accept(incoming());
    await turns.idle();
    assert.equal(runs, 1);
    assert.equal((await audited(memory)).length, 1);
    assert.equal((await recordIn(memory))?.log.length, 2);
  });
});

describe('forgetting', () => {
  async function fullOfData(over: Parameters<typeof turnsWith>[0] = {}) {
    const house = turnsWith({
      respond: async (message) => {
        if (message.text === 'hỏng') assert.fail('broken');
        if (message.text === 'xóa') return saying('đã xóa', { effects: [forget], memory: { language: 'vi' }, dialog: undefined }); // prettier-ignore
        return saying('xong', { effects: message.text === 'khai' ? [publish] : [], memory: { procedure: 'x' } });
      },
      ...over,
    });
    await house.store.commit([{ collection: 'uploads', id: 'u1', value: 'ảnh' }]);
    await house.store.commit([{ collection: 'files', id: 'of another', value: 'x' }]);
    await house.turns.accept(incoming({ id: '1', text: 'khai' }));
    await house.turns.accept(incoming({ id: '2', text: 'hỏng' }));
    await house.turns.accept(incoming({ id: '3', text: 'hình', attachments: [{ contentType: 'image/png', upload: 'u1' }] })); // prettier-ignore
    await house.turns.idle();
    return house;
  }
  const left = async (store: Store) => {
    const ids: string[] = [];
    for (const collection of ['files', 'uploads', 'setAside'] as const)
      for await (const { id } of store.list(collection)) ids.push(id);
    return ids;
  };

  it('deletes what was said, published, sent and set aside of this conversation, and nothing else', async () => {
    const { turns, store } = await fullOfData();
    assert.equal((await left(store)).length, 4);
    const before = (await recordIn(store))?.nextSeq ?? 0;
    await turns.accept(incoming({ id: '4', text: 'xóa' }));
    await turns.idle();
    const record = await recordIn(store);
    assert.deepEqual(await left(store), ['of another']);
    assert.deepEqual(record?.log.map(({ activity }) => activity.text), ['xóa', 'đã xóa']); // prettier-ignore
    assert.deepEqual([record?.memory, record?.dialog, record?.held], [{ language: 'vi' }, undefined, []]);
    assert.ok((record?.nextSeq ?? 0) > before, 'a watermark from before the deletion hides nothing');
  });

  it('is finished by the next process when the first one ends in the middle', async () => {
    const inbox = new HeldInbox();
    const { turns, store } = await fullOfData({ inbox, carryOut: () => new Promise(() => undefined) });
    await turns.accept(incoming({ id: '4', text: 'xóa' }));
    await turns.close(20);
    assert.equal((await left(store)).length, 4);
    assert.equal(inbox.pending().length, 1);
    let done = 0;
    const carryOut = makeCarryOut(store);
    const next = turnsWith({ store, inbox, carryOut: async (owed) => ((done += 1), carryOut(owed)) });
    next.turns.recover();
    await next.turns.idle();
    assert.deepEqual([await left(store), done], [['of another'], 1]);
    await next.turns.accept(incoming({ id: '5' }));
    await next.turns.idle();
    assert.deepEqual([(await recordIn(store))?.effects, done], [[], 1]);
  });

  it('is tried again until it is done, whatever the channel', async () => {
    let failures = 2;
    const store = makeMemoryStore();
    const carryOut = makeCarryOut(store);
    const zalo = new KeepingChannel('zalo');
    const { turns } = await fullOfData({
      store,
      channels: new Map([['zalo', zalo]]),
      carryOut: async (owed) => ((failures -= 1) >= 0 ? assert.fail('the disk is busy') : carryOut(owed)),
    });
    await turns.accept(incoming({ id: '4', text: 'xóa' }));
    await turns.idle();
    assert.deepEqual(await left(store), ['of another']);
    assert.equal(turns.counts().uncarried, 2);
  });

  it('of a whole conversation leaves no trace of it', async () => {
    const { store } = await fullOfData();
    await forgetConversation(store, KEY);
    assert.deepEqual(await left(store), ['of another']);
    assert.equal(await recordIn(store), undefined);
    await forgetConversation(store, KEY);
  });
});
