import assert from 'node:assert/strict';
import { means, readChoice } from '../../dialogs/choice.ts';
import { makeImportedFlow, makeLookFurther } from '../../dialogs/imported.ts';
import { ofImported } from '../../dialogs/importedFollowUp.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { makeNational } from '../../knowledge/catalogue/national.ts';
import type { NationalRow } from '../../knowledge/catalogue/row.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { flowContract } from '../contracts/flow.ts';
import { readAs, SPOKEN, turnOn } from '../fixtures/flowTurns.ts';
import { nationalRow, SOME } from '../knowledge/catalogue/rows.ts';
import { indexOf } from '../knowledge/catalogue/search.test.ts';

const TODAY = '2026-11-22';
const TABLE = '--Tên giấy tờMẫu đơn, tờ khaiSố lượng';
const PAID: Partial<NationalRow> & Record<string, unknown> = {
  level: 'Cấp tỉnh',
  agency: 'Sở Y tế; Sở Y tế',
  documents: `${TABLE}Đơn đề nghị1 bản chínhBằng dược sĩ1 bản sao`,
  snapshot: '2026-07',
};
const knowledge = loadKnowledge('hcmc');
const { region } = knowledge;
const national = makeNational(
  indexOf([
    ...SOME,
    nationalRow('1.000009', 'Cấp chứng chỉ hành nghề dược', PAID),
    nationalRow('1.000011', 'Cấp giấy phép khai thác nước dưới đất'),
    nationalRow('1.000010', 'Gia hạn giấy phép thăm dò nước dưới đất', { snapshot: '2025' }),
  ]),
  [],
);
const look = makeLookFurther({ region, national: () => national });
const asked = (text: string, more = {}): Reply | undefined => look(text, turnOn(TODAY, 'vi', { text, ...more }))?.reply;

flowContract('imported', {
  make: () => makeImportedFlow({ region, national: () => national }),
  starts: { 'one there is': { ids: ['1.000009'] }, 'one there is not': { ids: ['1.999999'] } },
  turn: (language, over) => turnOn(TODAY, language, over),
});

describe('asking of what the national catalogue has', () => {
  const flow = makeImportedFlow({ region, national: () => national });
  const told = (
    ids: readonly string[],
    aspect: 'documents' | 'place' | 'fee' | 'time' | 'level',
    language: 'vi' | 'en' = 'vi',
  ) => flow.begin({ ids, aspect }, turnOn(TODAY, language));
  const textOf = async (...asking: Parameters<typeof told>) =>
    (await told(...asking)).say.map(({ text }) => text).join('\n');

  it('takes one that was only put to choose for chosen once it is', async () => {
    const put = { id: 'procedure.choose', text: 'Chọn giúp tôi' } as const;
    const begun = (more: object) =>
      flow.begin({ ids: ['1.000009'], aspect: 'fee' }, turnOn(TODAY, 'vi', { memory: { said: [put] }, ...more }));
    assert.equal((await begun({})).say[0]?.id, 'procedure.choose');
    const choice = readChoice(means.imported('1.000009', 'fee'));
    assert.equal((await begun({ choice })).say[0]?.id, 'procedure.aspect');
  });

  it('tells papers and who handles it, with where that stands and whom to ask', async () => {
    assert.match(await textOf(['1.000009'], 'documents'), /• Đơn đề nghị\n• Bằng dược sĩ[^]*tháng 7\/2026[^]*1022/);
    assert.match(await textOf(['1.000009'], 'place'), /^Nơi giải quyết: Sở Y tế\.[^]*tháng 7\/2026[^]*1022/);
    assert.match(await textOf(['1.000009'], 'documents', 'en'), /^Papers the national catalogue lists/);
  });

  it('says of money, time and the portal that it is not known, and whom to ask', async () => {
    for (const aspect of ['fee', 'time', 'level'] as const) {
      const text = await textOf(['1.000009'], aspect);
      assert.match(text, /tôi chưa có thông tin này\. Anh\/chị hỏi 1022/, aspect);
      assert.match(text, /Cấp chứng chỉ hành nghề dược/, aspect);
      assert.doesNotMatch(text, /\d đồng|\?:/, aspect);
    }
  });

  it('asks which of several is meant, and answers what was asked of the one that is chosen', async () => {
    const { say, remember } = await told(['1.000003', '1.000010'], 'documents');
    assert.deepEqual(remember?.imported, ['1.000003', '1.000010']);
    const [reply] = say;
    assert.equal(reply?.id, 'procedure.choose');
    const [first] = reply.actions ?? [];
    const choice = first && 'means' in first ? readChoice(first.means) : undefined;
    assert.deepEqual(choice, {
      kind: 'start',
      start: { flow: 'imported', with: { ids: ['1.000003'], aspect: 'documents' } },
    });
    assert.match(await textOf(['1.000003', '1.000010'], 'fee'), /chưa có thông tin này/);
  });

  it('tells what is listed of each where the same is asked of several again', async () => {
    for (const [aspect, lead] of [
      ['documents', /^Tôi nói ngắn từng việc:\n• /],
      ['fee', /chưa có thông tin này.*\n• .*: /],
    ] as const) {
      const ids = ['1.000009', '1.000010'];
      const { say: said } = await told(ids, aspect);
      const [again] = (await flow.begin({ ids, aspect }, turnOn(TODAY, 'vi', { memory: { said } }))).say;
      assert.notEqual(again?.text, said[0]?.text);
      assert.match(again?.text ?? '', lead);
    }
  });

  for (const [text, aspect] of [
    ['cái đó nộp ở đâu', 'place'],
    ['can giay gi', 'documents'],
    ['bao nhiêu tiền', 'fee'],
    ['làm online được không', 'level'],
    ['how long does it take', 'time'],
  ] as const)
    it(`"${text}" is asked of it`, () => {
      const language = text.startsWith('how') ? 'en' : 'vi';
      const turn = turnOn(TODAY, language, { text, understanding: knowledge.understand(text, language) });
      const asking = ofImported({ ...turn, memory: { imported: ['1.000009'] } });
      assert.deepEqual(asking, { flow: 'imported', with: { ids: ['1.000009'], aspect } });
      assert.equal(ofImported({ ...turn, memory: { procedure: '1.001193', imported: ['1.000009'] } }), undefined);
    });

  for (const text of ['cán bộ phường vòi tiền tôi, tôi muốn tố cáo', 'can bo voi tien toi, toi muon to cao'])
    it(`nothing is asked of it where something else is surely wanted: ${text}`, () => {
      const turn = turnOn(TODAY, 'vi', { text, understanding: knowledge.understand(text, 'vi') });
      assert.equal(ofImported({ ...turn, memory: { imported: ['1.000009', '1.000010'] } }), undefined);
    });

  it('what names one of ours is asked of that', () => {
    const text = 'làm hộ chiếu nộp ở đâu';
    const turn = turnOn(TODAY, 'vi', { text, understanding: knowledge.understand(text, 'vi') });
    assert.equal(ofImported({ ...turn, memory: { imported: ['1.000009'] } }), undefined);
  });
});

describe('looking further than what is held', () => {
  it('tells one that is plainly meant as what it is: whose, from when, whom to ask', () => {
    const reply = asked('cấp chứng chỉ hành nghề dược');
    assert.equal(reply?.id, 'procedure.detail');
    assert.equal(reply?.about?.procedure, '1.000009');
    for (const said of [
      'danh mục thủ tục quốc gia',
      'Sở Y tế.',
      'tỉnh',
      '• Đơn đề nghị',
      '• Bằng dược sĩ',
      'tháng 7/2026',
      '1022',
      'trung tâm phường, xã',
      'dichvucong.gov.vn',
    ])
      assert.ok(reply?.text.includes(said), said);
    assert.doesNotMatch(reply?.text ?? '', /đồng|toàn trình|một phần|mức độ|Sở Y tế; /);
  });

  it('puts a few that are near to choose from, each leading to itself', () => {
    const reply = asked('giấy phép nước dưới đất');
    assert.equal(reply?.id, 'procedure.choose');
    const starts = reply?.actions?.flatMap((each) => ('means' in each ? [readChoice(each.means)] : []));
    assert.deepEqual(
      new Set(
        starts?.map((each) => each?.kind === 'start' && each.start.flow === 'imported' && each.start.with.ids[0]),
      ),
      new Set(['1.000003', '1.000011']),
    );
  });

  it('tells what is given first where nothing else is said to be wanted', () =>
    assert.match(asked('giấy phép thăm dò nước dưới đất')?.text ?? '', /: Cấp giấy phép thăm dò nước dưới đất\./));

  it('finds by a code that is typed, and says nothing of what it has not or is not sure of', () => {
    const entities = { ...readAs('').entities, procedureCode: ['1.000005.000.00.00.H29'] };
    assert.match(asked('1.000005', { understanding: readAs('1.000005', { entities }) })?.text ?? '', /hành nghề thú y/);
    const unknown = { ...entities, procedureCode: ['9.999999'] };
    assert.equal(asked('9.999999', { understanding: readAs('9.999999', { entities: unknown }) }), undefined);
    for (const text of ['mua vé xem phim', 'làm giấy tờ', '']) assert.equal(asked(text), undefined, text);
  });

  it('does without where none was imported', () => {
    const without = makeLookFurther({ region, national: () => undefined });
    assert.equal(without('cấp chứng chỉ hành nghề dược', turnOn(TODAY, 'vi')), undefined);
  });

  it('is spoken in two sentences at most, with the rest in the notes', () => {
    const reply = asked('cấp chứng chỉ hành nghề dược', SPOKEN);
    assert.ok((reply?.text.split(/(?<=[.?!])\s/).length ?? 9) <= 2, reply?.text);
    assert.match(reply?.notes ?? '', /Đơn đề nghị/);
  });

  it('is told in English with the official name', () => {
    const reply = look('cấp chứng chỉ hành nghề dược', turnOn(TODAY, 'en', { text: '-' }))?.reply;
    assert.match(reply?.text ?? '', /national catalogue .*Cấp chứng chỉ hành nghề dược/);
    assert.match(reply?.text ?? '', /July 2026/);
  });
});
