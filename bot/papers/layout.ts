import { formatDay } from '../../knowledge/language/format.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { DeclarationDocument } from './document.ts';
import { printable, UNPRINTABLE, wrap } from './letters.ts';
import type { Block, Mark, Strip, Style } from './pages.ts';
import { wording } from './wording.ts';

/** A4 in points; the left margin is wide for filing. */
export const PAPER = { width: 595.28, height: 841.89, left: 74, right: 57, top: 57, bottom: 71 } as const;
const WIDTH = PAPER.width - PAPER.left - PAPER.right;
const LABEL_WIDTH = 190;
const GUTTER = 12;
const LEADING = 1.4;
const ASCENT = 1.02; // of the size: the baseline, below room for a capital with two marks
const WHOLE_LINES = 8; // a row up to this long is not cut by the end of a page
const SIGNATURE = { width: 220, height: 150 };

const BODY: Style = { face: 'regular', size: 10.5 };
const VALUE: Style = { face: 'bold', size: 10.5 };
const BOLD: Style = { face: 'bold', size: 11 };
const TITLE: Style = { face: 'bold', size: 14 };
const NOTE: Style = { face: 'italic', size: 9.5 };
const FOOTER: Style = { face: 'regular', size: 8 };
const WARNING: Style = { face: 'bold', size: 8 };

/** How wide a line is in a style, in points. */
export type Widths = (line: string, style: Style) => number;
type Row = DeclarationDocument['sections'][number]['rows'][number];

/** Lays a declaration out as blocks, from the national heading to the place for the signature. */
export function layOut(document: DeclarationDocument, widths: Widths): Block[] {
  const { addressee, sections } = addressed(document);
  const body = sections.flatMap(({ title, rows }) => [
    heading(title, widths),
    // the last row of a section goes over the page with the one before it
    ...rows.map((row, index) => rowBlock(row, index === rows.length - 2 ? 1 : 0, widths)),
  ]);
  const blocks = [
    ...nationalHeading(widths),
    centred('H1', printable(document.title).toLocaleUpperCase('vi'), TITLE, { before: 20, widths }),
    ...(document.form ? [centred('P', `(${printable(document.form)})`, NOTE, { before: 2, widths })] : []),
    ...(addressee ? [centred('P', `${wording.addressedTo}: ${addressee}`, BOLD, { before: 14, widths })] : []),
    ...body,
  ];
  const unprintable = blocks.some(holdsUnprintable)
    ? [paragraph(wording.unprintable, NOTE, { before: 12, widths })]
    : [];
  return [
    ...blocks,
    ...unprintable,
    paragraph(wording.attestation, BODY, { before: 16, keep: 1, widths }),
    signing(widths),
  ];
}

/** Takes out of the rows the office the paper goes to, for its head, and an attestation given, which stands above the signature. */
function addressed({ sections }: DeclarationDocument): {
  addressee: string;
  sections: DeclarationDocument['sections'];
} {
  const all = sections.flatMap(({ title, rows }) => rows.map((row) => ({ row, title })));
  const office = all.find(({ row, title }) => row.value.trim() !== '' && namesOffice(title, row));
  const attestations = all.filter(({ row, title }) => isAttestation(title, row));
  const taken = new Set([office, ...attestations].map((each) => each?.row));
  const rest = sections.map((each) => ({ ...each, rows: each.rows.filter((row) => !taken.has(row)) }));
  return { addressee: printable(office?.row.value ?? ''), sections: rest.filter(({ rows }) => rows.length > 0) };
}

function namesOffice(title: string, { label }: Row): boolean {
  return /^(kinh gui|co quan tiep nhan|noi tiep nhan)\b/.test(fold(label)) || fold(title) === 'kinh gui';
}

function isAttestation(title: string, { label, value }: Row): boolean {
  return [title, label].some((words) => /^(toi |loi )?cam doan\b/.test(fold(words))) && fold(value) === 'co';
}

function holdsUnprintable({ strips }: Block): boolean {
  const marks = strips.flatMap(({ columns }) => columns.flat());
  return marks.some((mark) => 'text' in mark && mark.text.includes(UNPRINTABLE));
}

type Spacing = { readonly before: number; readonly keep?: number; readonly widths: Widths };

function nationalHeading(widths: Widths): Block[] {
  const motto = centred('P', wording.motto, BOLD, { before: 0, widths });
  const length = widths(wording.motto, BOLD);
  const rule: Strip = { height: 8, columns: [[{ x: PAPER.left + (WIDTH - length) / 2, y: 3, rule: length }]] };
  return [centred('P', wording.nation, BOLD, { before: 0, widths }), { ...motto, strips: [...motto.strips, rule] }];
}

function centred(role: Block['role'], text: string, style: Style, { before, widths }: Spacing): Block {
  const lines = wrap(text, WIDTH, (line) => widths(line, style));
  const at = (line: string): number => PAPER.left + (WIDTH - widths(line, style)) / 2;
  return {
    role,
    strips: spaced(
      lines.map((line) => strip(style, [{ line, x: at(line), style }])),
      before,
      1,
    ),
  };
}

function paragraph(text: string, style: Style, { before, keep = 0, widths }: Spacing): Block {
  const lines = wrap(text, WIDTH, (line) => widths(line, style));
  return {
    role: 'P',
    strips: spaced(
      lines.map((line) => strip(style, [{ line, x: PAPER.left, style }])),
      before,
      keep,
    ),
  };
}

function heading(title: string, widths: Widths): Block {
  const { strips } = paragraph(printable(title), BOLD, { before: 11, keep: 1, widths });
  const rule: Strip = { height: 2, columns: [[{ x: PAPER.left, y: 0, rule: WIDTH }]], keep: 1 };
  return { role: 'H2', strips: [...strips, rule] };
}

/** A label and its value side by side; without a value, a dotted line to write on. */
function rowBlock({ label, value }: Row, keep: number, widths: Widths): Block {
  const x = PAPER.left + LABEL_WIDTH + GUTTER;
  const width = PAPER.width - PAPER.right - x;
  const labels = wrap(`${printable(label).replace(/\s*:$/, '')}:`, LABEL_WIDTH, (line) => widths(line, BODY));
  const said = printable(value);
  const style = said === '' ? BODY : VALUE;
  const values = wrap(said === '' ? dots(width, widths) : said, width, (line) => widths(line, style));
  const strips = Array.from({ length: Math.max(labels.length, values.length) }, (_, index) =>
    strip(BODY, [
      { line: labels[index] ?? '', x: PAPER.left, style: BODY },
      { line: values[index] ?? '', x, style },
    ]),
  );
  return { role: 'P', strips: spaced(strips, 3, keep) };
}

function dots(width: number, widths: Widths): string {
  return '…'.repeat(Math.floor(width / widths('…', BODY)));
}

type Cell = { readonly line: string; readonly x: number; readonly style: Style };

function strip({ size }: Style, cells: readonly Cell[]): Strip {
  const columns = cells.map(({ line, x, style }): Mark[] =>
    line === '' ? [] : [{ x, y: size * ASCENT, text: line, style }],
  );
  return { height: size * LEADING, columns };
}

/** Puts space before strips and says how they hold together; the last keeps `keep` strips that follow them. */
function spaced(strips: readonly Strip[], before: number, keep: number): Strip[] {
  const gap: Strip = { height: before, columns: [], keep: 1 };
  const { length } = strips;
  const held = strips.map((each, index): Strip => {
    const toEnd = length - 1 - index;
    if (toEnd === 0) return { ...each, keep };
    const whole = length <= WHOLE_LINES;
    return { ...each, keep: whole ? toEnd : index === 0 || toEnd === 1 ? 1 : 0 };
  });
  return [gap, ...held];
}

/** The place for date, signature and name, on one page. */
function signing(widths: Widths): Block {
  const left = PAPER.width - PAPER.right - SIGNATURE.width;
  const lines = [
    { text: wording.place, style: NOTE, y: 24 },
    { text: wording.date, style: NOTE, y: 40 },
    { text: wording.requester, style: BOLD, y: 60 },
    { text: wording.signature, style: NOTE, y: 75 },
  ];
  const marks = lines.map(({ text, style, y }) => {
    return { text, style, y, x: left + (SIGNATURE.width - widths(text, style)) / 2 };
  });
  return { role: 'P', strips: [{ height: SIGNATURE.height, columns: [marks] }] };
}

/** What stands at the foot of every page: what this paper is and is not, and which page of how many. */
export function footerMarks(
  { reference, madeOn }: DeclarationDocument,
  place: { readonly page: number; readonly pages: number },
  widths: Widths,
): Mark[] {
  const about = wording.reference({ reference: printable(reference), madeOn: formatDay(madeOn, 'vi') });
  const page = wording.page(place);
  const y = PAPER.height - PAPER.bottom + 22;
  return [
    { x: PAPER.left, y: y - 12, rule: WIDTH },
    { x: PAPER.left, y, text: about, style: FOOTER },
    { x: PAPER.width - PAPER.right - widths(page, FOOTER), y, text: page, style: FOOTER },
    { x: PAPER.left, y: y + 12, text: wording.notSubmitted, style: WARNING },
  ];
}
