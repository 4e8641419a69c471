import assert from 'node:assert/strict';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Incoming } from '../../../bot/channels/channel.ts';
import { openInbox, type InboxEntry } from '../../../bot/storage/inbox.ts';
import { makeMemoryStore } from '../../../bot/storage/memory.ts';
import type { Store } from '../../../bot/storage/store.ts';
import { SimulatedDisk } from './disk.ts';
import { openOn } from './workload.ts';

function entry(conversation: string, id: string, text = 'Xin chào'): InboxEntry {
  const speaker = { id: 'dl_1', role: 'citizen' } as const;
  const at = '2026-11-02T08:00:00.000Z';
  const about = { channel: 'directline', conversation, id, at, speaker, kind: 'message' } as const;
  const message: Incoming = { ...about, text, attachments: [] };
  return { key: `directline/${conversation}`, id, message };
}

async function batchesIn(store: Store): Promise<number> {
  const found = new Set<string>();
  for await (const { id } of store.list('inbox')) found.add(id);
  return found.size;
}

/** A memory store that counts its commits, and fails or waits when told. */
function watched() {
  const store = makeMemoryStore();
  const state = { commits: 0, hold: Promise.resolve(), fail: false };
  const watching: Store = {
    get: (collection, id) => store.get(collection, id),
    list: (collection) => store.list(collection),
    close: () => store.close(),
    commit: async (writes) => {
      state.commits += 1;
      await state.hold;
      if (state.fail) throw new Error('the disk is full');
      return store.commit(writes);
    },
  };
  return { store: watching, state };
}

describe('the inbox', () => {
  it('keeps messages in order of arrival over a crash, and counts the starts that found them', async () => {
    const store = makeMemoryStore();
    const inbox = await openInbox(store);
    await Promise.all(['1', '2', '3'].map((id) => inbox.append(entry('a', id))));
    await inbox.append(entry('b', '1'));
    await inbox.append(entry('a', '4'));
    const ids = (each: Awaited<ReturnType<typeof openInbox>>) => each.pending().map(({ key, id }) => `${key}#${id}`);
    const order = ['directline/a#1', 'directline/a#2', 'directline/a#3', 'directline/b#1', 'directline/a#4'];
    assert.deepEqual(ids(inbox), order);
    assert.ok(inbox.pending().every(({ tries }) => tries === 0));
    for (const start of [1, 2, 3]) {
      const next = await openInbox(store);
      assert.deepEqual(ids(next), order);
      assert.ok(next.pending().every(({ tries }) => tries === start));
      assert.deepEqual(next.pending()[0]?.message, entry('a', '1').message);
    }
    const last = await openInbox(store);
    await last.append(entry('c', '1'));
    assert.deepEqual(ids(await openInbox(store)), [...order, 'directline/c#1']);
  });

  it('keeps the order over more batches than ten', async () => {
    const store = makeMemoryStore();
    const inbox = await openInbox(store);
    const ids = Array.from({ length: 25 }, (_, at) => `m${at}`);
    for (const id of ids) await inbox.append(entry('a', id));
    assert.equal(await batchesIn(store), 25);
    const next = await openInbox(store);
    assert.deepEqual(next.pending().map(({ id }) => id), ids); // prettier-ignore
  });

  it('drops repeats of what is pending, over a start too, but not the same id of another conversation', async () => {
    const store = makeMemoryStore();
    const inbox = await openInbox(store);
    assert.equal(await inbox.append(entry('a', '1')), 'accepted');
    assert.equal(await inbox.append(entry('a', '1')), 'repeat');
    assert.equal(await inbox.append(entry('b', '1')), 'accepted');
    const next = await openInbox(store);
    assert.equal(await next.append(entry('a', '1')), 'repeat');
    assert.equal(next.pending().length, 2);
    next.done('directline/a', '1');
    assert.equal(await next.append(entry('a', '1')), 'accepted');
  });

  it('does not tell the border between conversation and id apart by a character they may hold', async () => {
    const inbox = await openInbox(makeMemoryStore());
    const { message } = entry('a', '1');
    assert.equal(await inbox.append({ key: 'a/b', id: 'c', message }), 'accepted');
    assert.equal(await inbox.append({ key: 'a', id: 'b/c', message }), 'accepted');
    assert.equal(await inbox.append({ key: 'a","b', id: 'c', message }), 'accepted');
  });

  it('acknowledges a repeat only when the first is durable', async () => {
    const { store, state } = watched();
    const inbox = await openInbox(store);
    let release = (): void => undefined;
    state.hold = new Promise((resolve) => (release = resolve));
    const said: string[] = [];
    const both = [inbox.append(entry('a', '1')), inbox.append(entry('a', '1'))].map(async (each) =>
      said.push(await each),
    );
    await breathe();
    assert.deepEqual(said, []);
    assert.deepEqual(inbox.pending(), []);
    release();
    await Promise.all(both);
    assert.deepEqual(said.sort(), ['accepted', 'repeat']);
  });

  it('gathers the next batch while one is being written', async () => {
    const { store, state } = watched();
    const inbox = await openInbox(store);
    const before = state.commits;
    const first = inbox.append(entry('a', '0'));
    await breathe();
    const rest = Array.from({ length: 99 }, (_, at) => inbox.append(entry('a', `${at + 1}`)));
    await Promise.all([first, ...rest]);
    assert.ok(state.commits - before <= 2, `${state.commits - before} writes for 100 messages`);
  });

  it('bounds a batch in messages and in size, and takes a message larger than that alone', async () => {
    const store = makeMemoryStore();
    const inbox = await openInbox(store, { entries: 10, characters: 5000 });
    await Promise.all(Array.from({ length: 25 }, (_, at) => inbox.append(entry('a', `${at}`))));
    assert.equal(await batchesIn(store), 3);
    const large = ['x', 'y', 'z'].map((id) => inbox.append(entry('b', id, 'x'.repeat(6000))));
    await Promise.all(large);
    assert.equal(await batchesIn(store), 6);
  });

  it('removes a batch when its last message is done, and forgets what was done of one it rewrites', async () => {
    const store = makeMemoryStore();
    const inbox = await openInbox(store);
    await Promise.all(['1', '2', '3'].map((id) => inbox.append(entry('a', id))));
    inbox.done('directline/a', '1');
    await inbox.close();
    assert.equal(await batchesIn(store), 1);
    await inbox.attempt('directline/a', '2');
    const next = await openInbox(store);
    assert.deepEqual(next.pending().map(({ id }) => id), ['2', '3']); // prettier-ignore
    next.done('directline/a', '2');
    next.done('directline/a', '3');
    next.done('directline/a', '3');
    await next.close();
    assert.equal(await batchesIn(store), 0);
    assert.deepEqual((await openInbox(store)).pending(), []);
  });

  it('tells the message that ends the process from those that wait behind it', async () => {
    const store = makeMemoryStore();
    const first = await openInbox(store);
    await Promise.all(['poison', 'innocent'].map((id) => first.append(entry('a', id))));
    for (const before of [0, 1, 2]) {
      const inbox = await openInbox(store);
      assert.equal(await inbox.attempt('directline/a', 'poison'), before);
    }
    const inbox = await openInbox(store);
    assert.equal(await inbox.attempt('directline/a', 'poison'), 3);
    assert.equal(await inbox.attempt('directline/a', 'innocent'), 0);
    assert.equal(await inbox.attempt('directline/a', 'unknown'), 0);
  });

  it('rejects what could not be written, takes it when it comes again, and goes on', async () => {
    const { store, state } = watched();
    const inbox = await openInbox(store);
    state.fail = true;
    const failing = [inbox.append(entry('a', '1')), inbox.append(entry('a', '1'))];
    for (const each of await Promise.allSettled(failing)) assert.equal(each.status, 'rejected');
    assert.deepEqual(inbox.pending(), []);
    state.fail = false;
    assert.equal(await inbox.append(entry('a', '1')), 'accepted');
    state.fail = true;
    inbox.done('directline/a', '1');
    await inbox.close();
    state.fail = false;
    assert.deepEqual((await openInbox(store)).pending().map(({ id }) => id), ['1']); // prettier-ignore
  });

  it('has every message it acknowledged after a power cut at any file operation, in order', async () => {
    for (let cut = 1; ; cut += 1) {
      const disk = new SimulatedDisk();
      disk.cutAt = cut;
      const acknowledged: string[] = [];
      const append = async (inbox: Awaited<ReturnType<typeof openInbox>>, id: string): Promise<void> => {
        await inbox.append(entry('a', id));
        acknowledged.push(id);
      };
      try {
        const inbox = await openInbox(await openOn(disk));
        for (const round of ['1', '2', '3']) {
          await Promise.all(['a', 'b', 'c'].map((each) => append(inbox, `${round}${each}`)));
        }
      } catch {
        assert.ok(disk.operations >= cut);
      }
      const after = await openInbox(await openOn(disk.afterCut('nothing')));
      const ids = after.pending().map(({ id }) => id);
      assert.deepEqual(ids, [...ids].sort());
      assert.deepEqual(acknowledged.filter((id) => !ids.includes(id)), []); // prettier-ignore
      if (acknowledged.length === 9) break;
    }
  });
});
