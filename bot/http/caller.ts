import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Where the server is reached and whom it believes. */
export type Reach = {
  /** What links and streams are built from, such as `https://chat.example`; without it, from each request. */
  readonly publicUrl?: string | undefined;
  /** Origins of pages that may talk to the assistant besides its own. */
  readonly allowedOrigins: readonly string[];
  /** Addresses or networks (`10.0.0.0/8`) whose X-Forwarded-… headers count. */
  readonly trustedProxies: readonly string[];
};

/** Who calls, as far as the server believes it. */
export type Caller = {
  /** The address limits are counted by: an IPv6 network of 64 bits counts as one. */
  readonly address: string;
  readonly loopback: boolean;
  /** The address of the server as the caller sees it, without a path. */
  readonly base: string;
  readonly origin: string | undefined;
  /** Whether pages of the caller's origin may talk to the assistant; without an Origin, true. */
  readonly originAllowed: boolean;
};

/** Reads the caller off a request. */
export function makeCallerOf(reach: Reach): (request: IncomingMessage) => Caller {
  const proxies = listOf(reach.trustedProxies);
  return (request) => {
    const peer = plain(request.socket.remoteAddress ?? '');
    const trusted = peer !== '' && proxies.check(peer, familyOf(peer));
    const address = trusted ? (forwardedFor(request, proxies) ?? peer) : peer;
    const base = reach.publicUrl?.replace(/\/+$/, '') ?? baseOf(request, trusted);
    const origin = request.headers.origin;
    return {
      address: networkOf(address),
      loopback: isLoopback(address),
      base,
      origin,
      originAllowed:
        origin === undefined || isAllowed(origin, [new URL(base).origin, ...reach.allowedOrigins], request),
    };
  };
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    if (!isIP(address)) continue;
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

/** The last address in X-Forwarded-For that no proxy of ours has: what stands before it, anyone could have written. */
function forwardedFor(request: IncomingMessage, proxies: BlockList): string | undefined {
  const header = request.headers['x-forwarded-for'];
  const hops = String(header ?? '').split(',').map((hop) => plain(hop.trim())); // prettier-ignore
  return hops.toReversed().find((hop) => isIP(hop) !== 0 && !proxies.check(hop, familyOf(hop)));
}

function baseOf(request: IncomingMessage, trusted: boolean): string {
  const { 'x-forwarded-proto': proto, 'x-forwarded-host': host } = request.headers;
  const secure = trusted && String(proto ?? '').split(',')[0]?.trim() === 'https'; // prettier-ignore
  const name = trusted && typeof host === 'string' && isHost(host) ? host : (request.headers.host ?? 'localhost');
  return `${secure ? 'https' : 'http'}://${name}`;
}

/** Whether a Host header names a host and nothing else: restify builds an URL of it and dies of one that is none. */
export function isHost(host: string): boolean {
  return /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host) && URL.canParse(`http://${host}`);
}

function isAllowed(origin: string, known: readonly string[], request: IncomingMessage): boolean {
  const own = request.headers.host;
  return known.includes(origin) || (own !== undefined && (origin === `http://${own}` || origin === `https://${own}`));
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

function networkOf(address: string): string {
  return isIP(address) === 6 && !isLoopback(address) ? address.split(':').slice(0, 4).join(':') : address;
}
