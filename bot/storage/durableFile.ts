import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { isMissing, type FileSystem } from './fileSystem.ts';

const TEMPORARY = '.tmp';

/** Whether a file is one that was still being written when its process ended. */
export function isTemporary(name: string): boolean {
  return name.endsWith(TEMPORARY);
}

/** How the data of a file becomes bytes; `decode` throws on bytes that are not its own. */
export type Form<T> = { encode(data: T): Buffer; decode(bytes: Buffer): T };

/**
 * A lowdb adapter over one file whose writes survive a power cut and never show half: a temporary file of its own is written and
 * synced, renamed into place, and the folder synced. Two writes of one file must not overlap.
 */
export class DurableFile<T> implements Adapter<T> {
  readonly path: string;
  readonly #form: Form<T>;
  readonly #files: FileSystem;

  constructor(path: string, form: Form<T>, files: FileSystem) {
    this.path = path;
    this.#form = form;
    this.#files = files;
  }

  /** Null when there is no such file. */
  async read(): Promise<T | null> {
    try {
      return this.#form.decode(await this.#files.read(this.path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async write(data: T): Promise<void> {
    const temporary = await this.prepare(data);
    try {
      await this.#files.rename(temporary, this.path);
    } catch (error) {
      await this.discard(temporary);
      throw error;
    }
    await this.#files.syncDir(dirname(this.path));
  }

  /** Removes the file, durably; one that is not there is removed already. */
  async remove(): Promise<void> {
    await unlinkIfThere(this.path, this.#files);
    await this.#files.syncDir(dirname(this.path));
  }

  /** Writes and syncs `data` beside the file and answers where: renaming that into place is all that is left to do. */
  async prepare(data: T): Promise<string> {
    const bytes = this.#form.encode(data);
    const temporary = `${this.path}.${randomBytes(6).toString('hex')}${TEMPORARY}`;
    try {
      await this.#fill(temporary, bytes);
    } catch (error) {
      await this.discard(temporary);
      throw error;
    }
    return temporary;
  }

  /** Drops what was prepared; what cannot be dropped now is dropped when the store is next opened. */
  async discard(temporary: string): Promise<void> {
    await this.#files.unlink(temporary).catch(() => undefined);
  }

  async #fill(temporary: string, bytes: Buffer): Promise<void> {
    const file = await this.#files.create(temporary);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** Removes a name, durably only once its folder is synced. */
export async function unlinkIfThere(path: string, files: FileSystem): Promise<void> {
  await files.unlink(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}
