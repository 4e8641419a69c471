import { refuse, type Refused } from '../../http/answer.ts';
import type { Limits } from '../../http/limits.ts';
import { makeRate, type Rate } from '../../http/rates.ts';
import type { Call } from '../../http/routes.ts';
import type { Binding, Tokens } from './tokens.ts';

/** Lets requests in: by their token, and as often as the limits have it. */
export type Gate = {
  /** Anyone who opens a chat. */
  opener(call: Call): Refused | undefined;
  /** Whoever a token names, opening its conversation. */
  starter(call: Call): Binding | Refused;
  /** The same, reading. */
  reader(call: Call): Binding | Refused;
  /** The same, writing. */
  writer(call: Call): Binding | Refused;
};

/** How often; counted together over all gates, whichever way somebody comes in. */
export type Rates = Readonly<Record<'opened' | 'posted' | 'postedInOne' | 'readInOne', Rate>>;

export function makeRates(limits: Limits, clock: () => Date): Rates {
  const now = (): number => clock().getTime();
  return {
    opened: makeRate(limits.tokensPerMinute, now),
    posted: makeRate(limits.postsPerMinute, now),
    postedInOne: makeRate(limits.postsPerConversation, now),
    readInOne: makeRate(limits.readsPerConversation, now),
  };
}

/** A gate for requests that bring whom they are of as `bindingOf` reads it. */
export function makeGate(bindingOf: (call: Call) => Binding | Refused, rates: Rates): Gate {
  const { opened, posted, postedInOne, readInOne } = rates;
  const named = (call: Call, wait: (binding: Binding) => number): Binding | Refused => {
    const binding = bindingOf(call);
    return 'refused' in binding ? binding : (tooOften(wait(binding)) ?? binding);
  };
  return {
    opener: ({ caller }) => (caller.originAllowed ? tooOften(opened(caller.address)) : refuse('origin')),
    starter: (call) => named(call, () => opened(call.caller.address)),
    reader: (call) => named(call, ({ conversation }) => readInOne(conversation)),
    writer: (call) => named(call, ({ conversation }) => posted(call.caller.address) || postedInOne(conversation)),
  };
}

function tooOften(seconds: number): Refused | undefined {
  return seconds > 0 ? refuse('often', { retryAfter: seconds }) : undefined;
}

/** Whom the request's Bearer token names. The conversation was made, even where nothing of it is kept: it is never unknown. */
export function bearerOf({ request, param }: Call, tokens: Tokens): Binding | Refused {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) return refuse('tokenMissing');
  const binding = bindingIn(token, tokens);
  if ('refused' in binding) return binding;
  return param !== '' && param !== binding.conversation ? refuse('otherConversation') : binding;
}

/** Whom a token names, or why it holds no longer. */
export function bindingIn(token: string, tokens: Tokens): Binding | Refused {
  const binding = tokens.read(token);
  if (binding === 'expired') return refuse('tokenExpired');
  return binding === 'invalid' ? refuse('tokenInvalid') : binding;
}
