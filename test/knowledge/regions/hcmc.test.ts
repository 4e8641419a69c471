import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';

const { region, units, guidance } = loadKnowledge('hcmc');
const FACTS = path.resolve(import.meta.dirname, '../../../../shared/facts/wards.json');

describe('the region', () => {
  it('has 113 wards, 54 communes and one special zone, each code and name once', () => {
    const count = (type: string) => units.filter((each) => each.type === type).length;
    assert.deepEqual([count('Phường'), count('Xã'), count('Đặc khu')], [113, 54, 1]);
    assert.equal(new Set(units.map((each) => each.code)).size, 168);
    assert.equal(new Set(units.map((each) => `${each.type} ${each.name}`)).size, 168);
  });

  it('keeps what each unit was made of, itself where nothing was merged', () => {
    const byName = (name: string) => units.find((each) => each.name === name);
    assert.deepEqual(byName('Sài Gòn')?.formerWards, ['Phường Bến Nghé', 'Phường Đa Kao', 'Phường Nguyễn Thái Bình']);
    assert.deepEqual(byName('Thạnh An')?.formerWards, ['Xã Thạnh An']);
  });

  it('agrees with the facts, unit by unit', function () {
    if (!existsSync(FACTS)) {
      process.stdout.write('skipped: needs the facts folder beside the project\n');
      return this.skip();
    }
    const { wards } = JSON.parse(readFileSync(FACTS, 'utf8')) as {
      wards: { code: string; type: string; name: string; formerDistrict: string }[];
    };
    const shape = (each: { code: string; type: string; name: string; formerDistrict: string }) =>
      [each.code, each.type, each.name, each.formerDistrict].join('|');
    assert.deepEqual(units.map(shape).toSorted(), wards.map(shape).toSorted());
  });

  it('tells the two hotlines apart and keeps the id prefixes of all three former places', () => {
    assert.deepEqual([region.hotlines.city.number, region.hotlines.portal.number], ['1022', '18001096']);
    assert.deepEqual(region.idPrefixes.toSorted(), ['074', '077', '079']);
  });

  it('opens its service centre on 29 December 2025, from the press', () => {
    assert.deepEqual([region.centre.from, region.centre.confidence], ['2025-12-29', 'press']);
  });

  it('has guidance on every topic that is asked for', () => {
    const needs = ['account', 'contact', 'petition', 'portal', 'submit'];
    for (const topic of needs) assert.ok(guidance.byTopic(topic), topic);
  });

  it('knows a topic by what is said about it, the longest first, and follow-ups only after what they follow', () => {
    const asked: Record<string, string> = {
      'em muốn ly hôn': 'divorce',
      'sao không làm hết trên mạng được': 'whypartly',
      'is decree 42 still in force': 'decree',
      'tôi lên sở nộp được không': 'departments',
      'the text is too small for me': 'accessible',
    };
    for (const [text, topic] of Object.entries(asked)) assert.equal(guidance.askedIn(text), topic, text);
    assert.equal(guidance.askedIn('làm giấy khai sinh'), undefined);
    assert.equal(guidance.askedIn('mấy ngày trả lời'), undefined);
    assert.equal(guidance.askedIn('mấy ngày trả lời', 'petition'), 'petitiontime');
    assert.equal(guidance.askedIn('gửi cho ai đọc', 'petition'), 'petitionwho');
    assert.equal(guidance.askedIn('thứ bảy làm không', 'ward'), 'hours');
  });
});
