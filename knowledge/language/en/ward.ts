import type { ward as source } from '../vi/ward.ts';

export const ward: typeof source = {
  became: (p) => `By the list I have, that place now belongs to ${p.name}. Since ${p.since} there are no districts.`,
  today: (p) => `Yes, ${p.name} is on today’s list of wards and communes.`,
  madeOf: (p) => `${p.name} was made of: ${p.from}.`,
  noDistricts: (p) => `There have been no districts since ${p.since}.`,
  several: (p) => `Since ${p.since} there are no districts. That place now lies in these wards and communes:`,
  part: (p) => `a part of ${p.ward}`,
  shared: (p) =>
    `Several former districts had a place of this name; which one were you in before ${p.since}? Today they are:`,
  whichDistrict: (p) => `Which district was that place in before: ${p.some}?`,
  tellWard: 'Tell me the old ward and its old district, and I will tell you where it belongs now.',
  check: (p) => `Which one depends on the house. Tell me the old ward too, or ask ${p.line}.`,
  anyCentre: (p) => `Apply at the centre of that ward or commune; others may take it too. To be sure, ask ${p.line}.`,
  ownOffice: (p) => `"${p.name}" itself is taken by ${p.office}.`,
  unknown: (p) =>
    `I do not find that place; since ${p.since} there are no districts. Tell me the old ward and district, or ask ${p.line}.`,
  here: (p) => `In ${p.name}, apply at the Public Administration Service Centre of ${p.name}.`,
  noAddress: (p) => `I do not have the street address of that centre; ask ${p.line} before you go.`,
  otherProvince: (p) => `I only help with ${p.region}. What is to be done in ${p.province} is handled there.`,
  nowPartOf: (p) => `${p.said} now belongs to ${p.province}.`,
  askThere: (p) =>
    `Ask the public service centre of the ward or commune there, or search ${p.filing} and pick that province.`,
  asHere: (p) => `To see how it is done in ${p.region}, choose below; the cost and the office may differ there.`,
  otherProvinceSpoken: (p) =>
    `I only know what is done in ${p.region}. For ${p.province}, please ask the ward or commune centre there, or search the National Public Service Portal.`,
  officeHours: 'Office hours',
  addresses: 'Addresses and phones',
};
