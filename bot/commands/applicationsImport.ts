import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { dayOf, type Day } from '../../knowledge/language/day.ts';
import { calledFrom, environment, readConfig, type Config } from '../config.ts';
import { openData } from '../data.ts';
import { Usage } from '../errors.ts';
import type { ImportRequest, Row } from '../services/applicationRows.ts';
import { importApplications, type ImportSummary } from '../services/importApplications.ts';
import { COLUMNS, readRows } from '../services/rowFiles.ts';
import type { Peer } from '../storage/asking.ts';
import { commandHandle, takeOver } from '../takeOver.ts';
import { readArguments, readToday, run, type ExitCode } from './command.ts';

const HELP = `npm run --silent applications:import -- FILE [--today YYYY-MM-DD]

Takes applications into DATA_DIR, by code: importing the same file again changes nothing. A server that runs on that folder
is given the rows and answers with them at once. Any procedure code is accepted.

FILE, in UTF-8, is one of
  a JSON array of, or a file with one a line (JSON Lines) of:
    {"code":"000.00.16.H01-250710-0123","procedureCode":"1.001193","procedureName":"…"?,
     "applicant":{"name":"…","citizenId":"12 or 9 digits"?,"phone":"…"?},"agency":"…"?,
     "receivedOn":"2026-07-10","dueOn":"2026-07-15","status":1 to 10,"statusNote":"…"?,"finishedOn":"…"?,
     "history":[{"on":"…","status":…,"note":"…"?}]?}
  CSV (comma or semicolon) whose first line names its columns, those needed and any of the others, in any order:
    ${COLUMNS.slice(0, 7).join(', ')},
    ${COLUMNS.slice(7).join(', ')} (JSON)

  --today   the day the data are of, said to citizens as "as of"; today if absent

Standard output: {"imported":…,"unchanged":…,"refused":…}. Standard error: a line for each row that was refused.
Exit 0; 1 when a row or the file was bad (the other rows are in); 2 when the set-up is broken.`;

async function applicationsImport(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { today: { type: 'string' } }, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Usage('name one file; --help tells more');
  const today = readToday(values.today) ?? dayOf(new Date());
  const rows = readRows(await read(file));
  const { imported, unchanged, refused } = await takeIn(readConfig(environment()), rows, today);
  for (const { line, problem } of refused) process.stderr.write(`line ${line}: ${problem}\n`);
  process.stdout.write(`${JSON.stringify({ imported, unchanged, refused: refused.length })}\n`);
  return refused.length > 0 ? 1 : 0;
}

async function read(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(calledFrom(), file)));
  } catch (error) {
    if (error instanceof TypeError) throw new Usage(`${file} is not UTF-8`);
    throw new Usage(
      `${file} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`,
    );
  }
}

const PATIENCE_MS = 5_000;

/** Into the folder itself, or through the process that owns it. */
async function takeIn(config: Config, rows: readonly Row[], today: Day): Promise<ImportSummary> {
  if (config.store === 'memory') throw new Error('STORE=memory keeps nothing: there is nothing to import into');
  const taken = await takeOver(config.dataDir, commandHandle, { milliseconds: PATIENCE_MS });
  if ('server' in taken) return handOver(taken.server, rows, today);
  if ('busy' in taken)
    throw new Error(`another command (process ${taken.busy}) has DATA_DIR: try again when it is done`);
  try {
    const { store, codec } = await openData(config);
    try {
      return await importApplications({ store, codec, today }, rows);
    } finally {
      await store.close();
    }
  } finally {
    await taken.release();
  }
}

const summary = z.object({
  imported: z.number(),
  unchanged: z.number(),
  refused: z.array(z.object({ line: z.number(), problem: z.string() })),
});

/** Bytes of rows in one request, well within what the socket takes. */
const AT_ONCE = 24_000_000;

async function handOver(owner: Peer, rows: readonly Row[], today: Day): Promise<ImportSummary> {
  const answers: ImportSummary[] = [];
  try {
    for (const some of inPieces(rows)) {
      const request: ImportRequest = { do: 'applications:import', today, rows: some };
      answers.push(summary.parse(await owner.ask(request)));
    }
  } finally {
    owner.close();
  }
  return {
    imported: answers.reduce((sum, { imported }) => sum + imported, 0),
    unchanged: answers.reduce((sum, { unchanged }) => sum + unchanged, 0),
    refused: answers.flatMap(({ refused }) => refused),
  };
}

function inPieces(rows: readonly Row[]): Row[][] {
  const pieces: Row[][] = [];
  let size = AT_ONCE;
  for (const row of rows) {
    const bytes = Buffer.byteLength(JSON.stringify(row));
    if (size + bytes > AT_ONCE) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(row);
    size += bytes;
  }
  return pieces;
}

void run(applicationsImport);
