import { makeCodec } from '../../../bot/storage/codec.ts';
import { openLowdbStore } from '../../../bot/storage/lowdb.ts';
import type { FileSystem } from '../../../bot/storage/fileSystem.ts';
import type { Collection, Store, Write } from '../../../bot/storage/store.ts';

const codec = makeCodec({ key: 'a key for the tests of power cuts and faults' });
const KINDS = ['solo', 'many'] as const;
type Kind = (typeof KINDS)[number];

/** What one worker asked for and was promised: the numbers of the last commit tried, and of the last that resolved. */
type Promised = Record<Kind, { tried: number; kept: number }>;
export type Ledger = Map<string, Promised>;

export const openOn = (files: FileSystem): Promise<Store> => openLowdbStore({ dir: '/data', codec, files });

const MANY: readonly Collection[] = ['conversations', 'files', 'applications', 'applicants'];

/** A commit of one record, or of several files: one record there only in odd rounds, the rest holding the round. */
function writesOf(kind: Kind, worker: string, round: number): Write[] {
  const value = { round, padding: 'p'.repeat(200) };
  if (kind === 'solo') return [{ collection: 'conversations', id: `solo-${worker}`, value }];
  const same = MANY.map((collection): Write => ({ collection, id: `many-${worker}`, value }));
  return [...same, { collection: 'uploads', id: `odd-${worker}`, value: round % 2 === 1 ? value : undefined }];
}

/** Commits in turn, until one fails; several workers at once share folders, and so syncs. */
export async function work(store: Store, worker: string, rounds: number, ledger: Ledger): Promise<void> {
  const promised: Promised = { solo: { tried: 0, kept: 0 }, many: { tried: 0, kept: 0 } };
  ledger.set(worker, promised);
  for (let round = 1; round <= rounds; round += 1) {
    for (const kind of KINDS) {
      promised[kind].tried = round;
      await store.commit(writesOf(kind, worker, round));
      promised[kind].kept = round;
    }
  }
}

async function roundOf(store: Store, collection: Collection, id: string): Promise<number> {
  return (await store.get<{ round: number }>(collection, id))?.value.round ?? 0;
}

/** What a store shows that was not promised, in words; empty when it keeps its word. */
export async function broken(store: Store, ledger: Ledger): Promise<string[]> {
  const found: string[] = [];
  for (const [worker, { solo, many }] of ledger) {
    const alone = await roundOf(store, 'conversations', `solo-${worker}`);
    if (alone < solo.kept || alone > solo.tried) found.push(`${worker}: ${alone} where ${solo.kept} was kept`);
    const together = await Promise.all(MANY.map((collection) => roundOf(store, collection, `many-${worker}`)));
    const [first = 0] = together;
    if (new Set(together).size > 1) found.push(`${worker}: half of a commit, ${together.join()}`);
    if (first < many.kept || first > many.tried) found.push(`${worker}: ${first} where ${many.kept} was kept together`);
    const odd = await roundOf(store, 'uploads', `odd-${worker}`);
    if (odd !== (first % 2 === 1 ? first : 0)) found.push(`${worker}: ${odd} beside ${first}`);
  }
  return found;
}
