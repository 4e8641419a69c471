import assert from 'node:assert/strict';
import { makeBot } from '../fixtures/bot.ts';

const TODAY = '2026-11-22';
const bot = makeBot();
/** The form of residence, question by question. */
const STEPS = {
  name: ['khai to khai dang ky tam tru', 'dong y'],
  id: ['NGƯỜI MẪU A', '2/9/1990', 'nam'],
  phone: ['079090001234'],
  email: ['0903123456'],
  headRelation: ['bo qua'],
  address: ['chu ho'],
  members: ['12 Lê Lợi, phường Bến Thành', 'bo qua', 'nha thue'],
  review: ['khong'],
} as const;
type Step = keyof typeof STEPS;

/** What is said until a question of the form is put. */
function upTo(step: Step): readonly string[] {
  const steps = Object.keys(STEPS) as Step[];
  return steps.slice(0, steps.indexOf(step) + 1).flatMap((each) => STEPS[each]);
}

/** What comes of the last of some messages at a question of the form. */
async function at(step: Step, ...said: readonly string[]) {
  const { replies, texts } = await bot.ask(TODAY, 'vi', ...upTo(step), ...said);
  return { replies, text: texts.join('\n'), last: texts.at(-1) ?? '' };
}

describe('a form, and what else is said in it', () => {
  after(() => bot.close());

  describe('what only sounds like danger', () => {
    for (const said of ['ban than toi', 'la ban than toi', 'vo toi'])
      it(`answers what a person is to another: ${said}`, async () => {
        const { replies } = await at('headRelation', said);
        assert.deepEqual(replies, ['declaration.ask']);
      });

    for (const said of ['co, vo toi', 'co vo toi nua', 'có, vợ tôi với con tôi', 'co, con gai toi'])
      it(`answers whether there is anybody else: ${said}`, async () => {
        const { replies, last } = await at('members', said);
        assert.deepEqual(replies, ['declaration.ask']);
        assert.match(last, /Thành viên 1:/);
      });

    for (const said of ['cứu tôi với', 'nó đang đánh tôi', 'no dang danh toi', 'co, chong toi danh toi'])
      for (const step of ['headRelation', 'members'] as const)
        it(`is danger where it is: ${said}, at ${step}`, async () =>
          assert.deepEqual((await at(step, said)).replies, ['crisis.help']));
  });

  describe('after danger was thought of', () => {
    const GUESSED = 'co nguoi danh vo toi';

    it('an answer that fits is taken, once it was only a guess', async () => {
      for (const [step, said] of [
        ['id', '079090001234'],
        ['headRelation', 'chu ho'],
      ] as const) {
        assert.deepEqual((await at(step, GUESSED)).replies, ['crisis.help']);
        assert.deepEqual((await at(step, GUESSED, said)).replies, ['declaration.ask']);
      }
    });

    it('what may be told of the danger is not', async () => {
      for (const [step, said] of [
        ['members', 'chong'],
        ['members', 'co'],
        ['phone', '0903123456'],
      ] as const)
        assert.deepEqual((await at(step, GUESSED, said)).replies, ['crisis.help'], said);
      assert.deepEqual((await at('headRelation', 'nó đang đánh tôi', 'chu ho')).replies, ['crisis.help']);
    });

    it('the question comes back when nobody is in danger', async () =>
      assert.deepEqual((await at('members', GUESSED, 'khong co gi nguy hiem')).replies, [
        'crisis.help',
        'declaration.ask',
      ]));
  });

  it('quotes no id number in full', async () => {
    const { replies, text } = await at('address', 'so can cuoc 079090001234 o 12 Le Loi');
    assert.deepEqual(replies, ['interruption.which']);
    assert.match(text, /079\*{6}234 o 12 Le Loi/);
    assert.doesNotMatch(text, /079090001234/);
  });
});
