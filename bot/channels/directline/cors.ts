import { refuse, type Answer } from '../../http/answer.ts';
import type { Caller } from '../../http/caller.ts';
import type { Route } from '../../http/routes.ts';

const METHODS = { get: 'GET', head: 'HEAD', post: 'POST', opts: 'OPTIONS' } as const;

/** The routes, readable by pages of allowed origins, and for each path the preflight those pages' browsers ask for. */
export function makeCors(routes: readonly Pick<Route, 'method' | 'path' | 'handle'>[]): Route[] {
  const paths = [...new Set(routes.map(({ path }) => path))];
  const preflights = paths.map((path): Route => {
    const methods = routes.filter((each) => each.path === path).map(({ method }) => METHODS[method]);
    return { method: 'opts', path, around: shared, handle: async ({ caller }) => preflight(caller, methods) };
  });
  return [...routes.map((route): Route => ({ ...route, around: shared })), ...preflights];
}

function preflight(caller: Caller, methods: readonly string[]): Answer | ReturnType<typeof refuse> {
  if (!caller.originAllowed) return refuse('origin');
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
      'Access-Control-Max-Age': '600',
    },
  };
}

function shared(answer: Answer, { origin, originAllowed }: Caller): Answer {
  const allow = origin !== undefined && originAllowed;
  const headers = {
    ...answer.headers,
    Vary: 'Origin',
    ...(allow && { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'Retry-After' }),
  };
  return { ...answer, headers };
}
