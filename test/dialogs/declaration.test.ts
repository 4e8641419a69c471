import assert from 'node:assert/strict';
import { Person } from './declarationDriver.ts';

async function agreed(language: 'vi' | 'en' = 'vi'): Promise<Person> {
  const person = new Person(language);
  await person.begin('1.001193');
  await person.say(language === 'vi' ? 'đồng ý' : 'yes');
  return person;
}

/** Says each line and checks what comes; `undefined` where any reply will do. */
async function talk(person: Person, lines: readonly (readonly [string, string?])[]): Promise<void> {
  for (const [text, comes] of lines) {
    const ids = await person.say(text);
    if (comes !== undefined) assert.equal(ids, comes, `after "${text}": ${person.text()}`);
  }
}

describe('the declaration flow', () => {
  it('puts what is chosen in English on a Vietnamese form in Vietnamese, and leaves names as they were typed', async () => {
    const person = await agreed();
    await talk(person, [
      ['Người Mẫu A', 'declaration.ask(childBorn)'],
      ['20 October 2025', 'declaration.ask(childGender)'],
      ['female', 'declaration.ask(childEthnicity)'],
      ['kinh', 'declaration.ask(childNationality)'],
      ['Vietnamese', 'declaration.ask(childBirthplace)'],
      ['Tu Du hospital, Ben Thanh ward', 'declaration.ask(childNativePlace)'],
      ['xã Bình Mỹ, TP.HCM', 'declaration.ask(parents)'],
      ['only the mother', 'declaration.ask(motherName)'],
      ['Người Mẫu B', 'declaration.ask(motherBorn)'],
      ['5 June 1995', 'declaration.ask(motherId)'],
      ['079195000001', 'declaration.ask(office)'],
      ['Ben Thanh ward', 'declaration.ask(requesterRelation)'],
      ['mother', 'declaration.ask(requesterPaper)'],
      ['passport', 'declaration.ask(requesterId)'],
      ['C1234567', 'declaration.ask(requesterPaperIssued)'],
      ['skip', 'declaration.ask(requesterPaperIssuer)'],
      ['Bộ Công an', 'declaration.ask(copiesWanted)'],
      ['yes', 'declaration.ask(copies)'],
      ['two', 'declaration.review'],
    ]);
    const review = person.text();
    for (const shown of ['Nữ', 'Việt Nam', 'Chỉ mẹ', ': Mẹ', 'Hộ chiếu', ': Có', '20/10/2025', 'Tu Du hospital'])
      assert.ok(review.includes(shown), `${shown} in ${review}`);
    assert.match(review, /Giấy tờ tùy thân: số: C\*+67/);
    await talk(person, [['đúng rồi', 'declaration.done']]);
    assert.doesNotMatch(JSON.stringify(person.done), /"value":"(?:female|mother|passport|yes|Vietnamese|two)"/i);
    assert.match(JSON.stringify(person.done), /Nữ[^]*Hộ chiếu/);
  });

  it('fills in a birth registration to the end in Vietnamese', async () => {
    const person = await agreed();
    assert.equal(person.ids(), 'declaration.ask(childName)');
    await talk(person, [
      ['bé tên Người Mẫu A', 'declaration.ask(childBorn)'],
      ['20/10/2025', 'declaration.ask(childGender)'],
      ['con gái', 'declaration.ask(childEthnicity)'],
      ['Kinh', 'declaration.ask(childNationality)'],
      ['Việt Nam', 'declaration.ask(childBirthplace)'],
      ['Bệnh viện Từ Dũ, Phường Bến Thành, TP.HCM', 'declaration.ask(childNativePlace)'],
      ['xã Bình Mỹ, TP.HCM', 'declaration.ask(parents)'],
      ['Cả cha và mẹ', 'declaration.ask(motherName)'],
      ['Người Mẫu B', 'declaration.ask(motherBorn)'],
      ['1995', 'declaration.ask(motherId)'],
      ['079 195 000 001', 'declaration.ask(fatherName)'],
      ['Người Mẫu C', 'declaration.ask(fatherBorn)'],
      ['ngày 2 tháng 3 năm 1993', 'declaration.ask(fatherId)'],
      ['bỏ qua', 'declaration.ask(fatherEthnicity)'],
      ['Hoa', 'declaration.ask(fatherNationality)'],
      ['Việt Nam', 'declaration.ask(fatherResidence)'],
      ['12 Lê Lợi, phường Bến Thành', 'declaration.ask(parentsMarried)'],
      ['rồi', 'declaration.ask(marriageNumber)'],
      ['12/2020', 'declaration.ask(marriageBook)'],
      ['không có', 'declaration.ask(marriageDay)'],
      ['bỏ qua', 'declaration.ask(marriagePlace)'],
      ['bỏ qua', 'declaration.ask(office)'],
      ['phường Bến Thành', 'declaration.ask(requesterRelation)'],
      ['mẹ', 'declaration.ask(requesterBorn)'],
      ['5/6/1995', 'declaration.ask(requesterPaper)'],
      ['cccd', 'declaration.ask(requesterPaperIssued)'],
      ['bỏ qua', 'declaration.ask(requesterPaperIssuer)'],
      ['bỏ qua', 'declaration.ask(copiesWanted)'],
      ['có', 'declaration.ask(copies)'],
      ['ba bản', 'declaration.review'],
    ]);
    assert.match(person.text(), /079\*{6}001/);
    assert.doesNotMatch(person.text(), /079195000001/);
    await talk(person, [
      ['Hiện đủ các số', 'declaration.review'],
      ['đúng rồi', 'declaration.done'],
    ]);
    assert.match(person.text(), /chưa được nộp/);
    assert.match(person.text(), /files\/token-/);
    assert.equal(person.memory.draft, undefined);
    assert.equal(person.state, undefined);
    const [effect] = person.done;
    assert.ok(effect?.kind === 'publish');
    const document = JSON.parse(effect.document) as {
      sections: { title: string; rows: { label: string; value: string }[] }[];
    };
    const rows = document.sections.flatMap(({ rows: each }) => each);
    assert.ok(rows.some(({ value }) => value === '079195000001'));
    assert.ok(rows.some(({ value }) => value === 'Ngày hai mươi tháng mười năm hai nghìn không trăm hai mươi lăm'));
    assert.ok(
      rows.some(
        ({ label, value }) => label === 'Nơi cư trú' && value === '12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh',
      ),
    );
  });

  it('fills in a birth registration to the end in English', async () => {
    const person = await agreed('en');
    await talk(person, [
      ['The baby is called Sample Person A', 'declaration.ask(childBorn)'],
      ['20 October 2025', 'declaration.ask(childGender)'],
      ["it's a boy", 'declaration.ask(childEthnicity)'],
      ['Kinh', 'declaration.ask(childNationality)'],
      ['Vietnamese', 'declaration.ask(childBirthplace)'],
      ['Tu Du Hospital', 'declaration.ask(childNativePlace)'],
      ['Mau commune, Vinh Long province', 'declaration.ask(parents)'],
      ['mother only', 'declaration.ask(motherName)'],
      ['Sample Person B', 'declaration.ask(motherBorn)'],
      ['3 May 2001', 'declaration.ask(motherId)'],
      ['079301000001', 'declaration.ask(office)'],
      ['Ben Thanh ward', 'declaration.ask(requesterRelation)'],
      ['grandmother', 'declaration.ask(requesterName)'],
      ['Sample Person C', 'declaration.ask(requesterBorn)'],
      ['1 January 1965', 'declaration.ask(requesterPaper)'],
      ['passport', 'declaration.ask(requesterId)'],
      ['C1234567', 'declaration.ask(requesterPaperIssued)'],
      ['skip', 'declaration.ask(requesterPaperIssuer)'],
      ['skip', 'declaration.ask(requesterResidence)'],
      ['12 Le Loi street, Ben Thanh ward', 'declaration.confirm(requesterResidence)'],
      ['yes', 'declaration.ask(copiesWanted)'],
      ['no', 'declaration.review'],
      ['I agree', 'declaration.done'],
    ]);
    assert.match(person.text(), /Nothing has been submitted/);
  });

  it('asks for consent first, once more where it gets none, and keeps nothing without it', async () => {
    const person = new Person();
    await person.begin('1.001193');
    assert.equal(person.ids(), 'declaration.consent');
    assert.equal(person.memory.draft, undefined);
    assert.equal(await person.say('để xem đã'), 'declaration.consent');
    assert.equal(await person.say('Người Mẫu A'), 'declaration.declined');
    assert.equal(person.state, undefined);
    assert.equal(person.memory.draft, undefined);
  });

  it('takes a no to the consent for a no', async () => {
    const person = new Person();
    await person.begin('1.001193');
    assert.equal(await person.say('không'), 'declaration.declined');
  });

  it('says so when a procedure has no form here', async () => {
    const person = new Person();
    await person.begin('9.999999');
    assert.equal(person.ids(), 'declaration.none');
    assert.equal(person.said[0]?.actions?.length, 3);
  });

  it('takes several facts at once and echoes each', async () => {
    const person = await agreed();
    assert.equal(
      await person.say('bé tên Người Mẫu A, sinh 20/10/2025, con gái'),
      'declaration.noted declaration.ask(childEthnicity)',
    );
    assert.deepEqual(
      ['childName', 'childBorn', 'childGender'].map((key) => person.value(key)),
      ['Người Mẫu A', '2025-10-20', 'female'],
    );
    assert.match(person.text(), /Người Mẫu A.*20\/10\/2025.*Nữ/);
  });

  it('takes facts after a lead, and confirms a late registration without blocking it', async () => {
    const person = await agreed();
    assert.equal(
      await person.say('vậy em gõ: bé tên Người Mẫu A, sinh 20/07/2025'),
      'declaration.noted declaration.confirm(childBorn)',
    );
    assert.equal(person.value('childBorn'), undefined);
    assert.match(person.text(), /60 ngày/);
    assert.equal(await person.say('dạ đúng'), 'declaration.ask(childGender)');
    assert.equal(person.value('childBorn'), '2025-07-20');
  });

  it('says why an answer cannot be read, and stores nothing of it', async () => {
    const person = await agreed();
    await person.say('Người Mẫu A');
    assert.equal(await person.say('30/2/2025'), 'declaration.reask(childBorn)');
    assert.match(person.text(), /Lịch không có ngày này/);
    assert.equal(await person.say('rằm tháng bảy'), 'declaration.reask(childBorn)');
    assert.match(person.text(), /âm lịch/);
    assert.equal(await person.say('xyz'), 'declaration.reask(childBorn)');
    assert.match(person.text(), /để sau/);
    assert.equal(person.value('childBorn'), undefined);
  });

  it('corrects an earlier answer in words and goes on where it was', async () => {
    const person = await agreed();
    await talk(person, [
      ['Người Mẫu A'],
      ['20/10/2025'],
      ['sai rồi, ngày sinh là 21/10/2025', 'declaration.noted declaration.ask(childGender)'],
      ['tên bé sai, phải là Người Mẫu B', 'declaration.noted declaration.ask(childGender)'],
      ['con gái', 'declaration.ask(childEthnicity)'],
      ['không phải, con trai', 'declaration.noted declaration.ask(childEthnicity)'],
      ['sửa ngày sinh', 'declaration.ask(childBorn)'],
      ['22/10/2025', 'declaration.ask(childEthnicity)'],
    ]);
    assert.deepEqual(
      ['childName', 'childBorn', 'childGender'].map((key) => person.value(key)),
      ['Người Mẫu B', '2025-10-22', 'male'],
    );
  });

  it('goes back, shows what was given, and goes on', async () => {
    const person = await agreed();
    await talk(person, [
      ['quay lại', 'declaration.noted declaration.ask(childName)'],
      ['Người Mẫu A'],
      ['20/10/2025'],
      ['quay lại', 'declaration.ask(childBorn)'],
      ['19/10/2025', 'declaration.ask(childGender)'],
      ['xem lại', 'declaration.review declaration.ask(childGender)'],
    ]);
    assert.match(person.text(), /19\/10\/2025/);
  });

  it('does not skip what is required', async () => {
    const person = await agreed();
    assert.equal(await person.say('bỏ qua'), 'declaration.reask(childName)');
  });

  it('takes it for an omission when what need not be given is not known', async () => {
    const person = new Person();
    person.now = new Date('2026-11-21T03:00:00Z');
    await person.begin('1.004194');
    for (const text of ['đồng ý', 'Người Mẫu A', '12/03/1950', 'nữ', '079150000003']) await person.say(text);
    assert.equal(person.ids(), 'declaration.ask(phone)');
    assert.equal(await person.say('mình không nhớ số điện thoại của mẹ'), 'declaration.ask(email)');
  });

  it('hears that it is put off in other words, whatever is said beside', async () => {
    for (const text of ['để mai làm tiếp', 'để tối làm nha bé khóc']) {
      const person = await agreed();
      assert.equal(person.hears(text, 'declaration.resume', 0.95), 'answer');
      assert.equal(await person.say(text), 'declaration.kept');
    }
  });

  it('takes "là sao" for a question about the question, and for nobody’s name', async () => {
    const person = await agreed();
    for (const text of ['là sao', 'là sao, đúng chưa', 'ghi sao vậy']) {
      assert.equal(person.hears(text, 'status.lookup', 0.9), 'answer');
      assert.equal(await person.say(text), 'declaration.reask(childName)');
    }
    assert.equal(person.value('childName'), undefined);
  });

  it('corrects what was given before by a bare "sorry it was"', async () => {
    const person = new Person('en');
    await person.begin('1.001193');
    for (const text of ['yes', 'Người Mẫu A', '2 October 2025']) await person.say(text);
    await person.say('sorry it was 3 October 2025');
    assert.equal(person.value('childBorn'), '2025-10-03');
  });

  it('keeps the draft for later and takes it up again at the same question', async () => {
    const person = await agreed();
    await person.say('Người Mẫu A');
    assert.equal(await person.say('để sau'), 'declaration.kept');
    assert.equal(person.state, undefined);
    person.now = new Date('2025-12-10T03:00:00Z');
    await person.resume();
    assert.equal(person.ids(), 'declaration.ask(childBorn)');
  });

  it('says that an old draft is gone', async () => {
    const person = await agreed();
    await talk(person, [['Người Mẫu A'], ['để sau']]);
    person.now = new Date('2026-02-01T03:00:00Z');
    await person.resume();
    assert.equal(person.ids(), 'declaration.none');
    assert.match(person.text(), /30 ngày/);
    assert.equal(person.memory.draft, undefined);
  });

  it('says so when there is no draft', async () => {
    const person = new Person('en');
    await person.resume();
    assert.equal(person.ids(), 'declaration.none');
  });

  it('asks before it deletes what was given', async () => {
    const person = await agreed();
    await person.say('Người Mẫu A');
    assert.equal(await person.say('hủy đi'), 'declaration.confirm');
    assert.ok(person.memory.draft);
    assert.equal(await person.say('xóa luôn'), 'declaration.dropped');
    assert.equal(person.memory.draft, undefined);
  });

  it('asks whether to go on or start over where a draft is open', async () => {
    const person = await agreed();
    await talk(person, [['Người Mẫu A'], ['để sau']]);
    await person.begin('1.001193');
    assert.equal(person.ids(), 'declaration.confirm');
    assert.equal(await person.say('khai tiếp'), 'declaration.ask(childBorn)');
    await person.begin('1.001193');
    assert.equal(await person.say('xem lại'), 'declaration.review declaration.ask(childBorn)');
    assert.match(person.text(), /Người Mẫu A/);
    await person.begin('1.001193');
    assert.equal(await person.say('khai lại từ đầu'), 'declaration.consent');
    assert.equal(person.memory.draft, undefined);
  });

  it('keeps of an older version of the form what still fits', async () => {
    const person = await agreed();
    await talk(person, [['Người Mẫu A'], ['20/10/2025']]);
    const draft = person.memory.draft;
    assert.ok(draft);
    const answers = {
      ...draft.answers,
      childGender: { value: 'dropped option', source: 'said', confirmed: false },
    } as const;
    person.memory = { ...person.memory, draft: { ...draft, version: '0', answers } };
    await person.resume();
    assert.equal(person.ids(), 'declaration.ask(childGender)');
    assert.match(person.text(), /Mẫu tờ khai vừa đổi/);
    assert.equal(person.value('childName'), 'Người Mẫu A');
  });

  it('lets a child be named like a command or an intent, after asking', async () => {
    const person = await agreed();
    assert.equal(person.hears('Nguyễn Thị Trợ Giúp', 'help', 0.9), 'answer');
    assert.equal(person.hears('Phí', 'procedure.ask', 0.9), 'maybe');
    assert.equal(person.hears('Huy'), 'maybe');
    assert.equal(await person.say('Huy'), 'declaration.confirm(childName)');
    assert.equal(await person.say('đúng'), 'declaration.ask(childBorn)');
    assert.equal(person.value('childName'), 'Huy');
  });

  for (const name of ['Nguyễn Văn Thôi', 'Trần Thị Hủy', 'Lê Dừng', 'Phạm Tiếp Tục'])
    it(`takes a command with a family name before it for a name: ${name}`, async () => {
      const person = await agreed();
      assert.equal(person.hears(name, 'command.cancel', 0.7), 'answer');
      assert.equal(await person.say(name), 'declaration.ask(childBorn)');
      assert.equal(person.value('childName'), name);
    });

  for (const [language, text] of [
    ['vi', 'hủy'],
    ['vi', 'Hủy'],
    ['vi', 'thôi'],
    ['vi', 'dạ thôi'],
    ['vi', 'dừng'],
    ['vi', 'dừng lại'],
    ['en', 'stop'],
    ['en', 'Cancel'],
    ['en', 'quit'],
  ] as const)
    // prettier-ignore
    it(`asks whether to keep or delete at a command said alone where a name is asked for: ${text}`, async () => {
      const person = await agreed(language);
      assert.equal(person.hears(text), 'answer');
      assert.equal(await person.say(text), 'declaration.confirm');
      assert.equal(person.said[0]?.actions?.length, 3);
      assert.equal(person.value('childName'), undefined);
      assert.equal(await person.say(text === 'hủy' ? 'tiếp tục' : 'continue'), 'declaration.ask(childName)');
    });

  for (const [language, text] of [
    ['vi', 'tiếp tục'],
    ['vi', 'khai tiếp đi'],
    ['en', 'continue'],
    ['en', 'continue my form'],
    ['en', 'go on'],
  ] as const)
    // prettier-ignore
    it(`takes no wish to go on for a yes to a value, nor for the attestation: ${text}`, async () => {
      const person = await agreed(language);
      await person.say('Mẫu');
      assert.equal(person.hears(text), 'answer');
      await talk(person, [[text, 'declaration.confirm(childName)'], [text, 'declaration.confirm(childName)']]); // prettier-ignore
      assert.equal(person.value('childName'), undefined);
      const whole = await reviewing();
      whole.language = language;
      assert.equal(await whole.say(text), 'declaration.review');
      assert.equal(await whole.say(language === 'vi' ? 'đúng' : 'yes'), 'declaration.done');
    });

  for (const [language, ...wrong] of [
    ['vi', 'sai rồi', 'sai'],
    ['en', 'wrong', "that's wrong"],
  ] as const)
    it(`says in other words how to tell what is wrong, then shows what was given: ${wrong.join(', ')}`, async () => {
      const person = await agreed(language);
      await talk(person, [['Người Mẫu A'], [language === 'vi' ? 'sửa' : 'change', 'declaration.change']]);
      const asked = person.text();
      await person.say(wrong[0]);
      const helped = person.text();
      assert.equal(person.ids(), 'declaration.change');
      assert.notEqual(helped, asked);
      await person.say(wrong[1]);
      assert.match(person.text(), /Người Mẫu A/);
      assert.notEqual(person.text(), helped);
      assert.equal(await person.say('continue'), 'declaration.ask(childBorn)');
    });

  for (const stop of ['dừng', 'dừng lại', 'dung', 'stop'])
    it(`stops where it is asked what to change: ${stop}`, async () => {
      const person = await agreed();
      await talk(person, [['Người Mẫu A'], ['sửa', 'declaration.change'], [stop, 'declaration.confirm']]);
      assert.match(person.text(), /giữ|keep/);
    });

  it('keeps what was given for who says once more that they stop', async () => {
    const person = await agreed();
    await talk(person, [['Người Mẫu A'], ['dừng', 'declaration.confirm'], ['dừng', 'declaration.kept']]);
    assert.ok(person.memory.draft);
  });

  it('tells a question from an answer', async () => {
    const person = await agreed();
    assert.equal(person.hears('ủa phí bao nhiêu?', 'procedure.ask', 0.9), 'no');
    assert.equal(person.hears('mất bao lâu vậy', 'procedure.ask', 0.5), 'no');
    assert.equal(person.hears('quay lại'), 'answer');
    assert.equal(person.hears('nhắc lại câu hỏi', 'command.repeat', 0.9), 'no');
    assert.equal(person.hears(''), 'no');
    assert.equal(person.hears('xin chào', 'smalltalk.greet', 0.95), 'no');
    assert.equal(person.hears('trợ giúp', 'help', 0.95), 'no');
    assert.equal(person.hears('xóa dữ liệu', 'privacy', 0.95), 'no');
    assert.equal(person.hears('bé chưa đặt tên', 'procedure.find', 0.9), 'answer');
    await person.say('Người Mẫu A');
    assert.equal(person.hears('20/10/2025', 'status.lookup', 0.9), 'answer');
    assert.equal(person.hears('99/99/9999', 'status.lookup', 0.9), 'answer');
    assert.equal(person.hears('hồ sơ của tôi tới đâu rồi', 'status.lookup', 0.9), 'no');
    assert.equal(person.hears('sai rồi, tên bé là Người Mẫu B', 'command.no', 0.9), 'answer');
  });

  it('says at an English review which answers stand untranslated on the Vietnamese form', async () => {
    const typed = await reviewing('Tu Du maternity hospital');
    typed.language = 'en';
    await typed.say('show in full');
    assert.match(typed.said[0]?.text ?? '', /I do not translate\. These stand there just as you typed them: [^,.]+\./);
    const marked = await reviewing();
    marked.language = 'en';
    await marked.say('show in full');
    assert.doesNotMatch(marked.said[0]?.text ?? '', /I do not translate/);
  });

  it('changes an answer from the review by words and by choice', async () => {
    const person = await reviewing();
    assert.equal(await person.say('không'), 'declaration.change');
    assert.equal(await person.say('Người được khai sinh'), 'declaration.change');
    assert.equal(await person.say('Giới tính'), 'declaration.ask(childGender)');
    assert.equal(await person.say('nữ'), 'declaration.review');
    assert.equal(await person.say('tên bé sai, phải là Người Mẫu D'), 'declaration.noted declaration.review');
    assert.equal(await person.say('đúng hết trừ ngày sinh'), 'declaration.ask(childBorn)');
    assert.equal(await person.say('18/10/2025'), 'declaration.review');
    assert.deepEqual(
      ['childName', 'childBorn', 'childGender'].map((key) => person.value(key)),
      ['Người Mẫu D', '2025-10-18', 'female'],
    );
  });

  it('leaves out answers that stopped applying', async () => {
    const person = await reviewing();
    await talk(person, [['sửa số bản sao thành 4', 'declaration.noted declaration.review']]);
    await talk(person, [
      ['sửa'],
      ['Đề nghị cấp bản sao'],
      ['Đề nghị cấp bản sao'],
      ['không', 'declaration.review'],
      ['tôi cam đoan', 'declaration.done'],
    ]);
    const [effect] = person.done;
    assert.ok(effect?.kind === 'publish');
    const rows = (
      JSON.parse(effect.document) as { sections: { rows: { label: string; value: string }[] }[] }
    ).sections.flatMap(({ rows: each }) => each);
    assert.equal(rows.find(({ label }) => label === 'Số lượng bản sao')?.value, '');
  });

  it('asks an id number again when a correction contradicts it', async () => {
    const person = await reviewing();
    assert.equal(person.value('motherId'), '079195000001');
    assert.equal(
      await person.say('sửa ngày sinh của mẹ thành 5/6/1996'),
      'declaration.noted declaration.noted declaration.ask(motherId)',
    );
    assert.equal(person.value('motherId'), undefined);
  });

  it('never says that anything was submitted', async () => {
    const person = await reviewing();
    assert.equal(await person.say('nộp luôn đi'), 'declaration.noted declaration.review');
    assert.doesNotMatch(person.text(), /đã nộp/);
  });

  it('does not show numbers in full on a channel that is not private', async () => {
    const person = await reviewing();
    person.channel = { ...person.channel, private: false };
    await person.say('cho xem đầy đủ');
    assert.doesNotMatch(person.text(), /079195000001/);
  });

  it('puts the open question again in the language of the turn', async () => {
    const person = await agreed();
    await person.say('Người Mẫu A');
    person.language = 'en';
    assert.match(person.ask()[0]?.text ?? '', /date of birth/);
  });

  it('speaks in at most two sentences on the hotline, with the rest in notes', async () => {
    const person = new Person();
    person.channel = { name: 'hotline', buttons: 0, private: false, spoken: true };
    await person.begin('1.001193');
    const [consent] = person.said;
    assert.ok((consent?.text.match(/[.?](?:\s|$)/g)?.length ?? 9) <= 2);
    assert.ok(consent?.notes);
  });
});

/** A person whose mother-only declaration is all filled in. */
async function reviewing(hospital = 'Bệnh viện Từ Dũ'): Promise<Person> {
  const person = await agreed();
  await talk(person, [
    ['Người Mẫu A'], ['20/10/2025'], ['nam'], ['Kinh'], ['Việt Nam'], [hospital], ['xã Mẫu, tỉnh Vĩnh Long'],
    ['Chỉ mẹ'], ['Người Mẫu B'], ['5/6/1995'], ['079195000001'], ['phường Bến Thành'], ['mẹ'], ['cccd'], ['bỏ qua'], ['bỏ qua'], ['có'], ['2', 'declaration.review'],
  ]); // prettier-ignore
  return person;
}
