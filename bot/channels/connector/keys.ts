import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '../../http/json.ts';
import { readAtMost } from './bounded.ts';

/** Between two tries to fetch, whatever tokens name. */
const PAUSE_MS = 60_000;
/** Keys are asked for anew after half a day, and are not believed for longer than two. */
const FRESH_MS = 12 * 3_600_000;
const USABLE_MS = 48 * 3_600_000;
const LARGEST_BYTES = 2 ** 20;
const LEAST_BITS = 2_048;

/** A key that tokens are signed with, and the channels it may speak for. */
export type SigningKey = { readonly key: KeyObject; readonly endorsements: readonly string[] };

/** The key of that id, or undefined where there is none or none can be had at the moment; never rejects. */
export type Keys = (kid: string) => Promise<SigningKey | undefined>;

export type KeysParts = {
  /** The provider's OpenID configuration. */
  readonly metadataUrl: string;
  readonly clock: () => Date;
  /** How long one fetch of both documents may take, in milliseconds. */
  readonly deadlineMs: number;
  /** Hears why the keys could not be had. */
  readonly failed: (error: unknown) => void;
};

const metadata = z.looseObject({ jwks_uri: z.string() });
const keySet = z.looseObject({ keys: z.array(z.unknown()) });
const rsaKey = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

/** The provider's keys, fetched when one is needed, at most once a minute, once for all who wait. */
export function makeKeys({ metadataUrl, clock, deadlineMs, failed }: KeysParts): Keys {
  let keys = new Map<string, SigningKey>();
  let fetchedAt = -Infinity;
  let triedAt = -Infinity;
  let fetching: Promise<void> | undefined;
  const now = (): number => clock().getTime();
  const refresh = async (): Promise<void> => {
    try {
      keys = await fetchKeys(metadataUrl, AbortSignal.timeout(deadlineMs));
      fetchedAt = now();
    } catch (error) {
      failed(error);
    }
    fetching = undefined;
  };
  return async (kid) => {
    const wanting = !keys.has(kid) || now() - fetchedAt >= FRESH_MS;
    if (wanting && !fetching && now() - triedAt >= PAUSE_MS) {
      triedAt = now();
      fetching = refresh();
    }
    if (wanting) await fetching;
    return now() - fetchedAt < USABLE_MS ? keys.get(kid) : undefined;
  };
}

async function fetchKeys(metadataUrl: string, signal: AbortSignal): Promise<Map<string, SigningKey>> {
  const { jwks_uri } = await fetchJson(metadataUrl, metadata, signal);
  const { origin, protocol } = new URL(jwks_uri);
  if (protocol !== 'https:' && origin !== new URL(metadataUrl).origin) throw new Error('keys over a plain connection');
  const found = (await fetchJson(jwks_uri, keySet, signal)).keys.flatMap(readKey);
  return new Map(found);
}

/** Keys of other kinds, and too short ones, are as if they were not there. */
function readKey(jwk: unknown): [string, SigningKey][] {
  const read = rsaKey.safeParse(jwk);
  if (!read.success) return [];
  const { kid, kty, n, e, endorsements } = read.data;
  try {
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits >= LEAST_BITS ? [[kid, { key, endorsements }]] : [];
  } catch {
    return [];
  }
}

async function fetchJson<T>(url: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`the provider answered ${response.status}`);
  return schema.parse(readJson(await readAtMost(response, LARGEST_BYTES))?.value);
}
