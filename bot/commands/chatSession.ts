import type { Activity } from 'botbuilder-core';
import { dayOf, instantOf, type Day } from '../../knowledge/language/day.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Console, Face, Told } from '../channels/console.ts';

/** What a person says in one line: words, files, and how long they let pass before, in milliseconds. */
export type Said = { readonly text: string; readonly attachments: Told['attachments']; readonly gap: number };

/** Who talks, on which face, on which day; without `as` nobody in particular. */
export type SessionParts = {
  readonly console: Console;
  readonly face: Face;
  readonly as?: string | undefined;
  readonly language?: Language | undefined;
  readonly today?: Day | undefined;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** One conversation in a terminal, with a clock of its own that a line can move on. */
export class Session {
  readonly conversation: string;
  readonly #parts: SessionParts;
  /** From the real clock to the day asked for. */
  readonly #shift: number;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.conversation = parts.as === undefined ? `guest-${parts.newId()}` : `${parts.face}-${parts.as}`;
    const { today } = parts;
    this.#shift = today ? instantOf(today).getTime() - instantOf(dayOf(parts.clock())).getTime() : 0;
  }

  /** Opens the chat. */
  open(): Promise<readonly Partial<Activity>[]> {
    return this.#tell('start', { text: '', attachments: [], gap: 0 });
  }

  say(said: Said): Promise<readonly Partial<Activity>[]> {
    return this.#tell('message', said);
  }

  /** Ends the conversation: one of nobody in particular is forgotten. */
  async end(): Promise<void> {
    if (this.#parts.as === undefined) await this.#parts.console.forget(this.conversation);
  }

  async #tell(kind: Told['kind'], { text, attachments, gap }: Said): Promise<readonly Partial<Activity>[]> {
    const { console, face, language, clock, newId } = this.#parts;
    const passed = await console.pass(this.conversation, gap);
    return console.tell({
      conversation: this.conversation,
      id: newId(),
      at: new Date(clock().getTime() + this.#shift + passed).toISOString(),
      speaker: face === 'hotline' ? { id: 'terminal', role: 'staff' } : { id: this.conversation, role: 'citizen' },
      kind,
      text,
      ...(language && { language }),
      attachments,
      face,
    });
  }
}
