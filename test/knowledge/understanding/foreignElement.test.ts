import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { foundIn } from '../../../knowledge/understanding/understanding.ts';

const { understand } = loadKnowledge('hcmc');
const MARRIAGE = { plain: '1.000894', twin: '2.000806' };
const BIRTH = { plain: '1.001193', twin: '2.000528' };

describe('procedures with a twin for what touches another country', () => {
  it('give way to it where another country or somebody of one is spoken of, and can still be asked about', () => {
    for (const [text, { plain, twin }] of [
      ['my husband is korean we want to marry in saigon', MARRIAGE],
      ['khai sinh cho con, cha nó người Mỹ', BIRTH],
      ['birth certificate for baby, father is british', BIRTH],
    ] as const) {
      const { procedures, ...read } = understand(text, 'vi');
      const codes = procedures.map(({ code }) => code);
      assert.equal(codes[0], twin, text);
      assert.ok(!codes.includes(plain), text);
      assert.ok(
        foundIn({ procedures, ...read }).some(({ code }) => code === plain),
        text,
      );
    }
  });

  it('stay as they are where none is spoken of', () => {
    assert.equal(understand('đăng ký kết hôn', 'vi').procedures[0]?.code, MARRIAGE.plain);
    assert.equal(understand('làm khai sinh cho con', 'vi').procedures[0]?.code, BIRTH.plain);
  });
});
