import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Logged } from '../../../../bot/channels/channel.ts';
import type { Unseen } from '../../../../bot/channels/directline/log.ts';
import { makeStreams, type Streams } from '../../../../bot/channels/directline/streams.ts';
import { listen, until, type Stream } from '../../../fixtures/directLineClient.ts';

const entry = (seq: number): Logged => ({ seq, activity: { type: 'message', id: `${seq}`, text: `${seq}` } });
const unseen = (...seqs: number[]): Unseen => ({ logged: seqs.map(entry), watermark: seqs.at(-1) ?? 0 });

describe('streams', () => {
  let http: Server;
  let streams: Streams;
  let sockets: WebSocketServer;

  const pair = async (): Promise<{ ours: WebSocket; theirs: Stream }> => {
    const accepted = once(sockets, 'connection') as Promise<[WebSocket]>;
    const theirs = listen(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
    const [ours] = await accepted;
    return { ours, theirs };
  };
  const serve = async (keepAliveMs?: number): Promise<void> => {
    streams = makeStreams(keepAliveMs);
    http = createServer();
    sockets = new WebSocketServer({ server: http });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
  };
  afterEach(() => {
    streams.close();
    sockets.clients.forEach((client) => client.terminate());
    http.close();
  });
  const texts = (theirs: Stream) => theirs.messages().map(({ text }) => text);

  it('give what is committed while the log is being read once, in order', async () => {
    await serve();
    const { ours, theirs } = await pair();
    let read: (unseen: Unseen) => void = () => undefined;
    const opening = streams.open(ours, 'c', () => new Promise((resolve) => (read = resolve)));
    streams.push('c', [entry(2), entry(3)]);
    streams.push('c', [entry(4)]);
    streams.typing('c', 't');
    read(unseen(1, 2, 3));
    await opening;
    streams.push('c', [entry(4), entry(5)]);
    await until(
      () => theirs.messages().length,
      (count) => count >= 5,
    );
    assert.deepEqual(texts(theirs), ['1', '2', '3', '4', '5']);
    assert.deepEqual(
      theirs.frames.map(({ watermark }) => watermark),
      ['3', '4', '5'],
    );
  });

  it('count those that are open, and forget those that are gone', async () => {
    await serve();
    const { ours, theirs } = await pair();
    await streams.open(ours, 'c', async () => unseen());
    assert.equal(streams.count(), 1);
    theirs.socket.close();
    await until(
      () => streams.count(),
      (count) => count === 0,
    );
    streams.push('c', [entry(1)]);
  });

  it('tell a client to come back when the log cannot be read', async () => {
    await serve();
    const { ours, theirs } = await pair();
    await streams.open(ours, 'c', () => Promise.reject(new Error('gone')));
    assert.equal((await theirs.closed).code, 1011);
  });

  it('are kept alive with empty messages, and given up when nobody answers', async () => {
    await serve(250);
    const { ours, theirs } = await pair();
    let empty = 0;
    theirs.socket.on('message', (data: Buffer) => (empty += data.length === 0 ? 1 : 0));
    await streams.open(ours, 'c', async () => unseen());
    await until(
      () => empty,
      (count) => count >= 3,
    );
    assert.equal(streams.count(), 1);
    theirs.socket.pause();
    await until(
      () => streams.count(),
      (count) => count === 0,
    );
  });
});
