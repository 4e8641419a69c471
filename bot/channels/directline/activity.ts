import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../knowledge/language/text.ts';
import type { Incoming, IncomingAttachment, Logged } from '../channel.ts';
import type { Binding } from './tokens.ts';

const short = z.string().min(1).max(200);
const attachment = z.looseObject({ contentType: short, name: z.string().max(255).nullish() });

/** What of a client's activity is read; the rest is left alone. Some clients send null for what they leave out. */
export const postedActivity = z.looseObject({
  type: short,
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(64).nullish(),
  attachments: z.array(attachment).nullish(),
  channelData: z.looseObject({ clientActivityID: short.nullish() }).nullish(),
});
export type PostedActivity = z.infer<typeof postedActivity>;

/** Body of a request for a token; all of it may be missing. User ids of clients begin with `dl_`. */
export const tokenRequest = z
  .looseObject({ user: z.looseObject({ id: z.string().regex(/^dl_[\w.@:-]{1,120}$/).nullish() }).nullish() })
  .optional(); // prettier-ignore

/** Body of a request to open a conversation; the user it names is not believed. */
export const startRequest = z.looseObject({ locale: z.string().max(64).nullish() }).optional();

/** Body of a request for a new token: there is nothing to say. */
export const refreshRequest = z.strictObject({}).optional();

/** Longest channelData that is echoed, in characters of JSON; of longer ones only what the client matches its message by. */
const ECHOED_CHARACTERS = 4_096;

/** A message as the inbox takes it. Who speaks is taken from the token, never from the activity. */
export function incomingOf(
  activity: PostedActivity,
  binding: Binding,
  of: { readonly id: string; readonly at: Date; readonly attachments?: readonly IncomingAttachment[] },
): Incoming {
  const payload = typeof activity.value === 'string' ? activity.value : undefined;
  return {
    channel: 'directline',
    conversation: binding.conversation,
    id: of.id,
    at: of.at.toISOString(),
    speaker: { id: binding.user, role: 'citizen' },
    kind: 'message',
    text: activity.text ?? '',
    ...(payload !== undefined && { payload }),
    ...spoken(activity.locale),
    attachments: of.attachments ?? describedBy(activity),
    ...echoed(activity.channelData),
  };
}

/** The opening of a conversation: one a conversation, whoever asks again. */
export function startOf(binding: Binding, locale: string | null | undefined, at: Date): Incoming {
  return {
    channel: 'directline',
    conversation: binding.conversation,
    id: 'start',
    at: at.toISOString(),
    speaker: { id: binding.user, role: 'citizen' },
    kind: 'start',
    text: '',
    ...spoken(locale),
    attachments: [],
  };
}

/** The id of a message: from the client's own, so that a message sent again is one message. */
export function messageIdOf(activity: PostedActivity, fresh: () => string): string {
  const own = activity.channelData?.clientActivityID;
  return own ? `client-${own}` : `post-${fresh()}`;
}

/** Attachments given by address are told of and never fetched: the address could be anyone's. */
function describedBy(activity: PostedActivity): IncomingAttachment[] {
  return (activity.attachments ?? []).map(({ contentType, name }) => ({ contentType, ...(name && { name }) }));
}

function spoken(locale: string | null | undefined): { language?: Language } {
  const language = LANGUAGES.find((each) => locale?.toLowerCase().startsWith(each));
  return language ? { language } : {};
}

function echoed(data: PostedActivity['channelData']): { channelData?: Record<string, unknown> } {
  if (!data) return {};
  const whole = JSON.stringify(data).length <= ECHOED_CHARACTERS;
  return { channelData: whole ? data : { clientActivityID: data.clientActivityID } };
}

/** Kinds of activity that clients can draw: of others Web Chat says that it has no renderer. */
const DRAWN: readonly (string | undefined)[] = ['message', 'event', 'endOfConversation', 'handoff'];

/** Activities of the log as clients see them. */
export function drawn(logged: readonly Logged[]): Partial<Activity>[] {
  return logged.map(({ activity }) => activity).filter(({ type }) => DRAWN.includes(type));
}

/** A sign that an answer is being prepared; never logged. */
export function typingIn(conversation: string, id: string): Partial<Activity> {
  return {
    type: 'typing',
    id,
    channelId: 'directline',
    conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'bot', name: '', role: 'bot' },
  };
}
