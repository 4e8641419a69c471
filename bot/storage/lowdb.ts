import { nodeFiles, sharingSyncs, type FileSystem } from './fileSystem.ts';
import { Journal, type Change } from './journal.ts';
import { COLLECTION_NAMES, openLayout, type Layout } from './layout.ts';
import { Pages } from './pages.ts';
import { inParallel, Queues } from './queues.ts';
import { Conflict, type Collection, type Store, type Stored, type Version, type Write } from './store.ts';
import { StoreError } from './storeError.ts';
import { allows, asText, checkId, makeVersions, type TextWrite } from './writes.ts';
import { CodecError, type Codec } from './codec.ts';
import type { DurableFile } from './durableFile.ts';
import type { Page, Row } from './page.ts';

const AT_ONCE = 16;

/** A write with the version its record gets. */
type Entry = { readonly write: TextWrite; readonly version: Version };
/** The writes of one commit that lie in one file. */
type Part = { readonly file: DurableFile<Page>; readonly entries: Entry[] };

/** What became of the sealed files that were looked at: sealed again, under the current key already, or of no key that is known. */
export type Resealed = { readonly [what in 'resealed' | 'current' | 'unreadable']: number };

/** A store whose records lie sealed under a data key that may be replaced. */
export interface SealedStore extends Store {
  /** Whether something may still be sealed under a key before the current one. */
  isRotating(): boolean;
  /**
   * Seals again, one file at a time and each between the commits of its records, what is not under the current key. `pause` hears after each how
   * many milliseconds it took, and is waited for. Doing it again goes on where a crash ended it. Rejects with StoreError CLOSED, or when the disk fails.
   */
  reseal(pause: (worked: number) => Promise<void>): Promise<Resealed>;
  /** Notes, durably, that nothing is sealed under a key before the current one. */
  settleKeys(): Promise<void>;
}

class LowdbStore implements SealedStore {
  readonly #layout: Layout;
  readonly #pages: Pages;
  readonly #queues = new Queues();
  readonly #nextVersion = makeVersions();
  #closed = false;

  constructor(layout: Layout, pages: Pages) {
    this.#layout = layout;
    this.#pages = pages;
  }

  async get<T>(collection: Collection, id: string): Promise<Stored<T> | undefined> {
    checkId(id);
    const row = (await this.#page(this.#pages.fileOf(collection, id), 'keep')).get(id);
    return row && { value: JSON.parse(row.json), version: row.version };
  }

  async commit(writes: readonly Write[]): Promise<readonly Version[]> {
    this.#checkOpen();
    const entries = writes.map((write) => this.#entryOf(write));
    const parts = this.#partsOf(entries);
    await this.#queues.run([...parts.keys()], async () => {
      const changes: Change<Page>[] = [];
      await inParallel(parts.values(), AT_ONCE, async (part) => {
        const change = changeOf(part, await this.#pages.read(part.file, 'keep'));
        if (change) changes.push(change);
      });
      await this.#pages.write(changes);
    });
    return entries.map(({ version }) => version);
  }

  async *list<T>(collection: Collection): AsyncIterable<{ readonly id: string } & Stored<T>> {
    const files = await this.#pages.filesOf(collection);
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const some = files.slice(at, at + AT_ONCE).map((file) => this.#page(file, 'pass'));
      for (const page of await Promise.all(some)) {
        for (const [id, { json, version }] of page) yield { id, value: JSON.parse(json), version };
      }
    }
  }

  isRotating(): boolean {
    return this.#layout.isRotating();
  }

  async reseal(pause: (worked: number) => Promise<void>): Promise<Resealed> {
    const done = { resealed: 0, current: 0, unreadable: 0 };
    for (const collection of COLLECTION_NAMES) {
      for (const file of await this.#pages.filesOf(collection)) {
        this.#checkOpen();
        const began = performance.now();
        const what = await this.#queues.run([file.path], () => this.#reseal(file));
        done[what] += 1;
        await pause(performance.now() - began);
      }
    }
    return done;
  }

  async settleKeys(): Promise<void> {
    this.#checkOpen();
    await this.#layout.settleKeys();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#queues.idle();
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreError('CLOSED', 'the store was closed');
  }

  /** What is cached may be answered while a commit of it is under way: that has not resolved. The disk is not asked meanwhile. */
  async #page(file: DurableFile<Page>, keep: 'keep' | 'pass'): Promise<Page> {
    this.#checkOpen();
    return this.#pages.recall(file) ?? this.#queues.run([file.path], () => this.#pages.read(file, keep));
  }

  async #reseal(file: DurableFile<Page>): Promise<keyof Resealed> {
    try {
      return (await this.#pages.reseal(file)) ? 'resealed' : 'current';
    } catch (error) {
      if (error instanceof CodecError) return 'unreadable';
      throw error;
    }
  }

  #entryOf(write: Write): Entry {
    const text = asText(write);
    return { write: text, version: text.json === undefined ? '' : this.#nextVersion() };
  }

  #partsOf(entries: readonly Entry[]): Map<string, Part> {
    const parts = new Map<string, Part>();
    for (const entry of entries) {
      const file = this.#pages.fileOf(entry.write.collection, entry.write.id);
      const part = parts.get(file.path) ?? { file, entries: [] };
      parts.set(file.path, part);
      part.entries.push(entry);
    }
    return parts;
  }
}

/** What the writes make of a page; undefined when nothing. Throws Conflict. */
function changeOf({ file, entries }: Part, page: Page): Change<Page> | undefined {
  for (const { write } of entries) {
    if (!allows(write.guard, page.get(write.id)?.version)) throw new Conflict(write.collection, write.id);
  }
  const next = new Map<string, Row>(page);
  let changed = false;
  for (const { write, version } of entries) {
    if (write.json !== undefined) next.set(write.id, { json: write.json, version });
    else if (!next.delete(write.id)) continue;
    changed = true;
  }
  return changed ? { file, data: next.size > 0 ? next : undefined } : undefined;
}

/**
 * The embedded store: sealed files under `dir`, which belongs to this process alone (see ownership.ts). Finishes what a power cut
 * interrupted; reads no record before it is asked for one. Throws StoreError BROKEN, or CodecError when the key is another's.
 */
export async function openLowdbStore(of: { dir: string; codec: Codec; files?: FileSystem }): Promise<SealedStore> {
  const files = sharingSyncs(of.files ?? nodeFiles);
  const layout = await openLayout(of.dir, of.codec, files);
  const journal = new Journal(of.dir, of.codec, files);
  await journal.recover();
  const pages = new Pages(layout, of.codec, files, journal);
  await pages.sweep();
  return new LowdbStore(layout, pages);
}
