import type { Application } from '../../knowledge/applications/application.ts';
import { gently } from '../gently.ts';
import { inParallel } from '../storage/queues.ts';
import { Conflict, type Store, type Write } from '../storage/store.ts';
import { keysOf, personWrites, type Hashes, type Tails } from './applicants.ts';

type Place = { readonly store: Store; readonly codec: Hashes };

/** People moved in one commit. From some hundreds on they lie in all files of the index, so more cost hardly more; a look-up may wait for one commit. */
const CHUNK = 2_000;
const AT_ONCE = 16;

/**
 * Moves the index by id number from keys under an old data key to those under the current one. The index itself cannot tell whose a key is: the
 * applications it points to do. Both are looked under until then; doing it again goes on. `pause` hears after each commit how many milliseconds it took, and is waited for. Answers
 * how many people were moved.
 */
export async function rekeyApplicants(place: Place, pause: (worked: number) => Promise<void>): Promise<number> {
  const moveThem = async (people: ReadonlySet<string>): Promise<number> => {
    const began = performance.now();
    const moved = await move(place, people);
    await pause(performance.now() - began);
    return moved;
  };
  let moved = 0;
  let people = new Set<string>();
  for await (const { id, value } of gently(place.store.list<Tails>('applicants'))) {
    const idNumber = await holderOf(place, id, value);
    if (idNumber !== undefined) people.add(idNumber);
    if (people.size < CHUNK) continue;
    moved += await moveThem(people);
    people = new Set();
  }
  return people.size > 0 ? moved + (await moveThem(people)) : moved;
}

/** The id number whose key under an old data key `key` is, by the applications that stand under it. */
async function holderOf({ store, codec }: Place, key: string, tails: Tails): Promise<string | undefined> {
  for (const code of Object.keys(tails)) {
    const idNumber = (await store.get<Application>('applications', code))?.value.applicant.citizenId;
    const at = idNumber === undefined ? -1 : keysOf(codec, idNumber).indexOf(key);
    if (at >= 0) return at === 0 ? undefined : idNumber;
  }
  return undefined;
}

async function move({ store, codec }: Place, people: ReadonlySet<string>): Promise<number> {
  for (;;) {
    const writes: Write[][] = [];
    await inParallel(people, AT_ONCE, async (idNumber) => {
      const moves = await movesOf({ store, codec }, idNumber);
      if (moves.length > 0) writes.push(moves);
    });
    try {
      await store.commit(writes.flat());
      return writes.length;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

async function movesOf({ store, codec }: Place, idNumber: string): Promise<Write[]> {
  const keys = keysOf(codec, idNumber);
  const found = await Promise.all(keys.map(async (key) => [key, await store.get<Tails>('applicants', key)] as const));
  const kept = new Map(found.flatMap(([key, stored]) => (stored ? [[key, stored] as const] : [])));
  return personWrites(keys, kept, {});
}
