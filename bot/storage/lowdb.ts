import { nodeFiles, sharingSyncs, type FileSystem } from './fileSystem.ts';
import { Journal, type Change } from './journal.ts';
import { openLayout } from './layout.ts';
import { Pages } from './pages.ts';
import { inParallel, Queues } from './queues.ts';
import { Conflict, type Collection, type Store, type Stored, type Version, type Write } from './store.ts';
import { StoreError } from './storeError.ts';
import { allows, asText, checkId, makeVersions, type TextWrite } from './writes.ts';
import type { Codec } from './codec.ts';
import type { DurableFile } from './durableFile.ts';
import type { Page, Row } from './page.ts';

const AT_ONCE = 16;

/** A write with the version its record gets. */
type Entry = { readonly write: TextWrite; readonly version: Version };
/** The writes of one commit that lie in one file. */
type Part = { readonly file: DurableFile<Page>; readonly entries: Entry[] };

class LowdbStore implements Store {
  readonly #pages: Pages;
  readonly #queues = new Queues();
  readonly #nextVersion = makeVersions();
  #closed = false;

  constructor(pages: Pages) {
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
export async function openLowdbStore(of: { dir: string; codec: Codec; files?: FileSystem }): Promise<Store> {
  const files = sharingSyncs(of.files ?? nodeFiles);
  const layout = await openLayout(of.dir, of.codec, files);
  const journal = new Journal(of.dir, of.codec, files);
  await journal.recover();
  const pages = new Pages(layout, of.codec, files, journal);
  await pages.sweep();
  return new LowdbStore(pages);
}
