import assert from 'node:assert/strict';
import { isTorn, readingsOf } from '../../dialogs/readings.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { Intent, Understanding } from '../../knowledge/understanding/understanding.ts';
import { readAs, turnOn } from '../fixtures/flowTurns.ts';

const nameOf = (code: string) => (code === '1.000001' ? 'Đăng ký khai sinh' : undefined);

type Likely = readonly [intent: Intent, confidence: number];

function turn([first, ...others]: readonly [Likely, ...Likely[]], more: Partial<Understanding> = {}): Turn {
  const [intent, confidence] = first;
  const rest = others.map(([other, less]) => ({ intent: other, confidence: less }));
  return turnOn('2026-11-22', 'vi', { understanding: readAs('', { intent, confidence, others: rest, ...more }) });
}

const BIRTH = { procedures: [{ code: '1.000001', name: '', score: 0.7 }] };

describe('what a message may mean', () => {
  it('is put as choices that lead to different places, the likeliest first', () => {
    const readings = readingsOf(turn([['status.lookup', 0.3], ['petition', 0.28], ['contact', 0.2], ['privacy', 0.15]]), nameOf); // prettier-ignore
    assert.deepEqual(readings.map(({ means }) => means), ['#status:', '#petition:tell:', '#guidance:contact']); // prettier-ignore
  });

  it('holds a procedure once, whether it is asked about or wanted', () => {
    const readings = readingsOf(turn([['procedure.ask', 0.3], ['procedure.find', 0.3]], { ...BIRTH, aspect: 'fee' }), nameOf); // prettier-ignore
    assert.deepEqual(readings, [{ label: 'Đăng ký khai sinh', means: '#procedure:1.000001:fee' }]);
  });

  it('leaves out what is far less likely, and what nothing can be done about', () => {
    const readings = readingsOf(
      turn([
        ['portal.account', 0.5],
        ['smalltalk.greet', 0.3],
        ['handoff', 0.1],
      ]),
      nameOf,
    );
    assert.deepEqual(readings.map(({ means }) => means), ['#guidance:account']); // prettier-ignore
  });

  it('names no procedure that is not held', () => {
    const other = { procedures: [{ code: '9.999999', name: '', score: 0.7 }] };
    assert.deepEqual(readingsOf(turn([['declaration.start', 0.3]], other), nameOf), []);
  });
});

describe('being torn between two readings', () => {
  it('is to find them near to each other and leading to different places', () => {
    assert.ok(isTorn(turn([['status.lookup', 0.4], ['petition', 0.35]]), nameOf)); // prettier-ignore
    assert.ok(!isTorn(turn([['status.lookup', 0.5], ['petition', 0.3]]), nameOf)); // prettier-ignore
    assert.ok(!isTorn(turn([['procedure.find', 0.4], ['procedure.ask', 0.39]], BIRTH), nameOf)); // prettier-ignore
    assert.ok(!isTorn(turn([['status.lookup', 0.4], ['out_of_scope', 0.39]]), nameOf)); // prettier-ignore
  });
});
