import type { RetrievalScore, RetrievalScores } from './retrieval.ts';
import { f1, type Score } from './scoring.ts';

/** How well answers of forms were read; shares are of one. */
export type AnswerScore = { readonly rows: number; readonly decided: number; readonly values: number };

/** What was measured on one file. */
export type Result = {
  readonly messages?: Score;
  readonly answers?: AnswerScore;
  readonly retrieval?: RetrievalScores;
};

/** What was measured, in lines for people. */
export function told({ messages, answers, retrieval }: Result): string {
  const lines = [
    ...(messages ? toldMessages(messages) : []),
    ...(answers ? toldAnswers(answers) : []),
    ...(retrieval ? toldRetrieval(retrieval) : []),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function toldRetrieval(scores: RetrievalScores): string[] {
  return Object.entries(scores).flatMap(([set, { typed, withoutMarks, amongOwn }]) => [
    `questions of set ${set}, ${typed.rows}: ${toldFound(typed)}`,
    `  without diacritics: ${toldFound(withoutMarks)}`,
    `  among the set's own titles: ${toldFound(amongOwn)}`,
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
