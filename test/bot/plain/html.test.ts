import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markup } from '../../../bot/plain/html.ts';

describe('HTML out of templates', () => {
  it('escapes what is put in, in texts and in quoted attributes, and leaves HTML made the same way', () => {
    const link = markup`<a href="${'"><script>'}">${`a & 'b'`}</a>`;
    assert.equal(link.text, '<a href="&quot;&gt;&lt;script&gt;">a &amp; &#39;b&#39;</a>');
    assert.equal(markup`<p>${[link, '<', undefined, 3]}</p>`.text, `<p>${link.text}&lt;3</p>`);
  });

  it('never lets a text open a tag, end an attribute or begin an entity of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, put = ''] = /^<p title="([^]*)"><\/p>$/.exec(markup`<p title="${text}"></p>`.text) ?? [];
        assert.doesNotMatch(put.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, ''), /[&<>"']/);
      }),
    );
  });
});
