import assert from 'node:assert/strict';
import { makeMemoryStore } from '../../../bot/storage/memory.ts';
import { makeOverlayStore } from '../../../bot/storage/overlay.ts';
import type { Store } from '../../../bot/storage/store.ts';
import { storeContract } from '../../contracts/store.ts';

storeContract('overlay', async () => ({ store: makeOverlayStore(makeMemoryStore()), done: async () => undefined }));

describe('an overlay over a store with records', () => {
  const idsIn = async (store: Store) => {
    const ids: string[] = [];
    for await (const { id } of store.list('house')) ids.push(id);
    return ids.toSorted();
  };
  async function layered() {
    const base = makeMemoryStore();
    await base.commit(['a', 'b', 'c'].map((id) => ({ collection: 'house', id, value: `base ${id}` })));
    return { base, over: makeOverlayStore(base) };
  }

  it('reads through, writes over and deletes without the base changing', async () => {
    const { base, over } = await layered();
    const a = await over.get('house', 'a');
    await over.commit([
      { collection: 'house', id: 'a', value: 'over a', ...(a && { if: a.version }) },
      { collection: 'house', id: 'b', value: undefined },
      { collection: 'house', id: 'd', value: 'over d', if: 'absent' },
    ]);
    assert.deepEqual([await idsIn(over), await idsIn(base)], [['a', 'c', 'd'], ['a', 'b', 'c']]); // prettier-ignore
    assert.equal((await over.get('house', 'a'))?.value, 'over a');
    assert.equal(await over.get('house', 'b'), undefined);
    assert.equal((await base.get('house', 'a'))?.value, 'base a');
  });

  it('guards against what the base holds', async () => {
    const { over } = await layered();
    await assert.rejects(over.commit([{ collection: 'house', id: 'a', value: 1, if: 'absent' }]), { code: 'CONFLICT' });
    await assert.rejects(over.commit([{ collection: 'house', id: 'a', value: 1, if: 'other' }]), { code: 'CONFLICT' });
  });
});
