import assert from 'node:assert/strict';
import { Person } from './declarationDriver.ts';

type Lines = readonly (readonly [string, string?])[];

async function agreed(procedure: string, language: 'vi' | 'en' = 'vi'): Promise<Person> {
  const person = new Person(language);
  person.now = new Date('2026-11-21T03:00:00Z');
  await person.begin(procedure);
  await person.say(language === 'vi' ? 'đồng ý' : 'yes');
  return person;
}

/** Says each line and checks what comes; without a second part any reply will do. */
async function talk(person: Person, lines: Lines): Promise<void> {
  for (const [text, comes] of lines) {
    const ids = await person.say(text);
    if (comes !== undefined) assert.equal(ids, comes, `after "${text}": ${person.text()}`);
  }
}

const ask = (key: string) => `declaration.ask(${key})`;
const ABOUT_ONESELF: Lines = [
  ['Người Mẫu A', ask('born')],
  ['2/3/1988', ask('gender')],
  ['nữ', ask('id')],
  ['079188000001', ask('phone')],
  ['0900000001', ask('email')],
  ['không', ask('headRelation')],
];
const UP_TO_MEMBERS: Lines = [
  ...ABOUT_ONESELF,
  ['vợ', ask('headName')],
  ['Người Mẫu B', ask('headId')],
  ['079086000002', ask('address')],
  ['12 Lê Lợi, phường Bến Thành', ask('formerAddress')],
  ['12 Lê Lợi, phường Bến Nghé, quận 1', ask('dwelling')],
  ['ở nhờ', ask('members.any')],
];
const FIRST_MEMBER: Lines = [
  ['có', ask('members[0].memberName')],
  ['Người Mẫu C', ask('members[0].memberBorn')],
  ['16/6/2015', ask('members[0].memberGender')],
  ['con trai', ask('members[0].memberId')],
  ['079215000003', ask('members[0].memberRelation')],
  ['con', ask('members[0].more')],
];
const SECOND_MEMBER: Lines = [
  ['còn một người nữa', ask('members[1].memberName')],
  ['Người Mẫu D, sinh 25/5/2018, con gái', `declaration.noted ${ask('members[1].memberId')}`],
  ['079318000004', ask('members[1].memberRelation')],
  ['con gái', ask('members[1].more')],
];
const CONSENTS: Lines = [
  ['hết rồi', ask('headConsent')],
  ['ký', ask('ownerConsent')],
  ['vneid', ask('ownerConsentName')],
  ['Người Mẫu E', ask('ownerConsentId')],
  ['079160000005', 'declaration.review'],
];

async function withTwo(): Promise<Person> {
  const person = await agreed('1.004222');
  await talk(person, [...UP_TO_MEMBERS, ...FIRST_MEMBER, ...SECOND_MEMBER]);
  return person;
}

async function reviewing(): Promise<Person> {
  const person = await withTwo();
  await talk(person, CONSENTS);
  return person;
}

type Section = { title: string; rows: { label: string; value: string }[] };
function paperOf(person: Person): Section[] {
  const [effect] = person.done;
  assert.ok(effect?.kind === 'publish');
  return (JSON.parse(effect.document) as { sections: Section[] }).sections;
}

describe('the residence form', () => {
  it('is filled in to the end in Vietnamese, with two members', async () => {
    const person = await reviewing();
    assert.match(person.text(), /Thành viên 2\n• Họ, chữ đệm và tên: Người Mẫu D/);
    assert.doesNotMatch(person.text(), /Còn ai nữa/);
    await talk(person, [['đúng rồi', 'declaration.done']]);
    assert.match(person.text(), /công an phường, xã/);
    assert.match(person.text(), /chưa được nộp/);
  });

  it('puts every member on paper, the office of the ward of the home, and leaves room to sign', async () => {
    const person = await reviewing();
    await person.say('đúng rồi');
    const sections = paperOf(person);
    const row = (title: string, label: string) =>
      sections.find((each) => each.title === title)?.rows.find((each) => each.label === label)?.value;
    assert.equal(row('Thành viên 1', 'Số định danh cá nhân'), '079215000003');
    assert.equal(row('Thành viên 2', 'Họ, chữ đệm và tên'), 'Người Mẫu D');
    assert.equal(row('Nội dung đề nghị', 'Cơ quan tiếp nhận'), 'Công an Phường Bến Thành');
    assert.equal(
      row('Nội dung đề nghị', 'Nội dung đề nghị'),
      'Đăng ký thường trú tại 12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh (giấy tờ chỗ ở ghi: 12 Lê Lợi, phường Bến Nghé, quận 1)',
    );
    assert.equal(row('Ý kiến đồng ý', 'Ý kiến của chủ hộ'), '');
    assert.equal(row('Ý kiến đồng ý', 'Ý kiến của chủ sở hữu chỗ ở hợp pháp'), 'Xác nhận trên VNeID hoặc Cổng');
    assert.equal(row('Nội dung đề nghị', 'Chủ hộ hiện tại'), undefined);
  });

  it('takes an address whose halves come one after the other, either first', async () => {
    for (const halves of [
      ['123 Lê Lợi', 'phường Bến Thành'],
      ['phường Bến Thành', '123 Lê Lợi'],
    ] as const) {
      const person = await agreed('1.004194');
      await talk(person, [...ABOUT_ONESELF, ['tôi là chủ hộ', ask('address')]]);
      await talk(person, [[halves[0], 'declaration.reask(address)']]);
      assert.equal(person.hears(halves[1], 'contact', 0.97), 'answer');
      await talk(person, [[halves[1], ask('formerAddress')]]);
      assert.deepEqual(person.value('address'), {
        street: '123 Lê Lợi',
        ward: 'Phường Bến Thành',
        province: 'Thành phố Hồ Chí Minh',
      });
    }
  });

  it('takes who there is for a yes, and no kinship for a name', async () => {
    for (const text of ['có, vợ với con', 'có, mẹ và hai đứa con', 'vợ với con gái']) {
      const person = await agreed('1.004222');
      await talk(person, [...UP_TO_MEMBERS, [text, ask('members[0].memberName')]]);
      for (const kin of ['vợ tôi', 'con gái', 'vợ với con'])
        await talk(person, [[kin, 'declaration.reask(members[0].memberName)']]);
      await talk(person, [['Người Mẫu C', ask('members[0].memberBorn')]]);
    }
  });

  it('asks whose number is meant where somebody else’s is said to be wrong, and keeps what was given', async () => {
    const person = await reviewing();
    await talk(person, [['số căn cước vợ tôi sai', 'declaration.change']]);
    await talk(person, [['thôi không sửa nữa', 'declaration.review']]);
    assert.equal(person.value('id'), '079188000001');
    await talk(person, [['sửa số định danh người thứ 2'], ['đúng rồi', 'declaration.review']]);
    assert.equal(person.value('members[1].memberId'), '079318000004');
    await talk(person, [['sửa ngày sinh người thứ 2'], ['giữ nguyên', 'declaration.review']]);
  });

  it('names no office before its ward is known', async () => {
    const person = await agreed('1.004194');
    await talk(person, [...ABOUT_ONESELF, ['xem lại']]);
    assert.doesNotMatch(person.text(), /Cơ quan tiếp nhận/);
  });

  it('is filled in to the end in English', async () => {
    const person = await agreed('1.004194', 'en');
    await talk(person, [
      ['Sample Person A', ask('born')],
      ['2 March 1990', ask('gender')],
      ['male', ask('id')],
      ['079090000001', ask('phone')],
      ['no', ask('email')],
      ['skip', ask('headRelation')],
      ['I am the head', ask('address')],
      ['12 Le Loi, Ben Thanh ward', 'declaration.confirm(address)'],
      ['yes', ask('formerAddress')],
      ['no', ask('dwelling')],
      ['rented', ask('members.any')],
      ['yes, my wife', ask('members[0].memberName')],
      ['Sample Person B', ask('members[0].memberBorn')],
      ['30 April 1992', ask('members[0].memberGender')],
      ['female', ask('members[0].memberId')],
      ['079192000002', ask('members[0].memberRelation')],
      ['wife', ask('members[0].more')],
      ['yes, Sample Person C, born 16 June 2019, son', `declaration.noted ${ask('members[1].memberId')}`],
      ['079219000003', ask('members[1].memberRelation')],
      ['child', ask('members[1].more')],
      ["that's all", ask('ownerConsent')],
      ['sign', 'declaration.review'],
    ]);
    assert.match(person.text(), /Member 2\n• Full name: Sample Person C/);
    assert.match(person.text(), /079\*{6}003/);
    assert.doesNotMatch(person.text(), /079219000003/);
    assert.equal(await person.say('I agree'), 'declaration.done');
  });

  it('asks of a confirmation neither the home nor members', async () => {
    const person = await agreed('1.010041');
    await talk(person, [
      ...ABOUT_ONESELF,
      ['tôi là chủ hộ', ask('content')],
      ['Xác nhận nơi cư trú hiện nay của tôi', ask('ward')],
      ['phường Bến Thành', 'declaration.review'],
    ]);
  });

  it('asks of a split what the old household was, and after a divorce no consent of its head', async () => {
    const person = await agreed('1.010038');
    await talk(person, [
      ...ABOUT_ONESELF,
      ['tôi là chủ hộ', ask('address')],
      ['12 Lê Lợi, phường Bến Thành', ask('formerAddress')],
      ['bỏ qua', ask('dwelling')],
      ['Nhà của tôi', ask('oldHeadName')],
      ['Người Mẫu B', ask('oldHeadId')],
      ['079086000002', ask('sameHome')],
      ['có', ask('splitGround')],
      ['ly hôn', ask('members.any')],
      ['chỉ mình tôi', 'declaration.review'],
    ]);
    assert.match(person.text(), /giấy tờ ly hôn/);
    assert.match(person.text(), /Có người khai chung: Không/);
  });

  it('asks only the young whether they are of age, and then how a parent consents', async () => {
    const person = await agreed('1.010041');
    await talk(person, [
      ['Người Mẫu A', ask('born')],
      ['2/3/2009', ask('ofAge')],
      ['chưa', ask('gender')],
      ['nữ', ask('id')],
      ['079309000001', ask('phone')],
      ['không', ask('email')],
      ['không', ask('headRelation')],
      ['con', ask('headName')],
      ['Người Mẫu B', ask('headId')],
      ['079086000002', ask('content')],
      ['xác nhận nơi thường trú để nhập học', ask('ward')],
      ['phường Bến Thành', ask('guardianConsent')],
      ['bỏ qua', 'declaration.review'],
    ]);
    assert.match(person.text(), /ký vào tờ khai/);
  });

  it('is not offered before the day it counts from', async () => {
    const person = new Person();
    person.now = new Date('2026-06-30T03:00:00Z');
    await person.begin('1.004222');
    assert.equal(person.ids(), 'declaration.none');
  });
});

describe('a group in a form', () => {
  it('says which entry a question is about, by number and then by name', async () => {
    const person = await agreed('1.004222');
    await talk(person, UP_TO_MEMBERS);
    await person.say('có');
    assert.match(person.text(), /^Thành viên 1:/m);
    await person.say('Người Mẫu C');
    assert.match(person.text(), /^Thành viên 1 \(Người Mẫu C\):/m);
    assert.match(person.ask()[0]?.text ?? '', /^Thành viên 1 \(Người Mẫu C\):/m);
  });

  it('leaves to the notes, in Vietnamese, whom staff on the hotline ask about', async () => {
    const person = await agreed('1.004222');
    await talk(person, UP_TO_MEMBERS);
    person.language = 'en';
    person.channel = { name: 'hotline', buttons: 0, private: false, spoken: true };
    await person.say('yes');
    assert.equal(person.text(), 'Now the part on member 1. What is this person’s full name?');
    assert.match(person.said[0]?.notes ?? '', /^Thành viên 1:/);
  });

  it('checks a number against the same person, not another', async () => {
    const person = await agreed('1.004222');
    await talk(person, [...UP_TO_MEMBERS, ...FIRST_MEMBER.slice(0, 4)]);
    assert.equal(await person.say('079188000003'), 'declaration.reask(members[0].memberId)');
    assert.equal(await person.say('079215000003'), ask('members[0].memberRelation'));
  });

  it('takes what comes with the yes to "another one?"', async () => {
    const person = await agreed('1.004222');
    await talk(person, [...UP_TO_MEMBERS, ...FIRST_MEMBER]);
    assert.equal(
      await person.say('còn, Người Mẫu D, sinh 25/5/2018, con gái'),
      `declaration.noted ${ask('members[1].memberId')}`,
    );
    assert.equal(person.value('members[1].memberName'), 'Người Mẫu D');
    assert.equal(person.value('members[0].memberBorn'), '2015-06-16');
  });

  it('corrects the entry that is named, by number', async () => {
    const person = await withTwo();
    await talk(person, [
      ['tên của người thứ nhất sai, phải là Người Mẫu G', `declaration.noted ${ask('members[1].more')}`],
      ['sửa quan hệ của thành viên 2 thành cháu', `declaration.noted ${ask('members[1].more')}`],
    ]);
    assert.equal(person.value('members[0].memberName'), 'Người Mẫu G');
    assert.equal(person.value('members[1].memberRelation'), 'grandchild');
    assert.equal(person.value('name'), 'Người Mẫu A');
  });

  it('corrects the entry just given where none is named', async () => {
    const person = await withTwo();
    await person.say('sai rồi, ngày sinh là 26/5/2018');
    assert.equal(person.value('members[1].memberBorn'), '2018-05-26');
    assert.equal(person.value('members[0].memberBorn'), '2015-06-16');
    assert.equal(person.value('born'), '1988-03-02');
  });

  it('gives nobody what is said of an entry that is not there', async () => {
    const person = await withTwo();
    const before = person.memory.draft?.answers;
    await person.say('ngày sinh của người thứ ba sai, phải là 1/12/2019');
    assert.deepEqual(person.memory.draft?.answers, before);
  });

  it('asks the number again when the birth date of its entry changes', async () => {
    const person = await reviewing();
    assert.equal(
      await person.say('sửa ngày sinh của người thứ hai thành 25/5/2019'),
      `declaration.noted declaration.noted ${ask('members[1].memberId')}`,
    );
    assert.equal(person.value('members[0].memberId'), '079215000003');
  });

  it('takes an entry out; those behind move up', async () => {
    const person = await reviewing();
    assert.equal(person.hears('xóa người thứ nhất', 'privacy', 0.9), 'answer');
    assert.equal(await person.say('xóa người thứ nhất'), 'declaration.noted declaration.review');
    assert.match(person.text(), /bỏ Thành viên 1 \(Người Mẫu C\)/);
    assert.equal(person.value('members[0].memberName'), 'Người Mẫu D');
    assert.equal(person.value('members[1].memberName'), undefined);
    assert.equal(await person.say('bỏ người thứ hai'), 'declaration.noted declaration.review');
    assert.match(person.text(), /không có Thành viên 2/);
    assert.equal(await person.say('bỏ người thứ nhất'), 'declaration.noted declaration.review');
    assert.match(person.text(), /Có người khai chung: Không/);
  });

  it('adds an entry from the review, and leaves it again by going back', async () => {
    const person = await reviewing();
    await talk(person, [
      ['thêm một người nữa', ask('members[2].memberName')],
      ['quay lại', ask('members[1].more')],
      ['không', 'declaration.review'],
    ]);
    assert.doesNotMatch(person.text(), /Thành viên 3/);
  });

  it('finishes the entry begun before it asks about the one added', async () => {
    const person = await agreed('1.004222');
    await talk(person, [...UP_TO_MEMBERS, ...FIRST_MEMBER.slice(0, 3)]);
    assert.equal(await person.say('thêm một người nữa'), `declaration.noted ${ask('members[0].memberGender')}`);
    await talk(person, [['con trai'], ['079215000003'], ['con', ask('members[1].memberName')]]);
  });

  it('offers by choice the entries, their fields, one more and one less', async () => {
    const person = await reviewing();
    const labels = () => (person.memory.actions ?? []).map(({ label }) => label);
    await talk(person, [['Sửa một mục'], ['Thành viên cùng thay đổi', 'declaration.change']]);
    assert.deepEqual(labels(), ['Thành viên 1 (Người Mẫu C)', 'Thành viên 2 (Người Mẫu D)', 'Thêm một người']);
    await talk(person, [
      ['Thành viên 2 (Người Mẫu D)', 'declaration.change'],
      ['Giới tính', ask('members[1].memberGender')],
      ['nữ', 'declaration.review'],
    ]);
    await talk(person, [['Sửa một mục'], ['Thành viên cùng thay đổi'], ['thành viên 1', 'declaration.change']]);
    assert.ok(labels().includes('Bỏ người này'));
    assert.equal(await person.say('Bỏ người này'), 'declaration.noted declaration.review');
    assert.equal(person.value('members[0].memberName'), 'Người Mẫu D');
  });

  it('adds the first entry where there was none', async () => {
    const person = await agreed('1.004222');
    await talk(person, [...UP_TO_MEMBERS, ['không có ai', ask('headConsent')]]);
    await talk(person, [['thêm một người', ask('members[0].memberName')]]);
  });

  it('holds no more than the list can', async () => {
    const person = await reviewing();
    const draft = person.memory.draft;
    assert.ok(draft);
    const entry = (index: number) =>
      Object.entries(draft.answers)
        .filter(([key]) => key.startsWith('members[0].'))
        .map(([key, answer]) => [key.replace('[0]', `[${index}]`), answer] as const);
    const answers = {
      ...draft.answers,
      ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => entry(at)).flat()),
    };
    person.memory = { ...person.memory, draft: { ...draft, answers } };
    assert.equal(await person.say('thêm một người nữa'), 'declaration.noted declaration.review');
    assert.match(person.text(), /nhiều nhất 10/);
  });
});
