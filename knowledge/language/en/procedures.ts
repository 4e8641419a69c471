import type { procedures as source } from '../vi/procedures.ts';

export const procedures: typeof source = {
  aspects: {
    documents: 'Papers needed',
    fee: 'What it costs',
    time: 'How long it takes',
    place: 'Where to apply',
    steps: 'The steps',
    eligibility: 'Who may apply',
    level: 'All online?',
    form: 'Which form',
    legal: 'Legal basis',
    result: 'What I get',
    validity: 'How long it is valid',
  },
  declare: 'Fill in the declaration',
  howDelivered: 'Getting it and paying',

  source: (p) => `Source: ${p.sources}; checked ${p.day}.`,
  wardCentre: 'the ward centre',
  confirmPress: (p) => `Partly from the press; please confirm with ${p.line} or ${p.ask}.`,
  confirmRecalled: (p) => `I am not sure of this; please confirm with ${p.line} or ${p.ask}.`,
  ended: (p) => `What I know ends on ${p.until}; I do not hold the rule after that.`,
  before: (p) => `Until then: ${p.answer}`,
  notYet: (p) => `I do not hold the rule before ${p.from}.`,
  after: (p) => `From that day: ${p.answer}`,
  unheld: (p) => `${p.aspect}: I do not hold this yet. Please ask ${p.line} or ${p.ask}.`,
  replaced: (p) => `This procedure was replaced by "${p.name}" on ${p.from}.`,
  seeSuccessor: 'See the new procedure',

  documentsLead: (p) => (p.count === 1 ? 'You need 1 paper.' : `You need ${p.count} papers.`),
  documentsSpoken: (p) => `You need: ${p.papers}.`,
  documentsSometimes: 'Only in some cases:',

  kinds: { charge: 'charge', fee: 'fee' },
  free: 'free',
  amount: (p) => `${p.kind} ${p.amount}`,
  amountPer: (p) => `${p.kind} ${p.amount} ${p.per}`,
  amountUnknown: (p) => `I do not have the amount; ask where you apply, or ${p.line}`,
  since: (p) => `${p.amount} since ${p.from}`,
  payment: (p) => `${p.item}: ${p.amount}.`,
  waived: (p) => `${p.item} ${p.conditions}. The receiving office decides.`,
  otherCases: (p) => `Other cases: ${p.amount}.`,
  otherCasesBetween: (p) => `Other cases: ${p.least} to ${p.most}.`,
  otherCasesDiffer: 'Other cases differ.',
  paidUntil: (p) => `Until ${p.until}: ${p.payment} I do not hold the amount after that.`,

  sameDay: (p) =>
    `It is done the same day; taken in after ${p.hour}:00 and not finished, it moves to the next working day.`,
  within: (p) => `It takes ${p.span} from the day the complete application is taken in.`,
  ifNow: (p) => `Taken in now, the result should be ready about ${p.day}.`,
  ifNowUnsure: (p) => `Taken in now, ${p.day} at the earliest; I am not sure of the public holidays.`,

  levelIs: {
    whole: 'This procedure is wholly online: every step can be done on the portal.',
    partial: 'This procedure is partially online: at least one step is in person.',
    none: 'This procedure is not online yet.',
  },
  levelMaybe: {
    whole: 'This procedure may be wholly online, but I could not confirm it.',
    partial: 'This procedure may be only partially online, but I could not confirm it.',
    none: 'This procedure may not be online yet, but I could not confirm it.',
  },
  levelMeaning: {
    whole: 'Wholly online: no visit to an office; the result comes in electronic form or by public post.',
    partial: 'Partially online: you apply online but still come in to show papers, sign or collect.',
    none: 'You can still read about it online.',
  },
  channelsAre: (p) => `You can apply ${p.channels}.`,
  channel: { counter: 'in person', online: 'online', post: 'by public post' },

  legalLead: (p) => `Main basis: ${p.basis}.`,
  legalRest: (p) => `With these texts: ${p.numbers}.`,
  basis: (p) => `${p.title} no. ${p.number}`,

  same: 'Yes, it is the same one.',
  whichCase: (p) => `${p.name}: which case is it?`,
  oldEnough: (p) => `At ${p.years} the person is old enough (from ${p.from}) and can apply.`,
  oldEnoughIf: (p) => `At ${p.years} it works only where ${p.if}.`,
  oldEnoughSoon: (p) => `The person turns ${p.years} this year; it counts from the birthday.`,
  tooYoung: (p) => `At ${p.years} the person is not old enough.`,

  askMore: 'What else would you like to know?',

  choose: 'Several procedures are close to what you said. Please choose one:',
  vague: 'What do you need to get done? Type it, such as "register my baby", or choose a procedure I hold:',
  byFacets: 'By agency or field',
  noneOfThese: 'None of these',
  none: (p) =>
    `I do not hold this procedure, so I will not guess. Please look on the National Public Service Portal ${p.filing}, or call ${p.line}.\nIf I misunderstood, type what you need again in a few words.`,
  noneSpoken: (p) => `I do not hold this procedure. Please call ${p.line} or ask the ward centre.`,
  openPortal: 'Open the National Public Service Portal',
};
