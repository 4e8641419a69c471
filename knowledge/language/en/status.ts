import type { status as source } from '../vi/status.ts';

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

export const status: typeof source = {
  ask: (p) => ({
    lead: 'Please give me the application code on your receipt, or the ID number of the person who filed.',
    rest: [
      `The code is at the top of the receipt and has two hyphens. If you lost it, ask where you filed or call ${p.city}.`,
    ],
  }),
  askAgain: {
    lead: 'I see no application code or ID number in that. Please send one, or type "stop" to ask something else.',
    rest: [],
  },
  stillAsk: {
    lead: 'If you still want to check an application, send me its code or the ID number of the person who filed.',
    rest: [],
  },
  notRecognised: (p) => ({
    lead: 'I do not recognise that code. Please check it against the receipt, or give me the ID number of the person who filed.',
    rest: [`Codes come in many shapes, so it may be right all the same. Then ask where you filed or call ${p.city}.`],
  }),
  phoneOnly: {
    lead: 'I cannot look up by a phone number alone, so that no stranger can see your applications.',
    rest: ['Please give me the application code on your receipt, or the ID number of the person who filed.'],
  },
  unfitId: (p) => ({
    lead: `This number has ${p.count} digits; an ID number has 12, and the old one 9. Please check it and send me the whole number.`,
    rest: [
      'If only the end is missing, say so, for example "add a 1 at the end". The application code on the receipt will do as well.',
    ],
  }),
  procedureCode: (p) => ({
    lead: `${p.code} is the code of a procedure${p.name ? `, "${p.name}"` : ''}, the same for everyone. To look up an application, give me the application code on the receipt, or the ID number of the person who filed.`,
    rest: ['An application code is longer, stands at the top of the receipt and has two hyphens.'],
  }),
  procedureInstead: 'About this procedure',
  notFound: (p) => ({
    lead: `I do not see application ${p.code}. Please compare every digit with the receipt.`,
    rest: [
      `A newly filed one may not be in yet. Try the ID number of the person who filed, ask where you filed, or call ${p.city}.`,
    ],
  }),
  nothingForId: (p) => ({
    lead: 'I see no application under this ID number.',
    rest: [
      `Read the number back to the caller, or look up by the code on the receipt. Otherwise point them to where they filed or to ${p.city}.`,
    ],
  }),
  needsProof: (p) => ({
    lead: 'Please give me the last 4 digits of the phone number given when filing, so that no stranger can see it.',
    rest: [`I am looking under ID number ${p.id}. If you have the application code, type it to see it at once.`],
  }),
  needsFourDigits: {
    lead: 'I need exactly the last 4 digits of the phone number given when filing, for example 1234.',
    rest: ['If you do not remember it, type the application code on your receipt, or "stop".'],
  },
  noPhone: (p) => ({
    lead: 'Without a phone number to compare I cannot open anything by ID number. Type the application code on your receipt to see it at once; that needs no phone.',
    rest: [`If the receipt is lost, ask where you filed (${p.ward}) with an identity document, or call ${p.city}.`],
  }),
  refused: (p) => ({
    lead: 'I could not open any application with these numbers. Please check the ID number and the last 4 digits of the phone given when filing.',
    rest: [
      `If you have the application code, type it to see it at once. If not, ask where you filed or call ${p.city}.`,
    ],
  }),
  limited: (p) => ({
    lead: 'Looking up by this ID number is paused for safety, for at most 24 hours. Type the application code on your receipt to see it right now.',
    rest: [`If you have no code, ask where you filed or call ${p.city}.`],
  }),
  letGo: (p) => ({
    lead: 'That is fine. When you find the receipt, send me its code and I will look.',
    rest: [`If you cannot find it, ask where you filed (${p.ward}) with an identity document, or call ${p.city}.`],
  }),
  headline: (p) => `Application ${p.code}: ${p.means}. ${p.next}`,
  headlineLate: (p) => `Application ${p.code} is ${days(p.days)} late, I am sorry. ${p.next}`,
  lateNext: (p) => `Call ${p.city} to ask, or send a petition on ${p.portal}.`,
  oneAtATime: (p) =>
    `You gave ${p.count} numbers; I look them up one at a time. Here is the first; give me the next after it.`,
  ofThis: (p) => `This is about application ${p.code}.`,
  withdrawal: (p) => ({
    lead: `I do not know whether application ${p.code} can be withdrawn, so I will not guess.`,
    rest: [`Ask ${p.agency ?? 'the office where you filed'}, which has it, or call ${p.city}.`],
  }),
  facts: {
    procedure: 'Procedure',
    applicant: 'Applicant',
    agency: 'Handled by',
    received: 'Received',
    due: 'Due',
    status: 'Status',
    note: 'Agency’s note',
  },
  procedureUnnamed: 'name not known',
  time: {
    inTime: (p) => `It is not late; ${days(p.days)} left until it is due.`,
    dueToday: 'It is due today, so it is not late yet.',
    late: 'An apology slip with a new date is usual, but I have not seen a general rule of today that requires it.',
    lateOwed: (p) => `When it is late, the agency must send you an apology with a new date (${p.basis}).`,
    notStarted: 'It does not count as late: the time starts when the agency takes it in.',
    paused:
      'It does not count as late: while it waits for you the clock usually stands still, so the due date may move.',
    unclear: 'This may not be the last word, so I cannot say whether it is late.',
    closed: 'It is closed, so no days are counted any more.',
    undated: 'I do not have the day it was finished, so I cannot say whether that was in time.',
    finishedInTime: 'It was finished in time.',
    finishedLate: (p) => `It was finished ${days(p.days)} after the due date.`,
  },
  asOf: (p) => `My data is of ${p.day}.`,
  list: (p) => `You have ${p.count} applications. Tap or type a code to see one in full:`,
  listSuch: (p) => `${p.count} of them are so. Tap or type a code to see one in full:`,
  listOthers: (p) => `The other ${p.count}. Tap or type a code to see one in full:`,
  listNone: 'None of these applications is so:',
  listDue: 'Each due date is given here. Tap or type a code to see one in full:',
  listItem: (p) => `${p.code}: ${p.procedure}. ${p.status}, due ${p.due}`,
  lateMark: (p) => `(${days(p.days)} late)`,
  listMore: (p) => `There are ${p.count} older ones; type a code to see one.`,
  another: 'Look up another',
  petition: 'Send a petition',
  howDelivered: 'How results come back',
  aloud: {
    found: (p) => `Application ${p.code}: ${p.means}, due ${p.due}.`,
    foundLate: (p) => `Application ${p.code} was due ${p.due} and is ${days(p.days)} late, I am sorry about that.`,
    notFound: (p) => `I do not see application ${p.code}. Please read me every digit on the receipt again.`,
    list: (p) =>
      `There are ${p.count} applications${p.late > 0 ? `, ${p.late} of them late` : ''}. Which one would you like to hear about?`,
    listSuch: (p) => `${p.count} of them are so: ${p.names}. Which one would you like to hear about?`,
    listOthers: (p) => `The others are ${p.names}. Which one would you like to hear about?`,
    listNone: 'None of these applications is so. Which one would you like to hear about?',
    listDue: (p) => `${p.each}. Which one would you like to hear about?`,
    due: (p) => `${p.procedure} is due ${p.day}`,
    done: (p) => `${p.procedure} has the status ${p.status}`,
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
