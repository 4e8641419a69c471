import assert from 'node:assert/strict';
import type { Language } from '../../knowledge/language/text.ts';
import { makeBot } from '../fixtures/bot.ts';

const bot = makeBot();
const answered = async (language: Language, ...texts: readonly string[]) => {
  const { replies, texts: told } = await bot.ask('2026-11-22', language, ...texts);
  return { replies, lead: told[0]?.split('\n')[0] ?? '', text: told.join('\n') };
};

describe('how much an allowance comes to', () => {
  after(() => bot.close());

  for (const said of [
    ['trợ cấp thất nghiệp', 'bao nhieu tien 1 thang'],
    ['che do tu tuat', 'bao nhieu tien'],
    ['chế độ thai sản', 'lãnh được nhiêu'],
    ['bhxh mot lan', 'tinh ra bao nhieu'],
    ['tien mai tang duoc bao nhieu'],
    ['khi ba noi mat thi tien mai tang duoc bao nhieu'],
    ['ho tro hoa tang', 'duoc bao nhieu'],
  ])
    it(`is told before what is paid, as far as it is held: ${said.join(' / ')}`, async () => {
      const { replies, lead, text } = await answered('vi', ...said);
      assert.deepEqual(replies, ['procedure.aspect']);
      assert.match(lead, /^(?:Số|Mức) tiền .*(?:không tính được|chưa có)/);
      assert.match(text, /không mất tiền/);
    });

  it('is told where it is held', async () => {
    for (const text of ['bao nhieu 1 thang', 'duoc bao nhieu', 'bao nhieu tien'])
      assert.match((await answered('vi', 'tro cap tre mo coi', text)).lead, /650\.000 đồng mỗi tháng/, text);
    assert.match((await answered('en', 'social pension for the elderly', 'how much')).lead, /650,000 VND/);
  });

  it('is told of several that are put to choose from, where the same is held of all', async () => {
    const { replies, lead } = await answered('vi', 'ho tro mai tang', 'duoc bao nhieu tien');
    assert.deepEqual(replies, ['procedure.choose']);
    assert.match(lead, /^Mức tiền tôi chưa có/);
  });

  it('is not what is asked where something is paid, nor of what gives no money', async () => {
    for (const text of ['phi bao nhieu', 'ton bao nhieu', 'mat bao nhieu tien', 'Tốn bao nhiêu'])
      assert.match((await answered('vi', 'che do tu tuat', text)).lead, /không mất tiền/, text);
    assert.match((await answered('vi', 'cap doi ho chieu', 'bao nhieu tien')).lead, /100\.000 đồng/);
    assert.match((await answered('vi', 'tro cap that nghiep', 'mat bao nhieu ngay')).lead, /ngày làm việc/);
  });
});
