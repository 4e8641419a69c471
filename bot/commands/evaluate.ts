import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { makeReaders } from '../../knowledge/declarations/fields.ts';
import { readStandard } from '../../knowledge/declarations/standardFields.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { oneOf, readArguments, readToday, run, type ExitCode } from './command.ts';
import { knowledgeHere } from './knowledgeHere.ts';
import { rowSchema } from '../../knowledge/catalogue/row.ts';
import { questionSchema, scoreRetrieval, searchFor, type Question, type RetrievalScores } from './retrieval.ts';
import { readRows } from './rows.ts';
import { type AnswerScore, type Result, told } from './measuredTold.ts';
import { score, type Utterance, utteranceSchema } from './scoring.ts';

const HELP = `npm run --silent evaluate -- [FILES…] [--catalogue FILE] [--part tune|unseen] [--json] [--today YYYY-MM-DD]

Measures understanding on files of labelled messages, the reading of form answers on files of labelled answers, and the search of
the national catalogue on files of questions to it (JSON lines, gzip or not).
Without FILES: the held-back messages of test/evaluation, and ../shared/eval where it is there.
  --catalogue  the rows that the questions are put to (default: ../shared/catalogue/catalogue.jsonl.gz)
  --part       only one half of the rows, by a hash of their ids, or of a question's words: "tune" to work with, "unseen" to report on
  --json       one JSON object a file
  --today      the day that answers are read on (default: 2025-11-21, the day of the labelled ones)`;
const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const DEFAULT_FILES = [
  'test/evaluation/heldBack.jsonl',
  '../shared/eval/utterances.jsonl',
  '../shared/eval/fields.jsonl',
  '../shared/eval/retrieval.jsonl.gz',
];
const CATALOGUE = '../shared/catalogue/catalogue.jsonl.gz';
const PARTS = ['tune', 'unseen'] as const;
const LABELLED_DAY: Day = '2025-11-21';

const answerSchema = z.object({
  id: z.string(),
  field: z.string(),
  lang: z.enum(LANGUAGES),
  text: z.string(),
  accept: z.boolean(),
  normalised: z.string().optional(),
  either: z.boolean().optional(),
  context: z.record(z.string(), z.string()).optional(),
});
type LabelledAnswer = z.infer<typeof answerSchema>;

async function evaluate(args: readonly string[]): Promise<ExitCode> {
  const options = {
    part: { type: 'string' },
    catalogue: { type: 'string' },
    json: { type: 'boolean' },
    today: { type: 'string' },
  } as const;
  const { values, positionals } = readArguments(args, options, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const part = oneOf('part', PARTS, values.part);
  const today = readToday(values.today) ?? LABELLED_DAY;
  const knowledge = knowledgeHere();
  const files = positionals.length > 0 ? positionals : DEFAULT_FILES.map(here).filter((file) => existsSync(file));
  for (const file of files) {
    const rows = await readRows(file, z.union([questionSchema, answerSchema, utteranceSchema]));
    const kept = rows.filter((row) => part === undefined || partOf('gold_ids' in row ? row.text : row.id) === part);
    const retrieval = await measureRetrieval(kept, values.catalogue, knowledge);
    const result = { ...measure(kept, knowledge, today), ...(retrieval && { retrieval }) };
    process.stdout.write(values.json ? `${JSON.stringify({ file, ...result })}\n` : `${file}\n${told(result)}\n`);
  }
  return 0;
}

/** Half of all rows may be looked at; the other half is only counted. An FNV-1a hash, its bits mixed once more. */
function partOf(id: string): (typeof PARTS)[number] {
  let hash = 2166136261;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash ^= hash >>> 13;
  return (hash >>> 0) % 2 === 0 ? 'tune' : 'unseen';
}

async function measureRetrieval(
  rows: readonly (Utterance | LabelledAnswer | Question)[],
  catalogue: string | undefined,
  { procedures }: Knowledge,
): Promise<RetrievalScores | undefined> {
  const questions = rows.filter((row) => 'gold_ids' in row);
  if (questions.length === 0) return undefined;
  const file = catalogue ?? here(CATALOGUE);
  if (catalogue === undefined && !existsSync(file)) {
    process.stderr.write(`skipped: questions to the national catalogue need ${CATALOGUE}, or --catalogue\n`);
    return undefined;
  }
  return scoreRetrieval(questions, searchFor(questions, await readRows(file, rowSchema), procedures.all));
}

function measure(rows: readonly (Utterance | LabelledAnswer | Question)[], knowledge: Knowledge, today: Day): Result {
  const messages = rows.filter((row) => 'intent' in row);
  const answers = rows.filter((row) => 'field' in row);
  const held = new Set(knowledge.procedures.all.map(({ code }) => code));
  return {
    ...(messages.length > 0 && { messages: score(messages, knowledge.understand, held) }),
    ...(answers.length > 0 && { answers: scoreAnswers(answers, knowledge, today) }),
  };
}

function scoreAnswers(rows: readonly LabelledAnswer[], { units, region }: Knowledge, today: Day): AnswerScore {
  const read = makeReaders({ units, provinceName: region.name.vi, assumeProvince: false });
  const judged = rows.map((row) => ({ row, result: readStandard(read, row, today) }));
  const decided = judged.filter(({ row, result }) => result?.accept === row.accept || row.either === true);
  const taken = judged.filter(
    ({ row, result }) => row.accept && result?.accept === true && row.normalised !== undefined,
  );
  const values = taken.filter(({ row, result }) => result?.value === row.normalised);
  return {
    rows: rows.length,
    decided: decided.length / rows.length,
    values: values.length / Math.max(1, taken.length),
  };
}

void run(evaluate);
