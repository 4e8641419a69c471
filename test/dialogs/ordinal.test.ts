import assert from 'node:assert/strict';
import { meansOther, nthOf, pointing } from '../../dialogs/ordinal.ts';

describe('pointing at one of several things by its place', () => {
  const PLACES: readonly (readonly [string, number])[] = [
    ['cái thứ hai', 1],
    ['cai thu 2', 1],
    ['cái đầu tiên', 0],
    ['số 3 nha', 2],
    ['cái cuối', 3],
    ['the second one', 1],
    ['option 2', 1],
    ['the last one please', 3],
    ['còn việc thứ hai thì sao', 1],
    ['2nd question', 1],
    ['second', 1],
  ];
  for (const [text, place] of PLACES) it(text, () => assert.equal(nthOf(text, 4), place));

  for (const text of [
    'thứ hai có làm không',
    'thứ hai',
    'cái thứ bảy',
    'số 12 Lê Lợi',
    'cái này',
    'hai người',
    'ở đâu',
    'cái thứ hai cần giấy gì',
  ])
    it(`does not point: ${text}`, () => assert.equal(nthOf(text, 4), undefined));

  it('may say at once what is asked of it', () => {
    assert.deepEqual(pointing('cái thứ hai cần giấy gì'), { nth: 1, rest: 'can giay gi' });
    assert.deepEqual(pointing('the last one how much'), { nth: 'last', rest: 'how much' });
  });

  it('may be by being the other of two', () => {
    for (const text of ['còn việc kia', 'cái còn lại thì sao', 'the other one', 'what about the other question'])
      assert.ok(meansOther(text), text);
    for (const text of ['cái này', 'người khác làm thay được không', 'the passport'])
      assert.ok(!meansOther(text), text);
  });
});
