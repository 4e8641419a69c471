import type { Declaration } from '../declaration.ts';
import { birthRegistration } from './birth.ts';

const ALL: readonly Declaration[] = [birthRegistration];

/** The declarations that can be filled in, by id and by the code of a procedure that needs one. */
export const declarations = {
  all: ALL,
  byId: (id: string): Declaration | undefined => ALL.find((each) => each.id === id),
  byProcedure: (code: string): Declaration | undefined => ALL.find((each) => each.procedures.includes(code)),
};
