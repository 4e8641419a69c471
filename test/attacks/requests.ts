import { gzipSync } from 'node:zlib';

/** One hostile request as it goes over the wire; `kind` names what is wrong with it. */
export type Hostile = { readonly kind: string; readonly target: string; readonly wire: Buffer };
/** An opened conversation: half of the requests come from someone who is let in. */
export type Insider = { readonly conversationId: string; readonly token: string };

type Chance = () => number;
type Made = { body: Buffer | string; headers?: Record<string, string>; raw?: true };

/** A reproducible source of numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const METHODS = ['POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];
const JSON_TYPE = { 'Content-Type': 'application/json' };
const BOMB = gzipSync(Buffer.alloc(8 * 2 ** 20));
const CONNECTED_KIND = 'hostile activity';
/** What the connector takes in but for one thing; its own machine is let in without a token. */
const CONNECTED = {
  type: 'message',
  id: 'a1',
  channelId: 'emulator',
  serviceUrl: 'http://127.0.0.1:9',
  conversation: { id: 'c' },
  from: { id: 'p' },
  text: 'xin chào',
};
const ACTIVITY = '{"type":"message","text":"xin chào","channelData":{"clientActivityID":"1"}}';

function pathsOf({ conversationId }: Insider): string[] {
  const line = '/v3/directline';
  const own = `${line}/conversations/${conversationId}`;
  const conversation = [
    own,
    `${own}/activities`,
    `${own}/activities?watermark=%00`,
    `${own}/upload?userId=x`,
    `${own}/stream?t=x`,
  ];
  const others = ['/', '/chat', '/widget.js', '/web/chat.js', '/healthz', '/readyz', '/metrics', '/files/xxxxxxxxxxxxxxxxxxxx', '/nowhere', '/webhooks/zalo', '/webhooks/messenger', '/hooks/applications', '/desk']; // prettier-ignore
  return [
    `${line}/tokens/generate`,
    `${line}/tokens/refresh`,
    `${line}/conversations`,
    ...conversation,
    ...conversation,
    ...others,
    ...['/api/messages', '/api/messages?x=%00', '/api/messages'],
  ];
}

/** Tokens of nobody: unsigned, signed by who knows whom, none at all. */
const FORGED = [
  `${part({ alg: 'none' })}.${part({ iss: 'https://api.botframework.com', aud: 'x' })}.`,
  `${part({ alg: 'HS256', kid: '1' })}.${part({ iss: 'https://api.botframework.com' })}.c2lnbmVk`,
  `${part({ alg: 'RS256', kid: '../../etc/passwd' })}.e30.${'a'.repeat(342)}`,
  '..',
  'a.b.c.d.e',
  '\u0001',
];

function part(of: object): string {
  return Buffer.from(JSON.stringify(of)).toString('base64url');
}

const pick = <T>(chance: Chance, of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;

/** Every way a body is wrong. None of them makes a request that an honest client could have sent. */
const KINDS: Readonly<Record<string, (chance: Chance) => Made>> = {
  truncated: (chance) => ({ body: ACTIVITY.slice(0, 1 + Math.floor(chance() * (ACTIVITY.length - 2))) }),
  'wrong top': (chance) => ({
    body: pick(chance, ['[]', '"text"', '5', 'null', 'true', '[[]]', '[{"type":"message"}]']),
  }),
  'wrong types': (chance) => {
    const wrong = pick(chance, ['5', '[]', '{"a":[]}', 'true', '[null]']);
    return {
      body: `{"type":${wrong},"text":${wrong},"user":{"id":${wrong}},"locale":${wrong},"attachments":${wrong}}`,
    };
  },
  'not JSON': (chance) => ({ body: pick(chance, ['{type:1}', "{'a':1}", '{"a":1,}', 'NaN', 'undefined', '{"a":01}', '{}{}', '\u0000', '<xml/>', '{"a":"\t"}', '//']) }), // prettier-ignore
  deep: (chance) => {
    const depth = 40 + Math.floor(chance() * 30_000);
    return { body: pick(chance, ['[', '{"a":']).repeat(depth) + (chance() < 0.5 ? ']'.repeat(depth) : '') };
  },
  'huge number': (chance) => ({
    body: `{"type":"message","text":"a","value":${pick(chance, ['1e999', '-1e999', `1${'0'.repeat(400)}`])}}`,
  }),
  'invalid UTF-8': (chance) => ({
    body: Buffer.concat([Buffer.from('{"type":"message","text":"'), Buffer.from(pick(chance, ['ff', 'c0af', 'eda080', 'f8888080', 'e1ba']), 'hex'), Buffer.from('"}')]), // prettier-ignore
  }),
  'lone surrogate': (chance) => ({
    body: `{"type":"message","text":"${pick(chance, ['\\ud800', '\\udfff', 'a\\udc00b', '\\ud83d'])}"}`,
  }),
  'null character': () => ({ body: '{"type":"message","text":"a\\u0000b"}' }),
  'prototype key': (chance) => {
    const key = pick(chance, ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']);
    return {
      body: pick(chance, [
        `{"type":"message","${key}":{"x":1}}`,
        `{"type":"message","channelData":{"${key}":{"x":1}}}`,
      ]),
    };
  },
  'key twice': (chance) => ({ body: pick(chance, ['{"type":"message","type":"event"}', '{"type":"message","text":"a","t\\u0065xt":"b"}']) }), // prettier-ignore
  'far too large': (chance) => ({
    body: `{"type":"message","text":"${'a'.repeat(270_000 + Math.floor(chance() * 500_000))}"}`,
  }),
  multipart: (chance) => {
    const part = 'Content-Disposition: form-data; name="activity"\r\n\r\n';
    const body = pick(chance, ['garbage', '--b', '--b\r\n', '--b--', `--b\r\n${part}{"type":\r\n--b--\r\n`, `--b\r\n${part}${ACTIVITY}`, `--c\r\n${part}x\r\n--c--`]); // prettier-ignore
    const type = pick(chance, ['multipart/form-data', 'multipart/form-data; boundary=b', 'multipart/form-data; boundary=', `multipart/form-data; boundary=${'b'.repeat(900)}`]); // prettier-ignore
    return { body, headers: { 'Content-Type': type } };
  },
  'unknown file': (chance) => {
    const file = pick(chance, ['<svg onload=x>', 'MZ\x90', '<?php', '']);
    const head = 'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n';
    return {
      body: `--b\r\n${head}${file}\r\n--b--\r\n`,
      headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    };
  },
  'wrong content type': (chance) => {
    const type = pick(chance, ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/json; charset=utf-16', 'json', ';;;', 'application/jsonp']); // prettier-ignore
    return { body: ACTIVITY, headers: { 'Content-Type': type } };
  },
  'no content type': () => ({ body: ACTIVITY, headers: {} }),
  'not gzip': (chance) => ({ body: ACTIVITY, headers: { ...JSON_TYPE, 'Content-Encoding': pick(chance, ['gzip', 'deflate', 'br', 'identity', 'x']) } }), // prettier-ignore
  'gzip bomb': () => ({ body: BOMB, headers: { ...JSON_TYPE, 'Content-Encoding': 'gzip' } }),
  'gzip in disguise': () => ({ body: BOMB.subarray(0, 2_000) }),
  'bad chunks': (chance) => {
    const body = pick(chance, [
      'zz\r\n{}\r\n0\r\n\r\n',
      '-5\r\n{}\r\n0\r\n\r\n',
      '2\r\n{}{}{}\r\n0\r\n\r\n',
      'ffffffffffffffff\r\n{}\r\n',
      '5\r\n{}',
    ]);
    return { body, headers: { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' }, raw: true };
  },
  'length lies': (chance) => {
    const length = pick(chance, ['500', '-1', '99999999999999999999', '1e3', '0x10', ' ', '5, 5']);
    return { body: '{"user', headers: { ...JSON_TYPE, 'Content-Length': length }, raw: true };
  },
  'two lengths': () => ({
    body: '{}',
    headers: { ...JSON_TYPE, 'Content-Length': '2\r\nTransfer-Encoding: chunked' },
    raw: true,
  }),
  'oversized headers': (chance) => ({
    body: ACTIVITY,
    headers: { ...JSON_TYPE, 'X-Long': 'a'.repeat(17_000 + Math.floor(chance() * 60_000)) },
  }),
  'hostile host': (chance) => ({ body: ACTIVITY, headers: { ...JSON_TYPE, Host: pick(chance, ['[bad', 'a b', 'a:99999', 'a/../b', 'a@b', '', '\x01']) } }), // prettier-ignore
  [CONNECTED_KIND]: (chance) => {
    const wrong = pick<object>(chance, [
      { serviceUrl: undefined },
      { serviceUrl: 'https://example.com/' },
      { serviceUrl: 'http://169.254.169.254/' },
      { serviceUrl: 'http://127.0.0.1:9@example.com/' },
      { serviceUrl: 'file:///etc/passwd' },
      { channelId: '../..' },
      { channelId: 5 },
      { conversation: { id: '' } },
      { conversation: [] },
      { from: null },
      { membersAdded: 'all', type: 'conversationUpdate' },
      { text: 'a'.repeat(60_000) },
      { attachments: Array.from({ length: 50 }, () => ({ contentType: 'image/png' })) },
      { type: '' },
    ]);
    return { body: JSON.stringify({ ...CONNECTED, ...wrong }) };
  },
  'hostile upgrade': (chance) => ({ body: '', headers: { Connection: 'Upgrade', Upgrade: pick(chance, ['websocket', 'h2c', 'x']), 'Sec-WebSocket-Version': '99', 'Sec-WebSocket-Key': 'short' } }), // prettier-ignore
};

/** Hostile requests without end, the same for the same seed. */
export function* hostileRequests(seed: number, insider: Insider): Generator<Hostile> {
  const chance = seeded(seed);
  const paths = pathsOf(insider);
  const kinds = Object.entries(KINDS);
  for (;;) {
    const [kind, make] = pick(chance, kinds);
    // for another address it may be an honest request
    const target = kind === CONNECTED_KIND ? 'POST /api/messages' : `${pick(chance, METHODS)} ${pick(chance, paths)}`;
    const { body, headers = JSON_TYPE, raw } = make(chance);
    const authorization = pick(chance, [
      `Bearer ${insider.token}`,
      `Bearer ${insider.token}`,
      `Bearer ${insider.token}x`,
      'Basic x',
      `Bearer ${pick(chance, FORGED)}`,
      '',
    ]);
    yield { kind, target, wire: wireOf(target, { Host: 'localhost', ...(authorization && { Authorization: authorization }), ...headers }, body, raw) }; // prettier-ignore
  }
}

function wireOf(target: string, headers: Record<string, string>, body: Buffer | string, raw?: true): Buffer {
  const length = raw ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ Connection: 'close', ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}
