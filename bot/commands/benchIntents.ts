import { z } from 'zod';
import { trainLabels } from '../../knowledge/understanding/training.ts';
import { Usage } from '../errors.ts';
import { readArguments, run, type ExitCode } from './command.ts';
import { readRows } from './rows.ts';

const HELP = `npm run --silent bench:intents -- TRAIN.jsonl TEST.jsonl

Trains the assistant's own intent classifier on the rows {"text":"…","intent":"…"} of TRAIN, classifies those of TEST, and prints
{"accuracy":0..1,"trainMs":…,"p50Us":…}: the time to train, in milliseconds, and to classify one text, the median in microseconds.`;
const rowSchema = z.object({ text: z.string(), intent: z.string() });

async function benchIntents(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {}, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const [trainFile, testFile, more] = positionals;
  if (trainFile === undefined || testFile === undefined || more !== undefined)
    throw new Usage('Two files are needed: TRAIN.jsonl TEST.jsonl');
  const [rows, tests] = [await readRows(trainFile, rowSchema), await readRows(testFile, rowSchema)];
  if (rows.length === 0 || tests.length === 0) throw new Usage('Neither file may be empty');
  const started = performance.now();
  const classify = trainLabels(rows.map(({ text, intent }) => ({ text, label: intent })));
  const trainMs = performance.now() - started;
  const times: number[] = [];
  const right = tests.filter(({ text, intent }) => {
    const from = performance.now();
    const label = classify(text);
    times.push(performance.now() - from);
    return label === intent;
  });
  const p50 = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const result = { accuracy: right.length / tests.length, trainMs: Math.round(trainMs), p50Us: Math.round(p50 * 1000) };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return 0;
}

void run(benchIntents);
