import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { httpBench } from './http.ts';
import type { Row } from './measure.ts';
import { startBench } from './start.ts';
import { storeBench } from './store.ts';
import { turnsBench } from './turns.ts';
import { understandingBench } from './understanding.ts';

type Bench = { readonly title: string; readonly run: () => Promise<readonly Row[]> };

const BENCHES: Readonly<Record<string, Bench>> = {
  turns: { title: 'Turns in one process, 20 conversations at once', run: turnsBench },
  http: { title: 'Turns over HTTP, 20 conversations at once, the load in a process of its own', run: httpBench },
  understanding: {
    title: 'Understanding: intents, learned from our examples, told one message at a time',
    run: understandingBench,
  },
  store: { title: 'Stores', run: storeBench },
  start: { title: 'Start until ready, and resident memory', run: startBench },
};
const USAGE = `npm run bench -- [${Object.keys(BENCHES).join(' | ')}]…
Measures on this machine, each row beside its peer in the same run; ratios are to the first row. All of them without a name.
`;

const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in BENCHES));
if (values.help || unknown.length > 0) {
  process.stdout.write(USAGE);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  for (const [name, bench] of Object.entries(BENCHES))
    if (positionals.length === 0 || positionals.includes(name)) await measure(bench);
}

async function measure({ title, run }: Bench): Promise<void> {
  const rows = await run();
  const [load = 0] = loadavg();
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const cellsOf = ({ figures }: Row) => Object.entries(figures).map(([unit, figure]) => `${unit} ${rounded(figure)}`);
  const width = Math.max(16, ...rows.flatMap(cellsOf).map(({ length }) => length + 2));
  const lines = rows.map((row) => {
    const cells = cellsOf(row).map((cell) => cell.padEnd(width));
    return `  ${row.name.padEnd(widest)}  ${cells.join('').trimEnd()}`;
  });
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)}`;
  process.stdout.write(`${title} (${machine})\n${lines.join('\n')}\n\n`);
}

function rounded(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}
