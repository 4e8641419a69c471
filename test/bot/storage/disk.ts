import { basename, dirname } from 'node:path';
import type { FileSystem, NewFile } from '../../../bot/storage/fileSystem.ts';

/** What is in a file, and how much of it a power cut leaves for certain. */
type Inode = { live: Buffer; synced: Buffer };
type Names = Map<string, Inode>;
/** A folder: what it shows, what is certain of it, and the changes between the two in order. */
type Folder = { live: Names; synced: Names; changes: ((names: Names) => void)[] };

/** What a cut leaves of that which was not synced: nothing, everything, or a part that `chance` (0 to 1) decides. */
export type Mercy = 'nothing' | 'everything' | (() => number);

export class DiskError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`the simulated disk says ${code}`);
    this.code = code;
  }
}

/** A disk that keeps, over a power cut, only what was synced: data by `sync`, names by `syncDir`; the rest may be lost or torn. */
export class SimulatedDisk implements FileSystem {
  readonly #folders = new Map<string, Folder>();
  /** Called before each operation with its name and target; throws to make it fail. */
  before: (operation: string, path: string) => void = () => undefined;
  operations = 0;
  /** The power goes at this operation, which is carried out unanswered when `carriedOut`. */
  cutAt = Infinity;
  carriedOut = false;

  async mkdir(folder: string): Promise<void> {
    await this.#operate('mkdir', folder, () => {
      for (let each = folder; !this.#folders.has(each); each = dirname(each)) {
        this.#folders.set(each, { live: new Map(), synced: new Map(), changes: [] });
      }
    });
  }

  async readdir(folder: string): Promise<readonly string[]> {
    return this.#operate('readdir', folder, () => [...this.#folder(folder).live.keys()]);
  }

  async read(path: string): Promise<Buffer> {
    return this.#operate('read', path, () => Buffer.from(this.#inode(path).live));
  }

  async create(path: string): Promise<NewFile> {
    const inode: Inode = { live: Buffer.alloc(0), synced: Buffer.alloc(0) };
    await this.#operate('create', path, () => {
      if (this.#folder(dirname(path)).live.has(basename(path))) throw new DiskError('EEXIST');
      this.#change(dirname(path), (names) => names.set(basename(path), inode));
    });
    return this.#handle(path, inode);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#operate('rename', to, () => {
      const inode = this.#inode(from);
      this.#change(dirname(to), (names) => names.set(basename(to), inode) && names.delete(basename(from)));
    });
  }

  async unlink(path: string): Promise<void> {
    await this.#operate('unlink', path, () => {
      this.#inode(path);
      this.#change(dirname(path), (names) => names.delete(basename(path)));
    });
  }

  /** Takes a while, and makes certain only what was there when it was asked. */
  async syncDir(folder: string): Promise<void> {
    const { live, changes } = this.#folder(folder);
    const [certain, made] = [new Map(live), new Set(changes)];
    for (let tick = 0; tick < 8; tick += 1) await Promise.resolve();
    await this.#operate('syncDir', folder, () => {
      const each = this.#folder(folder);
      each.synced = certain;
      each.changes = each.changes.filter((change) => !made.has(change));
    });
  }

  /** The disk as it is found when the power is back. */
  afterCut(mercy: Mercy): SimulatedDisk {
    const disk = new SimulatedDisk();
    for (const [path, { synced, changes }] of this.#folders) {
      const names = new Map(synced);
      for (const change of changes.slice(0, kept(changes.length, mercy))) change(names);
      const left: Names = new Map();
      for (const [name, { live, synced: safe }] of names) {
        const rest = live.subarray(safe.length);
        const data = Buffer.concat([safe, rest.subarray(0, kept(rest.length, mercy))]);
        left.set(name, { live: data, synced: data });
      }
      disk.#folders.set(path, { live: left, synced: new Map(left), changes: [] });
    }
    return disk;
  }

  /** Every file there is, by its path. */
  get paths(): readonly string[] {
    return [...this.#folders].flatMap(([path, { live }]) => [...live.keys()].map((name) => `${path}/${name}`));
  }

  /** Writes into a file as it stands, as an adapter does that knows no better. */
  overwrite(path: string): NewFile {
    const found = this.#folder(dirname(path)).live.get(basename(path));
    const inode = found ?? { live: Buffer.alloc(0), synced: Buffer.alloc(0) };
    if (!found) this.#change(dirname(path), (names) => names.set(basename(path), inode));
    inode.live = Buffer.alloc(0);
    inode.synced = Buffer.alloc(0);
    return this.#handle(path, inode);
  }

  #handle(path: string, inode: Inode): NewFile {
    return {
      write: async (bytes) => {
        const append = (some: Buffer): void => void (inode.live = Buffer.concat([inode.live, some]));
        const half = bytes.subarray(0, bytes.length / 2);
        await this.#operate('write', path, () => append(bytes)).catch((error: unknown) => {
          if (this.operations < this.cutAt) append(half);
          throw error;
        });
      },
      sync: () => this.#operate('sync', path, () => void (inode.synced = inode.live)),
      close: () => this.#operate('close', path, () => undefined),
    };
  }

  async #operate<T>(operation: string, path: string, act: () => T): Promise<T> {
    this.operations += 1;
    if (this.operations > this.cutAt) throw new DiskError('POWER_CUT');
    if (this.operations === this.cutAt) {
      if (this.carriedOut) act();
      throw new DiskError('POWER_CUT');
    }
    await Promise.resolve();
    this.before(operation, path);
    return act();
  }

  #folder(path: string): Folder {
    const folder = this.#folders.get(path);
    if (!folder) throw new DiskError('ENOENT');
    return folder;
  }

  #inode(path: string): Inode {
    const inode = this.#folder(dirname(path)).live.get(basename(path));
    if (!inode) throw new DiskError('ENOENT');
    return inode;
  }

  #change(folder: string, change: (names: Names) => void): void {
    const each = this.#folder(folder);
    change(each.live);
    each.changes.push(change);
  }
}

function kept(length: number, mercy: Mercy): number {
  if (mercy === 'nothing') return 0;
  return mercy === 'everything' ? length : Math.floor(mercy() * (length + 1));
}
