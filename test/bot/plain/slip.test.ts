import assert from 'node:assert/strict';
import { makeSlips } from '../../../bot/plain/slip.ts';

describe('the slip of a page', () => {
  const [key, next] = [Buffer.from('a key of tests'), Buffer.from('the next key')];
  const newId = () => 'said-once';

  it('is read for its own conversation, under its own key or the one before', () => {
    const slip = makeSlips(key, newId).mint('c', 7);
    const read = { seen: 7, nonce: 'said-once' };
    assert.deepEqual(makeSlips(key, newId).read(slip, 'c'), read);
    assert.deepEqual(makeSlips(next, newId, key).read(slip, 'c'), read);
    assert.equal(makeSlips(next, newId).read(slip, 'c'), undefined);
    assert.equal(makeSlips(next, newId, key).read(slip, 'another'), undefined);
  });
});
