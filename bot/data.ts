import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { keyFileIn, makeCodec, type Codec } from './storage/codec.ts';
import { openLowdbStore, type SealedStore } from './storage/lowdb.ts';
import { makeMemoryStore } from './storage/memory.ts';
import { makeOverlayStore } from './storage/overlay.ts';
import { readOnlyFiles } from './storage/readOnlyFiles.ts';
import type { Store } from './storage/store.ts';

/** Where everything is kept, and what seals it. */
export type Data = {
  readonly store: Store;
  readonly codec: Codec;
  /** The same store, where this process owns what is sealed on disk. */
  readonly sealed?: SealedStore;
};
type Setting = Pick<Config, 'store' | 'dataDir' | 'dataKey' | 'dataKeyOld'>;

/** Opens DATA_DIR, which this process must own (see ownership.ts). Throws as codec and store do when it is another key's or broken. */
export async function openData(config: Setting): Promise<Data> {
  if (config.store === 'memory') return { store: makeMemoryStore(), codec: codecOf(config, ephemeralKey()) };
  const codec = codecOf(config, config.dataKey ?? (await keyFileIn(config.dataDir)));
  const store = await openLowdbStore({ dir: config.dataDir, codec });
  return { store, codec, sealed: store };
}

/** Reads DATA_DIR, whoever owns it, and keeps what is written in memory. */
export async function peekData(config: Setting): Promise<Data> {
  const kept = config.store === 'lowdb' && existsSync(join(config.dataDir, 'format'));
  if (!kept) return { store: makeMemoryStore(), codec: codecOf(config, ephemeralKey()) };
  const codec = codecOf(config, config.dataKey ?? (await keyFileIn(config.dataDir)));
  const base = await openLowdbStore({ dir: config.dataDir, codec, files: readOnlyFiles });
  return { store: makeOverlayStore(base), codec };
}

function codecOf({ dataKey, dataKeyOld }: Setting, key: string): Codec {
  return makeCodec({ key: dataKey ?? key, old: dataKeyOld });
}

function ephemeralKey(): string {
  return randomBytes(32).toString('base64url');
}
