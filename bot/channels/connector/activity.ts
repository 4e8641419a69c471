import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../knowledge/language/text.ts';
import type { Account, Incoming, Reference } from '../channel.ts';

const short = z.string().min(1).max(200);
const id = z.string().min(1).max(400);
const account = z.looseObject({ id, name: z.string().max(400).nullish(), role: z.string().max(64).nullish() });
const attachment = z.looseObject({ contentType: short, name: z.string().max(255).nullish() });

/** What of an activity is read; the rest never gets further. Some channels send null for what they leave out. */
export const connectorActivity = z.looseObject({
  type: short,
  id: id.nullish(),
  channelId: z.string().regex(/^[\w.:-]{1,64}$/),
  serviceUrl: z.string().min(1).max(2_048),
  conversation: z.looseObject({
    id,
    isGroup: z.boolean().nullish(),
    conversationType: short.nullish(),
    tenantId: short.nullish(),
  }),
  from: account,
  recipient: account.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(64).nullish(),
  attachments: z.array(attachment).nullish(),
  membersAdded: z.array(account).nullish(),
  deliveryMode: z.string().max(64).nullish(),
});
export type ConnectorActivity = z.infer<typeof connectorActivity>;

const UNNAMED_BOT = { id: 'bot' };

/** Whether the caller wants the reply in the response. */
export function expectsReplies({ deliveryMode }: ConnectorActivity): boolean {
  return deliveryMode === 'expectReplies';
}

/**
 * The message an activity is, or undefined for one that asks nothing of the bot: typing, the bot's own words, the bot's own arrival.
 * The conversation of a group is one with each of its people, so that none hears of another's affairs.
 */
export function incomingOf(
  activity: ConnectorActivity,
  of: { readonly freshId: () => string; readonly at: Date },
): Incoming | undefined {
  const kind = kindOf(activity);
  if (!kind) return undefined;
  const { channelId, conversation, from, value, text } = activity;
  return {
    channel: 'connector',
    conversation: [channelId, conversation.id, ...(conversation.isGroup ? [from.id] : [])].join('/'),
    id: activity.id ?? (kind === 'start' ? 'start' : `post-${of.freshId()}`),
    at: of.at.toISOString(),
    speaker: { id: `${channelId}/${from.id}`, role: 'citizen' },
    kind,
    text: kind === 'start' ? '' : (text ?? ''),
    ...(kind === 'message' && typeof value === 'string' && { payload: value }),
    ...spoken(activity.locale),
    attachments: kind === 'start' ? [] : attachmentsOf(activity),
    face: 'connector',
    reference: referenceOf(activity),
    ...(expectsReplies(activity) && { inResponse: true }),
  };
}

function kindOf({ type, from, recipient, membersAdded }: ConnectorActivity): Incoming['kind'] | undefined {
  const isBot = ({ id, role }: ConnectorActivity['from']): boolean =>
    role === 'bot' || role === 'skill' || id === recipient?.id;
  if (type === 'message') return isBot(from) ? undefined : 'message';
  if (type !== 'conversationUpdate') return undefined;
  return membersAdded?.some((member) => !isBot(member)) ? 'start' : undefined;
}

/** Attachments are told of and never fetched: the address could be anyone's. Teams repeats each text as one of HTML. */
function attachmentsOf({ attachments }: ConnectorActivity): Incoming['attachments'] {
  return (attachments ?? [])
    .filter(({ contentType }) => contentType !== 'text/html')
    .map(({ contentType, name }) => ({ contentType, ...(name && { name }) }));
}

function spoken(locale: string | null | undefined): { language?: Language } {
  const language = LANGUAGES.find((each) => locale?.toLowerCase().startsWith(each));
  return language ? { language } : {};
}

function referenceOf(activity: ConnectorActivity): Reference {
  const { serviceUrl, channelId, conversation, from, recipient, id } = activity;
  const { isGroup, conversationType, tenantId } = conversation;
  return {
    serviceUrl,
    channelId,
    conversation: {
      id: conversation.id,
      isGroup: isGroup ?? false,
      conversationType: conversationType ?? (isGroup ? 'groupChat' : 'personal'),
      ...(tenantId && { tenantId }),
    },
    bot: accountOf(recipient ?? UNNAMED_BOT),
    user: accountOf(from),
    ...(id && { activityId: id }),
  };
}

function accountOf({ id, name }: { id: string; name?: string | null | undefined }): Account {
  return { id, ...(name && { name }) };
}

/** The activity as Bot Framework is given it: what was read of it, and nothing else. */
export function sdkActivityOf(activity: ConnectorActivity): Partial<Activity> {
  return {
    type: activity.type,
    ...inboundOf(referenceOf(activity)),
    ...(expectsReplies(activity) && { deliveryMode: 'expectReplies' }),
  };
}

/** The side of an activity that says where it came from, for Bot Framework to answer it. */
export function inboundOf(reference: Reference): Partial<Activity> {
  const { serviceUrl, channelId, conversation, bot, user, activityId } = reference;
  return {
    serviceUrl,
    channelId,
    conversation: { name: '', ...conversation },
    from: { name: '', ...user, role: 'user' },
    recipient: { name: '', ...bot, role: 'bot' },
    ...(activityId && { id: activityId }),
  };
}

/** Channels that read `channelData` as their own platform's message. */
const NATIVE = new Set(
  'alexa cortana email facebook groupme kik line msteams skype slack sms telegram telephony twilio wechat'.split(' '),
);

/** A logged activity as it leaves: what it says, without our own addresses and ids. */
export function sayable(activity: Partial<Activity>, channelId: string): Partial<Activity> {
  const { id, timestamp, channelId: own, conversation, from, replyToId, channelData, ...says } = activity;
  return { ...says, ...(channelData !== undefined && !NATIVE.has(channelId) && { channelData }) };
}
