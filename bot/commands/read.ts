import { createInterface } from 'node:readline';
import { makeReaders } from '../../knowledge/declarations/fields.ts';
import { STANDARD_FIELDS } from '../../knowledge/declarations/standardFields.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { readArguments, readToday, run, type ExitCode } from './command.ts';
import { knowledgeHere } from './knowledgeHere.ts';
import { readAnswers } from './readAnswers.ts';

const HELP = `npm run --silent read -- [--today YYYY-MM-DD]

Reads answers to form questions from standard input, one JSON object a line:
{"field":"dateOfBirth","lang":"vi","text":"2/9/1990","context":{"gender":"male"}}
and writes one a line, in order: {"accept":true|false,"value":"1990-09-02"|null,"confirm":true|false,"problem":"…"|null}
A line that cannot be used is named on standard error, {"line":2,"error":"…"}; the rest goes on, and the exit code is 1.

Fields: ${STANDARD_FIELDS.map(({ id }) => id).join(', ')}`;

async function read(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, { today: { type: 'string' } });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const today = readToday(values.today) ?? dayOf(new Date());
  const { region, units } = knowledgeHere();
  const readers = makeReaders({ units, provinceName: region.name.vi, assumeProvince: false });
  let code: ExitCode = 0;
  for await (const answered of readAnswers(
    readers,
    today,
    createInterface({ input: process.stdin, crlfDelay: Infinity }),
  )) {
    if ('error' in answered) {
      code = 1;
      process.stderr.write(`${JSON.stringify(answered)}\n`);
    } else if (!process.stdout.write(`${JSON.stringify(answered.result)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return code;
}

void run(read);
