import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder-core';
import { readAtMost } from './bounded.ts';

type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<Options['httpClient']>;

const LARGEST_BYTES = 2 ** 16;
const PASSED_ON = ['authorization', 'content-type', 'accept', 'user-agent'];

/** The platform did not take what was sent: `status` is what it answered. */
export class NotDelivered extends Error {
  readonly code: string;
  readonly status: number;
  constructor(status: number) {
    super(`the platform answered ${status}`);
    this.name = 'NotDelivered';
    this.code = `HTTP_${status}`;
    this.status = status;
  }
}

/**
 * What Bot Framework sends through: one try within a deadline, no redirect followed. Whatever goes wrong is thrown, so that none of the
 * SDK's own policies tries again: the turn does, in order. Rejects with NotDelivered, or as fetch does.
 */
export function makeHttpClient(deadlineMs: number): HttpClient {
  return {
    sendRequest: async (request) => {
      const { url, method, body } = request;
      const headers = PASSED_ON.flatMap((name): [string, string][] => {
        const value = request.headers.get(name);
        return value === undefined ? [] : [[name, value]];
      });
      const signal = AbortSignal.timeout(deadlineMs);
      const response = await fetch(url, { method, headers, body: String(body ?? ''), signal, redirect: 'manual' });
      const bodyAsText = await readAtMost(response, LARGEST_BYTES);
      if (!response.ok) throw new NotDelivered(response.status);
      return { request, status: response.status, headers: onlyType(request.headers.clone()), bodyAsText };
    },
  };
}

/** The SDK's class of headers cannot be imported: a copy of the request's becomes the response's, of which only the type is read. */
function onlyType<
  H extends { headerNames(): string[]; remove(name: string): boolean; set(name: string, value: string): void },
>(headers: H): H {
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  return headers;
}
