import type { status as source } from '../vi/status.ts';

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

export const status: typeof source = {
  ask: (p) => ({
    lead: 'Please give me the application code on your receipt, or the ID number of the person who filed.',
    rest: [
      `The code is near the top of the receipt and has two hyphens in it. If you lost the receipt, ask where you filed or call ${p.city}.`,
    ],
  }),
  stillAsk: {
    lead: 'If you still want to check an application, send me its code or the ID number of the person who filed.',
    rest: [],
  },
  notRecognised: (p) => ({
    lead: 'I do not recognise that code. Please check it against the receipt, or give me the ID number of the person who filed.',
    rest: [
      `Codes come in many shapes, so it may well be right although I cannot read it; in that case ask where you filed or call ${p.city}.`,
    ],
  }),
  phoneOnly: {
    lead: 'I cannot look up by a phone number alone, so that nobody else can see your applications.',
    rest: ['Please give me the application code on your receipt, or the ID number of the person who filed.'],
  },
  notFound: (p) => ({
    lead: `I do not see application ${p.code} in the data I have. Please compare every digit with the receipt.`,
    rest: [
      `A newly filed application may not be in yet. You can give me the ID number of the person who filed to try another way, or ask where you filed, or call ${p.city}.`,
    ],
  }),
  nothingForId: (p) => ({
    lead: 'There is no application under this ID number in the data I have.',
    rest: [
      `Read the number back to the caller, or look up by the code on the receipt; otherwise point them to where they filed or to ${p.city}.`,
    ],
  }),
  needsProof: (p) => ({
    lead: 'So that nobody else can see your applications, please give me the last 4 digits of the phone number given when filing.',
    rest: [`I am looking under ID number ${p.id}. With an application code you can see it at once, without the phone.`],
  }),
  needsFourDigits: {
    lead: 'I need exactly the last 4 digits of the phone number given when filing, for example 1234.',
    rest: ['If you do not remember it, type the application code on your receipt, or "stop".'],
  },
  refused: (p) => ({
    lead: 'I could not open any application with these numbers. Please check the ID number and the last 4 digits of the phone given when filing.',
    rest: [
      `With the application code on your receipt you can see it directly. Without one, ask where you filed or call ${p.city}.`,
    ],
  }),
  limited: (p) => ({
    lead: 'For safety, looking up by this ID number is paused, for at most 24 hours. You can still look up by the application code on your receipt right now.',
    rest: [`If you have no code, ask where you filed or call ${p.city}.`],
  }),
  letGo: (p) => ({
    lead: 'That is fine. When you find the receipt, send me its code and I will look.',
    rest: [
      `If you cannot find it, ask where it was filed (${p.ward}) and bring an identity document; or call ${p.city}.`,
    ],
  }),
  headline: (p) => `Application ${p.code}: ${p.status}.`,
  headlineLate: (p) => `Application ${p.code} is ${days(p.days)} late. I am sorry you have to wait.`,
  facts: {
    procedure: 'Procedure',
    applicant: 'Applicant',
    agency: 'Handled by',
    received: 'Received',
    due: 'Due',
    status: 'Status',
    note: 'Agency’s note',
  },
  statusAndMeaning: (p) => `${p.name} (${p.means})`,
  procedureUnnamed: 'name not known',
  time: {
    inTime: (p) => `It is not late; ${days(p.days)} left until it is due.`,
    dueToday: 'It is due today, so it is not late yet.',
    late: (p) =>
      `When it is late, the agency is expected to apologise in writing with a new date. If you have not had that, call ${p.city}, or send a petition on ${p.portal}.`,
    notStarted: 'The time has not started; it counts from when the agency takes the application in.',
    paused: 'While it waits for you the clock usually stands still, so the due date may move.',
    unclear: 'This may not be the last word.',
    finishedInTime: 'It was finished in time.',
    finishedLate: (p) => `It was finished ${days(p.days)} after the due date.`,
  },
  asOf: (p) => `According to data updated on ${p.day}.`,
  list: (p) => `You have ${p.count} applications. Tap or type a code to see one in full:`,
  listItem: (p) => `${p.code}: ${p.procedure}. ${p.status}, due ${p.due}`,
  lateMark: (p) => ` (${days(p.days)} late)`,
  listMore: (p) => `There are ${p.count} older ones; type a code to see one.`,
  another: 'Look up another',
  petition: 'Send a petition',
  howDelivered: 'How results come back',
  aloud: {
    found: (p) => `Application ${p.code}: ${p.status}, due ${p.due}.`,
    foundLate: (p) => `Application ${p.code} was due ${p.due} and is ${days(p.days)} late, I am sorry about that.`,
    notFound: (p) =>
      `I do not see application ${p.code} in the data I have. Please read me every digit on the receipt again.`,
    list: (p) =>
      `There are ${p.count} applications${p.late > 0 ? `, ${p.late} of them late` : ''}. Which one would you like to hear about?`,
  },
  notes: {
    citizenId: 'ID number',
    phone: 'Phone',
    history: 'Steps',
    code: 'Application code',
    next: 'Next step',
    none: 'none',
    source: (p) => `Source: imported application data, updated on ${p.day}.`,
    clocks: 'How each status counts time follows what systems do and was not checked against a law.',
  },
};
