import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { isElsewhere, kindsElsewhere } from '../../../knowledge/understanding/elsewhere.ts';

const { understand } = loadKnowledge('hcmc');

describe('things of elsewhere', () => {
  const kinds = (text: string) => [...kindsElsewhere(text.split(' '), [])];

  it('are known by their kind', () => {
    assert.deepEqual(kinds('lam the atm agribank'), ['bank']);
    assert.deepEqual(kinds('homework about antibiotics'), ['study', 'health']);
    assert.deepEqual(kinds('lam giay khai sinh'), []);
  });

  it('are none within the name of a matter', () => {
    const plain = 'gia han visa my'.split(' ');
    assert.deepEqual([...kindsElsewhere(plain, [])], ['foreign']);
    assert.deepEqual([...kindsElsewhere(plain, [{ from: 0, until: 4, phrase: plain.join(' ') }])], []);
  });

  it('are more than a place abroad, which stands in many stories', () => {
    assert.equal(isElsewhere(new Set(kinds('toi dang o tokyo'))), false);
    assert.equal(isElsewhere(new Set(kinds('visa schengen'))), true);
    assert.equal(isElsewhere(new Set()), false);
  });

  for (const text of [
    'mở thẻ tín dụng VPBank cần giấy tờ gì',
    'thu tuc chuyen chu sim vinaphone',
    'Which documents do I bring to open a savings account at ACB?',
    'nộp hồ sơ xin việc ở Intel mất bao lâu',
    'how do I renew my Australian passport',
  ])
    it(`make ${JSON.stringify(text)} out of scope, with no procedure`, () => {
      const { intent, procedures } = understand(text);
      assert.deepEqual([intent, procedures], ['out_of_scope', []]);
    });

  for (const [text, code] of [
    ['ngân hàng Vietcombank đòi giấy độc thân, em muốn làm', '1.004873'],
    ['mất căn cước trên chuyến bay Vietjet, muốn làm lại', 'CAN_CUOC_2026'],
    ['My sister in Toronto needs a copy of her birth certificate', '2.000635'],
  ] as const)
    it(`leave ${JSON.stringify(text)} a need for ${code}`, () => {
      assert.equal(understand(text).procedures[0]?.code, code);
    });
});

describe('what is not held', () => {
  for (const text of [
    'xin giấy phép nuôi ong',
    'thủ tục hiến tạng',
    'muốn mở tiệm thuốc tây thì xin giấy gì',
    'fire safety certificate for my hotel',
    'xin tạm hoãn nghĩa vụ quân sự cho con trai',
    'thủ tục bắn pháo hoa khai trương',
  ])
    it(`never becomes the nearest procedure: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(understand(text).procedures, []);
    });
});
