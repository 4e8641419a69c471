import assert from 'node:assert/strict';
import { setImmediate as breathe } from 'node:timers/promises';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import { isLinearizable, type Operation } from './linearizability.ts';
import { unlinearizable } from './store.ts';

const operation = (kind: 'put' | 'get', value: number | undefined, asked: number, answered: number): Operation => ({
  kind,
  value,
  asked,
  answered,
});

describe('the linearizability checker', () => {
  it('accepts what some order explains', () => {
    assert.ok(isLinearizable([operation('put', 1, 1, 4), operation('get', undefined, 2, 3)]));
    assert.ok(isLinearizable([operation('put', 1, 1, 4), operation('get', 1, 2, 3), operation('get', 1, 5, 6)]));
    assert.ok(isLinearizable([operation('put', 1, 1, 5), operation('put', 2, 2, 6), operation('get', 1, 7, 8)]));
  });

  it('refuses a read of what was overwritten before it was asked', () => {
    const history = [operation('put', 1, 1, 2), operation('put', 2, 3, 4), operation('get', 1, 5, 6)];
    assert.ok(!isLinearizable(history));
  });

  it('refuses reads that go back in time', () => {
    const history = [operation('put', 1, 1, 9), operation('get', 1, 2, 3), operation('get', undefined, 4, 5)];
    assert.ok(!isLinearizable(history));
  });

  it('finds a store whose reads lag behind its writes', async () => {
    const store = makeMemoryStore();
    const lagging: Store = {
      get: (collection, id) => store.get(collection, id),
      list: (collection) => store.list(collection),
      close: () => store.close(),
      commit: async (writes) => {
        void breathe().then(() => store.commit(writes));
        return writes.map(() => 'v');
      },
    };
    assert.notDeepEqual(await unlinearizable(lagging), []);
  });
});
