import { Conflict, type Collection, type Store, type Stored, type Version, type Write } from './store.ts';
import { allows, asText, checkId, makeVersions, type TextWrite } from './writes.ts';
import type { Row } from './page.ts';

class MemoryStore implements Store {
  readonly #records = new Map<Collection, Map<string, Row>>();
  readonly #nextVersion = makeVersions();

  async get<T>(collection: Collection, id: string): Promise<Stored<T> | undefined> {
    checkId(id);
    const row = this.#records.get(collection)?.get(id);
    return row && { value: JSON.parse(row.json), version: row.version };
  }

  async commit(writes: readonly Write[]): Promise<readonly Version[]> {
    const texts = writes.map(asText);
    for (const { collection, id, guard } of texts) {
      if (!allows(guard, this.#records.get(collection)?.get(id)?.version)) throw new Conflict(collection, id);
    }
    return texts.map((write) => this.#apply(write));
  }

  async *list<T>(collection: Collection): AsyncIterable<{ readonly id: string } & Stored<T>> {
    for (const [id, { json, version }] of [...(this.#records.get(collection) ?? [])]) {
      yield { id, value: JSON.parse(json), version };
    }
  }

  async close(): Promise<void> {}

  #apply({ collection, id, json }: TextWrite): Version {
    const records = this.#records.get(collection) ?? new Map<string, Row>();
    this.#records.set(collection, records);
    if (json === undefined) {
      records.delete(id);
      return '';
    }
    const version = this.#nextVersion();
    records.set(id, { json, version });
    return version;
  }
}

/** A store that lasts as long as the process: for tests and for conversations that are to be forgotten. */
export function makeMemoryStore(): Store {
  return new MemoryStore();
}
