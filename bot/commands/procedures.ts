import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import { readArguments, run, type ExitCode } from './command.ts';
import { knowledgeHere } from './knowledgeHere.ts';

const HELP = `npm run --silent procedures -- [QUERY] [--json]

Lists the procedures of the region, or those that fit QUERY, best first: a code, or words as a citizen says them.
  --json   one JSON array, each with code, name (vi, en) and more; with QUERY also score
Nothing found: an empty list, exit 0.`;

type Found = { readonly procedure: Procedure; readonly score?: number };

async function procedures(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, true);
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const knowledge = knowledgeHere();
  const query = positionals.join(' ').trim();
  const found = query === '' ? knowledge.procedures.all.map((procedure) => ({ procedure })) : fitting(knowledge, query);
  process.stdout.write(values.json ? `${JSON.stringify(found.map(row))}\n` : found.map(line).join(''));
  return 0;
}

function fitting(knowledge: Knowledge, query: string): readonly Found[] {
  const exact = knowledge.procedures.byCode(query);
  if (exact) return [{ procedure: exact, score: 1 }];
  const understood = knowledge.understand(query).procedures.flatMap(({ code, score }) => {
    const procedure = knowledge.procedures.byCode(code);
    return procedure ? [{ procedure, score }] : [];
  });
  return understood.length > 0 ? understood : named(knowledge, query);
}

/** A word or two of a name are enough to list by, where they are too few to be understood as a need. */
function named(knowledge: Knowledge, query: string): readonly Found[] {
  const words = fold(query);
  const names = ({ name, everydayNames }: Procedure) => [name.vi, name.en, ...everydayNames.vi, ...everydayNames.en];
  return knowledge.procedures.all
    .filter((each) => words !== '' && names(each).some((name) => ` ${fold(name)} `.includes(` ${words} `)))
    .map((procedure) => ({ procedure }));
}

function row({ procedure, score }: Found): object {
  const { code, name, administrativeField, tier, declaration } = procedure;
  return {
    code,
    name,
    administrativeField: administrativeField.name,
    tier,
    declaration: declaration ?? null,
    ...(score !== undefined && { score }),
  };
}

function line({ procedure: { code, name } }: Found): string {
  return `${code}\t${name.vi}\t${name.en}\n`;
}

await run(procedures);
