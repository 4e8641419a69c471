import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DurableFile, isTemporary, unlinkIfThere, type Form } from './durableFile.ts';
import { COLLECTIONS, type Collection } from './store.ts';
import { StoreError } from './storeError.ts';
import { CodecError, type Codec } from './codec.ts';
import type { FileSystem } from './fileSystem.ts';

const FORMAT = 1;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS).filter((name): name is Collection => name in COLLECTIONS);

/**
 * What a folder says of itself; sealed, so that opening it under another key fails at once. `keys`: the ids of all keys that something in it may
 * still be sealed under, the one this was sealed under among them.
 */
type About = {
  readonly format: number;
  readonly names: string;
  readonly shards: Readonly<Record<string, number>>;
  readonly keys?: readonly string[];
};

/** Where the records of a folder lie. */
export interface Layout {
  folderOf(collection: Collection): string;
  /** The file of a record: a keyed hash of collection and id, or the number of its shard; safe on any file system. */
  nameOf(collection: Collection, id: string): string;
  /** Whether something may still be sealed under a key before the current one. */
  readonly isRotating: () => boolean;
  /** Notes, durably, that nothing is. */
  settleKeys(): Promise<void>;
}

const ABOUT_FILE = 'format';

type Place = { readonly dir: string; readonly codec: Codec; readonly files: FileSystem };

function aboutForm(codec: Codec): Form<About> & { stale: boolean } {
  const form = {
    stale: false,
    encode: (about: About) => codec.seal('store', ABOUT_FILE, Buffer.from(JSON.stringify(about))),
    decode: (sealed: Buffer): About => {
      form.stale = !codec.isCurrent(sealed);
      return JSON.parse(codec.open('store', ABOUT_FILE, sealed).toString('utf8'));
    },
  };
  return form;
}

const shardsNow = (): Record<string, number> =>
  Object.fromEntries(COLLECTION_NAMES.map((name) => [name, COLLECTIONS[name].shards]));

/** Throws StoreError BROKEN for a folder that this release would read wrongly. */
function check(about: About): void {
  if (about.format !== FORMAT) {
    throw new StoreError('BROKEN', `the store has format ${about.format}, this release reads ${FORMAT}`);
  }
  for (const [name, shards] of Object.entries(shardsNow())) {
    const kept = about.shards[name] ?? shards;
    if (kept !== shards) {
      throw new StoreError('BROKEN', `${name} lie in ${kept} shards, this release looks for them in ${shards}`);
    }
  }
}

/** A key that is left out too early would be missed only by the first record under it that somebody asks for. */
function checkKeys({ keys = [] }: About, { keyIds }: Codec): void {
  if (keys.every((key) => keyIds.includes(key))) return;
  throw new CodecError(
    'KEY_UNKNOWN',
    'records are still sealed under the data key before this one: set DATA_KEY_OLD until the log says that it may go',
  );
}

/** In a folder of an older release, which noted no keys, anything may be sealed under each that is given. */
function keysIn(found: About | null, { keyIds }: Codec): readonly string[] {
  return found ? [...new Set([...keyIds.slice(0, 1), ...(found.keys ?? keyIds)])] : keyIds.slice(0, 1);
}

async function isEmpty(dir: string, files: FileSystem): Promise<boolean> {
  for (const collection of COLLECTION_NAMES) {
    const names = await files.readdir(join(dir, collection));
    if (names.some((name) => !isTemporary(name))) return false;
  }
  return true;
}

async function readAbout(file: DurableFile<About>, form: { stale: boolean }, place: Place): Promise<About> {
  const found = await file.read();
  if (found) {
    check(found);
    checkKeys(found, place.codec);
  } else if (!(await isEmpty(place.dir, place.files))) {
    throw new StoreError('BROKEN', `${file.path} is missing beside records`);
  }
  const names = found?.names ?? randomBytes(32).toString('base64');
  const about = { format: FORMAT, names, shards: shardsNow(), keys: keysIn(found, place.codec) };
  const grown = found && Object.keys(about.shards).some((name) => !(name in found.shards));
  const rekeyed = form.stale || about.keys.join() !== found?.keys?.join();
  if (!found || grown || rekeyed) await file.write(about);
  return about;
}

/** Makes or checks the folders of a store; throws StoreError BROKEN, or CodecError when the key is not this folder's. */
export async function openLayout(dir: string, codec: Codec, files: FileSystem): Promise<Layout> {
  for (const name of COLLECTION_NAMES) await files.mkdir(join(dir, name));
  const form = aboutForm(codec);
  const file = new DurableFile<About>(join(dir, ABOUT_FILE), form, files);
  let about = await readAbout(file, form, { dir, codec, files });
  for (const name of await files.readdir(dir)) {
    if (name.startsWith(`${ABOUT_FILE}.`) && isTemporary(name)) await unlinkIfThere(join(dir, name), files);
  }
  const key = Buffer.from(about.names, 'base64');
  return {
    isRotating: () => (about.keys ?? []).length > 1,
    settleKeys: async () => {
      const settled = { ...about, keys: codec.keyIds.slice(0, 1) };
      await file.write(settled);
      about = settled;
    },
    folderOf: (collection) => join(dir, collection),
    nameOf: (collection, id) => {
      const hash = createHmac('sha256', key)
        .update(JSON.stringify([collection, id]))
        .digest();
      const { shards } = COLLECTIONS[collection];
      if (shards === 0) return hash.toString('hex', 0, 20);
      return (hash.readUInt32BE(0) % shards).toString().padStart(5, '0');
    },
  };
}
