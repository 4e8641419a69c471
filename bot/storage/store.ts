/** The kinds of record kept; each is a namespace of ids of its own. */
export const COLLECTIONS = {
  conversations: { shards: 0 },
  /** What was said in long conversations before the activities their records hold. */
  transcripts: { shards: 0 },
  inbox: { shards: 0 },
  applications: { shards: 512 },
  /** Keyed hash of an id number -> codes of that person's applications. */
  applicants: { shards: 512 },
  /** Wrong second facts, by keyed hash of the id number and by person. */
  attempts: { shards: 0 },
  files: { shards: 0 },
  uploads: { shards: 0 },
  /** What people had to say, by receipt code. */
  petitions: { shards: 0 },
  /** By keyed hash of application and person: one each. */
  ratings: { shards: 0 },
  /** Messages that got no answer, with what identifies a person covered. */
  unanswered: { shards: 0 },
  audit: { shards: 0 },
  setAside: { shards: 0 },
  /** What the store knows of itself: samples loaded, format. */
  house: { shards: 0 },
} as const;
export type Collection = keyof typeof COLLECTIONS;

/** Opaque; equal only for the same state of the same record. */
export type Version = string;
export type Stored<T> = { readonly value: T; readonly version: Version };

/**
 * One record to write. `if` guards it: 'absent' writes only a new record, a version only over that very state, and without it the
 * last writer wins. `value: undefined` deletes.
 */
export type Write = {
  readonly collection: Collection;
  readonly id: string;
  readonly value: unknown;
  readonly if?: 'absent' | Version;
};

/** A guard of a write did not hold; nothing of the commit was written. */
export class Conflict extends Error {
  readonly code = 'CONFLICT';
  readonly collection: Collection;
  readonly id: string;
  constructor(collection: Collection, id: string) {
    super(`another writer changed a record of ${collection} first`);
    this.name = 'Conflict';
    this.collection = collection;
    this.id = id;
  }
}

/**
 * Records of JSON by collection and id. Ids are any non-empty strings of up to 1,000 characters; values any JSON.
 * When a promise of `commit` resolves, its records survive a power cut, all of them; when it rejects with Conflict, none was written.
 * Reads see every commit that resolved before they were asked for (linearizable per record).
 */
export interface Store {
  get<T>(collection: Collection, id: string): Promise<Stored<T> | undefined>;
  /** Writes all or none; answers the new versions, in order ('' for a deletion). */
  commit(writes: readonly Write[]): Promise<readonly Version[]>;
  /** Every record of a collection, in no order; records written meanwhile may or may not be among them. */
  list<T>(collection: Collection): AsyncIterable<{ readonly id: string } & Stored<T>>;
  close(): Promise<void>;
}
