import assert from 'node:assert/strict';
import { readForDanger } from '../../../knowledge/understanding/danger.ts';
import { countDanger, dangerKindsAt, kindsOf } from '../../../knowledge/understanding/dangerKinds.ts';
import { languageOf } from '../../../knowledge/understanding/languageOf.ts';
import { readWords } from '../../../knowledge/understanding/words.ts';

const kindsIn = (text: string): string[] =>
  [...kindsOf(dangerKindsAt(readForDanger(readWords(text, languageOf(text)))))].toSorted();

describe('the kinds of danger that words may speak of', () => {
  it('are found with and without marks, and in English', () => {
    assert.deepEqual(kindsIn('nó cầm dao đòi giết tôi'), ['blade', 'killing']);
    assert.deepEqual(kindsIn('no cam dao doi giet toi'), ['blade', 'killing']);
    assert.deepEqual(kindsIn('my baby is not breathing'), ['breath', 'child']);
  });

  it('are told by marks where a word alone is another without them', () => {
    assert.deepEqual(kindsIn('cái bếp nổ kìa'), ['blast']);
    assert.deepEqual(kindsIn('cai bep no kia'), []);
    assert.deepEqual(kindsIn('tôi nợ phí'), []);
  });

  it('are none in what only sounds like danger', () => {
    assert.deepEqual(kindsIn('giết thời gian thôi'), []);
    assert.deepEqual(kindsIn('my file is held hostage'), []);
  });

  it('count circumstances once, and only beside a danger', () => {
    assert.equal(countDanger(new Set(['child', 'atOnce'])), 0);
    assert.equal(countDanger(new Set(['fire'])), 1);
    assert.equal(countDanger(new Set(['fire', 'child', 'atOnce'])), 2);
  });
});
