import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeConsole } from '../../bot/channels/console.ts';
import { Session } from '../../bot/commands/chatSession.ts';
import { compose, type House } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { makeTurnHints } from '../../bot/turnHints.ts';
import type { LanguageService } from '../../knowledge/understanding/languageService.ts';
import { detected, LanguageServer, recognised } from '../fixtures/languageServer.ts';
import { incoming, NOW } from '../fixtures/turns.ts';

const UNCLEAR = 'gia han work permit bao lau xong';
const STORY =
  'Chuyện là vầy, nhà em ở đây lâu rồi mà giấy tờ không rành, nên mong được chỉ giúp cho rõ ràng từng bước một. '.repeat(
    5,
  );
const SECRETS =
  'CCCD 079090001234, gọi 0903 123 456, mã H29.16-250710-0123, sinh 2/9/1990, thư mau.a@example.com, OTP 482913';

describe('what a turn asks of someone outside', () => {
  const asked: string[] = [];
  const answering: LanguageService = {
    detectLanguage: async (text) => {
      asked.push(text);
      return 'en';
    },
    recogniseNames: async () => 'unavailable',
  };
  const silentOne: LanguageService = {
    detectLanguage: (_text, until) =>
      new Promise((resolve) => until.addEventListener('abort', () => resolve('unavailable'))),
    recogniseNames: async () => 'unavailable',
  };
  beforeEach(() => asked.splice(0));
  const make = (urgent = false) => makeTurnHints({ service: answering, urgent: () => urgent });
  const message = () => incoming({ text: UNCLEAR });

  it('is asked once a message, however often its turn is run', async () => {
    const [hints, told] = [make(), message()];
    for (let time = 0; time < 3; time += 1) assert.deepEqual(await hints(told, UNCLEAR, {}), { language: 'en' });
    assert.equal(asked.length, 1);
    await hints(message(), UNCLEAR, {});
    assert.equal(asked.length, 2);
  });

  it('is not asked of a choice, of plain words, or while somebody is in danger', async () => {
    assert.deepEqual(await make()(incoming({ text: UNCLEAR, payload: '#find' }), UNCLEAR, {}), {});
    assert.deepEqual(await make()(incoming(), 'Tôi muốn đăng ký kết hôn', {}), {});
    assert.deepEqual(await make(true)(message(), UNCLEAR, {}), {});
    assert.deepEqual(asked, []);
  });

  it('is not asked of what people tell of themselves when they were asked for it', async () => {
    for (const id of ['declaration.ask', 'petition.ask', 'status.ask', 'interruption.which'] as const)
      assert.deepEqual(
        await make()(message(), UNCLEAR, {
          said: [
            { id: 'help', text: '' },
            { id, text: '' },
          ],
        }),
        {},
      );
    assert.deepEqual(asked, []);
    await make()(message(), UNCLEAR, { said: [{ id: 'help', text: '' }] });
    assert.equal(asked.length, 1);
  });

  it('comes to nothing once the time of the turn is over', async () => {
    const hints = makeTurnHints({ service: silentOne, urgent: () => false, milliseconds: 20 });
    const alive = setTimeout(() => undefined, 10_000); // the limit itself keeps no process alive
    assert.deepEqual(await hints(message(), UNCLEAR, {}), {});
    clearTimeout(alive);
  });
});

describe('a house with Azure Language', function () {
  this.timeout(20_000);
  let fake: LanguageServer;
  let house: House;
  const lines: string[] = [];
  beforeEach(async () => {
    fake = await new LanguageServer().open();
    lines.splice(0);
    house = await open({ AZURE_LANGUAGE_ENDPOINT: fake.endpoint, AZURE_LANGUAGE_KEY: 'made up' });
  });
  afterEach(async () => {
    await house.close();
    await fake.close();
  });
  const open = (settings: Record<string, string>) =>
    compose(readConfig({ STORE: 'memory', NODE_ENV: 'test', SAMPLES: 'on', ...settings }), {
      clock: () => NOW,
      writeLog: (line) => void lines.push(line),
    });
  let count = 0;
  const talk = async (on: House, ...texts: readonly string[]): Promise<string> => {
    const clock = () => NOW;
    const session = new Session({ console: makeConsole(on), face: 'web', language: 'vi', clock, newId: () => `i${++count}` });
    await session.open();
    let said: Awaited<ReturnType<typeof session.say>> = [];
    for (const text of texts) said = await session.say({ text, attachments: [], gap: 0 });
    return said.map(({ text = '' }) => text).join('\n');
  }; // prettier-ignore

  it('answers in the language it was told', async () => {
    const alone = await open({});
    assert.match(await talk(alone, UNCLEAR), /ngày làm việc/);
    await alone.close();
    fake.answer = () => ({ status: 200, body: detected('en') });
    assert.match(await talk(house, UNCLEAR), /It takes at most/);
    assert.deepEqual(fake.texts, [UNCLEAR]);
  });

  it('shows no number, code, date, address or password, and logs nothing of it', async () => {
    fake.answer = ({ body }) => {
      const [{ text } = assert.fail('nothing was sent')] = body.analysisInput.documents;
      return { status: 200, body: recognised(text, [['Person', 'Hồ Thị Mẫu']]) };
    };
    await talk(house, `${STORY}Em là Hồ Thị Mẫu, ${SECRETS}. Em muốn xin giấy xác nhận độc thân thì cần gì?`);
    const [{ raw } = assert.fail('nothing was sent')] = fake.asked;
    for (const secret of ['079090001234', '123 456', '250710', '0123', '1990', 'mau.a', 'example.com', '482913'])
      assert.ok(!raw.replace(/"modelVersion".*?,/, '').includes(secret), secret);
    assert.match(raw, /CCCD 000000000000, gọi 0000 000 000, mã H00\.00-000000-0000, sinh 0\/0\/0000/);
    assert.ok(!lines.join('').includes('Mẫu') && !lines.join('').includes('00000000'));
  });

  it('sends nothing of a form', async () => {
    fake.answer = () => ({ status: 200, body: detected('en') });
    const begun = await talk(house, 'Điền tờ khai đăng ký khai sinh', 'đồng ý', UNCLEAR, 'Lagerlof Karin Maria Sofia', STORY);
    assert.match(begun, /Bé sinh ngày/);
    assert.deepEqual(fake.texts, []);
  }); // prettier-ignore

  it('answers as it would alone when the service is broken, and lets it be after five times', async () => {
    fake.answer = () => 'reset';
    const alone = await open({});
    const answer = await talk(alone, UNCLEAR);
    await alone.close();
    for (let time = 0; time < 6; time += 1) assert.equal(await talk(house, UNCLEAR), answer);
    assert.equal(fake.asked.length, 5);
    assert.deepEqual(house.languageService?.counts(), { asked: 5, failed: 5, refused: 1 });
    assert.equal(house.languageService?.isOpen(), true);
  });

  it('says in its privacy answer what leaves', async () => {
    assert.match(await talk(house, 'dữ liệu của tôi được lưu thế nào'), /Azure/);
  });

  it('asks nobody, and has not loaded the SDK, where none is set up', () => {
    const script = `
      const { compose } = await import('./bot/compose.ts');
      const { readConfig } = await import('./bot/config.ts');
      const { createRequire } = await import('node:module');
      const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('ai-language-text'));
      const configs = [{}, { AZURE_LANGUAGE_ENDPOINT: 'http://127.0.0.1:9', AZURE_LANGUAGE_KEY: 'k' }];
      for (const config of configs) {
        const house = await compose(readConfig({ STORE: 'memory', SAMPLES: 'off', ...config }));
        console.log(house.languageService !== undefined, loaded());
        await house.close();
      }`;
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    assert.equal(stdout, 'false false\ntrue true\n', stderr);
  });
});
