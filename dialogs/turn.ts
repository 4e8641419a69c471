import type { Day } from '../knowledge/language/day.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Understanding } from '../knowledge/understanding/understanding.ts';
import type { Choice } from './choice.ts';
import type { Memory } from './memory.ts';

/** A file that was sent along; `upload`: where the channel keeps it, when it does. */
export type Attachment = {
  readonly contentType: string;
  readonly name?: string;
  readonly size?: number;
  readonly upload?: string;
};

/** What the channel can show and how private it is. */
export type Capabilities = {
  readonly name: 'web' | 'zalo' | 'messenger' | 'hotline' | 'connector';
  /** Most choices that can be shown at once; further ones are listed in the text. */
  readonly buttons: number;
  /** Whether only the person sees the screen, so that a number may be shown in full on request. */
  readonly private: boolean;
  /** Whether a reply is spoken by staff to a caller: then it has two parts, text and notes. */
  readonly spoken: boolean;
};

/** Who is writing. `key` names the person stably on this channel; it is no personal datum to show. */
export type Speaker = { readonly role: 'citizen' | 'staff'; readonly key: string };

/** One message of a person, with all that a flow may know when it answers. */
export type Turn = {
  /** Unique to the message: what a turn makes derives its ids from it, so that a repeat makes the same. */
  readonly id: string;
  /** The chat was opened, and nothing said yet. */
  readonly opens?: true;
  readonly text: string;
  /** What was chosen among the actions last shown, by tap, label or number. */
  readonly choice?: Choice;
  readonly attachments: readonly Attachment[];
  readonly understanding: Understanding;
  readonly language: Language;
  readonly channel: Capabilities;
  readonly now: Date;
  readonly today: Day;
  readonly speaker: Speaker;
  readonly memory: Memory;
};
