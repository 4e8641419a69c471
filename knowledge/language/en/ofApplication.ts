import type { ofApplication as source } from '../vi/ofApplication.ts';

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

export const ofApplication: typeof source = {
  whereFiled: 'the office where you filed',
  policeFiled: 'the police office where you filed',
  payNotice: (p) =>
    `The sum and where to pay it are on the agency’s notice; I do not have them. If no notice came, ask ${p.whom}.`,
  payBy: (p) => `The day to pay by is on the agency’s notice; I do not have it. If no notice came, ask ${p.whom}.`,
  stillToPay: (p) =>
    `My data still has it as waiting for payment. If you have paid, keep the receipt and ask ${p.whom} whether it was recorded.`,
  payNotAsked: (p) =>
    `In the data I have, no payment is requested on this application. To be sure where and how much to pay, ask ${p.whom}.`,
  collectReady: (p) =>
    `You get it the way you chose when filing; in person, at the place named on the receipt. If that is not clear, ask ${p.whom}, which handled it.`,
  collectNotYet: (p) =>
    `There is no result yet: ${p.means}. Once there is, collect it at the place named on the receipt or the way you chose when filing; if unclear, ask ${p.whom}.`,
  collectDone: (p) => `The result has been handed over already. If you do not have it in hand, ask ${p.whom} now.`,
  collectNone: (p) => `There is no result to collect: ${p.means}. To get back papers you handed in, ask ${p.whom}.`,
  delivered: (p) => `Whether it is sent to you goes by what you chose when filing. To change that, ask ${p.whom}.`,
  bring: (p) =>
    `To collect it, bring the receipt and an identity document. I do not know if more is needed there, so ask ${p.whom} before you go.`,
  bringNotYet: (p) =>
    `There is no result yet: ${p.means}. Once there is, bring the receipt and an identity document to collect it.`,
  proxy: (p) =>
    `I do not know whether somebody else may collect this one. Ask ${p.whom} first, and whether an authorisation is needed.`,
  noted: (p) => `The agency wrote: ${p.note}.`,
  notedAloud: 'The agency wrote the reason on the file, in Vietnamese. Let me read it and tell you what it says.',
  reasonUnknown: (p) => `The reason is not in the data I have. ${p.next}`,
  lateReasonUnknown: (p) => `It is ${days(p.days)} late, and why is not recorded. ${p.next}`,
  nothingMissing: (p) =>
    `In the data I have, no more papers are requested on this one: ${p.means}. If you were told something is missing, check with ${p.whom}.`,
  missingUnknown: (p) => `What is missing is on the request slip, which I do not have. If no slip came, ask ${p.whom}.`,
  supplementWhere: (p) =>
    `Where to hand it in is on the request slip, which I do not have. Ask ${p.whom}, which has the application.`,
  supplementBy: (p) =>
    `The day to hand it in by is on the request slip; I do not have it. If no slip came, ask ${p.whom} soon so that you do not miss it.`,
  goesOnUnknown: (p) =>
    `My data does not say whether it has stopped for good or may go on. Ask ${p.whom} what would let it go on.`,
  whose: (p) => `The applicant named on it is ${p.name}.`,
  nameMasked: 'I hide most of the name so that a stranger who has the code does not learn who it is.',
  whoseAloud:
    'I have the applicant’s name on the file. To keep it private, please tell me the name and I will check that it matches.',
  noSex: 'The data does not say whether the applicant is a man or a woman.',
  received: (p) => `The agency has ${p.day} as the day it was received.`,
  sent: (p) => `It was sent on ${p.day}, and the agency has not taken it in yet.`,
  notCounted: 'The days are counted from when the agency takes it in. It has not been taken in yet.',
  counted: (p) => `The agency received it on ${p.received} and it is due ${p.due}. The days are being counted.`,
  agency: (p) =>
    `It is handled by ${p.agency}. I do not have that office’s own phone number; if it is urgent, call ${p.city}.`,
  agencyUnknown: (p) => `The data I have does not say which agency has it. Ask where you filed, or call ${p.city}.`,
  due: {
    inTime: (p) => `It is due ${p.due}, in ${days(p.days)}.`,
    dueToday: (p) => `It is due today, ${p.due}.`,
    late: (p) => `It was due ${p.due} and is ${days(p.days)} late; I see no new date. ${p.next}`,
    notStarted: (p) =>
      `The due date on it is ${p.due}. The agency has not taken it in yet, so that date may still change.`,
    paused: (p) => `The due date on it is ${p.due}. It is waiting for you, so that date may move.`,
    unclear: (p) =>
      `Work on it has stopped, so nobody can tell when it will be ready. The due date set at first was ${p.due}.`,
    ready: (p) => `The result is ready now. ${p.next}`,
    returned: (p) => `The result has been handed over already. ${p.next}`,
    none: (p) => `There will be no result: ${p.means}. ${p.next}`,
  },
  lateNext: (p) => `Ask ${p.whom}, or send a petition on ${p.portal}.`,
  ifLate: (p) => `If it gets late, ask ${p.whom}, or send a petition on ${p.portal}.`,
  lateBy: (p) => `Yes, it is late: it was due ${p.due}, ${days(p.days)} ago. ${p.next}`,
  state: (p) => `This application: ${p.means}. ${p.next}`,
};
