import { buffer } from 'node:stream/consumers';
import { instantOf } from '../../knowledge/language/day.ts';
import type { DeclarationDocument } from './document.ts';
import { FACES, type Fonts, readFonts } from './fonts.ts';
import { footerMarks, layOut, PAPER, type Widths } from './layout.ts';
import { type Measure, printable } from './letters.ts';
import { runs, seat, unmarked } from './marks.ts';
import { type Mark, type Page, paginate } from './pages.ts';

type Pdf = PDFKit.PDFDocument;
type Press = { readonly open: (options: PDFKit.PDFDocumentOptions) => Pdf; readonly fonts: Fonts };

let press: Promise<Press> | undefined;

/** What draws, and the fonts: loaded at the first paper and not before, since most processes rarely print one. */
function loadPress(): Promise<Press> {
  press ??= load().catch((error: unknown) => {
    press = undefined;
    throw error;
  });
  return press;
}

async function load(): Promise<Press> {
  const [{ default: PDFDocument }, fonts] = await Promise.all([import('pdfkit'), readFonts()]);
  return { open: (options) => new PDFDocument(options), fonts };
}

/** Prints a declaration as a PDF of A4 pages. The same document always comes to the same bytes. */
export async function declarationPdf(document: DeclarationDocument): Promise<Buffer> {
  const pdf = blank(await loadPress(), document);
  const widths: Widths = (line, { face, size }) => pdf.font(face, size).widthOfString(unmarked(line));
  const pages = paginate(layOut(document, widths), PAPER.top, PAPER.height - PAPER.bottom);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  pages.forEach((page, index) => {
    pdf.addPage();
    drawPage(pdf, page, whole);
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    draw(pdf, footerMarks(document, { page: index + 1, pages: pages.length }, widths));
    pdf.endMarkedContent();
  });
  whole.end();
  pdf.end();
  return buffer(pdf);
}

/** A paper without pages. What it tells of itself holds no personal datum and no clock. */
function blank({ open, fonts }: Press, { title, form, reference, madeOn }: DeclarationDocument): Pdf {
  const pdf = open({
    size: [PAPER.width, PAPER.height],
    margin: 0,
    autoFirstPage: false,
    font: '', // none of the built-in ones: they have no Vietnamese
    pdfVersion: '1.7',
    tagged: true,
    lang: 'vi-VN',
    displayTitle: true,
    info: { Title: printable(title), Subject: printable(form), Keywords: reference, CreationDate: instantOf(madeOn) },
  });
  for (const face of FACES) pdf.registerFont(face, fonts[face]);
  return pdf;
}

function drawPage(pdf: Pdf, page: Page, whole: PDFKit.PDFStructureElement): void {
  for (const { role, marks } of page) {
    const content = pdf.markStructureContent(role);
    draw(pdf, marks);
    pdf.endMarkedContent();
    whole.add(pdf.struct(role, {}, [content]));
  }
}

function draw(pdf: Pdf, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if ('text' in mark) write(pdf, mark);
    else
      pdf
        .lineWidth(0.5)
        .moveTo(mark.x, mark.y)
        .lineTo(mark.x + mark.rule, mark.y)
        .stroke();
  }
}

function write(pdf: Pdf, { text, style: { face, size }, x, y }: Extract<Mark, { text: string }>): void {
  const measure: Measure = (piece) => pdf.widthOfString(piece);
  const line = { lineBreak: false, baseline: 'alphabetic' } as const;
  pdf.font(face, size);
  let pen = x;
  for (const { text: run, marks = [] } of runs(text)) {
    pdf.text(run, pen, y, line);
    for (const { mark, by } of marks) pdf.text(mark, pen + seat(run, size, measure), y - by * size, line);
    pen += measure(run);
  }
}
