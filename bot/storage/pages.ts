import { join } from 'node:path';
import { Low } from 'lowdb';
import { DurableFile, isTemporary, unlinkIfThere } from './durableFile.ts';
import { EMPTY_PAGE, sealedPages, weigh, type Page } from './page.ts';
import { Recent } from './recent.ts';
import { StoreError } from './storeError.ts';
import type { Codec } from './codec.ts';
import { isMissing, type FileSystem } from './fileSystem.ts';
import type { Change, Journal } from './journal.ts';
import { COLLECTION_NAMES, type Layout } from './layout.ts';
import type { Collection } from './store.ts';

/** Characters of JSON kept of the pages used last; a character takes one byte or two. */
const CACHE = 8_000_000;

/** The pages of a folder, read through a cache; who calls sees to it that a page is not read and written at the same time. */
export class Pages {
  readonly #layout: Layout;
  readonly #codec: Codec;
  readonly #files: FileSystem;
  readonly #journal: Journal;
  readonly #recent = new Recent<Page>(CACHE);
  #halted: StoreError | undefined;

  constructor(layout: Layout, codec: Codec, files: FileSystem, journal: Journal) {
    this.#layout = layout;
    this.#codec = codec;
    this.#files = files;
    this.#journal = journal;
  }

  /** The file a record lies in. */
  fileOf(collection: Collection, id: string): DurableFile<Page> {
    return this.#fileNamed(collection, this.#layout.nameOf(collection, id));
  }

  /** Every file of a collection. */
  async filesOf(collection: Collection): Promise<readonly DurableFile<Page>[]> {
    const names = await this.#files.readdir(this.#layout.folderOf(collection));
    return names.filter((name) => !isTemporary(name)).map((name) => this.#fileNamed(collection, name));
  }

  /** What the cache holds of a file; while it is being written, what it was before. Throws StoreError HALTED. */
  recall(file: DurableFile<Page>): Page | undefined {
    if (this.#halted) throw this.#halted;
    return this.#recent.get(file.path);
  }

  /** Empty when there is no such file; throws CodecError when it does not open. */
  async read(file: DurableFile<Page>, keep: 'keep' | 'pass'): Promise<Page> {
    const recalled = this.recall(file);
    if (recalled) return recalled;
    const low = new Low<Page>(file, EMPTY_PAGE);
    await low.read();
    if (keep === 'keep') this.#recent.set(file.path, low.data, weigh(low.data));
    return low.data;
  }

  /** Writes all or none, durably. */
  async write(changes: readonly Change<Page>[]): Promise<void> {
    try {
      const [only] = changes;
      if (only && changes.length === 1) await writeOne(only);
      else if (only) await this.#journal.commit(changes);
    } catch (error) {
      for (const { file } of changes) this.#recent.delete(file.path);
      if (error instanceof StoreError && error.code === 'HALTED') this.#halted = error;
      throw error;
    }
    for (const { file, data = EMPTY_PAGE } of changes) this.#recent.set(file.path, data, weigh(data));
  }

  /** Seals a file again that is not under the current key, durably and changing nothing in it; answers whether it was not. */
  async reseal(file: DurableFile<Page>): Promise<boolean> {
    if (this.#halted) throw this.#halted;
    const sealed = await this.#files.read(file.path).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (!sealed || this.#codec.isCurrent(sealed)) return false;
    const page = await file.read();
    if (page) await file.write(page);
    return true;
  }

  /** Removes what was still being written when the last process ended. */
  async sweep(): Promise<void> {
    for (const collection of COLLECTION_NAMES) {
      const folder = this.#layout.folderOf(collection);
      const left = (await this.#files.readdir(folder)).filter(isTemporary);
      await Promise.all(left.map((name) => unlinkIfThere(join(folder, name), this.#files)));
    }
  }

  #fileNamed(collection: Collection, name: string): DurableFile<Page> {
    const path = join(this.#layout.folderOf(collection), name);
    return new DurableFile(path, sealedPages(this.#codec, collection, name), this.#files);
  }
}

async function writeOne({ file, data }: Change<Page>): Promise<void> {
  if (data === undefined) return file.remove();
  await new Low<Page>(file, data).write();
}
