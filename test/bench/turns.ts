import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Activity } from 'botbuilder';
import type { Incoming, Logged } from '../../bot/channels/channel.ts';
import { compose, type House } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { answerTo, givenBy } from '../faults/form.ts';
import type { Seen } from '../faults/line.ts';
import { contest, speedOf, type Contender, type Row } from './measure.ts';
import { bareBot, cloudAdapter, posted, SilentAdapter } from './peer.ts';

const AT_ONCE = 20;
const COUNT = 1_000;
const ROUNDS = 5;

/**
 * Turns in one process: the bare bot's, as the SDK's own adapter runs it and stripped to its dialogs; and ours from the inbox to the commit,
 * while declarations are filled in.
 */
export async function turnsBench(): Promise<readonly Row[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const [cloud, silent] = [cloudAdapter(), new SilentAdapter()];
  try {
    return await contest(
      [
        bare('bare two-state waterfall bot, CloudAdapter', (activity, logic) =>
          cloud.processActivityDirect('', activity as Activity, logic),
        ),
        bare('bare two-state waterfall bot, an adapter that drops replies', (activity, logic) =>
          silent.process(activity, logic),
        ),
        await ours('ours, memory', { STORE: 'memory' }),
        await ours('ours, lowdb', { DATA_DIR: path.join(dir, 'forms') }),
        await ours('ours, memory, conversations of 100 activities', { STORE: 'memory' }, 'endless'),
        await ours('ours, lowdb, conversations of 100 activities', { DATA_DIR: path.join(dir, 'long') }, 'endless'),
      ],
      ROUNDS,
    );
  } finally {
    await rm(dir, { recursive: true });
  }
}

type Bare = (activity: Partial<Activity>, logic: ReturnType<typeof bareBot>) => Promise<unknown>;

function bare(name: string, process: Bare): Contender {
  const logic = bareBot();
  const hands = Array.from(
    { length: AT_ONCE },
    (_, hand) => () => process(posted(`bench-${hand}`, 'Nguyễn Văn Mẫu'), logic),
  );
  return { name, round: () => speedOf(hands, COUNT) };
}

/** `endless`: conversations go on after a form, and their logs are as long as logs get. */
async function ours(name: string, settings: Record<string, string>, life?: 'endless'): Promise<Contender> {
  const house = await compose(readConfig({ SAMPLES: 'off', ...settings }), { writeLog: () => undefined });
  const answers = answersOf(house);
  const hands = Array.from({ length: AT_ONCE }, (_, at) => filling(house, answers, at, life));
  if (life) await speedOf(hands, AT_ONCE * 60);
  return { name, round: () => speedOf(hands, COUNT), close: () => house.close() };
}

type Answers = { next(message: string): Promise<readonly Logged[]> };

/** What each message is answered with, once that is committed. */
function answersOf(house: House): Answers {
  const waiting = new Map<string, (logged: readonly Logged[]) => void>();
  house.turns.onCommit((_key, logged, message) => waiting.get(message)?.(logged));
  return {
    next: async (message) => {
      const logged = await new Promise<readonly Logged[]>((answered) => waiting.set(message, answered));
      waiting.delete(message);
      return logged;
    },
  };
}

/** A hand whose every task is one turn of a form being filled in; each form is a conversation of its own unless it is endless. */
function filling(house: House, answers: Answers, hand: number, life?: 'endless'): () => Promise<void> {
  const given = givenBy(hand, new Date());
  let conversation = `bench-${hand}`;
  let turns = 0;
  let asked: Seen | undefined;
  return async () => {
    const id = `${hand}-${(turns += 1)}`;
    const answered = answers.next(id);
    await house.turns.accept(message(conversation, id, answerTo(asked, given)));
    asked = (await answered).at(-1)?.activity as Seen;
    if (asked.channelData?.reply !== 'declaration.done' || life) return;
    conversation = `bench-${hand}-${turns}`;
    asked = undefined;
  };
}

function message(conversation: string, id: string, text: string): Incoming {
  const at = new Date().toISOString();
  const speaker = { id: 'dl_bench', role: 'citizen' } as const;
  return { channel: 'directline', conversation, id, at, speaker, kind: 'message', text, attachments: [] };
}
