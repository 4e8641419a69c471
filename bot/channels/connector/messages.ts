import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder-core';
import { traceOf } from '../../errors.ts';
import { isRefused, json, refuse, type Answer, type Refused } from '../../http/answer.ts';
import { readJsonBody } from '../../http/body.ts';
import { makeRate, type Rate } from '../../http/rates.ts';
import type { Handler } from '../../http/routes.ts';
import type { Incoming } from '../channel.ts';
import { connectorActivity, incomingOf, sayable, sdkActivityOf, type ConnectorActivity } from './activity.ts';
import type { ConnectorAdapter } from './adapter.ts';
import type { Gate } from './gate.ts';
import type { ConnectorParts } from './ports.ts';
import type { Replies } from '../replies.ts';

export type MessagesParts = ConnectorParts & {
  readonly gate: Gate;
  readonly replies: Replies;
  readonly adapter: () => Promise<ConnectorAdapter>;
};

/** The turn was not committed in time. */
class Late extends Error {}

/** Answers the activities that are posted. */
export class Messages {
  readonly #parts: MessagesParts;
  readonly #posted: Rate;
  readonly #postedInOne: Rate;

  constructor(parts: MessagesParts) {
    this.#parts = parts;
    const now = (): number => parts.clock().getTime();
    this.#posted = makeRate(parts.config.limits.postsPerMinute, now);
    this.#postedInOne = makeRate(parts.config.limits.postsPerConversation, now);
  }

  /** Answers once the message is durable, or with the reply where it is expected. Nothing of a body is read before its token holds. */
  readonly post: Handler = async (call) => {
    const { gate, config } = this.#parts;
    const often = this.#posted(call.caller.address);
    if (often > 0) return refuse('often', { retryAfter: often });
    const claims = await gate.admit(call);
    if (isRefused(claims)) return claims;
    const limits = { bytes: config.limits.bodyBytes, milliseconds: config.limits.bodyMs };
    const activity = await readJsonBody(call.request, connectorActivity, limits);
    if (isRefused(activity)) return activity;
    return gate.turnAway(activity, claims) ?? this.#excess(activity) ?? this.#receive(activity);
  };

  #excess({ channelId, conversation, text, attachments }: ConnectorActivity): Refused | undefined {
    const { limits } = this.#parts.config;
    if ((text ?? '').length > limits.textCharacters) return refuse('textTooLong');
    if ((attachments ?? []).length > limits.files) return refuse('tooManyFiles');
    const often = this.#postedInOne(`${channelId}/${conversation.id}`);
    return often > 0 ? refuse('often', { retryAfter: often }) : undefined;
  }

  async #receive(activity: ConnectorActivity): Promise<Answer | Refused> {
    const { adapter, clock, log } = this.#parts;
    const message = incomingOf(activity, { at: clock(), freshId: () => randomBytes(18).toString('base64url') });
    const bot = await adapter();
    try {
      const responded = await bot.receive(sdkActivityOf(activity), (context) => this.#hear(message, context));
      if (!responded) return { status: 200 };
      return responded.body === undefined ? { status: responded.status } : json(responded.status, responded.body);
    } catch (error) {
      if (error instanceof Late) return refuse('late');
      log('connector.notTaken', traceOf(error));
      return refuse('notTaken');
    }
  }

  async #hear(message: Incoming | undefined, context: TurnContext): Promise<void> {
    const { turns, replies } = this.#parts;
    if (!message) return;
    if (!message.inResponse) return void (await turns.accept(message));
    const said = await replies.to(message);
    if (!said) throw new Late();
    if (said.length > 0)
      await context.sendActivities(said.map(({ activity }) => sayable(activity, context.activity.channelId)));
  }
}
