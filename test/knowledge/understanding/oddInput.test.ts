import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeUnderstand } from '../../../knowledge/understanding/index.ts';
import { INTENTS } from '../../../knowledge/understanding/understanding.ts';
import { BIRTH, MODEL } from './samples.ts';

const understand = makeUnderstand({ model: MODEL, procedures: [BIRTH], places: ['Bến Nghé'] });
const ODD = [
  '',
  '   ',
  '🙏😀',
  '\ud800',
  'a\udfffb',
  'constructor',
  '__proto__',
  'toString hasOwnProperty',
  '\u0000',
  '?!',
  '١٢٣',
  '.'.repeat(300),
];

describe('odd input', () => {
  for (const text of ODD)
    it(`is read without a mishap: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const read = understand(text);
      assert.equal(read.text, text);
      assert.ok(INTENTS.includes(read.intent));
      assert.deepEqual(read.procedures, []);
    });

  it('that says nothing is out of scope, and surely not understood', () => {
    for (const text of ['', '🙏', '...']) {
      const { intent, confidence } = understand(text);
      assert.deepEqual([intent, confidence], ['out_of_scope', 0]);
    }
  });

  it('of any kind gives one intent, a confidence from 0 to 1, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = understand(text);
        assert.ok(read.confidence >= 0 && read.confidence <= 1);
        assert.deepEqual(understand(text), read);
      }),
      { numRuns: 60 },
    );
  });

  it('of great length costs no more than in proportion, and its need is found at the end', () => {
    const units = [
      'khai sinh cho con ',
      '0909000111 ',
      '1.2.3.',
      'H29.',
      'không ',
      'aaaaaaaa',
      '12 ',
      'phường ',
      '((((',
    ];
    for (const unit of units) {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const from = performance.now();
      understand(long);
      assert.ok(performance.now() - from < 5000, `${JSON.stringify(unit)} is read in time`);
    }
    const story = 'Hôm nay trời đẹp quá. '.repeat(4000);
    assert.equal(understand(`${story} Cho tôi gặp nhân viên tư vấn, cho gặp tổng đài viên`).text.length > 80_000, true);
  });
});
