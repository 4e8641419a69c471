import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { hasBody, isRefused, refuse, type Refused } from './answer.ts';
import { readJson } from './json.ts';

/** How much of a body is read, in bytes, and for how long, in milliseconds. */
export type BodyLimits = { readonly bytes: number; readonly milliseconds: number };

/** The whole body, or why not. restify's own parsers are not used: a body that claims to be gzip and is not ends the process there. */
export function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Buffer | Refused> {
  if (request.headers['content-encoding'] !== undefined) return Promise.resolve(refuse('encoding'));
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) return Promise.resolve(refuse('bodyTooLarge'));
  if (!hasBody(request)) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve) => collect(request, limits, resolve));
}

function collect(request: IncomingMessage, limits: BodyLimits, resolve: (read: Buffer | Refused) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const settle = (read: Buffer | Refused): void => {
    clearTimeout(timer);
    request.off('data', take);
    resolve(read);
  };
  const take = (chunk: Buffer): void => {
    bytes += chunk.length;
    chunks.push(chunk);
    if (bytes > limits.bytes) settle(refuse('bodyTooLarge'));
  };
  const timer = setTimeout(() => settle(refuse('slow')), limits.milliseconds);
  request.on('data', take);
  request.once('end', () => settle(Buffer.concat(chunks)));
  request.once('close', () => settle(refuse('malformed')));
  request.once('error', () => settle(refuse('malformed')));
}

/** The media type without its parameters, in lower case. */
export function mediaTypeOf(header: string | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A JSON body as the schema has it. An empty body reads as undefined, which the schema takes or not. */
export async function readJsonBody<T>(
  request: IncomingMessage,
  schema: z.ZodType<T>,
  limits: BodyLimits,
): Promise<T | Refused> {
  const body = await readBody(request, limits);
  if (isRefused(body)) return body;
  if (body.length === 0) return parsed(schema, undefined);
  const type = request.headers['content-type'];
  if (mediaTypeOf(type) !== 'application/json' || !isUtf8(type)) return refuse('bodyType');
  return parseJson(body, schema);
}

/** The bytes as JSON of the schema's shape, or 'malformed'. */
export function parseJson<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | Refused {
  const text = decode(bytes);
  const read = text === undefined ? undefined : readJson(text);
  return read ? parsed(schema, read.value) : refuse('malformed');
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T | Refused {
  const result = schema.safeParse(value);
  return result.success ? result.data : refuse('malformed');
}

function isUtf8(contentType = ''): boolean {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
