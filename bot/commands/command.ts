import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDay, type Day } from '../../knowledge/language/day.ts';
import { Usage } from '../errors.ts';

/** How a command ended: done, some of its input was bad, or the set-up is broken. */
export type ExitCode = 0 | 1 | 2;

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = Partial<{ [N in keyof O]: O[N]['type'] extends 'boolean' ? boolean : string }>;

/** Reads a command's arguments, `--help` among them. Throws Usage where they are not what the command takes. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  allowPositionals = false,
): { readonly values: Values<O> & { help?: boolean }; readonly positionals: readonly string[] } {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options: all, allowPositionals, strict: true });
    return { values: values as Values<O> & { help?: boolean }, positionals };
  } catch (error) {
    throw new Usage(error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error));
  }
}

/** One of a closed set, or undefined where the option was not given. Throws Usage. */
export function oneOf<T extends string>(option: string, names: readonly T[], value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  const found = names.find((name) => name === value);
  if (!found) throw new Usage(`--${option} must be ${names.join(', ')}: not "${value}"`);
  return found;
}

/** The day of `--today`. Throws Usage. */
export function readToday(value: string | undefined): Day | undefined {
  if (value === undefined) return undefined;
  if (!isDay(value)) throw new Usage(`--today must be a day, YYYY-MM-DD: not "${value}"`);
  return value;
}

/** Runs a command to its exit code: what it cannot use is told in one line, exit 1; a broken set-up likewise, exit 2. */
export async function run(command: (args: readonly string[]) => Promise<ExitCode>): Promise<void> {
  process.stdout.on('error', () => process.exit(0)); // whoever read the results has had enough
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof Usage ? 1 : 2;
  }
}
