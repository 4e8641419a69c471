import assert from 'node:assert/strict';
import { BrokenDocument, readDocument } from '../../../bot/papers/document.ts';
import { sampleDocument } from './sample.ts';

describe('the document of a declaration', () => {
  it('is read from its JSON, leaving out what is not printed', () => {
    const read = readDocument(JSON.stringify({ ...sampleDocument, answers: { secret: 1 } }));
    assert.deepEqual(read, sampleDocument);
  });

  const broken: readonly [string, string][] = [
    ['what is not JSON', '{"reference": "TK'],
    ['no sections', JSON.stringify({ ...sampleDocument, sections: [] })],
    ['a day that does not exist', JSON.stringify({ ...sampleDocument, madeOn: '2026-02-30' })],
    ['a value that is no text', JSON.stringify({ ...sampleDocument, sections: [{ title: 'A', rows: [{ label: 'B', value: 7 }] }] })],
    ['an absurdly long value', JSON.stringify({ ...sampleDocument, sections: [{ title: 'A', rows: [{ label: 'B', value: 'x'.repeat(10_001) }] }] })],
  ]; // prettier-ignore
  for (const [what, json] of broken) {
    it(`is refused with a code for ${what}`, () => {
      assert.throws(() => readDocument(json), { name: 'BrokenDocument', code: 'DOCUMENT' });
    });
  }

  it('says where it is broken, never what it says', () => {
    const json = JSON.stringify({ ...sampleDocument, reference: '', title: { name: 'NGƯỜI MẪU A' } });
    assert.throws(() => readDocument(json), new BrokenDocument(['reference', 'title']));
    assert.throws(
      () => readDocument('NGƯỜI MẪU A'),
      (error: Error) => !error.message.includes('MẪU'),
    );
  });
});
