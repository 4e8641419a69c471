import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '../..');
const READY_MS = 30_000;
const STDERR_KEPT = 4_000;
/** Everybody here shares one address. */
const MANY = '10000000';
const UNLIMITED = {
  LIMIT_TOKENS_PER_MINUTE: MANY,
  LIMIT_POSTS_PER_MINUTE: MANY,
  LIMIT_POSTS_PER_CONVERSATION: MANY,
  LIMIT_READS_PER_CONVERSATION: MANY,
};

/** A server that is killed and started again on the same folder and port. */
export type Victim = {
  readonly url: string;
  /** Resolves once it can serve; rejects, with what it said, when it ends before that. */
  start(): Promise<void>;
  /** kill -9: nothing gets to finish. */
  kill(): Promise<void>;
  /** SIGTERM: what is under way gets to finish; answers the exit code. */
  stop(): Promise<number | null>;
  /** What its log told of turns that went wrong, over all its lives. */
  readonly failures: readonly string[];
  /** Resident memory in bytes, as the server itself tells. */
  rss(): Promise<number>;
};

/** Runs `entry` (bot/index.ts, or one of the controls) over `dataDir`. */
export async function victim(entry: string, dataDir: string, env: Record<string, string> = {}): Promise<Victim> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH = '', HOME = '' } = process.env;
  const settings = { PATH, HOME, PORT: String(port), DATA_DIR: dataDir, ...UNLIMITED, ...env };
  const failures: string[] = [];
  let running: Child | undefined;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!running || hasEnded(running.process)) return running?.process.exitCode ?? null;
    const gone = once(running.process, 'exit');
    running.process.kill(signal);
    await gone;
    return running.process.exitCode;
  };
  return {
    url,
    failures,
    start: async () => {
      running = spawned(entry, settings);
      running.lines.on('line', (line) => void (line.includes('"event":"turn.') && failures.push(line)));
      await ready(url, running);
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    rss: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\d+)$/m.exec(metrics)?.[1]);
    },
  };
}

type Child = { readonly process: ChildProcess; readonly lines: Interface; readonly said: () => string };

function spawned(entry: string, env: Record<string, string>): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, entry)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const lines = createInterface({ input: child.stderr });
  lines.on('line', (line) => (said = `${said}${line}\n`.slice(-STDERR_KEPT)));
  return { process: child, lines, said: () => said };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function ready(url: string, { process: child, said }: Child): Promise<void> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until) {
    if (hasEnded(child)) throw new Error(`the server ended before it was ready: ${said().trim()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(20);
  }
  throw new Error(`the server was not ready within ${READY_MS} ms: ${said().trim()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
