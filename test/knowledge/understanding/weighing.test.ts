import assert from 'node:assert/strict';
import { isDanger, isDangerAlone, passagesOf } from '../../../knowledge/understanding/weighing.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => ({ typed: `w${at}`, plain: `w${at}` }));

describe('weighing danger', () => {
  it('asks less of the examples the more kinds of danger are named', () => {
    const heard = { danger: 'hinted', weight: 0, length: 10 } as const;
    assert.equal(isDanger({ ...heard, kinds: 1 }), false);
    assert.equal(isDanger({ ...heard, kinds: 2 }), true);
  });

  it('counts fewer kinds in a long story, where words of many come together by chance', () => {
    const heard = { danger: 'hinted', weight: -0.2, kinds: 3 } as const;
    assert.equal(isDanger({ ...heard, length: 20 }), true);
    assert.equal(isDanger({ ...heard, length: 40 }), false);
  });

  it('takes a name or an answer of few words for danger only where the examples are sure of it', () => {
    const heard = { danger: 'none', kinds: 1, weight: 0.9 } as const;
    assert.equal(isDanger({ ...heard, length: 2 }), false);
    assert.equal(isDanger({ ...heard, length: 8 }), true);
  });

  it('hears a passage by itself, unless the whole is far from danger', () => {
    const passage = { danger: 'none', kinds: 2, weight: 0.8 } as const;
    assert.equal(isDangerAlone(passage, -0.5), true);
    assert.equal(isDangerAlone(passage, -1.5), false);
    assert.equal(isDangerAlone({ ...passage, kinds: 0 }, -0.5), false);
    assert.equal(isDangerAlone({ ...passage, danger: 'apparent' }, -0.5), false);
  });
});

describe('passages', () => {
  it('overlap, and reach to the last word', () => {
    assert.deepEqual(passagesOf(words(22)), []);
    const passages = passagesOf(words(33));
    assert.deepEqual(
      passages.map((passage) => passage[0]?.plain),
      ['w0', 'w5', 'w10', 'w13'],
    );
    assert.equal(passages.at(-1)?.at(-1)?.plain, 'w32');
  });
});
