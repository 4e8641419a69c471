import { createInterface } from 'node:readline';
import type { Activity } from 'botbuilder-core';
import type { ExitCode } from './command.ts';
import { readLine } from './chatLines.ts';
import type { Session } from './chatSession.ts';

/** The terminal a person sits at. */
export type TerminalParts = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly folder: string;
};

/** Talks with a person: a prompt, replies with their choices numbered; Ctrl-D or Ctrl-C ends. */
export async function talkInTerminal(session: Session, { input, output, folder }: TerminalParts): Promise<ExitCode> {
  const show = (activities: readonly Partial<Activity>[]): void => void output.write(`\n${drawn(activities)}\n\n`);
  const opening = await session.open();
  const lines = createInterface({ input, output, prompt: '> ' });
  lines.on('SIGINT', () => lines.close());
  show(opening);
  lines.prompt();
  for await (const line of lines) {
    const { said, problems } = await readLine(line, folder);
    for (const problem of problems) output.write(`! ${problem}\n`);
    if (said) show(await session.say(said));
    lines.prompt();
  }
  output.write('\n');
  return 0;
}

/** Replies as text: choices numbered as the assistant counts them, those of the last reply first; addresses in full. */
export function drawn(activities: readonly Partial<Activity>[]): string {
  let before = 0;
  const blocks = activities.toReversed().map((activity) => {
    const actions = activity.suggestedActions?.actions ?? [];
    const choices = actions.map(({ type, title, value }, at) => {
      return `  ${before + at + 1}. ${title}${type === 'openUrl' ? `: ${value}` : ''}`;
    });
    before += actions.length;
    return [activity.text ?? `[${activity.type}]`, ...notesOf(activity), ...choices].join('\n');
  });
  return blocks.toReversed().join('\n\n');
}

function notesOf({ channelData }: Partial<Activity>): string[] {
  const { notes } = (channelData ?? {}) as { notes?: unknown };
  return typeof notes === 'string' ? notes.split('\n').map((line) => `  | ${line}`) : [];
}
