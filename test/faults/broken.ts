import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileSystem, NewFile } from '../../bot/storage/fileSystem.ts';
import type { Store } from '../../bot/storage/store.ts';

/** What one write call of a plain writer carries: a stream's, a page's. */
const PIECE_BYTES = 4_096;

/**
 * Files as a plain writer leaves them: no temporary file, no sync, no rename; the new content goes over the old in place, piece by
 * piece, as any record longer than one write call does. A killed process leaves half of it. (What else is lost without a sync when
 * the power goes cannot be seen by killing a process: the machine's memory outlives it. See test/bot/storage/powerCut.test.ts.)
 */
export function writingInPlace(files: FileSystem): FileSystem {
  const prepared = new Map<string, Buffer>();
  return {
    mkdir: (folder) => files.mkdir(folder),
    readdir: (folder) => files.readdir(folder),
    read: (path) => files.read(path),
    unlink: async (path) => void (prepared.delete(path) || (await files.unlink(path))),
    syncDir: async () => undefined,
    create: async (path): Promise<NewFile> => ({
      write: async (bytes) => void prepared.set(path, bytes),
      sync: async () => undefined,
      close: async () => undefined,
    }),
    rename: async (from, to) => {
      const bytes = prepared.get(from);
      prepared.delete(from);
      if (bytes) await overwrite(to, bytes);
      else await files.rename(from, to);
    },
  };
}

async function overwrite(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) await file.write(bytes.subarray(at, at + PIECE_BYTES));
  } finally {
    await file.close();
  }
}

const LATE_MS = 20;

/** A store that says at once that a message is in the inbox, and puts it there a moment later: acknowledged is then not durable. */
export function acknowledgingEarly(store: Store): Store {
  const late = new Map<string, Promise<unknown>>();
  return {
    get: (collection, id) => store.get(collection, id),
    list: (collection) => store.list(collection),
    close: async () => {
      await Promise.all(late.values());
      await store.close();
    },
    commit: async (writes) => {
      const [only] = writes;
      if (only?.collection !== 'inbox' || writes.length !== 1) return store.commit(writes);
      const before = late.get(only.id) ?? sleep(LATE_MS);
      const done = before.then(() => store.commit(writes));
      late.set(only.id, done.catch(() => undefined)); // prettier-ignore
      return only.value === undefined ? done : [`late ${only.id}`];
    },
  };
}
