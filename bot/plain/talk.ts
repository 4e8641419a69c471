import type { Activity } from 'botbuilder-core';
import type { Language } from '../../knowledge/language/text.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import { drawn, startOf, type PostedActivity } from '../channels/directline/activity.ts';
import { letterOf, takeIn } from '../channels/directline/intake.ts';
import { keyOf } from '../channels/directline/log.ts';
import type { DirectLineParts } from '../channels/directline/ports.ts';
import type { Binding } from '../channels/directline/tokens.ts';
import type { TakenFile } from '../channels/directline/upload.ts';
import type { Incoming } from '../channels/channel.ts';
import { Replies, type RepliesParts } from '../channels/replies.ts';
import type { ConversationRecord } from '../conversation.ts';
import { isRefused, type Refused } from '../http/answer.ts';
import { Queues } from '../storage/queues.ts';
import { LOG_KEPT } from '../transcript.ts';
import { hasAnswered } from '../turn.ts';
import type { Slip } from './slip.ts';

export type TalkParts = Omit<DirectLineParts, 'turns' | 'key'> &
  Pick<RepliesParts, 'turns' | 'waitMs'> & {
    /** Whether a message must be heard whatever else happened: someone is in danger. */
    readonly urgent: (message: Incoming) => boolean;
    /** What would be said to the opening of a conversation; nothing of it is kept. */
    readonly greeting: (opening: Incoming) => Promise<readonly Partial<Activity>[]>;
  };

/** A conversation as it stands: its messages, how far its log has come, whether an answer is still on its way. */
export type Standing = {
  readonly messages: readonly Partial<Activity>[];
  readonly seen: number;
  readonly awaits: boolean;
  /** The language it is held in, once the assistant has spoken. */
  readonly language: Language | undefined;
  /** Whether the person has said something. */
  readonly touched: boolean;
  /** How many messages are kept, where there were more. */
  readonly most?: number;
};

/** What a person said: the words, what they mean where a button says more than its words, files. */
export type Words = {
  readonly text: string;
  readonly payload?: string;
  readonly files: readonly TakenFile[];
  readonly digest: string;
  readonly language: Language;
};

/** An answer that is longer under way than any turn takes is waited for no more: nobody is kept from writing by it. */
const AWAITED_MS = 120_000;

/** Conversations of Direct Line, held by pages that wait for each answer. */
export class Talk {
  readonly #parts: TalkParts;
  readonly #replies: Replies;
  readonly #queues = new Queues();
  /** Messages whose answer took longer than was waited for, by conversation. */
  readonly #awaited = new Map<string, { readonly id: string; readonly since: number }>();
  readonly #stopHearing: () => void;

  constructor(parts: TalkParts) {
    this.#parts = parts;
    this.#replies = new Replies(parts);
    this.#stopHearing = parts.turns.onCommit((key, _logged, message) => {
      if (this.#awaited.get(key)?.id === message) this.#awaited.delete(key);
    });
  }

  /** The conversation; one that nobody has spoken in shows what it will begin with, in `language`. */
  async standing(binding: Binding, language: Language = 'vi'): Promise<Standing> {
    const key = keyOf(binding.conversation);
    const record = await this.#record(key);
    const awaits = this.#awaitedIn(key) !== undefined;
    return record || awaits ? standingOf(record, awaits) : this.#unbegun(binding, language);
  }

  async #unbegun(binding: Binding, language: Language): Promise<Standing> {
    const { greeting, clock } = this.#parts;
    const said = await greeting(startOf(binding, language, clock()));
    return { messages: said.filter(isMessage), seen: 0, awaits: false, language, touched: false };
  }

  /**
   * Has what was said heard, once, and waits for the answer. 'stale': the page it was written on showed less than was said by then, so
   * that it may be the answer to another question; it was not taken in.
   */
  async hear(binding: Binding, slip: Slip, words: Words): Promise<'heard' | 'late' | 'stale' | Refused> {
    return this.#queues.run([binding.conversation], async () => {
      const letter = letterOf(activityOf(words, slip), binding, words.files, this.#parts);
      if (isRefused(letter)) return letter;
      const key = keyOf(binding.conversation);
      const record = await this.#record(key);
      if (record && hasAnswered(record, letter.message.id)) return 'heard';
      const awaited = this.#awaitedIn(key);
      if (awaited === letter.message.id) return 'late';
      const stale = awaited !== undefined || (record?.log.at(-1)?.seq ?? 0) !== slip.seen;
      if (record && !stale) return this.#take(letter);
      if (this.#parts.urgent(letter.message)) return this.#take(letter);
      if (stale) return 'stale';
      const begun = await this.#begin(binding, words.language);
      return isRefused(begun) ? begun : this.#take(letter);
    });
  }

  /** The greeting the page showed is said: a conversation begins with what is first said in it, not with a look at its page. */
  async #begin(binding: Binding, language: Language): Promise<'heard' | 'late' | Refused> {
    const { clock } = this.#parts;
    return this.#take({ message: startOf(binding, language, clock()), writes: [] });
  }

  /** Whether somebody who says this must be heard whatever else happened. */
  isUrgent(words: Words): boolean {
    const { newId } = this.#parts;
    const letter = letterOf(
      activityOf(words, { seen: 0, nonce: '' }),
      { conversation: newId(), user: newId() },
      [],
      this.#parts,
    );
    return !isRefused(letter) && this.#parts.urgent(letter.message);
  }

  close(): void {
    this.#replies.close();
    this.#stopHearing();
  }

  async #take(letter: Parameters<typeof takeIn>[0]): Promise<'heard' | 'late' | Refused> {
    const key = keyOf(letter.message.conversation);
    this.#awaited.set(key, { id: letter.message.id, since: this.#parts.clock().getTime() }); // before it is in, so that its commit is not missed
    const said = await takeIn(letter, async (message) => ({ logged: await this.#replies.to(message) }), this.#parts);
    if (isRefused(said) || said.logged) this.#awaited.delete(key);
    if (isRefused(said)) return said;
    return said.logged ? 'heard' : 'late';
  }

  #awaitedIn(key: string): string | undefined {
    const { id, since = 0 } = this.#awaited.get(key) ?? {};
    if (this.#parts.clock().getTime() - since <= AWAITED_MS) return id;
    this.#awaited.delete(key);
    return undefined;
  }

  async #record(key: string): Promise<ConversationRecord | undefined> {
    return (await this.#parts.store.get<ConversationRecord>('conversations', key))?.value;
  }
}

function standingOf(record: ConversationRecord | undefined, awaits: boolean): Standing {
  const { log = [] } = record ?? {};
  const messages = drawn(log).filter(isMessage);
  const { locale } = messages.findLast(({ from, locale }) => from?.role === 'bot' && locale) ?? {};
  return {
    messages,
    seen: log.at(-1)?.seq ?? 0,
    awaits,
    language: LANGUAGES.find((each) => each === locale),
    touched: messages.some(({ from }) => from?.role === 'user'),
    ...(record && isCut(record) && { most: LOG_KEPT }),
  };
}

/** Whether the log no longer reaches back to the first message that was answered. */
function isCut({ log, seen: [first] }: ConversationRecord): boolean {
  const { id, replyToId } = log[0]?.activity ?? {};
  return log.length >= LOG_KEPT && first !== undefined && id !== first.id && replyToId !== first.id;
}

function isMessage({ type }: Partial<Activity>): boolean {
  return type === 'message';
}

/** The message's id comes of the page and of what was said on it: the same page sent twice is one message, another word another one. */
function activityOf({ text, payload, digest, language }: Words, { nonce }: Slip): PostedActivity {
  return {
    type: 'message',
    text,
    locale: language,
    ...(payload !== undefined && { value: payload }),
    channelData: { clientActivityID: `page-${nonce}-${digest}` },
  };
}
