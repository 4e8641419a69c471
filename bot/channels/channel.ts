import type { Activity } from 'botbuilder-core';
import type { Capabilities } from '../../dialogs/turn.ts';
import type { Language } from '../../knowledge/language/text.ts';

export type ChannelName = 'directline' | 'console' | 'zalo' | 'messenger' | 'connector';

/** A file a person sent: kept apart from the message under `upload`, when the channel took it in. */
export type IncomingAttachment = {
  readonly contentType: string;
  readonly name?: string;
  readonly size?: number;
  readonly upload?: string;
};

/** A party to a conversation, as its platform names it. */
export type Account = { readonly id: string; readonly name?: string };

/**
 * Where a platform takes replies, for platforms that say so with every message. The `serviceUrl` was checked before the message was
 * taken in; who sends there checks it again.
 */
export type Reference = {
  readonly serviceUrl: string;
  /** The platform behind the connector, such as `webchat`. */
  readonly channelId: string;
  readonly conversation: Account & {
    readonly isGroup: boolean;
    readonly conversationType: string;
    readonly tenantId?: string;
  };
  readonly bot: Account;
  readonly user: Account;
  /** The platform's own id of the message that is answered. */
  readonly activityId?: string;
};

/** One message of a person, as the inbox keeps it. */
export type Incoming = {
  readonly channel: ChannelName;
  /** Unique with the channel. */
  readonly conversation: string;
  /** The platform's own id of the message: a repeat of it is dropped. */
  readonly id: string;
  /** ISO instant it arrived; the turn's clock. */
  readonly at: string;
  readonly speaker: { readonly id: string; readonly role: 'citizen' | 'staff' };
  /** 'start': the person opened the chat and expects a greeting. */
  readonly kind: 'start' | 'message';
  readonly text: string;
  /** The meaning of a tapped action, where the channel carries one apart from the text. */
  readonly payload?: string | undefined;
  /** The language the channel was opened in. */
  readonly language?: Language | undefined;
  readonly attachments: readonly IncomingAttachment[];
  /** What the capabilities depend on where a channel has several faces (the console plays others). */
  readonly face?: Capabilities['name'] | undefined;
  /** Echoed to the client with its own message. */
  readonly channelData?: Readonly<Record<string, unknown>> | undefined;
  /** Kept with the conversation, so that a reply finds its way after a restart too. */
  readonly reference?: Reference;
  /** The reply goes into the response to the message: nothing of it is put in the outbox. */
  readonly inResponse?: true;
};

/** An activity in a conversation's log: `seq` grows by one and survives restarts. */
export type Logged = { readonly seq: number; readonly activity: Partial<Activity> };

/**
 * A way in and out. `send` delivers what a committed turn put in the outbox, in order; it may be called again with the same
 * activities after a failure. It rejects when delivery failed and should be tried again. A channel that pulls has clients that fetch
 * from the conversation's log: nothing is put in its outbox, and `send` is never called.
 */
export interface Channel {
  readonly name: ChannelName;
  readonly pulls?: true;
  /** People can send several messages at once: a turn waits a moment for those sent with its message. */
  readonly gathers?: true;
  capabilities(face?: Capabilities['name']): Capabilities;
  send(conversation: string, activities: readonly Logged[], reference?: Reference): Promise<void>;
}
