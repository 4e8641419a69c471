import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A new file being written. */
export interface NewFile {
  write(bytes: Buffer): Promise<void>;
  /** Resolves when what was written survives a power cut; the file's name may still be lost, see `syncDir`. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The file operations a durable store is made of; tests put a disk that loses power in their place. */
export interface FileSystem {
  /** Makes a folder (mode 0700) and those above it, durably; one that exists is left as it is. */
  mkdir(folder: string): Promise<void>;
  readdir(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Buffer>;
  /** Fails when the file exists; mode 0600. */
  create(path: string): Promise<NewFile>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Resolves when the names in a folder survive a power cut. */
  syncDir(folder: string): Promise<void>;
}

/** Whether an error says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function syncDir(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  const top = dirname(resolve(first));
  for (let each = dirname(resolve(folder)); each.length >= top.length; each = dirname(each)) {
    await syncDir(each);
    if (each === top) return;
  }
}

/** The machine's own files. */
export const nodeFiles: FileSystem = {
  mkdir: makeFolder,
  readdir: (folder) => readdir(folder),
  read: (path) => readFile(path),
  rename,
  unlink,
  syncDir,
  create: async (path) => {
    const handle = await open(path, 'wx', 0o600);
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.datasync(),
      close: () => handle.close(),
    };
  },
};

/**
 * The same files, with callers who want one folder synced at the same moment sharing a sync. Who asks while one is running waits
 * for the next: the running one may have begun before its rename.
 */
export function sharingSyncs(files: FileSystem): FileSystem {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();
  const start = (folder: string): Promise<void> => {
    next.delete(folder);
    const sync = files.syncDir(folder).finally(() => {
      if (running.get(folder) === sync) running.delete(folder);
    });
    running.set(folder, sync);
    return sync;
  };
  const sync = (folder: string): Promise<void> => {
    const current = running.get(folder);
    if (!current) return start(folder);
    const waiting = next.get(folder);
    if (waiting) return waiting;
    const after = current.then(
      () => start(folder),
      () => start(folder),
    );
    next.set(folder, after);
    return after;
  };
  return {
    mkdir: (folder) => files.mkdir(folder),
    readdir: (folder) => files.readdir(folder),
    read: (path) => files.read(path),
    create: (path) => files.create(path),
    rename: (from, to) => files.rename(from, to),
    unlink: (path) => files.unlink(path),
    syncDir: sync,
  };
}
