import assert from 'node:assert/strict';
import { kindsAt } from '../../../knowledge/understanding/kinds.ts';
import { stemOf } from '../../../knowledge/understanding/stems.ts';
import { termsOf, weightOf } from '../../../knowledge/understanding/terms.ts';
import { plainly, readWords } from '../../../knowledge/understanding/words.ts';
import type { Language } from '../../../knowledge/language/text.ts';

const kinds = (text: string, language: Language) => [
  ...new Set(kindsAt(plainly(text, language).split(' ')).map(({ kind }) => kind)),
];

describe('kinds of things', () => {
  it('are the same for whatever country or make of motorbike is named', () => {
    assert.deepEqual(kinds('tôi lấy chồng Đài', 'vi'), kinds('tôi lấy chồng Hàn', 'vi'));
    assert.deepEqual(kinds('a Danish friend', 'en'), ['foreign']);
    assert.deepEqual(kinds('an Airblade', 'en'), kinds('a scooter', 'en'));
  });

  it('are read with or without marks, the longest phrase first', () => {
    assert.deepEqual(kinds('tạm ngừng kinh doanh', 'vi'), kinds('tam ngung kinh doanh', 'vi'));
    assert.deepEqual(kinds('giấy phép lao động', 'vi'), ['work permit']);
    assert.deepEqual(kinds('trời đẹp quá', 'vi'), []);
  });
});

describe('stems', () => {
  it('are what the forms of an English word have in common', () => {
    assert.equal(stemOf('registering'), stemOf('registered'));
    assert.equal(stemOf('marries'), stemOf('marrying'));
  });

  it('are none of what may be a Vietnamese word, of short words and of figures', () => {
    for (const word of ['nghieng', 'thuong', 'wife', 'ct07a', 'khuyet']) assert.equal(stemOf(word), undefined, word);
  });
});

describe('terms', () => {
  const terms = (text: string) => termsOf(readWords(text, 'en'));

  it('have two kinds together where few are named, in whatever order', () => {
    assert.ok(terms('lost my passport').has('x lost/passport'));
    assert.ok(terms('my passport is lost').has('x lost/passport'));
    const story = terms(
      'my foreign husband died, the passport is lost, the baby has no health insurance, we rent a room',
    );
    assert.ok(story.has('k lost') && !story.has('x lost/passport'));
  });

  it('count less where they only stand beside a word', () => {
    assert.ok(weightOf('s marri') < weightOf('w married'));
    assert.ok(weightOf('g my lost') < weightOf('p my passport'));
  });
});
