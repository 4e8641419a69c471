import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** How long a token holds, in seconds: the official clients renew theirs every 15 minutes, whatever is said here. */
export const TOKEN_SECONDS = 3_600;
/** How long a stream address may be used, in seconds, once. */
const TICKET_SECONDS = 60;

/** Whom and what a token stands for. */
export type Binding = { readonly conversation: string; readonly user: string };

const HEADER = encode({ alg: 'HS256', typ: 'JWT' });
const claims = z.object({
  aud: z.enum(['directline', 'stream']),
  conv: z.string(),
  user: z.string(),
  exp: z.number(),
  number: z.number().optional(),
});
type Claims = z.infer<typeof claims>;

/** Mints and reads the tokens of conversations and the one-time tickets of their streams. */
export type Tokens = {
  mint(binding: Binding): string;
  read(token: string): Binding | 'expired' | 'invalid';
  mintTicket(binding: Binding): string;
  /** Uses a ticket up; undefined when it is spent, expired, from before this process, or none of ours. */
  useTicket(ticket: string): Binding | undefined;
};

/** Tokens are compact JWTs (HS256), because the official client reads the `user` claim off them. They hold for `life` seconds; those under an `old` key too. */
export function makeTokens(key: Buffer, clock: () => Date, life = TOKEN_SECONDS, old?: Buffer): Tokens {
  const seconds = (): number => Math.floor(clock().getTime() / 1000);
  const numbers = makeNumbers(clock);
  const spent = makeSpent(clock);
  const sign = (aud: Claims['aud'], { conversation: conv, user }: Binding, held: number, number?: number): string => {
    const iat = seconds();
    return signed({ aud, conv, user, iat, exp: iat + held, ...(number !== undefined && { number }) }, key);
  };
  return {
    mint: (binding) => sign('directline', binding, life),
    read: (token) => {
      const read = verified(token, key) ?? (old && verified(token, old));
      if (!read || read.aud !== 'directline') return 'invalid';
      return read.exp > seconds() ? { conversation: read.conv, user: read.user } : 'expired';
    },
    mintTicket: (binding) => sign('stream', binding, TICKET_SECONDS, numbers.next()),
    useTicket: (ticket) => {
      const read = verified(ticket, key);
      if (!read || read.aud !== 'stream' || read.number === undefined) return undefined;
      if (read.exp <= seconds() || read.number < numbers.first || !spent.use(read.conv, read.number)) return undefined;
      return { conversation: read.conv, user: read.user };
    },
  };
}

/** Ever growing numbers. Those of an earlier process are smaller than `first`, so a ticket cannot be used again after a restart. */
function makeNumbers(clock: () => Date): { first: number; next(): number } {
  const first = clock().getTime();
  let last = first;
  return {
    first,
    next: () => {
      last = Math.max(last + 1, clock().getTime());
      return last;
    },
  };
}

/** Remembers the highest ticket used in each conversation for as long as an older one could still be valid. */
function makeSpent(clock: () => Date): { use(conversation: string, number: number): boolean } {
  const used = new Map<string, { number: number; until: number }>();
  return {
    use: (conversation, number) => {
      const now = clock().getTime();
      for (const [key, { until }] of used) {
        if (until > now) break;
        used.delete(key);
      }
      if (number <= (used.get(conversation)?.number ?? -1)) return false;
      used.delete(conversation);
      used.set(conversation, { number, until: now + TICKET_SECONDS * 1000 });
      return true;
    },
  };
}

function signed(payload: Readonly<Record<string, string | number>>, key: Buffer): string {
  const unsigned = `${HEADER}.${encode(payload)}`;
  return `${unsigned}.${signatureOf(unsigned, key).toString('base64url')}`;
}

/** Only our own header is taken, so that no token chooses how it is checked. */
function verified(token: string, key: Buffer): Claims | undefined {
  const [header, payload, signature, ...more] = token.split('.');
  if (header !== HEADER || payload === undefined || signature === undefined || more.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(`${header}.${payload}`, key);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).data;
}

function signatureOf(unsigned: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(unsigned).digest();
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
