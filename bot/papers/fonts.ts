import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Face } from './pages.ts';

export const FACES: readonly Face[] = ['regular', 'bold', 'italic'];

/** The bytes of a TrueType font for each face. */
export type Fonts = Readonly<Record<Face, Buffer>>;

/** Reads the fonts: free ones with every Vietnamese letter, narrow enough for long labels. Rejects where they are not installed. */
export async function readFonts(): Promise<Fonts> {
  const [regular, bold, italic] = await Promise.all([
    readFont('DejaVuSerifCondensed'),
    readFont('DejaVuSerifCondensed-Bold'),
    readFont('DejaVuSerifCondensed-Italic'),
  ]);
  return { regular, bold, italic };
}

function readFont(name: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
}
