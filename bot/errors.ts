/** A setting is missing or wrong: names the variables, never their values. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';
  readonly problems: readonly { readonly name: string; readonly problem: string }[];
  constructor(problems: readonly { readonly name: string; readonly problem: string }[]) {
    super(problems.map((each) => `${each.name}: ${each.problem}`).join('; '));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Something took longer than it was given. */
export class Overdue extends Error {
  readonly code = 'OVERDUE';
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'Overdue';
  }
}

/** The house is closing: what was asked for is left for its next start. */
export class Closing extends Error {
  readonly code = 'CLOSING';
  constructor() {
    super('closing: nothing more is taken in');
    this.name = 'Closing';
  }
}

/** A command was given something it cannot use: told to the person in one line, exit 1. */
export class Usage extends Error {
  readonly code = 'USAGE';
  constructor(message: string) {
    super(message);
    this.name = 'Usage';
  }
}

/** What may be logged of a failure: its name and code and where it arose, never its message, which may quote a person. */
export function traceOf(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const at = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line));
  return { error: `${error.name}${code}`, ...(at && { at: at.trim() }) };
}
