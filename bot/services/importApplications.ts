import type { Application } from '../../knowledge/applications/application.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { Conflict, type Collection, type Store, type Stored, type Write } from '../storage/store.ts';
import { keysOf, personWrites, tailOf, type Hashes, type Tails } from './applicants.ts';
import { readRow, type Refused, type Row } from './applicationRows.ts';

/** What came of an import: rows taken in, rows that said nothing new, and rows refused with their lines. */
export type ImportSummary = {
  readonly imported: number;
  readonly unchanged: number;
  readonly refused: readonly Refused[];
};

export type ImportParts = { readonly store: Store; readonly codec: Hashes; readonly today: Day };

/** Rows of one commit: records that lie together are written together, so few big commits beat many small ones. */
const CHUNK = 50_000;
/** From so many records on, reading all of a collection is quicker than one by one. */
const MANY = 500;

/**
 * Takes applications in, by code: the same rows again change nothing but the day they were last seen; of several rows with one code
 * the last counts. Rows that are wrong are refused, the rest goes in, each chunk all or none.
 */
export async function importApplications(parts: ImportParts, rows: readonly Row[]): Promise<ImportSummary> {
  const refused: Refused[] = [];
  const read: Application[] = [];
  for (const row of rows) {
    const result = readRow(row, parts.today);
    if ('refused' in result) refused.push(result.refused);
    else read.push(result.application);
  }
  let imported = 0;
  for (let at = 0; at < read.length; at += CHUNK) imported += await importChunk(parts, read.slice(at, at + CHUNK));
  return { imported, unchanged: read.length - imported, refused };
}

/** Deletes applications by code, those that `only` says of what stands now, and what the index by id number has of them; answers how many. */
export async function deleteApplications(
  { store, codec }: Omit<ImportParts, 'today'>,
  codes: readonly string[],
  only: (application: Application) => boolean = () => true,
): Promise<number> {
  for (;;) {
    const found = await fetch<Application>(store, 'applications', new Set(codes));
    const kept = [...found].filter(([, { value }]) => only(value));
    const people = await indexWrites(
      { store, codec },
      [],
      kept.map(([, each]) => each),
    );
    const gone = kept.map(([id, { version }]): Write => ({
      collection: 'applications',
      id,
      value: undefined,
      if: version,
    }));
    try {
      await store.commit([...gone, ...people]);
      return gone.length;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

/** How many of the applications were new or changed; begun again when another writer came first. */
async function importChunk(parts: ImportParts, applications: readonly Application[]): Promise<number> {
  for (;;) {
    const { writes, changed } = await writesFor(parts, applications);
    try {
      await parts.store.commit(writes);
      return changed;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

async function writesFor(
  { store, codec }: ImportParts,
  applications: readonly Application[],
): Promise<{ writes: Write[]; changed: number }> {
  const kept = await fetch<Application>(store, 'applications', new Set(applications.map(({ code }) => code)));
  const next = new Map<string, Application>();
  let changed = 0;
  for (const application of applications) {
    const before = next.get(application.code) ?? kept.get(application.code)?.value;
    if (!before || !saysTheSame(before, application)) changed += 1;
    next.set(application.code, application);
  }
  const stale = [...next.values()].filter(({ code, asOf }) => {
    const before = kept.get(code)?.value;
    return !before || before.asOf !== asOf || !saysTheSame(before, next.get(code) ?? before);
  });
  const replaced = stale.flatMap(({ code }) => kept.get(code) ?? []);
  const people = await indexWrites({ store, codec }, stale, replaced);
  const writes = stale.map((value): Write => ({
    collection: 'applications',
    id: value.code,
    value,
    if: kept.get(value.code)?.version ?? 'absent',
  }));
  return { writes: [...writes, ...people], changed };
}

/** All that an application says, but for the day it was brought in. */
function saysTheSame(a: Application, b: Application): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(each: Application): string {
  const { applicant, history = [] } = each;
  return JSON.stringify([
    [each.code, each.procedureCode, each.procedureName, each.agency, each.receivedOn, each.dueOn, each.finishedOn],
    [applicant.name, applicant.citizenId, applicant.phone, each.status, each.statusNote],
    history.map(({ on, status, note }) => [on, status, note]),
  ]);
}

/** Keeps the index by id number right: what was replaced leaves the person it named, what came is put under the one it names. */
async function indexWrites(
  { store, codec }: Omit<ImportParts, 'today'>,
  applications: readonly Application[],
  replaced: readonly Stored<Application>[],
): Promise<Write[]> {
  const changes = new Map<string, Record<string, string | undefined>>();
  const note = (idNumber: string | undefined, code: string, tail: string | undefined): void => {
    if (idNumber === undefined) return;
    changes.set(idNumber, Object.assign(changes.get(idNumber) ?? {}, { [code]: tail }));
  };
  for (const { value } of replaced) note(value.applicant.citizenId, value.code, undefined);
  for (const each of applications) note(each.applicant.citizenId, each.code, tailOf(each));
  const keys = new Map([...changes.keys()].map((idNumber) => [idNumber, keysOf(codec, idNumber)]));
  const kept = await fetch<Tails>(store, 'applicants', new Set([...keys.values()].flat()));
  return [...changes].flatMap(([idNumber, change]) => personWrites(keys.get(idNumber) ?? [], kept, change));
}

async function fetch<T>(
  store: Store,
  collection: Collection,
  ids: ReadonlySet<string>,
): Promise<Map<string, Stored<T>>> {
  const found = new Map<string, Stored<T>>();
  if (ids.size >= MANY) {
    for await (const { id, value, version } of store.list<T>(collection))
      if (ids.has(id)) found.set(id, { value, version });
    return found;
  }
  for (const id of ids) {
    const stored = await store.get<T>(collection, id);
    if (stored) found.set(id, stored);
  }
  return found;
}
