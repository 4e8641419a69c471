import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import { hasBody, isRefused, refusal, refuse, respond, type Answer, type Refused } from './answer.ts';
import type { Caller } from './caller.ts';

/** One request as a handler sees it. */
export type Call = {
  readonly request: IncomingMessage;
  readonly caller: Caller;
  /** The part of the path that stands for `:id` or `:token` in the route. */
  readonly param: string;
  readonly query: URLSearchParams;
};
export type Handler = (call: Call) => Promise<Answer | Refused>;
/** Whatever a handler answers passes through `around`, refusals too. */
export type Route = {
  readonly method: 'get' | 'head' | 'post' | 'opts';
  readonly path: string;
  readonly handle: Handler;
  readonly around?: (answer: Answer, caller: Caller) => Answer;
};

/** What the routes share. `failed` hears of a handler that threw, which the client is told nothing about. */
export type Around = {
  readonly callerOf: (request: IncomingMessage) => Caller;
  readonly failed: (path: string, error: unknown) => void;
};

/** Puts a route on the server. */
export function mount(server: Server, route: Route, { callerOf, failed }: Around): void {
  server[route.method](route.path, async (request, response) => {
    const caller = callerOf(request);
    const params: Readonly<Record<string, string>> = request.params ?? {};
    const param = params.id ?? params.token ?? '';
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const answer = await attempt(route, { request, caller, param, query }, failed);
    await respond(request, response, route.around?.(answer, caller) ?? answer);
  });
}

async function attempt(route: Route, call: Call, failed: Around['failed']): Promise<Answer> {
  try {
    const bodyless = route.method !== 'post' && hasBody(call.request);
    const answer = bodyless ? refuse('unexpectedBody') : await route.handle(call);
    return isRefused(answer) ? refusal(answer) : answer;
  } catch (error) {
    failed(route.path, error);
    return refusal(refuse('failed'));
  }
}
