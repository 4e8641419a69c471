import assert from 'node:assert/strict';
import { Person } from './declarationDriver.ts';

const BIRTH = '1.001193';
const RESIDENCE = '1.004194';

async function asked(text = '', { procedure = BIRTH, language = 'vi' as 'vi' | 'en' } = {}): Promise<Person> {
  const person = new Person(language);
  if (procedure === RESIDENCE) person.now = new Date('2026-11-21T03:00:00Z');
  await person.begin(procedure, text);
  assert.equal(person.ids(), 'declaration.consent');
  return person;
}

const REQUEST = 'khai tờ khai khai sinh cho bé tên NGƯỜI MẪU B, sinh 2/11/2025';

describe('what a person tells before they agree to a form', () => {
  it('is kept with the question only, and said to count once they agree', async () => {
    const person = await asked(REQUEST);
    assert.match(person.text(), /chỉ ghi khi anh\/chị đồng ý/);
    assert.equal(person.memory.draft, undefined);
    assert.doesNotMatch(JSON.stringify(person.memory), /Mẫu|2025-11-02/i);
    assert.match(JSON.stringify(person.state), /Người Mẫu B/);
  });

  it('is shown and asked about in one question after the yes, and taken on a second yes', async () => {
    const person = await asked(REQUEST);
    assert.equal(await person.say('đồng ý'), 'declaration.confirm');
    assert.match(person.text(), /• Tên bé là Người Mẫu B\n• Bé sinh ngày 02\/11\/2025\nCó đúng không\?/);
    assert.deepEqual(person.memory.draft?.answers, {});
    assert.equal(await person.say('đúng rồi'), 'declaration.ask(childGender)');
    assert.equal(person.value('childName'), 'Người Mẫu B');
    assert.equal(person.value('childBorn'), '2025-11-02');
    await person.say('xem lại');
    assert.match(person.text(), /Người Mẫu B[\s\S]*02\/11\/2025/);
  });

  it('counts beside a plain agreement in the same message, and what came before is not lost', async () => {
    const person = await asked('làm tờ khai cho bé gái, dân tộc Hoa');
    assert.equal(await person.say('Con tôi là NGƯỜI MẪU B sinh 2/11/2025, đúng, đồng ý'), 'declaration.confirm');
    assert.match(person.text(), /Dân tộc của bé là Hoa[\s\S]*Tên bé là Người Mẫu B[\s\S]*Bé sinh ngày 02\/11\/2025/);
  });

  it('is no agreement by itself: consent is asked once more, then left', async () => {
    const person = await asked();
    assert.equal(person.hears('con tôi tên NGƯỜI MẪU B, sinh 2/11/2025'), 'answer');
    assert.equal(await person.say('con tôi tên NGƯỜI MẪU B, đúng'), 'declaration.consent');
    assert.match(person.text(), /khỏi gõ lại/);
    assert.equal(await person.say('sinh 2/11/2025'), 'declaration.declined');
    assert.equal(person.state, undefined);
    assert.doesNotMatch(JSON.stringify(person.memory), /Mẫu|2025-11-02/i);
  });

  it('is taken from both messages when the yes comes on its own', async () => {
    const person = await asked('khai sinh cho con tôi tên là NGƯỜI MẪU B');
    await person.say('sinh 2/11/2025');
    assert.equal(await person.say('Đồng ý'), 'declaration.confirm');
    assert.match(person.text(), /Người Mẫu B[\s\S]*02\/11\/2025/);
  });

  it('is dropped when consent is refused', async () => {
    for (const no of ['không đồng ý', 'NGƯỜI MẪU B là tên bé, không đồng ý', 'thôi', 'Không đồng ý']) {
      const person = await asked(REQUEST);
      assert.equal(await person.say(no), 'declaration.declined', no);
      assert.equal(person.state, undefined);
      assert.doesNotMatch(JSON.stringify([person.memory, person.done]), /Mẫu|2025-11-02/i, no);
      await person.begin(BIRTH);
      assert.equal(await person.say('đồng ý'), 'declaration.ask(childName)', no);
    }
  });

  it('is asked for question by question when it is not right', async () => {
    const person = await asked(REQUEST);
    await person.say('đồng ý');
    assert.equal(await person.say('chưa đúng'), 'declaration.ask(childName)');
    assert.deepEqual(person.memory.draft?.answers, {});
  });

  it('is taken as corrected, and shown again', async () => {
    const person = await asked(REQUEST);
    await person.say('đồng ý');
    assert.equal(person.hears('sai rồi, sinh ngày 3/11/2025'), 'answer');
    assert.equal(await person.say('sai rồi, sinh ngày 3/11/2025'), 'declaration.noted declaration.ask(childGender)');
    assert.match(person.text(), /tên bé là Người Mẫu B; bé sinh ngày 03\/11\/2025/);
  });

  it('grows while it is asked about', async () => {
    const person = await asked(REQUEST);
    await person.say('đồng ý');
    assert.equal(await person.say('giới tính nữ'), 'declaration.confirm');
    assert.match(person.text(), /Người Mẫu B[\s\S]*02\/11\/2025[\s\S]*Giới tính của bé là Nữ/);
    await person.say('đúng');
    assert.equal(person.value('childGender'), 'female');
  });

  it('goes on question by question when the answer is understood neither time', async () => {
    const person = await asked(REQUEST);
    await person.say('đồng ý');
    assert.equal(await person.say('để coi đã'), 'declaration.confirm');
    assert.equal(await person.say('để coi đã'), 'declaration.ask(childName)');
  });

  it('can be left for later without being taken', async () => {
    const person = await asked(REQUEST);
    await person.say('đồng ý');
    assert.equal(await person.say('để sau'), 'declaration.kept');
    assert.deepEqual(person.memory.draft?.answers, {});
  });

  it('is put again after an interruption, before and after the yes', async () => {
    const person = await asked(REQUEST);
    assert.match(person.ask()[0]?.text ?? '', /chỉ ghi khi anh\/chị đồng ý/);
    await person.say('đồng ý');
    person.language = 'en';
    assert.match(person.ask()[0]?.text ?? '', /The child’s name is Người Mẫu B[\s\S]*2 November 2025/);
  });

  it('is said with what is out of the ordinary about it', async () => {
    const person = await asked('khai sinh cho bé tên NGƯỜI MẪU B, sinh 2/1/2025');
    await person.say('đồng ý');
    assert.match(person.text(), /02\/01\/2025[\s\S]*quá 60 ngày/);
  });

  it('is of the person who writes where they speak of themselves, in both forms and languages', async () => {
    const residence = await asked('tôi tên NGƯỜI MẪU A muốn khai tạm trú, sinh 5/6/1990', { procedure: RESIDENCE });
    await residence.say('đồng ý');
    assert.match(residence.text(), /Tên anh\/chị là Người Mẫu A[\s\S]*Anh\/chị sinh ngày 05\/06\/1990/);
    const english = await asked('', { language: 'en' });
    assert.equal(await english.say('my son is NGƯỜI MẪU B, born 20/11/2025, I agree'), 'declaration.confirm');
    assert.match(english.text(), /The child’s name is Người Mẫu B[\s\S]*born on 20 November 2025/);
  });

  it('takes nothing from a mere request, a tapped choice, or a mother told of too early', async () => {
    for (const text of ['khai tờ khai khai sinh', 'làm khai sinh cho con', 'mẹ bé tên NGƯỜI MẪU A']) {
      const person = await asked(text);
      assert.doesNotMatch(person.text(), /chỉ ghi khi/, text);
      assert.equal(await person.say('Đồng ý'), 'declaration.ask(childName)', text);
    }
  });

  it('is nothing to the form when another procedure or a question is meant', async () => {
    const person = await asked();
    assert.notEqual(person.hears('bé sinh 2/11/2025 thì phí bao nhiêu?'), 'answer');
  });
});

describe('consent in words', () => {
  it('is not refused by wanting to go on', async () => {
    const person = await asked();
    assert.equal(await person.say('tiếp tục'), 'declaration.ask(childName)');
  });

  it('is not given by a yes that belongs to what is told', async () => {
    const person = await asked();
    assert.equal(await person.say('bé tên NGƯỜI MẪU B, đúng rồi'), 'declaration.consent');
  });
});
