// in one file: one score of one list, a few lines for each of its numbers
import { z } from 'zod';
import { type Calibration, calibration, type OutOfScope, outOfScope } from './confidence.ts';
import { SUBJECTS } from '../../knowledge/understanding/subjects.ts';
import {
  ASPECTS,
  type Entities,
  foundIn,
  INTENTS,
  type Understand,
  type Understanding,
} from '../../knowledge/understanding/understanding.ts';

const oneOrMore = z.union([z.string(), z.array(z.string())]).optional();
const level = z.union([z.literal(3), z.literal(4), z.literal('partial'), z.literal('whole')]);
const strings = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** A labelled message; `alt…` are labels that count as right too. */
export const utteranceSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string(),
  style: z.string().default('plain'),
  intent: z.enum(INTENTS),
  aspect: z.enum(ASPECTS).optional(),
  procedure: z.string().nullish(),
  alt: oneOrMore,
  altAspect: oneOrMore,
  altProcedure: oneOrMore,
  entities: z
    .object({
      applicationCode: strings,
      idNumber: strings,
      phone: strings,
      date: strings,
      procedureCode: strings,
      level: z.union([level, z.array(level)]).transform((value) => [value].flat().map(String)),
      place: strings,
    })
    .partial()
    .optional(),
});
export type Utterance = z.infer<typeof utteranceSchema>;

type Tally = { right: number; of: number };
type Marked = { readonly strict: number; readonly first: Tally };
export type Counts = { found: number; wrong: number; missed: number };

/** How well messages were understood; shares are of one. */
export type Score = {
  readonly rows: number;
  readonly strict: number;
  readonly lenient: number;
  readonly macroF1: number;
  readonly byIntent: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
  readonly byStyle: Readonly<Record<string, number>>;
  readonly language: number;
  /** Over rows that are and were taken for `procedure.ask`. */
  readonly aspect: Tally;
  /** Over rows about procedures that are held; `false` counts rows for which one was found that none fits. */
  readonly procedure: { readonly top1: Tally; readonly top3: Tally; readonly false: number };
  readonly outOfScope: OutOfScope;
  /** Messages with diacritics, as they were typed and with none. */
  readonly marks: { readonly rows: number; readonly typed: Marked; readonly without: Marked };
  readonly calibration: Calibration;
  readonly entities: Readonly<Record<string, Counts & { readonly f1: number }>>;
  readonly confused: readonly { readonly is: string; readonly taken: string; readonly times: number }[];
  readonly milliseconds: { readonly p50: number; readonly p99: number };
};

const OUT = 'out_of_scope';

type Judged = { readonly row: Utterance; readonly read: Understanding; readonly took: number };

/** Lets `understand` read every row and counts; `held` are the codes of the procedures it may find. */
export function score(rows: readonly Utterance[], understand: Understand, held: ReadonlySet<string>): Score {
  rows.slice(0, 50).forEach((row) => understand(row.text));
  const judged = rows.map((row) => judge(row, understand));
  const asked = judged.filter(({ row, read }) => row.aspect !== undefined && read.intent === 'procedure.ask');
  return {
    rows: rows.length,
    strict: share(judged, strict),
    lenient: share(judged, (each) => strict(each) || listOf(each.row.alt).includes(each.read.intent)),
    macroF1: macroF1(judged),
    byIntent: shares(judged, ({ row }) => row.intent, strict),
    byLanguage: shares(judged, ({ row }) => row.lang, strict),
    byStyle: shares(judged, ({ row }) => row.style, strict),
    language: share(judged, ({ row, read }) => row.lang === read.language),
    aspect: tally(asked, ({ row, read }) => [row.aspect, ...listOf(row.altAspect)].includes(read.aspect ?? undefined)),
    procedure: procedureScore(judged, held),
    outOfScope: outOfScope(
      judged.map(({ row, read }) => ({ is: row.intent === OUT, share: shareOf(read), taken: read.intent === OUT })),
    ),
    marks: marksScore(judged, understand, held),
    calibration: calibration(
      judged.map(({ row, read }) => ({ confidence: read.confidence, right: read.intent === row.intent })),
    ),
    entities: entityScores(judged),
    confused: confusions(judged),
    milliseconds: { p50: quantile(judged, 0.5), p99: quantile(judged, 0.99) },
  };
}

function judge(row: Utterance, understand: Understand): Judged {
  const from = performance.now();
  const read = understand(row.text);
  return { row, read, took: performance.now() - from };
}

function strict({ row, read }: Judged): boolean {
  return read.intent === row.intent;
}

/** What is lost where the same people type without diacritics. */
function marksScore(judged: readonly Judged[], understand: Understand, held: ReadonlySet<string>): Score['marks'] {
  const typed = judged.filter(({ row }) => bare(row.text) !== row.text);
  const without = typed.map(({ row }) => judge({ ...row, text: bare(row.text) }, understand));
  const scored = (all: readonly Judged[]): Marked => ({
    strict: share(all, strict),
    first: procedureScore(all, held).top1,
  });
  return { rows: typed.length, typed: scored(typed), without: scored(without) };
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

function procedureScore(judged: readonly Judged[], held: ReadonlySet<string>): Score['procedure'] {
  const codes = (names: readonly string[]): string[] => names.flatMap(codesOf).filter((code) => held.has(code));
  const main = ({ row }: Judged): string[] => codes(listOf(row.procedure));
  const right = ({ row }: Judged): string[] => codes([...listOf(row.procedure), ...listOf(row.altProcedure)]);
  const among = (each: Judged, first: number): boolean =>
    foundIn(each.read)
      .slice(0, first)
      .some(({ code }) => right(each).includes(code));
  const about = judged.filter((each) => main(each).length > 0);
  const elsewhere = judged.filter((each) => main(each).length === 0 && each.read.procedures.length > 0);
  return {
    top1: tally(about, (each) => among(each, 1)),
    top3: tally(about, (each) => among(each, 3)),
    false: elsewhere.filter((each) => !among(each, 1)).length,
  };
}

/** How likely a message was thought to be out of scope, whatever it was taken for. */
function shareOf({ intent, confidence, others }: Understanding): number {
  return [{ intent, confidence }, ...others].find((each) => each.intent === OUT)?.confidence ?? 0;
}

function codesOf(subject: string): readonly string[] {
  return SUBJECTS.find((each) => each.subject === subject)?.codes ?? [];
}

function entityScores(judged: readonly Judged[]): Score['entities'] {
  const kinds: readonly (keyof Entities)[] = [
    'applicationCode',
    'idNumber',
    'phone',
    'date',
    'procedureCode',
    'level',
    'place',
  ];
  return Object.fromEntries(kinds.map((kind) => [kind, entityScore(judged, kind)]));
}

function entityScore(judged: readonly Judged[], kind: keyof Entities): Counts & { f1: number } {
  const counts: Counts = { found: 0, wrong: 0, missed: 0 };
  for (const { row, read } of judged) {
    const wanted = row.entities?.[kind] ?? [];
    const got = read.entities[kind].map(String);
    counts.found += got.filter((value) => wanted.includes(value)).length;
    counts.wrong += got.filter((value) => !wanted.includes(value)).length;
    counts.missed += wanted.filter((value) => !got.includes(value)).length;
  }
  return { ...counts, f1: f1(counts) };
}

function macroF1(judged: readonly Judged[]): number {
  const intents = [...new Set(judged.map(({ row }) => row.intent))];
  const each = intents.map((intent) =>
    f1({
      found: judged.filter(({ row, read }) => row.intent === intent && read.intent === intent).length,
      wrong: judged.filter(({ row, read }) => row.intent !== intent && read.intent === intent).length,
      missed: judged.filter(({ row, read }) => row.intent === intent && read.intent !== intent).length,
    }),
  );
  return each.reduce((sum, value) => sum + value, 0) / Math.max(1, each.length);
}

function confusions(judged: readonly Judged[]): Score['confused'] {
  const times = new Map<string, number>();
  for (const { row, read } of judged)
    if (row.intent !== read.intent) {
      const pair = `${row.intent} ${read.intent}`;
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
  return [...times]
    .map(([pair, count]) => ({ is: pair.split(' ')[0] ?? '', taken: pair.split(' ')[1] ?? '', times: count }))
    .toSorted((a, b) => b.times - a.times);
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find. */
export function f1({ found, wrong, missed }: Counts): number {
  return found + wrong + missed === 0 ? 1 : (2 * found) / (2 * found + wrong + missed);
}

function tally(rows: readonly Judged[], right: (each: Judged) => boolean): Tally {
  return { right: rows.filter(right).length, of: rows.length };
}

function share(rows: readonly Judged[], right: (each: Judged) => boolean): number {
  return rows.filter(right).length / Math.max(1, rows.length);
}

function shares(
  rows: readonly Judged[],
  key: (each: Judged) => string,
  right: (each: Judged) => boolean,
): Record<string, number> {
  const keys = [...new Set(rows.map(key))].toSorted();
  return Object.fromEntries(
    keys.map((name) => [
      name,
      share(
        rows.filter((each) => key(each) === name),
        right,
      ),
    ]),
  );
}

function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [value].flat();
}

function quantile(judged: readonly Judged[], at: number): number {
  return quantileOf(
    judged.map(({ took }) => took),
    at,
  );
}

/** The value that a share `at` of all are under. */
export function quantileOf(times: readonly number[], at: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * at))] ?? 0;
}
