import assert from 'node:assert/strict';
import { means, readChoice } from '../../dialogs/choice.ts';

describe('what choosing an action means', () => {
  it('survives the way to a platform and back', () => {
    assert.deepEqual(readChoice(means.answer('a:b\nc')), { kind: 'answer', value: 'a:b\nc' });
    assert.deepEqual(readChoice(means.procedure('1.001193', 'fee')), {
      kind: 'start',
      start: { flow: 'procedure', with: { procedure: '1.001193', aspect: 'fee' } },
    });
    assert.deepEqual(readChoice(means.delivery('levels', 4, '1.001193')), {
      kind: 'start',
      start: { flow: 'delivery', with: { topic: 'levels', level: 4, procedure: '1.001193' } },
    });
    assert.deepEqual(readChoice(means.delivery('delivery')), {
      kind: 'start',
      start: { flow: 'delivery', with: { topic: 'delivery' } },
    });
    assert.deepEqual(readChoice(means.status()), { kind: 'start', start: { flow: 'status', with: {} } });
    assert.deepEqual(readChoice(means.privacy('delete')), {
      kind: 'start',
      start: { flow: 'privacy', with: { act: 'delete' } },
    });
    assert.deepEqual(readChoice(means.settle('question')), { kind: 'settle', as: 'question' });
    assert.deepEqual(readChoice(means.language('en')), { kind: 'language', language: 'en' });
    assert.deepEqual(readChoice(means.help()), { kind: 'help' });
  });

  it('is nothing for what a person types or a stranger makes up', () => {
    for (const text of ['', 'help', '#', '#toString', '#constructor:x', '#language:fr', ' #help', '# help']) {
      assert.equal(readChoice(text), undefined, text);
    }
  });

  it('reads an unknown aspect as no aspect', () => {
    assert.deepEqual(readChoice('#procedure:1.001193:weight'), {
      kind: 'start',
      start: { flow: 'procedure', with: { procedure: '1.001193' } },
    });
  });
});
