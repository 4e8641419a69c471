import { refuse, type Refused } from '../../http/answer.ts';
import type { Call } from '../../http/routes.ts';
import type { ConnectorActivity } from './activity.ts';
import { isLoopbackName, takesReplies } from './serviceUrl.ts';
import type { Claims, makeVerify } from './token.ts';

/** Why a request is turned away: for the operator's log, never for the caller. */
export type Reason = Exclude<Awaited<ReturnType<ReturnType<typeof makeVerify>>>, Claims> | 'notLocal' | 'serviceUrl' | 'channel'; // prettier-ignore

/** Lets requests in, first by what their headers show, then by what their activity says. */
export type Gate = {
  /** What the headers prove: undefined on an open gate, which lets in who is on this machine. */
  admit(call: Call): Promise<Claims | undefined | Refused>;
  /** Why the activity is not one that the caller may send, if so. */
  turnAway(activity: ConnectorActivity, claims: Claims | undefined): Refused | undefined;
};

export type GateParts = {
  /** Undefined leaves the gate open to this machine: for a developer without an app id. */
  readonly verify: ReturnType<typeof makeVerify> | undefined;
  /** Whether replies may be sent to addresses of this machine. */
  readonly loopback: boolean;
  readonly refused: (reason: Reason) => void;
};

export function makeGate({ verify, loopback, refused }: GateParts): Gate {
  const away = (name: 'unauthorized' | 'unauthorizedHere', reason: Reason): Refused => {
    refused(reason);
    return refuse(name);
  };
  return {
    admit: async (call) => {
      if (!verify) return isLocal(call) ? undefined : away('unauthorizedHere', 'notLocal');
      const claims = await verify(call.request.headersDistinct['authorization'] ?? []);
      return typeof claims === 'string' ? away('unauthorized', claims) : claims;
    },
    turnAway: ({ serviceUrl, channelId }, claims) => {
      if (claims && !claims.endorsements.includes(channelId)) return away('unauthorizedHere', 'channel');
      const covered = claims === undefined || claims.serviceUrl === serviceUrl;
      return covered && takesReplies(serviceUrl, loopback) ? undefined : away('unauthorizedHere', 'serviceUrl');
    },
  };
}

/** Whether the caller is on this machine and asked for it by its own name: a page elsewhere, or a tunnel, does not. */
function isLocal({ caller, request }: Call): boolean {
  const { forwarded, 'x-forwarded-for': forwardedFor, host = '', origin } = request.headers;
  if (!caller.loopback || forwarded !== undefined || forwardedFor !== undefined) return false;
  return isOwnName(`http://${host}`) && (origin === undefined || isOwnName(origin));
}

function isOwnName(address: string): boolean {
  return URL.canParse(address) && isLoopbackName(new URL(address).hostname);
}
