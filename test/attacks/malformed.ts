import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { victim } from '../faults/server.ts';
import { open } from '../fixtures/directLineClient.ts';
import { attack } from './attack.ts';

const COUNT = 10_000;
const ROUNDS = 5;
/** Memory may grow this much from the end of the first round to the end of the last, in MB. */
const GROWTH_MB = 60;
const MANY = '10000000';
const LIMITS = {
  LIMIT_TOKENS_PER_MINUTE: MANY,
  LIMIT_POSTS_PER_MINUTE: MANY,
  LIMIT_POSTS_PER_CONVERSATION: MANY,
  LIMIT_READS_PER_CONVERSATION: MANY,
  LIMIT_BODY_MS: '1000',
};

const dataDir = await mkdtemp(path.join(tmpdir(), 'attacks-'));
const server = await victim('bot/index.ts', dataDir, LIMITS);
try {
  await server.start();
  process.exitCode = (await rounds(server.url)) ? 0 : 1;
} finally {
  await server.kill();
  await rm(dataDir, { recursive: true });
}

/** Attacks in rounds and tells of each; whether all was well. */
async function rounds(url: string): Promise<boolean> {
  const running = { url, port: Number(new URL(url).port), close: async () => undefined };
  const insider = await open(running);
  const memory: number[] = [];
  let wrongs = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { statuses, wrong } = await attack(url, insider, COUNT / ROUNDS, round);
    memory.push(await megabytes(url));
    wrongs += wrong.length;
    tell({ round, statuses, wrong: wrong.slice(0, 10), rssMB: memory.at(-1) });
  }
  const growthMB = (memory.at(-1) ?? 0) - (memory[0] ?? 0);
  const served = (await open(running)).conversationId !== '';
  tell({ requests: COUNT, notAnswered4xx: wrongs, growthMB, served });
  return wrongs === 0 && growthMB <= GROWTH_MB && served;
}

async function megabytes(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\d+)$/m.exec(metrics)?.[1]) / 2 ** 20);
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
