import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NationalRow } from '../../knowledge/catalogue/row.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { calledFrom, environment, readConfig } from '../config.ts';
import { Usage } from '../errors.ts';
import {
  importNational,
  readNational,
  type NationalSummary,
  type Progress,
  type RefusedRow,
} from '../services/importNational.ts';
import { nationalFiles } from '../services/nationalFiles.ts';
import { nodeFiles } from '../storage/fileSystem.ts';
import { ownerOf } from '../storage/ownership.ts';
import { commandHandle, roleOf, takeOver } from '../takeOver.ts';
import { readArguments, run, type ExitCode } from './command.ts';
import { makeBar } from './progressBar.ts';

const HELP = `npm run --silent catalogue:import -- FILE…

Takes rows of the national catalogue of procedures into DATA_DIR, by id, and indexes them to be searched: importing the same file
again changes nothing. A server that runs on that folder takes the new index up at once.

FILE, in UTF-8, gzip or not, has one row a line (JSON Lines):
  {"id":"…","code":"d.dddddd"?,"name":"…","alt_names":["…"]?,"field":"…"?,"level":"…"?,"ministry":"…"?,"agency":"…"?,
   "subject":"…"?,"documents":"…"?,"snapshot":"2026-07"}
Other keys are not looked at: what the rows say of money is never told.

Standard output: {"imported":…,"unchanged":…,"refused":…,"rows":…,"titles":…}. Standard error: how far it is, where that is a
terminal, and a line for each row that was refused and each file that cannot be read.
Exit 0; 1 when a row or a file was bad (what the others hold is in); 2 when the set-up is broken.`;

const PATIENCE_MS = 60_000;

async function catalogueImport(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {}, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (positionals.length === 0) throw new Usage('name at least one file; --help tells more');
  const { dataDir, store } = readConfig(environment());
  if (store === 'memory') throw new Error('STORE=memory keeps nothing: there is nothing to import into');
  const bar = makeBar(process.stderr);
  const { rows, refused, unread } = await readAll(positionals, bar.at);
  if (unread.length === positionals.length) {
    bar.end();
    throw new Usage(unread.join('\n'));
  }
  const { anew, imported, unchanged, ...size } = await takeIn(dataDir, rows, bar.at);
  bar.end();
  for (const problem of unread) process.stderr.write(`${problem}\n`);
  for (const { file, line, problem } of refused) process.stderr.write(`${file}:${line}: ${problem}\n`);
  if (anew) process.stderr.write('What was kept before could not be read: it is replaced by what was brought now.\n');
  if (!(await tellServer(dataDir)))
    process.stderr.write('A server is running: start it anew to search what was imported.\n');
  process.stdout.write(`${JSON.stringify({ imported, unchanged, refused: refused.length, ...size })}\n`);
  return refused.length + unread.length > 0 ? 1 : 0;
}

/** What the files that can be read hold, and why each of the others cannot. */
async function readAll(
  files: readonly string[],
  progress: Progress,
): Promise<{ rows: NationalRow[]; refused: RefusedRow[]; unread: string[] }> {
  const texts = await Promise.allSettled(files.map(textOf));
  const unread = texts.flatMap((each) => (each.status === 'rejected' ? [sayable(each.reason)] : []));
  const today = dayOf(new Date());
  const read = files.flatMap((file, at) => {
    const text = texts[at];
    return text?.status === 'fulfilled' ? [readNational(basename(file), text.value, { progress, today })] : [];
  });
  return { rows: read.flatMap(({ rows }) => rows), refused: read.flatMap(({ refused }) => refused), unread };
}

/** What a person can put right, in words; what else was thrown is thrown on. */
function sayable(reason: unknown): string {
  if (reason instanceof Usage) return reason.message;
  throw reason;
}

/** More than the whole catalogue; a text of more than 512 MB cannot be held in one piece. */
const MOST_BYTES = 256 * 2 ** 20;
const GZIP = Buffer.from([0x1f, 0x8b]);

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(resolve(calledFrom(), file)).catch((error: unknown) => {
    throw new Usage(
      `${file} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`,
    );
  });
  try {
    const opened = bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    if (opened.length > MOST_BYTES) throw new RangeError('too large');
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch (error) {
    if (error instanceof RangeError) throw new Usage(`${file} holds more than ${MOST_BYTES / 2 ** 20} MB: part it`);
    throw new Usage(`${file} is not ${error instanceof TypeError && !('errno' in error) ? 'UTF-8' : 'whole gzip'}`);
  }
}

/** One import at a time, whoever has the rest of DATA_DIR. */
async function takeIn(dataDir: string, rows: readonly NationalRow[], progress: Progress): Promise<NationalSummary> {
  const kept = nationalFiles(dataDir, nodeFiles);
  await nodeFiles.mkdir(kept.folder);
  const taken = await takeOver(join(kept.folder, 'import'), commandHandle, { milliseconds: PATIENCE_MS });
  if (!('release' in taken)) throw new Error('another import is under way: try again when it is done');
  try {
    return await importNational(kept, nodeFiles, rows, progress);
  } finally {
    await taken.release();
  }
}

/** Whether no server is left with the catalogue of before. */
async function tellServer(dataDir: string): Promise<boolean> {
  const owner = await ownerOf(dataDir);
  if (!owner) return true;
  try {
    if ((await roleOf(owner)) !== 'server') return true;
    await owner.ask({ do: 'catalogue:reload' });
    return true;
  } catch {
    return false;
  } finally {
    owner.close();
  }
}

void run(catalogueImport);
