import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printable, UNPRINTABLE, wrap } from '../../../bot/papers/letters.ts';
import { runs, unmarked } from '../../../bot/papers/marks.ts';

const count = (text: string): number => [...text].length;

describe('text on paper', () => {
  it('is composed, so that letters typed apart from their marks print and copy as one', () => {
    const name = 'NGUYỄN THỊ ƯỞNG';
    assert.equal(printable(name.normalize('NFD')), name);
  });

  it('keeps the names of all peoples of Viet Nam as they are', () => {
    for (const name of ['H’Hen Niê', 'K’Brơi', 'Y Bhĭm Êban', 'Ksor H’Lơ̆', 'Đinh Yă Ƀăn'])
      assert.equal(printable(name), name);
  });

  it('loses what nobody sees and evens out spaces, keeping lines', () => {
    assert.equal(printable(' a\u00a0\u202e b\t\u200bc\u0000 \r\n\n  d '), 'a b c\nd');
  });

  it('writes plainly what has a plain form, and marks what no font here can draw', () => {
    assert.equal(printable('ＡＢ １２ ﬁ ₫'), 'AB 12 fi đ');
    assert.equal(printable('김 A 😀 \ud800'), `${UNPRINTABLE} A ${UNPRINTABLE} ${UNPRINTABLE}`);
  });

  it('is the same when made printable again, whatever it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => printable(printable(text)) === printable(text)));
  });
});

describe('lines', () => {
  it('break at spaces, and inside a word only where it fits on no line', () => {
    assert.deepEqual(wrap('một hai ba', 7, count), ['một hai', 'ba']);
    assert.deepEqual(wrap('ab cdefghijk l', 4, count), ['ab', 'cdef', 'ghij', 'k l']);
    assert.deepEqual(wrap('a\nb', 7, count), ['a', 'b']);
    assert.deepEqual(wrap('', 7, count), ['']);
  });

  it('never part a letter from its marks', () => {
    assert.deepEqual(
      wrap('ê̆ê̆ê̆', 2, (text) => count(unmarked(text))),
      ['ê̆ê̆', 'ê̆'],
    );
  });

  it('are never too wide and lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (raw, width) => {
        const text = printable(raw);
        const lines = wrap(text, width, count);
        assert.ok(lines.every((line) => count(line) <= width || /^.\p{M}*$/u.test(line)));
        assert.equal(lines.join('').replaceAll(' ', ''), text.replace(/[ \n]/g, ''));
      }),
    );
  });
});

describe('marks that no letter of the font includes', () => {
  it('leave ordinary Vietnamese alone', () => {
    assert.deepEqual(runs('Nguyễn Thị Ưởng'), [{ text: 'Nguyễn Thị Ưởng' }]);
  });

  it('are put on their letter, higher where a mark or a capital is under them', () => {
    const [, low] = runs('Lơ̆'), [, high] = runs('xê̆'), [highest] = runs('Ê̆'); // prettier-ignore
    const raised = [low, high, highest].map((run) => run?.marks?.[0]?.by ?? NaN);
    assert.deepEqual([low?.text, high?.text, highest?.text], ['ơ', 'ê', 'Ê']);
    assert.deepEqual(
      raised,
      [...raised].sort((a, b) => a - b),
    );
    assert.equal(new Set(raised).size, 3);
  });

  it('stay near their letter however many there are', () => {
    const marks = runs(`e${'\u0306'.repeat(50)}`)[0]?.marks ?? [];
    assert.equal(marks.length, 50);
    assert.ok(marks.every(({ by }) => by < 0.5));
  });

  it('are all kept, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = printable(raw);
        const again = runs(text).map((run) => run.text + (run.marks ?? []).map(({ mark }) => mark).join(''));
        assert.equal(again.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
        assert.ok(runs(text).every((run) => !/\p{M}/u.test(run.text)));
      }),
    );
  });
});
