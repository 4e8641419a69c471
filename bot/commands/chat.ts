import { randomUUID } from 'node:crypto';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import { FACES } from '../channels/console.ts';
import { calledFrom, environment, readConfig } from '../config.ts';
import { Usage } from '../errors.ts';
import { talkByLines } from './chatLines.ts';
import { placeFor } from './chatPlace.ts';
import { Session } from './chatSession.ts';
import { talkInTerminal } from './chatTerminal.ts';
import { oneOf, readArguments, readToday, run, type ExitCode } from './command.ts';

const LONGEST_NAME = 100;
const HELP = `Talk with the assistant in the terminal.

  npm run --silent chat -- [--lang vi|en] [--channel web|zalo|messenger|hotline] [--as NAME] [--today YYYY-MM-DD]

  --lang      the language the chat is opened in (vi)
  --channel   whose limits and manners to play (web); hotline: as signed-in staff, for a caller
  --as        a conversation that goes on next time; without it, one that is forgotten
  --today     the day it is (today)

When standard input is no terminal: one message a line in, every activity of the assistant as one line of JSON out, and
{"turn":n} after each turn, 0 after the greeting. A line may be an object:
  {"text":"…","attachments":[{"contentType":"image/png","path":"…"}],"gap":"1d"}
where gap is time passed before the line: 30m, 2h, 1d. Exit 0; 1 for bad input; 2 for a broken set-up.
`;

void run(chat);

async function chat(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArguments(args, {
    lang: { type: 'string' },
    channel: { type: 'string' },
    as: { type: 'string' },
    today: { type: 'string' },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const face = oneOf('channel', FACES, values.channel) ?? 'web';
  const about = { face, as: readName(values.as), language: oneOf('lang', LANGUAGES, values.lang), today: readToday(values.today) }; // prettier-ignore
  const clock = (): Date => new Date();
  const place = await placeFor(readConfig(environment()), { ...about, warn });
  try {
    const session = new Session({ ...about, console: place.console, clock, newId: randomUUID });
    try {
      return await talk(session);
    } finally {
      await session.end();
    }
  } finally {
    await place.close();
  }
}

function readName(name: string | undefined): string | undefined {
  if (name !== undefined && (name.trim() === '' || name.length > LONGEST_NAME))
    throw new Usage(`--as must be a name of up to ${LONGEST_NAME} characters`);
  return name;
}

function talk(session: Session): Promise<ExitCode> {
  const folder = calledFrom();
  if (process.stdin.isTTY) return talkInTerminal(session, { input: process.stdin, output: process.stdout, folder });
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  return talkByLines(session, { input: process.stdin, write, warn, folder });
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
