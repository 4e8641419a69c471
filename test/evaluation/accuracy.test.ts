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

  it('keeps its floors on messages written by others', async function () {
    if (!existsSync(SHARED)) {
      process.stdout.write('skipped: needs ../shared/eval/utterances.jsonl\n');
      this.skip();
    }
    const result = measure(await readRows(SHARED, utteranceSchema));
    assert.ok(result.lenient >= 0.85, `lenient ${result.lenient}`);
    assert.ok(result.macroF1 >= 0.85, `macro-F1 ${result.macroF1}`);
    assert.ok(result.language >= 0.98, `language ${result.language}`);
    assert.equal(result.byIntent['crisis'], 1);
    for (const kind of ['applicationCode', 'idNumber', 'phone', 'date', 'procedureCode'])
      assert.ok((result.entities[kind]?.f1 ?? 0) >= 0.95, `${kind}: ${JSON.stringify(result.entities[kind])}`);
    for (const [kind, floor] of [
      ['level', 0.9],
      ['place', 0.4],
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
});

describe('score', () => {
  const row = (id: string, text: string, more: Partial<Utterance>): Utterance => ({
    ...utteranceSchema.parse({ id, text, lang: 'vi', intent: 'help' }),
    ...more,
  });
  const { understand, procedures } = loadKnowledge('hcmc');
  const held = new Set(procedures.all.map(({ code }) => code));

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
