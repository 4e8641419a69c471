import assert from 'node:assert/strict';
import { makeLead } from '../../dialogs/leading.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { makeWardFlow, makeWardReader } from '../../dialogs/ward.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../knowledge/language/day.ts';
import type { Language } from '../../knowledge/language/text.ts';
import { flowContract, sentencesOf } from '../contracts/flow.ts';
import { SPOKEN, turnOn } from '../fixtures/flowTurns.ts';

const TODAY: Day = '2025-09-15';
const knowledge = loadKnowledge('hcmc');
const flow = makeWardFlow(knowledge);
const read = makeWardReader(knowledge);

flowContract('ward', {
  make: () => flow,
  starts: {
    'a ward of before': { text: 'phường 12 quận 10 cũ nay là phường nào' },
    'a unit of today': { text: 'là Phường Hòa Hưng đúng không' },
    'a district': { text: 'quận 3 cũ giờ là phường nào' },
    nowhere: { text: 'phường Không Có cũ' },
  },
  turn: (language, over) => turnOn(TODAY, language, over),
});

const told = async (text: string, language: Language = 'vi') =>
  (await flow.begin({ text }, turnOn(TODAY, language))).say[0]?.text ?? '';

describe('a ward of before', () => {
  it('is named as it is today, without more certainty than the list has', async () => {
    const text = await told('khách ở phường 12 quận 10 cũ, giờ nộp ở đâu');
    assert.match(text, /^Theo danh sách tôi có, .*Phường Hòa Hưng\. Từ 01\/07\/2025 không còn quận, huyện\./);
    assert.match(text, /một phần Phường 14[\s\S]*1022/);
  });

  it('is put as a list where it is in several units', async () => {
    const text = await told('quận 3 cũ giờ là phường nào', 'en');
    assert.match(
      text,
      /^Since 1 July 2025 there are no districts\. That place now lies in these wards and communes:\n• /,
    );
  });

  it('is confirmed where the unit of today is named', async () => {
    assert.match(await told('là Phường Hòa Hưng đúng không'), /^Đúng, Phường Hòa Hưng có trong danh sách/);
  });

  it('is not guessed', async () => {
    assert.match(await told('phường Không Có cũ'), /chưa tìm ra/);
  });

  it('is two sentences to say to a caller', async () => {
    const { say } = await flow.begin({ text: 'phường 12 quận 10 cũ' }, turnOn(TODAY, 'vi', SPOKEN));
    assert.ok(sentencesOf(say[0]?.text ?? '').length <= 2);
    assert.match(say[0]?.notes ?? '', /Nguồn: Nghị quyết 1685/);
  });
});

describe('where to go, asked with the place', () => {
  const lead = makeLead(knowledge);
  const leads = (text: string, memory: Memory = {}) =>
    lead(turnOn('2026-11-22', 'vi', { text, memory, understanding: knowledge.understand(text, 'vi') }));

  for (const [text, name] of [
    ['tui ở quận 3 thì nộp hồ sơ ở đâu', /Phường Bàn Cờ/],
    ['nhà con ở phường 7 quận 8 thì ra đâu làm', /Phường/],
    ['nhà ở dĩ an bình dương thì nộp đâu', /Phường Dĩ An/],
    ['ở Dĩ An, Bình Dương', /Phường Dĩ An/],
  ] as const)
    it(`is answered with what that place is today: ${text}`, async () => {
      assert.deepEqual(leads(text)?.flow, 'ward');
      assert.match(await told(text), name);
    });

  it('is answered with the place after the districts were told of, too', () =>
    assert.equal(leads('tui ở thành phố thủ đức giờ ghi địa chỉ sao', { topic: 'nodistrict' })?.flow, 'ward'));

  it('names the office of what is talked of, where that is not the centre', async () => {
    const on = async (procedure: string) => {
      const turn = turnOn(TODAY, 'vi', { memory: { procedure } });
      return (await flow.begin({ text: 'phường 14 quận 3 cũ' }, turn)).say[0]?.text ?? '';
    };
    assert.match(
      await on('CAN_CUOC_2026'),
      /Riêng "Cấp, cấp đổi, cấp lại thẻ căn cước" thì nơi nhận là công an phường, xã/,
    );
    assert.doesNotMatch(await on('1.001193'), /Riêng/);
  });
});

describe('a question about a ward', () => {
  it('is one about the past or about a name, not any mention of a place', () => {
    assert.ok(read('phường Bến Nghé giờ là phường gì', TODAY));
    for (const text of ['làm giấy khai sinh ở phường Hòa Hưng', 'em ra ngoài được rồi', 'nộp ở quận 3 được không'])
      assert.equal(read(text, TODAY), undefined, text);
  });

  it('is none before there were new units', () => {
    assert.equal(read('phường Bến Nghé giờ là phường gì', '2025-06-30'), undefined);
  });
});
