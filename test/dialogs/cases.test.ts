import assert from 'node:assert/strict';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { caseIn } from '../../knowledge/procedures/facts.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const card = loadKnowledge('hcmc').procedures.byCode('CAN_CUOC_2026')!;

describe('which case of a procedure is meant', () => {
  it('is told by its words, with or without marks', () => {
    for (const [text, id] of [
      ['mất', 'lost'],
      ['mat roi', 'lost'],
      ['bị rơi ở chợ', 'lost'],
      ['thẻ hết hạn', 'exchange'],
      ['cho con 6 tuổi', 'first'],
      ['mất thẻ, làm lại mất bao lâu', 'lost'],
    ] as const)
      assert.equal(caseIn(card, text)?.id, id, text);
  });

  it('is not told by what is only asked, nor by words that sound alike without marks', () => {
    for (const text of [
      'mất bao lâu',
      'mat may ngay',
      'mất tiền không',
      'doi bao lau moi co',
      'tới đâu rồi',
      'toi dau roi',
    ])
      assert.equal(caseIn(card, text), undefined, text);
  });

  it('is asked for again by who asked something else in between, and only once', async () => {
    const bot = makeBot();
    try {
      const asked = await bot.ask(TODAY, 'vi', 'lam can cuoc cho toi voi', 'ho so cua toi toi dau roi');
      assert.ok(
        asked.replies.every((id) => id.startsWith('status.')),
        asked.replies.join(),
      );
      const told = await bot.ask(TODAY, 'vi', 'lam can cuoc cho toi voi', 'lam can cuoc', 'mat roi');
      assert.deepEqual(told.replies, ['procedure.detail']);
    } finally {
      await bot.close();
    }
  });
});
