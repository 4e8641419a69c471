import { bindingIn } from '../channels/directline/gate.ts';
import { makeTokens, type Binding } from '../channels/directline/tokens.ts';
import { refuse, type Refused } from '../http/answer.ts';
import type { Caller } from '../http/caller.ts';
import type { Call } from '../http/routes.ts';

/** How long a conversation is found again after its page was last asked for, in seconds: WCAG 2.2.1 wants 20 hours at least. */
const HELD_SECONDS = 24 * 3_600;

/** Whose conversation a page shows, by a cookie that scripts cannot read and that the browser forgets when it is closed. */
export type Sessions = {
  read(call: Pick<Call, 'request' | 'caller'>): Binding | Refused;
  /** The header that keeps it, for as long again from now. */
  kept(binding: Binding, caller: Caller): Readonly<Record<'Set-Cookie', string>>;
};

export function makeSessions(key: Buffer, clock: () => Date, old?: Buffer): Sessions {
  const tokens = makeTokens(key, clock, HELD_SECONDS, old);
  return {
    read: ({ request, caller }) => {
      const named = new RegExp(`(?:^|;) *${nameFor(caller)}=([\\w.-]+)`);
      const token = named.exec(request.headers.cookie ?? '')?.[1];
      return token === undefined ? refuse('tokenMissing') : bindingIn(token, tokens);
    },
    kept: (binding, caller) => {
      // Lax, not Strict: who follows a portal's link here would else be taken for somebody new, and lose the conversation
      const parts = [`${nameFor(caller)}=${tokens.mint(binding)}`, 'Path=/', 'HttpOnly', 'SameSite=Lax'];
      return { 'Set-Cookie': [...parts, ...(isSecure(caller) ? ['Secure'] : [])].join('; ') };
    },
  };
}

/** The prefix keeps other hosts of the same domain from setting it. */
function nameFor(caller: Caller): string {
  return isSecure(caller) ? '__Host-chat' : 'chat';
}

function isSecure({ base }: Caller): boolean {
  return base.startsWith('https:');
}
