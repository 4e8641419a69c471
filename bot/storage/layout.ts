import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DurableFile, isTemporary, unlinkIfThere, type Form } from './durableFile.ts';
import { COLLECTIONS, type Collection } from './store.ts';
import { StoreError } from './storeError.ts';
import type { Codec } from './codec.ts';
import type { FileSystem } from './fileSystem.ts';

const FORMAT = 1;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS).filter((name): name is Collection => name in COLLECTIONS);

/** What a folder says of itself; sealed, so that opening it under another key fails at once. */
type About = { readonly format: number; readonly names: string; readonly shards: Readonly<Record<string, number>> };

/** Where the records of a folder lie. */
export interface Layout {
  folderOf(collection: Collection): string;
  /** The file of a record: a keyed hash of collection and id, or the number of its shard; safe on any file system. */
  nameOf(collection: Collection, id: string): string;
}

const ABOUT_FILE = 'format';

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

async function isEmpty(dir: string, files: FileSystem): Promise<boolean> {
  for (const collection of COLLECTION_NAMES) {
    const names = await files.readdir(join(dir, collection));
    if (names.some((name) => !isTemporary(name))) return false;
  }
  return true;
}

async function readAbout(dir: string, codec: Codec, files: FileSystem): Promise<About> {
  const form = aboutForm(codec);
  const file = new DurableFile<About>(join(dir, ABOUT_FILE), form, files);
  const found = await file.read();
  if (found) check(found);
  else if (!(await isEmpty(dir, files))) throw new StoreError('BROKEN', `${file.path} is missing beside records`);
  const names = found?.names ?? randomBytes(32).toString('base64');
  const about = { format: FORMAT, names, shards: shardsNow() };
  const grown = found && Object.keys(about.shards).some((name) => !(name in found.shards));
  if (!found || grown || form.stale) await file.write(about);
  return about;
}

/** Makes or checks the folders of a store; throws StoreError BROKEN, or CodecError when the key is not this folder's. */
export async function openLayout(dir: string, codec: Codec, files: FileSystem): Promise<Layout> {
  for (const name of COLLECTION_NAMES) await files.mkdir(join(dir, name));
  const about = await readAbout(dir, codec, files);
  for (const name of await files.readdir(dir)) {
    if (name.startsWith(`${ABOUT_FILE}.`) && isTemporary(name)) await unlinkIfThere(join(dir, name), files);
  }
  const key = Buffer.from(about.names, 'base64');
  return {
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
