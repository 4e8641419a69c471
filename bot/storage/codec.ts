import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFiles } from './fileSystem.ts';

/** The layout of a sealed record: format (1 byte), key id (4), nonce (12), tag (16), then the ciphertext. */
const FORMAT = 1;
const KEY_AT = 1;
const NONCE_AT = 5;
const TAG_AT = 17;
const BODY_AT = 33;
const SALT = 'public service assistant';
const LEAST_KEY = 32;
const KEY_FILE = 'data.key';

export type CodecFault =
  'FORMAT_UNKNOWN' | 'KEY_UNKNOWN' | 'TAMPERED' | 'KEY_TOO_SHORT' | 'KEY_FILE_EXPOSED' | 'KEY_FILE_BROKEN';

/** A record or a key that cannot be used; never a reason to go on with nothing. */
export class CodecError extends Error {
  readonly code: CodecFault;
  constructor(code: CodecFault, message: string) {
    super(message);
    this.name = 'CodecError';
    this.code = code;
  }
}

/** Seals and opens what is kept, and derives every other secret from the one data key. */
export interface Codec {
  /** AES-256-GCM under a random nonce, bound to its collection and name: a record put in another's place does not open. */
  seal(collection: string, name: string, plain: Buffer): Buffer;
  /** Throws CodecError: FORMAT_UNKNOWN, KEY_UNKNOWN or TAMPERED. */
  open(collection: string, name: string, sealed: Buffer): Buffer;
  /** What names the keys it opens with, the current one first; tells nothing of them. */
  readonly keyIds: readonly string[];
  /** Whether it was sealed under the current key, not the old one. */
  isCurrent(sealed: Buffer): boolean;
  /** HMAC-SHA-256, base64url, under a key of that purpose alone: what a number can be looked up by without being kept. */
  lookupHash(purpose: string, value: string): string;
  /** The same under the current key and, while rotating, under the old one. */
  lookupHashes(purpose: string, value: string): readonly string[];
  /** 32 bytes for a purpose of their own, such as signing. */
  derive(purpose: string): Buffer;
  /** What that was under the old key, while rotating: what was signed before still holds. */
  deriveOld(purpose: string): Buffer | undefined;
}

type Key = {
  readonly id: Buffer;
  readonly records: Buffer;
  readonly derive: (info: string) => Buffer;
  readonly hash: (purpose: string, value: string) => string;
};

function makeKey(secret: string): Key {
  if (secret.length < LEAST_KEY) {
    throw new CodecError('KEY_TOO_SHORT', `a data key needs at least ${LEAST_KEY} characters`);
  }
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', secret, SALT, info, 32));
  const hashKeys = new Map<string, Buffer>();
  const hash = (purpose: string, value: string): string => {
    const key = hashKeys.get(purpose) ?? derive(`look-up hash: ${purpose}`);
    hashKeys.set(purpose, key);
    return createHmac('sha256', key).update(value).digest('base64url');
  };
  return { id: derive('key id').subarray(0, 4), records: derive('records'), derive, hash };
}

/** JSON keeps the two apart whatever they hold, lone surrogates included. */
function boundTo(head: Buffer, collection: string, name: string): Buffer {
  return Buffer.concat([head, Buffer.from(JSON.stringify([collection, name]))]);
}

function seal(key: Key, bound: readonly [string, string], plain: Buffer): Buffer {
  const head = Buffer.concat([Buffer.of(FORMAT), key.id]);
  const nonce = randomBytes(TAG_AT - NONCE_AT);
  const cipher = createCipheriv('aes-256-gcm', key.records, nonce);
  cipher.setAAD(boundTo(head, ...bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
}

function unseal(keys: readonly Key[], bound: readonly [string, string], sealed: Buffer): Buffer {
  const [collection] = bound;
  if (sealed.length < BODY_AT) throw new CodecError('TAMPERED', `a record of ${collection} is cut short`);
  if (sealed[0] !== FORMAT) {
    throw new CodecError(
      'FORMAT_UNKNOWN',
      `a record of ${collection} has format ${sealed[0]}, this release reads ${FORMAT}`,
    );
  }
  const key = keys.find(({ id }) => id.equals(sealed.subarray(KEY_AT, NONCE_AT)));
  if (!key) throw new CodecError('KEY_UNKNOWN', `a record of ${collection} was sealed under another data key`);
  const decipher = createDecipheriv('aes-256-gcm', key.records, sealed.subarray(NONCE_AT, TAG_AT));
  decipher.setAAD(boundTo(sealed.subarray(0, NONCE_AT), ...bound));
  decipher.setAuthTag(sealed.subarray(TAG_AT, BODY_AT));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(BODY_AT)), decipher.final()]);
  } catch {
    throw new CodecError('TAMPERED', `a record of ${collection} was changed or put in another's place`);
  }
}

/** A codec over a data key (at least 32 characters) and, while rotating, the one before it; throws CodecError KEY_TOO_SHORT. */
export function makeCodec({ key, old }: { key: string; old?: string | undefined }): Codec {
  const current = makeKey(key);
  const keys = old === undefined ? [current] : [current, makeKey(old)];
  return {
    keyIds: [...new Set(keys.map(({ id }) => id.toString('hex')))],
    seal: (collection, name, plain) => seal(current, [collection, name], plain),
    open: (collection, name, sealed) => unseal(keys, [collection, name], sealed),
    isCurrent: (sealed) => sealed.subarray(KEY_AT, NONCE_AT).equals(current.id),
    lookupHash: (purpose, value) => current.hash(purpose, value),
    lookupHashes: (purpose, value) => keys.map((each) => each.hash(purpose, value)),
    derive: (purpose) => current.derive(`purpose: ${purpose}`),
    deriveOld: (purpose) => keys[1]?.derive(`purpose: ${purpose}`),
  };
}

/**
 * The data key of a development folder, made on first use (32 random bytes, base64url, mode 0600). Throws CodecError:
 * KEY_FILE_EXPOSED when others may read it, KEY_FILE_BROKEN when it holds something else.
 */
export async function keyFileIn(dataDir: string): Promise<string> {
  const path = join(dataDir, KEY_FILE);
  const found = await readKey(path);
  if (found !== undefined) return found;
  await createKey(dataDir, path);
  const made = await readKey(path);
  if (made === undefined) throw new CodecError('KEY_FILE_BROKEN', `${path} vanished as soon as it was made`);
  return made;
}

async function readKey(path: string): Promise<string | undefined> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const { mode } = await handle.stat();
    if (mode & 0o077) {
      throw new CodecError('KEY_FILE_EXPOSED', `${path} can be read by others: chmod 600 it, and consider a new key`);
    }
    const key = (await handle.readFile('utf8')).trim();
    if (/^[\w-]{43}$/.test(key)) return key;
    throw new CodecError('KEY_FILE_BROKEN', `${path} does not hold a data key (32 bytes in base64url)`);
  } finally {
    await handle.close();
  }
}

/** Linking a finished file, where renaming would replace, lets the first of two starts win and the other read its key. */
async function createKey(dataDir: string, path: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await nodeFiles.create(temporary);
  try {
    await file.write(Buffer.from(`${randomBytes(32).toString('base64url')}\n`));
    await file.sync();
    await link(temporary, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await file.close();
    await unlink(temporary);
  }
  await nodeFiles.syncDir(dataDir);
}
