import type { Application } from '../../knowledge/applications/application.ts';
import { gently } from '../gently.ts';
import { Conflict, type Store } from '../storage/store.ts';
import { keysOf, personWrites, type Hashes, type Tails } from './applicants.ts';

type Place = { readonly store: Store; readonly codec: Hashes };

/** People moved in one commit: moved together they share files, and a look-up waits for one commit at most. */
const CHUNK = 50;

/**
 * Moves the index by id number from keys under an old data key to those under the current one. The index itself cannot tell whose a key is: the
 * applications it points to do. Both are looked under until then; doing it again goes on. Answers how many people were moved.
 */
export async function rekeyApplicants(place: Place): Promise<number> {
  let moved = 0;
  let people = new Set<string>();
  for await (const { id, value } of gently(place.store.list<Tails>('applicants'))) {
    const idNumber = await holderOf(place, id, value);
    if (idNumber !== undefined) people.add(idNumber);
    if (people.size < CHUNK) continue;
    moved += await move(place, people);
    people = new Set();
  }
  return moved + (await move(place, people));
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
    const writes = await Promise.all([...people].map((idNumber) => movesOf({ store, codec }, idNumber)));
    try {
      await store.commit(writes.flat());
      return writes.filter((each) => each.length > 0).length;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

async function movesOf({ store, codec }: Place, idNumber: string) {
  const keys = keysOf(codec, idNumber);
  const found = await Promise.all(keys.map(async (key) => [key, await store.get<Tails>('applicants', key)] as const));
  const kept = new Map(found.flatMap(([key, stored]) => (stored ? [[key, stored] as const] : [])));
  return personWrites(keys, kept, {});
}
