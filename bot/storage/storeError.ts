/**
 * BAD_ID, BAD_VALUE: the caller's mistake. CLOSED: used after `close`. BROKEN: the folder is not one this release can serve.
 * HALTED: the disk failed in the middle of a commit of several records; opening the store again finishes that commit.
 */
export type StoreFault = 'BAD_ID' | 'BAD_VALUE' | 'CLOSED' | 'BROKEN' | 'HALTED';

/** A store that cannot do what it was asked, other than by a guard that did not hold. */
export class StoreError extends Error {
  readonly code: StoreFault;
  constructor(code: StoreFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
