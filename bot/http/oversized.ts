import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answer } from './answer.ts';

const FAREWELL_MS = 1_000;

/**
 * Answers requests whose headers are larger than is read, which no route ever sees: `answerAt` says how, by the target as far as it is
 * known. What else cannot be read gets what Node itself would answer.
 */
export function refuseOversized(server: Server, answerAt: (target: string) => Answer): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) => {
    if (socket.writableEnded) return;
    if (!socket.writable || isAnswering(socket)) return void socket.destroy(error);
    if (error.code === 'HPE_HEADER_OVERFLOW') socket.end(textOf(answerAt(targetOf(error.rawPacket))));
    else socket.end(`HTTP/1.1 ${statusOf(error.code)}\r\nConnection: close\r\n\r\n`);
    // the rest is on its way: closing at once on unread bytes would cost the client the answer
    const timer = setTimeout(() => socket.destroy(), FAREWELL_MS);
    socket.once('close', () => clearTimeout(timer));
  });
}

/** Whether an answer is on its way over that socket, which another one would corrupt; Node keeps it under this name. */
function isAnswering(socket: Duplex): boolean {
  const { _httpMessage: answer } = socket as Duplex & { _httpMessage?: ServerResponse | null };
  return answer?.headersSent ?? false;
}

function targetOf(packet: Buffer | undefined): string {
  return /^[A-Z]+ (\S+)/.exec(packet?.toString('latin1', 0, 2_100) ?? '')?.[1] ?? '';
}

function textOf({ status, headers = {}, body = '' }: Answer): string {
  const all = { ...headers, 'Content-Length': Buffer.byteLength(body), 'X-Content-Type-Options': 'nosniff', Connection: 'close' }; // prettier-ignore
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body.toString()}`;
}

function statusOf(code: string | undefined): string {
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}
