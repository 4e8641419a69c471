import assert from 'node:assert/strict';
import { makeBrowseFlow } from '../../dialogs/browse.ts';
import { changeIn } from '../../dialogs/browseDrops.ts';
import type { Browsing } from '../../dialogs/browseHears.ts';
import { ofAgency } from '../../dialogs/facetsLead.ts';
import type { Memory } from '../../dialogs/memory.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Filter } from '../../knowledge/procedures/facets.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const flow = makeBrowseFlow({ knowledge });
const says = (text: string, language: Language, memory: Memory = {}) =>
  turnOn('2026-11-22', language, { text, understanding: knowledge.understand(text, language), memory });

/** The list after each of `texts`, the first of which opens it. */
async function listed(language: Language, ...texts: readonly string[]) {
  const [first, ...rest] = texts.map((text) => says(text, language));
  assert.ok(first);
  let outcome = await flow.begin({ text: first.text }, first);
  for (const turn of rest) {
    assert.ok('wait' in outcome && outcome.wait, `it had ended before ${turn.text}`);
    assert.equal(flow.hears(outcome.wait, turn), 'answer', turn.text);
    outcome = await flow.hear(outcome.wait, turn);
  }
  const filter = 'wait' in outcome ? (outcome.wait as Browsing).filter : undefined;
  return { filter, reply: outcome.say[0] };
}

type Case = readonly [language: Language, texts: readonly string[], filter: Filter];

function lists(cases: readonly Case[]): void {
  for (const [language, texts, filter] of cases)
    it(texts.join(' / '), async () => assert.deepEqual((await listed(language, ...texts)).filter, filter));
}

describe('dropping one thing for another', () => {
  lists([
    ['vi', ['lĩnh vực đất đai', 'bỏ đất đai đi, coi xây dựng'], { field: 'construction' }],
    ['vi', ['lĩnh vực đất đai', 'thôi bỏ đất đai, coi lao động'], { field: 'employment' }],
    ['vi', ['linh vuc dat dai', 'bo dat dai di xem cu tru'], { field: 'residence' }],
    ['vi', ['thủ tục lĩnh vực hộ tịch một phần', 'bỏ hộ tịch đi, coi cư trú'], { field: 'residence', scope: 'partial' }],
    ['vi', ['thủ tục hộ tịch một phần', 'đổi hộ tịch sang cư trú'], { field: 'residence', scope: 'partial' }],
    ['vi', ['thủ tục hộ tịch một phần', 'cư trú chứ không phải hộ tịch'], { field: 'residence', scope: 'partial' }],
    ['vi', ['thủ tục hộ tịch một phần', 'coi cư trú thôi, bỏ hộ tịch'], { field: 'residence', scope: 'partial' }],
    ['vi', ['thủ tục hộ tịch một phần', 'bỏ hết, coi lao động'], { field: 'employment' }],
    ['vi', ['công an cấp xã, toàn trình', 'thôi khỏi công an, xem ủy ban phường'], { agency: 'people', tier: 'commune', scope: 'whole' }],
    ['vi', ['thủ tục hộ tịch một phần', 'bỏ hộ tịch'], { scope: 'partial' }],
    ['vi', ['công an phường', 'toàn trình', 'bỏ công an'], { scope: 'whole' }],
    ['en', ['land procedures', 'drop land, show construction'], { field: 'construction' }],
    ['en', ['land procedures', 'construction instead of land'], { field: 'construction' }],
    ['en', ['civil status, partially online', 'replace civil status with residence'], { field: 'residence', scope: 'partial' }],
  ]); // prettier-ignore

  it('keeps what is not named in its own clause', () => {
    const change = changeIn('bỏ đất đai đi, coi xây dựng', { field: 'land', tier: 'commune' }, knowledge.facets);
    assert.deepEqual(change, { dropped: ['field'], wanted: 'xây dựng' });
  });
});

describe('narrowing to what is wholly online', () => {
  const CIVIL = { field: 'civilStatus', tier: 'commune', scope: 'whole' } as const;
  const WARD = { agency: 'wardPolice', scope: 'whole' } as const;
  lists([
    ['vi', ['thủ tục hộ tịch cấp phường', 'ý tui là làm toàn trình á'], CIVIL],
    ['vi', ['thủ tục hộ tịch cấp phường', 'ý tui là làm toàn trình á, khỏi phải lên phường'], CIVIL],
    ['vi', ['thủ tục hộ tịch cấp phường', 'làm toàn trình, khỏi lên phường'], CIVIL],
    ['vi', ['thu tuc ho tich cap phuong', 'khong can len uy ban'], CIVIL],
    ['vi', ['công an phường làm được những gì', 'có cái nào lên mạng làm trọn gói hông'], WARD],
    ['vi', ['công an phường', 'nop tren mang het duoc khong'], WARD],
    ['vi', ['công an phường', 'cái gì ngồi nhà làm được luôn'], WARD],
    ['vi', ['thủ tục công an làm trên mạng hết'], { agency: 'police', scope: 'whole' }],
    ['vi', ['thủ tục công an trên mạng'], { agency: 'police', scope: 'online' }],
    ['en', ['ward police', 'only those completely online'], WARD],
    ['en', ['civil status', 'without going to the office'], { field: 'civilStatus', scope: 'whole' }],
    ['en', ['list all online procedures of the police'], { agency: 'police', scope: 'online' }],
  ]);

  it('keeps the list, so that one of it can be taken by its place', async () => {
    const { reply } = await listed('vi', 'thủ tục hộ tịch cấp phường', 'ý tui là làm toàn trình á');
    assert.ok((reply?.actions?.filter((each) => !('aside' in each)).length ?? 0) > 2);
  });
});

describe('the police of a ward, of the city and of the country', () => {
  lists([
    ['vi', ['công an phường làm được những gì', 'công an thành phố nữa'], { agency: 'cityPolice' }],
    ['vi', ['ca phuong lam duoc gi', 'con thanh pho thi sao'], { agency: 'cityPolice' }],
    ['vi', ['công an phường', 'bộ'], { agency: 'securityMinistry' }],
    ['vi', ['công an, toàn trình', 'còn bộ thì sao'], { agency: 'police', tier: 'ministry', scope: 'whole' }],
    ['vi', ['công an cấp xã'], { agency: 'police', tier: 'commune' }],
    ['vi', ['công an cấp xã', 'công an thành phố'], { agency: 'cityPolice' }],
    ['en', ['ward police', 'city police too'], { agency: 'cityPolice' }],
    ['en', ['ward police', 'what about the ministry'], { agency: 'securityMinistry' }],
  ]);

  it('leaves the list to "bỏ", not to "bộ"', async () => {
    const open = await flow.begin({ text: 'công an' }, says('công an', 'vi'));
    assert.ok('wait' in open && open.wait);
    assert.equal((await flow.hear(open.wait, says('thôi bỏ đi', 'vi'))).end, true);
  });

  it('has every procedure of a part among those of the whole', async () => {
    const count = async (text: string) => Number(/\d+/.exec((await listed('vi', text)).reply?.text ?? '')?.[0]);
    const [all, ward, city] = [await count('công an'), await count('công an phường'), await count('công an thành phố')];
    assert.ok(ward > 0 && city > 0 && ward < all && city < all && ward + city >= all - 1);
  });
});

describe('words beside facets', () => {
  lists([
    ['vi', ['công an phường', 'tạm trú thôi'], { agency: 'wardPolice', words: 'tạm trú' }],
    ['vi', ['sở y tế lo mấy vụ gì'], { agency: 'health' }],
    ['en', ['police', 'who wants the residence ones also'], { agency: 'police', field: 'residence' }],
  ]);
});

describe('what an agency does', () => {
  const LISTED: Memory = { listed: { filter: { agency: 'homeAffairs' }, page: 0 } };
  it('is asked in many ways', () => {
    for (const [language, text] of [
      ['vi', 'sở nội vụ có làm gì online đc'],
      ['vi', 'so noi vu lam duoc nhung gi'],
      ['vi', 'bên sở xây dựng giải quyết những việc gì'],
      ['vi', 'sở tư pháp có những thủ tục gì'],
      ['en', 'what does the department of home affairs do online'],
      ['en', 'which procedures does the department of justice handle'],
    ] as const)
      assert.deepEqual(ofAgency(knowledge, says(text, language)), { flow: 'browse', with: { text } }, text);
  });

  it('is asked by "thì sao" after the list of another, and not before', () => {
    for (const [language, text] of [
      ['vi', 'sở tư pháp thì sao'],
      ['vi', 'con so y te thi sao'],
      ['en', 'how about the department of justice'],
    ] as const) {
      assert.ok(ofAgency(knowledge, says(text, language, LISTED)), text);
      assert.equal(ofAgency(knowledge, says(text, language)), undefined, text);
    }
  });

  it('is not what somebody asks who wants its address, its hours or something of one procedure', () => {
    for (const text of [
      'sở tư pháp ở đâu',
      'sở nội vụ thứ bảy có làm không',
      'công an phường không nhận hồ sơ tạm trú thì làm gì',
      'công an đòi tiền tôi phải làm gì',
      'làm căn cước ở công an cần giấy tờ gì',
    ])
      assert.equal(ofAgency(knowledge, says(text, 'vi', LISTED)), undefined, text);
  });
});

describe('an agency of which nothing is held', () => {
  it('says what moved to the police, with its source, and offers it', async () => {
    for (const [language, text, told] of [
      ['vi', 'sở tư pháp', /^Tôi chưa có thủ tục nào của Sở Tư pháp\..*\nTừ 01\/03\/2025, lý lịch tư pháp.*công an[^]*1025\/QĐ-BCA/],
      ['vi', 'so giao thong van tai', /^Tôi chưa có thủ tục nào của Sở Giao thông vận tải\..*\nTừ 01\/03\/2025.*bằng lái/],
      ['en', 'Department of Justice', /^I hold no procedure of this agency: Department of Justice\..*\nSince 1 March 2025 the police handle judicial records/],
    ] as const) {
      const { reply } = await listed(language, text);
      assert.match(reply?.text ?? '', told);
      const [first] = reply?.actions ?? [];
      assert.match(first?.label ?? '', /lý lịch tư pháp|giấy phép lái xe|criminal record/i);
    }
  }); // prettier-ignore

  it('says of another only that nothing is held', async () => {
    const { reply } = await listed('vi', 'sở khoa học');
    assert.match(reply?.text ?? '', /^Tôi chưa có thủ tục nào của Sở Khoa học/);
    assert.doesNotMatch(reply?.text ?? '', /\n/);
  });

  it('opens what moved where it is chosen', async () => {
    const turn = says('sở tư pháp', 'vi');
    const open = await flow.begin({ text: turn.text }, turn);
    assert.ok('wait' in open && open.wait);
    const chosen = turnOn('2026-11-22', 'vi', { choice: { kind: 'answer', value: '3.000333' } });
    assert.deepEqual((await flow.hear(open.wait, chosen)).start, {
      flow: 'procedure',
      with: { procedure: '3.000333' },
    });
  });
});
