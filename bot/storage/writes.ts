import { randomBytes } from 'node:crypto';
import { StoreError } from './storeError.ts';
import type { Collection, Version, Write } from './store.ts';

const LONGEST_ID = 1000;

/** A write whose value is JSON text already: what the caller does to the value afterwards no longer matters. */
export type TextWrite = {
  readonly collection: Collection;
  readonly id: string;
  /** Undefined deletes. */
  readonly json: string | undefined;
  readonly guard: Write['if'];
};

/** Throws StoreError BAD_ID. */
export function checkId(id: string): void {
  if (id.length === 0 || id.length > LONGEST_ID) {
    throw new StoreError('BAD_ID', `an id has 1 to ${LONGEST_ID} characters, not ${id.length}`);
  }
}

/** Throws StoreError BAD_ID or BAD_VALUE. */
export function asText(write: Write): TextWrite {
  checkId(write.id);
  const json: string | undefined = JSON.stringify(write.value);
  if (json === undefined && write.value !== undefined) {
    throw new StoreError('BAD_VALUE', `a value for ${write.collection} is not JSON`);
  }
  return { collection: write.collection, id: write.id, json, guard: write.if };
}

/** Whether a guard lets a record in this state be written. */
export function allows(guard: Write['if'], current: Version | undefined): boolean {
  if (guard === undefined) return true;
  return guard === 'absent' ? current === undefined : guard === current;
}

/** Versions no other record or state ever had: counted, under a random prefix for each opening of a store. */
export function makeVersions(): () => Version {
  const prefix = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${prefix}.${(count += 1).toString(36)}`;
}
