import assert from 'node:assert/strict';
import { namesOnlyPersons } from '../../../knowledge/understanding/dangerRoles.ts';
import { isDanger } from '../../../knowledge/understanding/weighing.ts';

describe('weighing danger', () => {
  it('asks less of the examples the more kinds of danger are named', () => {
    const heard = { danger: 'none', alone: -0.3, beside: -0.3, length: 10 } as const;
    assert.equal(isDanger({ ...heard, kinds: 0 }), false);
    assert.equal(isDanger({ ...heard, kinds: 1 }), false);
    assert.equal(isDanger({ ...heard, kinds: 2 }), true);
  });

  it('asks less of them where danger was heard, and more where it only sounds like it', () => {
    const weighed = { kinds: 1, alone: -0.3, beside: -0.3, length: 10 } as const;
    assert.equal(isDanger({ ...weighed, danger: 'real' }), true);
    assert.equal(isDanger({ ...weighed, danger: 'hinted' }), false);
    const heavier = { kinds: 1, alone: 0.1, beside: 0.1, length: 10 } as const;
    assert.equal(isDanger({ ...heavier, danger: 'hinted' }), true);
    assert.equal(isDanger({ ...heavier, danger: 'apparent' }), false);
  });

  it('needs no examples where papers for one own death are asked for', () =>
    assert.equal(isDanger({ danger: 'sure', kinds: 0, alone: -2, beside: -2, length: 10 }), true));

  it('takes an answer of few words for danger only where a sign says so or the examples are surer of it', () => {
    const heard = { kinds: 1, alone: 0, beside: 0 } as const;
    assert.equal(isDanger({ ...heard, danger: 'hinted', length: 6 }), true);
    assert.equal(isDanger({ ...heard, danger: 'hinted', length: 4 }), false);
    assert.equal(isDanger({ ...heard, danger: 'real', length: 4 }), true);
  });

  it('takes persons who are only named for no danger, whatever the examples say', () => {
    const named = { danger: 'none', kinds: 0, alone: 2, beside: 2, length: 3, persons: true } as const;
    assert.equal(isDanger(named), false);
    assert.equal(isDanger({ ...named, kinds: 1 }), true);
    assert.equal(isDanger({ ...named, danger: 'hinted' }), true);
    for (const said of ['co vo toi nua', 'vo toi va 2 con', 'my wife and my son'])
      assert.ok(namesOnlyPersons(said.split(' ')), said);
    for (const said of ['cuu vo toi', 'vo toi khoc', 'co nua', '']) assert.ok(!namesOnlyPersons(said.split(' ')), said);
  });

  it('lets another need outweigh what is danger by itself, but not easily', () => {
    const heard = { danger: 'hinted', kinds: 2, alone: 0.2, length: 10 } as const;
    assert.equal(isDanger({ ...heard, beside: -0.45 }), true);
    assert.equal(isDanger({ ...heard, beside: -1.5 }), false);
  });

  it('asks more of a long story, which brushes against more', () => {
    const heard = { danger: 'hinted', kinds: 1, alone: 0.1, beside: 0.1 } as const;
    assert.equal(isDanger({ ...heard, length: 30 }), true);
    assert.equal(isDanger({ ...heard, length: 80 }), false);
    assert.equal(isDanger({ ...heard, danger: 'real', length: 80 }), true);
  });
});
