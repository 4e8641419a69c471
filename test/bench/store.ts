import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Incoming } from '../../bot/channels/channel.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import { openInbox } from '../../bot/storage/inbox.ts';
import { openLowdbStore } from '../../bot/storage/lowdb.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import { quantile, type Row } from './measure.ts';

const AT_ONCE = 20;
const ONE_FILE = 1_000;
const codec = makeCodec({ key: 'a key for measuring the stores of the bot' });

/** Does `task` `count` times, `AT_ONCE` at a time, after a tenth as often for warming up. */
async function measure(
  name: string,
  count: number,
  task: (at: number, hand: number) => Promise<unknown>,
): Promise<Row> {
  for (let at = 0; at < count / 10; at += 1) await task(-1 - at, at % AT_ONCE);
  const took: number[] = [];
  let next = 0;
  const begun = performance.now();
  const hand = async (_: unknown, number: number): Promise<void> => {
    while (next < count) {
      const asked = performance.now();
      await task(next++, number);
      took.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
  const perSecond = Math.round((count / (performance.now() - begun)) * 1000);
  return { name, figures: { 'per s': perSecond, 'p50 ms': quantile(took, 0.5), 'p99 ms': quantile(took, 0.99) } };
}

async function timed(name: string, task: () => Promise<unknown>): Promise<Row> {
  const begun = performance.now();
  await task();
  return { name, figures: { ms: performance.now() - begun } };
}

/** Of the size of a conversation in the middle of a declaration. */
const conversation = (turn: number) => ({
  turn,
  log: Array.from({ length: 12 }, (_, seq) => ({
    seq,
    activity: { text: `Anh/chị cho tôi biết ngày sinh của trẻ. ${seq}` },
  })),
});

function message(at: number, hand: number): { key: string; id: string; message: Incoming } {
  const speaker = { id: 'dl_bench', role: 'citizen' } as const;
  const about = {
    channel: 'directline',
    conversation: `bench-${hand}`,
    id: `${at}`,
    at: '2026-11-02T08:00:00Z',
  } as const;
  return {
    key: `directline/bench-${hand}`,
    id: `${at}`,
    message: { ...about, speaker, kind: 'message', text: 'Tôi muốn làm khai sinh cho con', attachments: [] },
  };
}

async function throughput(name: string, store: Store, count: number): Promise<Row[]> {
  const commit = await measure(`${name}: commits of a 1 KB conversation, ${AT_ONCE} at once`, count, async (at, hand) =>
    store.commit([{ collection: 'conversations', id: `bench-${hand}`, value: conversation(at) }]),
  );
  const turn = await measure(`${name}: read, then guarded commit`, count, async (at, hand) => {
    const found = await store.get('conversations', `bench-${hand}`);
    const guard = found?.version ?? 'absent';
    await store.commit([{ collection: 'conversations', id: `bench-${hand}`, value: conversation(at), if: guard }]);
  });
  const two = await measure(`${name}: commits of two records`, count / 4, async (at, hand) =>
    store.commit(
      (['conversations', 'audit'] as const).map((collection) => ({ collection, id: `two-${hand}`, value: at })),
    ),
  );
  const inbox = await openInbox(store);
  const appends = await measure(`${name}: messages into the inbox and done`, count * 2, async (at, hand) => {
    const entry = message(at, hand);
    await inbox.append(entry);
    inbox.done(entry.key, entry.id);
  });
  await inbox.close();
  return [commit, turn, two, appends];
}

/** What the disk gives and what lowdb's own file adapter does: all records in one file, nothing synced. */
async function peers(dir: string): Promise<Row[]> {
  const bytes = Buffer.alloc(1_024);
  const disk = await measure('this disk: 1 KB written, synced, renamed, folder synced', 1_000, async (_, hand) => {
    const file = join(dir, String(hand));
    await writeSynced(`${file}.new`, bytes);
    await rename(`${file}.new`, file);
    await syncFolder(dir);
  });
  const records: Record<string, unknown> = {};
  const low = new Low(new JSONFile<Record<string, unknown>>(join(dir, 'db.json')), records);
  for (let at = 0; at < ONE_FILE; at += 1) records[at] = conversation(at);
  const one = await measure(`lowdb JSONFile, ${ONE_FILE} records in one file, not synced`, 300, async (at, hand) => {
    low.data[hand] = conversation(at);
    await low.write();
  });
  return [disk, one];
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w');
  await file.writeFile(bytes);
  await file.datasync();
  await file.close();
}

async function syncFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r');
  await folder.sync();
  await folder.close();
}

const codeOf = (at: number): string => `000.00.16.H29-260710-${String(at).padStart(5, '0')}`;

/** A made-up application; another for every number. */
export function application(at: number) {
  return {
    code: codeOf(at),
    procedureCode: '1.001193',
    applicant: { name: 'NGƯỜI MẪU A', citizenId: `0790000${String(at).padStart(5, '0')}`, phone: '0900000000' },
    agency: 'Ủy ban nhân dân phường Bến Thành',
    receivedOn: '2026-07-10',
    dueOn: '2026-07-15',
    status: 2,
    history: [{ on: '2026-07-10', status: 1 }],
    asOf: '2026-07-11',
  };
}

async function manyApplications(dir: string): Promise<Row[]> {
  const all = Array.from({ length: 50_000 }, (_, at) => application(at));
  const openStore = (): Promise<Store> => openLowdbStore({ dir, codec });
  const store = await openStore();
  const rows = [
    await timed('lowdb: import of 50,000 applications in one commit', () =>
      store.commit(all.map((value) => ({ collection: 'applications', id: value.code, value }))),
    ),
  ];
  await store.close();
  let again = store;
  rows.push(await timed('lowdb: opening with 50,000 applications', async () => (again = await openStore())));
  rows.push(await timed('lowdb: the first look-up', () => again.get('applications', codeOf(49_999))));
  rows.push(
    await measure('lowdb: look-ups among 50,000', 5000, (at) =>
      again.get('applications', codeOf((Math.abs(at) * 7919) % 50_000)),
    ),
    await measure('lowdb: changes of one among 50,000', 1000, (at) => {
      const value = application((Math.abs(at) * 7919) % 50_000);
      return again.commit([{ collection: 'applications', id: value.code, value }]);
    }),
  );
  await again.close();
  return rows;
}

/** Measures the stores, on this machine's folder for temporary files. */
export async function storeBench(): Promise<readonly Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await mkdir(join(dir, 'peers'));
    const peer = await peers(join(dir, 'peers'));
    const memory = await throughput('memory', makeMemoryStore(), 8000);
    const store = await openLowdbStore({ dir: join(dir, 'conversations'), codec });
    const lowdb = await throughput('lowdb', store, 3000);
    await store.close();
    return [...peer, ...memory, ...lowdb, ...(await manyApplications(join(dir, 'applications')))];
  } finally {
    await rm(dir, { recursive: true });
  }
}
