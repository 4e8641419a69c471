import assert from 'node:assert/strict';
import { ownDataAct } from '../../dialogs/route.ts';
import { putsOff } from '../../dialogs/moods.ts';
import { makeBot } from '../fixtures/bot.ts';

describe('what is asked of one’s own data', () => {
  it('is heard for what it is, whatever else is being asked', () => {
    for (const text of [
      'tôi muốn xóa hết mọi thứ',
      'xoa sach du lieu cua toi',
      'I would like everything removed',
      'delete all my data',
    ])
      assert.equal(ownDataAct(text), 'delete', text);
    for (const text of ['tôi tên gì lúc nãy', 'what name did I give you'])
      assert.equal(ownDataAct(text), 'recall', text);
    for (const text of [
      'xóa đăng ký thường trú',
      'xóa thế chấp sổ đỏ',
      'remove my name from the household',
      'Trần Xóa',
    ])
      assert.equal(ownDataAct(text), undefined, text);
  });

  it('is no answer to a question of a form', async () => {
    const bot = makeBot();
    const { texts } = await bot.ask('2026-11-21', 'vi', 'khai tờ khai khai sinh', 'đồng ý', 'tôi muốn xóa hết mọi thứ');
    assert.match(texts.at(-1) ?? '', /xóa hết tin nhắn, tờ khai/);
    await bot.close();
  });
});

describe('putting a matter off', () => {
  it('is heard where something else comes first', () => {
    for (const text of ['để em báo chị hai rồi làm sau', 'để mai làm']) assert.ok(putsOff(text), text);
    for (const text of ['để làm giấy này rồi thì làm gì sau đó', 'làm xong rồi nộp ở đâu'])
      assert.ok(!putsOff(text), text);
  });
});
