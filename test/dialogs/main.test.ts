import assert from 'node:assert/strict';
import sinon from 'sinon';
import { makeRespond } from '../../bot/respond.ts';
import type { Incoming } from '../../bot/channels/channel.ts';
import type { ConversationRecord, Response } from '../../bot/conversation.ts';
import { means } from '../../dialogs/choice.ts';
import { crisis } from '../../dialogs/crisis.ts';
import type { Flow, FlowId, FlowStart, FlowStarts } from '../../dialogs/flow.ts';
import { MainDialog, type Flows } from '../../dialogs/main.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Intent, Understanding } from '../../knowledge/understanding/understanding.ts';
import { understood } from '../fixtures/heard.ts';

const both = (text: string) => ({ vi: text, en: text });
const REGION = {
  name: both('Nơi Mẫu'),
  hotlines: {
    city: { number: '100', name: both('tổng đài 100'), hours: both('-') },
    portal: { number: '200', name: both('tổng đài'), hours: both('-') },
  },
};

/** What the words of these tests mean. */
const MEANINGS: Record<string, [Intent, number, Partial<Understanding>?]> = {
  'phí bao nhiêu': ['procedure.ask', 0.9, { aspect: 'fee' }],
  Phí: ['procedure.ask', 0.9, { aspect: 'fee' }],
  'khai đi': ['declaration.start', 0.9, { procedures: [{ code: 'x', name: 'X', score: 1 }] }],
  'thôi khỏi': ['command.cancel', 0.9],
  'nói lại': ['command.repeat', 0.9],
  'hello there friend': ['smalltalk.greet', 0.9, { language: 'en' }],
  'speak english': ['language', 0.9, { language: 'en' }],
  'cầm dao': ['crisis', 0.9],
  trời: ['out_of_scope', 0.9],
};
const understand = sinon.fake((text: string): Understanding => {
  const [intent, confidence, more] = MEANINGS[text] ?? ['procedure.find', 0.1];
  return understood(text, intent, { confidence, ...more });
});

/** Where messages lead by more than their intent. */
const LEADS: Record<string, FlowStart> = { 'ly hôn': { flow: 'guidance', with: { topic: 'divorce' } } };

const reply = (id: Reply['id'], text: string, actions: Reply['actions'] = []): Reply => ({ id, text, actions });

/** A form of two fields, a name and a colour, kept in `memory.procedure` so that a test can see what it stored. */
const form: Flow<FlowStarts['declaration'], { asking: 'name' | 'colour' }> = {
  id: 'declaration',
  begin: () => ({ say: [reply('declaration.ask', 'name?')], wait: { asking: 'name' } }),
  hears: (state, turn) => {
    if (turn.choice?.kind === 'answer') return 'answer';
    if (/bao nhiêu|nói lại|english/.test(turn.text)) return 'no';
    return turn.text === 'Phí' ? 'maybe' : state.asking === 'name' ? 'answer' : 'no';
  },
  hear: (state, turn) =>
    state.asking === 'name'
      ? {
          say: [reply('declaration.ask', 'colour?', [{ label: 'Đỏ', means: means.answer('red') }])],
          remember: { procedure: turn.text },
          wait: { asking: 'colour' },
        }
      : turn.choice?.kind === 'answer'
        ? { say: [reply('declaration.done', `done ${turn.choice.value}`)], end: true }
        : { say: [reply('declaration.reask', 'which colour?')], wait: state },
  ask: (state) => [reply('declaration.ask', `${state.asking}?`)],
};

function flows(): Flows {
  const shot = <F extends FlowId>(id: F, tell: (start: FlowStarts[F]) => string): Flow<FlowStarts[F], unknown> => ({
    id,
    begin: (start) => ({ say: [reply('guidance.answer', tell(start))], end: true }),
    hears: () => 'no',
    hear: () => ({ say: [], end: true }),
    ask: () => [],
  });
  return {
    declaration: form,
    resume: {
      ...shot('resume', () => ''),
      begin: () => ({ say: [], start: { flow: 'declaration', with: { procedure: 'x' } } }),
    },
    discovery: shot('discovery', (start) => `looked for ${start.query}`),
    imported: shot('imported', (start) => start.ids.join()),
    procedure: shot('procedure', (start) => `${start.procedure} ${start.aspect}`),
    delivery: shot('delivery', (start) => start.topic),
    status: shot('status', (start) => `status ${start.code}`),
    guidance: shot('guidance', (start) => start.topic),
    privacy: {
      ...shot('privacy', () => ''),
      begin: () => ({ say: [reply('privacy.done', 'gone')], do: [{ kind: 'forget' }], end: true }),
    },
    handover: shot('handover', () => 'nobody'),
    browse: shot('browse', (start) => `under ${start.text}`),
    ward: shot('ward', (start) => start.text),
    elsewhere: shot('elsewhere', (start) => start.province),
    petition: shot('petition', (start) => start.text ?? ''),
    rating: shot('rating', (start) => start.code ?? ''),
    crisis,
  };
}

/** A conversation without a store: each turn starts from what the last one left, through JSON as a record would. */
function conversation(fake: Partial<Flows> = {}) {
  const main = new MainDialog(
    { ...flows(), ...fake },
    { region: REGION, draftDays: 30, transcriptDays: 90, titleOf: () => 'tờ khai', nameOf: () => undefined },
    { understand, lead: (turn) => LEADS[turn.text] },
  );
  const respond = makeRespond({
    main,
    understand,
    voice: (reply) => reply,
    turnId: (key, id) => `${key} ${id}`,
    draftDays: 30,
  });
  let record: ConversationRecord = {
    channel: 'console',
    conversation: 'c',
    memory: {},
    dialog: undefined,
    nextSeq: 0,
    log: [],
    outbox: [],
    effects: [],
    seen: [],
    touched: '2026-11-21T03:00:00Z',
  };
  let count = 0;
  let last: Response;
  const hear = async (message: Partial<Incoming>): Promise<string[]> => {
    last = await respond(
      {
        channel: 'console',
        conversation: 'c',
        id: `${++count}`,
        at: '2026-11-21T03:00:00Z',
        speaker: { id: 'p', role: 'citizen' },
        kind: 'message',
        text: '',
        attachments: [],
        ...message,
      },
      record,
      { name: 'web', buttons: 13, private: true, spoken: false },
    );
    record = {
      ...record,
      ...(JSON.parse(JSON.stringify({ memory: last.memory, dialog: last.dialog ?? null })) as object),
    };
    if (record.dialog === null) record = { ...record, dialog: undefined };
    return last.activities.map((activity) => `${activity.channelData.reply}: ${activity.text}`);
  };
  return {
    says: (text: string) => hear({ text }),
    hears: (message: Partial<Incoming>) => hear(message),
    taps: (payload: string) => hear({ payload }),
    opens: () => hear({ kind: 'start' }),
    sends: (text: string, contentType: string) => hear({ text, attachments: [{ contentType }] }),
    memory: () => record.memory,
    last: () => last,
  };
}

describe('a conversation', () => {
  it('understands a message once, and again only when it is heard as what the person said it was', async () => {
    const { says } = conversation();
    await says('khai đi');
    understand.resetHistory();
    await says('Phí');
    assert.deepEqual(
      understand.args.map(([text]) => text),
      ['Phí'],
    );
    await says('Tôi hỏi việc khác');
    assert.deepEqual(
      understand.args.map(([text]) => text),
      ['Phí', 'Tôi hỏi việc khác', 'Phí'],
    );
  });

  it('opens with a greeting of three lines that says a machine answers', async () => {
    const [greeting] = await conversation().opens();
    assert.match(greeting ?? '', /^greeting: .*tự động/);
    assert.equal(greeting?.split('\n').length, 3);
  });

  it('puts the open question again when the chat is opened again', async () => {
    const { says, opens } = conversation();
    await says('khai đi');
    await says('phí bao nhiêu');
    assert.deepEqual(await opens(), ['declaration.ask: name?']);
  });

  it('answers a question in the middle of a form, then asks again', async () => {
    const { says } = conversation();
    await says('khai đi');
    const said = await says('phí bao nhiêu');
    assert.deepEqual(said, ['guidance.answer: looked for phí bao nhiêu', 'declaration.ask: name?']);
    assert.deepEqual(await says('Nguyễn Văn Mẫu'), ['declaration.ask: colour?']);
  });

  it('asks which, when an answer could be a question, and then takes it as what the person says', async () => {
    for (const [tap, expected] of [
      ['Là câu trả lời', 'declaration.ask: colour?'],
      ['Tôi hỏi việc khác', 'guidance.answer: looked for Phí'],
      ['1', 'declaration.ask: colour?'],
    ] as const) {
      const { says, memory } = conversation({
        declaration: {
          ...form,
          hears: (state, turn) => (/^\d$/.test(turn.text) ? 'no' : form.hears(state as never, turn)),
        },
      });
      await says('khai đi');
      const [which] = await says('Phí');
      assert.match(which ?? '', /^interruption.which/);
      assert.equal((await says(tap))[0], expected);
      if (expected.startsWith('declaration')) assert.equal(memory().procedure, 'Phí');
      assert.equal(memory().unsettled, undefined);
    }
  });

  it('asks of no question whether it is an answer', async () => {
    const { says } = conversation({ declaration: { ...form, hears: () => 'maybe' } });
    await says('khai đi');
    const [asked] = await says('Phí?');
    assert.doesNotMatch(asked ?? '', /^interruption.which/);
  });

  it('takes a choice of an earlier reply by its label, where it means the same whenever it is chosen', async () => {
    const help = packs.vi.common.trackApplication;
    const { says: more } = conversation();
    await more('trời');
    const direct = await more(help);
    const { says: late } = conversation();
    await late('trời');
    for (let turn = 0; turn < 3; turn += 1) await late('phí bao nhiêu');
    assert.deepEqual(await late(help), direct);
    assert.notDeepEqual(direct, await conversation().says(help));
  });

  it('takes a label that meant several things before for words, and one that answered a question for none', async () => {
    const named = (code: string) => reply('guidance.answer', code, [{ label: 'Tốn bao nhiêu', means: means.procedure(code) }]); // prettier-ignore
    const guidance: Flows['guidance'] = {
      id: 'guidance',
      begin: ({ topic }) => ({ say: [named(topic)], end: true }),
      hears: () => 'no',
      hear: () => ({ say: [], end: true }),
      ask: () => [],
    };
    const asked = async (topics: string[]): Promise<string> => {
      const { taps, says } = conversation({ guidance });
      for (const topic of topics) await taps(means.guidance(topic));
      await says('trời');
      return (await says('Tốn bao nhiêu')).join();
    };
    assert.notEqual(await asked(['a', 'a']), await asked(['a', 'b']));
    const { says } = conversation();
    await says('khai đi');
    await says('Nguyễn Văn Mẫu');
    await says('Đỏ');
    assert.doesNotMatch((await says('Đỏ')).join(), /done/);
  });

  it('takes a choice by its payload, its label without diacritics, or its number', async () => {
    for (const answer of ['payload', 'do', 'ĐỎ', '1']) {
      const { says, taps } = conversation();
      await says('khai đi');
      await says('Nguyễn Văn Mẫu');
      const said = answer === 'payload' ? await taps('#answer:red') : await says(answer);
      assert.deepEqual(said, ['declaration.done: done red'], answer);
    }
  });

  it('says what to do with a button whose question is long gone', async () => {
    const [said] = await conversation().taps('#answer:red');
    assert.match(said ?? '', /^fallback.clarify/);
  });

  it('puts crisis before everything and does not go back to the form in the same breath', async () => {
    const { says } = conversation();
    await says('khai đi');
    const said = await says('cầm dao');
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^crisis.help: .*113/s);
  });

  it('stays with someone in danger until they ask for something else, and then goes on with that', async () => {
    const { says } = conversation();
    await says('khai đi');
    await says('cầm dao');
    assert.match((await says('em không dám gọi'))[0] ?? '', /^crisis.help: .*nhắn tin/s);
    assert.match((await says('cầm dao'))[0] ?? '', /^crisis.help: .*113/s);
    assert.deepEqual(await says('khai đi'), ['declaration.ask: name?']);
    assert.deepEqual(await says('Nguyễn Văn Mẫu'), ['declaration.ask: colour?']);
  });

  it('follows what a message leads to beyond its intent, and comes back to the open question', async () => {
    const { says, memory } = conversation({
      declaration: {
        ...form,
        hears: (state, turn) => (turn.text === 'ly hôn' ? 'no' : form.hears(state as never, turn)),
      },
    });
    await says('khai đi');
    assert.deepEqual(await says('ly hôn'), ['guidance.answer: divorce', 'declaration.ask: name?']);
    assert.equal(memory().misses, 0);
  });

  it('meets who lets off steam calmly, and who puts it off kindly', async () => {
    const { says } = conversation();
    assert.match((await says('bực mình quá'))[0] ?? '', /^fallback\.clarify: .*rất tiếc.*tổng đài 100/);
    assert.match((await says('để tối làm nha'))[0] ?? '', /^bye: /);
  });

  it('takes a choice by its place', async () => {
    const { says } = conversation();
    await says('bực mình quá');
    assert.match((await says('cái thứ hai'))[0] ?? '', /^guidance\.answer: status/);
  });

  it('does not put procedures to choose from again to who asks for something else', async () => {
    const { says } = conversation({
      discovery: {
        id: 'discovery',
        begin: () => ({ say: [reply('procedure.choose', 'which?')], wait: {} }),
        hears: () => 'no',
        hear: () => ({ say: [], end: true }),
        ask: () => [reply('procedure.choose', 'which?')],
      },
    });
    await says('phí bao nhiêu');
    assert.deepEqual(await says('ly hôn'), ['guidance.answer: divorce']);
  });

  it('puts the question for an application again only once', async () => {
    const { says } = conversation({
      status: {
        id: 'status',
        begin: () => ({ say: [reply('status.ask', 'which application?')], wait: {} }),
        hears: () => 'no',
        hear: () => ({ say: [], end: true }),
        ask: () => [reply('status.ask', 'still the application?')],
      },
    });
    await says('bực mình quá');
    await says('cái thứ hai');
    assert.deepEqual(await says('ly hôn'), ['guidance.answer: divorce', 'status.ask: still the application?']);
    assert.deepEqual(await says('ly hôn'), ['guidance.answer: divorce']);
    assert.deepEqual(await says('ly hôn'), ['guidance.answer: divorce'], 'nor after that');
  });

  it('gives what it said last as text to copy', async () => {
    const { says } = conversation();
    await says('phí bao nhiêu');
    const [copy] = await says('gửi giúp tin nhắn đọc lại');
    assert.match(copy ?? '', /^help: .*\nlooked for phí bao nhiêu$/s);
  });

  it('takes a picture with a few words on what it is for what it is', async () => {
    const { hears } = conversation();
    const picture = { attachments: [{ contentType: 'image/jpeg' }] };
    assert.match((await hears({ text: 'cái này là căn cước của em', ...picture }))[0] ?? '', /^input.odd: .*căn cước/s);
  });

  it('answers what is asked beside a picture too, the picture first', async () => {
    const { sends, says } = conversation();
    const image = 'image/jpeg';
    const [odd, answer, ...more] = await sends('phí bao nhiêu', image);
    assert.match(odd ?? '', /^input.odd/);
    assert.deepEqual([answer, more], ['guidance.answer: looked for phí bao nhiêu', []]);
    assert.equal((await sends('hình nhà tui mới chụp', image)).length, 1);
    assert.match(
      (await sends('qwerty', image))[1] ?? '',
      /^help/,
      'few words that say nothing are not held against anybody',
    );
    const long = await sends('một hai ba bốn năm sáu bảy tám chín', image);
    assert.deepEqual(long.map((said) => said.split(':')[0]), ['input.odd', 'fallback.clarify']); // prettier-ignore
    await says('khai đi');
    assert.deepEqual((await sends('phí bao nhiêu', image)).slice(1), [
      'guidance.answer: looked for phí bao nhiêu',
      'declaration.ask: name?',
    ]);
    assert.deepEqual(await sends('NGƯỜI MẪU A', image), ['declaration.ask: colour?']);
  });

  it('leaves words of danger alone with the help they get, whatever came with them', async () => {
    const { sends } = conversation();
    assert.match((await sends('cầm dao', 'image/jpeg'))[0] ?? '', /^crisis/);
  });

  it('answers in the language of what is asked, keeps it, and switches on request with the question put again', async () => {
    const { says, memory } = conversation();
    assert.match((await says('hello there friend'))[0] ?? '', /automatic assistant/);
    assert.equal(memory().language, 'en');
    await says('khai đi');
    const said = await says('speak english');
    assert.deepEqual(said, ['language.switched: I will answer in English from now on.', 'declaration.ask: name?']);
  });

  it('tells what becomes of a picture sent in the middle of a form, and does not take it for an answer', async () => {
    const { says, sends, memory } = conversation();
    await says('khai đi');
    const said = await sends('cái này bao nhiêu ảnh', 'image/jpeg');
    assert.match(said[0] ?? '', /^input.odd/);
    assert.deepEqual(said.slice(1), ['declaration.ask: name?']);
    assert.equal(memory().procedure, undefined);
  });

  it('says again what it said', async () => {
    const { says } = conversation();
    const first = await says('khai đi');
    assert.deepEqual(await says('nói lại'), first);
  });

  it('asks in other words each time it does not understand, and from the second on offers a list, the line and a person', async () => {
    const { says, last } = conversation();
    const said = [...(await says('qwerty'))];
    assert.ok(!titles(last()).includes(packs.vi.common.person));
    for (const text of ['asdfgh', 'zxcvbn']) {
      said.push(...(await says(text)));
      assert.match(said.at(-1) ?? '', /^fallback.clarify: .*tổng đài 100/);
      for (const title of [packs.vi.common.person, packs.vi.procedures.byFacets])
        assert.ok(titles(last()).includes(title));
    }
    assert.equal(new Set(said).size, 3);
    assert.notEqual((await says('hjkl'))[0], said.at(-1));
  });

  it('says that what lies outside is outside', async () => {
    assert.match((await conversation().says('trời'))[0] ?? '', /^fallback.outOfScope/);
  });

  it('puts no question again that is forgotten with all else', async () => {
    const { says, taps, last } = conversation();
    await says('khai đi');
    assert.deepEqual(await taps('#privacy:delete'), ['privacy.done: gone']);
    assert.equal(last().dialog, undefined);
  });

  it('remembers nothing after deletion but the language', async () => {
    const { says, taps, memory, last } = conversation();
    await says('khai đi');
    await says('Nguyễn Văn Mẫu');
    await taps('#privacy:delete');
    assert.deepEqual(memory(), { language: 'vi' });
    assert.equal(last().dialog, undefined);
  });

  it('drops a draft that was left for longer than is promised', async () => {
    const touched = '2026-09-01T00:00:00Z';
    const fake = {
      ...flows().discovery,
      begin: () => ({
        say: [],
        remember: { draft: { touched, version: '1', declaration: 'd', procedure: 'p', answers: {} } },
        end: true as const,
      }),
    };
    const { taps, says, memory } = conversation({ discovery: fake });
    MEANINGS['kẹt'] = ['procedure.find', 0.9];
    await says('kẹt');
    assert.ok(memory().draft);
    await taps('#help');
    assert.equal(memory().draft, undefined);
  });
});

const titles = (response: Response): string[] =>
  response.activities.flatMap((each) => each.suggestedActions?.actions.map(({ title }) => title) ?? []);
