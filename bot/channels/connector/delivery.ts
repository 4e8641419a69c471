import { traceOf } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Channel, Logged, Reference } from '../channel.ts';
import { sayable } from './activity.ts';
import type { ConnectorAdapter } from './adapter.ts';
import { takesReplies } from './serviceUrl.ts';

/** After a day nobody waits for a reply any more. */
const GIVEN_UP_MS = 24 * 3_600_000;
/** Answers that trying again may change; other refusals are for good. */
const PASSING = [401, 408, 425, 429];

export type DeliveryParts = {
  readonly adapter: () => Promise<Pick<ConnectorAdapter, 'send'>>;
  /** Whether replies may be sent to addresses of this machine. */
  readonly loopback: boolean;
  readonly clock: () => Date;
  readonly log: Log;
};

/**
 * Sends what turns put in the outbox to where the conversation's reference says. After a failure it goes on where it stopped. What
 * the platform refuses for good, what has no address that may be sent to and what is a day old is dropped and logged.
 */
export function makeSend({ adapter, loopback, clock, log }: DeliveryParts): Channel['send'] {
  const delivered = new Set<string>();
  const dropped = (why: Readonly<Record<string, string>>, conversation: string): void =>
    log('connector.dropped', why, { conversation });
  return async (conversation, activities, reference) => {
    if (!reference || !takesReplies(reference.serviceUrl, loopback))
      return dropped({ why: 'no address that may be sent to' }, conversation);
    const nameOf = ({ activity, seq }: Logged): string => `${conversation} ${activity.id ?? seq}`;
    for (const each of activities.filter((logged) => !delivered.has(nameOf(logged)))) {
      if (isOld(each, clock())) dropped({ why: 'a day old' }, conversation);
      else await deliver(each, reference);
      delivered.add(nameOf(each));
    }
    for (const each of activities) delivered.delete(nameOf(each));
  };

  async function deliver({ activity }: Logged, reference: Reference): Promise<void> {
    try {
      await (await adapter()).send(reference, sayable(activity, reference.channelId));
    } catch (error) {
      if (!isFinal(error)) throw error;
      dropped(traceOf(error), reference.conversation.id);
    }
  }
}

function isOld({ activity }: Logged, now: Date): boolean {
  const said = new Date(activity.timestamp ?? now).getTime(); // a string once it was read back from the store
  return now.getTime() - said > GIVEN_UP_MS;
}

function isFinal(error: unknown): boolean {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 300 && status < 500 && !PASSING.includes(status);
}
