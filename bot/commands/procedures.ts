import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import type { Imported, National } from '../../knowledge/catalogue/national.ts';
import { environment, readConfig } from '../config.ts';
import { openNational } from '../services/national.ts';
import { nodeFiles } from '../storage/fileSystem.ts';
import { readArguments, run, type ExitCode } from './command.ts';
import { knowledgeHere } from './knowledgeHere.ts';

const HELP = `npm run --silent procedures -- [QUERY] [--json]

Lists the procedures of the region, or those that fit QUERY, best first: a code, or words as a citizen says them. Behind them, those
of the national catalogue that fit, where one was imported (catalogue:import): never one the region holds itself.
  --json   one JSON array, each with code, name (vi, en) and more; with QUERY also score; "imported": true is of the national
           catalogue, which has no English names, with the snapshot it is of
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
  const imported = query === '' ? [] : furtherFor(await nationalHere(knowledge), query);
  const json = (): string => `${JSON.stringify([...found.map(row), ...imported.map(importedRow)])}\n`;
  process.stdout.write(values.json ? json() : [...found.map(line), ...imported.map(importedLine)].join(''));
  return 0;
}

/** The national catalogue in DATA_DIR; one that cannot be used is said on standard error. */
async function nationalHere({ procedures: { all } }: Knowledge): Promise<National | undefined> {
  const log = (event: string, fields = {}): void => void process.stderr.write(`${event} ${JSON.stringify(fields)}\n`);
  return (await openNational(readConfig(environment()), nodeFiles, { held: all, log })).current();
}

/** So many are listed, none that only brushes against what is asked. */
const MOST = 10;
const LEAST = 0.15;

function furtherFor(national: National | undefined, query: string): readonly Imported[] {
  const named = national?.byId(query);
  if (named) return [named];
  return national?.find(query, MOST).filter(({ confidence }) => confidence >= LEAST) ?? [];
}

function importedRow({ id, code, name, field, level, agency, snapshot, confidence }: Imported): object {
  const known = { administrativeField: field ?? null, level: level ?? null, agency: agency ?? null };
  const score = Math.round(confidence * 1000) / 1000;
  return { code: code ?? id, name: { vi: name, en: null }, ...known, imported: true, snapshot, score };
}

function importedLine({ id, code, name, snapshot }: Imported): string {
  return `${code ?? id}\t${name}\t(national catalogue, ${snapshot})\n`;
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

void run(procedures);
