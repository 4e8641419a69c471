import { environment, readConfig, type Config } from '../config.ts';
import { openData } from '../data.ts';
import { Usage } from '../errors.ts';
import { deleteKept, deletionSummary, KEPT, type DeletionRequest, type DeletionSummary } from '../services/given.ts';
import { commandHandle, takeOver } from '../takeOver.ts';
import { readArguments, run, type ExitCode } from './command.ts';

const HELP = `npm run --silent records:delete -- petitions CODE…
npm run --silent records:delete -- ratings ID…
npm run --silent records:delete -- unanswered ID…
npm run --silent records:delete -- conversations ID…

Deletes petitions by their receipt codes, with contact and pictures, or ratings, messages without an answer and conversations by the
ids that records:export prints. A conversation goes with its whole transcript, its draft, pictures and links to finished declarations;
what was given in it to be read (petitions, ratings) is deleted by itself.
Deleting again deletes nothing more. A server that runs on the data folder does it itself.

Standard output: {"deleted":…}. Standard error: a line for each that is not there.
Exit 0; 1 when one is not there (the others are deleted) or the arguments are bad; 2 when the set-up is broken.`;

const PATIENCE_MS = 5_000;

async function recordsDelete(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {}, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const [name, ...ids] = positionals;
  const kind = KEPT.find((each) => each === name);
  if (!kind || ids.length === 0)
    throw new Usage('name petitions, ratings, unanswered or conversations, and which; --help tells more');
  const request: DeletionRequest = { do: 'records:delete', kind, ids };
  const { deleted, unknown } = await carryOut(readConfig(environment()), request);
  for (const each of unknown) process.stderr.write(`${each}: not there\n`);
  process.stdout.write(`${JSON.stringify({ deleted })}\n`);
  return unknown.length > 0 ? 1 : 0;
}

/** In the folder itself, or through the process that owns it. */
async function carryOut(config: Config, request: DeletionRequest): Promise<DeletionSummary> {
  if (config.store === 'memory') throw new Error('STORE=memory keeps nothing: there is nothing to delete');
  const taken = await takeOver(config.dataDir, commandHandle, { milliseconds: PATIENCE_MS });
  if ('busy' in taken)
    throw new Error(`another command (process ${taken.busy}) has DATA_DIR: try again when it is done`);
  if ('server' in taken) {
    try {
      return deletionSummary.parse(await taken.server.ask(request));
    } finally {
      taken.server.close();
    }
  }
  try {
    const { store } = await openData(config);
    try {
      return await deleteKept(store, request.kind, request.ids);
    } finally {
      await store.close();
    }
  } finally {
    await taken.release();
  }
}

void run(recordsDelete);
