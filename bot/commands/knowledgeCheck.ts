import { type Findings, inspect, type Remark } from '../../knowledge/check.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { readArguments, readToday, run, type ExitCode } from './command.ts';
import { knowledgeHere } from './knowledgeHere.ts';

const HELP = `npm run --silent knowledge:check -- [--today YYYY-MM-DD] [--json]

Looks through all that is known of the region: what is broken, what was checked long ago, ends soon, or is only recalled.
  --json   one object with the lists broken, stale, ending and recalled
Exit 1 where something is broken.`;

const TITLES: Readonly<Record<keyof Findings, string>> = {
  broken: 'Broken',
  stale: 'Checked more than 180 days ago',
  ending: 'Ends within 60 days, with nothing after it',
  recalled: 'Only recalled: confirm against a text',
};

async function knowledgeCheck(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, { today: { type: 'string' }, json: { type: 'boolean' } });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const today = readToday(values.today) ?? dayOf(new Date());
  const findings = inspect(knowledgeHere(), today);
  process.stdout.write(values.json ? `${JSON.stringify(findings)}\n` : report(findings));
  return findings.broken.length > 0 ? 1 : 0;
}

function report(findings: Findings): string {
  const list = (remarks: readonly Remark[]) => remarks.map(({ where, what }) => `  ${where}: ${what}\n`).join('');
  const kinds = ['broken', 'stale', 'ending', 'recalled'] as const;
  return kinds.map((kind) => `${TITLES[kind]}: ${String(findings[kind].length)}\n${list(findings[kind])}`).join('\n');
}

void run(knowledgeCheck);
