import type { WebSocket } from 'ws';
import type { Logged } from '../channel.ts';
import { drawn, typingIn } from './activity.ts';
import type { Unseen } from './log.ts';

/** Bytes a client may lag behind before its socket is given up; it comes back with its watermark. */
const LAG_BYTES = 2 ** 20;
const KEEP_ALIVE_MS = 25_000;
/** How long a client may take to say goodbye too. */
const FAREWELL_MS = 1_000;

/** The open sockets: one a conversation, each given everything after its watermark once, then what is committed, as it is. */
export type Streams = {
  open(socket: WebSocket, conversation: string, read: () => Promise<Unseen>): Promise<void>;
  push(conversation: string, logged: readonly Logged[]): void;
  typing(conversation: string, id: string): void;
  count(): number;
  /** Says goodbye (1001) to every client. */
  close(): void;
};

/** `waiting` holds what is committed while the log is still being read; `seen` is the highest `seq` sent. */
type Stream = { readonly socket: WebSocket; seen: number; waiting: Logged[] | undefined; alive: boolean };

export function makeStreams(keepAliveMs = KEEP_ALIVE_MS): Streams {
  const open = new Map<string, Stream>();
  const timer = setInterval(() => open.forEach(keepAlive), keepAliveMs);
  timer.unref();
  return {
    open: async (socket, conversation, read) => {
      open.get(conversation)?.socket.close(1000, 'collision');
      const stream: Stream = { socket, seen: 0, waiting: [], alive: true };
      open.set(conversation, stream);
      attend(stream, () => open.get(conversation) === stream && open.delete(conversation));
      await replay(stream, read);
    },
    push: (conversation, logged) => {
      const stream = open.get(conversation);
      if (stream?.waiting) stream.waiting.push(...logged);
      else if (stream) send(stream, logged);
    },
    typing: (conversation, id) => {
      const stream = open.get(conversation);
      if (stream && !stream.waiting) frame(stream, [typingIn(conversation, id)]);
    },
    count: () => open.size,
    close: () => {
      clearInterval(timer);
      for (const { socket } of open.values()) {
        socket.close(1001, 'going away');
        setTimeout(() => socket.terminate(), FAREWELL_MS).unref();
      }
    },
  };
}

function attend(stream: Stream, gone: () => void): void {
  const heard = (): void => {
    stream.alive = true;
  };
  stream.socket.on('message', heard);
  stream.socket.on('pong', heard);
  stream.socket.on('error', () => stream.socket.terminate());
  stream.socket.on('close', gone);
}

/** What was committed while the log was read is either in what was read or behind it: `seen` tells which. */
async function replay(stream: Stream, read: () => Promise<Unseen>): Promise<void> {
  try {
    const { logged, watermark } = await read();
    send(stream, logged);
    stream.seen = Math.max(stream.seen, watermark);
    const waiting = stream.waiting ?? [];
    stream.waiting = undefined;
    send(stream, waiting);
  } catch {
    stream.socket.close(1011, 'try again');
  }
}

function send(stream: Stream, logged: readonly Logged[]): void {
  const unseen = logged.filter(({ seq }) => seq > stream.seen);
  stream.seen = unseen.at(-1)?.seq ?? stream.seen;
  const activities = drawn(unseen);
  if (activities.length > 0) frame(stream, activities);
}

function frame(stream: Stream, activities: readonly object[]): void {
  if (stream.socket.bufferedAmount > LAG_BYTES) stream.socket.terminate();
  else stream.socket.send(JSON.stringify({ activities, watermark: String(stream.seen) }));
}

function keepAlive(stream: Stream): void {
  if (!stream.alive || stream.socket.bufferedAmount > LAG_BYTES) return stream.socket.terminate();
  stream.alive = false;
  stream.socket.send('');
  stream.socket.ping();
}
