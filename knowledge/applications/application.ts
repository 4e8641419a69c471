import type { Day } from '../language/day.ts';

/** The ten statuses exchanged with the National Portal. */
export type StatusCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** An application (hồ sơ) as the portal knows it. */
export type Application = {
  /** Mã hồ sơ, canonical: upper case, dots and hyphens restored. */
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName?: string | undefined;
  readonly applicant: {
    readonly name: string;
    readonly citizenId?: string | undefined;
    readonly phone?: string | undefined;
  };
  readonly agency?: string | undefined;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly status: StatusCode;
  readonly statusNote?: string | undefined;
  readonly finishedOn?: Day | undefined;
  readonly history?:
    readonly { readonly on: Day; readonly status: StatusCode; readonly note?: string | undefined }[] | undefined;
  /** The day this record was brought in. */
  readonly asOf: Day;
};

/** What came of giving an id number with a second fact; the four ways of failing are told apart by nobody. */
export type Proof =
  | { readonly kind: 'proven'; readonly applications: readonly Application[] }
  | { readonly kind: 'refused' }
  | { readonly kind: 'paused' };

/** Where applications are looked up. */
export interface Applications {
  byCode(code: string): Promise<Application | undefined>;
  /**
   * All applications of the holder of `idNumber`, to one who gives the last four digits of a phone on any of them. A wrong try is
   * counted durably before this resolves, once for a given `try.turn`; after too many, look-ups by that number pause.
   */
  prove(idNumber: string, phoneTail: string, attempt: { turn: string; person: string; now: Date }): Promise<Proof>;
  /** All applications of the holder of `idNumber`, for staff; the caller has the look-up audited. */
  byCitizen(idNumber: string): Promise<readonly Application[]>;
  /** A keyed hash of an id number, to remember or audit it by. */
  keyOf(idNumber: string): string;
}
