import assert from 'node:assert/strict';
import { readForDanger } from '../../../knowledge/understanding/danger.ts';
import { dangerKindsAt } from '../../../knowledge/understanding/dangerKinds.ts';
import { trainDanger } from '../../../knowledge/understanding/dangerTraining.ts';
import { makeDangerWeigher, passagesOf } from '../../../knowledge/understanding/dangerWeight.ts';
import { featuresOf, knownOf } from '../../../knowledge/understanding/features.ts';
import { readWords } from '../../../knowledge/understanding/words.ts';

const DANGERS = ['he locked me in the shed', 'she locked my son in the bathroom', 'he hit my mother with a chair'];
const OTHERS = ['where do I register my shop', 'the form for a new card please', 'opening hours of the ward office'];
const wordsOf = (text: string) => readWords(text, 'en');
const known = knownOf([
  ...new Set(
    [...DANGERS, ...OTHERS].flatMap((text) => [
      ...featuresOf({ words: wordsOf(text), marks: [], dangers: new Set<string>() }),
    ]),
  ),
]);
const learned = trainDanger(
  [
    ...DANGERS.map((text) => ({ words: wordsOf(text), isDanger: true })),
    ...OTHERS.map((text) => ({ words: wordsOf(text), isDanger: false })),
  ],
  known,
);

describe('how much a message weighs for danger', () => {
  const weigh = makeDangerWeigher(learned, known);
  const weightOf = (text: string): number => {
    const read = readForDanger(wordsOf(text));
    return weigh(read, dangerKindsAt(read));
  };

  it('is more where somebody does the like to somebody', () => {
    assert.ok(weightOf('they locked us in the cellar') > 0);
    assert.ok(weightOf('where is the new office') < 0);
  });

  it('is that of the passage which tells of it, however much is said around', () => {
    const around = 'the form for a new card please '.repeat(5);
    assert.ok(weightOf(`${around} he locked me in the shed ${around}`) > weightOf(around));
  });

  it('is the same whatever was weighed before', () => {
    const first = weightOf('he hit my sister');
    weightOf('opening hours of the office');
    assert.equal(weightOf('he hit my sister'), first);
    assert.ok(Number.isFinite(weightOf('')));
  });

  it('is refused where what was learned is damaged', () =>
    assert.throws(() => makeDangerWeigher({ ...learned, weights: learned.weights.slice(8) }, known), /damaged/));
});

describe('passages', () => {
  it('are the whole, and parts of it that overlap and reach to the last word', () => {
    assert.deepEqual(passagesOf(18), [{ from: 0, until: 18 }]);
    assert.deepEqual(passagesOf(27), [
      { from: 0, until: 27 },
      { from: 0, until: 16 },
      { from: 4, until: 20 },
      { from: 8, until: 24 },
      { from: 11, until: 27 },
    ]);
  });
});
