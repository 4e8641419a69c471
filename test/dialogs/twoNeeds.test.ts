import assert from 'node:assert/strict';
import { twoNeeds } from '../../dialogs/twoNeeds.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { makeBot } from '../fixtures/bot.ts';

const { understand } = loadKnowledge('hcmc');
const needs = (text: string) => {
  const two = twoNeeds(understand(text, 'vi'), 'vi', understand);
  return two && [two.main, two.other].map(({ intent, procedures }) => procedures[0]?.code ?? intent);
};

describe('two needs in one message', () => {
  it('are the one said first and another that stands for itself', () => {
    assert.deepEqual(needs('làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu'), ['1.001456', '1.004194']);
    assert.deepEqual(needs('làm lại căn cước và đổi bằng lái luôn'), ['CAN_CUOC_2026', '3.000347']);
    assert.deepEqual(needs('lam ho chieu can gi. ho so cua toi toi dau roi'), ['1.001456', 'status.lookup']);
    assert.deepEqual(needs('what do I need for a passport? also I want to make a complaint about an official'), [
      '1.001456',
      'petition',
    ]);
  });

  it('are not seen in one need that is told in several parts', () => {
    for (const text of [
      'làm khai sinh, nhập khẩu và thẻ bảo hiểm y tế cho bé luôn',
      'tôi mới sinh con, muốn làm giấy khai sinh cho bé',
      'làm hộ chiếu cần gì, nộp ở đâu, bao nhiêu tiền',
      'mất thẻ căn cước rồi, muốn làm lại',
      'xin chào, tôi muốn đăng ký tạm trú',
    ])
      assert.equal(needs(text), undefined, text);
  });

  it('get the answer to the first, and the second as a choice', async () => {
    const bot = makeBot();
    try {
      const { replies, texts } = await bot.ask(
        '2026-11-22',
        'vi',
        'làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu',
      );
      assert.deepEqual(replies, ['procedure.aspect', 'need.other']);
      assert.match(texts[1] ?? '', /tạm trú/);
      const next = await bot.ask(
        '2026-11-22',
        'vi',
        'làm hộ chiếu cần gì, với lại đăng ký tạm trú ở đâu',
        'đăng ký tạm trú',
      );
      assert.match(next.texts.join(), /nộp ở công an phường/);
    } finally {
      await bot.close();
    }
  });
});
