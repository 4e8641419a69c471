import { Conflict, type Collection, type Store, type Stored, type Version } from './store.ts';
import { allows, asText, checkId, makeVersions, type TextWrite } from './writes.ts';

/** What was written over a record; no text where it was deleted. */
type Over = { readonly json: string | undefined; readonly version: Version };

class OverlayStore implements Store {
  readonly #base: Store;
  readonly #layers = new Map<Collection, Map<string, Over>>();
  readonly #nextVersion = makeVersions();
  #last: Promise<unknown> = Promise.resolve();

  constructor(base: Store) {
    this.#base = base;
  }

  async get<T>(collection: Collection, id: string): Promise<Stored<T> | undefined> {
    checkId(id);
    const over = this.#layerOf(collection).get(id);
    return over ? storedOf<T>(over) : this.#base.get<T>(collection, id);
  }

  commit(writes: Parameters<Store['commit']>[0]): Promise<readonly Version[]> {
    const commit = this.#commitAfter(this.#last, writes);
    this.#last = commit.catch(() => undefined);
    return commit;
  }

  async *list<T>(collection: Collection): AsyncIterable<{ readonly id: string } & Stored<T>> {
    const layer = this.#layerOf(collection);
    for await (const record of this.#base.list<T>(collection)) if (!layer.has(record.id)) yield record;
    for (const [id, over] of [...layer]) {
      const stored = storedOf<T>(over);
      if (stored) yield { id, ...stored };
    }
  }

  close(): Promise<void> {
    return this.#base.close();
  }

  /** One at a time: a guard is checked against a base that is asked, and nothing may come between. */
  async #commitAfter(last: Promise<unknown>, writes: Parameters<Store['commit']>[0]): Promise<readonly Version[]> {
    const texts = writes.map(asText);
    await last;
    for (const { collection, id, guard } of texts) {
      if (guard !== undefined && !allows(guard, (await this.get(collection, id))?.version))
        throw new Conflict(collection, id);
    }
    return texts.map((write) => this.#write(write));
  }

  #write({ collection, id, json }: TextWrite): Version {
    const version = json === undefined ? '' : this.#nextVersion();
    this.#layerOf(collection).set(id, { json, version });
    return version;
  }

  #layerOf(collection: Collection): Map<string, Over> {
    const layer = this.#layers.get(collection) ?? new Map<string, Over>();
    this.#layers.set(collection, layer);
    return layer;
  }
}

function storedOf<T>({ json, version }: Over): Stored<T> | undefined {
  return json === undefined ? undefined : { value: JSON.parse(json), version };
}

/** A store whose writes stay in memory, over another one that is only read: what several processes can do at once. */
export function makeOverlayStore(base: Store): Store {
  return new OverlayStore(base);
}
