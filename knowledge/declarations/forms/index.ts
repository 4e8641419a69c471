import type { Day } from '../../language/day.ts';
import type { Declaration } from '../declaration.ts';
import { birthRegistration } from './birth.ts';
import { residenceChange } from './ct01.ts';

const ALL: readonly Declaration[] = [birthRegistration, residenceChange];

/** The declarations that can be filled in, by id and by the code of a procedure that needs one on a day (without a day, at any time). */
export const declarations = {
  all: ALL,
  byId: (id: string): Declaration | undefined => ALL.find((each) => each.id === id),
  byProcedure: (code: string, day?: Day): Declaration | undefined =>
    ALL.find(({ procedures, from }) => procedures.includes(code) && (!day || !from || from <= day)),
};
