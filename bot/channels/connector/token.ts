import { verify } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../http/body.ts';
import { isRefused } from '../../http/answer.ts';
import type { Keys } from './keys.ts';

const LONGEST = 8_192;
/** How far clocks may be apart, in seconds: the industry's five minutes. */
const SKEW = 300;

/** What a valid token says of the request it comes with: where replies go, and the channels its key speaks for. */
export type Claims = { readonly serviceUrl: string; readonly endorsements: readonly string[] };

/** Why a token is not taken: for the log of the operator, never for the caller. */
export type TokenProblem = 'none' | 'malformed' | 'algorithm' | 'claims' | 'time' | 'key' | 'signature';

export type TokenParts = {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: Keys;
  readonly clock: () => Date;
};

const header = z.looseObject({
  alg: z.string(),
  kid: z.string().min(1).max(200),
  crit: z.undefined().optional(), // what must be understood is not
});
const payload = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
});
type Payload = z.infer<typeof payload>;

/**
 * Checks the Authorization headers of a request as Microsoft's "Authenticate requests from the Bot Connector service" has it: one
 * Bearer token, signed RS256 under a key of the provider, from its issuer, for this bot, in its time. What is cheap comes first, so
 * that a forgery whose claims are wrong fetches nothing.
 */
export function makeVerify({ appId, issuer, keys, clock }: TokenParts) {
  return async (headers: readonly string[]): Promise<Claims | TokenProblem> => {
    const token = tokenOf(headers);
    if (token === undefined) return headers.length === 0 ? 'none' : 'malformed';
    const [first = '', second = '', third = ''] = token.split('.');
    const head = decoded(first, header);
    const body = decoded(second, payload);
    if (head && head.alg !== 'RS256') return 'algorithm';
    if (!head || !body) return 'malformed';
    if (body.iss !== issuer || body.aud !== appId) return 'claims';
    if (!isInTime(body, clock().getTime() / 1000)) return 'time';
    const signing = await keys(head.kid);
    if (!signing) return 'key';
    const signed = Buffer.from(`${first}.${second}`);
    if (!verify('RSA-SHA256', signed, signing.key, Buffer.from(third, 'base64url'))) return 'signature';
    return { serviceUrl: body.serviceurl, endorsements: signing.endorsements };
  };
}

function tokenOf(headers: readonly string[]): string | undefined {
  const [value = '', ...more] = headers;
  if (more.length > 0 || value.length > LONGEST) return undefined;
  return /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(value)?.[1];
}

function decoded<T>(part: string, schema: z.ZodType<T>): T | undefined {
  const read = parseJson(Buffer.from(part, 'base64url'), schema);
  return isRefused(read) ? undefined : read;
}

function isInTime({ exp, nbf }: Payload, now: number): boolean {
  return exp > now - SKEW && (nbf === undefined || nbf < now + SKEW);
}
