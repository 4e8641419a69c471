import type { ward as source } from '../vi/ward.ts';

export const ward: typeof source = {
  became: (p) => `Since ${p.since} there are no districts. By the list I have, that place now belongs to ${p.name}.`,
  today: (p) => `Yes, ${p.name} is on the list of units of today.`,
  madeOf: (p) => `${p.name} was made of: ${p.from}, some of them in part.`,
  several: (p) => `Since ${p.since} there are no districts. That place now lies in these units:`,
  check: (p) => `Which one depends on the house. Tell me the old ward too, or ask ${p.line}.`,
  anyCentre: (p) => `Apply at the centre of that unit; others in the city may receive too. To be sure, ask ${p.line}.`,
  unknown: (p) =>
    `Since ${p.since} there are no districts, and I do not find that place on the list. Tell me the old ward and district, or ask ${p.line}.`,
  here: (p) => `In ${p.name}, apply at the Public Administration Service Centre of ${p.name}.`,
  noAddress: (p) => `I do not have the street address of that centre; ask ${p.line} before you go.`,
  officeHours: 'Office hours',
  addresses: 'Addresses and phones',
};
