import { createInterface } from 'node:readline';
import { foundIn, type Understanding } from '../../knowledge/understanding/understanding.ts';
import { readArguments, run, type ExitCode } from './command.ts';
import { knowledgeHere } from './knowledgeHere.ts';

const HELP = `npm run --silent understand

Reads one message a line from standard input, writes one JSON object a line, in order, also for a blank line:
{"text":"…","language":"vi|en","intent":"…","confidence":0..1,"aspect":"…"|null,"procedures":[{"code":"…","name":"…","score":0..1}],
"entities":{"applicationCode":[],"idNumber":[],"phone":[],"date":[],"procedureCode":[],"level":[],"place":[]}}`;

async function understand(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, {});
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const { understand: read } = knowledgeHere();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const flowing = process.stdout.write(`${JSON.stringify(shown(read(line)))}\n`);
    if (!flowing) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

function shown(read: Understanding): object {
  const { text, language, intent, confidence, aspect, entities } = read;
  const procedures = foundIn(read);
  return { text, language, intent, confidence, aspect, procedures, entities };
}

void run(understand);
