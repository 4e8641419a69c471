import type { imported as source } from '../vi/imported.ts';

export const imported: typeof source = {
  offer:
    'I do not hold this procedure. The national catalogue has names close to what you mean; choose the right one and I will read it to you.',
  offerSpoken: (p) => `I do not hold this procedure. The national catalogue has: ${p.names}; which one do you mean?`,
  lead: (p) => `I do not hold this procedure, but the national catalogue lists it as: ${p.name}.`,
  spoken: (p) =>
    `I do not hold this procedure; the national catalogue lists it as: ${p.name}. Before you go, please ask ${p.line} or the ward centre.`,
  agency: (p) => `Who handles it: ${p.agency}.`,
  tiers: (p) => `Handled at: ${p.tiers}.`,
  tierNames: { commune: 'ward or commune', province: 'province or city', ministry: 'ministry' },
  papers: 'Papers listed there:',
  papersOf: (p) => `Papers the national catalogue lists for "${p.name}":`,
  papersSpoken: (p) => `For ${p.name} the national catalogue lists: ${p.papers}. Before you go, please ask ${p.line}.`,
  noMoney: 'I do not take amounts or waiting times from this catalogue: they may have changed.',
  source: (p) => `Source: the national catalogue of procedures as of ${p.when}; it may have changed since.`,
  confirm: (p) => `Before you go, please ask ${p.line} or ${p.ask}, or look this name up on ${p.filing}.`,
  year: (p) => p.year,
};
