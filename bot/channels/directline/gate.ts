import { refuse, type Refused } from '../../http/answer.ts';
import type { Limits } from '../../http/limits.ts';
import { makeRate } from '../../http/rates.ts';
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

export function makeGate(tokens: Tokens, limits: Limits, clock: () => Date): Gate {
  const now = (): number => clock().getTime();
  const opened = makeRate(limits.tokensPerMinute, now);
  const posted = makeRate(limits.postsPerMinute, now);
  const postedInOne = makeRate(limits.postsPerConversation, now);
  const readInOne = makeRate(limits.readsPerConversation, now);
  const named = (call: Call, wait: (binding: Binding) => number): Binding | Refused => {
    const binding = bindingOf(call, tokens);
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

/** Whom the token names. The conversation it names was made, even where nothing of it is kept: it is never unknown. */
function bindingOf({ request, param }: Call, tokens: Tokens): Binding | Refused {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) return refuse('tokenMissing');
  const binding = tokens.read(token);
  if (binding === 'expired') return refuse('tokenExpired');
  if (binding === 'invalid') return refuse('tokenInvalid');
  return param !== '' && param !== binding.conversation ? refuse('otherConversation') : binding;
}
