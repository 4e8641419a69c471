import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeReaders, type Read } from '../../knowledge/declarations/fields.ts';
import { readStandard, STANDARD_FIELDS } from '../../knowledge/declarations/standardFields.ts';
import { dayOf, isDay, type Day } from '../../knowledge/language/day.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import { regionSchema, unitSchema } from '../../knowledge/regions/region.ts';

const HELP = `Reads answers to form questions, one JSON object a line on standard input:
  {"field":"dateOfBirth","lang":"vi","text":"2/9/1990","context":{"gender":"male"}}
and writes one a line: {"accept":true,"value":"1990-09-02","confirm":false,"problem":null}

Fields: ${STANDARD_FIELDS.map(({ id }) => id).join(', ')}
Options: --today YYYY-MM-DD   the day to count from (default: today in Viet Nam)
         --region ID          whose wards and communes are known (default: hcmc)
`;

const request = z.object({
  field: z.string(),
  lang: z.enum(LANGUAGES).default('vi'),
  text: z.string(),
  context: z.record(z.string(), z.string()).optional(),
});

type Io = {
  readonly input: NodeJS.ReadableStream;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
};

/** Answers every line of `input` in order; a bad one is named on `err` and the rest goes on. Resolves to the exit code: 0, or 1 after a bad line. */
export async function readLines(read: Read, today: Day, { input, out, err }: Io): Promise<0 | 1> {
  let line = 0;
  let code: 0 | 1 = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const answer = answerLine(read, today, text);
    if (typeof answer === 'string') {
      code = 1;
      err(JSON.stringify({ line, error: answer }));
    } else out(JSON.stringify(answer));
  }
  return code;
}

/** The answer to one line, or what is wrong with the line; never what it says. */
function answerLine(read: Read, today: Day, text: string): object | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const parsed = request.safeParse(json);
  if (!parsed.success)
    return `wrong shape at ${parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ')}`;
  return readStandard(read, parsed.data, today) ?? 'no field of this name';
}

/** The readers of a region, from its folder; throws where the folder or what it holds is broken. */
function readersOf(region: string): Read {
  const folder = new URL(`../../knowledge/regions/${region}/`, import.meta.url);
  const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const { name } = regionSchema.parse(json('region.json'));
  const units = z.array(unitSchema).parse(json('units.json'));
  return makeReaders({ units, provinceName: name.vi, assumeProvince: false });
}

async function main(): Promise<number> {
  const { values } = options();
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const today = values.today ?? dayOf(new Date());
  if (!isDay(today) || !/^[a-z]+$/.test(values.region))
    return fail('--today takes a day YYYY-MM-DD, --region a name', 1);
  const io = {
    input: process.stdin,
    out: (line: string) => process.stdout.write(`${line}\n`),
    err: (line: string) => process.stderr.write(`${line}\n`),
  };
  return readLines(readersOf(values.region), today, io);
}

function options() {
  return parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      today: { type: 'string' },
      region: { type: 'string', default: 'hcmc' },
    },
  });
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

/** 1 for what was typed wrong, 2 for a set-up that is broken. */
function codeOf(error: unknown): number {
  const typed = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return fail(error instanceof Error ? error.message : String(error), typed ? 1 : 2);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch(codeOf);
}
