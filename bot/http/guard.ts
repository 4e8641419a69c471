import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Response, Server } from 'restify';
import { refuse, respond, type Answer, type Refused } from './answer.ts';
import { isHost } from './caller.ts';

declare module 'restify' {
  interface Server {
    /** Handlers that see a request before restify touches it; false ends it there. Missing from the published types. */
    first(...handlers: ((request: IncomingMessage, response: ServerResponse) => boolean)[]): Server;
  }
}

const TARGET_CHARACTERS = 2_048;

/** Whether a request's target and host can be read at all. */
export function isReadable({ url = '', headers: { host = 'localhost' } }: IncomingMessage): boolean {
  return (
    url.startsWith('/') && url.length <= TARGET_CHARACTERS && isHost(host) && URL.canParse(`http://localhost${url}`)
  );
}

/** How a request is turned down that no route sees, by its target. */
export type TurnDown = (target: string, refused: Refused) => Answer;

/** Answers what restify itself would die of (an unreadable host or target) or answer in its own words. */
export function guard(server: Server, turnedDown: TurnDown): void {
  server.first((request, response) => {
    if (isReadable(request)) return true;
    void respond(request, response, turnedDown(request.url ?? '', refuse('malformed')));
    return false;
  });
  // restify is not told to go on: it would answer a second time
  server.on('restifyError', (request: IncomingMessage, response: Response, error: unknown) => {
    void respond(request, response, turnedDown(request.url ?? '', refusedBy(error, response)));
  });
}

function refusedBy(error: unknown, response: Response): Refused {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ResourceNotFoundError') return refuse('unknown');
  if (name === 'MethodNotAllowedError') return refuse('method', { allow: String(response.getHeader('Allow') ?? '') });
  return refuse('failed');
}
