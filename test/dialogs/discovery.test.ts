import assert from 'node:assert/strict';
import type { Clarify } from '../../dialogs/clarifying.ts';
import { makeDiscoveryFlow, type Choosing } from '../../dialogs/discovery.ts';
import type { Effect } from '../../dialogs/flow.ts';
import { loadKnowledge, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { makeCatalogue } from '../../knowledge/procedures/catalogue.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import type { ProcedureHit } from '../../knowledge/understanding/understanding.ts';
import { flowContract } from '../contracts/flow.ts';
import { readAs, turnOn } from '../fixtures/flowTurns.ts';

const TODAY: Day = '2026-11-21';
const real = loadKnowledge('hcmc');
const birth = real.procedures.byCode('1.001193') as Procedure;
const named = (code: string, vi: string, en: string): Procedure => ({ ...birth, code, name: { vi, en } });

/** What each query means to these tests: the scores of what it finds. */
const FINDS: Record<string, Record<string, number>> = {
  'khai sinh': { '1.001193': 0.9, '1.000001': 0.4 },
  'căn cước': { '1.000001': 0.8, '1.000002': 0.78, '1.000003': 0.7 },
  'mất rồi': { '1.000003': 0.9 },
  'căn cước lần đầu': { '1.000001': 0.8 },
};
const hits = (query: string): ProcedureHit[] =>
  Object.entries(FINDS[query] ?? {}).map(([code, score]) => ({ code, name: code, score }));
const UNSURE = 'thẻ của em';
const read = (text: string) =>
  readAs(text, {
    procedures: hits(text),
    furtherProcedures: text === UNSURE ? hits('căn cước') : [],
    namesOther: text === 'giấy phép quảng cáo',
  });

const knowledge: Knowledge = {
  ...real,
  procedures: makeCatalogue([
    birth,
    named('1.000001', 'Cấp căn cước lần đầu', 'First identity card'),
    named('1.000002', 'Đổi căn cước', 'Exchange of identity card'),
    named('1.000003', 'Cấp lại căn cước', 'Re-issue of identity card'),
  ]),
  understand: read,
};
const clarify: Clarify = (_turn, misses) => ({ id: 'fallback.clarify', text: `what? ${misses}` });
const flow = makeDiscoveryFlow({ knowledge, clarify, lookFurther: () => undefined });
const asks = (text: string) => turnOn(TODAY, 'vi', { text, understanding: read(text) });

flowContract('discovery', {
  make: () => flow,
  starts: {
    'one fits': { query: 'khai sinh' },
    'several fit': { query: 'căn cước' },
    'none fits': { query: 'giấy phép quảng cáo' },
    'one may be meant': { query: UNSURE },
    'nothing named': { query: 'tôi cần làm giấy tờ' },
  },
  turn: (language, over) => turnOn(TODAY, language, over),
});

describe('finding a procedure by words', () => {
  const waiting = async (query: string): Promise<Choosing> => {
    const outcome = await flow.begin({ query }, asks(query));
    assert.ok('wait' in outcome && outcome.wait);
    return outcome.wait;
  };

  it('tells the one that fits at once, a weak second hit notwithstanding', async () => {
    const outcome = await flow.begin({ query: 'khai sinh' }, asks('khai sinh'));
    assert.deepEqual(outcome, { say: [], start: { flow: 'procedure', with: { procedure: '1.001193' } } });
  });

  it('takes the aspect along', async () => {
    const turn = asks('khai sinh');
    const outcome = await flow.begin(
      { query: 'khai sinh' },
      { ...turn, understanding: { ...turn.understanding, aspect: 'fee' } },
    );
    assert.deepEqual(outcome.start?.with, { procedure: '1.001193', aspect: 'fee' });
  });

  it('puts close ones to choose from, best first, with a way out', async () => {
    const outcome = await flow.begin({ query: 'căn cước' }, asks('căn cước'));
    assert.equal(outcome.say[0]?.id, 'procedure.choose');
    assert.deepEqual(
      outcome.say[0]?.actions?.map((each) => 'means' in each && each.means),
      ['#answer:1.000001', '#answer:1.000002', '#answer:1.000003', '#answer:none'],
    );
  });

  it('takes a choice, by tap or in words of its own', async () => {
    const state = await waiting('căn cước');
    const tap = { ...asks('Đổi căn cước'), choice: { kind: 'answer', value: '1.000002' } as const };
    assert.equal(flow.hears(state, tap), 'answer');
    assert.deepEqual((await flow.hear(state, tap)).start?.with, { procedure: '1.000002' });
    assert.equal(flow.hears(state, asks('mất rồi')), 'answer');
    assert.deepEqual((await flow.hear(state, asks('mất rồi'))).start?.with, { procedure: '1.000003' });
  });

  it('understands a word together with what was asked first', async () => {
    const state = await waiting('căn cước');
    assert.equal(flow.hears(state, asks('lần đầu')), 'maybe');
    assert.deepEqual((await flow.hear(state, asks('lần đầu'))).start?.with, { procedure: '1.000001' });
  });

  it('asks otherwise when a reply fits nothing, and lets it go after the third', async () => {
    let state = await waiting('tôi cần làm giấy tờ');
    for (const misses of [0, 1]) {
      const outcome = await flow.hear(state, asks('asdfgh'));
      assert.deepEqual(outcome.say, [{ id: 'fallback.clarify', text: `what? ${misses}` }]);
      assert.ok('wait' in outcome && outcome.wait);
      state = outcome.wait;
    }
    const outcome = await flow.hear(state, asks('asdfgh'));
    assert.deepEqual([outcome.say[0]?.text, outcome.end], ['what? 2', true]);
  });

  it('does not take something else for a choice', async () => {
    const turn = asks('mấy giờ mở cửa');
    const contact = { ...turn, understanding: { ...turn.understanding, intent: 'contact' } as const };
    assert.equal(flow.hears(await waiting('căn cước'), contact), 'no');
  });

  it('keeps what is asked of whichever it is until one is chosen', async () => {
    const state = await waiting('căn cước');
    assert.equal(flow.hears(state, asks('nộp ở đâu')), 'answer');
    const outcome = await flow.hear(state, asks('nộp ở đâu'));
    assert.match(outcome.say[0]?.text ?? '', /tùy từng thủ tục/);
    assert.ok('wait' in outcome && outcome.wait);
    const tap = { ...asks('Đổi căn cước'), choice: { kind: 'answer', value: '1.000002' } as const };
    assert.deepEqual((await flow.hear(outcome.wait, tap)).start?.with, { procedure: '1.000002', aspect: 'place' });
  });

  it('puts the same choice again to who goes on about it without naming any', async () => {
    const state = await waiting('căn cước');
    assert.equal(flow.hears(state, asks('bé 2 tháng')), 'answer');
    const outcome = await flow.hear(state, asks('bé 2 tháng'));
    assert.equal(outcome.say[0]?.id, 'procedure.choose');
    assert.ok(outcome.say[0]?.actions?.some((each) => each.label === 'Đổi căn cước'));
  });

  it('takes a no for none of them, and forgets what was talked of before', async () => {
    const state = await waiting('căn cước');
    const turn = asks('không phải cái này');
    const no = { ...turn, understanding: { ...turn.understanding, intent: 'command.no' } as const };
    assert.equal(flow.hears(state, no), 'answer');
    const outcome = await flow.hear(state, no);
    assert.equal(outcome.say[0]?.id, 'procedure.none');
    assert.deepEqual(outcome.remember, { procedure: undefined, case: undefined, imported: undefined });
  });

  it('says that none is held rather than the nearest wrong one, with where to look', async () => {
    const outcome = await flow.begin({ query: 'giấy phép quảng cáo' }, asks('giấy phép quảng cáo'));
    assert.equal(outcome.end, true);
    const [reply] = outcome.say;
    assert.equal(reply?.id, 'procedure.none');
    assert.match(reply?.text ?? '', /dichvucong\.gov\.vn[\s\S]*1022/);
    for (const each of knowledge.procedures.all) assert.ok(!reply?.text.includes(each.name.vi));
  });

  it('says so too when none of those shown is right', async () => {
    const state = await waiting('căn cước');
    const none = { ...asks('không phải'), choice: { kind: 'answer', value: 'none' } as const };
    const outcome = await flow.hear(state, none);
    assert.deepEqual([outcome.say[0]?.id, outcome.end], ['procedure.none', true]);
  });

  it('records what led to the list as what got no answer, not the button of it', async () => {
    const state = await waiting('căn cước');
    const none = { ...asks('Không phải các thủ tục này'), choice: { kind: 'answer', value: 'none' } as const };
    const recorded = (of: { do?: readonly Effect[] }) =>
      of.do?.flatMap((each) => (each.kind === 'unanswered' ? each.unanswered.text : []));
    assert.deepEqual(recorded(await flow.hear(state, none)), ['căn cước']);
    assert.deepEqual(recorded(await flow.hear(state, asks('giấy phép quảng cáo'))), ['giấy phép quảng cáo']);
  });

  it('asks about what was only brushed against, instead of taking it or of what is asked for most', async () => {
    const outcome = await flow.begin({ query: UNSURE }, asks(UNSURE));
    assert.match(outcome.say[0]?.text ?? '', /chưa chắc/);
    assert.ok('wait' in outcome);
    assert.deepEqual(outcome.wait?.options, ['1.000001', '1.000002', '1.000003']);
    const told = await flow.hear({ ...outcome.wait, query: UNSURE }, asks('căn cước lần đầu'));
    assert.deepEqual(told.start, { flow: 'procedure', with: { procedure: '1.000001' } });
  });

  it('never offers a procedure that the region does not hold', async () => {
    const strange = {
      ...asks('gì đó'),
      understanding: readAs('gì đó', { procedures: [{ code: '8.8', name: 'x', score: 1 }], namesOther: true }),
    };
    const outcome = await flow.begin({ query: 'gì đó' }, strange);
    assert.equal(outcome.say[0]?.id, 'procedure.none');
  });
});
