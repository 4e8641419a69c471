import assert from 'node:assert/strict';
import { asksForms } from '../../dialogs/declaration/held.ts';
import { Person } from './declarationDriver.ts';

const UP_TO_BIRTHPLACE = ['Người Mẫu A', '20/10/2025', 'nam', 'Kinh', 'Việt Nam'];
const UP_TO_NATIVE_PLACE = [...UP_TO_BIRTHPLACE, 'Bệnh viện Từ Dũ, phường Bến Thành'];
const UP_TO_PARENTS = [...UP_TO_NATIVE_PLACE, 'xã Mẫu, tỉnh Vĩnh Long'];
const AT_MOTHER = [...UP_TO_PARENTS, 'Chỉ mẹ'];
const TO_COPIES = [
  ...AT_MOTHER,
  'Người Mẫu B',
  '5/6/1995',
  '079195000001',
  'phường Bến Thành',
  'mẹ',
  'cccd',
  'bỏ qua',
  'bỏ qua',
];

async function after(lines: readonly string[], procedure = '1.001193', day = '2025-11-21'): Promise<Person> {
  const person = new Person();
  person.now = new Date(`${day}T03:00:00Z`);
  await person.begin(procedure);
  for (const line of ['đồng ý', ...lines]) await person.say(line);
  return person;
}

describe('a declaration among words of talk', () => {
  const places: readonly (readonly [string, string])[] = [
    ['quê quán là xã Tân Phú, tỉnh Đồng Nai', 'xã Tân Phú, tỉnh Đồng Nai'],
    ['quê quán: xã Diễn Châu, tỉnh Nghệ An nha', 'xã Diễn Châu, tỉnh Nghệ An'],
    ['sửa quê quán: xã Tân Phú, tỉnh Đồng Nai', 'xã Tân Phú, tỉnh Đồng Nai'],
    ['que quan la xa Mau, tinh Ca Mau', 'xa Mau, tinh Ca Mau'],
    ['quê quán xã Mẫu, TP. Cần Thơ', 'xã Mẫu, TP. Cần Thơ'],
  ];
  for (const [said, value] of places) {
    it(`keeps the commas of a place that is corrected at the question for a name: ${said}`, async () => {
      const person = await after([...AT_MOTHER, said]);
      assert.equal(person.value('childNativePlace'), value);
      assert.equal(person.value('motherName'), undefined);
      assert.match(person.ids(), /declaration\.ask\(motherName\)/);
    });
  }

  it('corrects two fields that one message names', async () => {
    const said = 'sửa quê quán: xã Tân Phú, tỉnh Đồng Nai. nơi sinh là BV Hùng Vương, phường Chợ Lớn, TPHCM';
    const person = await after([...AT_MOTHER, said]);
    assert.equal(person.value('childNativePlace'), 'xã Tân Phú, tỉnh Đồng Nai');
    assert.equal(person.value('childBirthplace'), 'BV Hùng Vương, phường Chợ Lớn, TPHCM');
  });

  for (const said of ['nộp Củ Chi', 'tiếp tục khai', 'tiếp tục', 'cho hỏi lệ phí']) {
    it(`goes on asking whether a name is right after "${said}"`, async () => {
      const person = await after([...AT_MOTHER, 'do thi mau', said]);
      assert.equal(person.value('motherName'), undefined);
      assert.equal(person.ids(), 'declaration.confirm(motherName)');
    });
  }

  for (const said of ['Đỗ Thị Mậu', 'bà Đỗ Thị Mậu', 'phải là Đỗ Thị Mậu nha', 'Đỗ Thị Mậu chứ']) {
    it(`takes the right spelling in place of a yes, whatever it sounds like: ${said}`, async () => {
      const person = await after([...AT_MOTHER, 'do thi mau']);
      assert.equal(person.hears(said, 'procedure.find', 0.95), 'answer');
      await person.say(said);
      assert.equal(person.value('motherName'), 'Đỗ Thị Mậu');
    });
  }

  it('asks for the name again after "sửa" at its confirmation', async () => {
    const person = await after([...AT_MOTHER, 'dang thi mau', 'sửa']);
    assert.equal(person.ids(), 'declaration.ask(motherName)');
    assert.equal(person.hears('Đặng Thị Mậu', 'declaration.start', 0.9), 'answer');
  });

  it('hears a name with its family name where it only sounds like danger, and danger where it does not', async () => {
    const person = await after(AT_MOTHER);
    for (const said of ['dang thi mau', 'Đặng Thị Mậu', 'do thi mau chet']) {
      assert.equal(person.hears(said, 'crisis', 0.85), 'answer', said);
      assert.equal(person.hears(said, 'crisis', 0.95), 'no', said);
    }
    assert.equal(person.hears('do ai cuu toi voi', 'crisis', 0.85), 'no');
  });

  it('keeps nothing of who has not chosen a name yet', async () => {
    const person = await after(['chua dat ten dut khoat, mai moi dat']);
    assert.equal(person.ids(), 'declaration.reask(childName)');
  });

  const native: readonly (readonly [string, string | undefined])[] = [
    ['ghi quê quán sao rồi', undefined],
    ['khai cho xong đi mệt quá', undefined],
    ["I don't know, his dad is from Nghe An", undefined],
    ['sửa quê quán: xã Tân Phú, tỉnh Đồng Nai', 'xã Tân Phú, tỉnh Đồng Nai'],
    ['bé quê ở Ba Tri, Bến Tre', 'Ba Tri, Bến Tre'],
    ['Con Cuông, Nghệ An', 'Con Cuông, Nghệ An'],
  ];
  for (const [said, value] of native) {
    it(`writes ${value ?? 'nothing'} for the native place after "${said}"`, async () => {
      const person = await after([...UP_TO_NATIVE_PLACE, said]);
      assert.equal(person.value('childNativePlace'), value);
    });
  }

  for (const said of [
    'chắc theo quê nội, Ba Tri, Bến Tre',
    'nãy nói rồi mà, Ba Tri, Bến Tre',
    'hình như Ba Tri, Bến Tre',
    'maybe Ba Tri, Ben Tre',
  ]) {
    it(`shows what was left of a doubtful place before it counts: ${said}`, async () => {
      const person = await after([...UP_TO_NATIVE_PLACE, said]);
      assert.equal(person.ids(), 'declaration.confirm(childNativePlace)');
      assert.match(person.text(), /"Ba Tri, B[eế]n Tre"/);
    });
  }

  it('shows what was written when asked in plain words', async () => {
    const person = await after(UP_TO_BIRTHPLACE);
    for (const said of [
      'ghi nơi sinh sao rồi cho xem coi',
      'dien gi roi cho coi lai',
      'what have you written so far',
    ]) {
      assert.equal(await person.say(said), 'declaration.review declaration.ask(childBirthplace)', said);
    }
  });

  it('takes a wish to know how much is left for that', async () => {
    const person = await after(UP_TO_BIRTHPLACE);
    for (const said of ['tới đâu rồi, còn nhiều ko', 'cai nay bao nhieu cau vay', 'how many questions are there']) {
      assert.equal(person.hears(said, 'status.lookup', 0.9), 'answer', said);
      assert.equal(await person.say(said), 'declaration.noted declaration.ask(childBirthplace)', said);
    }
  });

  it('takes apart a name, a day and a place told at once', async () => {
    const person = await after(['Nguyễn Thị Mẫu An sinh hôm kia lúc 3h sáng ở bệnh viện Từ Dũ', 'đúng']);
    assert.equal(person.value('childName'), 'Nguyễn Thị Mẫu An');
    assert.equal(person.value('childBorn'), '2025-11-19');
    assert.equal(person.value('childBirthplace'), 'bệnh viện Từ Dũ');
  });

  it('leaves a gender told at the question for a name to the gender', async () => {
    const person = await after(['gái, dân tộc kinh']);
    assert.equal(person.value('childGender'), 'female');
    assert.equal(person.value('childEthnicity'), 'Kinh');
    assert.match(person.ids(), /declaration\.ask\(childName\)/);
  });

  const parents: readonly (readonly [string, string])[] = [
    ['cả 2', 'both'],
    ['cả hai vợ chồng', 'both'],
    ['có cha mẹ đủ hết', 'both'],
    ['đủ hai đứa', 'both'],
    ['just me as the mother, leave the father blank', 'mother'],
    ['để trống phần cha', 'mother'],
  ];
  for (const [said, value] of parents) {
    it(`names ${value} on the certificate after "${said}"`, async () => {
      const person = await after([...UP_TO_PARENTS, said]);
      assert.equal(person.value('parents'), value);
    });
  }

  it('takes a number of copies for a yes, and changes it together with the day of birth', async () => {
    const person = await after([...TO_COPIES, '2 bản']);
    assert.deepEqual([person.value('copiesWanted'), person.value('copies')], [true, 2]);
    const said = 'à cho 3 bản, với lại bé sinh hôm 20 chứ ko phải 21';
    assert.equal(person.hears(said, 'procedure.find', 0.9), 'answer');
    await person.say(said);
    assert.equal(person.ids(), 'declaration.noted declaration.confirm(childBorn)');
    await person.say('đúng');
    assert.deepEqual([person.value('copies'), person.value('childBorn')], [3, '2025-11-20']);
  });

  const AT_CT01_BORN = ['Nguyễn Thị Mẫu'];
  for (const said of ['sinh năm 1950 thôi, giấy tờ không ghi ngày', 'sanh nam 50, ngay thang hong nho', '1950']) {
    it(`offers a year alone where the papers of the old have no more: ${said}`, async () => {
      const person = await after([...AT_CT01_BORN, said], '1.004222', '2026-11-22');
      assert.equal(person.ids(), 'declaration.confirm(born)');
      await person.say('đúng');
      assert.equal(person.value('born'), '1950');
      assert.equal(person.value('ofAge'), undefined);
      assert.match(person.ids(), /declaration\.ask\(gender\)/);
    });
  }

  it('keeps an email told with the phone number, and "mẹ của chủ hộ" is a parent', async () => {
    const lines = [...AT_CT01_BORN, '1/2/1958', 'nữ', '079158000123', '0901234567, mail mauc@example.com'];
    const person = await after([...lines, 'mẹ của chủ hộ'], '1.004222', '2026-11-22');
    assert.deepEqual([person.value('phone'), person.value('email')], ['0901234567', 'mauc@example.com']);
    assert.equal(person.value('headRelation'), 'parent');
    await person.say('tui là chủ hộ, tên Phan Văn Mẫu, 079079000123');
    assert.deepEqual([person.value('headName'), person.value('headId')], ['Phan Văn Mẫu', '079079000123']);
  });

  it('reads whose home it is and who signs in the words people use', async () => {
    const lines = [
      ...AT_CT01_BORN,
      '1/2/1958',
      'nữ',
      '079158000123',
      'bỏ qua',
      'bỏ qua',
      'mẹ của chủ hộ',
      'Phan Văn Mẫu',
      '079079000123',
    ];
    const person = await after(
      [...lines, 'nhà tui 12 đường số 3 phường An Lạc', 'bỏ qua', 'tui thue phong', 'không', 'bà ký giấy rồi'],
      '1.004222',
      '2026-11-22',
    );
    assert.deepEqual(person.value('address'), {
      street: '12 đường số 3',
      ward: 'Phường An Lạc',
      province: 'Thành phố Hồ Chí Minh',
    });
    assert.equal(person.value('dwelling'), 'rent');
    assert.equal(person.value('headConsent'), 'signed');
  });

  it('knows a question which forms there are, and of one procedure as none', () => {
    for (const said of [
      'mấy cái tờ khai nào bạn điền giùm được vậy?',
      'co nhung to khai nao?',
      'which forms can you fill in?',
    ]) {
      assert.equal(asksForms(said), true, said);
    }
    for (const said of ['khai sinh thì dùng tờ khai nào', 'điền tờ khai', 'tờ khai kết hôn có gì']) {
      assert.equal(asksForms(said), false, said);
    }
  });

  it('names the forms there are where one is wanted that is not', async () => {
    const person = new Person();
    await person.begin('1.000894');
    assert.match(person.text(), /tờ khai đăng ký khai sinh và tờ khai thay đổi thông tin cư trú/);
  });
});
