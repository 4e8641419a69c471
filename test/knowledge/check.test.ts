import assert from 'node:assert/strict';
import { inspect } from '../../knowledge/check.ts';
import { type Knowledge, loadKnowledge } from '../../knowledge/knowledge.ts';
import { dayOf, type Day } from '../../knowledge/language/day.ts';
import { makeCatalogue } from '../../knowledge/procedures/catalogue.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';

const knowledge = loadKnowledge('hcmc');
const TODAY: Day = '2026-11-22';
const birth = knowledge.procedures.byCode('1.001193')!;

function holding(...procedures: readonly Procedure[]): Knowledge {
  const agencies = knowledge.facets.agencies.map(({ moved: _, ...each }) => each);
  const facets = { ...knowledge.facets, agencies, frequent: [], audiences: [], events: [] };
  return { ...knowledge, facets, procedures: makeCatalogue(procedures) };
}

describe('what is known of the city', () => {
  it('is nowhere broken today', () => {
    assert.deepEqual(inspect(knowledge, dayOf(new Date())).broken, []);
  });
});

describe('looking through knowledge', () => {
  const brokenOf = (...procedures: readonly Procedure[]) => inspect(holding(...procedures), TODAY).broken;
  const replaced = (code: string, by: string): Procedure => ({
    ...birth,
    code,
    replacedBy: { ...birth.scope[0]!, from: '2026-01-01', until: undefined, value: { code: by, name: birth.name } },
  });

  it('finds a replacement that leads nowhere, or in a circle', () => {
    assert.deepEqual(brokenOf(replaced('1.000001', '1.000002')), [
      { where: '1.000001 replacedBy', what: 'leads to 1.000002, which is not held' },
    ]);
    const circle = brokenOf(replaced('1.000001', '1.000002'), replaced('1.000002', '1.000001'));
    assert.deepEqual(
      circle.map(({ what }) => what),
      ['leads in a circle by 1.000001', 'leads in a circle by 1.000002'],
    );
    assert.deepEqual(brokenOf(birth, replaced('1.000001', '1.001193')), []);
  });

  it('finds two facts that hold on one day', () => {
    const [scope] = birth.scope;
    const twice = { ...birth, scope: [scope!, { ...scope!, from: '2026-10-01' as const }] };
    assert.deepEqual(brokenOf(twice), [{ where: '1.001193 scope', what: 'two hold on 2026-10-01' }]);
  });

  it('finds what says the same in both languages', () => {
    const same = { ...birth, about: { vi: 'Khai sinh', en: 'Khai sinh' } };
    assert.deepEqual(brokenOf(same), [{ where: '1.001193 about', what: 'says the same in both languages' }]);
  });

  it('finds an agency nobody can narrow by', () => {
    const alone = { ...birth, agency: { vi: 'Nơi khác', en: 'Elsewhere' } };
    assert.match(String(brokenOf(alone)[0]?.what), /none of the agencies/);
  });

  it('finds what was checked on a day to come', () => {
    const early = inspect(holding(birth), '2025-01-01').broken;
    assert.ok(early.some(({ where, what }) => where === '1.001193 scope' && what.includes('to come')));
  });

  it('names what was checked long ago, ends soon, or is only recalled, and leaves out what is over', () => {
    const dated = { ...birth.scope[0]!, from: undefined, until: undefined };
    const one = (more: object): Procedure => ({ ...birth, validity: [], scope: [{ ...dated, ...more }] });
    const of = (more: object) => {
      const { stale, ending, recalled } = inspect(holding(one(more)), TODAY);
      const met = (remarks: typeof stale) => remarks.some(({ where }) => where === '1.001193 scope');
      return [met(stale), met(ending), met(recalled)];
    };
    assert.deepEqual(of({ asOf: '2026-05-26', confidence: 'sourced' }), [false, false, false]);
    assert.deepEqual(of({ asOf: '2026-05-25', confidence: 'sourced' }), [true, false, false]);
    assert.deepEqual(of({ asOf: '2026-11-01', confidence: 'sourced', until: '2027-01-21' }), [false, true, false]);
    assert.deepEqual(of({ asOf: '2026-11-01', confidence: 'sourced', until: '2027-01-22' }), [false, false, false]);
    assert.deepEqual(of({ asOf: '2026-11-01', confidence: 'recalled' }), [false, false, true]);
    assert.deepEqual(of({ asOf: '2025-01-01', confidence: 'recalled', until: '2026-11-21' }), [false, false, false]);
  });

  it('looks at when apologies are owed too', () => {
    const whereOf = (today: Day, kind: 'stale' | 'ending' | 'broken') =>
      inspect(knowledge, today)[kind].flatMap(({ where }) => (where.startsWith('apologies') ? [where] : []));
    assert.deepEqual(whereOf('2025-06-01', 'ending'), ['apologies of all']);
    assert.deepEqual(whereOf('2027-03-12', 'stale'), ['apologies 3.000722, 2.002913']);
    assert.deepEqual(whereOf('2026-09-11', 'broken'), ['apologies 3.000722, 2.002913']);
    assert.deepEqual([whereOf(TODAY, 'stale'), whereOf(TODAY, 'ending'), whereOf(TODAY, 'broken')], [[], [], []]);
  });

  it('does not call that ending which something follows', () => {
    const scope = { ...birth.scope[0]!, from: undefined, until: '2026-12-31' as Day };
    const after = { ...scope, from: '2027-01-01' as Day, until: undefined };
    const { ending } = inspect(holding({ ...birth, scope: [scope, after] }), TODAY);
    assert.ok(!ending.some(({ where }) => where === '1.001193 scope'));
  });

  it('finds what a list names that is not held, or that another took the place of', () => {
    const facets = { ...knowledge.facets, frequent: ['9.999999', '1.014061'], audiences: [], events: [] };
    assert.deepEqual(
      inspect({ ...knowledge, facets }, TODAY).broken.map(({ what }) => what),
      ['names 9.999999, which is not held', 'names 1.014061, which another took the place of'],
    );
  });

  it('finds an agency whose work moved to what is not held or told of nowhere', () => {
    const agencies = knowledge.facets.agencies.map((each) =>
      each.id === 'justice' ? { ...each, moved: { topic: 'nowhere', codes: ['9.999999'] } } : each,
    );
    const { broken } = inspect({ ...knowledge, facets: { ...knowledge.facets, agencies } }, TODAY);
    assert.deepEqual(
      broken.map(({ where, what }) => `${where} ${what}`),
      ['agency justice names 9.999999, which is not held', 'agency justice names the topic nowhere, which is not held'],
    );
  });
});
