import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../bot/config.ts';
import type { ConversationRecord } from '../../bot/conversation.ts';
import { openData } from '../../bot/data.ts';
import type { Store } from '../../bot/storage/store.ts';
import { seeded } from '../attacks/requests.ts';
import { givenBy } from './form.ts';
import type { OpenLine } from './line.ts';
import { askForReview, greeted, talk, play, type Person, type Tally } from './person.ts';
import { victim, type Victim } from './server.ts';
import { judge, KINDS, type Damage, type Testimony } from './verdict.ts';

/** A run: which server, who talks to it how much, and how often it is killed meanwhile. */
export type Storm = {
  /** bot/index.ts, or a control that is known to be broken. */
  readonly entry: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly openLine: OpenLine;
  readonly conversations: number;
  readonly messages: number;
  readonly kills: number;
  readonly patienceMs: number;
  readonly seed: number;
};

/** What came of a run. */
export type Aftermath = {
  readonly acknowledged: number;
  readonly resent: number;
  readonly kills: number;
  /** Messages under way when the server was killed, on average. */
  readonly underWay: number;
  readonly damage: Damage;
  /** What is known of each conversation that was damaged, by person. */
  readonly testimonies: Readonly<Record<string, Testimony>>;
};

/** How long after its share of acknowledgements a kill strikes at most. */
const DELAY_MS = 25;

/** Runs a storm on a folder of its own. */
export async function weather(storm: Storm): Promise<Aftermath> {
  const dir = await mkdtemp(path.join(tmpdir(), 'faults-'));
  const server = await victim(storm.entry, dir, storm.settings);
  const over = new AbortController();
  const tally: Tally = { acknowledged: 0, resent: 0, posting: 0, waiting: 0 };
  const run: Run = { storm, server, over, tally, chance: seeded(storm.seed) };
  try {
    await server.start();
    const persons = await Promise.all(Array.from({ length: storm.conversations }, (_, at) => personOf(at, run)));
    await Promise.all(persons.map(greeted));
    const killed = await talkAndKill(persons, run);
    await Promise.all(persons.map((person) => play(person, askForReview(person))));
    return { ...tally, ...killed, ...(await assess(persons, run, { dir, broke: killed.broke })) };
  } finally {
    over.abort();
    await server.kill();
    await rm(dir, { recursive: true, force: true });
  }
}

type Run = {
  readonly storm: Storm;
  readonly server: Victim;
  readonly over: AbortController;
  readonly tally: Tally;
  readonly chance: () => number;
};

async function personOf(at: number, { storm, server, over, tally, chance }: Run): Promise<Person> {
  const line = await storm.openLine(server.url, over.signal);
  const given = givenBy(at, new Date());
  return { name: `person-${at}`, line, given, sent: [], refused: [], tally, chance, patienceMs: storm.patienceMs };
}

/** `broke`: why the server did not start any more. */
type Killed = { readonly kills: number; readonly underWay: number; readonly broke?: string };

async function talkAndKill(persons: readonly Person[], run: Run): Promise<Killed> {
  const { storm } = run;
  const share = Math.round(storm.messages / storm.conversations);
  let talking = true;
  const talks = Promise.all(persons.map((person) => play(person, talk(person, share)))).then(() => (talking = false));
  const killed = await kill(run, () => talking);
  if (killed.broke !== undefined) run.over.abort();
  await talks;
  return killed;
}

/** Kills when each share of the messages is acknowledged, and starts again, while there is talk. */
async function kill({ storm, server, tally, chance }: Run, isTalking: () => boolean): Promise<Killed> {
  let [kills, underWay] = [0, 0];
  const killed = () => ({ kills, underWay: underWay / Math.max(1, kills) });
  while (kills < storm.kills) {
    const share = ((kills + 1) * storm.messages) / (storm.kills + 1);
    while (isTalking() && tally.acknowledged < share) await sleep(1);
    await sleep(chance() * DELAY_MS);
    if (!isTalking()) break;
    underWay += tally.posting + tally.waiting;
    kills += 1;
    await server.kill();
    try {
      await server.start();
    } catch (error) {
      return { ...killed(), broke: String(error) };
    }
  }
  return killed();
}

type Left = { readonly dir: string; readonly broke: string | undefined };

type Assessed = Pick<Aftermath, 'damage' | 'testimonies'>;

async function assess(persons: readonly Person[], { server }: Run, { dir, broke }: Left): Promise<Assessed> {
  const kept = await Promise.all(persons.map(({ line }) => line.kept().catch(() => undefined)));
  persons.forEach(({ line }) => line.close());
  const code = await server.stop();
  const records = await recordsOf(persons, dir);
  const ends = broke === undefined ? server.failures : [`the server did not start again: ${broke}`];
  const judged = persons.map(({ name, line: { heard }, sent, given, refused }, at) => {
    const testimony = { sent, given, refused, heard, kept: kept[at], record: records[at] };
    return { name, testimony, damage: judge(testimony) };
  });
  const damaged = judged.filter(({ damage }) => KINDS.some((kind) => damage[kind].length > 0));
  return {
    damage: together(damaged, broke === undefined && code !== 0 ? [...ends, `the server ended with ${code}`] : ends),
    testimonies: Object.fromEntries(damaged.map(({ name, testimony }) => [name, testimony])),
  };
}

/** Reads the records as the next start would. */
async function recordsOf(persons: readonly Person[], dir: string): Promise<Testimony['record'][]> {
  const data = await openData(readConfig({ DATA_DIR: dir })).catch(() => undefined);
  if (!data) return [];
  const records = await Promise.all(persons.map(({ line }) => recordOf(data.store, line.conversation)));
  await data.store.close();
  return records;
}

async function recordOf(store: Store, conversation: string): Promise<Testimony['record']> {
  const key = `directline/${conversation}`;
  const stored = await store.get<ConversationRecord>('conversations', key).catch(() => undefined);
  if (!stored) return undefined;
  const { memory, held = [] } = stored.value;
  const published = held.filter(({ collection }) => collection === 'files').length;
  return { answers: memory.draft?.answers ?? {}, published };
}

type Judged = { readonly name: string; readonly damage: Damage };

function together(judged: readonly Judged[], ends: readonly string[]): Damage {
  const all = (kind: keyof Damage): string[] =>
    judged.flatMap(({ name, damage }) => damage[kind].map((each) => `${name}: ${each}`));
  return {
    lost: all('lost'),
    doubled: all('doubled'),
    'out of order': all('out of order'),
    wrong: [...all('wrong'), ...ends],
  };
}
