import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Activity } from 'botbuilder-core';
import { makeApology } from '../../bot/apology.ts';
import { FACES, makeConsole, type Face } from '../../bot/channels/console.ts';
import { Session } from '../../bot/commands/chatSession.ts';
import { compose, type House } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { startServer, type Running } from '../../bot/server.ts';
import { sampleHint } from '../../bot/services/samples.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import { REPLY_IDS } from '../../dialogs/reply.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { cityWordsIn } from '../fixtures/cityWords.ts';
import { freePort } from '../fixtures/portal.ts';
import { incoming } from '../fixtures/turns.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REGION = { REGION: 'songmau', REGIONS_DIR: 'test/fixtures/regions' };
const NOW = new Date('2026-11-21T03:00:00Z');
const OWN = 'nophoso.songmau.example';

/** What is asked of every procedure: its eleven aspects, by name. */
const ASPECTS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'cần giấy tờ gì', 'lệ phí bao nhiêu', 'mất bao lâu', 'nộp ở đâu', 'các bước làm thế nào', 'ai được làm', 'mức độ mấy', 'mẫu đơn nào',
    'căn cứ pháp lý nào', 'kết quả là gì', 'có giá trị bao lâu', 'nhận kết quả ở đâu',
  ],
  en: [
    'which documents', 'how much is the fee', 'how long does it take', 'where to apply', 'what are the steps', 'who can apply',
    'which level online', 'which form', 'legal basis', 'what is the result', 'how long is it valid', 'how do I get the result',
  ],
}; // prettier-ignore

/** Everything else: greeting, help, ways and levels, guidance, places, people, odd and bad input, danger; one conversation a line. */
const TALKS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  vi: [
    ['xin chào', 'giúp gì được', 'cảm ơn', 'tạm biệt'],
    ['tổng đài số mấy'], ['địa chỉ trung tâm'], ['mấy giờ mở cửa'], ['nộp hồ sơ trực tuyến thế nào'], ['đăng nhập không được'], ['tôi muốn khiếu nại'],
    ['phường Chợ Nổi cũ giờ là phường nào'], ['huyện Cồn Tre cũ giờ là xã nào'], ['là Xã Cồn Lớn đúng không'], ['phường Không Có cũ nay là gì'],
    ['gặp người thật', '0900001111'], ['xóa dữ liệu', 'đồng ý'], ['anh lưu dữ liệu gì của tôi'],
    ['mức độ 3 là gì'], ['mức độ 4 nhận kết quả ở đâu'], ['toàn trình là sao'], ['mức 2 năm 2026'], ['nhận kết quả đóng tiền thế nào'],
    ['đổi bằng lái xe'], ['làm hộ chiếu cần gì'], ['làm giấy khai sinh cần gì, với lại đăng ký tạm trú ở đâu'], ['thời tiết hôm nay'], ['asdf qwer zxcv', 'blah blah', 'hmm hmm'], [''], ['đồ ngu'], ['OTP 482913'], ['https://example.com'],
    ['tôi muốn chết'], ['tìm thủ tục', 'lĩnh vực thủy sản', 'làm online'], ['thủ tục của ban quản lý sông nước'], ['giấy tờ'],
    ['000.00.03.H99-261120-9999'], ['xem hồ sơ', 'không biết mã', '099999999999', '1234'], ['tiếp tục tờ khai'], ['khai giấy khai sinh', 'không'], ['khai giấy khai sinh', 'có', 'Người Mẫu An', 'sửa', 'thôi', 'bỏ tờ khai', 'có'],
    ['tra hồ sơ theo số căn cước 099099999999', '1234', '1235', '1236', '1237', '1238', '1239', '1240'],
    ['chỗ nào trong thành phố'], ['nói tiếng Anh'], ['bé mới sinh cần làm gì'], ['tôi bị mất ví'],
  ],
  en: [
    ['hello', 'what can you do', 'thanks', 'bye'],
    ['hotline number'], ['address of the centre'], ['opening hours'], ['how do I apply online'], ['I cannot log in'], ['I want to complain'],
    ['what is Cho Noi ward now'], ['Con Tre district, which commune is it now'], ['is it Xã Cồn Lớn now, right'], ['old ward Khong Co, what is it now'],
    ['talk to a person', '0900001111'], ['delete my data', 'yes'], ['what do you keep about me'],
    ['what is level 3'], ['level 4: where do I get the result'], ['what does fully online mean'], ['how are results returned and fees paid'],
    ['change my driving licence'], ['passport documents'], ['what do I need to register a birth? also where do I register temporary residence?'], ['weather today'], ['asdf qwer zxcv', 'blah blah', 'hmm hmm'], [''], ['you idiot'], ['OTP 482913'],
    ['I want to die'], ['find a procedure', 'fisheries'], ['procedures of the river board'],
    ['000.00.03.H99-261120-9999'], ['my application', 'I lost the code', '099999999999', '1234'], ['continue my form'],
    ['speak Vietnamese'], ['we had a baby'], ['I lost my wallet'],
  ],
}; // prettier-ignore

const BIRTH = [
  'có', 'Người Mẫu An', '20/10/2026', 'Nữ', 'Kinh', 'Việt Nam', 'là sao', 'Trạm y tế Cồn Lớn, Tỉnh Sông Mẫu', 'là sao', 'Xã Cồn Lớn, Tỉnh Sông Mẫu', 'Cả cha và mẹ',
  'Người Mẫu Bình', '12/05/1995', '001195000001', 'Người Mẫu Cường', '01/02/1993', '001093000002', 'rồi', 'bỏ qua', 'bỏ qua', 'bỏ qua', 'hả', 'bỏ qua',
  'phường ???', 'Bến Đò', 'Mẹ', 'Thẻ căn cước', 'bỏ qua', 'bỏ qua', 'Không', 'cam đoan',
]; // prettier-ignore
const RESIDENCE = [
  'yes', 'Lost Passport', 'It is the answer', 'no', 'Người Mẫu An', '12/05/1995', 'yes', 'female', '001195000001', '0900001111', 'skip', 'what do you mean', '12', '5 Bờ Kè, Phường Bến Đò',
  'skip', 'me', 'what', 'later',
]; // prettier-ignore

/** What a program of poppler-utils makes of a PDF. */
function poppler(program: string, input: Buffer) {
  return spawnSync(program, ['-raw', '-', '-'], { input, encoding: 'utf8' });
}

describe('another region, by REGION and REGIONS_DIR alone', function () {
  this.timeout(120_000);
  let house: House;
  let server: Running;
  let count = 0;
  const heard: Partial<Activity>[] = [];
  const met = new Set<string>();

  before(async () => {
    const port = String(await freePort());
    const config = readConfig({ ...REGION, PORT: port, STORE: 'memory', NODE_ENV: 'test', SAMPLES: 'on' });
    const data = { store: makeMemoryStore(), codec: makeCodec({ key: 'a key for another region, the same always' }) };
    house = await compose(config, { data, clock: () => NOW, writeLog: () => undefined });
    server = await startServer(house);
  });
  after(async () => {
    await server.close();
    await house.close();
  });

  async function open(face: Face, language: Language): Promise<(text: string, type?: string) => Promise<string>> {
    const newId = () => `other-${(count += 1)}`;
    const session = new Session({ console: makeConsole(house), face, language, clock: () => NOW, newId });
    heard.push(...(await session.open()));
    return async (text, type) => {
      const attachments = type === undefined ? [] : [{ contentType: type }];
      const said = await session.say({ text, attachments, gap: 0 });
      heard.push(...said);
      return said.map((each) => each.text ?? '').join('\n');
    };
  }

  /** That nothing heard since the last time shows the city. */
  function clean(): void {
    const shows = heard.splice(0).flatMap((each) => {
      met.add(String(each.channelData?.reply));
      const words = cityWordsIn(JSON.stringify([each.text, each.suggestedActions, each.attachments, each.channelData]));
      return words.length > 0 ? [{ words, text: each.text }] : [];
    });
    assert.deepEqual(shows, []);
  }

  it('knows the words of the city when it meets them', () => {
    const met =
      'Gọi 1022, 18001096, ở TP.HCM, phường Sài Gòn, quận 1, 43 Nguyễn Văn Bá, mã 000.00.16.H29-250710-0001, số 079099999901.';
    assert.equal(cityWordsIn(met).length, 8, cityWordsIn(met).join());
    assert.deepEqual(cityWordsIn('Gọi 19990, mã 000.00.03.H99-261118-0001, số 099099999901.'), []);
  });

  for (const face of FACES)
    for (const language of LANGUAGES)
      it(`shows no word of the city in whatever is said on ${face} in ${language}`, async () => {
        for (const talk of TALKS[language]) {
          const say = await open(face, language);
          for (const text of talk) await say(text);
        }
        const say = await open(face, language);
        for (const type of ['image/png', 'application/pdf', 'audio/ogg', 'application/location', 'image/sticker']) await say('', type); // prettier-ignore
        clean();
      });

  for (const language of LANGUAGES)
    it(`tells its own procedures in ${language}, every aspect of each`, async () => {
      for (const { code, name } of house.knowledge.procedures.all) {
        const say = await open('web', language);
        for (const aspect of ASPECTS[language]) assert.notEqual(await say(`${name[language]}: ${aspect}`), '', code);
      }
      clean();
    });

  it('says its own names, lines and addresses', async () => {
    const ask = async (text: string, language: Language = 'vi') => (await open('web', language))(text);
    assert.match(await ask('xin chào'), /Tỉnh Sông Mẫu/);
    assert.match(await ask('hello', 'en'), /Song Mau Province/);
    assert.match(await ask('tổng đài số mấy'), /19990[\s\S]*5 Bờ Kè[\s\S]*19991/);
    assert.match(await ask('đăng ký bè cá lệ phí bao nhiêu'), /45\.000 đồng/);
    assert.match(await ask('fish raft permit, which documents', 'en'), /application for a fish raft/);
    assert.match(await ask('phường Chợ Nổi cũ giờ là phường nào'), /Phường Bến Đò/);
    assert.match(await ask('đổi bằng lái xe'), new RegExp(OWN));
    assert.match(await ask('gặp người thật'), /19990[\s\S]*7 giờ đến 19 giờ/);
    clean();
  });

  it('finds its own applications, by code and by id number', async () => {
    const hint = sampleHint(house.knowledge.samples, '2026-11-21');
    assert.ok(hint);
    const say = await open('web', 'vi');
    assert.match(await say(hint.code), /Đăng ký bè nuôi cá[\s\S]*Phường Bến Đò/);
    assert.match(await say(hint.late), /19990/);
    await say(`tra hồ sơ theo số căn cước ${hint.idNumber}`);
    assert.match(await say(hint.phoneTail), /NGƯỜI MẪU A|3 hồ sơ/);
    clean();
  });

  it('fills in a declaration to a paper that names its own places', async function () {
    const say = await open('web', 'vi');
    await say('khai giấy khai sinh');
    const said: string[] = [];
    for (const answer of BIRTH) said.push(await say(answer));
    const whole = said.join('\n');
    const [link] = /http:\/\/\S+\/files\/[\w-]+/.exec(JSON.stringify(heard)) ?? [];
    assert.ok(link, whole);
    assert.match(whole, /Ví dụ: .*Tỉnh Sông Mẫu/);
    clean();
    const address = new URL(link);
    const fetched = await fetch(`${server.url}${address.pathname}.json`);
    const document = await fetched.text();
    assert.match(document, /Phường Bến Đò/);
    assert.deepEqual(cityWordsIn(document), []);
    const pdf = Buffer.from(await (await fetch(`${server.url}${address.pathname}`)).arrayBuffer());
    const read = poppler('pdftotext', pdf);
    if (read.error) this.skip(); // skipped: needs pdftotext (poppler-utils)
    assert.match(read.stdout.normalize('NFC'), /Phường Bến Đò/);
    assert.deepEqual(cityWordsIn(read.stdout), []);
  });

  it('asks for a change of residence with examples of its own', async () => {
    const say = await open('web', 'en');
    await say('fill in the temporary residence form');
    for (const answer of RESIDENCE) await say(answer);
    assert.match(JSON.stringify(heard), /5 Bờ Kè, Phường Bến Đò/);
    clean();
  });

  it('was heard in every kind of reply that a citizen is led to here', () => {
    const elsewhere = /^(?:declaration\.(?:noted|dropped)|handover\.waiting|petition\.\w+|rating\.\w+|error\.sorry)$/;
    const unheard = REPLY_IDS.filter((id) => !met.has(id) && !elsewhere.test(id));
    assert.deepEqual(unheard, []);
  });

  it('apologises with its own line', () => {
    const said = JSON.stringify(
      LANGUAGES.map((language) => makeApology(house.knowledge.region)('AB12', incoming({ face: 'web' }), { language })),
    );
    assert.match(said, /19990/);
    assert.deepEqual(cityWordsIn(said), []);
  });

  it('serves pages and a widget that belong to no place', async () => {
    const files = readdirSync(path.join(ROOT, 'bot/web')).filter((name) => /\.(?:js|css)$/.test(name));
    const own = files.map((name) => (name === 'widget.js' ? '/widget.js' : `/web/${name}`));
    for (const at of ['/', ...own]) {
      const answer = await fetch(`${server.url}${at}`);
      assert.equal(answer.status, 200, at);
      assert.deepEqual(cityWordsIn(await answer.text()), [], at);
    }
  });

  it('is checked and listed by the commands', () => {
    const run = (file: string, ...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', `bot/commands/${file}.ts`, ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...REGION },
      });
    const check = run('knowledgeCheck', '--today', '2026-11-22');
    assert.match(check.stdout, /^Broken: 0\n/, check.stderr);
    const listed = JSON.parse(run('procedures', '--json').stdout) as { code: string }[];
    assert.deepEqual(listed.map(({ code }) => code).toSorted(), ['1.001193', '1.004194', '2.000815', '9.900001']);
  });
});

describe('the sources', () => {
  /** Words that stand in them to be understood, whatever the region: the provinces of the country, and a name that is no person's. */
  const READ = new Set([
    'knowledge/regions/provinces.ts',
    'knowledge/understanding/names.ts',
    'knowledge/applications/mask.ts',
  ]);
  const sources = ['bot', 'dialogs', 'knowledge'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => /\.(?:ts|js|html|css|json)$/.test(name))
      .filter(
        (name) => !/^knowledge\/(?:regions\/hcmc|understanding\/examples)\/|model\.json$/.test(name) && !READ.has(name),
      ),
  );

  it('name the city nowhere but in its own folder, comments aside', () => {
    const shows = sources.flatMap((name) => {
      const code = readFileSync(path.join(ROOT, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
      const words = cityWordsIn(code).filter((word) => word !== 'hcmc');
      return words.length > 0 ? [{ name, words }] : [];
    });
    assert.deepEqual(shows, []);
    assert.ok(sources.length > 150);
  });
});
