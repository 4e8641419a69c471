import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { victim } from '../faults/server.ts';
import { answerOf, child, loading } from './children.ts';
import { contest, type Contender, type Row } from './measure.ts';

const COUNT = 1_000;
const ROUNDS = 3;

/** Turns over HTTP, the load in a process of its own: the bare bot's over expectReplies, ours by Direct Line, posted and heard. */
export async function httpBench(): Promise<readonly Row[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const contenders = [
    await bare(),
    await ours('ours, Direct Line, memory', { STORE: 'memory' }, dir),
    await ours('ours, Direct Line, lowdb', {}, dir),
  ];
  try {
    return await contest(contenders, ROUNDS);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function bare(): Promise<Contender> {
  const server = child('bareServer.ts');
  const load = await loading('bare', await answerOf<string>(server));
  const close = async (): Promise<void> => {
    load.end();
    server.kill();
  };
  return { name: 'bare bot, CloudAdapter expectReplies, memory', round: () => load.round(COUNT), close };
}

async function ours(name: string, settings: Record<string, string>, dir: string): Promise<Contender> {
  const server = await victim('bot/index.ts', path.join(dir, name), { SAMPLES: 'off', ...settings });
  await server.start();
  const load = await loading('directline', server.url);
  const close = async (): Promise<void> => {
    load.end();
    await server.stop();
  };
  return { name, round: () => load.round(COUNT), close };
}
