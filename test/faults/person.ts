import { setTimeout as sleep } from 'node:timers/promises';
import { answerTo, meanwhile, REVIEW, type Given } from './form.ts';
import { Over, Refused, type Line, type Seen } from './line.ts';

/** A message the server acknowledged, under the id it gave it. */
export type Sent = { readonly id: string; readonly text: string };

/** What all persons together are at, at this moment. */
export type Tally = {
  acknowledged: number;
  /** Messages that had to be sent more than once. */
  resent: number;
  /** Messages on their way to an acknowledgement, and those acknowledged and not answered. */
  posting: number;
  waiting: number;
};

export type Person = {
  readonly name: string;
  readonly line: Line;
  readonly given: readonly Given[];
  /** Everything acknowledged, in the order it was sent. */
  readonly sent: Sent[];
  /** What the server answered where it should have done what was asked; that ends the conversation. */
  readonly refused: string[];
  readonly tally: Tally;
  readonly chance: () => number;
  /** How long a reply is waited for before the conversation goes on without it. */
  readonly patienceMs: number;
};

const POLL_MS = 25;
const SETTLED_MS = 400;

/** Opens the conversation: waits for the greeting. */
export async function greeted({ line, patienceMs }: Person): Promise<void> {
  await hearing(line, patienceMs, (heard) => heard.some(({ from }) => from.role === 'bot'));
}

/** Fills in declarations for `count` messages, some of them sent before the one before was answered. Ends early when the run is over. */
export async function talk(person: Person, count: number): Promise<void> {
  const { line, given, chance, sent } = person;
  while (sent.length < count) {
    await line.listen();
    const asked = lastSaid(line.heard);
    const messages = [answerTo(asked, given)];
    if (chance() < 0.25 && sent.length + 1 < count) messages.push(meanwhile(asked, given, chance()));
    for (const text of messages) await say(person, text);
    await answered(person);
  }
}

/** Asks for all that was said so far, once everything is answered. */
export async function askForReview(person: Person): Promise<void> {
  await say(person, REVIEW);
  await answered(person);
  for (let before = -1; before !== person.line.heard.length; await sleep(SETTLED_MS)) {
    before = person.line.heard.length;
    await person.line.listen();
  }
}

async function say({ name, line, sent, tally }: Person, text: string): Promise<void> {
  const resent = new Set<string>();
  const clientActivityID = `${name}-${sent.length + 1}`;
  tally.posting += 1;
  try {
    const id = await line.send({ text, clientActivityID }, () => resent.add(clientActivityID));
    sent.push({ id, text });
    tally.acknowledged += 1;
    tally.resent += resent.size;
  } finally {
    tally.posting -= 1;
  }
}

/** Waits until everything sent is answered, or patience ends. */
async function answered({ line, sent, tally, patienceMs }: Person): Promise<void> {
  const last = sent.at(-1)?.id;
  tally.waiting += 1;
  try {
    await hearing(line, patienceMs, (heard) => heard.some(({ replyToId }) => replyToId === last));
  } finally {
    tally.waiting -= 1;
  }
}

/** Listens until what was heard is enough, or patience ends. */
async function hearing(line: Line, patienceMs: number, enough: (heard: readonly Seen[]) => boolean): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(POLL_MS)) {
    await line.listen();
    if (enough(line.heard)) return;
  }
}

function lastSaid(heard: readonly Seen[]): Seen | undefined {
  return heard.findLast(({ from, type }) => type === 'message' && from.role === 'bot');
}

/** Does a person's part: that the run ended is no failure of theirs, and what the server refused is noted. */
export async function play(person: Person, part: Promise<void>): Promise<void> {
  await part.catch((error: unknown) => {
    if (error instanceof Refused) person.refused.push(error.message);
    else if (!(error instanceof Over)) throw error;
  });
}
