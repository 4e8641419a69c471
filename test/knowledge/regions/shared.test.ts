import assert from 'node:assert/strict';
import { filledIn, NotShared, type Shared } from '../../../knowledge/regions/shared.ts';

const text = (said: string) => ({ vi: said, en: said });
const shared: Shared = {
  sources: {
    portal: { asOf: '2026-07-18', source: text('portal'), confidence: 'sourced' },
    portalUntil: { until: '2027-02-28', asOf: '2026-07-18', source: text('portal'), confidence: 'sourced' },
  },
  offices: { ward: { agency: text('ward'), tier: 'commune', receives: [{ seenIn: 'portal', value: 'counter' }] } },
  common: { free: { seenIn: 'portal', value: { vnd: 0, item: 'online' } } },
};

describe('what procedures share', () => {
  it('gives a dated value the source, day and confidence it names', () => {
    assert.deepEqual(filledIn({ scope: [{ seenIn: 'portal', value: 'whole' }] }, shared), {
      scope: [{ value: 'whole', asOf: '2026-07-18', source: text('portal'), confidence: 'sourced' }],
    });
  });

  it('lets what a value says itself go before its source', () => {
    const filled = filledIn([{ seenIn: 'portalUntil', until: '2026-12-31', value: 1 }], shared);
    assert.equal((filled as { until: string }[])[0]?.until, '2026-12-31');
  });

  it('takes over from an office what the procedure does not say itself', () => {
    assert.deepEqual(filledIn({ office: 'ward', tier: 'province' }, shared), {
      agency: text('ward'),
      tier: 'province',
      receives: [{ value: 'counter', asOf: '2026-07-18', source: text('portal'), confidence: 'sourced' }],
    });
  });

  it('puts a common value in its place, with its source', () => {
    assert.deepEqual(filledIn({ payments: [{ same: 'free', from: '2026-08-15' }] }, shared), {
      payments: [
        {
          value: { vnd: 0, item: 'online' },
          from: '2026-08-15',
          asOf: '2026-07-18',
          source: text('portal'),
          confidence: 'sourced',
        },
      ],
    });
  });

  it('refuses names that are not there, those of every object too', () => {
    for (const written of [{ office: 'nowhere' }, [{ seenIn: 'hearsay' }], [{ same: 'toString' }]])
      assert.throws(() => filledIn(written, shared), NotShared);
  });

  it('leaves alone what shares nothing', () => {
    const written = { code: '1.001193', everydayNames: { vi: ['khai sinh'], en: [] }, tier: null };
    assert.deepEqual(filledIn(written, shared), written);
  });
});
