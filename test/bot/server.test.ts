import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { PublishedFile } from '../../bot/effects.ts';
import { startServer, type Running } from '../../bot/server.ts';
import { request } from '../fixtures/directLineClient.ts';
import { makeEchoHouse, type EchoHouse, type EchoParts } from '../fixtures/echoHouse.ts';

type Failed = { error: { code: string; message: string } };

/** What comes back over a bare connection: `text` is sent as it is. */
async function raw(server: Running, text: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

describe('the server', () => {
  let house: EchoHouse;
  let server: Running;

  const serve = async (parts: EchoParts = {}): Promise<void> => {
    await server?.close();
    house = makeEchoHouse(parts);
    server = await startServer(house);
  };
  beforeEach(() => serve());
  afterEach(() => server.close());

  it('says where it listens, and rejects when the address is taken', async () => {
    assert.equal(server.url, `http://localhost:${server.port}`);
    await assert.rejects(startServer(makeEchoHouse({ config: { port: server.port } })), { code: 'EADDRINUSE' });
  });

  it('answers unknown addresses and methods in JSON, naming nothing of itself', async () => {
    const unknown = await request<Failed>(server, 'GET /nowhere/<b>');
    assert.equal(unknown.status, 404);
    assert.deepEqual(Object.keys(unknown.body), ['error']);
    const wrong = await request<Failed>(server, 'PUT /v3/directline/conversations', { body: {} });
    assert.equal(wrong.status, 405);
    assert.equal(wrong.headers.get('allow'), 'OPTIONS, POST');
    for (const { headers } of [unknown, wrong, await request(server, 'GET /')]) {
      assert.equal(headers.get('server'), null);
      assert.equal(headers.get('x-powered-by'), null);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
    assert.equal((await request(server, 'GET /session/getsessionid')).status, 404);
  });

  it('tells nothing of a failure inside', async () => {
    house.store.get = () => Promise.reject(new Error('a secret path'));
    const { status, body } = await request<Failed>(server, `GET /files/${'a'.repeat(32)}`);
    assert.equal(status, 500);
    assert.ok(!JSON.stringify(body).includes('secret'));
    assert.deepEqual(house.logged, ['http.failed']);
  });

  it('survives hosts and targets that are none', async () => {
    const lines = ['GET / HTTP/1.1\r\nHost: [bad', 'GET http://[::/x HTTP/1.1\r\nHost: a', 'GET * HTTP/1.1\r\nHost: a'];
    const targets = [`GET /${'a'.repeat(3_000)} HTTP/1.1\r\nHost: a`, 'GET /%zz HTTP/1.1\r\nHost: a', 'GET /%ff HTTP/1.1\r\nHost: a']; // prettier-ignore
    const upgrade = '\r\nConnection: Upgrade, close\r\nUpgrade: websocket';
    for (const line of [...lines, ...targets, ...lines.map((each) => each + upgrade)])
      assert.match(await raw(server, `${line}\r\nConnection: close\r\n\r\n`), /^HTTP\/1\.1 40[04] /, line);
    assert.equal((await request(server, 'GET /healthz')).status, 200);
  });

  it('answers a body that does not come in time with 408, and one too large with 413, before all of it is there', async () => {
    await serve({ limits: { bodyMs: 50, bodyBytes: 16_384 } });
    const head = 'POST /v3/directline/tokens/generate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
    assert.match(await raw(server, `${head}Content-Length: 100\r\n\r\n{"user":`), /^HTTP\/1\.1 408 /);
    const large = `${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n8000\r\n${'a'.repeat(0x8000)}\r\n0\r\n\r\n`;
    assert.match(await raw(server, large), /^HTTP\/1\.1 413 /);
  });

  it('takes no body where none is read, and no content encoding anywhere', async () => {
    const withBody = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}';
    assert.match(await raw(server, withBody), /^HTTP\/1\.1 400 /);
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' };
    for (const body of ['not gzip', '{}'])
      assert.equal((await request(server, 'POST /v3/directline/tokens/generate', { body, headers })).status, 415);
  });

  it('refuses headers beyond all measure', async () => {
    const answer = await raw(server, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 431 /);
    assert.match(answer, /\r\n\r\n\{"error":\{"code":"HeadersTooLarge"/);
    assert.match(await raw(server, 'no request at all\r\n\r\n'), /^HTTP\/1\.1 400 /);
  });

  describe('operations', () => {
    it('say that the process is alive and whether it can serve', async () => {
      assert.equal((await request(server, 'GET /healthz')).status, 200);
      assert.equal((await request(server, 'GET /readyz')).status, 200);
      house.store.get = () => Promise.reject(new Error('gone'));
      assert.equal((await request(server, 'GET /readyz')).status, 503);
      assert.equal((await request(server, 'GET /healthz')).status, 200);
    });

    it('count, for this machine or for who has the token', async () => {
      await serve({ config: { metricsToken: 'measured-by-us-only' } });
      const local = await request<string>(server, 'GET /metrics');
      assert.equal(local.status, 200);
      assert.match(local.body, /^assistant_accepted_total 0$/m);
      assert.match(local.body, /^assistant_set_aside_total 0$/m);
      assert.match(local.body, /^assistant_open_streams 0$/m);
      assert.match(local.body, /^process_resident_memory_bytes \d+$/m);
      const status = async (authorization: string): Promise<number> =>
        (await request(server, 'GET /metrics', { headers: { authorization, 'x-forwarded-for': '203.0.113.1' } }))
          .status;
      assert.equal(await status('Bearer measured-by-us-only'), 200);
      assert.equal(await status('Bearer measured-by-us-else'), 403);
      assert.equal(await status(''), 403);
    });

    it('count what was asked of a language service, where one is set up', async () => {
      const without = await request<string>(server, 'GET /metrics');
      assert.doesNotMatch(without.body, /language_service/);
      await server.close();
      const languageService = { counts: () => ({ asked: 7, failed: 5, refused: 2 }), isOpen: () => true };
      server = await startServer({ ...makeEchoHouse(), languageService });
      const { body } = await request<string>(server, 'GET /metrics');
      for (const line of ['asked_total 7', 'failed_total 5', 'refused_total 2', 'open 1'])
        assert.match(body, new RegExp(`^assistant_language_service_${line}$`, 'm'));
    });

    it('keep numbers from strangers where there is no token', async () => {
      const headers = { authorization: 'Bearer ', 'x-forwarded-for': '203.0.113.1' };
      assert.equal((await request(server, 'GET /metrics', { headers })).status, 403);
    });
  });

  describe('a published declaration', () => {
    const token = 'a-token-nobody-can-guess-0123456789';
    const DOCUMENT = JSON.stringify({ reference: 'A-1', title: 'Tờ khai', form: 'Mẫu', madeOn: '2026-11-21', sections: [{ title: 'Phần', rows: [{ label: 'Họ tên', value: 'NGƯỜI MẪU A' }] }] }); // prettier-ignore
    const publish = (until: PublishedFile['until']) =>
      house.store.commit([{ collection: 'files', id: token, value: { declaration: 'birth', reference: 'A-1/"x', document: DOCUMENT, until } satisfies PublishedFile }]); // prettier-ignore

    it('is handed out as a paper to print, or as JSON, that nobody keeps', async () => {
      await serve({ clock: () => new Date('2026-11-21T03:00:00Z') });
      await publish('2026-11-21');
      const paper = await request<string>(server, `GET /files/${token}`);
      assert.equal(paper.headers.get('content-type'), 'application/pdf');
      assert.match(paper.body, /^%PDF-/);
      const { status, body, headers } = await request(server, `GET /files/${token}.json`);
      assert.equal(status, 200);
      assert.deepEqual(body, JSON.parse(DOCUMENT));
      assert.equal(headers.get('content-disposition'), 'attachment; filename="A-1--x.json"');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    });

    it('is gone after its last day in Viet Nam, and was never there under another token', async () => {
      await serve({ clock: () => new Date('2026-11-21T17:00:00Z') });
      await publish('2026-11-21');
      for (const path of [token, 'short', 'b'.repeat(35), '..%2f..%2fetc%2fpasswd', '__proto__'])
        assert.equal((await request(server, `GET /files/${path}`)).status, 404, path);
    });
  });

  describe('the demonstration page', () => {
    it('comes with a content policy that runs nothing but our own files', async () => {
      const { status, body, headers } = await request<string>(server, 'GET /');
      assert.equal(status, 200);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, new RegExp(`connect-src 'self' ws://localhost:${server.port};`));
      assert.doesNotMatch(policy, /unsafe/);
      assert.doesNotMatch(body, /<script(?![^>]*\bsrc=)|\son\w+=|style=|https?:\/\//);
      assert.match(body, /<html lang="vi">/);
    });

    it('brings everything it names', async () => {
      const { body } = await request<string>(server, 'GET /');
      const named = [...body.matchAll(/(?:src|href)="([\w/.]+)"/g)].map(([, path = '']) => `/${path}`);
      assert.ok(named.includes('/widget.js'));
      const known = new Set([...named, '/web/assistant.js']);
      for (const path of known) {
        const answer = await request<string>(server, `GET ${path}`);
        assert.equal(answer.status, 200, path);
        for (const [, name = ''] of answer.body.matchAll(/from '\.\/([^']+)'/g)) known.add(`/web/${name}`);
      }
      assert.ok(known.size > 10);
      assert.equal((await request(server, 'HEAD /')).status, 200);
    });

    it('lets pages of any origin load the chat, and sends again only what changed', async () => {
      const { headers } = await request<string>(server, 'GET /widget.js');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.match(headers.get('content-type') ?? '', /^text\/javascript/);
      const tag = headers.get('etag') ?? '';
      const again = await request<string>(server, 'GET /widget.js', { headers: { 'if-none-match': tag } });
      assert.deepEqual([again.status, again.body], [304, '']);
      const other = await request<string>(server, 'GET /widget.js', { headers: { 'if-none-match': '"older"' } });
      assert.equal(other.status, 200);
      for (const path of ['/web/', '/web/index.html', '/web/tsconfig.json', '/web/..%2fserver.ts'])
        assert.equal((await request(server, `GET ${path}`)).status, 404, path);
    });
  });
});
