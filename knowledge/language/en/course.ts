import type { course as source } from '../vi/course.ts';

export const course: typeof source = {
  lead: (p) => `There are ${p.count} steps.`,
  prepare: (p) => `Get ready: ${p.papers}.`,
  others: 'For the others, type "papers".',
  sometimesMore: 'Some cases need more.',
  handIn: (p) => `Hand it in ${p.ways}.`,
  way: {
    counter: (p) => `at ${p.office}`,
    online: (p) => `on ${p.portal}`,
    post: 'by public post',
  },
  keep: 'Keep the slip with the application code.',
  takes: (p) => `It takes ${p.span}.`,
  takesADay: 'It is usually done that day.',
  getOnDay: (p) => `On the day given, collect ${p.outcome}.`,

  onlineOnly: (p) => `This is filed online only, on ${p.portal}.`,
  handledBy: (p) => `It is handled by: ${p.agency}.`,
  otherWays: (p) => `You can also file ${p.ways}.`,

  outcome: (p) => `You get ${p.outcome}.`,
  outcomeWhole: 'Done wholly online, it may come as an electronic copy; ask for paper when you apply.',
  outcomeCollect: 'Collect it where you applied, or by post if you ask for that when you apply.',

  form: (p) => `Fill in the form: ${p.form}.`,
  formOnline: 'Online, fill in the e-form on the page.',
  formCounter: 'At a counter, ask for the paper form.',
};
