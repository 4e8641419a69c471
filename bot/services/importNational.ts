import { isDeepStrictEqual } from 'node:util';
import { buildIndex } from '../../knowledge/catalogue/building.ts';
import { rowSchema, type NationalRow } from '../../knowledge/catalogue/row.ts';
import type { Day } from '../../knowledge/language/day.ts';
import type { FileSystem } from '../storage/fileSystem.ts';
import { builtFrom, NationalFileError, type NationalFiles } from './nationalFiles.ts';

/** A row that was not taken in: in which file and line, and why. */
export type RefusedRow = { readonly file: string; readonly line: number; readonly problem: string };

/** What came of an import. `anew`: what was kept before could not be read, and is replaced by what was brought. */
export type NationalSummary = {
  readonly imported: number;
  readonly unchanged: number;
  readonly rows: number;
  readonly titles: number;
  readonly anew: boolean;
};

/** What an import tells of how far it is: 0 to 1 of each step. */
export type Progress = (step: 'read' | 'index', done: number) => void;

/** Reads lines of JSON as rows; what is none is named with its line, never with its value, and the rest is taken. */
export function readNational(
  file: string,
  text: string,
  { progress, today }: { readonly progress: Progress; readonly today: Day },
): { readonly rows: NationalRow[]; readonly refused: RefusedRow[] } {
  const rows: NationalRow[] = [];
  const refused: RefusedRow[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((line, at) => {
    if (at % 500 === 0) progress('read', at / lines.length);
    if (line.trim() === '') return;
    const read = readLine(line, today);
    if (typeof read === 'string') refused.push({ file, line: at + 1, problem: read });
    else rows.push(read);
  });
  return { rows, refused };
}

function readLine(line: string, today: Day): NationalRow | string {
  let written: unknown;
  try {
    written = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const parsed = rowSchema.safeParse(written);
  if (parsed.success) {
    const { snapshot } = parsed.data;
    return snapshot > today.slice(0, snapshot.length) ? 'snapshot lies in the future' : parsed.data;
  }
  return parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' ')).join('; ');
}

/** Puts rows to those kept, by id, and builds the index of all; rows first, so that an index never has what they have not. */
export async function importNational(
  kept: NationalFiles,
  files: FileSystem,
  brought: readonly NationalRow[],
  progress: Progress,
): Promise<NationalSummary> {
  await files.mkdir(kept.folder);
  const { rows: before, anew } = await rowsBefore(kept);
  const all = new Map(before.map((row) => [row.id, row]));
  let imported = 0;
  for (const row of new Map(brought.map((each) => [each.id, each])).values()) {
    if (isDeepStrictEqual(all.get(row.id), row)) continue;
    all.set(row.id, row);
    imported += 1;
  }
  const unchanged = brought.length - imported;
  const rows = [...all.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const from = builtFrom(rows);
  const standing = imported === 0 && !anew ? await indexBefore(kept, from) : undefined;
  if (standing) return { imported, unchanged, ...standing, anew };
  const index = buildIndex(rows, (done) => progress('index', done));
  if (typeof index === 'string') throw new Error(`the catalogue cannot be indexed: ${index}`);
  await kept.rows.write(rows);
  await kept.index.write({ index, from });
  return { imported, unchanged, ...index.size, anew };
}

async function rowsBefore({ rows }: NationalFiles): Promise<{ rows: readonly NationalRow[]; anew: boolean }> {
  try {
    return { rows: (await rows.read()) ?? [], anew: false };
  } catch (error) {
    if (error instanceof NationalFileError) return { rows: [], anew: true };
    throw error;
  }
}

/** The size of the index kept, where it is of these rows: after an import that was killed between its writes it is of others. */
async function indexBefore(
  { index }: NationalFiles,
  from: string,
): Promise<{ rows: number; titles: number } | undefined> {
  try {
    const before = await index.read();
    return before?.from === from ? before.index.size : undefined;
  } catch (error) {
    if (error instanceof NationalFileError) return undefined;
    throw error;
  }
}
