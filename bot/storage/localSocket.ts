import { mkdtemp, rmdir, symlink, unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The longest line, in bytes: an import of 50,000 applications fits. */
export const LONGEST_LINE = 64 * 1024 * 1024;
/** An address of a local socket has 104 bytes on macOS, 108 on Linux, the closing zero included. */
const LONGEST_PATH = 90;

/** An error that came over the socket, or of the socket itself; `code` is the asker's to act on. */
export class SocketError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SocketError';
    this.code = code;
  }
}

/** The lines of a socket, whole; throws SocketError TOO_LARGE for one over `limit` bytes. */
export async function* lines(socket: Socket, limit = LONGEST_LINE): AsyncGenerator<string, void, void> {
  let parts: Buffer[] = [];
  let size = 0;
  const chunks: AsyncIterable<Buffer> = socket.iterator({ destroyOnReturn: false });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...parts, chunk.subarray(from, end)]);
      parts = [];
      size = 0;
      from = end + 1;
      yield line.toString('utf8');
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > limit) throw new SocketError('TOO_LARGE', `a line over the socket has at most ${limit} bytes`);
  }
}

/**
 * Uses a socket path however deep its folder lies: a longer one is reached through a link of our own in the folder for temporary
 * files, needed only while binding or connecting.
 */
async function throughShortPath<T>(path: string, use: (short: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(path) <= LONGEST_PATH) return use(path);
  const room = await mkdtemp(join(tmpdir().length < LONGEST_PATH / 2 + 10 ? tmpdir() : '/tmp', 'to-'));
  const route = join(room, 'd');
  await symlink(dirname(path), route);
  try {
    return await use(join(route, basename(path)));
  } finally {
    await unlink(route);
    await rmdir(room);
  }
}

/** Resolves when the server listens at `path`; the folder guards who may connect until its mode is set. */
export function listenAt(path: string, receive: (socket: Socket) => void): Promise<Server> {
  return throughShortPath(path, (short) => {
    const server = createServer(receive);
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ path: short }, () => {
        server.off('error', reject);
        resolve(server);
      });
    });
  });
}

/** Rejects with the system's error: ECONNREFUSED when nobody listens, ENOENT when there is no socket. */
export function connectTo(path: string): Promise<Socket> {
  return throughShortPath(path, (short) => {
    const socket = connect({ path: short });
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(socket);
      });
    });
  });
}
