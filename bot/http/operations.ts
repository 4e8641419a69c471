import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { json, refuse, type Answer } from './answer.ts';
import type { Caller } from './caller.ts';
import type { Route } from './routes.ts';

/** What operators are told: names of counters to their values, and whether the house can serve. */
export type Operations = {
  readonly isReady: () => Promise<boolean>;
  /** Counters since the start, by name. */
  readonly counts: () => Readonly<Record<string, number>>;
  /** What is so at the moment, by name. */
  readonly gauges: () => Readonly<Record<string, number>>;
  readonly metricsToken: string | undefined;
};

/** `/healthz`: the process answers. `/readyz`: it can serve. `/metrics`: numbers, none of them about a person. */
export function operationRoutes(operations: Operations): Route[] {
  const ready = async (): Promise<Answer> => {
    const so = await operations.isReady();
    return json(so ? 200 : 503, { status: so ? 'ready' : 'not ready' });
  };
  const healthy = async (): Promise<Answer> => json(200, { status: 'alive' });
  return [
    { method: 'get', path: '/healthz', handle: healthy },
    { method: 'head', path: '/healthz', handle: healthy },
    { method: 'get', path: '/readyz', handle: ready },
    { method: 'head', path: '/readyz', handle: ready },
    {
      method: 'get',
      path: '/metrics',
      handle: async ({ request, caller }) =>
        mayMeasure(request, caller, operations.metricsToken) ? metrics(operations) : refuse('forbidden'),
    },
  ];
}

/** A proxy on this machine makes everybody look local: whoever came through one needs the token. */
function mayMeasure(request: IncomingMessage, caller: Caller, token: string | undefined): boolean {
  const { authorization = '', forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  if (caller.loopback && forwarded === undefined && forwardedFor === undefined) return true;
  const given = Buffer.from(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
  const right = Buffer.from(token ?? '');
  return right.length > 0 && given.length === right.length && timingSafeEqual(given, right);
}

function metrics({ counts, gauges }: Operations): Answer {
  const memory = { process_resident_memory_bytes: process.memoryUsage.rss() };
  const counters = Object.entries(counts()).map(([name, value]) =>
    line(`assistant_${snake(name)}_total`, 'counter', value),
  );
  const now = Object.entries(gauges()).map(([name, value]) => line(`assistant_${snake(name)}`, 'gauge', value));
  const process_ = Object.entries(memory).map(([name, value]) => line(name, 'gauge', value));
  return {
    status: 200,
    body: [...counters, ...now, ...process_].join(''),
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
  };
}

function line(name: string, type: string, value: number): string {
  return `# TYPE ${name} ${type}\n${name} ${value}\n`;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
