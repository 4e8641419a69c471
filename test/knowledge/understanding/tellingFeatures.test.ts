import assert from 'node:assert/strict';
import { mostTelling } from '../../../knowledge/understanding/tellingFeatures.ts';

describe('mostTelling', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const column = (weights: readonly number[], scale: number) => ({
    labels: 1,
    weights: Int8Array.from(weights),
    scale: [scale],
  });

  it('keeps those that weigh most, on either side', () => {
    const learned = column([9, -8, 1, 0, 7, -1, 2, 0, 1, -6], 1);
    assert.deepEqual(mostTelling(NAMES, [learned]), ['a', 'b', 'e', 'j']);
  });

  it('keeps what tells much of one question alone, by what its weights are worth', () => {
    const [one, other] = [column([9, 9, 9, 9, 9, 9, 9, 9, 0, 0], 0.01), column([0, 0, 0, 0, 0, 0, 5, 5, 5, 5], 1)];
    assert.deepEqual(mostTelling(NAMES, [one, other]), ['g', 'h', 'i', 'j']);
  });

  it('counts the label it weighs most for', () => {
    const learned = {
      labels: 2,
      weights: Int8Array.from([0, 9, 1, 1, 1, 1, 1, 1, 8, 0, 1, 1, 1, 1, 1, 1, 7, 0, 0, 6]),
      scale: [1, 1],
    };
    assert.deepEqual(mostTelling(NAMES, [learned]), ['a', 'e', 'i', 'j']);
  });
});
