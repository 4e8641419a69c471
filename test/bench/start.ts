import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readConfig } from '../../bot/config.ts';
import { openData } from '../../bot/data.ts';
import { victim } from '../faults/server.ts';
import { answerOf, child, loading } from './children.ts';
import { quantile, type Row } from './measure.ts';
import { application } from './store.ts';

const ROUNDS = 3;
const TURNS = 3_000;
const APPLICATIONS = 50_000;
const MB = 2 ** 20;

/** From the start of the process until it can serve, and the memory it holds then and after some work. */
export async function startBench(): Promise<readonly Row[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const many = path.join(dir, 'many');
  try {
    await fill(many);
    return [
      await measured('bare bot', 'bare', bareStarted),
      await measured('ours, empty folder', 'directline', async () => ourStarted(await mkdtemp(path.join(dir, 'new-')))),
      await measured(`ours, ${APPLICATIONS.toLocaleString('en')} applications`, 'directline', () => ourStarted(many)),
    ];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function fill(dir: string): Promise<void> {
  const { store } = await openData(readConfig({ DATA_DIR: dir }));
  const all = Array.from({ length: APPLICATIONS }, (_, at) => application(at));
  await store.commit(all.map((value) => ({ collection: 'applications', id: value.code, value })));
  await store.close();
}

/** A started server; `rss` in bytes. */
type Started = { readonly url: string; rss(): Promise<number>; stop(): Promise<unknown> };

async function bareStarted(): Promise<Started> {
  const server = child('bareServer.ts');
  const url = await answerOf<string>(server);
  const rss = (): Promise<number> => {
    server.send('rss');
    return answerOf<number>(server);
  };
  return { url, rss, stop: async () => void server.kill() };
}

async function ourStarted(dir: string): Promise<Started> {
  const server = await victim('bot/index.ts', dir);
  await server.start();
  return server;
}

async function measured(name: string, kind: string, start: () => Promise<Started>): Promise<Row> {
  const times: number[] = [];
  for (let round = 1; ; round += 1) {
    const begun = performance.now();
    const server = await start();
    times.push(performance.now() - begun);
    const last = round === ROUNDS;
    const held = last ? await memory(kind, server) : {};
    await server.stop();
    if (last) return { name, figures: { 'ready ms': quantile(times, 0.5), best: Math.min(...times), ...held } };
  }
}

async function memory(kind: string, { url, rss }: Started): Promise<Record<string, number>> {
  const idle = (await rss()) / MB;
  const load = await loading(kind, url);
  await load.round(TURNS);
  load.end();
  return { 'idle MB': idle, [`MB after ${TURNS} turns`]: (await rss()) / MB };
}
