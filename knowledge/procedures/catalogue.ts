import type { Procedure } from './procedure.ts';

/** The procedures held, in order of their codes. */
export type Catalogue = {
  readonly all: readonly Procedure[];
  /** Undefined when the code is not held. */
  byCode(code: string): Procedure | undefined;
};

/** A catalogue of `procedures`; a code met twice is for the loader to refuse. */
export function makeCatalogue(procedures: readonly Procedure[]): Catalogue {
  const all = procedures.toSorted((a, b) => a.code.localeCompare(b.code));
  const codes = new Map(all.map((each) => [each.code, each]));
  return { all, byCode: (code) => codes.get(code) };
}
