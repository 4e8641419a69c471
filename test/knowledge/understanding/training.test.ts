import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { makeClassifier } from '../../../knowledge/understanding/classifier.ts';
import { EXAMPLES } from '../../../knowledge/understanding/examples/index.ts';
import { trainLabels, trainModel, writeModel } from '../../../knowledge/understanding/training.ts';
import { SUBJECTS } from '../../../knowledge/understanding/subjects.ts';
import { ASPECTS, INTENTS } from '../../../knowledge/understanding/understanding.ts';
import { fold } from '../../../knowledge/language/fold.ts';

const MODEL = new URL('../../../knowledge/understanding/model.json', import.meta.url);

describe('training', () => {
  it('gives the committed model, byte for byte', function () {
    this.timeout(400_000); // a minute of work, on a machine that may have much else to do
    // not assert.equal: showing how two megabytes differ takes minutes
    const same = writeModel(trainModel(EXAMPLES)) === readFileSync(MODEL, 'utf8');
    assert.ok(same, 'run npm run train and commit the model');
  }).timeout(400_000);

  it('gives the same model twice', function () {
    this.timeout(200_000);
    const some = EXAMPLES.filter((_, at) => at % 8 === 0);
    assert.equal(writeModel(trainModel(some)), writeModel(trainModel(some)));
  });

  it('keeps the model under 8.5 MB', () => assert.ok(readFileSync(MODEL).length < 8_500_000));

  it('learns labels of any kind', () => {
    const classify = trainLabels([
      { text: 'trời mưa to', label: 'weather' },
      { text: 'trời nắng đẹp', label: 'weather' },
      { text: 'bóng đá tối nay', label: 'sport' },
      { text: 'trận bóng chuyền', label: 'sport' },
    ]);
    assert.equal(classify('trời hôm nay mưa'), 'weather');
    assert.equal(classify('xem bóng đá'), 'sport');
  });

  it('is refused where the model is damaged', () => {
    const model = trainModel(EXAMPLES.slice(0, 60));
    const damaged = { ...model, intents: { ...model.intents, weights: model.intents.weights.slice(8) } };
    assert.throws(() => makeClassifier(damaged), /damaged/);
  });
});

describe('the examples', () => {
  it('cover every intent and every aspect, both with many', () => {
    for (const intent of INTENTS) assert.ok(EXAMPLES.filter((each) => each.intent === intent).length >= 20, intent);
    for (const aspect of ASPECTS) assert.ok(EXAMPLES.filter((each) => each.aspect === aspect).length >= 15, aspect);
  });

  it('name only subjects of the list, and an aspect exactly where one is asked', () => {
    const subjects = new Set(SUBJECTS.map(({ subject }) => subject));
    for (const { subject, text, intent, aspect } of EXAMPLES) {
      assert.ok(subject === undefined || subjects.has(subject), `${text}: ${subject}`);
      assert.equal(aspect !== undefined, intent === 'procedure.ask', text);
    }
  });

  it('never mean two things', () => {
    const meant = new Map<string, string>();
    for (const { text, intent } of EXAMPLES) {
      const key = text.normalize('NFC').toLowerCase();
      assert.ok(meant.get(key) === undefined || meant.get(key) === intent, text);
      meant.set(key, intent);
    }
  });
});

describe('the subjects', () => {
  it('are each there once, with words in both languages', () => {
    assert.equal(new Set(SUBJECTS.map(({ subject }) => subject)).size, SUBJECTS.length);
    for (const { subject, vi, en, codes } of SUBJECTS) {
      assert.ok(vi.length > 0 && en.length > 0, String(subject));
      if (subject === null) assert.deepEqual(codes, []);
      for (const phrase of [...vi, ...en]) assert.notEqual(fold(phrase), '');
    }
  });
});
