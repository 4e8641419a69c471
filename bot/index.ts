import { dayOf } from '../knowledge/language/day.ts';
import { compose, type House } from './compose.ts';
import { environment, readConfig, type Config } from './config.ts';
import { ConfigError, traceOf } from './errors.ts';
import { makeRequests } from './requests.ts';
import { sweep } from './retention.ts';
import { rotateBeside } from './rotation.ts';
import { startServer, type Running } from './server.ts';
import { sampleHint } from './services/samples.ts';
import type { Handle } from './storage/answering.ts';
import type { Ownership } from './storage/ownership.ts';
import { takeOver } from './takeOver.ts';

const PATIENCE_MS = 5_000;
const FIRST_SWEEP_MS = 60_000;
const SWEEP_MS = 86_400_000;
const VARIABLES: Readonly<Record<string, string>> = {
  KEY_UNKNOWN: 'DATA_KEY',
  KEY_TOO_SHORT: 'DATA_KEY',
  KEY_FILE_EXPOSED: 'DATA_KEY',
  KEY_FILE_BROKEN: 'DATA_KEY',
  EADDRINUSE: 'PORT',
  EADDRNOTAVAIL: 'HOST',
  EACCES: 'DATA_DIR or PORT',
  'no such region': 'REGION',
};

void run();

async function run(): Promise<void> {
  try {
    await start(readConfig(environment()));
  } catch (error) {
    process.stderr.write(`The assistant cannot start. ${wordsOf(error)}\n`);
    process.exit(2);
  }
}

async function start(config: Config): Promise<void> {
  let built = (_house: House): void => undefined;
  const building = new Promise<House>((resolve) => (built = resolve));
  const ownership = await ownData(config.dataDir, makeRequests(building));
  const house = await compose(config);
  built(house);
  house.turns.recover();
  const server = await startServer(house);
  closeOnSignals(server, house, ownership);
  sweepDaily(house);
  void rotateBeside(house);
  process.stdout.write(welcome(house, server));
}

async function ownData(dir: string, handle: Handle): Promise<Ownership> {
  const taken = await takeOver(dir, handle, { milliseconds: PATIENCE_MS }).catch((error: unknown) => {
    const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined;
    throw code ? new ConfigError([{ name: 'DATA_DIR', problem: `this folder cannot be used (${code})` }]) : error;
  });
  if ('release' in taken) return taken;
  const [what, pid] = 'server' in taken ? ['another server', taken.server.pid] : ['a command', taken.busy];
  throw new ConfigError([
    { name: 'DATA_DIR', problem: `${what} (process ${pid}) has this folder: stop it, or name another folder` },
  ]);
}

/** What is older than promised goes within a day; the first time once the start is over. */
function sweepDaily({ config, clock, log, ...place }: House): void {
  const failed = (error: unknown): void => log('retention.failed', traceOf(error));
  const run = (): void => {
    sweep(place, { ...config, now: clock() }, failed).then((swept) => log('retention.swept', swept), failed);
  };
  setTimeout(run, FIRST_SWEEP_MS).unref();
  setInterval(run, SWEEP_MS).unref();
}

/** The first signal finishes what is under way, the second ends at once. */
function closeOnSignals(server: Running, house: House, ownership: Ownership): void {
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) process.exit(1);
    closing = true;
    process.stdout.write('Closing: what is under way is finished first.\n');
    await server.close();
    await house.close();
    await ownership.release();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      close().catch((error: unknown) => {
        process.stderr.write(`Closing failed. ${wordsOf(error)}\n`);
        process.exit(1);
      });
    });
}

function welcome({ config, knowledge }: House, { url }: Running): string {
  const hint = config.samples ? sampleHint(knowledge.samples, dayOf(new Date())) : undefined;
  return [
    `The assistant is ready on ${url}`,
    `  Chat page       ${url}/ (without JavaScript: ${url}/chat)`,
    '  In a terminal   npm run --silent chat',
    ...(hint
      ? [`  Samples         application ${hint.code}; id number ${hint.idNumber} with phone digits ${hint.phoneTail}`]
      : []),
    '',
  ].join('\n');
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const variable = VARIABLES[code];
  return variable ? `${variable}: ${error.message}` : error.message;
}
