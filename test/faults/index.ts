import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPollingLine } from './line.ts';
import { openOfficialLine } from './official.ts';
import { heading, rowOf, type Row, type Scenario } from './report.ts';
import { weather } from './storm.ts';

const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, help: { type: 'boolean' } } });
const USAGE = `npm run faults -- [--long]
Kills the real server again and again while declarations are filled in, and looks for what was lost; then does the same to servers
with a broken part, which must be noticed; then sends 10,000 malformed requests. Ends with 0 when all is as it must be.
--long: 30 kills under the official client too, and the controls as long as the real runs.
`;

const real = { entry: 'bot/index.ts', conversations: 20, messages: 500, kills: 30, patienceMs: 30_000, seed: 1 };
/** Kills as densely as the real run does. */
const control = { ...real, entry: 'test/faults/control.ts', patienceMs: 3_000, ...(values.long ? {} : { messages: 200, kills: 12 }) }; // prettier-ignore
const scenarios: readonly Scenario[] = [
  { name: 'kill -9, polling', must: 'keep', storm: { ...real, openLine: openPollingLine } },
  {
    name: 'kill -9, botframework-directlinejs',
    must: 'keep',
    storm: { ...real, openLine: openOfficialLine, ...(!values.long && { kills: 8 }), patienceMs: 60_000, seed: 2 },
    remark:
      'the official client waits 3-15 s before it connects again' +
      (values.long ? '' : ': fewer kills; 30 with --long'),
  },
  {
    name: 'control, nothing broken',
    must: 'keep',
    storm: { ...control, patienceMs: 30_000, openLine: openPollingLine, settings: { CONTROL: 'sound' } },
  },
  {
    name: 'control, written in place',
    must: 'fail',
    storm: { ...control, openLine: openPollingLine, settings: { CONTROL: 'in place' } },
    remark: 'what a missing sync loses when the power goes: test/bot/storage/powerCut.test.ts',
  },
  {
    name: 'control, acknowledged early',
    must: 'fail',
    storm: { ...control, openLine: openPollingLine, settings: { CONTROL: 'early' } },
  },
];

if (values.help) process.stdout.write(USAGE);
else process.exitCode = (await all()) ? 0 : 1;

async function all(): Promise<boolean> {
  const rows: Row[] = [];
  process.stdout.write(`${heading}\n`);
  for (const scenario of scenarios) {
    const row = rowOf(scenario, await weather(scenario.storm));
    process.stdout.write(`${row.lines.join('\n')}\n`);
    rows.push(row);
  }
  process.stdout.write('\n10,000 malformed requests against the real server\n');
  return (await malformed()) && rows.every(({ good }) => good);
}

/** Runs the attacks, which print their own rows. */
async function malformed(): Promise<boolean> {
  const script = path.join(import.meta.dirname, '../attacks/malformed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  await once(child, 'exit');
  return child.exitCode === 0;
}
