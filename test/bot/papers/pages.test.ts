import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layOut, PAPER, type Widths } from '../../../bot/papers/layout.ts';
import { type Block, type Mark, type Page, paginate } from '../../../bot/papers/pages.ts';
import { sampleDocument, withRows } from './sample.ts';

const style = { face: 'regular', size: 10 } as const;
const widths: Widths = (line, { size }) => line.length * size * 0.5;
const BOTTOM = PAPER.height - PAPER.bottom;

function texts(page: Page): Extract<Mark, { text: string }>[] {
  return page.flatMap(({ marks }) => marks).filter((mark) => 'text' in mark);
}

function block(heights: readonly number[], name: string, keep: readonly number[] = []): Block {
  const strips = heights.map((height, index) => ({
    height,
    keep: keep[index] ?? 0,
    columns: [[{ x: 0, y: 0, text: `${name}${index}`, style }]],
  }));
  return { role: 'P', strips };
}

const named = (pages: readonly Page[]): string[][] => pages.map((page) => texts(page).map(({ text }) => text));

describe('pages', () => {
  it('begin anew where the next strip does not fit', () => {
    assert.deepEqual(named(paginate([block([40, 40, 40], 'a')], 0, 100)), [['a0', 'a1'], ['a2']]);
  });

  it('keep together what belongs together, through what keeps what', () => {
    const blocks = [block([60], 'a'), block([10], 'b', [1]), block([10, 30], 'c', [1])];
    assert.deepEqual(named(paginate(blocks, 0, 100)), [['a0'], ['b0', 'c0', 'c1']]);
  });

  it('cut what no page can hold whole', () => {
    assert.deepEqual(named(paginate([block([60, 60, 60], 'a', [2, 1])], 0, 100)), [['a0'], ['a1'], ['a2']]);
  });

  it('are read label first and value after it, though both take several lines', () => {
    const label = 'Một nhãn dài hơn một dòng của cột bên trái';
    const value = 'một giá trị cũng dài hơn một dòng của cột bên phải, cho đến dòng thứ ba';
    const [page = []] = paginate(layOut(withRows([{ label, value }]), widths), PAPER.top, BOTTOM);
    const said = texts(page).map(({ text }) => text).join(' '); // prettier-ignore
    assert.ok(said.includes(`${label}: ${value}`), said);
  });

  it('hold every line between their margins, none over another, whatever is declared', () => {
    const row = fc.record({
      label: fc.string({ minLength: 1, maxLength: 300 }),
      value: fc.string({ maxLength: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        for (const page of paginate(layOut(withRows(rows), widths), PAPER.top, BOTTOM)) assertApart(page);
      }),
      { numRuns: 60 },
    );
  });

  it('do not end with the heading of a section, nor begin with its last row alone', () => {
    const sections = Array.from({ length: 60 }, (_, index) => ({
      title: `Phần ${index}`,
      rows: Array.from({ length: 1 + (index % 9) }, () => ({
        label: 'Nhãn',
        value: 'giá trị '.repeat(1 + (index % 30)),
      })),
    }));
    const pages = paginate(layOut({ ...sampleDocument, sections }, widths), PAPER.top, BOTTOM);
    assert.ok(pages.length > 10);
    for (const page of pages) assert.ok(!texts(page).at(-1)?.text.startsWith('Phần'));
    for (const page of pages.slice(1, -1)) {
      const labels = texts(page).filter(({ text }) => /^(Nhãn|Phần)/.test(text)); // prettier-ignore
      assert.ok(labels[0]?.text.startsWith('Phần') || labels[1]?.text.startsWith('Nhãn'), 'a row alone');
    }
    assert.equal(pages.flatMap(texts).filter(({ text }) => text.startsWith('Phần')).length, 60);
  });
});

function assertApart(page: Page): void {
  const lines = texts(page);
  for (const { x, y, text, style } of lines) {
    assert.ok(y - style.size >= PAPER.top - 1 && y <= BOTTOM, `${y} is off the page`);
    assert.ok(x >= PAPER.left - 1 && x + widths(text, style) <= PAPER.width - PAPER.right + 1, `${text} is too wide`);
  }
  for (const right of [true, false]) {
    const column = lines.filter(({ x }) => x > PAPER.left + 1 === right).sort((a, b) => a.y - b.y);
    column.forEach(({ y, style }, index) => {
      const above = column[index - 1];
      assert.ok(!above || y - above.y >= style.size, 'two lines overlap');
    });
  }
}
