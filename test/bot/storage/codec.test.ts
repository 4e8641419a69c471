import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { keyFileIn, makeCodec } from '../../../bot/storage/codec.ts';

const KEY = 'one key of at least thirty-two characters';
const NEXT = 'the next key of at least thirty-two characters';
const plain = Buffer.from('NGƯỜI MẪU A');

describe('the codec', () => {
  const codec = makeCodec({ key: KEY });

  it('opens what it sealed, whatever that is', () => {
    const anything = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(anything, fc.string({ unit: 'binary' }), (bytes, name) => {
        const sealed = codec.seal('files', name, Buffer.from(bytes));
        assert.deepEqual(codec.open('files', name, sealed), Buffer.from(bytes));
      }),
      { numRuns: 200 },
    );
  });

  it('seals the same differently every time, and shows nothing of it', () => {
    const once = codec.seal('files', 'a', plain);
    assert.notDeepEqual(once, codec.seal('files', 'a', plain));
    assert.ok(!once.includes(plain));
  });

  it('refuses a record in which any one bit was changed', () => {
    const sealed = codec.seal('files', 'a', plain);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.throws(() => codec.open('files', 'a', changed), /./);
    }
  });

  it('refuses a record cut short at any place', () => {
    const sealed = codec.seal('files', 'a', plain);
    for (let length = 0; length < sealed.length; length += 1) {
      assert.throws(() => codec.open('files', 'a', sealed.subarray(0, length)), { code: 'TAMPERED' });
    }
  });

  it('refuses a record in the place of another, where only the border between collection and name moved included', () => {
    const sealed = codec.seal('files', 'a', plain);
    const places = [['files', 'b'], ['uploads', 'a'], ['file', 'sa'], ['files"', 'a'], ['files', 'a\0']] as const; // prettier-ignore
    for (const [collection, name] of places) {
      assert.throws(() => codec.open(collection, name, sealed), { code: 'TAMPERED' });
    }
  });

  it('says when a record has a format it does not know', () => {
    const sealed = codec.seal('files', 'a', plain);
    sealed[0] = 2;
    assert.throws(() => codec.open('files', 'a', sealed), { code: 'FORMAT_UNKNOWN' });
  });

  it('says when a record is of another key, and reads the old one while rotating', () => {
    const sealed = codec.seal('files', 'a', plain);
    assert.throws(() => makeCodec({ key: NEXT }).open('files', 'a', sealed), { code: 'KEY_UNKNOWN' });
    const rotating = makeCodec({ key: NEXT, old: KEY });
    assert.deepEqual(rotating.open('files', 'a', sealed), plain);
    assert.ok(!rotating.isCurrent(sealed));
    const again = rotating.seal('files', 'a', plain);
    assert.ok(rotating.isCurrent(again));
    assert.throws(() => codec.open('files', 'a', again), { code: 'KEY_UNKNOWN' });
  });

  it('refuses a short key', () => {
    assert.throws(() => makeCodec({ key: 'short' }), { code: 'KEY_TOO_SHORT' });
    assert.throws(() => makeCodec({ key: KEY, old: '' }), { code: 'KEY_TOO_SHORT' });
  });

  it('hashes a number the same for one purpose and key, and differently for all others', () => {
    const number = '079000000001';
    const hashes = [
      codec.lookupHash('applicants', number),
      codec.lookupHash('attempts', number),
      codec.lookupHash('applicants', '079000000002'),
      makeCodec({ key: NEXT }).lookupHash('applicants', number),
    ];
    assert.equal(new Set(hashes).size, 4);
    assert.equal(makeCodec({ key: KEY }).lookupHash('applicants', number), hashes[0]);
    const rotating = makeCodec({ key: NEXT, old: KEY });
    assert.deepEqual(rotating.lookupHashes('applicants', number), [hashes[3], hashes[0]]);
  });

  it('derives a secret of its own for each purpose', () => {
    const secrets = ['signing', 'files', 'records', 'key id'].map((purpose) => codec.derive(purpose).toString('hex'));
    assert.equal(new Set(secrets).size, 4);
    assert.equal(codec.derive('signing').length, 32);
    const rotating = makeCodec({ key: NEXT, old: KEY });
    assert.deepEqual([rotating.deriveOld('signing'), codec.deriveOld('signing')], [codec.derive('signing'), undefined]);
    assert.deepEqual(makeCodec({ key: KEY }).derive('signing'), codec.derive('signing'));
  });
});

describe('the key file', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'key-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('is made once, for its owner only, and read from then on', async () => {
    const key = await keyFileIn(join(dir, 'deep', 'data'));
    assert.equal(Buffer.from(key, 'base64url').length, 32);
    assert.equal((await stat(join(dir, 'deep', 'data', 'data.key'))).mode & 0o777, 0o600);
    assert.equal(await keyFileIn(join(dir, 'deep', 'data')), key);
    assert.deepEqual(await readdir(join(dir, 'deep', 'data')), ['data.key']);
  });

  it('is the same for all who make it at once', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => keyFileIn(dir)));
    assert.equal(new Set(keys).size, 1);
  });

  it('is refused when others may read it', async () => {
    await keyFileIn(dir);
    await chmod(join(dir, 'data.key'), 0o640);
    await assert.rejects(keyFileIn(dir), { code: 'KEY_FILE_EXPOSED' });
  });

  it('is refused, not replaced, when it holds something else', async () => {
    await writeFile(join(dir, 'data.key'), 'half a k', { mode: 0o600 });
    await assert.rejects(keyFileIn(dir), { code: 'KEY_FILE_BROKEN' });
  });
});
