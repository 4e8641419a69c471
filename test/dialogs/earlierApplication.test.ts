import assert from 'node:assert/strict';
import { earlierApplication } from '../../dialogs/earlierApplication.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { makeBot } from '../fixtures/bot.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const TODAY = '2026-11-23';
const FIRST = '000.00.16.H29-261106-0002';
const SECOND = 'H29.29-261117-0005';
const THIRD = '000.00.22.H29-261111-0008';
const MEMORY: Memory = { shown: [FIRST, SECOND], application: SECOND };
const meant = (text: string, memory: Memory = MEMORY) =>
  earlierApplication(turnOn(TODAY, 'vi', { text, memory }))?.with;

describe('an application shown earlier', () => {
  for (const [text, memory, start] of [
    ['quay lại khách trước', MEMORY, { code: FIRST }],
    ['quay lai khach luc nay tre may ngay', MEMORY, { code: FIRST, asked: 'late' }],
    ['khách hồi nãy hẹn ngày mấy', MEMORY, { code: FIRST, asked: 'when' }],
    ['hồ sơ trước đó thì sao', MEMORY, { code: FIRST }],
    ['hồ sơ đầu tiên ấy', MEMORY, { code: FIRST }],
    ['khách 1 trễ mấy ngày', MEMORY, { code: FIRST, asked: 'late' }],
    ['the previous caller, when is it due', MEMORY, { code: FIRST, asked: 'when' }],
    ['back to the first application', MEMORY, { code: FIRST }],
    ['khách thứ hai thiếu giấy gì', { ...MEMORY, application: FIRST }, { code: SECOND, asked: 'missing' }],
    ['khách trước', { ...MEMORY, application: undefined }, { code: SECOND }],
    [
      'quay lại khách lúc nãy',
      { shown: [FIRST, SECOND, THIRD], application: FIRST },
      { codes: [SECOND, THIRD], of: 'such' },
    ],
  ] as const)
    it(`is meant again: ${text}`, () => assert.deepEqual(meant(text, memory), start));

  for (const text of [
    'khách khác',
    'nộp trước ngày nào',
    'hồ sơ trước khi nộp cần gì',
    'khách muốn hỏi phí',
    'lần đầu tiên tôi nộp',
    'xong trước tết không',
    'khách thứ ba',
    'next caller',
    'who was first',
  ])
    it(`is none: ${text}`, () => assert.equal(meant(text), undefined));

  it('is not meant where nothing was shown', () => assert.equal(meant('quay lại khách trước', {}), undefined));

  describe('in a talk of several callers', () => {
    const bot = makeBot();
    after(() => bot.close());
    const said = async (...texts: readonly string[]) => {
      const { texts: told, notes } = await bot.askForCaller(TODAY, 'vi', ...texts);
      return [...told, ...notes].join('\n');
    };

    it('is answered of itself, and not the one shown last', async () => {
      const talk = [FIRST, 'khách khác', SECOND];
      assert.match(await said(...talk, 'quay lại khách trước, hẹn ngày mấy'), new RegExp(FIRST));
      assert.match(await said(...talk, 'hồ sơ đầu tiên ấy'), new RegExp(FIRST));
    });

    it('is not answered once another is asked for, nor where the code of another cannot be read', async () => {
      assert.doesNotMatch(await said(FIRST, 'khách khác', 'hẹn ngày nào'), /06|đã trễ/);
      for (const text of ['khách 2 261117-0005 thiếu gì', 'khách 2 H29 2611 hẹn ngày nào'])
        assert.match(await said(FIRST, text), /chưa nhận ra mã/, text);
    });

    it('gives way to the code after the number of a caller', async () => {
      assert.match(await said(SECOND, `khách thứ 2 ${FIRST}`), /đã trễ/);
      assert.match(await said(SECOND, `and number 2 ${FIRST}`), /đã trễ|days late/);
    });
  });
});
