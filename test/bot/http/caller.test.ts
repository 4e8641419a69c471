import assert from 'node:assert/strict';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { isHost, makeCallerOf, type Caller, type Reach } from '../../../bot/http/caller.ts';

function callerOf(peer: string, headers: Record<string, string>, reach: Partial<Reach> = {}): Caller {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, { host: 'chat.example', ...headers });
  return makeCallerOf({ allowedOrigins: [], trustedProxies: [], ...reach })(request);
}

describe('the caller', () => {
  it('is the peer, whatever it says of itself', () => {
    const caller = callerOf('203.0.113.5', { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https' });
    assert.equal(caller.address, '203.0.113.5');
    assert.equal(caller.loopback, false);
    assert.equal(caller.base, 'http://chat.example');
  });

  it('is the nearest address that no proxy of ours has', () => {
    const behind = (chain: string) =>
      callerOf('10.0.0.1', { 'x-forwarded-for': chain }, { trustedProxies: ['10.0.0.0/8', '::1'] }).address;
    assert.equal(behind('1.1.1.1, 203.0.113.5'), '203.0.113.5');
    assert.equal(behind('1.1.1.1, 203.0.113.5, 10.9.9.9'), '203.0.113.5');
    assert.equal(behind('not an address'), '10.0.0.1');
    assert.equal(behind(''), '10.0.0.1');
  });

  it('counts as its network under IPv6, and as IPv4 where that is what it is', () => {
    assert.equal(callerOf('2001:db8:1:2:3:4:5:6', {}).address, callerOf('2001:db8:1:2:ffff:4:5:7', {}).address);
    assert.notEqual(callerOf('2001:db8:1:2::1', {}).address, callerOf('2001:db8:1:3::1', {}).address);
    assert.equal(callerOf('::ffff:203.0.113.5', {}).address, '203.0.113.5');
    for (const local of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) assert.ok(callerOf(local, {}).loopback, local);
  });

  it('may talk to us from our own pages and allowed ones', () => {
    const allowed = (origin: string, reach: Partial<Reach> = {}) =>
      callerOf('203.0.113.5', { origin }, reach).originAllowed;
    assert.ok(allowed('https://chat.example'));
    assert.ok(allowed('https://public.example', { publicUrl: 'https://public.example/assistant/' }));
    assert.ok(allowed('https://portal.example', { allowedOrigins: ['https://portal.example'] }));
    for (const origin of [
      'https://chat.example.evil',
      'https://chat.example:8443',
      'null',
      '',
      'https://portal.example',
    ])
      assert.ok(!allowed(origin), origin);
  });

  it('names a host or nothing', () => {
    for (const host of ['localhost', 'a.example:80', '127.0.0.1:3978', '[::1]:3978', 'my_host'])
      assert.ok(isHost(host), host);
    for (const host of [
      '',
      '[bad',
      'a b',
      'a/b',
      'a@b',
      'a:99999',
      'a?b',
      'a#b',
      'a"b',
      "a'b",
      'a;b',
      '[::1',
      '1.2.3.4.5',
    ])
      assert.ok(!isHost(host), host);
  });
});
