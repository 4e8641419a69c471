import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';
import type { Activity } from 'botbuilder';
import { answerTo, givenBy } from '../faults/form.ts';
import type { Seen } from '../faults/line.ts';
import { speedOf, type Speed } from './measure.ts';
import { posted } from './peer.ts';

/** What the parent process asks for: rounds of `count` turns by conversations that go on from round to round. */
export type Order = { readonly count: number };

const AT_ONCE = 20;
/** Connections are kept, as gateways and browsers keep theirs. */
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

type Answer = { readonly activities?: readonly Seen[] } & Record<
  'token' | 'conversationId' | 'streamUrl' | 'id',
  string
>;

/** One request, its answer read as JSON. */
function post(url: string, body: object, token?: string): Promise<Answer> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200 || response.statusCode === 201) resolve(JSON.parse(answer) as Answer);
        else reject(new Error(`${response.statusCode} ${answer}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

type Hand = () => Promise<void>;

/** A conversation with the bare bot: each answer comes in the response. */
async function bareHand(url: string, hand: number): Promise<Hand> {
  return async () => {
    const { activities = [] } = await post(url, posted(`bench-${hand}`, 'Nguyễn Văn Mẫu') satisfies Partial<Activity>);
    if (activities.length === 0) throw new Error('the bare bot did not answer');
  };
}

/** Declarations filled in through Direct Line: a message is posted, its answer comes over the stream. */
async function directLineHand(base: string, hand: number): Promise<Hand> {
  const given = givenBy(hand, new Date());
  let chat = await openChat(base);
  return async () => {
    if (chat.last?.channelData?.reply === 'declaration.done') {
      chat.socket.terminate();
      chat = await openChat(base);
    }
    await chat.say(answerTo(chat.last, given));
  };
}

type Chat = { readonly socket: WebSocket; last: Seen | undefined; say(text: string): Promise<void> };

async function openChat(base: string): Promise<Chat> {
  const line = `${base}/v3/directline`;
  const { token } = await post(`${line}/tokens/generate`, {});
  const { conversationId, streamUrl } = await post(`${line}/conversations`, { locale: 'vi-VN' }, token);
  const socket = new WebSocket(streamUrl);
  let heard = (_said: Seen): void => undefined;
  const greeting = new Promise<Seen>((resolve) => (heard = resolve));
  const answered = (id: string) =>
    new Promise<Seen>((resolve) => {
      heard = (said) => void (said.replyToId === id && resolve(said));
    });
  socket.on('message', (data: Buffer) => {
    const { activities = [] } = data.length > 0 ? (JSON.parse(data.toString()) as Answer) : {};
    const said = activities.findLast(({ type, from }) => type === 'message' && from.role === 'bot');
    if (said) heard(said);
  });
  let count = 0;
  const chat: Chat = {
    socket,
    last: await greeting,
    say: async (text) => {
      const clientActivityID = `bench-${(count += 1)}`;
      const answer = answered(`client-${clientActivityID}`);
      const body = { type: 'message', text, channelData: { clientActivityID } };
      await post(`${line}/conversations/${conversationId}/activities`, body, token);
      chat.last = await answer;
    },
  };
  return chat;
}

/** Answers each order with the speed it was carried out at. */
const [, , kind = '', url = ''] = process.argv;
const hands = await Promise.all(
  Array.from({ length: AT_ONCE }, (_, hand) => (kind === 'bare' ? bareHand(url, hand) : directLineHand(url, hand))),
);
process.on('message', ({ count }: Order) => {
  void speedOf(hands, count).then((speed: Speed) => process.send?.(speed));
});
process.send?.('ready');
