import assert from 'node:assert/strict';
import { startServer, type Running } from '../../bot/server.ts';
import { open, poll, say, until } from '../fixtures/directLineClient.ts';
import { makeEchoHouse, type EchoHouse } from '../fixtures/echoHouse.ts';
import { attack } from './attack.ts';
import { hostileRequests } from './requests.ts';

describe('malformed requests', () => {
  let house: EchoHouse;
  let server: Running;
  before(async () => {
    const many = 100_000;
    const limits = {
      tokensPerMinute: many,
      postsPerMinute: many,
      postsPerConversation: many,
      readsPerConversation: many,
    };
    house = makeEchoHouse({ limits: { ...limits, bodyMs: 1_000 } });
    server = await startServer(house);
  });
  after(() => server.close());

  it('are the same for the same seed', () => {
    const insider = { conversationId: 'c', token: 't' };
    const first = hostileRequests(7, insider);
    const second = hostileRequests(7, insider);
    for (let count = 0; count < 50; count += 1) assert.deepEqual(first.next().value, second.next().value);
  });

  it('reach every route, the connector with activities and tokens made for it', () => {
    const requests = hostileRequests(7, { conversationId: 'c', token: 't' });
    const seen = Array.from({ length: 2_000 }, () => requests.next().value as { kind: string; target: string; wire: Buffer }); // prettier-ignore
    const posted = seen.filter(({ target }) => target.startsWith('POST /api/messages'));
    assert.ok(posted.some(({ kind }) => kind === 'hostile activity'));
    assert.ok(posted.some(({ wire }) => wire.includes('Authorization: Bearer eyJ')));
  });

  it('get a 4xx where the connector belongs to an app whose keys cannot be had', async () => {
    const { IDENTITY } = await import('../fixtures/connectorHouse.ts');
    const closed = makeEchoHouse({
      config: { connector: IDENTITY },
      limits: { postsPerMinute: 100_000, bodyMs: 1_000 },
    });
    const guarded = await startServer({ ...closed, azure: { metadataUrl: 'http://127.0.0.1:9/keys' } });
    const { wrong } = await attack(guarded.url, { conversationId: 'c', token: 't' }, 300, 7);
    await guarded.close();
    assert.deepEqual([wrong, closed.accepted], [[], []]);
  });

  it('get a 4xx on every route, leave nothing behind, and the next person is served', async () => {
    const insider = await open(server);
    const { wrong, statuses } = await attack(server.url, insider, 500, 20261121);
    assert.deepEqual(wrong, []);
    for (const status of ['400', '401', '403', '404', '405', '413', '415', '431'])
      assert.ok(statuses[status], `no attack was answered with ${status}`);
    assert.equal(house.accepted.length, 1);
    const failures = house.logged.filter((event) => event !== 'connector.refused'); // told once a minute
    assert.deepEqual(failures, []);
    const next = await open(server);
    await say(server, next, { text: 'hello' });
    await until(
      () => poll(server, next),
      ({ activities }) => activities.length === 3,
    );
  });
});
