import type { petition as source } from '../vi/petition.ts';

const SKIP = 'If you do not know, type "skip".';

export const petition: typeof source = {
  start: 'Tell it here',
  kinds: { reflection: 'feedback', proposal: 'proposal' },
  which: {
    lead: 'Which of these is it, so that I point you to the right place?',
    rest: [],
    spoken:
      'Is it about something you met with, or a rule you would change? Or is it against a decision that harms you, or about somebody doing wrong?',
  },
  choices: {
    reflection: 'Something I met with',
    proposal: 'A rule should change',
    complaint: 'A decision harms me',
    denunciation: 'Somebody does wrong',
  },
  takeInstead: 'Note it here as feedback',
  lateHere:
    'About the delay itself I can take feedback here, with the code filled in: choose "Note it here as feedback".',
  resuming: (p) => ({ lead: `You left this unfinished: "${p.what}". Go on with it, or write a new one?`, rest: [] }),
  resume: 'Go on',
  anew: 'Write a new one',
  what: {
    lead: 'Tell it in your own words and I will write it down.',
    rest: [
      'Whoever runs this assistant reads it before passing it on; sending it here is not filing it with an office.',
      'Please leave out ID numbers and passwords. You may send a photo, but need not.',
    ],
    spoken:
      'Tell me what happened and I will write it down. Whoever runs this assistant reads it; it is not filed with an office.',
  },
  whatAgain: { lead: 'Please tell me what happened; a sentence or two is enough.', rest: [] },
  late: (p) =>
    `Application ${p.code} was due on ${p.due} and is ${p.days} ${p.days === 1 ? 'day' : 'days'} late by today.`,
  more: (p) => ({
    lead: `I have written: ${p.what} Is there anything to add?`,
    rest: [
      'Whoever runs this assistant reads it before passing it on; sending it here is not filing it with an office.',
    ],
  }),
  nothingMore: 'No, that is all',
  heard:
    'I am sorry about this; I am writing it down for whoever runs this assistant, which is not filing it with an office.',
  noted: 'I am writing it down for whoever runs this assistant, which is not filing it with an office.',
  where: {
    lead: 'Where was it? The name of a ward, an office or a street, for example.',
    rest: [SKIP],
    spoken: 'Where was it?',
  },
  whereAgain: {
    lead: 'I have added what you just told me. And the place: which ward, office or street is it?',
    rest: [SKIP],
    spoken: 'I have added that. Which ward, office or street is it?',
  },
  whereRule: { lead: 'Which office, or which ward, is it about?', rest: [SKIP], spoken: 'Which office is it about?' },
  when: {
    lead: 'When was it? "This morning" or "last week", for example.',
    rest: [SKIP],
    spoken: 'When was it?',
  },
  consent: {
    lead: 'Do you agree to leave a phone number or an email address?',
    rest: [
      'It is used only to ask you back about this, or to tell you of it.',
      'You need not: then nobody knows who you are, and nobody can write back.',
    ],
    spoken: 'Do you agree to leave a phone number or email, only to be asked back about this? You need not.',
  },
  consentTold: {
    lead: 'Do you agree that I keep this contact, only to ask you back or tell you about this?',
    rest: ['I keep it only if you say "I agree"; if you say "no" I drop it.'],
  },
  consentAgain: { lead: 'Please tell me: leave a contact, or leave none?', rest: [] },
  agree: 'I agree',
  disagree: 'Leave none',
  contact: { lead: 'What is your phone number or email address?', rest: [] },
  contactAgain: {
    lead: 'I could not read a phone number or email address. Please type it again, or "skip" to leave none.',
    rest: [],
    spoken: 'I could not make out a phone number or email. Please say it again, or shall we leave it out?',
  },
  photoKept: { lead: 'I keep this picture with it.', rest: [] },
  photoNotKept: (p) => ({
    lead: 'I cannot keep this file here, so whoever reads it will not see it. Please describe it in words.',
    rest: [`If it needs a picture, also send it through ${p.city} or on the portal.`],
  }),
  review: {
    lead: 'Please look through it, then type "send", "change" or "drop".',
    rest: [],
    spoken: 'Let me read back what I wrote. Do you want to send, change or drop it?',
  },
  labels: { kind: 'Kind', what: 'What', where: 'Where', when: 'When', contact: 'Contact', photos: 'Pictures' },
  leftOut: 'left out',
  anonymous: 'none',
  readBack: (p) => `I wrote: ${p.what}; contact: ${p.contact}. Do you want to send, change or drop it?`,
  send: 'Send',
  change: 'Change',
  drop: 'Drop',
  whatToChange: { lead: 'Which part would you change?', rest: [] },
  done: (p) => ({
    lead: `I have written down your ${p.kind} under the code ${p.code}. It has not been filed with any office: whoever runs this assistant reads it before passing it on.`,
    rest: [],
    spoken: `I have written it down; your code is ${p.code}. It is not filed with any office until whoever runs this assistant reads it and passes it on.`,
  }),
  noPromise: 'I do not know when it will be read, so I promise no day for an answer.',
  noAnswer: 'You left no contact, so nobody can write back.',
  keepCode: 'The code is only for asking whoever runs this assistant. To erase it, type "delete my data".',
  kept: (p) => ({
    lead: `I keep what you began for ${p.days} days and have sent it nowhere. To go on, type "send feedback".`,
    rest: [],
    spoken: `I keep what you began for ${p.days} days and have sent it nowhere. Call again when you have time.`,
  }),
  dropped: { lead: 'I dropped it and wrote nothing down. Message me whenever you need.', rest: [] },
  recorded: (p) => ({
    lead: `I have written down ${p.codes}. I do not know whether it has been read or passed on yet.`,
    rest: [],
  }),
  nothingRecorded: {
    lead: 'I hold nothing you sent here, and I cannot see what you sent elsewhere.',
    rest: [],
  },
};
