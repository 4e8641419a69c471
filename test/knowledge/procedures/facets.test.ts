import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { arranged, fitting, standingOn, worthDropping, type Filter } from '../../../knowledge/procedures/facets.ts';
import { readFacets } from '../../../knowledge/procedures/facetWords.ts';

const { facets, procedures } = loadKnowledge('hcmc');
const on = { facets, day: '2026-11-21' } as const;
const standing = standingOn(procedures.all, on.day);
const codesOf = (filter: Filter) => fitting(standing, filter, on).map(({ code }) => code);

describe('the facets that a message names', () => {
  const SAID: readonly (readonly [string, Filter, string])[] = [
    ['thủ tục nhà đất làm online ở phường', { field: 'land', tier: 'commune', scope: 'online' }, ''],
    ['công an, toàn trình', { agency: 'police', scope: 'whole' }, ''],
    ['cong an, toan trinh', { agency: 'police', scope: 'whole' }, ''],
    ['cho người nước ngoài', { audience: 'foreigner' }, ''],
    ['sở giáo dục', { agency: 'education' }, ''],
    ['mức 4', { scope: 'whole' }, ''],
    ['civil status at the ward, not online', { field: 'civilStatus', tier: 'commune', scope: 'none' }, ''],
    ['khai sinh cấp xã', { tier: 'commune' }, 'khai sinh'],
    ['nhà có tang', { event: 'death' }, ''],
    ['nha co tang', { event: 'death' }, ''],
    ['mất bóp', { event: 'lostPapers' }, ''],
    ['I just arrived in Saigon to work', { event: 'foreignerArrival' }, 'work'],
    ['trời hôm nay đẹp', {}, 'troi hom nay dep'],
  ];
  for (const [text, filter, rest] of SAID) it(text, () => assert.deepEqual(readFacets(text, facets), { filter, rest }));
});

describe('what fits under facets', () => {
  it('is what fits every one of them', () => {
    const both = codesOf({ audience: 'foreigner', agency: 'homeAffairs' });
    assert.deepEqual(both, ['1.014196', '1.014199', '1.014201']);
    const [one, other] = [codesOf({ audience: 'foreigner' }), codesOf({ agency: 'homeAffairs' })];
    assert.deepEqual(
      both,
      one.filter((code) => other.includes(code)),
    );
  });

  it('is wholly and partially online together where only online is said', () => {
    const count = (scope: Filter['scope']) => codesOf({ field: 'land', ...(scope && { scope }) }).length;
    assert.equal(count('online'), count('whole') + count('partial'));
    assert.ok(count('online') < count(undefined));
  });

  it('is narrowed by words, those with the best names first', () => {
    const [best, ...others] = codesOf({ field: 'civilStatus', words: 'kết hôn' });
    assert.equal(best, '1.000894');
    assert.ok(others.includes('2.000806') && !others.includes('1.000656'));
  });

  it('comes with what is asked for most first, and then by name', () => {
    const shown = arranged(fitting(standing, { field: 'residence' }, on), {}, { ...on, language: 'vi' });
    assert.deepEqual(
      shown.slice(0, 3).map(({ code }) => code),
      ['1.010041', '1.004194', '1.004222'],
    );
    const rest = shown.map(({ name }) => name.vi).slice(4);
    assert.deepEqual(
      rest,
      rest.toSorted((a, b) => a.localeCompare(b, 'vi')),
    );
  });

  it('holds on a day what stood on that day', () => {
    const codes = (day: '2026-08-31' | '2026-09-01') => standingOn(procedures.all, day).map(({ code }) => code);
    assert.ok(codes('2026-08-31').includes('2.002622') && !codes('2026-08-31').includes('2.002913'));
    assert.ok(codes('2026-09-01').includes('2.002913') && !codes('2026-09-01').includes('2.002622'));
  });

  it('is nothing in vain: the facet is known whose dropping leaves something, and how much', () => {
    const filter: Filter = { agency: 'health', scope: 'whole', tier: 'commune' };
    assert.deepEqual(codesOf(filter), []);
    const [first] = worthDropping(standing, filter, on);
    assert.deepEqual(first, { facet: 'agency', count: codesOf({ scope: 'whole', tier: 'commune' }).length });
  });

  it('finds something for every audience and event there is', () => {
    for (const { id } of facets.audiences) assert.ok(codesOf({ audience: id }).length > 0, id);
    for (const { id } of facets.events) assert.ok(codesOf({ event: id }).length > 1, id);
  });
});
