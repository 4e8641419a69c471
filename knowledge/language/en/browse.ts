import type { browse as source } from '../vi/browse.ts';

export const browse: typeof source = {
  found: (p) =>
    `I have ${p.count === 1 ? '1 procedure' : `${p.count} procedures`}: ${p.under}. Choose one, or say more to narrow it.`,
  foundAll: (p) => `I have ${p.count} procedures. Name an agency, level, tier or field to narrow them.`,
  page: (p) =>
    `${p.from === p.until ? `Number ${p.from}` : `Numbers ${p.from} to ${p.until}`} of ${p.count} procedures${p.under === '' ? '' : `: ${p.under}`}.`,
  more: (p) => `${p.count} more: type "more", or say more to narrow them.`,
  next: 'More',
  previous: 'Page before',
  noMore: 'That is the end of the list.',
  lastStep: 'That was the last step of this list.',
  steps: (p) => `${p.name}: this is what is usually done, in order. Choose what you want to see.`,
  stepsUnder: (p) => `${p.name}: ${p.count === 1 ? '1 step fits' : `${p.count} steps fit`} ${p.under}.`,
  always: (p) => `${p.name}: ${p.why}.`,
  sometimes: (p) => `${p.name} (only if needed): ${p.why}.`,
  byEvent: 'By life event',
  whichEvent: 'What is happening at home? Choose one, or say it in your own words.',
  whichKind: {
    fields: 'I have procedures in these fields. Type the name of one to see them.',
    agencies: 'I have procedures of these agencies. Type the name of one to see them.',
  },
  none: (p) => `Nothing I have fits: ${p.under}. Drop one of the filters below, or look on ${p.filing}.`,
  noneOf: (p) =>
    `I hold no procedure of this agency: ${p.name}. Look on ${p.filing}, call ${p.line}, or tell me what you need to get done.`,
  mayFit: (p) =>
    `${p.under}: I could not confirm any procedure as "${p.scope}". I have ${p.count} whose online level is not certain; choose one to see it.`,
  levelHeld: (p) => `${p.name}: noted on ${p.day} as "${p.scope}", not confirmed`,
  levelUnknown: (p) => `${p.name}: I do not know its online level`,
  confirmLevel: (p) => `Before you apply, please confirm with ${p.line} or the office that takes it.`,
  dropHelps: (p) => `Without ${p.facet} there ${p.count === 1 ? 'is 1 procedure' : `are ${p.count} procedures`}.`,
  dropTo: (p) => `Without: ${p.facet} (${p.count} left)`,
  cleared: 'All filters are cleared.',
  mood: 'I am sorry this is tiring.',
  unknown: (p) => `I find no agency or field called "${p.said}".`,
  left: 'You have left the search. What would you like to do next?',
  ruleOfThumb: 'Level 4 is taken as "wholly online" and level 3 as "partially online": a rule of thumb, not law.',
  unsure: 'For many procedures I could not confirm how far they are online.',
  drop: (p) => `Without: ${p.facet}`,
  clear: 'Clear all filters',
  leave: 'Exit',
  scopes: { whole: 'wholly online', partial: 'partially online', none: 'not online', online: 'can be done online' },
  tiers: {
    commune: 'commune level',
    province: 'province or city level',
    ministry: 'ministry level',
    utility: 'utility',
    school: 'school',
  },
};
