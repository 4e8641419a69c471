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

  it('give way to none that is called the same and more, unless the more is said', () => {
    for (const [text, codes] of [
      ['I want to register a birth', ['1.001193']],
      ['làm khai sinh cho con', ['1.001193']],
      ['đăng ký khai sinh lưu động tại nhà', ['1.003583']],
    ] as const)
      assert.deepEqual(
        understand(text, 'vi')
          .procedures.map(({ code }) => code)
          .filter((code) => ['1.001193', '1.003583'].includes(code)),
        codes,
        text,
      );
  });

  it('stay as they are where none is spoken of', () => {
    assert.equal(understand('đăng ký kết hôn', 'vi').procedures[0]?.code, MARRIAGE.plain);
    assert.equal(understand('làm khai sinh cho con', 'vi').procedures[0]?.code, BIRTH.plain);
  });
});
