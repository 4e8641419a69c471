import assert from 'node:assert/strict';
import type { ConversationRecord } from '../../bot/conversation.ts';
import { sweep as sweepAll } from '../../bot/retention.ts';
import { makeApplications } from '../../bot/services/applications.ts';
import { importApplications } from '../../bot/services/importApplications.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import { rowOf, testCodec } from './services/sampleRows.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const RETENTION = { now: NOW, transcriptDays: 90, draftDays: 30, applicationDays: 0 };
const NOTHING = { conversations: 0, shortened: 0, files: 0, applications: 0, tries: 0 };
const codec = testCodec();
const sweep = (store: Store, over: Partial<typeof RETENTION> = {}) =>
  sweepAll({ store, codec }, { ...RETENTION, ...over });
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
    assert.deepEqual(await sweep(store), { ...NOTHING, conversations: 1 });
    assert.equal(await kept('old'), undefined);
    assert.equal(await kept('photo', 'uploads'), undefined);
    assert.ok(await kept('young'));
  });

  it('drops older messages and a left draft of a conversation that goes on', async () => {
    const draft = { version: '1', declaration: 'd', procedure: 'p', answers: {}, touched: daysAgo(31) };
    await put('on', record(daysAgo(1), { log: [said(1, 100), said(2, 1)], memory: { language: 'vi', draft } }));
    assert.deepEqual(await sweep(store), { ...NOTHING, shortened: 1 });
    const after = await kept('on');
    assert.deepEqual(
      after?.log.map(({ seq }) => seq),
      [2],
    );
    assert.deepEqual(after?.memory, { language: 'vi' });
    assert.deepEqual(await sweep(store), NOTHING);
  });

  it('deletes declarations whose link has ended', async () => {
    await put('gone', { until: '2026-11-20' }, 'files');
    await put('today', { until: '2026-11-21' }, 'files');
    assert.equal((await sweep(store)).files, 1);
    assert.equal(await kept('gone', 'files'), undefined);
    assert.ok(await kept('today', 'files'));
  });

  it('deletes soon what was opened and never spoken in', async () => {
    const start = { id: 'start', at: daysAgo(3) };
    await put('unspoken', record(daysAgo(3), { seen: [start] }));
    await put('open', record(daysAgo(1), { seen: [{ ...start, at: daysAgo(1) }] }));
    await put('spoken', record(daysAgo(3), { seen: [start, { id: 'client-1', at: daysAgo(3) }] }));
    await put('elsewhere', record(daysAgo(3), { channel: 'connector', seen: [start] }));
    assert.equal((await sweep(store)).conversations, 1);
    assert.equal(await kept('unspoken'), undefined);
    for (const id of ['open', 'spoken', 'elsewhere']) assert.ok(await kept(id), id);
  });

  it('leaves a terminal alone, which may have been told another day', async () => {
    await put('terminal', record(daysAgo(400), { channel: 'console' }));
    assert.equal((await sweep(store)).conversations, 0);
  });

  it('leaves a conversation that is written in while it is swept', async () => {
    await put('old', record(daysAgo(91)));
    const returning: Store = {
      ...asIs(store),
      get: async (collection, id) => {
        if (collection === 'conversations') await put('old', record(daysAgo(0)));
        return store.get(collection, id);
      },
    };
    assert.deepEqual(await sweep(returning), NOTHING);
    assert.equal((await kept('old'))?.touched, daysAgo(0));
  });

  it('goes on with the rest where one kind cannot be swept', async () => {
    await put('gone', { until: '2026-11-20' }, 'files');
    const broken: Store = {
      ...asIs(store),
      list: (collection) => (collection === 'conversations' ? assert.fail('unreadable') : store.list(collection)),
    };
    const failures: unknown[] = [];
    const swept = await sweepAll({ store: broken, codec }, RETENTION, (error) => failures.push(error));
    assert.deepEqual([swept, failures.length], [{ ...NOTHING, files: 1 }, 1]);
    await assert.rejects(sweep(broken), /unreadable/);
  });
});

describe('applications that are over', () => {
  const PERSON = '079099999901';
  const codes = { old: 'H29.16-260810-0001', young: 'H29.16-261110-0002', open: 'H29.16-250101-0003' };
  const rows = [
    rowOf({ code: codes.old, status: 10, finishedOn: '2026-08-22' }),
    rowOf({ code: codes.young, status: 10, finishedOn: '2026-08-23' }),
    rowOf({ code: codes.open, status: 5, dueOn: '2025-01-20' }),
  ];
  const inStore = async (store: Store, collection: 'applications' | 'applicants') => {
    const ids: string[] = [];
    for await (const { id } of store.list(collection)) ids.push(id);
    return ids.toSorted();
  };
  const imported = async (of = rows) => {
    const store = makeMemoryStore();
    await importApplications({ store, codec, today: '2026-08-23' }, of);
    return store;
  };

  it('go so many days after they were, from the index by id number too, and no other does', async () => {
    const store = await imported();
    assert.deepEqual(await sweep(store, { applicationDays: 90 }), { ...NOTHING, applications: 1 });
    const { byCode, byCitizen } = makeApplications({ store, codec });
    assert.equal(await byCode(codes.old), undefined);
    assert.deepEqual((await byCitizen(PERSON)).map(({ code }) => code).toSorted(), [codes.open, codes.young]);
    const index = await store.get<object>('applicants', codec.lookupHash('citizen id', PERSON));
    assert.deepEqual(Object.keys(index?.value ?? {}).toSorted(), [codes.open, codes.young]);
  });

  it('take a person out of the index with their last one', async () => {
    const store = await imported(rows.slice(0, 1));
    await sweep(store, { applicationDays: 90 });
    assert.deepEqual([await inStore(store, 'applications'), await inStore(store, 'applicants')], [[], []]);
  });

  it('all stay where that is what is set', async () => {
    const store = await imported();
    assert.deepEqual(await sweep(store, { now: new Date('2099-01-01T00:00:00Z') }), NOTHING);
    assert.equal((await inStore(store, 'applications')).length, 3);
  });

  it('stay where they are brought in as open again while they are swept', async () => {
    const store = await imported(rows.slice(0, 1));
    let reopened = false;
    const importing: Store = {
      ...asIs(store),
      commit: async (writes) => {
        if (!reopened) await importApplications({ store, codec, today: '2026-11-21' }, [rowOf({ code: codes.old, status: 5 })]); // prettier-ignore
        reopened = true;
        return store.commit(writes);
      },
    };
    assert.deepEqual(await sweep(importing, { applicationDays: 90 }), NOTHING);
    const found = await makeApplications({ store, codec }).byCitizen(PERSON);
    assert.deepEqual(found.map(({ status }) => status), [5]); // prettier-ignore
  });
});

describe('wrong second facts', () => {
  const HOUR = 3_600_000;
  const attempt = (now: Date, store: Store) =>
    makeApplications({ store, codec }).prove('079099999901', '2222', { turn: 't', person: 'p', now });
  const counters = async (store: Store) => {
    let found = 0;
    for await (const each of store.list('attempts')) found += Number(each.id !== '');
    return found;
  };

  it('are kept while they count, and not longer', async () => {
    const store = makeMemoryStore();
    await attempt(NOW, store);
    const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
    assert.equal((await sweep(store, { now: later(23) })).tries, 0);
    assert.equal(await counters(store), 2);
    assert.equal((await sweep(store, { now: later(24) })).tries, 2);
    assert.equal(await counters(store), 0);
  });

  it('of a clock that was far ahead pause nobody, and go', async () => {
    const store = makeMemoryStore();
    const ahead = new Date(NOW.getTime() + 400 * 24 * HOUR);
    const { prove } = makeApplications({ store, codec });
    const wrong = (turn: number, now: Date) => prove('079099999901', '2222', { turn: String(turn), person: 'p', now });
    for (let turn = 0; turn < 6; turn += 1) await wrong(turn, ahead);
    assert.equal((await wrong(9, ahead)).kind, 'paused');
    assert.equal((await wrong(10, NOW)).kind, 'refused');
    await store.commit([
      { collection: 'attempts', id: 'ahead', value: { tries: [{ turn: 't', at: ahead.getTime() }] } },
    ]);
    assert.equal((await sweep(store)).tries, 1);
  });

  it('that are counted while they are swept are left', async () => {
    const store = makeMemoryStore();
    await attempt(new Date(NOW.getTime() - 25 * HOUR), store);
    const counting: Store = {
      ...asIs(store),
      commit: async (writes) => {
        await attempt(NOW, store);
        return store.commit(writes);
      },
    };
    assert.equal((await sweep(counting)).tries, 0);
    assert.equal(await counters(store), 2);
  });
});

/** The store, each part of it to be replaced. */
function asIs(store: Store): Store {
  return {
    get: (collection, id) => store.get(collection, id),
    commit: (writes) => store.commit(writes),
    list: (collection) => store.list(collection),
    close: () => store.close(),
  };
}
