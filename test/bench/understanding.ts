import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readRows } from '../../bot/commands/rows.ts';
import { utteranceSchema, type Utterance } from '../../bot/commands/scoring.ts';
import { Usage } from '../../bot/errors.ts';
import { EXAMPLES } from '../../knowledge/understanding/examples/index.ts';
import { LEARNERS, type Learner, type Tell } from './contenders.ts';
import { quantile, type Row } from './measure.ts';

const WARM_UP = 50;
/** Of so many messages one is told, so that a run is a matter of minutes. */
const EVERY = 3;
const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const OWN = here('test/evaluation');
const SHARED = here('../shared/eval/utterances.jsonl');

type Measured = {
  readonly right: readonly boolean[];
  readonly took: readonly number[];
  readonly trainMs: number;
  readonly bytes: number;
};

/**
 * Intents learned from our examples by each, then told on labelled messages that none of them saw, in one run: accuracy by file, time of
 * one message, time to train and memory of what was learned. `ahead` is in points, `speed` a ratio of medians, both to the first row.
 */
export async function understandingBench(): Promise<readonly Row[]> {
  const sets = await labelled();
  const rows = sets.flatMap((set) => set.rows);
  process.stdout.write(`${rows.length} messages\n`);
  const measured: Measured[] = [];
  for (const learner of LEARNERS) measured.push(await measure(learner, rows));
  const [peer] = measured;
  return LEARNERS.map(({ name }, at) => rowOf(name, sets, measured[at], peer));
}

type Labelled = { readonly name: string; readonly rows: readonly Utterance[] };

/** The files of labelled messages; those of another shape are of another measurement. */
async function labelled(): Promise<readonly Labelled[]> {
  const own = readdirSync(OWN).filter((name) => name.endsWith('.jsonl')).toSorted(); // prettier-ignore
  const files = [...own.map((name) => `${OWN}/${name}`), ...(existsSync(SHARED) ? [SHARED] : [])];
  const known = new Set(EXAMPLES.map(({ text }) => text));
  const sets: Labelled[] = [];
  for (const file of files) {
    const rows = await readRows(file, utteranceSchema).catch((error: unknown) => {
      if (error instanceof Usage) return [];
      throw error;
    });
    const unseen = rows.filter(({ text }, at) => at % EVERY === 0 && !known.has(text));
    if (unseen.length > 0) sets.push({ name: basename(file, '.jsonl'), rows: unseen });
    process.stdout.write(
      `${basename(file)}: ${unseen.length} of ${rows.length} messages are told: every ${EVERY}rd, if it is in no example\n`,
    );
  }
  process.stdout.write(`trained on ${EXAMPLES.length} examples\n`);
  return sets;
}

async function measure({ learn }: Learner, rows: readonly Utterance[]): Promise<Measured> {
  const before = heldBytes();
  const begun = performance.now();
  const tell = await learn();
  const trainMs = performance.now() - begun;
  const bytes = heldBytes() - before;
  for (const { text, lang } of rows.slice(0, WARM_UP)) await tell(text, lang);
  const right: boolean[] = [];
  const took: number[] = [];
  for (const row of rows) {
    const { intent, milliseconds } = await timed(tell, row);
    right.push(intent === row.intent);
    took.push(milliseconds);
  }
  return { right, took, trainMs, bytes };
}

/** Only who answers later is waited for. */
async function timed(tell: Tell, { text, lang }: Utterance): Promise<{ intent: string; milliseconds: number }> {
  const begun = performance.now();
  const told = tell(text, lang);
  const intent = typeof told === 'string' ? told : await told;
  return { intent, milliseconds: performance.now() - begun };
}

function rowOf(name: string, sets: readonly Labelled[], own: Measured | undefined, peer: Measured | undefined): Row {
  if (!own || !peer) throw new Error('nothing was measured');
  let from = 0;
  const accuracies = sets.map((set): [string, number] => {
    const part = own.right.slice(from, (from += set.rows.length));
    return [`${set.name} %`, 100 * share(part)];
  });
  const [p50, p99] = [quantile(own.took, 0.5), quantile(own.took, 0.99)];
  return {
    name,
    figures: {
      ...Object.fromEntries(accuracies),
      'all %': 100 * share(own.right),
      ahead: 100 * (share(own.right) - share(peer.right)),
      'p50 ms': p50,
      'p99 ms': p99,
      speed: quantile(peer.took, 0.5) / p50,
      'train s': own.trainMs / 1000,
      MB: own.bytes / 1e6,
    },
  };
}

function share(right: readonly boolean[]): number {
  return right.filter(Boolean).length / Math.max(1, right.length);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held in memory once everything that can go is gone. */
function heldBytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
