import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder-core';
import { FACES, makeConsole, type Face } from '../../bot/channels/console.ts';
import { Session } from '../../bot/commands/chatSession.ts';
import { compose, type House } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { makeCodec } from '../../bot/storage/codec.ts';
import { makeMemoryStore } from '../../bot/storage/memory.ts';
import type { Store } from '../../bot/storage/store.ts';
import { withoutOwnLine } from '../../knowledge/language/ownLine.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { sentencesIn } from '../../knowledge/language/spoken.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const LONG_STORY = 'Hôm qua trời mưa to, tôi ngồi nhà kể chuyện cũ cho bà con nghe rồi ăn cơm. '.repeat(60);

type Said = { readonly text?: string; readonly type?: string };
type Talk = { say(said: Said): Promise<readonly Partial<Activity>[]>; ids(said: Said): Promise<string[]> };

const LINE = { number: '1022', names: ['tổng đài 1022 của Thành phố'] } as const;

describe('odd input', () => {
  let house: House;
  let store: Store;
  let count = 0;
  before(async () => {
    store = makeMemoryStore();
    const config = readConfig({
      STORE: 'memory',
      NODE_ENV: 'test',
      SAMPLES: 'off',
      PUBLIC_URL: 'https://chat.example',
    });
    const codec = makeCodec({ key: 'a key for odd input, the same every time' });
    house = await compose(config, { data: { store, codec }, clock: () => NOW, writeLog: () => undefined });
  });
  after(() => house.close());

  async function talk(face: Face, language: Language): Promise<Talk> {
    const newId = () => `odd-${(count += 1)}`;
    const session = new Session({ console: makeConsole(house), face, language, clock: () => NOW, newId });
    await session.open();
    const say = ({ text = '', type }: Said) =>
      session.say({ text, attachments: type === undefined ? [] : [{ contentType: type }], gap: 0 });
    return { say, ids: async (said) => (await say(said)).map(({ channelData }) => String(channelData.reply)) };
  }

  for (const face of FACES)
    for (const language of LANGUAGES)
      it(`gets one line that says what to do, on ${face}, in ${language}`, async () => {
        const notes = face === 'hotline';
        // what staff read beside what they say is in Vietnamese, and names no line the caller has called
        const words = packs[notes ? 'vi' : language].common;
        const { say } = await talk(face, language);
        const line = notes || language === 'vi' ? LINE.names[0] : 'the city hotline 1022';
        for (const [said, expected] of [
          [{ text: '' }, words.emptyInput],
          [{ text: '🙂🇻🇳' }, words.emptyInput],
          [{ text: '?!…' }, words.emptyInput],
          [{ text: '\u0000\u200b\u202e\ud800' }, words.emptyInput],
          [{ type: 'image/sticker' }, words.sticker],
          [{ type: 'audio/ogg' }, words.voice({ line })],
          [{ type: 'video/mp4' }, words.voice({ line })],
          [{ type: 'application/location' }, words.location],
          [{ type: 'image/png' }, words.picture],
          [{ type: 'image/jpeg' }, words.picture],
          [{ type: 'application/pdf' }, words.file],
          [{ type: 'application/x-unheard-of' }, words.file],
          [{ text: 'https://example.com/a' }, words.link],
          [{ text: 'OTP 482913' }, words.secret],
          [{ text: '4111 1111 1111 1111' }, words.secret],
        ] as const) {
          const [reply, ...others] = await say(said);
          const { text = '', channelData } = reply ?? {};
          assert.deepEqual([channelData?.reply, others.length], ['input.odd', 0], JSON.stringify(said));
          if (!notes) assert.equal(text, expected);
          else {
            assert.ok(text !== '' && sentencesIn(text).length <= 2, text);
            assert.equal(String(channelData?.notes).split('\n')[0], withoutOwnLine(expected, LINE, 'vi'));
          }
        }
      });

  it('of more than 4,000 characters is searched for a need, which is else asked for in one sentence', async () => {
    const { ids, say } = await talk('web', 'vi');
    const [asked] = await say({ text: LONG_STORY });
    assert.equal(asked?.text, packs.vi.common.inOneSentence);
    assert.deepEqual(await ids({ text: `${LONG_STORY} Tôi muốn khai sinh cho con thì cần giấy gì? ${LONG_STORY}` }), [
      'procedure.aspect',
    ]);
    assert.deepEqual(await ids({ text: 'a'.repeat(50_000) }), ['fallback.clarify']);
  });

  it('is read for its need where it has one', async () => {
    const { ids } = await talk('web', 'vi');
    for (const said of [
      { text: 'kh\u0000ai sinh c\u200bần gì' },
      { text: '<b>khai sinh</b> cần giấy gì' },
      { text: 'mẹ kiếp, khai sinh cần giấy gì' },
      { text: 'khai sinh cho con cần giấy tờ gì vậy', type: 'audio/ogg' },
    ])
      assert.deepEqual(await ids(said), ['procedure.aspect'], JSON.stringify(said));
  });

  it('is met calmly when it is abuse, and never told off', async () => {
    for (const [language, text] of [
      ['vi', 'bot ngu quá'],
      ['en', 'you are useless'],
    ] as const) {
      // prettier-ignore
      const [reply, ...others] = await (await talk('zalo', language)).say({ text });
      assert.equal(reply?.text, packs[language].common.calm({ line: language === 'vi' ? 'tổng đài 1022 của Thành phố' : 'the city hotline 1022' })); // prettier-ignore
      assert.equal(others.length, 0);
    }
  });

  it('is recognised when it is what the assistant itself said', async () => {
    const { say } = await talk('web', 'vi');
    const [greeting = ''] = packs.vi.common
      .greeting({ region: 'Thành phố Hồ Chí Minh', draftDays: 30, transcriptDays: 90 })
      .split('\n');
    assert.equal((await say({ text: greeting }))[0]?.text, packs.vi.common.pasted);
    const [told] = await say({ text: 'khai sinh cần giấy gì' });
    const [pasted] = await say({ text: told?.text ?? assert.fail('nothing said') });
    assert.equal(pasted?.text, packs.vi.common.pasted);
    assert.deepEqual(pasted?.suggestedActions, told?.suggestedActions);
  });

  it('that is a place on a map leads to the ward a person then names, of today or of before', async () => {
    for (const ward of ['Sài Gòn', 'phường Bến Nghé']) {
      const { say } = await talk('messenger', 'vi');
      await say({ type: 'application/location' });
      assert.match((await say({ text: ward }))[0]?.text ?? '', /^Anh\/chị ở Phường Sài Gòn .*\n[^]*1022/);
    }
    const { ids } = await talk('messenger', 'vi');
    await ids({ type: 'application/location' });
    assert.deepEqual(await ids({ text: 'khai sinh cần giấy gì' }), ['procedure.aspect']);
    assert.deepEqual(await ids({ text: 'chồng tôi cầm dao đòi giết tôi' }), ['crisis.help']);
  });

  it('in a form is answered, loses nothing, and the question is put again once', async () => {
    const { say, ids } = await talk('web', 'vi');
    const odd: Said[] = [{ type: 'image/sticker' }, { type: 'audio/ogg' }, { type: 'image/jpeg' }, { type: 'application/location' }, { text: 'đồ ngu' }, { text: 'OTP 482913' }, { text: 'www.example.com' }]; // prettier-ignore
    const interrupted = async (question: string): Promise<void> => {
      for (const said of odd) {
        const [reply, again, ...more] = await ids(said);
        assert.deepEqual([again, more.length], [question, 0], JSON.stringify(said));
        assert.match(reply ?? '', /^(?:input\.odd|help)$/);
      }
    };
    await say({ text: 'khai tờ khai khai sinh' });
    await interrupted('declaration.consent');
    await say({ text: 'đồng ý' });
    await interrupted('declaration.ask');
    await say({ text: 'Nguyễn Văn Mẫu' });
    assert.deepEqual(await ids({ text: '15/3/2026' }), ['declaration.confirm']);
    await interrupted('declaration.confirm');
    for (const text of ['', '...', '🙂']) assert.deepEqual(await ids({ text }), ['declaration.confirm'], text);
    await say({ text: 'đúng' });
    const [review] = await say({ text: 'xem lại' });
    assert.match(review?.text ?? '', /Nguyễn Văn Mẫu[^]*15\/03\/2026/);
  });

  it('leaves no password, one-time code or card number in any record', async () => {
    const { say } = await talk('web', 'vi');
    for (const text of ['mật khẩu của tôi là Bimat@2026', 'mã OTP 918273', 'thẻ 4111 1111 1111 1111', 'nhắc lại'])
      await say({ text });
    for (const collection of ['conversations', 'inbox', 'setAside'] as const)
      for await (const { value } of store.list(collection))
        assert.doesNotMatch(JSON.stringify(value), /Bimat|918273|4111/);
  });

  it('never brings the code of a procedure without a national one before a citizen', async () => {
    for (const face of FACES) {
      const { say } = await talk(face, 'vi');
      for (const text of [
        'làm lại căn cước',
        'Tốn bao nhiêu',
        'mã thủ tục căn cước là gì',
        'CAN_CUOC_2026',
        'tìm thủ tục của công an',
        '1',
      ]) {
        for (const { text: said, suggestedActions, channelData, attachments } of await say({ text })) {
          const { about: _about, ...shown } = channelData;
          assert.doesNotMatch(JSON.stringify([said, suggestedActions, shown, attachments]), /CAN_CUOC|#[a-z]+:/, text);
        }
      }
    }
  });
});
