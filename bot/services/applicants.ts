import { isDeepStrictEqual } from 'node:util';
import type { Application } from '../../knowledge/applications/application.ts';
import type { Codec } from '../storage/codec.ts';
import type { Store, Stored, Write } from '../storage/store.ts';

/** The look-up hashes of a codec. */
export type Hashes = Pick<Codec, 'lookupHash' | 'lookupHashes'>;

/** What `applicants` keeps of a person: by code of an application, the last four digits of its phone ('' where there is none). */
export type Tails = Readonly<Record<string, string>>;

const PURPOSE = 'citizen id';

/** The key of a person, to remember or audit them by. */
export function keyOf(codec: Hashes, idNumber: string): string {
  return codec.lookupHash(PURPOSE, idNumber);
}

/** Every key a person may be kept under: while the data key is changed, also that of the old one. */
export function keysOf(codec: Hashes, idNumber: string): readonly string[] {
  return codec.lookupHashes(PURPOSE, idNumber);
}

/** What is kept of a person; the same work whether anything is. */
export async function tailsOf(store: Store, codec: Hashes, idNumber: string): Promise<Tails> {
  const found = await Promise.all(keysOf(codec, idNumber).map((key) => store.get<Tails>('applicants', key)));
  return merged(found);
}

/** One view of records of the same person. */
function merged(records: readonly (Stored<Tails> | undefined)[]): Tails {
  return Object.assign({}, ...records.toReversed().map((record) => record?.value ?? {}));
}

/** The last four digits of an application's phone. */
export function tailOf({ applicant }: Application): string {
  const digits = applicant.phone?.replace(/\D/g, '') ?? '';
  return digits.length >= 4 ? digits.slice(-4) : '';
}

/** The changes of tails by code (undefined: gone) as writes of one record under the current key; what stood under an old one moves there. */
export function personWrites(
  keys: readonly string[],
  kept: ReadonlyMap<string, Stored<Tails>>,
  change: Record<string, string | undefined>,
): Write[] {
  const before = merged(keys.map((key) => kept.get(key)));
  const tails = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, tail]) => tail !== undefined));
  const isEmpty = Object.keys(tails).length === 0;
  const hasMoved = keys.slice(1).some((key) => kept.has(key));
  if (!hasMoved && isDeepStrictEqual(before, tails)) return [];
  return keys.flatMap((key, at): Write[] => {
    const record = kept.get(key);
    const value = at === 0 && !isEmpty ? tails : undefined;
    if (!record && value === undefined) return [];
    return [{ collection: 'applicants', id: key, value, if: record?.version ?? 'absent' }];
  });
}
