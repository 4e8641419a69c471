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

describe('a place that follows another, or stands in words of its own', () => {
  const lead = makeLead(knowledge);
  const toldOf = async (text: string) => {
    const understanding = knowledge.understand(text);
    const turn = turnOn('2026-11-22', understanding.language, { text, understanding, memory: { topic: 'ward' } });
    const to = lead(turn);
    return to?.flow === 'ward' ? ((await flow.begin(to.with, turn)).say[0]?.text.split('\nSource')[0] ?? '') : '';
  };
  const BECAME: readonly (readonly [string, RegExp])[] = [
    ['thế thủ đức p linh trung', /Phường Linh Xuân/],
    ['khách vũng tàu p thắng tam', /Phường Vũng Tàu/],
    ['còn dĩ an', /Phường Dĩ An[\s\S]*Phường Tân Đông Hiệp/],
    ['gò vấp phường 15', /Phường An Hội Đông/],
    ['còn khách ở tân bình p2', /Phường Tân Sơn Hòa/],
    ['còn Bình Thạnh thì sao', /Phường Thạnh Mỹ Tây/],
    ['and ward 15 Go Vap', /Phường An Hội Đông/],
    ['Bình Thạnh ward 22', /Phường Thạnh Mỹ Tây/],
    ['ward 6, district 3', /Phường Bàn Cờ/],
    ['phường 6 quận 3', /Phường Bàn Cờ/],
  ];
  for (const [text, name] of BECAME) it(text, async () => assert.match(await toldOf(text), name));

  for (const text of [
    'An Phú ward in Thủ Đức, which ward now',
    'I live in An Phú ward, Thủ Đức. where is my ward office now',
    'what ward is An Phú, Thủ Đức',
    'which ward does An Phu, Thu Duc belong to now',
    'An Phú, Thủ Đức',
    'an phú thủ đức giờ là phường nào',
  ])
    it(`is the ward of the district that is named: ${text}`, async () => {
      const text1 = await toldOf(text);
      assert.match(text1, /Phường Bình Trưng/);
      assert.match(text1, /Phường An Khánh/);
      assert.doesNotMatch(text1, /Phường An Phú/);
    });

  for (const text of ['còn phí thì sao', 'thế còn giấy tờ', 'and the fee', 'Nguyễn Văn Trỗi, Phú Nhuận'])
    it(`is none: ${text}`, async () => assert.equal(await toldOf(text), ''));
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
