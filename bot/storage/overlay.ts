import { Conflict, type Collection, type Store, type Stored, type Version, type Write } from './store.ts';

type Layer = Map<string, Stored<string> | 'deleted'>;

/** A store whose writes stay in memory, over another one that is only read: what several processes can do at once. */
export function makeOverlayStore(base: Store): Store {
  const layers = new Map<Collection, Layer>();
  let writes = 0;
  let last: Promise<unknown> = Promise.resolve();

  const layerOf = (collection: Collection): Layer => {
    const layer = layers.get(collection) ?? new Map<string, Stored<string> | 'deleted'>();
    layers.set(collection, layer);
    return layer;
  };
  const get = async <T>(collection: Collection, id: string): Promise<Stored<T> | undefined> => {
    const over = layerOf(collection).get(id);
    if (over === 'deleted') return undefined;
    return over ? { value: JSON.parse(over.value) as T, version: over.version } : base.get<T>(collection, id);
  };
  const check = async ({ collection, id, if: guard }: Write): Promise<void> => {
    if (guard === undefined) return;
    const stored = await get(collection, id);
    if ((stored?.version ?? 'absent') !== guard) throw new Conflict(collection, id);
  };
  const write = ({ collection, id, value }: Write): Version => {
    const version = value === undefined ? '' : `over-${(writes += 1)}`;
    layerOf(collection).set(id, value === undefined ? 'deleted' : { value: JSON.stringify(value), version });
    return version;
  };

  return {
    get,
    commit(all) {
      const commit = last.then(async () => {
        for (const each of all) await check(each);
        return all.map(write);
      });
      last = commit.catch(() => undefined);
      return commit;
    },
    async *list<T>(collection: Collection) {
      const layer = layerOf(collection);
      for await (const record of base.list<T>(collection)) if (!layer.has(record.id)) yield record;
      for (const [id, over] of layer)
        if (over !== 'deleted') yield { id, value: JSON.parse(over.value) as T, version: over.version };
    },
    close: () => base.close(),
  };
}
