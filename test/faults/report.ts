import type { Aftermath, Storm } from './storm.ts';
import { KINDS } from './verdict.ts';

/** A storm, and whether the server in it must keep everything or must be seen to fail. */
export type Scenario = {
  readonly name: string;
  readonly must: 'keep' | 'fail';
  readonly storm: Storm;
  readonly remark?: string;
};

/** A scenario's lines to print, and whether it came out as it must. */
export type Row = { readonly lines: readonly string[]; readonly good: boolean };

const SHOWN = 5;
const SHOWN_CHARACTERS = 300;
const COLUMNS = ['scenario', 'acknowledged', 'resent', 'kills', ...KINDS, 'verdict'] as const;
const WIDTHS = [34, 12, 6, 5, 4, 7, 12, 5, 0];

export const heading = inColumns(COLUMNS);

export function rowOf({ name, must, storm, remark }: Scenario, came: Aftermath): Row {
  const { acknowledged, resent, kills, underWay, damage } = came;
  const faults = KINDS.flatMap((kind) => damage[kind].map((each) => `${kind}: ${each}`));
  const failed = faults.length > 0;
  const good = failed === (must === 'fail');
  const counts = KINDS.map((kind) => damage[kind].length);
  const row = inColumns([name, acknowledged, resent, kills, ...counts, verdictOf(must, failed)]);
  const about = `${storm.conversations} conversations, ${underWay.toFixed(1)} messages under way at a kill`;
  const notes = [about, ...(remark ? [remark] : []), ...faults.slice(0, SHOWN)];
  return {
    lines: [row, ...notes.map((note) => `    ${note.slice(0, SHOWN_CHARACTERS).replaceAll(/\s+/g, ' ')}`)],
    good,
  };
}

function verdictOf(must: Scenario['must'], failed: boolean): string {
  if (must === 'fail') return failed ? 'failed, as it must' : 'NOT NOTICED';
  return failed ? 'FAILED' : 'nothing lost';
}

function inColumns(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => String(cell).padEnd(WIDTHS[at] ?? 0)).join(' | ');
}
