import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { questionSchema, scoreRetrieval, searchFor } from '../../bot/commands/retrieval.ts';
import { readRows } from '../../bot/commands/rows.ts';
import { rowSchema } from '../../knowledge/catalogue/row.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { SOME } from '../knowledge/catalogue/rows.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
const QUESTIONS = pathOf('eval/retrieval.jsonl.gz');
const CATALOGUE = pathOf('catalogue/catalogue.jsonl.gz');

/** Floors a little below what was measured: R@1, R@10. */
const FLOORS = { A: [0.85, 0.95], B: [0.49, 0.72] } as const;
/** The same where only a set's own titles are looked at; a plain BM25 has .46 and .82 of set B there. */
const FLOORS_AMONG_OWN = { B: [0.6, 0.84] } as const;
/** What typing without diacritics may cost. */
const LOST = 0.03;

describe('the search of the national catalogue, measured', () => {
  it('keeps its floors on the questions of others, with and without diacritics', async function () {
    this.timeout(60_000);
    if (!existsSync(QUESTIONS) || !existsSync(CATALOGUE)) {
      process.stdout.write('skipped: needs ../shared/eval/retrieval.jsonl.gz and ../shared/catalogue\n');
      this.skip();
    }
    const questions = await readRows(QUESTIONS, questionSchema);
    const held = loadKnowledge('hcmc').procedures.all;
    const scores = scoreRetrieval(questions, searchFor(questions, await readRows(CATALOGUE, rowSchema), held));
    for (const [set, [first, amongTen]] of Object.entries(FLOORS)) {
      const { typed, withoutMarks } = scores[set] ?? assert.fail(`no set ${set}`);
      assert.ok(typed.first >= first, `set ${set}: R@1 ${typed.first}`);
      assert.ok(typed.amongTen >= amongTen, `set ${set}: R@10 ${typed.amongTen}`);
      assert.ok(typed.first - withoutMarks.first <= LOST, `set ${set}: R@1 without diacritics ${withoutMarks.first}`);
      assert.ok(typed.amongTen - withoutMarks.amongTen <= LOST, `set ${set}: R@10 without ${withoutMarks.amongTen}`);
    }
    for (const [set, [first, amongTen]] of Object.entries(FLOORS_AMONG_OWN)) {
      const { amongOwn } = scores[set] ?? assert.fail(`no set ${set}`);
      assert.ok(amongOwn.first >= first, `set ${set} among its own: R@1 ${amongOwn.first}`);
      assert.ok(amongOwn.amongTen >= amongTen, `set ${set} among its own: R@10 ${amongOwn.amongTen}`);
    }
  });
});

describe('scoreRetrieval', () => {
  const question = (text: string, ...gold: string[]) => ({ set: 'A', text, text_nodia: '-', gold_ids: gold });

  it('counts the place of the first right title, rows of one title as one', () => {
    const questions = [
      question('mở cảng cá loại II', 'N:7'),
      question('đăng ký lại kết hôn', '1.000001'),
      question('thú y', '9.999999'),
    ];
    const { A } = scoreRetrieval(questions, searchFor(questions, SOME, []));
    assert.deepEqual([A?.typed.rows, A?.typed.first, A?.typed.amongTen], [3, 1 / 3, 2 / 3]);
    assert.equal(A?.typed.reciprocalRank, (1 + 1 / 2) / 3);
    assert.equal(A?.withoutMarks.amongTen, 0);
  });

  it('can look among the right titles of a set alone', () => {
    const questions = [question('cấp giấy phép thăm dò nước', '1.000003')];
    const searches = searchFor(questions, SOME, []);
    const { whole } = searches;
    const found = searches.among(questions).find('cấp giấy phép', 50);
    assert.ok(whole.find('cấp giấy phép', 50).length > found.length);
    assert.deepEqual(
      found.map(({ title }) => whole.rowsOf(title)[0]?.id),
      ['1.000003'],
    );
    assert.equal(scoreRetrieval(questions, searches)['A']?.amongOwn.first, 1);
  });

  it('adds right answers that stand in no catalogue, by their names', () => {
    const questions = [question('công nhận làng gốm', 'X:Công nhận làng gốm')];
    assert.equal(scoreRetrieval(questions, searchFor(questions, SOME, []))['A']?.typed.first, 1);
  });
});
