import { createHash } from 'node:crypto';
import type { Activity, Attachment } from 'botbuilder-core';
import { withoutSecrets } from '../knowledge/understanding/secrets.ts';
import type { Incoming, Logged } from './channels/channel.ts';
import { conversationKey, type ConversationRecord, type Response, type Seen } from './conversation.ts';
import type { Consequences } from './effects.ts';

const SEEN_KEPT = 200;

/** The circumstances of one turn: its message and id, the time, and what of earlier turns is still owed. */
export type TurnFrame = {
  readonly message: Incoming;
  /** Derived from conversation and message. */
  readonly turn: string;
  readonly now: Date;
  /** Whether the channel has to be sent what is said. */
  readonly pushes: boolean;
  /** Whether what the turn of that message put in the outbox, or owes, is still to be done. */
  readonly unsettled: (message: string) => boolean;
  /** Whether the person has sent more by now. */
  readonly followed: () => boolean;
};

/** The record of a conversation that begins with `message`. */
export function newRecord(message: Incoming, now: Date): ConversationRecord {
  return {
    channel: message.channel,
    conversation: message.conversation,
    ...(message.face && { face: message.face }),
    memory: {},
    dialog: undefined,
    nextSeq: now.getTime() * 1000, // far ahead of any watermark a client kept from before a deletion
    log: [],
    outbox: [],
    effects: [],
    seen: [],
    touched: message.at,
  };
}

/** Whether the turn of this message was committed. */
export function hasAnswered(record: ConversationRecord, message: string): boolean {
  return record.seen.some((each) => each.id === message);
}

/** The record as the turn leaves it: the message echoed, the reply logged and put in the outbox, what is owed written down. The log is as long as it gets. */
export function nextRecord(
  record: ConversationRecord,
  frame: TurnFrame,
  response: Omit<Response, 'effects'>,
  comes: Consequences,
): ConversationRecord {
  const { message } = frame;
  const said = response.activities.map((activity, index) => botActivity(activity, frame, index));
  const logged = [...echoOf(message), ...said].map((activity, index) =>
    asRead({ seq: record.nextSeq + index, activity }),
  );
  const forgets = comes.owed.some(({ effect }) => effect.kind === 'forget');
  const reply = logged.slice(logged.length - said.length);
  return {
    ...record,
    ...(message.reference && { reference: message.reference }),
    memory: response.memory,
    dialog: response.dialog,
    nextSeq: record.nextSeq + logged.length,
    log: [...(forgets ? [] : record.log), ...logged],
    ...(forgets && { transcript: undefined }),
    outbox: [...record.outbox.filter(({ activity }) => isOwed(activity, frame)), ...(frame.pushes ? reply : [])],
    effects: [...record.effects.filter((each) => frame.unsettled(each.message)), ...comes.owed],
    seen: [...record.seen, seenOf(frame)].slice(-SEEN_KEPT),
    touched: message.at,
    held: comes.held,
  };
}

function seenOf({ message: { id, at, kind }, followed }: TurnFrame): Seen {
  return { id, at, ...(kind === 'message' && followed() && { followed: true }) };
}

/** When the messages came that were sent one after the other, up to the latest, without waiting for an answer; ISO instants. */
export function hurried({ seen }: ConversationRecord): readonly string[] {
  const before = seen.findLastIndex(({ followed }) => !followed);
  return seen.slice(before + 1).map(({ at }) => at);
}

/** When a message of the person was answered, where that was the last that happened; an opening's greeting is no answer. */
export function lastAnswered({ log }: ConversationRecord): Date | undefined {
  const last = log.at(-1)?.activity;
  const answers = last?.from?.role === 'bot' && log.some(({ activity }) => activity.id === last.replyToId);
  return answers && last.timestamp ? new Date(last.timestamp) : undefined;
}

/** An activity as it is read back: the record at hand is then what the next process finds, and is written without looking at each date again. */
function asRead(logged: Logged): Logged {
  return JSON.parse(JSON.stringify(logged)) as Logged;
}

/** What the log holds of the turn of `message`: the person's own message first, then the reply. */
export function loggedOf(record: ConversationRecord, message: string): readonly Logged[] {
  return record.log.filter(({ activity }) => activity.replyToId === message || activity.id === message);
}

/** What the turn of `message` still has in the outbox. */
export function outboxOf(record: ConversationRecord, message: string): readonly Logged[] {
  return record.outbox.filter(({ activity }) => activity.replyToId === message);
}

/** Whether the record still owes something of the turn of `message`: a delivery or an effect. */
export function isOwing(record: ConversationRecord, message: string): boolean {
  return outboxOf(record, message).length > 0 || record.effects.some((each) => each.message === message);
}

/** The record once everything of the turn of `message` is done. */
export function withoutOwed(record: ConversationRecord, message: string): ConversationRecord {
  return {
    ...record,
    outbox: record.outbox.filter(({ activity }) => activity.replyToId !== message),
    effects: record.effects.filter((each) => each.message !== message),
  };
}

function isOwed(activity: Partial<Activity>, frame: TurnFrame): boolean {
  return activity.replyToId !== undefined && frame.unsettled(activity.replyToId);
}

function echoOf(message: Incoming): Partial<Activity>[] {
  if (message.kind === 'start') return [];
  const attachments = message.attachments.map(({ contentType, name }): Attachment => {
    return { contentType, ...(name !== undefined && { name }) };
  });
  return [
    {
      type: 'message',
      id: message.id,
      timestamp: new Date(message.at),
      channelId: message.channel,
      conversation: conversationOf(message),
      from: { id: message.speaker.id, name: '', role: 'user' },
      text: withoutSecrets(message.text),
      ...(attachments.length > 0 && { attachments }),
      ...(message.channelData && { channelData: message.channelData }),
    },
  ];
}

function botActivity(activity: Partial<Activity>, frame: TurnFrame, index: number): Partial<Activity> {
  // hashed once more, because the turn's own id is a secret that links are derived from
  const stem = createHash('sha256').update(frame.turn).digest('hex').slice(0, 20);
  return {
    ...activity,
    id: `${stem}-${index}`,
    timestamp: frame.now,
    channelId: frame.message.channel,
    conversation: conversationOf(frame.message),
    from: { id: 'bot', name: '', role: 'bot' },
    replyToId: frame.message.id,
  };
}

function conversationOf(message: Incoming): Activity['conversation'] {
  return { id: message.conversation, isGroup: false, conversationType: 'personal', name: '' };
}

/** A number to quote for a message that was set aside: eight digits, grouped to be read aloud; the same for the same turn. */
export function referenceOf(turn: string): string {
  const digits = String(createHash('sha256').update(`reference ${turn}`).digest().readUInt32BE() % 100_000_000);
  return digits.padStart(8, '0').replace(/^(....)/, '$1-');
}

/** A message that could not be answered, as it is kept in `setAside` under its turn's id. */
export type SetAside = {
  readonly reference: string;
  readonly conversation: string;
  readonly message: Incoming;
  /** What failed: names and codes, never text. */
  readonly failure: string;
  readonly at: string;
};

/** What is kept of a message that is set aside. */
export function setAsideOf({ message, turn, now }: TurnFrame, failure: string): SetAside {
  return {
    reference: referenceOf(turn),
    conversation: conversationKey(message),
    message,
    failure,
    at: now.toISOString(),
  };
}
