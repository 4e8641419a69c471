import assert from 'node:assert/strict';
import { nthOf } from '../../dialogs/ordinal.ts';

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
  ];
  for (const [text, place] of PLACES) it(text, () => assert.equal(nthOf(text, 4), place));

  for (const text of ['thứ hai có làm không', 'thứ hai', 'cái thứ bảy', 'số 12 Lê Lợi', 'cái này', 'hai người'])
    it(`does not point: ${text}`, () => assert.equal(nthOf(text, 4), undefined));
});
