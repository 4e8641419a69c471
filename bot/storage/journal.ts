import { randomBytes } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DurableFile, isTemporary, unlinkIfThere, type Form } from './durableFile.ts';
import { inParallel } from './queues.ts';
import { StoreError } from './storeError.ts';
import type { Codec } from './codec.ts';
import { isMissing, type FileSystem } from './fileSystem.ts';

/** A file to replace by what was prepared at `from`, or to remove; paths relative to the store's folder. */
type Step = { readonly to: string; readonly from?: string };

/** One file of a commit: the new data, or undefined to remove it. */
export type Change<T> = { readonly file: DurableFile<T>; readonly data: T | undefined };

const AT_ONCE = 16;
const TRIES = 4;

/**
 * Makes changes of several files all or none. What is new is prepared beside each file; a list of the renames left to do, made
 * durable, decides the commit; a start finds the lists that were not worked off and does so.
 */
export class Journal {
  readonly #dir: string;
  readonly #folder: string;
  readonly #codec: Codec;
  readonly #files: FileSystem;

  constructor(dir: string, codec: Codec, files: FileSystem) {
    this.#dir = dir;
    this.#folder = join(dir, 'journal');
    this.#codec = codec;
    this.#files = files;
  }

  /** Rejects having changed nothing, or with StoreError HALTED when the disk failed after the commit was decided. */
  async commit<T>(changes: readonly Change<T>[]): Promise<void> {
    const prepared = new Map<Change<T>, string>();
    const list = this.#listAt(randomBytes(8).toString('hex'));
    try {
      await this.#prepare(changes, prepared);
      await list.write(changes.map((change) => this.#stepOf(change, prepared.get(change))));
    } catch (error) {
      await this.#undecide(list, error);
      await Promise.all([...prepared].map(([{ file }, temporary]) => file.discard(temporary)));
      throw error;
    }
    const steps = changes.map((change) => this.#stepOf(change, prepared.get(change)));
    await this.#insist(() => this.#finish(list, steps));
  }

  /** Finishes what a power cut interrupted; what was never decided is left to be swept away. */
  async recover(): Promise<void> {
    await this.#files.mkdir(this.#folder);
    for (const name of await this.#files.readdir(this.#folder)) {
      if (isTemporary(name)) {
        await unlinkIfThere(join(this.#folder, name), this.#files);
        continue;
      }
      const list = this.#listAt(name);
      await this.#finish(list, (await list.read()) ?? []);
    }
  }

  async #prepare<T>(changes: readonly Change<T>[], prepared: Map<Change<T>, string>): Promise<void> {
    await inParallel(changes, AT_ONCE, async (change) => {
      if (change.data !== undefined) prepared.set(change, await change.file.prepare(change.data));
    });
    await this.#syncFoldersOf([...prepared.values()]);
  }

  #stepOf<T>({ file }: Change<T>, temporary: string | undefined): Step {
    const to = relative(this.#dir, file.path);
    return temporary === undefined ? { to } : { to, from: relative(this.#dir, temporary) };
  }

  /** A list whose folder could not be synced may be there after all: it must be gone before what it names is. */
  async #undecide(list: DurableFile<readonly Step[]>, cause: unknown): Promise<void> {
    await list.remove().catch(() => {
      throw new StoreError('HALTED', 'the disk failed while a commit of several records was being decided', cause);
    });
  }

  /** The list goes, durably, before anyone may touch these files again: a list that came back would undo what came later. */
  async #finish(list: DurableFile<readonly Step[]>, steps: readonly Step[]): Promise<void> {
    await inParallel(steps, AT_ONCE, (step) => this.#take(step));
    await this.#syncFoldersOf(steps.map(({ to }) => join(this.#dir, to)));
    await list.remove();
  }

  /** Can be taken again: what is no longer at `from` was renamed. */
  async #take({ to, from }: Step): Promise<void> {
    const target = join(this.#dir, to);
    if (from === undefined) return unlinkIfThere(target, this.#files);
    await this.#files.rename(join(this.#dir, from), target).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }

  async #insist(finish: () => Promise<void>): Promise<void> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await finish();
      } catch (error) {
        if (tried === TRIES) {
          throw new StoreError('HALTED', 'the disk failed in the middle of a commit of several records', error);
        }
        await sleep(10 * tried);
      }
    }
  }

  async #syncFoldersOf(paths: readonly string[]): Promise<void> {
    await Promise.all([...new Set(paths.map(dirname))].map((folder) => this.#files.syncDir(folder)));
  }

  #listAt(name: string): DurableFile<readonly Step[]> {
    const form: Form<readonly Step[]> = {
      encode: (steps) => this.#codec.seal('journal', name, Buffer.from(JSON.stringify(steps))),
      decode: (sealed) => JSON.parse(this.#codec.open('journal', name, sealed).toString('utf8')),
    };
    return new DurableFile(join(this.#folder, name), form, this.#files);
  }
}
