import type { Capabilities } from '../dialogs/turn.ts';
import type { Incoming } from './channels/channel.ts';
import { conversationKey, type ConversationRecord, type Respond, type Response } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { within } from './deadline.ts';
import { consequences, type Consequences } from './effects.ts';
import { Closing, traceOf } from './errors.ts';
import type { Log } from './log.ts';
import { Conflict, type Store } from './storage/store.ts';
import { archived } from './transcript.ts';
import { hasAnswered, newRecord, nextRecord, referenceOf, setAsideOf, type TurnFrame } from './turn.ts';

const TRIES = 3;
const RETRY_MS = 50;
const STORE_RETRY_MS = 1_000;
const CONFLICTS = 20;

/** What answering needs. `pause` waits that many milliseconds and rejects with Closing when the house closes. */
export type AnswerParts = {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly respond: Respond;
  readonly capabilities: (message: Incoming) => Capabilities;
  /** The apology of a message that could not be answered, with the number to quote; empty memory when the record cannot be read. */
  readonly apologise: (
    reference: string,
    message: Incoming,
    memory: ConversationRecord['memory'],
  ) => Response['activities'];
  readonly log: Log;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly deadlineMs: number;
  readonly fileDays: number;
  readonly count: (what: 'failed' | 'conflicts' | 'setAside') => void;
};

/** What becomes of a message: it is heard; passed over, because a later one of its burst is heard; or set aside, untried. */
export type Fate = 'heard' | 'passed over' | 'set aside';

/** Runs one turn to its commit: the record it left, in which the message is answered. Rejects with Closing only. */
export type Answer = (frame: TurnFrame, fate: Fate) => Promise<ConversationRecord>;

type Plan = { readonly response: Omit<Response, 'effects'>; readonly comes: Consequences };

/** Answers messages: up to three tries, then sets the message aside with an apology. */
export function makeAnswer(parts: AnswerParts): Answer {
  return async (frame, fate) => {
    const plan = fate === 'passed over' ? passOver : respond;
    let failure = 'killed';
    for (let tried = 1; fate !== 'set aside' && tried <= TRIES; tried += 1) {
      try {
        return await commitTurn(parts, frame, (record) => plan(parts, frame, record));
      } catch (error) {
        failure = noteFailure(parts, frame, error);
        if (tried < TRIES) await parts.pause(RETRY_MS * tried);
      }
    }
    return setAside(parts, frame, failure);
  };
}

function noteFailure({ conversations, log, count }: AnswerParts, { message }: TurnFrame, error: unknown): string {
  if (error instanceof Closing) throw error;
  conversations.distrust(conversationKey(message));
  const trace = traceOf(error);
  count('failed');
  log('turn.failed', trace, { conversation: conversationKey(message), message: message.id });
  return trace.error;
}

/** Loads, plans and writes in one guarded commit; where another writer came first, all over again. */
async function commitTurn(
  { conversations, count }: AnswerParts,
  frame: TurnFrame,
  plan: (record: ConversationRecord) => Promise<Plan>,
): Promise<ConversationRecord> {
  const key = conversationKey(frame.message);
  for (let round = 1; ; round += 1) {
    const stored = await conversations.load(key);
    const record = stored?.value ?? newRecord(frame.message, frame.now);
    if (hasAnswered(record, frame.message.id)) return record;
    const { response, comes } = await plan(record);
    const { value, writes } = archived(key, nextRecord(record, frame, response, comes));
    try {
      await conversations.commit(key, value, stored, [...comes.writes, ...writes]);
      return value;
    } catch (error) {
      if (!(error instanceof Conflict) || round === CONFLICTS) throw error;
      count('conflicts');
    }
  }
}

async function respond(parts: AnswerParts, frame: TurnFrame, record: ConversationRecord): Promise<Plan> {
  const { message, turn } = frame;
  const answering = parts.respond(message, record, parts.capabilities(message));
  const response = await within(parts.deadlineMs, answering);
  return { response, comes: consequences(response.effects, record, { message, turn, fileDays: parts.fileDays }) };
}

/** Notes that the message came: nothing is said, and everything stays as it is. */
async function passOver(parts: AnswerParts, { message, turn }: TurnFrame, record: ConversationRecord): Promise<Plan> {
  const response = { activities: [], memory: record.memory, dialog: record.dialog };
  return { response, comes: consequences([], record, { message, turn, fileDays: parts.fileDays }) };
}

/** Sets the message aside and apologises, leaving dialog and memory as they were. Goes on trying while the store refuses. */
async function setAside(parts: AnswerParts, frame: TurnFrame, failure: string): Promise<ConversationRecord> {
  const ids = { conversation: conversationKey(frame.message), message: frame.message.id };
  for (let tried = 1; ; tried += 1) {
    try {
      const record =
        tried <= TRIES
          ? await commitTurn(parts, frame, async (loaded) => apology(parts, frame, loaded, failure))
          : await setAsideAlone(parts, frame, failure);
      parts.count('setAside');
      parts.log('turn.setAside', { failure, reference: referenceOf(frame.turn) }, ids);
      return record;
    } catch (error) {
      parts.log('turn.setAsideFailed', traceOf(error), ids);
      await parts.pause(STORE_RETRY_MS);
    }
  }
}

/** A conversation whose record cannot be read is left as it is: only the message is set aside, and the apology said this once. */
async function setAsideAlone(parts: AnswerParts, frame: TurnFrame, failure: string): Promise<ConversationRecord> {
  const unreadable = newRecord(frame.message, frame.now);
  const { response, comes } = apology(parts, frame, unreadable, failure);
  await parts.store.commit(comes.writes);
  return nextRecord(unreadable, frame, response, comes);
}

function apology(parts: AnswerParts, frame: TurnFrame, record: ConversationRecord, failure: string): Plan {
  const activities = parts.apologise(referenceOf(frame.turn), frame.message, record.memory);
  const value = setAsideOf(frame, failure);
  return {
    response: { activities, memory: record.memory, dialog: record.dialog },
    comes: {
      writes: [{ collection: 'setAside', id: frame.turn, value }],
      owed: [],
      held: [...(record.held ?? []), { collection: 'setAside', id: frame.turn }],
    },
  };
}
