import assert from 'node:assert/strict';
import { openAzureLanguage, type AzureLanguage } from '../../../bot/services/azureLanguage.ts';
import { detected, LanguageServer, recognised, type LanguageAnswer } from '../../fixtures/languageServer.ts';

const TEXT = 'gia han work permit bao lau xong';
const KEY = 'a made-up key';
const error = (code: string) => ({ error: { code, message: `the text was: ${TEXT}` } });

describe('Azure Language, by its own SDK against a fake on loopback', () => {
  let fake: LanguageServer;
  let service: AzureLanguage;
  let now = 0;
  beforeEach(async () => {
    now = Date.parse('2026-11-21T03:00:00Z');
    fake = await new LanguageServer().open();
    service = await openAzureLanguage({ endpoint: fake.endpoint, key: KEY }, () => new Date(now));
  });
  afterEach(() => fake.close());

  const soon = () => AbortSignal.timeout(1_500);
  const detect = (until = soon()) => service.detectLanguage(TEXT, until);
  const always = (answer: LanguageAnswer) => (fake.answer = () => answer);
  const says = (body: unknown) => always({ status: 200, body });

  it('tells Vietnamese, English and everything else apart', async () => {
    for (const [iso, language] of [['vi', 'vi'], ['en', 'en'], ['fr', 'other'], ['(Unknown)', 'other']] as const) {
      says(detected(iso));
      assert.equal(await detect(), language);
    }
    says(detected('en', 0.4));
    assert.equal(await detect(), 'other', 'not sure enough');
  }); // prettier-ignore

  it('sends the key, no country, and asks that nothing be kept', async () => {
    await detect();
    const [{ path, key, body } = assert.fail('nothing was sent')] = fake.asked;
    assert.match(path, /^\/language\/:analyze-text\?api-version=/);
    assert.equal(key, KEY);
    assert.deepEqual([body.kind, body.parameters['loggingOptOut']], ['LanguageDetection', true]);
    assert.deepEqual(body.analysisInput.documents, [{ id: '1', text: TEXT, countryHint: 'none' }]);
  });

  it('says where persons and places are named, and leaves out what it is not sure of or did not ask for', async () => {
    const text = 'Chị Hồ Thị Thuế ở Bến Nghé làm ở Công ty Mẫu ngày 00/00';
    const names = [['Person', 'Hồ Thị Thuế'], ['Location', 'Bến Nghé'], ['Organization', 'Công ty Mẫu'], ['DateTime', 'ngày 00/00']] as const; // prettier-ignore
    says(recognised(text, names));
    const spans = await service.recogniseNames(text, 'vi', soon());
    assert.ok(spans !== 'unavailable');
    assert.deepEqual(
      spans.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [['person', 'Hồ Thị Thuế'], ['place', 'Bến Nghé'], ['place', 'Công ty Mẫu']], // prettier-ignore
    );
    assert.equal(fake.asked[0]?.body.analysisInput.documents[0]?.language, 'vi');
    assert.equal(fake.asked[0]?.body.parameters['loggingOptOut'], true);
    says(recognised(text, names, 0.3));
    assert.deepEqual(await service.recogniseNames(text, 'vi', soon()), []);
  });

  it('takes no place outside the text for one', async () => {
    const entity = { text: 'x', category: 'Person', offset: 90, length: 20, confidenceScore: 1 };
    const document = { id: '1', warnings: [], entities: [entity] };
    says({ kind: 'EntityRecognitionResults', results: { documents: [document], errors: [], modelVersion: '1' } });
    assert.deepEqual(await service.recogniseNames(TEXT, 'vi', soon()), []);
  });

  const document = { id: '1', warnings: [], detectedLanguage: { name: 'x', iso6391Name: 7, confidenceScore: 'high' } };
  const refused = { id: '1', error: { code: 'InvalidArgument', message: 'no' } };
  const failures: Readonly<Record<string, LanguageAnswer>> = {
    'the key is wrong': { status: 401, body: error('Unauthorized') },
    'too much was asked': { status: 429, body: error('TooManyRequests'), headers: { 'retry-after': '1' } },
    'it is broken': { status: 500, body: error('InternalServerError') },
    'it is away': { status: 503, body: 'no JSON at all', headers: { 'retry-after': '1' } },
    'the connection is reset': 'reset',
    'its JSON is broken': 'broken',
    'it answers with nothing': { status: 200, body: {} },
    'it answers with a list': { status: 200, body: [] },
    'it answers what was not asked': { status: 200, body: recognised(TEXT, []) },
    'it answers for no document': {
      status: 200,
      body: { kind: 'LanguageDetectionResults', results: { documents: [], errors: [], modelVersion: '1' } },
    },
    'it refuses the document': {
      status: 200,
      body: { kind: 'LanguageDetectionResults', results: { documents: [], errors: [refused], modelVersion: '1' } },
    },
    'it answers in another shape': {
      status: 200,
      body: { kind: 'LanguageDetectionResults', results: { documents: [document], errors: [], modelVersion: '1' } },
    },
    'it sends elsewhere': { status: 307, body: {}, headers: { location: '/elsewhere' } },
  };
  for (const [when, answer] of Object.entries(failures))
    it(`is unavailable when ${when}, asked once and not again`, async () => {
      always(answer);
      assert.equal(await detect(), 'unavailable');
      assert.equal(fake.asked.length, 1);
      assert.deepEqual(service.counts(), { asked: 1, failed: 1, refused: 0 });
      says(detected('en'));
      assert.equal(await detect(), 'en');
    });

  it('is unavailable when the answer comes late, or never, or nobody is there', async () => {
    always({ late: 300, body: detected('en') });
    assert.equal(await detect(AbortSignal.timeout(40)), 'unavailable');
    always('never');
    assert.equal(await detect(AbortSignal.timeout(40)), 'unavailable');
    const elsewhere = await openAzureLanguage({ endpoint: 'http://127.0.0.1:9', key: KEY }, () => new Date(now));
    assert.equal(await elsewhere.detectLanguage(TEXT, soon()), 'unavailable');
  });

  it('asks nothing when there is no time left', async () => {
    assert.equal(await detect(AbortSignal.abort()), 'unavailable');
    assert.deepEqual([fake.asked.length, service.counts().asked], [0, 0]);
  });

  it('is let alone after five failures in a row, tried once after a while, and asked again when that went well', async () => {
    always({ status: 500, body: error('InternalServerError') });
    for (let time = 0; time < 5; time += 1) await detect();
    assert.equal(service.isOpen(), true);
    says(detected('en'));
    assert.equal(await detect(), 'unavailable');
    assert.equal(fake.asked.length, 5, 'nothing is sent while it is let alone');
    now += 30_000;
    assert.equal(await detect(), 'en');
    assert.deepEqual([service.isOpen(), fake.asked.length], [false, 6]);
    assert.deepEqual(service.counts(), { asked: 6, failed: 5, refused: 1 });
  });

  it('is let alone as long as it asked for', async () => {
    always({ status: 429, body: error('TooManyRequests'), headers: { 'retry-after': '120' } });
    for (let time = 0; time < 5; time += 1) await detect();
    says(detected('en'));
    now += 119_000;
    assert.equal(await detect(), 'unavailable');
    now += 1_000;
    assert.equal(await detect(), 'en');
  });
});
