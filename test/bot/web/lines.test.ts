import assert from 'node:assert/strict';
import { blocksOf, mannerOf } from '../../../bot/web/lines.js';

const SOURCE = 'Nguồn:';

describe('a reply taken apart before it is drawn', () => {
  it('is lines and lists, what heads a list, the source, and a question in a form', () => {
    const text = 'Mang theo:\r\n• một\n• hai\n\nNguồn: Luật\nĐồng ý không?';
    assert.deepEqual(blocksOf(text, mannerOf('declaration.consent', SOURCE)), [
      { kind: 'line', as: 'heads', parts: [{ text: 'Mang theo:' }] },
      { kind: 'list', table: false, rows: [{ parts: [{ text: 'một' }] }, { parts: [{ text: 'hai' }] }] },
      { kind: 'line', as: 'gap', parts: [] },
      { kind: 'line', as: 'source', parts: [{ text: 'Nguồn: Luật' }] },
      { kind: 'line', as: 'asks', parts: [{ text: 'Đồng ý không?' }] },
    ]);
  });

  it('is rows of label and value in a review', () => {
    const rows = blocksOf('• Họ tên: A: B\n• không nhãn', mannerOf('declaration.review', SOURCE));
    assert.deepEqual(rows, [
      { kind: 'list', table: true, rows: [{ field: 'Họ tên:', parts: [{ text: ' A: B' }] }, { parts: [{ text: 'không nhãn' }] }] },
    ]); // prettier-ignore
  });

  it('leads to web addresses, without the stop after them, and shows long ones shortened', () => {
    const long = `https://chat.example/${'a'.repeat(60)}`;
    const [line] = blocksOf(`Xem ${long}. Hết`, mannerOf('guidance.answer', SOURCE));
    assert.ok(line?.kind === 'line');
    const [, link, rest] = line.parts;
    assert.deepEqual([link?.address, link?.text.length, rest?.text], [long, 44, '. Hết']);
  });

  it('can be called in danger, and nowhere else', () => {
    const called = (reply: string): (string | undefined)[] =>
      blocksOf('Gọi 113 hoặc 115, không phải 1022.', mannerOf(reply, SOURCE))
        .flatMap((block) => (block.kind === 'line' ? block.parts : []))
        .flatMap(({ address }) => address ?? []);
    assert.deepEqual(called('crisis.help'), ['tel:113', 'tel:115']);
    assert.deepEqual(called('guidance.answer'), []);
  });
});
