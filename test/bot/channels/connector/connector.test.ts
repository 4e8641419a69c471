import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Respond } from '../../../../bot/conversation.ts';
import { APP_ID, BEARER, FakeAzure, tokenOf } from '../../../fixtures/azure.ts';
import {
  activityOf,
  IDENTITY,
  openConnectorHouse,
  parrot,
  post,
  type ConnectorHouse,
  type ConnectorHouseParts,
  type Posted,
} from '../../../fixtures/connectorHouse.ts';
import { until } from '../../../fixtures/directLineClient.ts';
import { saying } from '../../../fixtures/turns.ts';

type Said = { activities: { text?: string; from?: { role?: string }; replyToId?: string; channelData?: object }[] };
const saidIn = ({ body }: Posted): Said['activities'] => (JSON.parse(body) as Said).activities;
const textsIn = (posted: Posted): (string | undefined)[] => saidIn(posted).map(({ text }) => text);

describe('the connector', () => {
  let azure: FakeAzure;
  let house: ConnectorHouse;

  const serve = async (parts: ConnectorHouseParts = {}): Promise<void> => {
    await stop();
    house = await openConnectorHouse({ azure: azure.azure, ...parts });
  };
  const stop = async (): Promise<void> => {
    if (!house) return;
    await house.server.close();
    await house.turns.close(1_000);
  };
  const say = (over: object = {}, serviceUrl = azure.serviceUrl): Promise<Posted> =>
    post(house.server, activityOf(serviceUrl, over));
  const received = (): (string | undefined)[] => azure.received.map(({ body }) => body.text);
  const arrive = (count: number) => until(received, (texts) => texts.length >= count);

  beforeEach(async () => {
    azure = await new FakeAzure().open();
    await serve();
  });
  afterEach(async () => {
    sinon.restore();
    await stop();
    await azure.close();
  });

  describe('with an app id', () => {
    const authorization = (): { authorization: string } => ({ authorization: `Bearer ${tokenOf(azure.serviceUrl)}` });
    beforeEach(() => serve({ config: { connector: IDENTITY } }));

    it('answers where the activity says, under its own token', async () => {
      const { status, body } = await post(house.server, activityOf(azure.serviceUrl), authorization());
      assert.deepEqual([status, body], [200, '']);
      assert.deepEqual(await arrive(1), ['you said xin chào']);
      const [reply] = azure.received;
      assert.equal(reply?.path, '/connector/v3/conversations/talk/activities/a1');
      assert.equal(reply?.authorization, `Bearer ${BEARER}`);
      assert.equal(reply?.body.replyToId, 'a1');
      assert.deepEqual(reply?.body['channelData'], { reply: 'help' });
      assert.deepEqual(reply?.body['from'], { id: 'city-bot@webchat', name: 'City bot', role: 'bot' });
      assert.equal(Object(reply?.body['recipient']).id, 'person');
    });

    it('is mounted in production too, and sends nothing to this machine then', async () => {
      await serve({ config: { connector: IDENTITY, production: true } });
      const fetched = sinon.spy(globalThis, 'fetch');
      const { status } = await post(house.server, activityOf(azure.serviceUrl), authorization());
      assert.equal(status, 403);
      assert.deepEqual(azure.received, []);
      const asked = fetched.args.map(([url]) => String(url).replace(/.*\//, ''));
      assert.deepEqual(asked, ['openid', 'keys']);
    });
  });

  describe('without one, for the Emulator on this machine', () => {
    it('answers without a token, and signs nothing', async () => {
      const { credentials: _unused, ...plain } = azure.azure;
      await serve({ azure: plain });
      assert.equal((await say({ channelId: 'emulator' })).status, 200);
      assert.deepEqual(await arrive(1), ['you said xin chào']);
      assert.equal(azure.received[0]?.authorization, undefined);
    });

    it('is not mounted in production, on other addresses, or where others reach it by another name', async () => {
      for (const config of [{ production: true }, { host: '0.0.0.0' }, { publicUrl: 'https://chat.example' }]) {
        await serve({ config });
        assert.equal((await say()).status, 404, JSON.stringify(config));
      }
      await serve({ config: { publicUrl: 'http://localhost:3978' } });
      assert.equal((await say()).status, 200);
    });

    it('serves nobody who came by a proxy, a tunnel or a page of elsewhere', async () => {
      const elsewhere: Record<string, string>[] = [
        { host: 'evil.example' },
        { host: 'chat.tunnel.example:3978' },
        { 'x-forwarded-for': '203.0.113.1' },
        { forwarded: 'for=203.0.113.1' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
      ];
      for (const headers of elsewhere)
        assert.equal((await post(house.server, activityOf(azure.serviceUrl), headers)).status, 403, JSON.stringify(headers)); // prettier-ignore
      assert.deepEqual(house.heard, []);
      const own = { origin: `http://localhost:${house.server.port}` };
      assert.equal((await post(house.server, activityOf(azure.serviceUrl), own)).status, 200);
    });
  });

  describe('a serviceUrl', () => {
    const REFUSED = [
      'http://169.254.169.254/latest/meta-data/',
      'http://metadata.google.internal/',
      'https://169.254.169.254/',
      'http://10.0.0.1/',
      'https://elsewhere.example/',
      'http://smba.trafficmanager.net/apis/',
      'https://smba.trafficmanager.net:8443/',
      'https://evil.trafficmanager.net/',
      'https://smba.trafficmanager.net.evil.example/',
      'https://smba.trafficmanager.net@evil.example/',
      'https://evil.example\\@smba.trafficmanager.net/',
      'https://evil.example/#smba.trafficmanager.net/',
      'https://evil.example/?x=.botframework.com',
      'https://botframework.com.evil.example/',
      'https://evilbotframework.com/',
      'https://user:pass@webchat.botframework.com/',
      'https://webchat.botframework.com/?to=x',
      'http://localhost@169.254.169.254/',
      'http://localhost.evil.example/',
      'http://127.0.0.1.evil.example/',
      'http://0.0.0.0:3978/',
      'http://[::]/',
      'http://[::ffff:169.254.169.254]/',
      'http://2852039166/',
      'http://0xa9fea9fe/',
      'http://ⓛocalhost/',
      'file:///etc/passwd',
      'ftp://localhost/',
      'gopher://127.0.0.1:6379/_x',
      'javascript:alert(1)',
      'data:text/plain,x',
      '//localhost/',
      'localhost',
      ' http://localhost/',
      'http://localhost/\r\nX: y',
      'urn:botframework:websocket:x',
    ];

    for (const serviceUrl of REFUSED)
      it(`is refused and nothing fetched: ${JSON.stringify(serviceUrl)}`, async () => {
        const fetched = sinon.spy(globalThis, 'fetch');
        const { status, body } = await say({ deliveryMode: 'expectReplies' }, serviceUrl);
        assert.equal(status, 403);
        assert.match(body, /"Unauthorized"/);
        assert.deepEqual(house.heard, []);
        sinon.assert.notCalled(fetched);
      });

    it('is needed', async () => {
      for (const serviceUrl of [undefined, null, '', 7, 'a'.repeat(3_000)])
        assert.equal((await say({ serviceUrl })).status, 400, String(serviceUrl));
    });

    it('of this machine, or of Azure Bot Service, is taken', async () => {
      const taken = [
        'http://localhost:1',
        'http://127.0.0.1:50000/',
        'http://[::1]:50000/api',
        'https://smba.trafficmanager.net/apac/',
        'https://smba.infra.gcc.teams.microsoft.com/gcc',
        'https://webchat.botframework.com/',
        'https://europe.directline.botframework.com/',
      ];
      for (const [index, serviceUrl] of taken.entries()) {
        const posted = await say({ id: `a${index}`, deliveryMode: 'expectReplies' }, serviceUrl);
        assert.deepEqual(textsIn(posted), ['you said xin chào'], serviceUrl);
      }
    });

    it('that redirects is not followed', async () => {
      const trap = await new FakeAzure().open();
      azure.answers = () => ({ location: trap.serviceUrl });
      await say();
      await arrive(1);
      await house.turns.idle();
      assert.deepEqual(trap.received, []);
      assert.ok(house.logged.some((line) => line.startsWith('connector.dropped')));
      await trap.close();
    });
  });

  describe('an activity', () => {
    it('that is none is refused before anything is done with it', async () => {
      const malformed = [
        '',
        '{}',
        '[]',
        'null',
        '{"type":"message"}',
        '{"type":',
        `{"__proto__":{},${JSON.stringify(activityOf(azure.serviceUrl)).slice(1)}`,
      ];
      for (const text of malformed) assert.equal((await post(house.server, text)).status, 400, text);
      for (const over of [
        { type: undefined },
        { from: undefined },
        { conversation: 'talk' },
        { channelId: 'a b' },
        { text: 7 },
        { id: '' },
        { membersAdded: {} },
      ])
        // prettier-ignore
        assert.equal((await say(over)).status, 400, JSON.stringify(over));
      assert.deepEqual(house.heard, []);
    });

    it('in another type or packing is refused', async () => {
      const activity = activityOf(azure.serviceUrl);
      assert.equal((await post(house.server, activity, { 'content-type': 'text/plain' })).status, 415);
      assert.equal((await post(house.server, activity, { 'content-encoding': 'gzip' })).status, 415);
      assert.equal((await say({ text: 'a'.repeat(20_001) })).status, 413);
      assert.equal((await post(house.server, { text: 'a'.repeat(300_000) })).status, 413);
      assert.equal((await say({ attachments: Array.from({ length: 6 }, () => ({ contentType: 'a/b' })) })).status, 413);
    });

    it('sent again is answered once', async () => {
      const all = await Promise.all([say(), say(), say()]);
      await arrive(1);
      all.push(await say());
      await house.turns.idle();
      assert.deepEqual(all.map(({ status }) => status), [200, 200, 200, 200]); // prettier-ignore
      assert.deepEqual(house.heard, ['xin chào']);
      assert.equal(azure.received.length, 1);
    });

    it('of the bot itself, or one that says nothing, is acknowledged and left', async () => {
      const left = [
        { from: { id: 'city-bot@webchat' } },
        { from: { id: 'x', role: 'bot' } },
        { type: 'typing' },
        { type: 'endOfConversation' },
        { type: 'messageReaction' },
        { type: 'conversationUpdate' },
        { type: 'conversationUpdate', membersAdded: [{ id: 'city-bot@webchat' }] },
        { type: 'event', name: 'anything' },
      ];
      for (const [index, over] of left.entries()) {
        assert.equal((await say({ id: `a${index}`, ...over })).status, 200, JSON.stringify(over));
        assert.deepEqual(saidIn(await say({ id: `b${index}`, ...over, deliveryMode: 'expectReplies' })), []);
      }
      assert.deepEqual(house.heard, []);
    });

    it('that wants an answer only other bots give is told so', async () => {
      assert.equal((await say({ type: 'invoke', name: 'adaptiveCard/action' })).status, 501);
    });

    it('that brings a person in is greeted, in the language of their channel', async () => {
      const arrival = { type: 'conversationUpdate', text: undefined, locale: 'en-GB' };
      await say({ ...arrival, membersAdded: [{ id: 'city-bot@webchat' }, { id: 'person' }] });
      assert.deepEqual(await arrive(1), ['hello in en']);
      assert.deepEqual(house.heard, ['(start)']);
    });

    it('carries what was tapped, and tells of attachments without fetching them', async () => {
      const heard: object[] = [];
      await serve({ respond: async (message) => (heard.push(message), saying('seen')) });
      const attachments = [
        { contentType: 'image/png', contentUrl: `${azure.serviceUrl}picture`, name: 'a.png' },
        { contentType: 'text/html', content: '<p>xin chào</p>' },
      ];
      await say({ value: 'fee', attachments });
      await arrive(1);
      const [{ payload, attachments: told }] = heard as [{ payload: string; attachments: object[] }];
      assert.deepEqual([payload, told], ['fee', [{ contentType: 'image/png', name: 'a.png' }]]);
      assert.equal(azure.received.length, 1);
    });

    it('of a group belongs to its sender alone; of another channel, to another conversation', async () => {
      const group = { conversation: { id: 'talk', isGroup: true } };
      await say({ id: 'g1', ...group });
      await say({ id: 'g2', ...group, from: { id: 'another' } });
      await say({ id: 'g3', channelId: 'emulator' });
      await arrive(3);
      for (const conversation of ['webchat/talk/person', 'webchat/talk/another', 'emulator/talk'])
        assert.equal((await house.record(conversation))?.seen.length, 1, conversation);
    });

    it('cannot leave its conversation by the id of it', async () => {
      await say({ conversation: { id: '../../../elsewhere?x=#' }, id: '../a' });
      await arrive(1);
      assert.equal(
        azure.received[0]?.path,
        '/connector/v3/conversations/..%2F..%2F..%2Felsewhere%3Fx%3D%23/activities/..%2Fa',
      );
    });

    it('that cannot be kept is not acknowledged', async () => {
      sinon.stub(house.inbox, 'append').rejects(new Error('disk full'));
      assert.equal((await say()).status, 502);
      assert.equal((await say({ deliveryMode: 'expectReplies' })).status, 502);
    });

    it('too many of them wait', async () => {
      await serve({ config: { limits: { ...(await import('../../../../bot/http/limits.ts')).LIMITS, postsPerConversation: 2 } } }); // prettier-ignore
      const statuses = [];
      for (const id of ['a', 'b', 'c']) statuses.push((await say({ id })).status);
      assert.deepEqual(statuses, [200, 200, 429]);
    });
  });

  describe('a reply that is expected in the response', () => {
    const expecting = { deliveryMode: 'expectReplies' };

    it('comes with the turn, and is sent nowhere else', async () => {
      const posted = await say(expecting);
      assert.equal(posted.status, 200);
      const [reply] = saidIn(posted);
      assert.deepEqual([reply?.text, reply?.from?.role, reply?.replyToId], ['you said xin chào', 'bot', 'a1']);
      assert.deepEqual(reply?.channelData, { reply: 'help' });
      await house.turns.idle();
      assert.deepEqual(azure.received, []);
      const record = await house.record('webchat/talk');
      assert.deepEqual([record?.seen.map(({ id }) => id), record?.outbox], [['a1'], []]);
    });

    it('is empty for all but the last of a burst', async () => {
      const ids = Array.from({ length: 12 }, (_, at) => `b${at}`);
      const all = await Promise.all(ids.map((id) => say({ ...expecting, id, text: id })));
      assert.deepEqual(new Set(all.map(({ status }) => status)), new Set([200]));
      assert.equal(all.flatMap(textsIn).length, 1);
      assert.equal((await house.record('webchat/talk'))?.seen.length, 12);
    });

    it('comes to an activity without an id too, each time afresh', async () => {
      for (const text of ['một', 'hai'])
        assert.deepEqual(textsIn(await say({ ...expecting, id: undefined, text })), [`you said ${text}`]);
      assert.equal(azure.received.length, 0);
    });

    it('is the same one when the message comes again, during its turn or after it', async () => {
      const slow: Respond = async (...of) => (await new Promise((resolve) => setTimeout(resolve, 30)), parrot(...of));
      await serve({ respond: slow });
      const all = await Promise.all([say(expecting), say(expecting)]);
      all.push(await say(expecting));
      assert.deepEqual(all.map(textsIn), [['you said xin chào'], ['you said xin chào'], ['you said xin chào']]);
      assert.deepEqual(house.heard, ['xin chào']);
    });

    it('is an apology when the turn fails', async () => {
      await serve({ respond: () => Promise.reject(new Error('broken')) });
      assert.match(textsIn(await say(expecting))[0] ?? '', /^sorry /);
    });

    it('that takes too long is told to come later, and is there when asked for again', async () => {
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await serve({ config: { turnMs: 50 }, respond: async (...of) => (await held, parrot(...of)) });
      assert.equal((await say(expecting)).status, 504);
      answer();
      await house.turns.idle();
      assert.deepEqual(textsIn(await say(expecting)), ['you said xin chào']);
    });
  });

  describe('delivery', () => {
    it('to an address that never answers holds no turn up, here or elsewhere, and goes on when it answers', async () => {
      azure.answers = () => 'nothing';
      assert.equal((await say({ id: 'a1', text: 'một' })).status, 200);
      await arrive(1);
      assert.equal((await say({ id: 'a2', text: 'hai' })).status, 200);
      const other = { conversation: { id: 'other' }, deliveryMode: 'expectReplies' };
      assert.deepEqual(textsIn(await say({ id: 'b1', text: 'ba', ...other })), ['you said ba']);
      await until(() => house.turns.counts().answered, (count) => count === 3); // prettier-ignore
      azure.answers = () => 200;
      const before = azure.received.length;
      await house.turns.idle();
      const after = azure.received.slice(before).map(({ body }) => body.text);
      assert.deepEqual([...new Set(after)], ['you said một', 'you said hai']);
      assert.ok(house.turns.counts().undelivered > 0);
    });

    it('goes on where it stopped, in order', async () => {
      const three = saying('', { activities: ['a', 'b', 'c'].map((text) => ({ type: 'message', text })) });
      await serve({ respond: async () => three });
      let tries = 0;
      azure.answers = ({ body }) => (body.text === 'b' && (tries += 1) < 3 ? 503 : 200);
      await say();
      await arrive(5);
      await house.turns.idle();
      assert.deepEqual(received(), ['a', 'b', 'b', 'b', 'c']);
    });

    it('is given up where the platform refuses for good, and tried again where it does not', async () => {
      for (const status of [400, 403, 404, 410, 302]) {
        azure.received.length = 0;
        azure.answers = () => (status === 302 ? { location: '/' } : status);
        await say({ id: `refused ${status}` });
        await house.turns.idle();
        assert.equal(azure.received.length, 1, String(status));
      }
      assert.deepEqual((await house.record('webchat/talk'))?.outbox, []);
      for (const status of [401, 408, 429, 500, 503]) {
        azure.received.length = 0;
        azure.answers = () => (azure.received.length < 2 ? status : 200);
        await say({ id: `passing ${status}` });
        await house.turns.idle();
        assert.equal(azure.received.length, 2, String(status));
      }
    });

    it('after a restart finds its way by the reference kept with the conversation', async () => {
      azure.answers = () => 503;
      await say();
      await arrive(1);
      const { store, inbox } = house;
      await stop();
      const record = await house.record('webchat/talk');
      assert.equal(record?.reference?.serviceUrl, azure.serviceUrl);
      assert.equal(record?.outbox.length, 1);
      azure.received.length = 0;
      azure.answers = () => 200;
      await serve({ store, inbox });
      await house.turns.idle();
      assert.deepEqual(received(), ['you said xin chào']);
      assert.equal(azure.received[0]?.path, '/connector/v3/conversations/talk/activities/a1');
      assert.deepEqual(house.heard, []);
    });

    it('is not made where the kept address may not be sent to any more, nor a day late', async () => {
      azure.answers = () => 503;
      for (const over of [
        { config: { production: true, connector: IDENTITY } },
        { clock: () => new Date(Date.now() + 25 * 3_600_000) },
      ]) {
        await serve();
        await say();
        await arrive(1);
        const { store, inbox } = house;
        await stop();
        azure.received.length = 0;
        await serve({ store, inbox, ...over });
        await house.turns.idle();
        assert.deepEqual(azure.received, []);
        assert.ok(
          house.logged.some((line) => line.startsWith('connector.dropped')),
          house.logged.join(),
        );
        assert.deepEqual((await house.record('webchat/talk'))?.outbox, []);
      }
    });

    it('waits no longer for a token than for the platform', async () => {
      const never = { ...azure.azure.credentials, createCredentials: async () => ({ signRequest: () => new Promise<never>(() => undefined) }) }; // prettier-ignore
      const credentials = { isValidAppId: async () => true, isAuthenticationDisabled: async () => false, ...never };
      await serve({ config: { connector: { ...IDENTITY, appId: APP_ID } }, azure: { ...azure.azure, credentials } });
      const authorization = `Bearer ${tokenOf(azure.serviceUrl)}`;
      assert.equal((await post(house.server, activityOf(azure.serviceUrl), { authorization })).status, 200);
      await until(() => house.turns.counts().undelivered, (count) => count > 0); // prettier-ignore
      assert.deepEqual(azure.received, []);
    });

    it('leaves out what a platform would take for its own message', async () => {
      await say({ channelId: 'slack' });
      await arrive(1);
      assert.equal(azure.received[0]?.body['channelData'], undefined);
    });
  });
});
