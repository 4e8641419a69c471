import type { Progress } from '../services/importNational.ts';

/** Where a bar is drawn: a terminal, or something that is none and gets nothing. */
export type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

/** A line that says how far something is and is drawn over itself; nothing where there is no terminal. */
export type Bar = { readonly at: Progress; readonly end: () => void };

const WIDTH = 30;
const NAMES = { read: 'Reading', index: 'Indexing' } as const;

/** A bar on `screen`. */
export function makeBar(screen: Screen): Bar {
  if (screen.isTTY !== true) return { at: () => undefined, end: () => undefined };
  return {
    at(step, done) {
      const full = Math.round(WIDTH * done);
      const percent = String(Math.round(100 * done)).padStart(3);
      screen.write(`\r${NAMES[step].padEnd(9)}[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${percent} %`);
    },
    end: () => void screen.write(`\r${' '.repeat(WIDTH + 20)}\r`),
  };
}
