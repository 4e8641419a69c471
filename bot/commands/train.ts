import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EXAMPLES } from '../../knowledge/understanding/examples/index.ts';
import { trainModel, writeModel } from '../../knowledge/understanding/training.ts';
import { readArguments, run, type ExitCode } from './command.ts';

const HELP = `npm run train

Learns the classifier from knowledge/understanding/examples and writes knowledge/understanding/model.json.
The same examples give the same file, byte for byte.`;
const MODEL = fileURLToPath(new URL('../../knowledge/understanding/model.json', import.meta.url));

async function train(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, {});
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const written = writeModel(trainModel(EXAMPLES));
  await writeFile(MODEL, written);
  process.stdout.write(`${EXAMPLES.length} examples, ${Buffer.byteLength(written)} bytes: ${MODEL}\n`);
  return 0;
}

void run(train);
