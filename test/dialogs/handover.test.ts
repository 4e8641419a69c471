import assert from 'node:assert/strict';
import { makeHandoverFlow, type HandoverState } from '../../dialogs/handover.ts';
import type { Intent } from '../../knowledge/understanding/understanding.ts';
import { assertReply, sentencesOf } from '../contracts/flow.ts';
import { REGION, saidTurn, STAFF } from '../fixtures/statusTurns.ts';

const flow = makeHandoverFlow({ region: REGION });
const TOLD: HandoverState = { told: '2026-11-21T03:00:00.000Z' };
const hear = async (text: string, intent: Intent = 'out_of_scope') =>
  (await flow.hear(TOLD, saidTurn(text, intent))).say[0];

describe('asking for a person', () => {
  it('says that nobody is on this chat and how to reach one, in both languages', async () => {
    for (const language of ['vi', 'en'] as const) {
      const outcome = await flow.begin({}, saidTurn('cho gặp người', 'handoff', { language }));
      outcome.say.forEach(assertReply);
      const [reply] = outcome.say;
      assert.equal(reply?.id, 'handover.none');
      for (const fact of ['1022', '18001096', REGION.hotlines.city.hours[language], REGION.officeHours[language]]) {
        assert.ok(reply?.text.toLowerCase().includes(fact.toLowerCase()), fact);
      }
    }
  });

  it('takes no number: says that nobody calls back, and does not repeat it', async () => {
    assert.equal(flow.hears(TOLD, saidTurn('0900001111', 'out_of_scope')), 'answer');
    const outcome = await flow.hear(TOLD, saidTurn('0900001111', 'out_of_scope'));
    assert.equal(outcome.say[0]?.id, 'handover.none');
    assert.match(outcome.say[0]?.text ?? '', /không có ai gọi lại[\s\S]*1022[\s\S]*18001096/);
    assert.doesNotMatch(JSON.stringify(outcome), /0900/);
  });

  it('promises no time when asked when somebody calls', async () => {
    for (const text of ['bao giờ gọi', 'when will you call', 'mấy giờ có người']) {
      assert.equal(flow.hears(TOLD, saidTurn(text, 'out_of_scope')), 'answer', text);
      const reply = await hear(text);
      assert.match(reply?.text ?? '', /chưa biết chắc giờ/);
      assert.doesNotMatch(reply?.text ?? '', /\d+ phút|trong vòng/);
    }
  });

  it('says it again to who insists', async () => {
    assert.equal(flow.hears(TOLD, saidTurn('cho gặp người thật đi', 'handoff')), 'answer');
    assert.equal((await hear('cho gặp người thật đi', 'handoff'))?.id, 'handover.none');
  });

  it('leaves everything else to others, and puts nothing again', async () => {
    for (const text of ['tra giúp mã H29.16-250710-0123', 'khai sinh cần gì', '079099999901']) {
      assert.equal(flow.hears(TOLD, saidTurn(text)), 'no', text);
    }
    assert.deepEqual(flow.ask(TOLD, saidTurn('')), []);
    const outcome = await flow.hear(TOLD, saidTurn('ờ', 'out_of_scope'));
    assert.ok(outcome.end);
    assert.deepEqual(
      outcome.say.map(({ id }) => id),
      ['fallback.clarify'],
    );
    outcome.say.forEach(assertReply);
  });

  it('is over after a while', () => {
    const later = saidTurn('0900001111', 'out_of_scope', { now: new Date('2026-11-21T04:00:00Z') });
    assert.equal(flow.hears(TOLD, later), 'no');
  });

  it('is spoken in two sentences, with the rest noted', async () => {
    const [reply] = (await flow.begin({}, saidTurn('', 'handoff', STAFF))).say;
    assert.ok(sentencesOf(reply?.text ?? '').length <= 2 && reply?.notes);
  });
});
