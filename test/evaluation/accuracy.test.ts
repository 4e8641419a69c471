import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from '../../bot/commands/rows.ts';
import { score, type Utterance, utteranceSchema } from '../../bot/commands/scoring.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SHARED = pathOf('../shared/eval/utterances.jsonl');

describe('understanding, measured', () => {
  const { understand, procedures } = loadKnowledge('hcmc');
  const held = new Set(procedures.all.map(({ code }) => code));
  const measure = (rows: readonly Utterance[]) => score(rows, understand, held);

  it('keeps its floors on the messages of this folder', async () => {
    const result = measure(await readRows(pathOf('test/evaluation/heldBack.jsonl'), utteranceSchema));
    assert.ok(result.strict >= 0.93, `strict ${result.strict}`);
    assert.ok(result.language >= 0.97, `language ${result.language}`);
    assert.ok(result.aspect.right / result.aspect.of >= 0.85);
    assert.ok(result.procedure.top1.right / result.procedure.top1.of >= 0.9);
    assert.equal(result.procedure.false, 0);
  });

  it('keeps its floors on messages of many people', async () => {
    const result = measure(await readRows(pathOf('test/evaluation/people.jsonl'), utteranceSchema));
    assert.ok(result.strict >= 0.9, `strict ${result.strict}`);
    assert.ok(result.lenient >= 0.92, `lenient ${result.lenient}`);
    assert.ok(result.macroF1 >= 0.88, `macro-F1 ${result.macroF1}`);
    const { top1, top3, false: wrongly } = result.procedure;
    assert.ok(top1.right / top1.of >= 0.94, `first procedure ${JSON.stringify(top1)}`);
    assert.ok(top3.right / top3.of >= 0.96, `first three ${JSON.stringify(top3)}`);
    assert.ok(wrongly <= 0.035 * result.rows, `found where none fits ${wrongly}`);
    const { recall, falseAlarms, recallAtFive } = result.outOfScope;
    assert.ok(recall >= 0.75 && falseAlarms <= 0.03, `out of scope ${recall} with ${falseAlarms} false alarms`);
    assert.ok(recallAtFive >= 0.88, `out of scope at five percent ${recallAtFive}`);
    assert.ok(result.calibration.error <= 0.08, `calibration ${result.calibration.error}`);
  });

  const STRANGERS = [
    { file: 'strangersVi.jsonl', strict: 0.91, macroF1: 0.93, first: 0.95, three: 0.98, away: 0.93 },
    { file: 'strangersEn.jsonl', strict: 0.88, macroF1: 0.92, first: 0.9, three: 0.96, away: 0.84 },
    { file: 'strangersVi2.jsonl', strict: 0.87, macroF1: 0.91, first: 0.91, three: 0.95, away: 0.9 },
    { file: 'strangersEn2.jsonl', strict: 0.87, macroF1: 0.92, first: 0.94, three: 0.96, away: 0.85 },
    { file: 'strangersVi3.jsonl', strict: 0.9, macroF1: 0.93, first: 0.91, three: 0.96, away: 0.85 },
    // sixteen of the nineteen that are out of scope
    { file: 'strangersEn3.jsonl', strict: 0.86, macroF1: 0.9, first: 0.9, three: 0.95, away: 0.84 },
    { file: 'strangersVi4.jsonl', strict: 0.87, macroF1: 0.88, first: 0.92, three: 0.97, away: 0.8 },
    { file: 'strangersEn4.jsonl', strict: 0.9, macroF1: 0.88, first: 0.9, three: 0.93, away: 0.75 },
    { file: 'strangersVi5.jsonl', strict: 0.92, macroF1: 0.93, first: 0.95, three: 0.98, away: 0.9 },
    { file: 'strangersEn5.jsonl', strict: 0.92, macroF1: 0.9, first: 0.93, three: 0.97, away: 0.85 },
    { file: 'strangersVi6.jsonl', strict: 0.9, macroF1: 0.91, first: 0.94, three: 0.95, away: 0.88 },
    { file: 'strangersEn6.jsonl', strict: 0.86, macroF1: 0.85, first: 0.86, three: 0.94, away: 0.85 },
  ];
  for (const { file, ...floors } of STRANGERS)
    it(`keeps its floors on messages of people who have not seen it: ${file}`, async () => {
      const result = measure(await readRows(pathOf(`test/evaluation/${file}`), utteranceSchema));
      assert.ok(result.strict >= floors.strict, `strict ${result.strict}`);
      assert.ok(result.macroF1 >= floors.macroF1, `macro-F1 ${result.macroF1}`);
      const { top1, top3 } = result.procedure;
      assert.ok(top1.right / top1.of >= floors.first, `first procedure ${JSON.stringify(top1)}`);
      assert.ok(top3.right / top3.of >= floors.three, `first three ${JSON.stringify(top3)}`);
      assert.ok(result.outOfScope.recallAtFive >= floors.away, `out of scope ${JSON.stringify(result.outOfScope)}`);
    });

  it('loses little where the same is typed without diacritics', async () => {
    const files = await Promise.all(
      STRANGERS.map(({ file }) => readRows(pathOf(`test/evaluation/${file}`), utteranceSchema)),
    );
    const { marks } = measure(files.flat());
    assert.ok(marks.typed.strict - marks.without.strict <= 0.02, JSON.stringify(marks));
  });

  it('tells what is out of scope from what only sounds dangerous', async () => {
    const { outOfScope } = measure(await readRows(pathOf('test/evaluation/notDanger.jsonl'), utteranceSchema));
    assert.ok(outOfScope.recallAtFive >= 0.8, `out of scope at five percent ${outOfScope.recallAtFive}`);
    assert.ok(outOfScope.falseAlarms <= 0.03, `false alarms ${outOfScope.falseAlarms}`);
  });

  it('keeps its floors on messages written by others', async function () {
    if (!existsSync(SHARED)) {
      process.stdout.write('skipped: needs ../shared/eval/utterances.jsonl\n');
      this.skip();
    }
    const result = measure(await readRows(SHARED, utteranceSchema));
    assert.ok(result.strict >= 0.88, `strict ${result.strict}`);
    assert.ok(result.lenient >= 0.9, `lenient ${result.lenient}`);
    assert.ok(result.macroF1 >= 0.92, `macro-F1 ${result.macroF1}`);
    assert.ok(result.language >= 0.98, `language ${result.language}`);
    const { top1, top3 } = result.procedure;
    assert.ok(top1.right / top1.of >= 0.9, `first procedure ${JSON.stringify(top1)}`);
    assert.ok(top3.right / top3.of >= 0.95, `first three ${JSON.stringify(top3)}`);
    assert.equal(result.byIntent['crisis'], 1);
    for (const kind of ['applicationCode', 'idNumber', 'phone', 'date', 'procedureCode'])
      assert.ok((result.entities[kind]?.f1 ?? 0) >= 0.95, `${kind}: ${JSON.stringify(result.entities[kind])}`);
    for (const [kind, floor] of [
      ['level', 0.9],
      ['place', 0.7],
    ] as const)
      assert.ok((result.entities[kind]?.f1 ?? 0) >= floor, `${kind}: ${JSON.stringify(result.entities[kind])}`);
  });
});

describe('danger, measured', () => {
  const { understand } = loadKnowledge('hcmc');
  const taken = async (file: string) => {
    const rows = await readRows(pathOf(`test/evaluation/${file}`), utteranceSchema);
    return rows.filter(({ text }) => understand(text).intent === 'crisis').length / rows.length;
  };

  it('is heard in nearly every message of people in danger', async () => {
    const share = await taken('danger.jsonl');
    assert.ok(share >= 0.95, `heard ${share}`);
  });

  it('is hardly ever heard where it only sounds like it', async () => {
    const share = await taken('notDanger.jsonl');
    assert.ok(share <= 0.03, `heard ${share}`);
  });

  for (const [file, floor] of [
    ['strangersDanger.jsonl', 0.95],
    ['strangersDanger2.jsonl', 0.94],
    ['strangersDanger3.jsonl', 0.9],
    ['strangersDanger4.jsonl', 0.94],
  ] as const)
    it(`is heard in messages of people who have not seen the product: ${file}`, async () => {
      const share = await taken(file);
      assert.ok(share >= floor, `heard ${share}`);
    });

  for (const file of [
    'strangersNotDanger.jsonl',
    'strangersNotDanger2.jsonl',
    'strangersNotDanger3.jsonl',
    'strangersNotDanger4.jsonl',
  ])
    it(`is hardly ever heard in theirs that only sound like it: ${file}`, async () => {
      const share = await taken(file);
      assert.ok(share <= 0.025, `heard ${share}`);
    });
});

describe('score', () => {
  const row = (id: string, text: string, more: Partial<Utterance>): Utterance => ({
    ...utteranceSchema.parse({ id, text, lang: 'vi', intent: 'help' }),
    ...more,
  });
  const { understand, procedures } = loadKnowledge('hcmc');
  const held = new Set(procedures.all.map(({ code }) => code));

  it('counts what is lost where the same is typed without diacritics', () => {
    const { marks } = score(
      [row('a', 'cảm ơn nhiều', { intent: 'smalltalk.thanks' }), row('b', 'thanks', {})],
      (text, language) => ({
        ...understand(text, language),
        intent: text === 'cam on nhieu' ? 'help' : 'smalltalk.thanks',
      }),
      held,
    );
    assert.deepEqual([marks.rows, marks.typed.strict, marks.without.strict], [1, 1, 0]);
  });

  it('counts main labels strictly and others leniently', () => {
    const rows = [
      row('1', 'xin chào', { intent: 'help', alt: 'smalltalk.greet' }),
      row('2', 'xin chào', { intent: 'smalltalk.greet' }),
    ];
    const { strict, lenient, confused } = score(rows, understand, held);
    assert.deepEqual([strict, lenient], [0.5, 1]);
    assert.deepEqual(confused, [{ is: 'help', taken: 'smalltalk.greet', times: 1 }]);
  });

  it('counts what was found, wrong and missed', () => {
    const rows = [row('1', 'cccd 079000000123', { entities: { idNumber: ['079000000456'] } })];
    const { idNumber } = score(rows, understand, held).entities;
    assert.deepEqual(idNumber, { found: 0, wrong: 1, missed: 1, f1: 0 });
  });

  it('counts a procedure found where none fits', () => {
    const rows = [row('1', 'làm giấy khai sinh', { intent: 'procedure.find', procedure: null })];
    assert.equal(score(rows, understand, held).procedure.false, 1);
  });
});
