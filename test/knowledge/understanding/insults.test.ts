import assert from 'node:assert/strict';
import { isInsult } from '../../../knowledge/understanding/insults.ts';

describe('an insult', () => {
  it('is known in both languages', () => {
    for (const text of ['đồ ngu', 'Đồ NGU!', 'bot như cứt', 'ngu qua', 'dm làm ăn kiểu gì', 'câm mồm đi', 'vô dụng', 'you are stupid', 'What the FUCK', 'go to hell', 'useless bot'])
      assert.ok(isInsult(text), text); // prettier-ignore
  });

  it('is not seen in names and everyday words that look like one', () => {
    for (const text of ['Đỗ Ngữ', 'vo van kiet', 'Võ Dũng', 'toi lam mat day', 'mất đây rồi', 'các giấy tờ', 'cắt hộ khẩu', 'lon nuoc', 'tôi bực quá', 'chờ lâu quá', 'Dumas', 'crappie', 'nguyễn văn ngu'])
      assert.ok(!isInsult(text), text); // prettier-ignore
  });
});
