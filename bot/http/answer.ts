import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a request is answered with. */
export type Answer = {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Every way a request is turned down: status, the code clients see, and one plain sentence. */
export const REFUSALS = {
  malformed: [400, 'BadArgument', 'The request could not be read.'],
  unexpectedBody: [400, 'BadArgument', 'This address takes no body.'],
  // one body for both, so that who forges a token learns nothing of how far it came
  unauthorized: [401, 'Unauthorized', 'This request is not accepted.'],
  unauthorizedHere: [403, 'Unauthorized', 'This request is not accepted.'],
  tokenMissing: [401, 'MissingToken', 'An Authorization header with a Bearer token is needed.'],
  tokenInvalid: [403, 'TokenInvalid', 'The token is not valid here.'],
  tokenExpired: [403, 'TokenExpired', 'The token has expired.'],
  otherConversation: [403, 'BadArgument', 'The token belongs to another conversation.'],
  origin: [403, 'OriginNotAllowed', 'Pages of this origin are not served.'],
  forbidden: [403, 'Forbidden', 'Not from here.'],
  unknown: [404, 'ResourceNotFound', 'There is nothing at this address.'],
  method: [405, 'MethodNotAllowed', 'This method is not served at this address.'],
  slow: [408, 'RequestTimeout', 'The request took too long to arrive.'],
  bodyTooLarge: [413, 'BodyTooLarge', 'The body is too large.'],
  textTooLong: [413, 'MessageTooLong', 'The text is too long.'],
  tooManyFiles: [413, 'TooManyAttachments', 'There are too many attachments.'],
  fileTooLarge: [413, 'FileTooLarge', 'A file is too large.'],
  bodyType: [415, 'UnsupportedMediaType', 'A body of this type is not read here.'],
  encoding: [415, 'UnsupportedEncoding', 'Send the body without a content encoding.'],
  fileType: [415, 'UnsupportedFile', 'Only pictures, PDF files and sound or video recordings are taken.'],
  upgrade: [426, 'UpgradeRequired', 'This address is served over a WebSocket.'],
  often: [429, 'TooManyRequests', 'Too many requests: try again shortly.'],
  headersTooLarge: [431, 'HeadersTooLarge', 'The headers of the request are too large.'],
  failed: [500, 'ServerError', 'Something went wrong here.'],
  notTaken: [502, 'BotRejectedActivity', 'The message could not be taken in: send it again.'],
  late: [504, 'ReplyLate', 'The reply takes longer than usual: send the same message again to get it.'],
} as const satisfies Record<string, readonly [status: number, code: string, message: string]>;
export type RefusalName = keyof typeof REFUSALS;

/** A request turned down; `retryAfter` in seconds. */
export type Refused = { readonly refused: RefusalName; readonly retryAfter?: number; readonly allow?: string };

export function refuse(refused: RefusalName, more: Omit<Refused, 'refused'> = {}): Refused {
  return { refused, ...more };
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

export function json(status: number, value: unknown): Answer {
  return {
    status,
    body: JSON.stringify(value),
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  };
}

/** The refusal as the official clients expect an error: `{"error":{"code","message"}}`. */
export function refusal({ refused, retryAfter, allow }: Refused): Answer {
  const [status, code, message] = REFUSALS[refused];
  const answer = json(status, { error: { code, message } });
  const headers = {
    ...answer.headers,
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...(allow !== undefined && { Allow: allow }),
  };
  return { ...answer, headers };
}

const DRAINED_BYTES = 8 * 2 ** 20;
const DRAINED_MS = 2_000;

/** Sends the answer. What is left of the body is read off first: closing on unread bytes would cost the client the answer. */
export async function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const read = await drained(request, answer.status === 408 ? 0 : DRAINED_MS);
  if (response.headersSent || response.destroyed) return;
  response.writeHead(answer.status, {
    'X-Content-Type-Options': 'nosniff',
    ...answer.headers,
    ...(answer.body !== undefined && { 'Content-Length': String(Buffer.byteLength(answer.body)) }),
    ...(!read && { Connection: 'close' }),
  });
  response.end(answer.body);
}

/** Whether all of the body has arrived, within the time and up to a number of bytes. */
function drained(request: IncomingMessage, milliseconds: number): Promise<boolean> {
  if (request.complete || !hasBody(request)) return Promise.resolve(true);
  return new Promise((resolve) => {
    let bytes = 0;
    const done = (complete: boolean): void => {
      clearTimeout(timer);
      resolve(complete);
    };
    const timer = setTimeout(() => done(false), milliseconds);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > DRAINED_BYTES) done(false);
    });
    request.on('end', () => done(true));
    request.on('close', () => done(false));
    request.on('error', () => done(false));
    request.resume();
  });
}

export function hasBody(request: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers;
  return chunked !== undefined || Number(length) > 0;
}
