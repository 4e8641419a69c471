import assert from 'node:assert/strict';
import { Conflict, type Collection, type Store, type Write } from '../../bot/storage/store.ts';
import { isLinearizable, type Operation } from './linearizability.ts';

/** A store under test, empty, and how to clear up after it. */
export type Made = { readonly store: Store; done(): Promise<void> };

const LONG = 'x'.repeat(1000);
/** Keys that have harmed other stores: paths, twins that look alike, names every object has, ends that file systems cut off. */
const HOSTILE = [
  '../../etc/passwd', 'a/b', 'a\\b', 'nul\0byte', '.', '..', ' ', 'con', 'PRN.txt', 'a', 'A', 'ă', 'a\u0306', '😀', '\ud800', '\udfff',
  'constructor', '__proto__', 'toString', 'trailing.', 'trailing..', 'trailing ', 'trailing', '\n', '%2e%2e', '*', '?', '"', "'; drop table records; --",
  LONG, `${LONG.slice(1)}y`,
]; // prettier-ignore

async function ids(store: Store, collection: Collection): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of store.list(collection)) found.push(id);
  return found.sort();
}

async function valueOf(store: Store, collection: Collection, id: string): Promise<unknown> {
  return (await store.get(collection, id))?.value;
}

async function put(store: Store, id: string, value: unknown, guard?: string): Promise<string> {
  const write: Write = { collection: 'conversations', id, value, ...(guard !== undefined && { if: guard }) };
  const [version] = await store.commit([write]);
  assert.ok(version !== undefined);
  return version;
}

async function increment(store: Store, collection: Collection, id: string): Promise<void> {
  for (;;) {
    const found = await store.get<{ count: number }>(collection, id);
    const value = { count: (found?.value.count ?? 0) + 1 };
    try {
      await store.commit([{ collection, id, value, if: found?.version ?? 'absent' }]);
      return;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** Gets and puts on ten registers by six hands at once, as they were asked and answered. */
export async function observe(store: Store): Promise<Map<string, Operation[]>> {
  let clock = 0;
  const seen = new Map<string, Operation[]>();
  const hand = async (seed: number): Promise<void> => {
    let chance = seed;
    for (let step = 0; step < 60; step += 1) {
      chance = (chance * 48271) % 2147483647;
      const id = `register-${chance % 10}`;
      const kind = (chance >> 8) % 2 === 0 ? 'put' : 'get';
      const asked = (clock += 1);
      const written = seed * 1000 + step;
      if (kind === 'put') await store.commit([{ collection: 'conversations', id, value: written }]);
      const value = kind === 'put' ? written : (await store.get<number>('conversations', id))?.value;
      seen.set(id, [...(seen.get(id) ?? []), { kind, value, asked, answered: (clock += 1) }]);
    }
  };
  await Promise.all([101, 202, 303, 404, 505, 606].map(hand));
  return seen;
}

/** The registers of a store that did not behave like one record each, read and written one at a time. */
export async function unlinearizable(store: Store): Promise<string[]> {
  const seen = await observe(store);
  return [...seen].filter(([, operations]) => !isLinearizable(operations)).map(([id]) => id);
}

/** The suite every store passes. `make` gives an empty store each time. */
export function storeContract(name: string, make: () => Promise<Made>): void {
  describe(`the store contract: ${name}`, () => {
    let made: Made;
    let store: Store;
    beforeEach(async () => {
      made = await make();
      store = made.store;
    });
    afterEach(async () => {
      await store.close();
      await made.done();
    });
    describe('a record', () => aRecord(() => store));
    describe('ids', () => hostileIds(() => store));
    describe('several records', () => severalRecords(() => store));
    describe('writers at once', () => writersAtOnce(() => store));
  });
}

function aRecord(store: () => Store): void {
  it('is what was put, and nothing before', async () => {
    assert.equal(await store().get('conversations', 'a'), undefined);
    const version = await put(store(), 'a', { text: 'Nguyễn Thị Đẹp', list: [1, null, { deep: true }] });
    const found = await store().get('conversations', 'a');
    assert.deepEqual(found, { value: { text: 'Nguyễn Thị Đẹp', list: [1, null, { deep: true }] }, version });
  });

  it('may be any JSON', async () => {
    for (const value of [
      null,
      false,
      0,
      '',
      'x',
      [],
      {},
      1.5,
      '\u2028\ud800"\\\n',
      { __proto__x: 1, constructor: 2 },
    ]) {
      await put(store(), 'any', value);
      assert.deepEqual(await valueOf(store(), 'conversations', 'any'), value);
    }
  });

  it('is kept apart from those of the same id in other collections', async () => {
    await store().commit([
      { collection: 'conversations', id: 'same', value: 1 },
      { collection: 'applications', id: 'same', value: 2 },
      { collection: 'applicants', id: 'same', value: 3 },
    ]);
    assert.equal(await valueOf(store(), 'conversations', 'same'), 1);
    assert.equal(await valueOf(store(), 'applications', 'same'), 2);
    assert.equal(await valueOf(store(), 'applicants', 'same'), 3);
    assert.equal(await valueOf(store(), 'files', 'same'), undefined);
  });

  it('has another version for every state, the same value or a second life included', async () => {
    const versions = [await put(store(), 'a', 1), await put(store(), 'a', 1)];
    await put(store(), 'a', undefined);
    versions.push(await put(store(), 'a', 1), await put(store(), 'b', 1));
    assert.equal(new Set(versions).size, 4);
    assert.ok(!versions.includes(''));
  });

  it('is written over a version only while it has it', async () => {
    const first = await put(store(), 'a', 1);
    const second = await put(store(), 'a', 2, first);
    await assert.rejects(put(store(), 'a', 3, first), (error) => error instanceof Conflict && error.id === 'a');
    await assert.rejects(put(store(), 'none', 3, first), Conflict);
    await put(store(), 'a', undefined, second);
    await put(store(), 'a', 2);
    await assert.rejects(put(store(), 'a', 4, second), Conflict);
    assert.equal(await valueOf(store(), 'conversations', 'a'), 2);
  });

  it('is made once when it must be absent', async () => {
    await put(store(), 'a', 1, 'absent');
    await assert.rejects(put(store(), 'a', 2, 'absent'), Conflict);
    await put(store(), 'a', undefined);
    await put(store(), 'a', 3, 'absent');
    assert.equal(await valueOf(store(), 'conversations', 'a'), 3);
  });

  it('is gone when deleted, and deleting what is not there is nothing', async () => {
    for (const collection of ['conversations', 'applications'] as const) {
      await store().commit([{ collection, id: 'a', value: 1 }]);
      assert.deepEqual(await store().commit([{ collection, id: 'a', value: undefined }]), ['']);
      assert.equal(await store().get(collection, 'a'), undefined);
      assert.deepEqual(await store().commit([{ collection, id: 'a', value: undefined }]), ['']);
      assert.deepEqual(await ids(store(), collection), []);
    }
  });

  it('is a copy, going in and coming out', async () => {
    const value = { list: [1] };
    const writing = put(store(), 'a', value);
    value.list.push(2);
    await writing;
    const found = await store().get<{ list: number[] }>('conversations', 'a');
    found?.value.list.push(3);
    for await (const each of store().list<{ list: number[] }>('conversations')) each.value.list.push(4);
    assert.deepEqual(await valueOf(store(), 'conversations', 'a'), { list: [1] });
  });

  it('may be large', async () => {
    const value = { text: 'ộ'.repeat(50_000) };
    await put(store(), 'large', value);
    assert.deepEqual(await valueOf(store(), 'conversations', 'large'), value);
  });
}

function hostileIds(store: () => Store): void {
  for (const collection of ['conversations', 'applications'] as const) {
    it(`are told apart whatever they hold, in ${collection}`, async () => {
      await store().commit(HOSTILE.map((id, value) => ({ collection, id, value })));
      for (const [value, id] of HOSTILE.entries()) assert.equal(await valueOf(store(), collection, id), value);
      assert.deepEqual(await ids(store(), collection), [...HOSTILE].sort());
      await store().commit(HOSTILE.filter((_, at) => at % 2 === 0).map((id) => ({ collection, id, value: undefined })));
      for (const [value, id] of HOSTILE.entries()) {
        assert.equal(await valueOf(store(), collection, id), value % 2 === 0 ? undefined : value);
      }
    });
  }

  it('have 1 to 1,000 characters', async () => {
    for (const id of ['', `${LONG}x`]) {
      await assert.rejects(put(store(), id, 1), { code: 'BAD_ID' });
      await assert.rejects(store().get('conversations', id), { code: 'BAD_ID' });
    }
    await assert.rejects(
      put(store(), 'a', () => 1),
      { code: 'BAD_VALUE' },
    );
    assert.deepEqual(await ids(store(), 'conversations'), []);
  });
}

function severalRecords(store: () => Store): void {
  const three = (value: number, guard: string): Write[] => [
    { collection: 'conversations', id: 'first', value },
    { collection: 'applications', id: 'second', value, if: guard },
    { collection: 'files', id: 'third', value },
  ];

  it('are written together, with their versions in order', async () => {
    const versions = await store().commit(three(1, 'absent'));
    assert.equal((await store().get('applications', 'second'))?.version, versions[1]);
    assert.equal((await store().get('files', 'third'))?.version, versions[2]);
  });

  it('are not written at all when a guard in their middle does not hold', async () => {
    await store().commit(three(1, 'absent'));
    await assert.rejects(
      store().commit(three(2, 'absent')),
      (error) => error instanceof Conflict && error.id === 'second',
    );
    assert.equal(await valueOf(store(), 'conversations', 'first'), 1);
    assert.equal(await valueOf(store(), 'files', 'third'), 1);
  });

  it('may be some written and some deleted, two of one shard included', async () => {
    const many = Array.from(
      { length: 600 },
      (_, at) => ({ collection: 'applications', id: `code-${at}`, value: at }) as const,
    );
    await store().commit(many);
    await store().commit(many.map((each) => ({ ...each, value: each.value % 3 === 0 ? undefined : each.value + 1 })));
    assert.equal(await valueOf(store(), 'applications', 'code-300'), undefined);
    assert.equal(await valueOf(store(), 'applications', 'code-301'), 302);
    assert.equal((await ids(store(), 'applications')).length, 400);
  });

  it('may be none', async () => {
    assert.deepEqual(await store().commit([]), []);
  });
}

function writersAtOnce(store: () => Store): void {
  for (const collection of ['conversations', 'applications'] as const) {
    it(`lose no guarded increment, in ${collection}`, async () => {
      await Promise.all(Array.from({ length: 100 }, () => increment(store(), collection, 'counter')));
      assert.deepEqual(await valueOf(store(), collection, 'counter'), { count: 100 });
    });
  }

  it('never wait for each other, whatever the order of their records', async () => {
    const orders = [['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'c', 'a']]; // prettier-ignore
    const commits = Array.from({ length: 60 }, (_, value) =>
      store().commit((orders[value % 3] ?? []).map((id) => ({ collection: 'conversations', id, value }))),
    );
    await Promise.all(commits);
    const values = await Promise.all(['a', 'b', 'c'].map((id) => valueOf(store(), 'conversations', id)));
    assert.equal(new Set(values).size, 1);
  });

  it('make exactly one of those that want a record absent succeed', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => put(store(), 'one', at, 'absent')));
    assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  it('see each record as if read and written one at a time', async () => {
    assert.deepEqual(await unlinearizable(store()), []);
  });
}
