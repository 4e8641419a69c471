export type Face = 'regular' | 'bold' | 'italic';
export type Style = { readonly face: Face; readonly size: number };

/** Something drawn: text on a baseline, or a rule of a length; `x` from the left edge of the paper, `y` down from the top of its strip, in points. */
export type Mark = { readonly x: number; readonly y: number } & (
  { readonly text: string; readonly style: Style } | { readonly rule: number }
);

/**
 * A band across the page that is never cut. `keep` is how many strips after it must stand on the same page, where one page can
 * hold them. Marks are by column, so that a label is read whole before its value.
 */
export type Strip = {
  readonly height: number;
  readonly columns: readonly (readonly Mark[])[];
  readonly keep?: number;
};

/** Strips that are read as one: a heading, a row. `role` is its kind of structure in the PDF, for those who listen to it. */
export type Block = { readonly role: 'H1' | 'H2' | 'P'; readonly strips: readonly Strip[] };

/** What stands of a block on one page, in reading order; `y` is from the top of the paper. */
export type Piece = { readonly role: Block['role']; readonly marks: readonly Mark[] };
export type Page = readonly Piece[];

type Placed = { readonly block: Block; readonly strip: Strip; readonly y: number };

/** Spreads blocks over pages between `top` and `bottom`, in points from the top of the paper. */
export function paginate(blocks: readonly Block[], top: number, bottom: number): Page[] {
  const strips = blocks.flatMap((block) => block.strips.map((strip) => ({ block, strip })));
  const pages: Placed[][] = [[]];
  let y = top;
  strips.forEach(({ block, strip }, index) => {
    const kept = heightKept(strips, index);
    const needed = kept <= bottom - top ? kept : strip.height;
    if (y + needed > bottom && y > top) {
      pages.push([]);
      y = top;
    }
    if (y === top && strip.columns.length === 0) return; // space between blocks is not for the top of a page
    pages.at(-1)?.push({ block, strip, y });
    y += strip.height;
  });
  return pages.map(inReadingOrder);
}

/** The height from strip `first` to the last one it keeps with it, itself or through those it keeps. */
function heightKept(strips: readonly { readonly strip: Strip }[], first: number): number {
  let last = first;
  let height = 0;
  for (let index = first; index <= last; index += 1) {
    const strip = strips[index]?.strip;
    if (!strip) break;
    last = Math.max(last, index + (strip.keep ?? 0));
    height += strip.height;
  }
  return height;
}

function inReadingOrder(placed: readonly Placed[]): Page {
  const blocks = [...new Set(placed.map(({ block }) => block))];
  return blocks.map((block) => ({ role: block.role, marks: byColumn(placed.filter((each) => each.block === block)) }));
}

function byColumn(placed: readonly Placed[]): Mark[] {
  const columns = Math.max(...placed.map(({ strip }) => strip.columns.length));
  return Array.from({ length: columns }, (_, column) =>
    placed.flatMap(({ strip, y }) => (strip.columns[column] ?? []).map((mark) => ({ ...mark, y: mark.y + y }))),
  ).flat();
}
