import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';

const { understand } = loadKnowledge('hcmc');

describe('what is said in place of what is refused', () => {
  it('is what is meant', () => {
    for (const text of [
      'no not that, the marriage one, where',
      'hong phai, ket hon kia',
      'không phải, cái kết hôn á',
    ]) {
      const { procedures, text: told } = understand(text, 'vi');
      assert.equal(procedures[0]?.code, '1.000894', text);
      assert.equal(told, text);
    }
  });

  it('is nothing where there is only a refusal', () => {
    for (const text of ['không', 'không phải', 'no thanks', 'thôi khỏi làm'])
      assert.match(understand(text, 'vi').intent, /^command\./, text);
  });
});
