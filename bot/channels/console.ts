import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import { conversationKey } from '../conversation.ts';
import { forgetConversation } from '../effects.ts';
import type { Peer } from '../storage/asking.ts';
import { Conflict, type Store } from '../storage/store.ts';
import type { Turns } from '../turns.ts';
import { capabilitiesOf } from './capabilities.ts';
import type { Channel, Incoming } from './channel.ts';

export const FACES = ['web', 'zalo', 'messenger', 'hotline'] as const;
/** The channels a terminal can play. */
export type Face = (typeof FACES)[number];

const told = z.strictObject({
  conversation: z.string().min(1).max(200),
  id: z.string().min(1).max(200),
  at: z.iso.datetime(),
  speaker: z.strictObject({ id: z.string().min(1).max(200), role: z.enum(['citizen', 'staff']) }),
  kind: z.enum(['start', 'message']),
  text: z.string(),
  language: z.enum(['vi', 'en']).optional(),
  attachments: z.array(
    z.strictObject({ contentType: z.string(), name: z.string().optional(), size: z.number().optional() }),
  ),
  face: z.enum(FACES),
});
/** A message typed in a terminal. */
export type Told = z.infer<typeof told>;

/** What a terminal may ask of the process that owns the data. */
export const consoleRequest = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('console'), message: told }),
  z.strictObject({ do: z.literal('console:pass'), conversation: z.string(), milliseconds: z.number().min(0) }),
  z.strictObject({ do: z.literal('console:forget'), conversation: z.string() }),
]);
export type ConsoleRequest = z.infer<typeof consoleRequest>;

/** A conversation held in a terminal, wherever the house is. */
export interface Console {
  /** Says a message and resolves to the answer, once its turn is committed. */
  tell(message: Told): Promise<readonly Partial<Activity>[]>;
  /** Lets time pass for a conversation: answers, in milliseconds, all that has passed this way. */
  pass(conversation: string, milliseconds: number): Promise<number>;
  /** Deletes a conversation and what other records hold because of it. */
  forget(conversation: string): Promise<void>;
}

/** A terminal's way into a house of this process. Its activities are read from the commits; nothing is sent to it. */
export function makeConsole({ turns, store }: { turns: Pick<Turns, 'accept' | 'onCommit'>; store: Store }): Console {
  const waiting = new Map<string, (answer: readonly Partial<Activity>[]) => void>();
  turns.onCommit((key, logged, message) => {
    const name = JSON.stringify([key, message]);
    waiting.get(name)?.(logged.map(({ activity }) => activity).filter(({ from }) => from?.role === 'bot'));
    waiting.delete(name);
  });
  return {
    async tell(message) {
      const incoming: Incoming = incomingOf(message);
      const name = JSON.stringify([conversationKey(incoming), message.id]);
      const answer = new Promise<readonly Partial<Activity>[]>((resolve) => waiting.set(name, resolve));
      try {
        await turns.accept(incoming);
      } catch (error) {
        waiting.delete(name);
        throw error;
      }
      return answer;
    },
    pass: (conversation, milliseconds) => pass(store, conversation, milliseconds),
    async forget(conversation) {
      await forgetConversation(store, keyOf(conversation));
      await store.commit([{ collection: 'house', id: clockOf(conversation), value: undefined }]);
    },
  };
}

/** A terminal's way into the house of the process that owns the data. */
export function makeDistantConsole(owner: Peer): Console {
  const ask = (request: ConsoleRequest): Promise<unknown> => owner.ask(request);
  return {
    tell: async (message) => (await ask({ do: 'console', message })) as readonly Partial<Activity>[],
    pass: async (conversation, milliseconds) => Number(await ask({ do: 'console:pass', conversation, milliseconds })),
    forget: async (conversation) => void (await ask({ do: 'console:forget', conversation })),
  };
}

/** Does what a distant terminal asks. */
export async function answerConsole(console: Console, request: ConsoleRequest): Promise<unknown> {
  switch (request.do) {
    case 'console':
      return console.tell(request.message);
    case 'console:pass':
      return console.pass(request.conversation, request.milliseconds);
    case 'console:forget':
      return console.forget(request.conversation);
  }
}

/** The terminal as a channel. */
export const consoleChannel: Channel = {
  name: 'console',
  pulls: true,
  capabilities: capabilitiesOf,
  send: async () => undefined,
};

function incomingOf({ language, attachments, ...message }: Told): Incoming {
  return {
    ...message,
    channel: 'console',
    ...(language && { language }),
    attachments: attachments.map(({ contentType, name, size }) => {
      return { contentType, ...(name !== undefined && { name }), ...(size !== undefined && { size }) };
    }),
  };
}

async function pass(store: Store, conversation: string, milliseconds: number): Promise<number> {
  for (;;) {
    const id = clockOf(conversation);
    const stored = await store.get<{ passed: number }>('house', id);
    const passed = (stored?.value.passed ?? 0) + milliseconds;
    if (milliseconds === 0) return passed;
    try {
      await store.commit([{ collection: 'house', id, value: { passed }, if: stored?.version ?? 'absent' }]);
      return passed;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

function keyOf(conversation: string): string {
  return conversationKey({ channel: 'console', conversation });
}

function clockOf(conversation: string): string {
  return `time passed in ${keyOf(conversation)}`;
}
