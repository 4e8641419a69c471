import type { Application, Applications, Proof } from '../../knowledge/applications/application.ts';
import type { Store } from '../storage/store.ts';
import { keyOf, keysOf, tailsOf, type Hashes, type Tails } from './applicants.ts';
import { Tries, TRY_LIMITS, type TryLimits } from './tries.ts';

export type ApplicationsParts = { readonly store: Store; readonly codec: Hashes; readonly limits?: TryLimits };

/** Looks applications up in the store. Reading rejects only where the store does. */
export function makeApplications({ store, codec, limits = TRY_LIMITS }: ApplicationsParts): Applications {
  const tries = new Tries(store, codec, limits);
  const byCode = async (code: string): Promise<Application | undefined> =>
    (await store.get<Application>('applications', code))?.value;

  /** The index points, the applications decide: one that changed hands meanwhile is not shown. */
  const held = async (tails: Tails, idNumber: string): Promise<readonly Application[]> => {
    const found = await Promise.all(Object.keys(tails).map(byCode));
    return found.filter((each) => each !== undefined).filter(({ applicant }) => applicant.citizenId === idNumber);
  };

  return {
    byCode,
    keyOf: (idNumber) => keyOf(codec, idNumber),
    byCitizen: async (idNumber) => held(await tailsOf(store, codec, idNumber), idNumber),

    async prove(idNumber, phoneTail, { turn, person, now }): Promise<Proof> {
      const attempt = {
        turn,
        now,
        person: codec.lookupHashes('tries: person', person),
        number: keysOf(codec, idNumber),
      };
      if ((await tries.count(attempt)) === 'paused') return { kind: 'paused' };
      const tails = await tailsOf(store, codec, idNumber);
      if (!opens(tails, idNumber, phoneTail)) return { kind: 'refused' };
      const applications = await held(tails, idNumber);
      if (applications.length === 0) return { kind: 'refused' };
      await tries.takeBack(attempt);
      return { kind: 'proven', applications };
    },
  };
}

/** Who knows only the id number must not get in by its own digits. */
function opens(tails: Tails, idNumber: string, phoneTail: string): boolean {
  return /^\d{4}$/.test(phoneTail) && !idNumber.includes(phoneTail) && Object.values(tails).includes(phoneTail);
}
