import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import {
  APP_ID,
  FakeAzure,
  hmac,
  ISSUER,
  OTHERS,
  OURS,
  rsa,
  SHORT,
  tokenOf,
  type TokenOf,
} from '../../../fixtures/azure.ts';
import {
  activityOf,
  IDENTITY,
  openConnectorHouse,
  post as postTo,
  type ConnectorHouse,
  type Posted,
} from '../../../fixtures/connectorHouse.ts';

const BODY = '{"error":{"code":"Unauthorized","message":"This request is not accepted."}}';
const now = (): number => Math.floor(Date.now() / 1000);
const pem = OURS.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Forgeries by what is wrong with them; each is a token that holds but for that. */
const FORGED: Readonly<Record<string, TokenOf>> = {
  'has no algorithm': { header: { alg: 'none' }, signed: () => 'AA' },
  'has no algorithm and says so in capitals': { header: { alg: 'NONE' }, signed: () => 'AA' },
  'is signed with the public key as a secret': { header: { alg: 'HS256' }, signed: hmac(pem) },
  'is signed RS384': { header: { alg: 'RS384' }, signed: rsa(OURS, 'RSA-SHA384') },
  'says RS256 and is signed otherwise': { signed: rsa(OURS, 'RSA-SHA512') },
  'is signed under an elliptic curve': {
    header: { alg: 'ES256', kid: 'curve' },
    signed: (unsigned) => sign('sha256', Buffer.from(unsigned), curve.privateKey).toString('base64url'),
  },
  'is signed under another key': { signed: rsa(OTHERS) },
  'brings its own key': {
    header: { jwk: OTHERS.publicKey.export({ format: 'jwk' }), jku: 'http://127.0.0.1:1/keys' },
    signed: rsa(OTHERS),
  },
  'is signed under a key too short to be believed': { header: { kid: 'short' }, signed: rsa(SHORT) },
  'names no key': { header: '{"typ":"JWT","alg":"RS256"}' },
  'names a key nobody has': { header: { kid: 'nobody' } },
  'names a key of the prototype': { header: { kid: '__proto__' } },
  'wants an extension understood': { header: { crit: ['exp'] } },
  'has expired': { claims: { exp: now() - 301 } },
  'is not valid yet': { claims: { nbf: now() + 600 } },
  'never expires': { claims: { exp: undefined } },
  'expires in words': { claims: { exp: '9999999999' } },
  'is for another bot': { claims: { aud: '00000000-0000-4000-8000-00000000beef' } },
  'is for this bot among others': { claims: { aud: [APP_ID, 'another'] } },
  'is from another issuer': { claims: { iss: 'https://issuer.example.org' } },
  'is from an Emulator': { claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: APP_ID, ver: '1.0' } }, // prettier-ignore
  'claims no serviceUrl': { claims: { serviceurl: undefined } },
  'claims another serviceUrl': { claims: { serviceurl: 'https://smba.trafficmanager.net/apis/' } },
  'claims twice': { claims: `{"iss":"${ISSUER}","aud":"${APP_ID}","aud":"x","exp":${now() + 60},"serviceurl":"x"}` },
  'claims nothing that is JSON': { claims: 'not json' },
  'has a signature of nothing': { signed: () => 'AA' },
};

describe('a forged token', () => {
  let azure: FakeAzure;
  let house: ConnectorHouse;

  const turnedAway = async (posted: Promise<Posted>, status: readonly number[] = [401, 403]): Promise<void> => {
    const { status: answered, body } = await posted;
    assert.ok(status.includes(answered), `answered ${answered}`);
    assert.equal(body, BODY);
    assert.deepEqual(house.heard, []);
    assert.deepEqual(azure.received, []);
    assert.equal(await house.record('webchat/talk'), undefined);
    assert.equal(house.turns.counts().accepted, 0);
  };
  const post = (house_: ConnectorHouse, authorization: string | string[] | undefined, activity: object) =>
    postTo(house_.server, activity, authorization === undefined ? {} : { authorization });
  const posting = (token: string, over: object = {}): Promise<Posted> =>
    post(house, `Bearer ${token}`, activityOf(azure.serviceUrl, over));
  const valid = (): string => tokenOf(azure.serviceUrl);

  beforeEach(async () => {
    azure = await new FakeAzure().open();
    azure.extraKeys = [{ ...curve.publicKey.export({ format: 'jwk' }), kid: 'curve', endorsements: ['webchat'] }];
    house = await openConnectorHouse({ azure: azure.azure, config: { connector: IDENTITY } });
  });
  afterEach(async () => {
    await house.server.close();
    await house.turns.close(1_000);
    await azure.close();
  });

  it('is told from one that holds', async () => {
    const { status } = await posting(valid());
    assert.equal(status, 200);
    await house.turns.idle();
    assert.deepEqual(house.heard, ['xin chào']);
  });

  for (const [what, of] of Object.entries(FORGED))
    it(`is turned away when it ${what}`, () => turnedAway(posting(tokenOf(azure.serviceUrl, of))));

  it('is turned away when it is not there', async () => {
    await turnedAway(post(house, undefined, activityOf(azure.serviceUrl)), [401]);
    await turnedAway(post(house, '', activityOf(azure.serviceUrl)), [401]);
  });

  it('is turned away as garbage', async () => {
    const [head = '', body = ''] = valid().split('.');
    const garbage = ['a', 'a.b.c', '..', `${head}.${body}.`, `${valid()}.x`, `${valid()} ${valid()}`, '%00', `${head}=.${body}.AA`]; // prettier-ignore
    for (const each of garbage) await turnedAway(posting(each), [401]);
    for (const scheme of [`Basic ${valid()}`, valid(), `Bearer${valid()}`, `Bearer ${valid()}, Bearer ${valid()}`])
      await turnedAway(post(house, scheme, activityOf(azure.serviceUrl)), [401]);
  });

  it('is turned away when two Authorization headers come, whichever of them holds', async () => {
    const forged = `Bearer ${tokenOf(azure.serviceUrl, { signed: rsa(OTHERS) })}`;
    const good = `Bearer ${valid()}`;
    for (const pair of [
      [good, forged],
      [forged, good],
      [good, good],
    ])
      // prettier-ignore
      await turnedAway(post(house, pair, activityOf(azure.serviceUrl)), [401]);
  });

  it('is turned away at a megabyte, and at sizes that are still read', async () => {
    for (const size of [9_000, 15_000, 40_000, 2 ** 20]) await turnedAway(posting(`${valid()}${'A'.repeat(size)}`), [401]); // prettier-ignore
  });

  it('is turned away with a body that was signed by nobody: the serviceUrl of the body is the one of the token', () =>
    turnedAway(posting(valid(), { serviceUrl: 'https://webchat.botframework.com/' }), [403]));

  it('is turned away where its key does not speak for the channel, or for none', async () => {
    for (const channelId of ['msteams', 'AseChannel', 'Webchat'])
      await turnedAway(posting(valid(), { channelId }), [403]);
    azure.endorsements = undefined;
    await house.server.close();
    house = await openConnectorHouse({ azure: azure.azure, config: { connector: IDENTITY } });
    await turnedAway(posting(valid()), [403]);
  });

  it('reads no body before the token holds', async () => {
    const { status } = await post(house, 'Bearer a.b.c', { text: 'a'.repeat(300_000) });
    assert.equal(status, 401);
  });

  it('tells the operator why, once a minute', async () => {
    for (let times = 0; times < 5; times += 1) await posting(tokenOf(azure.serviceUrl, { signed: rsa(OTHERS) }));
    assert.deepEqual(house.logged, ['connector.refused {"reason":"signature"}']);
  });

  describe('while the provider', () => {
    let at: number;
    const later = (minutes: number): void => void (at += minutes * 60_000);
    const reopen = async (): Promise<void> => {
      await house.server.close();
      at = Date.now();
      house = await openConnectorHouse({ azure: azure.azure, config: { connector: IDENTITY }, clock: () => new Date(at) }); // prettier-ignore
    };
    const naming = (kid: string): Promise<Posted> =>
      posting(tokenOf(azure.serviceUrl, { header: { kid }, claims: { exp: Math.floor(at / 1000) + 60 } }));
    const fetches = (): number => azure.fetched.filter((path) => path === '/openid').length;
    beforeEach(reopen);

    it('is down, is turned away, and the provider is asked once a minute', async () => {
      azure.down = true;
      await Promise.all(Array.from({ length: 30 }, () => turnedAway(posting(valid()), [401])));
      assert.deepEqual(azure.fetched, ['/openid']);
      later(1);
      await turnedAway(posting(valid()), [401]);
      assert.equal(fetches(), 2);
      azure.down = false;
      later(1);
      assert.equal((await naming('ours')).status, 200);
    });

    it('is slow with its keys, is turned away after a moment, and the provider is asked once', async () => {
      azure.keysDelay = 600;
      await Promise.all(Array.from({ length: 10 }, () => turnedAway(posting(valid()), [401])));
      assert.equal(fetches(), 1);
    });

    it('has no such key, is turned away however many keys are named, while known keys go on being served', async () => {
      for (let index = 0; index < 50; index += 1) await turnedAway(naming(`made up ${index}`), [401]);
      assert.equal(fetches(), 1);
      azure.keysDelay = 600;
      later(1);
      const [unknown, known] = await Promise.all([naming('made up again'), naming('ours')]);
      assert.deepEqual([unknown.status, known.status], [401, 200]);
      assert.equal(fetches(), 2);
    });

    it('changes its keys, is found out within the minute', async () => {
      assert.equal((await naming('new')).status, 401);
      azure.extraKeys = [{ ...OURS.publicKey.export({ format: 'jwk' }), kid: 'new', endorsements: ['webchat'] }];
      later(1);
      assert.equal((await naming('new')).status, 200);
    });

    it('stays away, goes on with the keys it gave for two days and no longer', async () => {
      assert.equal((await naming('ours')).status, 200);
      azure.down = true;
      later(47 * 60);
      assert.equal((await naming('ours')).status, 200);
      later(61);
      assert.equal((await naming('ours')).status, 401);
    });

    it('is not asked about a token whose claims are wrong already', async () => {
      await turnedAway(posting(tokenOf(azure.serviceUrl, { claims: { aud: 'another' } })), [401]);
      await turnedAway(posting('a.b.c'), [401]);
      assert.deepEqual(azure.fetched, []);
    });
  });

  it('counts: every one of them differs', () => {
    const hashes = Object.values(FORGED).map((of) => createHash('sha256').update(tokenOf('x', of)).digest('hex'));
    assert.equal(new Set(hashes).size, Object.keys(FORGED).length);
    assert.ok(hashes.length >= 25);
  });
});
