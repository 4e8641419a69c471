import type { browse as source } from '../vi/browse.ts';

export const browse: typeof source = {
  found: (p) =>
    `I have ${p.count === 1 ? '1 procedure' : `${p.count} procedures`}: ${p.under}. Choose one, or say more to narrow it.`,
  foundAll: (p) => `I have ${p.count} procedures. Name an agency, level, tier or field to narrow them.`,
  more: (p) => `There are ${p.count} more; say more to narrow them, or type what you need.`,
  none: (p) => `Nothing I have fits: ${p.under}. Drop one of the filters below, or look on ${p.filing}.`,
  cleared: 'All filters are cleared.',
  unknown: (p) => `I find no agency or field called "${p.said}".`,
  left: 'You have left the search. What would you like to do next?',
  ruleOfThumb: 'Level 4 is taken as "wholly online" and level 3 as "partially online": a rule of thumb, not law.',
  unsure: 'For many procedures I could not confirm how far they are online.',
  drop: (p) => `Without: ${p.facet}`,
  clear: 'Clear all filters',
  leave: 'Exit',
  scopes: { whole: 'wholly online', partial: 'partially online', none: 'not online' },
  tiers: {
    commune: 'commune level',
    province: 'province or city level',
    ministry: 'ministry level',
    utility: 'utility',
    school: 'school',
  },
};
