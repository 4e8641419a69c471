import type { Activity } from 'botbuilder-core';
import type { Effect } from '../dialogs/flow.ts';
import type { Memory } from '../dialogs/memory.ts';
import type { Capabilities } from '../dialogs/turn.ts';
import type { ChannelName, Incoming, Logged, Reference } from './channels/channel.ts';
import type { Collection } from './storage/store.ts';

/** A record elsewhere that exists because of a conversation, and goes when the person has everything deleted. */
export type Held = {
  readonly collection: Extract<
    Collection,
    'files' | 'uploads' | 'setAside' | 'petitions' | 'ratings' | 'unanswered' | 'transcripts'
  >;
  readonly id: string;
  /** It outlives the conversation: a petition, its pictures, a rating. */
  readonly given?: true;
};

/**
 * An effect that was committed with its turn and is not carried out yet; `id` is derived from the turn, so that doing it twice is
 * doing it once. `message` is the message whose turn owes it; `held` is what a 'forget' has to delete.
 */
export type OwedEffect = {
  readonly id: string;
  readonly message: string;
  readonly effect: Effect;
  readonly held?: readonly Held[];
};

/** A message that had its turn; `followed`: another of the person had come by then, sent before this one's answer was read. */
export type Seen = { readonly id: string; readonly at: string; readonly followed?: true };

/**
 * All of one conversation, written once a turn: the unit of a turn. What is in `outbox` still has to leave; what is in `effects`
 * still has to be done; `seen` are the ids of the messages it has answered, newest last, so that a repeat is dropped.
 */
export type ConversationRecord = {
  readonly channel: ChannelName;
  readonly conversation: string;
  readonly face?: Capabilities['name'] | undefined;
  /** Where the last message said that replies go. */
  readonly reference?: Reference;
  readonly memory: Memory;
  /** The dialog stack, as Bot Framework keeps it. */
  readonly dialog: unknown;
  /** The next `seq` of the log; seeded with the clock so that it never falls behind a client's watermark. */
  readonly nextSeq: number;
  /** The last 100 activities, for clients that reconnect. */
  readonly log: readonly Logged[];
  /** Where those before are: the `seq` each piece of the transcript begins with, oldest first, and the last `seq` that is in one. */
  readonly transcript?: { readonly pieces: readonly number[]; readonly until: number } | undefined;
  readonly outbox: readonly Logged[];
  readonly effects: readonly OwedEffect[];
  readonly seen: readonly Seen[];
  /** ISO instant of the last turn. */
  readonly touched: string;
  /** What other records hold because of this conversation. */
  readonly held?: readonly Held[];
};

/** The key of a conversation's record. */
export function conversationKey(of: { channel: ChannelName; conversation: string }): string {
  return `${of.channel}/${of.conversation}`;
}

/** What a turn comes to, before it is committed. */
export type Response = {
  readonly activities: readonly Partial<Activity>[];
  readonly memory: Memory;
  readonly dialog: unknown;
  readonly effects: readonly Effect[];
};

/** Understands a message and runs the dialogs on it; changes nothing but through what it answers. */
export type Respond = (message: Incoming, record: ConversationRecord, capabilities: Capabilities) => Promise<Response>;
