import { readFileSync } from 'node:fs';
import type { Answer } from './answer.ts';
import type { Caller } from './caller.ts';
import type { Route } from './routes.ts';

const FILES = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/web/chat.js', 'chat.js', 'text/javascript; charset=utf-8'],
  ['/web/chat.css', 'chat.css', 'text/css; charset=utf-8'],
] as const;

/** The demonstration page and what it needs, read once. */
export function pageRoutes(): Route[] {
  return FILES.flatMap(([path, file, contentType]): Route[] => {
    const body = readFileSync(new URL(`../web/${file}`, import.meta.url));
    const answer: Answer = { status: 200, body, headers: { 'Content-Type': contentType, 'Cache-Control': 'no-cache' } };
    const page = { path, handle: async () => answer, around: secured };
    return [
      { method: 'get', ...page },
      { method: 'head', ...page },
    ];
  });
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
