import assert from 'node:assert/strict';
import { Person } from './declarationDriver.ts';

const TO_GENDER = ['Người Mẫu A', '2/9/1990'];
const TO_ID = [...TO_GENDER, 'nam'];
const TO_PHONE = [...TO_ID, '079090000001'];
const TO_HEAD = [...TO_PHONE, '0900000001', 'bỏ qua'];
const TO_ADDRESS = [...TO_HEAD, 'chủ hộ'];
const TO_NATIVE_PLACE = ['Người Mẫu A', '1/11/2026', 'nam', 'Kinh', 'Việt Nam', 'Bệnh viện Từ Dũ, phường Bến Thành'];
const TO_MOTHER = [...TO_NATIVE_PLACE, 'xã Bình Mỹ, Thành phố Hồ Chí Minh', 'Chỉ mẹ'];
const RESIDENCE = '1.004194';
const BIRTH = '1.001193';

async function after(procedure: string, lines: readonly string[]): Promise<Person> {
  const person = new Person();
  person.now = new Date('2026-11-21T03:00:00Z');
  await person.begin(procedure);
  for (const line of ['đồng ý', ...lines]) await person.say(line);
  return person;
}

describe('an address said in parts', () => {
  for (const [said, then] of [
    ['7 Yersin', 'Bến Thành'],
    ['7 Yersin, Sài Gòn', 'phường Bến Thành'],
    ['bến thành', '7 Yersin'],
    ['7 Yersin phường 77 quận 1', 'Phường Bến Thành'],
    ['7 Yersin, phuong Da Kao', 'Phường Bến Thành'],
  ] as const)
    it(`keeps the first part: ${said}, then ${then}`, async () => {
      const person = await after(RESIDENCE, [...TO_ADDRESS, said, then]);
      if (person.ids() === 'declaration.confirm(address)') await person.say('đúng');
      assert.deepEqual(person.value('address'), {
        street: '7 Yersin',
        ward: 'Phường Bến Thành',
        province: 'Thành phố Hồ Chí Minh',
      });
    });

  it('keeps the street through a district', async () => {
    const person = await after(RESIDENCE, [...TO_ADDRESS, '7 Yersin', 'quận 1', 'Bến Thành', 'đúng']);
    assert.match(JSON.stringify(person.value('address')), /"7 Yersin","ward":"Phường Bến Thành"/);
  });

  for (const text of ['12 Le Loi', '12 duong 3/2 phuong 11 quan 10', 'so 8 hem 12 Phan Van Tri phuong 5'])
    it(`is an answer, whatever it sounds like: ${text}`, async () => {
      const person = await after(RESIDENCE, TO_ADDRESS);
      assert.equal(person.hears(text, 'contact', 0.7), 'answer');
    });

  for (const text of ['2 vo chong toi muon ly hon', '3 ngay co xong khong'])
    it(`is not whatever begins with a number: ${text}`, async () => {
      const person = await after(RESIDENCE, TO_ADDRESS);
      assert.notEqual(person.hears(text, 'procedure.find', 0.97), 'answer');
    });
});

describe('a name that is asked for', () => {
  for (const text of ['12 Le Loi, phuong Ben Thanh', '12 Lê Lợi, Bến Thành', 'so 5 Nguyen Trai, Cho Quan'])
    it(`is not taken from an address: ${text}`, async () => {
      const person = await after(BIRTH, [...TO_MOTHER, text]);
      assert.equal(person.value('motherName'), undefined);
      assert.equal(person.ids(), 'declaration.reask(motherName)');
    });

  it('is shown first where it may be a ward typed without marks', async () => {
    const person = await after(BIRTH, [...TO_MOTHER, 'phuong Ben Thanh']);
    assert.equal(person.ids(), 'declaration.confirm(motherName)');
  });
});

describe('an answer that is taken back in the same line', () => {
  for (const [text, value] of [
    ['tôi là nam, nhầm rồi, nữ', 'female'],
    ['toi la nam, nham roi, nu', 'female'],
    ['nữ, à lộn, nam', 'male'],
    ['male, sorry, female', 'female'],
    ['nam, không phải nữ', 'male'],
  ] as const)
    it(`is the second: ${text}`, async () => {
      const person = await after(RESIDENCE, [...TO_GENDER, text]);
      assert.equal(person.value('gender'), value);
      assert.match(person.text(), value === 'female' ? /Nữ/ : /Nam/);
    });

  it('is the second name too', async () => {
    const person = await after(RESIDENCE, ['Người Mẫu A, à nhầm, Người Mẫu B']);
    assert.equal(person.value('name'), 'Người Mẫu B');
  });
});

describe('two answers in one line', () => {
  for (const text of [
    '0900000001 va email la mau@example.com',
    '0900000001 email mau@example.com',
    '0900000001 mau@example.com',
    'mau@example.com 0900000001',
  ])
    it(`are both kept: ${text}`, async () => {
      const person = await after(RESIDENCE, [...TO_PHONE, text]);
      assert.equal(person.value('phone'), '0900000001');
      assert.equal(person.value('email'), 'mau@example.com');
    });
});

describe('a native place', () => {
  for (const text of ['mẹ', 'me', 'theo que cha', 'giống mẹ', 'quê ngoại'])
    it(`is no place when only whose it is was said: ${text}`, async () => {
      const person = await after(BIRTH, [...TO_NATIVE_PLACE, text]);
      assert.equal(person.value('childNativePlace'), undefined);
      assert.match(person.text(), /xã, phường và tỉnh, thành/);
    });

  it('is asked for its commune, and told the province of today', async () => {
    const person = await after(BIRTH, [...TO_NATIVE_PLACE, 'Nam Định']);
    assert.match(person.text(), /nay thuộc tỉnh Ninh Bình\. Tôi cần cả xã, phường/);
    assert.equal(person.hears('xã Mẫu'), 'answer');
    await person.say('xã Mẫu');
    assert.match(person.text(), /"xã Mẫu, tỉnh Ninh Bình"/);
    await person.say('đúng');
    assert.equal(person.value('childNativePlace'), 'xã Mẫu, tỉnh Ninh Bình');
  });

  it('is taken with its province, whatever was said before', async () => {
    const person = await after(BIRTH, [...TO_NATIVE_PLACE, 'Nghệ An', 'xã Mẫu, tỉnh Đồng Nai']);
    assert.equal(person.value('childNativePlace'), 'xã Mẫu, tỉnh Đồng Nai');
  });
});

describe('what somebody is to the head of the household', () => {
  for (const [text, value] of [
    ['o tro nha nguoi ta', 'lodger'],
    ['toi dang o tro nha nguoi ta', 'lodger'],
    ['chủ nhà là chủ hộ', 'lodger'],
    ['vo toi la chu ho', 'spouse'],
    ['ba tôi là chủ hộ', 'child'],
    ['con trai tôi đứng tên chủ hộ', 'parent'],
    ['chủ hộ là bà ngoại em', 'grandchild'],
    ['my father is the head of the household', 'child'],
    ['con ruột của chủ hộ', 'child'],
    ['tôi là chủ hộ', 'head'],
    ['em là chủ hộ ạ', 'head'],
  ] as const)
    it(`is read as ${value}: ${text}`, async () => {
      const person = await after(RESIDENCE, TO_HEAD);
      assert.equal(person.hears(text, 'procedure.find', 0.9), 'answer');
      await person.say(text);
      assert.equal(person.value('headRelation'), value);
    });
});

describe('a number that does not agree with the gender or the year', () => {
  for (const text of ['dung', 'Đúng như giấy tờ', '079190000001', 'thẻ tôi ghi vậy'])
    it(`counts, with a warning, once the person stays with it: ${text}`, async () => {
      const person = await after(RESIDENCE, [...TO_ID, '079190000001']);
      assert.equal(person.ids(), 'declaration.reask(id)');
      assert.equal(person.hears(text, 'command.yes', 0.9), 'answer');
      assert.equal(await person.say(text), 'declaration.noted declaration.ask(phone)');
      assert.equal(person.value('id'), '079190000001');
      assert.match(person.text(), /có thể hỏi lại/);
    });

  for (const text of ['không', '079090000001', 'thẻ ghi sai'])
    it(`does not after "${text}"`, async () => {
      const person = await after(RESIDENCE, [...TO_ID, '079190000001', text]);
      assert.notEqual(person.value('id'), '079190000001');
    });
});

describe('a finished declaration', () => {
  it('names the papers that are needed only in some cases, each with its case', async () => {
    const person = await after(RESIDENCE, [...TO_ADDRESS, '7 Yersin, phường Bến Thành', 'bỏ qua', 'nhà thuê']);
    for (const text of ['không', 'ký', 'ký', 'ký']) if (!person.ids().includes('review')) await person.say(text);
    await person.say('Cam đoan và hoàn tất');
    assert.match(person.text(), /Chỉ cần thêm khi:\n• Nhà thuê: chủ nhà đồng ý/);
  });
});
