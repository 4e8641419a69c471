import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import type { ExitCode } from './command.ts';
import type { Said, Session } from './chatSession.ts';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const lineSchema = z.object({
  text: z.string().default(''),
  attachments: z
    .array(z.object({ contentType: z.string().min(1), path: z.string().optional(), name: z.string().optional() }))
    .default([]),
  gap: z
    .string()
    .regex(/^\d{1,5}[mhd]$/, 'must be like 30m, 2h or 1d')
    .optional(),
});
type Attachment = z.infer<typeof lineSchema>['attachments'][number];

/** What a line of input says; `problems` are for the person who wrote the line, and without `said` there is nothing to say. */
export type Line = { readonly said?: Said; readonly problems: readonly string[] };

/** Reads a line: words, or from `{` on an object with text, attachments (paths from `folder`) and a gap. */
export async function readLine(line: string, folder: string): Promise<Line> {
  if (!line.startsWith('{')) return { said: { text: line, attachments: [], gap: 0 }, problems: [] };
  const parsed = lineSchema.safeParse(parse(line));
  if (!parsed.success) return { problems: parsed.error.issues.map(problemOf) };
  const { text, attachments, gap } = parsed.data;
  const files = await Promise.all(attachments.map((each) => attachmentOf(each, folder)));
  return {
    said: { text, attachments: files.map(({ attachment }) => attachment), gap: millisecondsOf(gap) },
    problems: files.flatMap(({ problem }) => problem ?? []),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? 'is no JSON object' : `${path.join('.')}: ${message}`;
}

function millisecondsOf(gap = '0m'): number {
  const unit = gap.at(-1);
  return Number(gap.slice(0, -1)) * (unit === 'm' || unit === 'h' || unit === 'd' ? UNITS[unit] : 0);
}

/** A file that is not there is told of, and its attachment said without a size: the assistant sees what kind of thing was sent. */
async function attachmentOf({ contentType, path, name }: Attachment, folder: string) {
  if (path === undefined) return { attachment: { contentType, ...(name !== undefined && { name }) } };
  const named = { contentType, name: name ?? basename(path) };
  try {
    const { size } = await stat(resolve(folder, path));
    return { attachment: { ...named, size } };
  } catch {
    return { attachment: named, problem: `there is no file ${path}` };
  }
}

/** Where a conversation by lines comes from and goes to; `write` takes whole lines. */
export type LinesParts = {
  readonly input: AsyncIterable<Uint8Array>;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly folder: string;
};

/** Talks by lines: each is answered, with `{"turn":n}` after it, before the next is read. */
export async function talkByLines(session: Session, { input, write, warn, folder }: LinesParts): Promise<ExitCode> {
  let turn = 0;
  let code: ExitCode = 0;
  const answer = (activities: readonly Partial<Activity>[]): void => {
    for (const activity of activities) write(JSON.stringify(shown(activity)));
    write(JSON.stringify({ turn }));
  };
  answer(await session.open());
  for await (const line of linesOf(input)) {
    turn += 1;
    const { said, problems } = await readLine(line, folder);
    for (const problem of problems) warn(JSON.stringify({ error: { line: turn, problem } }));
    if (problems.length > 0) code = 1;
    answer(said ? await session.say(said) : []);
  }
  return code;
}

/** What of an activity concerns who reads the lines. */
function shown({ type, text, from, channelData, suggestedActions, attachments }: Partial<Activity>): object {
  return { type, text, from, channelData, suggestedActions, attachments };
}

/** Lines end with a line feed, with or without a carriage return; other characters that look like line ends are part of what is said. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
