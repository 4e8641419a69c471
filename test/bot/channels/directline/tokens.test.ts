import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { makeTokens } from '../../../../bot/channels/directline/tokens.ts';

const KEY = Buffer.from('a key of tests, and of nothing else');
const binding = { conversation: 'c', user: 'dl_mau' };

describe('tokens', () => {
  let now = 0;
  const clock = () => new Date(now);
  const make = (key = KEY) => makeTokens(key, clock);
  beforeEach(() => {
    now = 1_790_000_000_000;
  });

  it('hold for an hour and no longer', () => {
    const tokens = make();
    const token = tokens.mint(binding);
    assert.deepEqual(tokens.read(token), binding);
    now += 3_599_000;
    assert.deepEqual(tokens.read(token), binding);
    now += 1_000;
    assert.equal(tokens.read(token), 'expired');
  });

  it('hold over a restart, and under their own key only', () => {
    const token = make().mint(binding);
    assert.deepEqual(make().read(token), binding);
    assert.equal(make(Buffer.from('another')).read(token), 'invalid');
  });

  it('hold on under the key before, and are made under the new one', () => {
    const token = make().mint(binding);
    const next = makeTokens(Buffer.from('the next'), clock, 3_600, KEY);
    assert.deepEqual(next.read(token), binding);
    assert.equal(make().read(next.mint(binding)), 'invalid');
    now += 3_600_000;
    assert.equal(next.read(token), 'expired');
  });

  it('cannot be altered in any part, nor choose how they are checked', () => {
    const tokens = make();
    const [header = '', payload = '', signature = ''] = tokens.mint(binding).split('.');
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const other = encode({ aud: 'directline', conv: 'x', user: 'y', exp: 9e9 });
    const none = encode({ alg: 'none', typ: 'JWT' });
    const loose = encode({ typ: 'JWT', alg: 'HS256' });
    const resigned = createHmac('sha256', KEY).update(`${loose}.${payload}`).digest('base64url');
    const bad = [`${header}.${other}.${signature}`, `${none}.${other}.`, `${header}.${payload}.`, `${header}.${payload}`, `${header}.${payload}.${signature}.x`, `${loose}.${payload}.${resigned}`, '', '..']; // prettier-ignore
    for (const token of bad) assert.equal(tokens.read(token), 'invalid', token);
  });

  it('and tickets are not taken for each other', () => {
    const tokens = make();
    assert.equal(tokens.read(tokens.mintTicket(binding)), 'invalid');
    assert.equal(tokens.useTicket(tokens.mint(binding)), undefined);
  });
});

describe('tickets', () => {
  let now = 0;
  const make = () => makeTokens(KEY, () => new Date(now));
  beforeEach(() => {
    now = 1_790_000_000_000;
  });

  it('open once, and close those before them', () => {
    const tokens = make();
    const [first, second] = [tokens.mintTicket(binding), tokens.mintTicket(binding)];
    const other = tokens.mintTicket({ ...binding, conversation: 'd' });
    assert.deepEqual(tokens.useTicket(second), binding);
    assert.equal(tokens.useTicket(second), undefined);
    assert.equal(tokens.useTicket(first), undefined);
    assert.ok(tokens.useTicket(other));
  });

  it('end after a minute, used or not', () => {
    const tokens = make();
    const [first, second] = [tokens.mintTicket(binding), tokens.mintTicket(binding)];
    now += 59_000;
    assert.ok(tokens.useTicket(first));
    now += 1_000;
    assert.equal(tokens.useTicket(second), undefined);
  });

  it('do not open again after a restart', () => {
    const before = make();
    const ticket = before.mintTicket(binding);
    assert.ok(before.useTicket(ticket));
    now += 1_000;
    const after = make();
    assert.equal(after.useTicket(ticket), undefined);
    assert.ok(after.useTicket(after.mintTicket(binding)));
  });
});
