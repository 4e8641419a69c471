import assert from 'node:assert/strict';
import { ConnectionStatus, DirectLine, type Activity } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { startServer, type Running } from '../../../../bot/server.ts';
import { request, until, type Opened } from '../../../fixtures/directLineClient.ts';
import { makeEchoHouse, type EchoHouse, type EchoParts } from '../../../fixtures/echoHouse.ts';
import { FetchRequest } from '../../../fixtures/xhr.ts';

type Client = { line: DirectLine; texts: () => string[]; statuses: ConnectionStatus[]; close(): void };
type Subscriptions = { unsubscribe(): void }[];

/** Names the official client looks for in a browser's global object. */
const GLOBALS = { XMLHttpRequest: FetchRequest, WebSocket };

describe('the official Direct Line client', () => {
  let house: EchoHouse;
  let server: Running;
  const clients: Client[] = [];
  const before_ = new Map(
    Object.keys(GLOBALS).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );

  before(() => {
    for (const [name, value] of Object.entries(GLOBALS))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  });
  after(() => {
    for (const [name, own] of before_)
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
  });
  const serve = async (parts: EchoParts = {}): Promise<void> => {
    house = makeEchoHouse(parts);
    server = await startServer(house);
  };
  beforeEach(() => serve());
  afterEach(async () => {
    clients.splice(0).forEach((client) => client.close());
    await server.close();
  });

  const tokenOf = async (): Promise<string> => {
    const path = 'POST /v3/directline/tokens/generate';
    return (await request<Opened>(server, path, { body: { user: { id: 'dl_mau_a' } } })).body.token;
  };
  /** `random` shortens the client's pause before it connects again: 3 to 15 seconds in a browser. */
  const connect = async (options: Partial<ConstructorParameters<typeof DirectLine>[0]> = {}): Promise<Client> => {
    const token = options.token ?? (await tokenOf());
    const shared = { domain: `${server.url}/v3/directline`, timeout: 2_000, random: () => -0.24 };
    const line = new DirectLine({ ...shared, conversationStartProperties: { locale: 'vi-VN' }, ...options, token });
    const texts: string[] = [];
    const statuses: ConnectionStatus[] = [];
    const subscriptions: Subscriptions = [
      line.connectionStatus$.subscribe((status) => void statuses.push(status)),
      line.activity$.subscribe(
        (activity) => void (activity.type === 'message' && texts.push(activity.text ?? '')),
        () => undefined,
      ),
    ];
    const close = (): void => {
      subscriptions.forEach((each) => each.unsubscribe());
      line.end();
    };
    const client = { line, texts: () => texts, statuses, close };
    clients.push(client);
    return client;
  };
  const post = ({ line }: Client, activity: Partial<Activity> & { text?: string }): Promise<string> =>
    new Promise((resolve, reject) => {
      const whole = { type: 'message', from: { id: 'spoof' }, text: '', ...activity } as Activity;
      line.postActivity(whole).subscribe(resolve, reject);
    });
  const hears = (client: Client, ...texts: string[]): Promise<string[]> =>
    until(client.texts, (heard) => heard.length >= texts.length).then((heard) => {
      assert.deepEqual(heard, texts);
      return heard;
    });

  for (const webSocket of [true, false])
    it(`holds a conversation by ${webSocket ? 'WebSocket' : 'polling'}`, async () => {
      const client = await connect({ webSocket, pollingInterval: 200 });
      await hears(client, 'hello in vi');
      const id = await post(client, { text: 'xin chào', channelData: { clientActivityID: 'one' } });
      assert.equal(id, house.accepted.at(-1)?.id);
      await hears(client, 'hello in vi', 'xin chào', 'echo: xin chào');
      assert.equal(house.accepted.at(-1)?.speaker.id, 'dl_mau_a');
      const [{ conversation = '' } = {}] = house.accepted;
      await house.push(conversation, 'news');
      await hears(client, 'hello in vi', 'xin chào', 'echo: xin chào', 'news');
    });

  it('refuses another user id than the token’s', async () => {
    const client = await connect();
    await hears(client, 'hello in vi');
    assert.throws(() => client.line.setUserId('someone'), /cannot set user id/);
  });

  it('sends files', async () => {
    const client = await connect();
    await hears(client, 'hello in vi');
    const contentUrl = `data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1').toString('base64')}`;
    const attachments = [{ contentType: 'image/png' as const, contentUrl, name: 'giấy.png' }];
    await post(client, { text: 'giấy tờ', attachments } as Partial<Activity>);
    await hears(client, 'hello in vi', 'giấy tờ', 'echo: giấy tờ');
    const [attachment] = house.accepted.at(-1)?.attachments ?? [];
    assert.equal(attachment?.name, 'giấy.png');
    assert.ok(await house.store.get('uploads', attachment?.upload ?? ''));
  });

  it('renews its token', async () => {
    const client = await connect();
    await hears(client, 'hello in vi');
    // what its timer does every 15 minutes
    const refresh = Reflect.get(client.line, 'refreshToken') as () => ReturnType<DirectLine['postActivity']>;
    const token = await new Promise<string>((resolve, reject) => refresh.call(client.line).subscribe(resolve, reject));
    const { conversation } = house.accepted[0] ?? {};
    assert.equal((await request(server, `GET /v3/directline/conversations/${conversation}`, { token })).status, 200);
  });

  it('comes back after the server is started again, and misses and repeats nothing', async () => {
    const client = await connect();
    await hears(client, 'hello in vi');
    await post(client, { text: 'before' });
    await hears(client, 'hello in vi', 'before', 'echo: before');
    const { port } = server;
    const { conversation = '' } = house.accepted[0] ?? {};
    await server.close();
    await house.push(conversation, 'while away');
    await serve({ store: house.store, config: { port } });
    await until(client.texts, (heard) => heard.includes('while away'));
    await post(client, { text: 'after' });
    await hears(client, 'hello in vi', 'before', 'echo: before', 'while away', 'after', 'echo: after');
  });

  it('resumes a conversation from a watermark', async () => {
    const first = await connect();
    await hears(first, 'hello in vi');
    const { conversation = '' } = house.accepted[0] ?? {};
    first.close();
    await house.push(conversation, 'meanwhile');
    const path = 'POST /v3/directline/tokens/refresh';
    const { body } = await request<Opened>(server, path, { token: await tokenFor(first) });
    const second = await connect({ token: body.token, conversationId: conversation, watermark: '0' });
    await hears(second, 'hello in vi', 'meanwhile');
  });

  it('fails to connect with a token that is none', async () => {
    const client = await connect({ token: 'nonsense' });
    await until(
      () => client.statuses,
      (statuses) => statuses.includes(ConnectionStatus.FailedToConnect),
    );
    assert.deepEqual(client.texts(), []);
  });
});

/** The client keeps its token to itself; what it was given last is what it sends. */
async function tokenFor(client: Client): Promise<string> {
  return String(Reflect.get(client.line, 'token'));
}
