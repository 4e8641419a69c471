import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { stepsOn } from '../../../knowledge/procedures/events.ts';
import { eventIn } from '../../../knowledge/procedures/facetWords.ts';

const { facets } = loadKnowledge('hcmc');
const event = (id: string) => facets.events.find((each) => each.id === id) ?? assert.fail(id);

describe('what happens in a life', () => {
  const TOLD: readonly (readonly [string, string | undefined])[] = [
    ['vừa sinh con cần làm gì', 'newChild'],
    ['vo moi sanh em be', 'newChild'],
    ['my wife just gave birth', 'newChild'],
    ['ba em mới mất hôm qua', 'death'],
    ['my grandmother passed away', 'death'],
    ['sắp cưới', 'wedding'],
    ['mới chuyển nhà', 'moving'],
    ['muốn mở quán', 'openingShop'],
    ['xây nhà cần giấy gì trước', 'buildingHouse'],
    ['bị mất ví', 'lostPapers'],
    ['công ty cho nghỉ', 'losingJob'],
    ['định mua nhà', 'buyingHome'],
    ['mất giấy đăng ký xe', undefined],
    ['làm căn cước', undefined],
  ];
  for (const [text, id] of TOLD) it(text, () => assert.equal(eventIn(text, facets)?.id, id));

  it('leaves what else was said', () => {
    assert.equal(eventIn('mất bóp, làm lại căn cước', facets)?.rest, 'làm lại căn cước');
  });

  it('has the steps of the day', () => {
    const first = (day: '2026-08-31' | '2026-09-01') => stepsOn(event('death'), day)[0]?.code;
    assert.deepEqual([first('2026-08-31'), first('2026-09-01')], ['2.002622', '2.002913']);
  });

  it('names each procedure once a day, and marks what only some need', () => {
    for (const each of facets.events) {
      const codes = stepsOn(each, '2026-11-21').map(({ code }) => code);
      assert.equal(new Set(codes).size, codes.length, each.id);
      if (each.main) assert.ok(codes.includes(each.main), each.id);
    }
    const needed = stepsOn(event('death'), '2026-11-21').filter((each) => !each.sometimes);
    assert.ok(needed.some(({ why }) => why.vi.includes('15 ngày')));
  });
});
