import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig, settings } from '../../bot/config.ts';
import { ConfigError } from '../../bot/errors.ts';

const KEY = 'kQ7v9sLw2XzR4mTn8bHc5yJd3fGp6aUe';

function problemsOf(environment: Record<string, string>) {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need none outside production', () => {
    const config = readConfig({});
    assert.equal(config.port, 3978);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.dataDir, resolve('data'));
    assert.deepEqual([config.store, config.region, config.samples], ['lowdb', 'hcmc', true]);
    assert.deepEqual([config.draftDays, config.transcriptDays, config.applicationDays], [30, 90, 0]);
    assert.equal(config.statusDisclosure, 'protected');
    assert.equal(config.dataKey, undefined);
  });

  it('refuse to start in production without a data key of its own, and have the samples off', () => {
    assert.deepEqual(problemsOf({ NODE_ENV: 'production' }).map(({ name }) => name), ['DATA_KEY']); // prettier-ignore
    const config = readConfig({ NODE_ENV: 'production', DATA_KEY: KEY });
    assert.deepEqual([config.production, config.samples], [true, false]);
  });

  for (const [why, key] of Object.entries({
    'is short': KEY.slice(0, 31),
    'is an example': 'example-example-example-example-example',
    'says to be changed': 'please-change-me-before-you-start-it',
    'is one letter over and over': 'a'.repeat(40),
  }))
    it(`refuse a data key that ${why}, naming it and never its value`, () => {
      for (const NODE_ENV of ['production', 'development']) {
        const problems = problemsOf({ NODE_ENV, DATA_KEY: key });
        assert.deepEqual(problems.map(({ name }) => name), ['DATA_KEY']); // prettier-ignore
        assert.ok(!JSON.stringify(problems).includes(key));
      }
    });

  it('name every variable that is wrong, and no value', () => {
    const wrong = {
      PORT: '70000',
      PUBLIC_URL: 'nowhere.invalid',
      ALLOWED_ORIGINS: 'https://portal.example/path',
      TRUSTED_PROXIES: '10.0.0.0/64',
      REGION: '../elsewhere',
      SAMPLES: 'maybe',
      DRAFT_DAYS: '3.5',
      STATUS_DISCLOSURE: 'everything',
      LIMIT_TOKENS_PER_MINUTE: '59',
    };
    const problems = problemsOf(wrong);
    assert.deepEqual(problems.map(({ name }) => name).toSorted(), Object.keys(wrong).toSorted());
    const told = problems.map(({ problem }) => problem).join(' ');
    for (const value of Object.values(wrong)) if (value !== '59') assert.ok(!told.includes(value), value);
  });

  it('say that PostgreSQL is for a later release', () => {
    assert.match(problemsOf({ STORE: 'postgres' })[0]?.problem ?? '', /not part of this release/);
  });

  describe('of the connector', () => {
    const app = { MICROSOFT_APP_ID: '00000000-0000-4000-8000-00000000c0de' };
    const namesOf = (over: Record<string, string>) => problemsOf({ ...app, ...over }).map(({ name }) => name);

    it('name nobody by default, and an app once there is an id', () => {
      assert.equal(readConfig({}).connector, undefined);
      assert.deepEqual(readConfig({ ...app, MICROSOFT_APP_PASSWORD: KEY }).connector, {
        appId: app.MICROSOFT_APP_ID,
        type: 'MultiTenant',
        password: KEY,
        tenantId: undefined,
      });
    });

    it('want a password of its own in production, and never show it', () => {
      const production = { NODE_ENV: 'production', DATA_KEY: KEY };
      for (const password of ['', 'short', 'please-change-this-password']) {
        const problems = problemsOf({ ...app, ...production, MICROSOFT_APP_PASSWORD: password });
        assert.deepEqual(problems.map(({ name }) => name), ['MICROSOFT_APP_PASSWORD']); // prettier-ignore
        assert.ok(password === '' || !JSON.stringify(problems).includes(password));
      }
      assert.deepEqual(namesOf({ ...production, MICROSOFT_APP_PASSWORD: KEY }), []);
      assert.deepEqual(namesOf({}), []);
    });

    it('want the tenant where the type has one, and no password where it has none', () => {
      assert.deepEqual(namesOf({ MICROSOFT_APP_TYPE: 'SingleTenant' }), ['MICROSOFT_APP_TENANT_ID']);
      const managed = { MICROSOFT_APP_TYPE: 'UserAssignedMsi', MICROSOFT_APP_TENANT_ID: 'tenant.example' };
      assert.deepEqual(namesOf({ ...managed, MICROSOFT_APP_PASSWORD: KEY }), ['MICROSOFT_APP_PASSWORD']);
      assert.deepEqual(namesOf({ ...managed, NODE_ENV: 'production', DATA_KEY: KEY }), []);
      assert.deepEqual(namesOf({ MICROSOFT_APP_TYPE: 'Whatever' }), ['MICROSOFT_APP_TYPE']);
    });
  });

  describe('of Azure Language', () => {
    const endpoint = 'https://name.cognitiveservices.azure.com';
    const of = (AZURE_LANGUAGE_ENDPOINT: string, AZURE_LANGUAGE_KEY: string, over = {}) =>
      problemsOf({ AZURE_LANGUAGE_ENDPOINT, AZURE_LANGUAGE_KEY, ...over }).map(({ name }) => name);
    const production = { NODE_ENV: 'production', DATA_KEY: KEY };

    it('have it off by default, and on with both', () => {
      assert.equal(readConfig({}).azureLanguage, undefined);
      const config = readConfig({ AZURE_LANGUAGE_ENDPOINT: `${endpoint}/`, AZURE_LANGUAGE_KEY: KEY });
      assert.deepEqual(config.azureLanguage, { endpoint, key: KEY });
      assert.deepEqual(of(endpoint, KEY, production), []);
    });

    it('want both or neither, and name the one that is missing', () => {
      assert.deepEqual(of(endpoint, ''), ['AZURE_LANGUAGE_KEY']);
      assert.deepEqual(of('', KEY), ['AZURE_LANGUAGE_ENDPOINT']);
    });

    it('let messages travel in the clear on this machine alone, and not in production', () => {
      for (const local of ['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080'])
        assert.deepEqual([of(local, 'k'), of(local, KEY, production)], [[], ['AZURE_LANGUAGE_ENDPOINT']], local);
      for (const wrong of ['http://name.example', 'ftp://name.example', 'name', 'https://u:p@name.example', 'https://a.example/?b=c'])
        assert.deepEqual(of(wrong, KEY), ['AZURE_LANGUAGE_ENDPOINT'], wrong);
    }); // prettier-ignore

    it('want a key of its own in production, and never show it', () => {
      for (const key of ['short', 'please-change-this-key'])
        assert.deepEqual(of(endpoint, key, production), ['AZURE_LANGUAGE_KEY']);
      assert.ok(!JSON.stringify(problemsOf({ AZURE_LANGUAGE_KEY: KEY })).includes(KEY));
    });
  });

  it('take one that is empty as one that is absent', () => {
    assert.equal(readConfig({ PORT: '', DATA_KEY: ' ', SAMPLES: '' }).port, 3978);
  });

  it('read lists by commas and spaces', () => {
    const config = readConfig({ ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443', TRUSTED_PROXIES: '::1 10.0.0.0/8' }); // prettier-ignore
    assert.deepEqual(config.allowedOrigins, ['https://a.example', 'https://b.example:8443']);
    assert.deepEqual(config.trustedProxies, ['::1', '10.0.0.0/8']);
  });
});

describe('.env.example', () => {
  const example = readFileSync('.env.example', 'utf8');
  const named = new Map([...example.matchAll(/^#?([A-Z][A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])); // prettier-ignore

  it('names every setting there is, and no other', () => {
    assert.deepEqual([...named.keys()].toSorted(), Object.keys(settings.shape).toSorted());
  });

  it('shows the defaults: setting all of them changes nothing', () => {
    assert.deepEqual(readConfig(Object.fromEntries(named)), readConfig({}));
  });

  it('says of each group what it does', () => {
    const lines = example.split('\n');
    lines.forEach((line, at) => {
      if (/^#[A-Z_]+=/.test(line)) assert.match(lines[at - 1] ?? '', /^#( |[A-Z_]+=)/, line);
    });
  });
});
