import { z } from 'zod';
import type { Application } from '../../knowledge/applications/application.ts';
import { readApplicationCode } from '../../knowledge/applications/code.ts';
import { isStatusCode } from '../../knowledge/applications/status.ts';
import { day } from '../../knowledge/schemas.ts';
import type { Day } from '../../knowledge/language/day.ts';

/** A row of an import and the line it begins on, or why it could not even be read. */
export type Row = { readonly line: number; readonly row?: unknown; readonly problem?: string };

/** A row that was not taken in, and why. */
export type Refused = { readonly line: number; readonly problem: string };

const filled = z.string().trim().min(1, 'is empty').max(500, 'is longer than 500 characters');
const note = z.string().trim().min(1, 'is empty').max(4_000, 'is longer than 4,000 characters');
const status = z.number('must be a number from 1 to 10').refine(isStatusCode, 'must be from 1 to 10');
/** A code of a shape not met before is taken as it stands: there may be new ones at any time. */
const code = z
  .string()
  .transform((text) => readApplicationCode(text) ?? text.trim().toUpperCase())
  .refine((text) => /^[A-Z0-9][A-Z0-9./-]{3,58}[A-Z0-9]$/.test(text), 'is no application code');
const citizenId = z
  .string()
  .transform((text) => text.replace(/[ .-]/g, ''))
  .refine((digits) => /^(?:\d{12}|\d{9})$/.test(digits), 'must have 12 or 9 digits');

const applicationRow = z.object({
  code,
  procedureCode: filled,
  procedureName: filled.optional(),
  applicant: z.object({ name: filled, citizenId: citizenId.optional(), phone: filled.optional() }),
  agency: filled.optional(),
  receivedOn: day,
  dueOn: day,
  status,
  statusNote: note.optional(),
  finishedOn: day.optional(),
  history: z.array(z.object({ on: day, status, note: note.optional() })).optional(),
});

/** Reads one row as the application it is; a problem names the field, never its value. */
export function readRow({ line, row, problem }: Row, asOf: Day): { application: Application } | { refused: Refused } {
  if (problem !== undefined) return { refused: { line, problem } };
  const parsed = applicationRow.safeParse(row);
  if (parsed.success) return { application: { ...parsed.data, asOf } };
  const problems = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' '));
  return { refused: { line, problem: problems.join('; ') } };
}

const importRequest = z.object({
  do: z.literal('applications:import'),
  today: day,
  rows: z.array(z.object({ line: z.number(), row: z.unknown().optional(), problem: z.string().exactOptional() })),
});

/** What a command asks of the process that owns the data: rows to take in. */
export type ImportRequest = { readonly do: 'applications:import'; readonly today: Day; readonly rows: readonly Row[] };

/** Reads a request over the local socket; undefined when it asks for something else. */
export function readImportRequest(request: unknown): ImportRequest | undefined {
  const parsed = importRequest.safeParse(request);
  return parsed.success ? parsed.data : undefined;
}
