import assert from 'node:assert/strict';
import { makeBrowseFlow } from '../../dialogs/browse.ts';
import type { Browsing } from '../../dialogs/browseHears.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../knowledge/language/text.ts';
import { stepsOn } from '../../knowledge/procedures/events.ts';
import { flowContract } from '../contracts/flow.ts';
import { turnOn } from '../fixtures/flowTurns.ts';
import { understood } from '../fixtures/heard.ts';

const TODAY = '2026-11-21';
const knowledge = loadKnowledge('hcmc');
const flow = makeBrowseFlow({ knowledge });
const says = (text: string, language: Language = 'en', over: Partial<Turn> = {}) =>
  turnOn(TODAY, language, { text, understanding: knowledge.understand(text, language), ...over });
const taps = (value: string) => says('', 'en', { choice: { kind: 'answer', value } });

flowContract('browse', {
  make: () => flow,
  starts: { all: { text: '' }, some: { text: 'công an' }, none: { text: 'Department of Culture' } },
  turn: (language, over) => turnOn(TODAY, language, over),
});

/** What is under the filter after each message, the first of which opens the shelf. */
async function narrowed(...texts: readonly (string | Turn)[]) {
  const [first = '', ...rest] = texts.map((each) => (typeof each === 'string' ? says(each) : each));
  assert.ok(typeof first !== 'string');
  let outcome = await flow.begin({ text: first.text }, first);
  for (const turn of rest) {
    assert.ok('wait' in outcome && outcome.wait, 'it had ended');
    assert.equal(flow.hears(outcome.wait, turn), 'answer', turn.text);
    outcome = await flow.hear(outcome.wait, turn);
  }
  const [reply] = outcome.say;
  const state = 'wait' in outcome ? (outcome.wait as Browsing) : undefined;
  const labels = reply?.actions?.map(({ label }) => label) ?? [];
  return { reply, outcome, filter: state?.filter, labels };
}

describe('narrowing the procedures', () => {
  it('takes the four facets in any order, a few at a time', async () => {
    const expected = { agency: 'police', field: 'residence', tier: 'commune', scope: 'whole' };
    const orders = [
      ['police', 'residence', 'commune level', 'level 4'],
      ['level 4', 'commune level', 'residence of the police'],
      ['residence', 'police, commune level', 'fully online'],
    ];
    for (const order of orders) assert.deepEqual((await narrowed(...order)).filter, expected, order.join());
  });

  it('names the fields, the agencies and the events where one asks what there is', async () => {
    for (const [text, expected] of [
      ['list all fields', /Civil status; .*Residence/s],
      ['what agencies are there', /Police; /],
      ['what life events do you have', /What is happening at home/],
    ] as const)
      assert.match((await narrowed('police', text)).reply?.text ?? '', expected, text);
    const { reply } = await narrowed(says('có những lĩnh vực nào', 'vi'));
    assert.match(reply?.text ?? '', /Hộ tịch; Đăng ký, quản lý cư trú; /);
  });

  it('shows what fits and nothing else, with a way to one of them', async () => {
    const { reply, labels } = await narrowed('police', 'residence');
    assert.equal(reply?.id, 'procedure.choose');
    assert.match(reply?.text ?? '', /^I have \d+ procedures: Police, Residence\./);
    assert.ok(labels.includes('Household split') && !labels.includes('Birth registration'));
    const { outcome } = await narrowed('police', 'residence', taps('1.010038'));
    assert.deepEqual(outcome.start, { flow: 'procedure', with: { procedure: '1.010038' } });
  });

  it('lists, of an agency of which no level is confirmed, what it has, saying of each what is held and from when', async () => {
    for (const [language, text, none, held, unknown] of [
      ['vi', 'danh sách thủ tục mức độ 4 của sở y tế', /^Sở Y tế: tôi chưa xác nhận được thủ tục nào là "toàn trình"/, /hỏa táng.*ngày 18\/07\/2026 là "một phần", chưa xác nhận/, /chưa biết mức trực tuyến/],
      ['en', 'list of level 4 procedures of the Department of Health', /^Department of Health: I could not confirm/, /cremation.*18 July 2026 as "partially online", not confirmed/, /do not know its online level/],
    ] as const) {
      const { reply, labels, filter } = await narrowed(says(text, language));
      assert.equal(reply?.id, 'procedure.choose');
      assert.deepEqual(filter, { agency: 'health', scope: 'whole' });
      for (const told of [none, held, unknown, /1022/, /không phải luật|not law/]) assert.match(reply?.text ?? '', told);
      assert.equal(labels.filter((label) => /hỏa táng|cremation|hành nghề|licence/.test(label)).length, 2);
    }
    const { reply } = await narrowed(says('danh sách thủ tục mức độ 4 của sở ngoại vụ', 'vi'));
    assert.match(reply?.text ?? '', /Tôi có 1 thủ tục mà mức trực tuyến chưa chắc/);
  }); // prettier-ignore

  it('says that nothing of an agency is held, whatever level is asked for, and how to go on', async () => {
    for (const [text, language, told] of [
      [
        'danh sách thủ tục mức độ 4 của sở tư pháp',
        'vi',
        /^Tôi chưa có thủ tục nào của Sở Tư pháp\. .*dichvucong.*1022/,
      ],
      [
        'level 4 procedures of the Department of Justice',
        'en',
        /^I hold no procedure of this agency: Department of Justice/,
      ],
    ] as const) {
      const { reply, labels } = await narrowed(says(text, language));
      assert.equal(reply?.id, 'procedure.none');
      assert.match(reply?.text ?? '', told);
      assert.ok(labels.length > 1);
    }
  });

  it('says so where nothing is left, and offers to drop a filter', async () => {
    const { reply, labels } = await narrowed('Department of Culture', 'only level 4', 'fisheries');
    assert.equal(reply?.id, 'procedure.none');
    assert.match(reply?.text ?? '', /^Nothing I have fits: Department of Culture and Sports, Fisheries, wholly online/);
    assert.match(reply?.text ?? '', /rule of thumb, not law/);
    assert.ok(labels.includes('Without: Fisheries') && labels.includes('Clear all filters'));
    const { filter } = await narrowed('Department of Culture', 'fisheries', taps('drop agency'));
    assert.deepEqual(filter, { field: 'fisheries' });
  });

  it('says that a word names nothing it knows, and keeps the filter', async () => {
    const { reply, filter } = await narrowed('police', 'spaceships');
    assert.match(reply?.text ?? '', /^I find no agency or field called "spaceships"/);
    assert.deepEqual(filter, { agency: 'police' });
  });

  it('clears, goes one step back, and leaves', async () => {
    assert.deepEqual((await narrowed('police', 'residence', 'clear everything')).filter, {});
    assert.deepEqual((await narrowed('police', 'residence', 'back')).filter, { agency: 'police' });
    assert.deepEqual((await narrowed('police', 'clear everything', 'back')).filter, { agency: 'police' });
    const { reply, outcome } = await narrowed('police', 'exit');
    assert.deepEqual([reply?.id, outcome.end], ['help', true]);
  });

  it('does not hold on to somebody who asks for something else', async () => {
    const { outcome } = await narrowed('police');
    assert.ok('wait' in outcome && outcome.wait);
    for (const text of [
      'how much does a passport cost',
      'thank you very much',
      'I want to know where my application is now',
    ])
      assert.notEqual(flow.hears(outcome.wait, says(text)), 'answer', text);
  });

  it('leaves a number alone to what is shown under it', async () => {
    const { outcome } = await narrowed('police');
    assert.ok('wait' in outcome && outcome.wait);
    for (const text of ['2', ' 10 ']) assert.equal(flow.hears(outcome.wait, says(text)), 'maybe', text);
  });

  it('takes a number on a further page for what stands under it, and else for what is shown', async () => {
    const first = await narrowed(says('nhà có người mất', 'vi'), says('xem thêm', 'vi'));
    assert.match(first.reply?.text ?? '', /^6\. .*\n7\. /m);
    const taken = async (opening: string, text: string) => {
      const { outcome } = await narrowed(says(opening, 'vi'), says('xem thêm', 'vi'), says(text, 'vi'));
      return outcome.start && 'procedure' in outcome.start.with && outcome.start.with.procedure;
    };
    const event = knowledge.facets.events.find(({ id }) => id === 'death') ?? assert.fail('no such event');
    const places = stepsOn(event, TODAY).map(({ code }) => code);
    assert.equal(await taken('nhà có người mất', '7'), places[6]);
    assert.equal(await taken('nhà có người mất', '1'), places[0]);
    assert.equal(await taken('nhà có người mất', 'cái đầu tiên'), places[5]);
    const listed = await narrowed(says('công an', 'vi'), says('xem thêm', 'vi'));
    const third = knowledge.procedures.all.find(({ name }) => name.vi === listed.labels[2])?.code;
    assert.equal(await taken('công an', 'số 3'), third);
    assert.equal(await taken('công an', '8'), third);
  });

  it('leaves out what another procedure took the place of', async () => {
    const { reply } = await narrowed('civil status');
    const held = knowledge.procedures.all.filter((each) => each.administrativeField.id === 'civilStatus');
    const live = held.filter((each) => !each.replacedBy).length;
    assert.ok(live < held.length && reply?.text.startsWith(`I have ${live} procedures`), reply?.text);
  });

  it('shows five at a time, goes on and back, and says where the list ends', async () => {
    const { labels } = await narrowed('residence');
    assert.equal(labels.indexOf('More'), 5);
    const { reply } = await narrowed('residence', 'more');
    assert.match(reply?.text ?? '', /^Numbers 6 to 10 of/);
    assert.match(
      (await narrowed('residence', 'more', 'previous')).reply?.text ?? '',
      /^I have \d+ procedures: Residence/,
    );
    assert.match(
      (await narrowed('Department of Home Affairs', 'more')).reply?.text ?? '',
      /^That is the end of the list/,
    );
  });

  it('drops the facet that is named, and only that', async () => {
    const police = { agency: 'police', field: 'residence', scope: 'whole' };
    assert.deepEqual((await narrowed('police', 'residence', 'level 4')).filter, police);
    const { filter } = await narrowed('police', 'residence', 'level 4', 'drop police');
    assert.deepEqual(filter, { field: 'residence', scope: 'whole' });
    const vi = says('bỏ lọc công an', 'vi');
    assert.deepEqual((await narrowed('police', 'residence', vi)).filter, { field: 'residence' });
    assert.deepEqual((await narrowed('residence', says('chỉ lấy cái làm online', 'vi'))).filter, {
      field: 'residence',
      scope: 'online',
    });
  });

  it('says which facet to drop where nothing is found, and how much that leaves', async () => {
    const { reply, labels } = await narrowed('Department of Health, level 4, commune level');
    assert.match(reply?.text ?? '', /\nWithout Department of Health there are \d+ procedures\./);
    assert.ok(labels.some((label) => /^Without: Department of Health \(\d+ left\)$/.test(label)));
  });

  it('shows what is found and what to drop once more to who asks which, or wonders that there is nothing', async () => {
    const filter = { agency: 'health', scope: 'whole', tier: 'commune' };
    for (const word of ['không có hả', 'bỏ bớt cái nào', 'không thấy gì hết vậy', 'bỏ điều kiện nào bây giờ']) {
      const after = await narrowed('Department of Health, level 4, commune level', says(word, 'vi'));
      assert.deepEqual([after.reply?.id, after.filter], ['procedure.none', filter], word);
    }
    const after = await narrowed('Department of Health, level 4, commune level', 'which one should I drop');
    assert.match(after.reply?.text ?? '', /\nWithout Department of Health/);
  });

  it('takes one of the whole list by its place, on whatever page that is', async () => {
    const { outcome } = await narrowed('my father passed away', 'more', says('cái thứ bảy', 'vi'));
    assert.deepEqual(outcome.start, { flow: 'procedure', with: { procedure: '1.014036' } });
    const earlier = await narrowed('my father passed away', 'more', says('cái thứ 5', 'vi'));
    assert.deepEqual(earlier.outcome.start, { flow: 'procedure', with: { procedure: '1.014028' } });
  });

  it('leaves out what is not online for who wants that dropped, whatever else that sounds like', async () => {
    for (const text of ['bớt cái không làm online', 'bỏ mấy cái chưa nộp được trên mạng', 'trừ cái không làm online']) {
      const turn = says(text, 'vi', {
        understanding: understood(text, 'procedure.ask', { confidence: 0.9, aspect: 'level' }),
      });
      assert.deepEqual(
        (await narrowed('my father passed away', turn)).filter,
        { event: 'death', scope: 'online' },
        text,
      );
    }
  });

  it('lets go of what was talked of before once something has happened in a life', async () => {
    const talked = turnOn(TODAY, 'vi', { text: 'mới mua xe máy', memory: { procedure: '1.007277' } });
    const { remember = {} } = await flow.begin({ text: 'mới mua xe máy' }, talked);
    assert.ok('procedure' in remember && remember.procedure === undefined);
  });

  it('lists what an event asks for in order, and remembers the step that is opened', async () => {
    const { reply, labels } = await narrowed('my father passed away');
    assert.match(reply?.text ?? '', /^I am sorry for your loss;/);
    assert.equal(labels[1], 'Death registration');
    const { outcome } = await narrowed('my father passed away', taps('1.000656'));
    assert.deepEqual(outcome.remember?.listed, { filter: { event: 'death' }, page: 0, opened: '1.000656' });
  });

  it('goes on with the step after the one that was opened', async () => {
    const from = { filter: { event: 'death' }, page: 0, opened: '1.000656' };
    const outcome = await flow.begin({ text: '', from, go: 'on' }, says('what next'));
    assert.deepEqual(outcome.start, { flow: 'procedure', with: { procedure: '1.003197' } });
  });
});
