const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}]/gu;
// what the fonts of fonts.ts all have, of scripts written from left to right without joining
const WITHOUT_GLYPH =
  /[^\n\u0020-\u007e\u00a1-\u02cd\u0300-\u033f\u0343\u034f\u0358\u0384-\u03ce\u0400-\u045f\u1e00-\u1efb\u2010-\u2026\u2030-\u203a\u2044\u20ac\u2103\u2109\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25a1]/gu;

/** Stands for a letter that no font here can draw. */
export const UNPRINTABLE = '□';

/** Text as it can be printed and copied: composed (NFC), plain spaces, nothing unseen, line ends as `\n`. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(UNSEEN, '')
    .replaceAll('₫', 'đ')
    .replace(WITHOUT_GLYPH, plainer)
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same letter written plainly, such as a full-width one; or the sign for one that cannot be drawn. */
function plainer(letter: string): string {
  const plain = letter.normalize('NFKC');
  return plain.search(WITHOUT_GLYPH) === -1 ? plain : UNPRINTABLE;
}

/** How wide a piece of text is, in points. */
export type Measure = (text: string) => number;

/** Breaks printable text into lines no wider than `width`: at spaces, and inside a word only where it fits on no line. At least one line. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : chop(word, width, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** Cuts a word too long for any line, never between a letter and its marks. */
function chop(word: string, width: number, measure: Measure): string[] {
  const pieces = [''];
  let room = width;
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const wide = measure(letter); // letter by letter: measuring ever longer pieces would take the square of their number
    if (wide > room) {
      pieces.push('');
      room = width;
    }
    pieces.push(`${pieces.pop() ?? ''}${letter}`);
    room -= wide;
  }
  return pieces.filter((piece) => piece !== '');
}
