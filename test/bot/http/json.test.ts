import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readJson } from '../../../bot/http/json.ts';

describe('strict JSON', () => {
  it('reads what JSON.parse reads, where keys come once and strings are whole', () => {
    const key = fc.stringMatching(/^[a-z "\\/]{1,8}$/);
    const leaf = fc.oneof(
      fc.stringMatching(/^[a-zạếđ"\\{}[\]:, ]{0,10}$/),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(
      fc.property(value, (each) => {
        const text = JSON.stringify(each, null, 1);
        assert.deepEqual(readJson(text), { value: JSON.parse(text) });
      }),
    );
  });

  it('takes the same key in different objects', () => {
    assert.deepEqual(readJson('{"a":{"a":1},"b":[{"a":2},{"a":3}]}')?.value, { a: { a: 1 }, b: [{ a: 2 }, { a: 3 }] });
  });

  const refused: Readonly<Record<string, readonly string[]>> = {
    'a key that comes twice, however it is written': [
      '{"a":1,"a":2}',
      '{"a":1,"\\u0061":2}',
      '[{"b":{"a":1,"x":[],"a":2}}]',
    ],
    'keys that reach a prototype': ['{"__proto__":1}', '{"a":{"constructor":{}}}', '{"\\u005f_proto__":1}'],
    'more depth than anyone needs': ['['.repeat(33) + ']'.repeat(33), '['.repeat(100_000), '{"a":'.repeat(100_000)],
    'half characters and U+0000': ['"\\ud800"', '{"\\udfff":1}', '["a\\u0000"]'],
    'numbers beyond all bounds': ['1e999', '{"a":[-1e999]}'],
    'what is no JSON': ['', '{', '{"a":1,}', "{'a':1}", '{"a":1}{}', '"\n"', '{"a', '"\\'],
  };
  for (const [what, texts] of Object.entries(refused))
    it(`refuses ${what}`, () => {
      for (const text of texts) assert.equal(readJson(text), undefined, text.slice(0, 60));
    });

  it('takes what is just within bounds', () => {
    assert.ok(readJson('['.repeat(32) + ']'.repeat(32)));
    assert.ok(readJson('"😀 \\ud83d\\ude00"'));
  });
});
