import { setTimeout as sleep } from 'node:timers/promises';
import type { Data } from './data.ts';
import { traceOf } from './errors.ts';
import type { Log } from './log.ts';
import { rekeyApplicants } from './services/rekeyApplicants.ts';
import type { Resealed } from './storage/lowdb.ts';
import { StoreError } from './storage/storeError.ts';

const AGAIN_MS = 600_000;

type Sealed = Required<Data>;
/** What was put under the current data key: people of the index by id number, files. */
type Rotated = Resealed & { readonly people: number };

/**
 * Puts everything that is kept under the current data key, look-up hashes and seals; afterwards the old one is needed by nothing. What others
 * do goes on meanwhile; begun again, it goes on where it ended.
 */
export async function rotate({ store, codec, sealed }: Sealed): Promise<Rotated> {
  const rest = async (worked: number): Promise<void> => void (await sleep(worked)); // half of the disk's time at most
  const people = await rekeyApplicants({ store, codec }, rest);
  const files = await sealed.reseal(rest);
  await sealed.settleKeys();
  return { people, ...files };
}

/** Does so beside everything else, where a key was replaced, until it is done; the log tells when the old key may go. */
export async function rotateBeside({ log, ...data }: Data & { readonly log: Log }): Promise<void> {
  const { store, codec, sealed } = data;
  if (!sealed || codec.keyIds.length === 1) return;
  if (sealed.isRotating()) log('key.rotating', { note: 'keep DATA_KEY_OLD for now' });
  try {
    const rotated = sealed.isRotating() ? await rotate({ store, codec, sealed }) : {};
    log('key.rotated', { ...rotated, note: 'DATA_KEY_OLD is needed no more' });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'CLOSED') return;
    log('key.rotationFailed', traceOf(error));
    setTimeout(() => void rotateBeside({ log, ...data }), AGAIN_MS).unref();
  }
}
