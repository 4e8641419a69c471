import assert from 'node:assert/strict';
import type { Value } from '../../knowledge/declarations/declaration.ts';
import { Person } from './declarationDriver.ts';

const UP_TO_PARENTS = [
  'Người Mẫu A',
  '20/10/2025',
  'nam',
  'Kinh',
  'Việt Nam',
  'Bệnh viện Từ Dũ',
  'xã Mẫu, tỉnh Vĩnh Long',
];
const UP_TO_MOTHER = [...UP_TO_PARENTS, 'Chỉ mẹ', 'Người Mẫu B'];
const UP_TO_REQUESTER = [...UP_TO_MOTHER, '5/6/1995', '079195000001', 'phường Bến Thành'];
const TO_THE_END = [...UP_TO_REQUESTER, 'mẹ', 'cccd', 'bỏ qua', 'bỏ qua', 'không'];

async function after(lines: readonly string[]): Promise<Person> {
  const person = new Person();
  await person.begin('1.001193');
  for (const line of ['đồng ý', ...lines]) await person.say(line);
  return person;
}

async function valueAfter(lines: readonly string[], said: string, key: string): Promise<Value | undefined> {
  const person = await after([...lines, said]);
  return person.value(key) as Value | undefined;
}

describe('a declaration in the words people use', () => {
  const relations: readonly (readonly [string, string])[] = [
    ['tui là mẹ nó', 'mother'],
    ['tui là má nó', 'mother'],
    ['mẹ nó đó', 'mother'],
    ['ba', 'father'],
    ['tía', 'father'],
    ['tui là tía thằng nhỏ', 'father'],
    ['bố cháu', 'father'],
    ['ông ngoại', 'grandparent'],
    ['tôi là bà nội của nó', 'grandparent'],
    ['dì nó', 'relative'],
  ];
  for (const [said, value] of relations) {
    it(`takes "${said}" for ${value}`, async () => {
      assert.equal(await valueAfter(UP_TO_REQUESTER, said, 'requesterRelation'), value);
    });
  }

  const parents: readonly (readonly [string, string])[] = [
    ['mình mẹ thôi', 'mother'],
    ['má thôi', 'mother'],
    ['chỉ ghi mẹ thôi', 'mother'],
    ['ghi cả ba lẫn má', 'both'],
    ['ba với má', 'both'],
    ['có đủ cha mẹ', 'both'],
    ['tía', 'father'],
  ];
  for (const [said, value] of parents) {
    it(`names ${value} on the certificate after "${said}"`, async () => {
      assert.equal(await valueAfter(UP_TO_PARENTS, said, 'parents'), value);
    });
  }

  it('says that a CMND is no longer valid, whatever else the word may be taken for', async () => {
    const person = await after([...UP_TO_REQUESTER, 'mẹ']);
    for (const said of ['cmnd', 'tui chỉ có chứng minh nhân dân thôi']) {
      assert.equal(person.hears(said, 'procedure.find', 0.95), 'answer');
      assert.equal(await person.say(said), 'declaration.reask(requesterPaper)');
      assert.match(person.text(), /CMND không còn dùng được từ 01\/01\/2025/);
    }
    assert.equal(person.hears('cmnd còn dùng được không?', 'contact', 0.9), 'no');
    assert.equal(await person.say('cccd'), 'declaration.ask(requesterPaperIssued)');
  });

  it('takes a place at a question with choices for a wrong answer, and a question about it for a question', async () => {
    const person = await after(UP_TO_PARENTS);
    assert.equal(person.hears('phường Sài Gòn', 'contact', 0.9), 'answer');
    assert.equal(await person.say('phường Sài Gòn'), 'declaration.reask(parents)');
    assert.equal(person.hears('phường Sài Gòn ở đâu?', 'contact', 0.9), 'no');
    assert.equal(person.hears('số điện thoại phường Sài Gòn', 'contact', 0.9), 'no');
  });

  for (const said of ['năm 95', 'sinh năm 95', '95', 'năm chín mươi lăm', '95 ạ']) {
    it(`offers 1995 for "${said}" where the year is enough`, async () => {
      const person = await after(UP_TO_MOTHER);
      assert.equal(person.hears(said), 'answer');
      assert.equal(await person.say(said), 'declaration.confirm(motherBorn)');
      assert.match(person.text(), /Mẹ bé sinh năm 1995, đúng không\?/);
      await person.say('đúng');
      assert.equal(person.value('motherBorn'), '1995');
    });
  }

  it('takes a year of four figures as it is, and none where the day is needed', async () => {
    assert.equal(await valueAfter(UP_TO_MOTHER, '1995', 'motherBorn'), '1995');
    const person = await after(['Người Mẫu A']);
    assert.equal(await person.say('năm 25'), 'declaration.reask(childBorn)');
  });

  it('gives the example of the field that is asked', async () => {
    const person = await after([
      ...UP_TO_PARENTS, 'Cả cha và mẹ', 'Người Mẫu B', '5/6/1995', '079195000001', 'Người Mẫu C', '1993', '079093000002', 'rồi',
    ]); // prettier-ignore
    assert.equal(await person.say('là sao?'), 'declaration.reask(marriageNumber)');
    assert.match(person.text(), /Ví dụ: 12\/2020/);
    assert.doesNotMatch(person.text(), /Từ Dũ/);
  });

  it('confirms a place with a district, keeps it whole if they say so, and takes another', async () => {
    const person = await after(UP_TO_PARENTS.slice(0, -1));
    assert.equal(await person.say('quận 3, tphcm'), 'declaration.confirm(childNativePlace)');
    assert.match(person.text(), /không còn quận, huyện.*"quận 3, tphcm", đúng không\?/s);
    assert.equal(await person.say('đúng'), 'declaration.ask(parents)');
    assert.equal(person.value('childNativePlace'), 'quận 3, tphcm');
    const other = await after([...UP_TO_PARENTS.slice(0, -1), 'quận 3, tphcm']);
    assert.equal(await other.say('phường Bàn Cờ, tphcm'), 'declaration.ask(parents)');
    assert.equal(other.value('childNativePlace'), 'phường Bàn Cờ, tphcm');
  });

  it('takes a hospital of a former district by its name, and asks where a home is', async () => {
    const before = UP_TO_PARENTS.slice(0, 5);
    assert.equal(await valueAfter(before, 'Bệnh viện Quận 11', 'childBirthplace'), 'Bệnh viện Quận 11');
    const person = await after(before);
    assert.equal(await person.say('sinh ở nhà'), 'declaration.reask(childBirthplace)');
    assert.match(person.text(), /phường, xã/);
  });

  it('says whose number it should be when the number says another gender', async () => {
    const person = await after([...UP_TO_MOTHER, '1995']);
    assert.equal(await person.say('079095000001'), 'declaration.reask(motherId)');
    assert.match(person.text(), /giới tính nam, mà đây là mẹ bé/);
  });

  it('says that the date of the mother who makes the request changes with her date', async () => {
    const person = await after([...UP_TO_MOTHER, '1995', '079195000001', 'phường Bến Thành', 'mẹ', '5/6/1995', 'cccd']);
    const ids = await person.say('sửa ngày sinh của mẹ thành 7/8/1995');
    assert.equal(ids, 'declaration.noted declaration.noted declaration.ask(requesterPaperIssued)');
    assert.match(person.text(), /đổi theo: anh\/chị sinh ngày 07\/08\/1995/);
  });

  it('asks to confirm in the words of the question, in both languages', async () => {
    const person = await after([]);
    await person.say('An');
    assert.match(person.text(), /Tên bé là An, đúng không\?/);
    person.language = 'en';
    assert.match(person.ask()[0]?.text ?? '', /The child’s name is An\. Is that right\?/);
  });
});

describe('a correction of another answer', () => {
  it('is no answer to the date or the text that is asked', async () => {
    const person = await after(UP_TO_PARENTS.slice(0, 5));
    const ids = await person.say('sửa ngày sinh của bé thành 22/10/2025');
    assert.equal(ids, 'declaration.noted declaration.ask(childBirthplace)');
    assert.equal(person.value('childBorn'), '2025-10-22');
    assert.equal(person.value('childBirthplace'), undefined);
  });
});

describe('asking how much is left', () => {
  const ways = ['xong chưa', 'sắp xong chưa', 'còn mấy câu nữa', 'còn mấy câu nữa vậy?', 'are we done yet?'];
  for (const said of ways) {
    it(`answers "${said}" and puts the question again`, async () => {
      const person = await after(['Người Mẫu A']);
      assert.equal(person.hears(said, 'status.lookup', 0.95), 'answer');
      assert.equal(await person.say(said), 'declaration.noted declaration.ask(childBorn)');
      assert.match(person.text(), /ít nhất 1\d câu/);
    });
  }

  it('counts down, and counts no optional question', async () => {
    const count = (person: Person) => Number(/ít nhất (\d+) câu/.exec(person.text())?.[1]);
    const [early, late] = [await after(UP_TO_MOTHER), await after([...UP_TO_REQUESTER, 'mẹ', 'cccd'])];
    await early.say('xong chưa');
    await late.say('xong chưa');
    assert.ok(count(early) > count(late), early.text());
    assert.equal(count(late), 1);
  });

  it('keeps what waits for a yes, and is no answer to the consent', async () => {
    const person = await after(['An']);
    assert.equal(await person.say('xong chưa'), 'declaration.noted declaration.confirm(childName)');
    assert.equal(await person.say('đúng'), 'declaration.ask(childBorn)');
    const asked = new Person();
    await asked.begin('1.001193');
    assert.equal(await asked.say('xong chưa'), 'declaration.consent');
  });

  it('says at the review that nothing is left to answer', async () => {
    const person = await after(TO_THE_END);
    assert.equal(person.hears('xong chưa', 'status.lookup', 0.95), 'answer');
    assert.equal(await person.say('xong chưa'), 'declaration.noted declaration.review');
    assert.match(person.text(), /đủ các câu rồi/);
  });
});

describe('a finished declaration', () => {
  it('is given again until its link ends', async () => {
    const person = await after([...TO_THE_END, 'tôi cam đoan']);
    const link = /http\S+/.exec(person.text())?.[0];
    assert.ok(link);
    await person.resume();
    assert.equal(person.ids(), 'declaration.done');
    assert.ok(person.text().includes(link));
    assert.match(person.text(), /chưa được nộp/);
    person.now = new Date('2025-12-21T03:00:00Z');
    await person.resume();
    assert.equal(person.ids(), 'declaration.none');
  });

  it('gives way to a declaration that is open', async () => {
    const person = await after([...TO_THE_END, 'tôi cam đoan']);
    await person.begin('1.001193');
    for (const line of ['đồng ý', 'Người Mẫu D', 'để sau']) await person.say(line);
    await person.resume();
    assert.equal(person.ids(), 'declaration.ask(childBorn)');
  });

  it('speaks in the channel’s way on the hotline', async () => {
    const person = await after([...TO_THE_END, 'tôi cam đoan']);
    person.channel = { name: 'hotline', buttons: 0, private: false, spoken: true };
    await person.resume();
    assert.doesNotMatch(person.text(), /http/);
    assert.match(person.said[0]?.notes ?? '', /files\/token-/);
  });

  it('takes a name for an answer though a word of it sounds like danger, and nothing else said there', async () => {
    const person = await after([]);
    for (const name of ['Người Mẫu Cứu', 'John Hurt', 'Giàng A Giết', 'Người Mẫu Bình'])
      assert.equal(person.hears(name, 'crisis', 0.7), 'answer', name);
    for (const plea of ['cứu em', 'chồng cầm dao', 'Bé Bị Đánh Giờ Làm Sao'])
      assert.equal(person.hears(plea, 'crisis', 0.7), 'no', plea);
    assert.equal(person.hears('Nhảy Cầu', 'crisis', 0.99), 'no');
  });

  it('takes a place for an answer though a word of it sounds like danger, and nothing else said there', async () => {
    const person = await after(['Người Mẫu A', '20/10/2025', 'nam', 'Kinh', 'Việt Nam']);
    for (const place of ['12 đường Cứu Quốc, phường Mẫu', 'ấp Cháy, xã Mẫu'])
      assert.equal(person.hears(place, 'crisis', 0.7), 'answer', place);
    for (const plea of ['2 đứa bị đánh, cứu em.', 'nó cầm dao'])
      assert.equal(person.hears(plea, 'crisis', 0.7), 'no', plea);
  });
});
