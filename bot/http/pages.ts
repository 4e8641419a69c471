import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Answer } from './answer.ts';
import type { Caller } from './caller.ts';
import type { Route } from './routes.ts';

const FOLDER = new URL('../web/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
/** Files with an address of their own; all others are under `/web/`. */
const ADDRESSES: Readonly<Record<string, string>> = { 'index.html': '/', 'widget.js': '/widget.js' };

/** The demonstration page, what a portal embeds, and what both need: the files of `web`, read once. */
export function pageRoutes(): Route[] {
  const files = readdirSync(FOLDER).filter((name) => typeOf(name) !== undefined);
  return files.flatMap((name): Route[] => {
    const path = ADDRESSES[name] ?? `/web/${name}`;
    const around = name.endsWith('.html') ? secured : shared;
    const handle = served(readFileSync(new URL(name, FOLDER)), typeOf(name) ?? '');
    return [
      { method: 'get', path, handle, around },
      { method: 'head', path, handle, around },
    ];
  });
}

/** Asked for again with every visit and sent only where it changed: a release is in use at once, and costs a slow line little. */
function served(body: Buffer, type: string): Route['handle'] {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache', ETag: tag };
  return async ({ request }) => {
    const known = (request.headers['if-none-match'] ?? '').split(/, */);
    return known.includes(tag) ? { status: 304, headers } : { status: 200, body, headers };
  };
}

function typeOf(name: string): string | undefined {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)];
}

/** Scripts and styles hold nothing of anybody: pages of any origin may load them. Whose pages may talk is decided where they talk. */
function shared(answer: Answer): Answer {
  const headers = {
    ...answer.headers,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  return { ...answer, headers };
}

/** Only our own files run, and the page talks to nobody but us; older browsers do not count a WebSocket as 'self'. */
function secured(answer: Answer, caller: Caller): Answer {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${new URL(caller.base).origin.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ];
  const headers = {
    ...answer.headers,
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  return { ...answer, headers };
}
