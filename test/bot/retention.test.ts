import assert from 'node:assert/strict';
import type { ConversationRecord } from '../../bot/conversation.ts';
import { sweep } from '../../bot/retention.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const RETENTION = { now: NOW, transcriptDays: 90, draftDays: 30 };
const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString();

function record(touched: string, over: Partial<ConversationRecord> = {}): ConversationRecord {
  return { channel: 'directline', conversation: 'c', memory: {}, dialog: undefined, nextSeq: 1, log: [], outbox: [], effects: [], seen: [], touched, ...over }; // prettier-ignore
}

const said = (seq: number, days: number) => ({
  seq,
  activity: { id: String(seq), text: 'x', timestamp: new Date(daysAgo(days)) },
});

describe('what is kept no longer than promised', () => {
  let store: Store;
  const put = (id: string, value: unknown, collection: 'conversations' | 'files' | 'uploads' = 'conversations') =>
    store.commit([{ collection, id, value: JSON.parse(JSON.stringify(value)) as unknown }]);
  const kept = async (id: string, collection: 'conversations' | 'files' | 'uploads' = 'conversations') =>
    (await store.get<ConversationRecord>(collection, id))?.value;

  beforeEach(() => {
    store = makeMemoryStore();
  });

  it('deletes a conversation nobody wrote in for longer, with what it holds, and no other', async () => {
    await put('photo', { bytes: '' }, 'uploads');
    await put('old', record(daysAgo(91), { held: [{ collection: 'uploads', id: 'photo' }] }));
    await put('young', record(daysAgo(89)));
    assert.deepEqual(await sweep(store, RETENTION), { conversations: 1, shortened: 0, files: 0 });
    assert.equal(await kept('old'), undefined);
    assert.equal(await kept('photo', 'uploads'), undefined);
    assert.ok(await kept('young'));
  });

  it('drops older messages and a left draft of a conversation that goes on', async () => {
    const draft = { version: '1', declaration: 'd', procedure: 'p', answers: {}, touched: daysAgo(31) };
    await put('on', record(daysAgo(1), { log: [said(1, 100), said(2, 1)], memory: { language: 'vi', draft } }));
    assert.deepEqual(await sweep(store, RETENTION), { conversations: 0, shortened: 1, files: 0 });
    const after = await kept('on');
    assert.deepEqual(
      after?.log.map(({ seq }) => seq),
      [2],
    );
    assert.deepEqual(after?.memory, { language: 'vi' });
    assert.deepEqual(await sweep(store, RETENTION), { conversations: 0, shortened: 0, files: 0 });
  });

  it('deletes declarations whose link has ended', async () => {
    await put('gone', { until: '2026-11-20' }, 'files');
    await put('today', { until: '2026-11-21' }, 'files');
    assert.equal((await sweep(store, RETENTION)).files, 1);
    assert.equal(await kept('gone', 'files'), undefined);
    assert.ok(await kept('today', 'files'));
  });

  it('deletes soon what was opened and never spoken in', async () => {
    const start = { id: 'start', at: daysAgo(3) };
    await put('unspoken', record(daysAgo(3), { seen: [start] }));
    await put('open', record(daysAgo(1), { seen: [{ ...start, at: daysAgo(1) }] }));
    await put('spoken', record(daysAgo(3), { seen: [start, { id: 'client-1', at: daysAgo(3) }] }));
    await put('elsewhere', record(daysAgo(3), { channel: 'connector', seen: [start] }));
    assert.equal((await sweep(store, RETENTION)).conversations, 1);
    assert.equal(await kept('unspoken'), undefined);
    for (const id of ['open', 'spoken', 'elsewhere']) assert.ok(await kept(id), id);
  });

  it('leaves a terminal alone, which may have been told another day', async () => {
    await put('terminal', record(daysAgo(400), { channel: 'console' }));
    assert.equal((await sweep(store, RETENTION)).conversations, 0);
  });
});
