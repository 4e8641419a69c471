import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { refusal, refuse, type RefusalName } from '../../http/answer.ts';
import type { Caller } from '../../http/caller.ts';
import type { DirectLine } from './directline.ts';
import { ROOT } from './ports.ts';

/** Clients only ever send empty keep-alives. */
const CLIENT_FRAME_BYTES = 4_096;
const PATH = new RegExp(`^${ROOT}/conversations/([^/]+)/stream$`);

/** Has the server hand its WebSocket requests to the streams. `callerOf` must not throw for any request. */
export function serveStreams(
  server: Server,
  line: DirectLine,
  callerOf: (request: IncomingMessage) => Caller | undefined,
): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: CLIENT_FRAME_BYTES, clientTracking: false });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const wanted = admit(request, line, callerOf(request));
    if (typeof wanted === 'string') return turnAway(socket, wanted);
    sockets.handleUpgrade(request, socket, head, (client) => {
      void line.streams.open(client, wanted.conversation, () => line.read(wanted.conversation, wanted.watermark));
    });
  });
}

type Wanted = { readonly conversation: string; readonly watermark: string | null };

/** A WebSocket is under no browser's same-origin rule: the origin is checked here. */
function admit(request: IncomingMessage, line: DirectLine, caller: Caller | undefined): Wanted | RefusalName {
  if (!caller) return 'malformed';
  const url = new URL(request.url ?? '/', 'http://localhost');
  const conversation = PATH.exec(url.pathname)?.[1];
  if (conversation === undefined) return 'unknown';
  if (request.method !== 'GET') return 'method';
  if (!caller.originAllowed) return 'origin';
  const binding = line.tokens.useTicket(url.searchParams.get('t') ?? '');
  if (!binding) return 'tokenInvalid';
  if (binding.conversation !== conversation) return 'otherConversation';
  return { conversation, watermark: url.searchParams.get('watermark') };
}

function turnAway(socket: Duplex, why: RefusalName): void {
  const { status, body = '' } = refusal(refuse(why));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body.toString()}`);
}
