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
import {
  questionSchema,
  scoreRetrieval,
  searchFor,
  type Question,
  type RetrievalScore,
  type RetrievalScores,
} from './retrieval.ts';
import { readRows } from './rows.ts';
import { f1, score, type Score, type Utterance, utteranceSchema } from './scoring.ts';

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
type AnswerScore = { readonly rows: number; readonly decided: number; readonly values: number };

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

type Result = {
  readonly messages?: Score;
  readonly answers?: AnswerScore;
  readonly retrieval?: RetrievalScores;
};

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

function told({ messages, answers, retrieval }: Result): string {
  const lines = [
    ...(messages ? toldMessages(messages) : []),
    ...(answers ? toldAnswers(answers) : []),
    ...(retrieval ? toldRetrieval(retrieval) : []),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function toldRetrieval(scores: RetrievalScores): string[] {
  return Object.entries(scores).flatMap(([set, { typed, withoutMarks }]) => [
    `questions of set ${set}, ${typed.rows}: ${toldFound(typed)}`,
    `  without diacritics: ${toldFound(withoutMarks)}`,
  ]);
}

function toldFound({ first, amongFive, amongTen, reciprocalRank, milliseconds }: RetrievalScore): string {
  const shares = [first, amongFive, amongTen].map(percent).join(' / ');
  const { p50, p99 } = milliseconds;
  return `R@1 / R@5 / R@10 ${shares}, MRR ${reciprocalRank.toFixed(3)}; p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
}

function toldAnswers({ rows, decided, values }: AnswerScore): string[] {
  return [`answers ${rows}: taken or refused rightly ${percent(decided)}, values right ${percent(values)}`];
}

function toldMessages(result: Score): string[] {
  const { top1, top3 } = result.procedure;
  const entities = Object.entries(result.entities).map(([kind, { found, wrong, missed, f1 }]) => {
    const [precision, recall] = [found / Math.max(1, found + wrong), found / Math.max(1, found + missed)];
    return `  ${kind}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)} (${found + missed} labelled)`;
  });
  return [
    `messages ${result.rows}: strict ${percent(result.strict)}, lenient ${percent(result.lenient)}, macro-F1 ${percent(result.macroF1)}`,
    `language ${percent(result.language)}, aspect ${of(result.aspect)}`,
    `procedures held: first ${of(top1)}, first three ${of(top3)}, found where none fits ${result.procedure.false}`,
    toldOutOfScope(result.outOfScope),
    toldMarks(result.marks),
    ...toldCalibration(result.calibration),
    ...['byIntent', 'byLanguage', 'byStyle'].flatMap((key) => listed(key, result)),
    `entities: F1 ${percent(allEntities(result.entities))}`,
    ...entities,
    'taken for another intent',
    ...result.confused.slice(0, 20).map(({ is, taken, times }) => `  ${is} -> ${taken}: ${times}`),
    `one message: p50 ${result.milliseconds.p50.toFixed(3)} ms, p99 ${result.milliseconds.p99.toFixed(3)} ms`,
  ];
}

function allEntities(each: Score['entities']): number {
  const sum = (key: 'found' | 'wrong' | 'missed'): number =>
    Object.values(each).reduce((so, counts) => so + counts[key], 0);
  return f1({ found: sum('found'), wrong: sum('wrong'), missed: sum('missed') });
}

function toldMarks({ rows, typed, without }: Score['marks']): string {
  const intents = `${percent(typed.strict)} -> ${percent(without.strict)}`;
  return `diacritics taken from ${rows}: strict ${intents}, first procedure ${of(typed.first)} -> ${of(without.first)}`;
}

function toldOutOfScope({ rows, recall, falseAlarms, recallAtFive }: Score['outOfScope']): string {
  const told = `${percent(recall)} seen with ${percent(falseAlarms)} false alarms`;
  return `out of scope ${rows}: ${told}, ${percent(recallAtFive)} at 5 % false alarms`;
}

function toldCalibration({ bins, error }: Score['calibration']): string[] {
  const told = bins.map(
    ({ rows, confidence, right }) => `  sure ${percent(confidence)}, right ${percent(right)} (${rows})`,
  );
  return [`calibration: error ${percent(error)}`, ...told];
}

function listed(key: string, result: Score): string[] {
  const shares = key === 'byIntent' ? result.byIntent : key === 'byLanguage' ? result.byLanguage : result.byStyle;
  return [
    key.replace('by', 'by ').toLowerCase(),
    ...Object.entries(shares).map(([name, value]) => `  ${name}: ${percent(value)}`),
  ];
}

function of({ right, of: all }: { right: number; of: number }): string {
  return all === 0 ? 'none to find' : `${percent(right / all)} (${right} of ${all})`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

void run(evaluate);
