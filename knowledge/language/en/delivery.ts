import type { delivery as source } from '../vi/delivery.ts';

export const delivery: typeof source = {
  lead: (p) => `${p.name}: ${p.results}`,
  meaning: (p) => `${p.name} means ${p.meaning}.`,
  inForce: (p) => `It has applied since ${p.from}.`,
  notYet: (p) => `"${p.name}" is not in use on this day; it begins in ${p.from}.`,
  superseded: (p) => `"${p.name}" is an old term, used until ${p.until}, then ${p.by}.`,
  old: (p) => `"${p.name}" is an old term, used until ${p.until}.`,
  likeToday: (p) =>
    `"${p.old}" is an old term, until ${p.until}; now about "${p.name}" (a rule of thumb, not law): ${p.results} ${p.payment}`,
  likeTodayShort: (p) =>
    `Now close to "${p.name}" (a rule of thumb, not law, so please check where you apply): ${p.meaning}.`,
  likeNames: (p) => `A rule of thumb, not law: ${p.pairs}.`,
  likePair: (p) => `${p.level} is about ${p.scope}`,
  proactiveToo: (p) => `Since ${p.from} it can also be proactive level ${p.level} (${p.meaning}).`,
  definitionKept: (p) => `The meaning is from ${p.basis}; the new text uses both words without defining them.`,

  overview: 'How you get the result and pay depends on how far the procedure is online.',
  one: (p) => `${p.name}: ${p.results} ${p.payment}`,
  which: 'Which one would you like to see?',

  levelsToday: (p) => `Online public services are now: ${p.names}.`,
  levelsLine: (p) => `${p.name}: ${p.meaning}.`,
  levelsOld: (p) => `Old levels, until ${p.until}: ${p.list}.`,
  levelsProactive: (p) =>
    `Since ${p.from} wholly online is the default, and there are four levels of proactive services: ${p.list}.`,
  levelsItem: (p) => `${p.value} ${p.meaning}`,

  ofProcedure: (p) => `${p.name}, filed online: ${p.results}`,
  handedOver: {
    thing: 'the result is a thing to hold; collect it, or ask when you apply to have it posted.',
    nothing: 'nothing is returned in the end.',
  },
  ofProcedureNone: (p) => `${p.name}: you apply and collect the result in person.`,
  ofProcedureUnheld: (p) => `${p.name}: I do not hold how results come back on this day; please ask ${p.line}.`,
  ofProcedureIf: (p) => `That is so if it can be done "${p.name}", which I could not confirm.`,
  atCounter: 'Filed at a counter: collect it there by the date on your slip.',
  byPost: 'You can apply by post; to have the result sent home, say so when you apply.',
  costFrom: (p) => `What you pay (${p.source}, checked on ${p.day}): ${p.payment}`,
  cost: (p) => `What you pay: ${p.payment}`,

  askDelivery: (p) => `Getting the result: ${p.name}`,
  askLevels: 'What the levels are',
  askProcedure: (p) => `For: ${p.name}`,
};
