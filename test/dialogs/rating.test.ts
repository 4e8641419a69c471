import assert from 'node:assert/strict';
import { makeRatingFlow, wantsToRate } from '../../dialogs/rating.ts';
import type { RatingState } from '../../dialogs/ratingReplies.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { Application, StatusCode } from '../../knowledge/applications/application.ts';
import { flowContract } from '../contracts/flow.ts';
import { saidTurn, STAFF } from '../fixtures/statusTurns.ts';

const CODE = '000.00.16.H29-261101-0002';
const OPEN = '000.00.16.H29-261101-0003';
const held = (code: string, status: StatusCode): Application => ({
  code,
  procedureCode: '1.001193',
  applicant: { name: 'NGƯỜI MẪU A', citizenId: '079099999901' },
  receivedOn: '2026-11-01',
  dueOn: '2026-11-15',
  status,
  asOf: '2026-11-20',
});
const flow = makeRatingFlow({
  applications: {
    byCode: async (code) => [held(CODE, 10), held(OPEN, 4)].find((each) => each.code === code),
    keyOf: (id) => `key ${id}`,
  },
  idOf: (application, person) => `${application} by ${person}`,
});
const hear = async (state: RatingState, text: string, more: Partial<Turn> = {}) =>
  flow.hear(state, saidTurn(text, 'out_of_scope', more));
const STARS: RatingState = { step: 'stars', code: CODE };
const WORDS: RatingState = { step: 'words', code: CODE, stars: 2 };

describe('rating an application', () => {
  it('is wanted by who says so, and not by who asks where', () => {
    for (const text of ['tôi muốn chấm điểm', 'đánh giá hồ sơ H29', 'I want to rate my application'])
      assert.ok(wantsToRate(saidTurn(text)), text);
    for (const text of ['đánh giá ở đâu', 'khai sinh cần gì']) assert.ok(!wantsToRate(saidTurn(text)), text);
  });

  it('takes the points that are given along, and asks for words next', async () => {
    assert.ok(wantsToRate(saidTurn('chấm 2 sao cho hồ sơ này')));
    assert.ok(!wantsToRate(saidTurn('cho tôi 2 sao y công chứng')));
    assert.deepEqual((await flow.begin({ code: CODE }, saidTurn('rate it 2 stars'))).wait, WORDS);
    const unnamed = await flow.begin({}, saidTurn('rate 2 stars'));
    assert.deepEqual(unnamed.wait, { step: 'code', stars: 2 });
    assert.deepEqual((await hear({ step: 'code', stars: 2 }, CODE)).wait, WORDS);
  });

  it('asks for the code, or takes the one just shown', async () => {
    assert.deepEqual((await flow.begin({}, saidTurn(''))).wait, { step: 'code' });
    const memory = { said: [{ id: 'status.found' as const, text: '-', about: { application: CODE } }] };
    assert.deepEqual((await flow.begin({}, saidTurn('', 'petition', { memory }))).wait, STARS);
    assert.deepEqual((await hear({ step: 'code' }, CODE)).wait, STARS);
    assert.equal((await hear({ step: 'code' }, 'thôi')).say[0]?.id, 'rating.left');
  });

  it('waits until the application is finished, and offers a petition meanwhile', async () => {
    const outcome = await flow.begin({ code: OPEN }, saidTurn(''));
    assert.deepEqual([outcome.say[0]?.id, outcome.end, outcome.do], ['rating.refused', true, []]);
    assert.ok(outcome.say[0]?.actions?.some((each) => 'means' in each && each.means.startsWith('#petition')));
    const missing = await flow.begin({ code: 'H29-1' }, saidTurn('', 'petition', STAFF));
    assert.deepEqual([missing.say[0]?.id, missing.do?.[0]?.kind], ['rating.refused', 'audit']);
  });

  it('takes points and words in one breath, and rates again the only one that was rated', async () => {
    assert.equal(flow.hears(STARS, saidTurn('2 sao thôi, chờ lâu quá')), 'answer');
    const [effect] = (await hear(STARS, '2 sao thôi, chờ lâu quá')).do ?? [];
    assert.ok(effect?.kind === 'rate');
    assert.deepEqual([effect.rating.stars, effect.rating.words], [2, 'chờ lâu quá']);
    const memory = { rated: { [CODE]: 2 } } as const;
    assert.deepEqual((await flow.begin({}, saidTurn('đánh giá lại', 'petition', { memory }))).wait, STARS);
    assert.deepEqual((await flow.begin({}, saidTurn('đánh giá', 'petition', { memory }))).wait, { step: 'code' });
  });

  it('reads points as figures and words, and nothing else', async () => {
    const read: Record<string, number | undefined> = {
      '4': 4,
      '4 sao': 4,
      'năm sao': 5,
      'cho bốn điểm nha': 4,
      'tui cho 2 sao thôi': 2,
      'five stars': 5,
      'năm ngoái': undefined,
      '3/5': 3,
      'rất tốt': 5,
      tệ: 1,
      '6': undefined,
      '45': undefined,
    };
    for (const [text, stars] of Object.entries(read)) {
      const { wait } = await hear(STARS, text);
      assert.equal(wait?.step === 'words' ? wait.stars : undefined, stars, text);
      assert.equal(flow.hears(STARS, saidTurn(text, 'out_of_scope')), stars ? 'answer' : 'no', text);
    }
    assert.equal(flow.hears(WORDS, saidTurn('phí bao nhiêu?', 'procedure.ask')), 'no');
  });

  it('keeps one an application and person, with words or without; a low one offers a petition', async () => {
    const outcome = await hear(WORDS, 'chờ lâu mà không ai giải thích');
    const [effect] = outcome.do ?? [];
    assert.ok(effect?.kind === 'rate');
    assert.deepEqual(
      [effect.id, effect.rating.stars, effect.rating.words, effect.rating.proven],
      [`${CODE} by web:someone`, 2, 'chờ lâu mà không ai giải thích', false],
    );
    assert.deepEqual(outcome.remember?.rated, { [CODE]: 2 });
    assert.equal(outcome.say[0]?.actions?.length, 1);
    const [silent] =
      (await hear({ ...WORDS, stars: 5 }, 'bỏ qua', { memory: { proven: ['key 079099999901'] } })).do ?? [];
    assert.ok(silent?.kind === 'rate');
    assert.deepEqual([silent.rating.words, silent.rating.proven], [undefined, true]);
  });

  it('can be changed: says what was given before', async () => {
    const again = await flow.begin({ code: CODE }, saidTurn('', 'petition', { memory: { rated: { [CODE]: 2 } } }));
    assert.match(again.say[0]?.text ?? '', /Lần trước anh\/chị chấm 2/);
  });
});

flowContract('rating', {
  make: () => flow,
  starts: { asking: {}, finished: { code: CODE }, unfinished: { code: OPEN }, unknown: { code: 'H29-1' } },
  turn: (language, over = {}) => saidTurn('', 'petition', { language, ...over }),
});
