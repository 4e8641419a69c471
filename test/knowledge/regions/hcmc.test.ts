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

  it('leaves divorce to the court however it is asked, and what comes after one to its procedure', () => {
    for (const text of [
      'ly hôn',
      'ly hôn cần giấy tờ gì',
      'còn ly hôn thì sao',
      'thủ tục ly hôn thuận tình',
      'ly dị mất bao lâu',
      'divorce papers',
      'how long does a divorce take',
    ])
      assert.equal(guidance.askedIn(text)?.topic, 'divorce', text);
    for (const text of [
      'đã ly hôn, giờ xin giấy độc thân',
      'ly hôn bên Mỹ rồi, ghi vào sổ',
      'chuyển khẩu sau ly hôn',
      'record my divorce from korea',
    ])
      assert.equal(guidance.askedIn(text), undefined, text);
  });

  it('sends who was robbed to the police, and who lost a paper with it to that paper', () => {
    for (const text of ['someone stole my bike', 'I was robbed', 'em bị giật điện thoại'])
      assert.equal(guidance.askedIn(text)?.topic, 'theft', text);
    for (const text of ['somebody stole my ID card', 'bị móc túi mất căn cước'])
      assert.equal(guidance.askedIn(text), undefined, text);
  });

  it('does not take a business in a former district for civil status', () => {
    assert.equal(
      guidance.askedIn('do i need a permit to open a small cafe in district 2 as a foreigner')?.topic,
      undefined,
    );
    assert.equal(guidance.askedIn('marry a foreigner at the district')?.topic, 'foreignelement');
  });

  it('knows a topic by what is said about it, the longest first, and follow-ups only after what they follow', () => {
    const asked: Record<string, string> = {
      'em muốn ly hôn': 'divorce',
      'sao không làm hết trên mạng được': 'whypartly',
      'is decree 42 still in force': 'decree',
      'tôi lên sở nộp được không': 'departments',
      'the text is too small for me': 'accessible',
    };
    for (const [text, topic] of Object.entries(asked)) assert.equal(guidance.askedIn(text)?.topic, topic, text);
    assert.equal(guidance.askedIn('làm giấy khai sinh')?.topic, undefined);
    assert.equal(guidance.askedIn('mấy ngày trả lời')?.topic, undefined);
    assert.equal(guidance.askedIn('mấy ngày trả lời', 'petition')?.topic, 'petitiontime');
    assert.equal(guidance.askedIn('gửi cho ai đọc', 'petition')?.topic, 'petitionwho');
    assert.equal(guidance.askedIn('thứ bảy làm không', 'ward')?.topic, 'hours');
  });

  it('hears the mistakes people make in words of their own', () => {
    const asked = {
      'thẻ cccd đầu 999 có phải giả không': 'idnumber',
      'số căn cước bắt đầu bằng 150 có hợp lệ không': 'idnumber',
      'cầm cmnd cũ đi công chứng được không': 'oldid',
      'có mỗi số cccd coi hồ sơ được không': 'secondfact',
      'đưa cccd là coi được hồ sơ hả': 'secondfact',
      'nghe nói nộp online không mất tiền đồng nào hả': 'zerocharge',
      'cưới chồng tây thì ra quận hay phường': 'foreignelement',
      'khai sinh con lai ở quận được không': 'foreignelement',
      'đóng lệ phí 50% tới khi nào hết': 'halfcharge',
      'thuế thu nhập cá nhân ngưỡng 11 triệu phải không': 'taxlaw',
    };
    for (const [text, topic] of Object.entries(asked)) assert.equal(guidance.askedIn(text)?.topic, topic, text);
  });

  it('hears a topic through words between, either of two words, shorthand and missing marks, but not through other marks', () => {
    const asked: Record<string, string | undefined> = {
      'nop ho so o quan 5 dc ko': 'nodistrict',
      'nộp hồ sơ xây dựng ở quán được không': undefined,
      'họ bắt tôi bổ sung giấy tờ hoài': 'supplement',
      'chứng minh nhân dân cũ của tôi còn xài được không': 'oldid',
      'nd 42 con hieu luc ko': 'decree',
    };
    for (const [text, topic] of Object.entries(asked)) assert.equal(guidance.askedIn(text)?.topic, topic, text);
  });

  it('does not take an account or opening hours of somebody else for its own', () => {
    for (const text of ['quên mật khẩu gmail', 'tài khoản ngân hàng bị khóa', 'Is Techcombank open on Sunday?'])
      assert.equal(guidance.askedIn(text), undefined, text);
    assert.equal(guidance.askedIn('quên mật khẩu cổng dịch vụ công')?.topic, 'lostaccount');
  });

  it('says how much of a message named the topic', () => {
    assert.equal(guidance.askedIn('otp')?.share, 1);
    assert.ok((guidance.askedIn('tôi có chuyện này muốn hỏi là mã otp gửi đi đâu vậy')?.share ?? 1) < 0.2);
  });
});
