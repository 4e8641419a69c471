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

  source: (p) => `Source: ${p.source}, checked on ${p.day}.`,
  noSource: (p) =>
    `Source: I have seen no official text (noted on ${p.day}); please confirm with ${p.line} or ${p.ask}.`,
  wardCentre: 'the ward centre',
  confirmPress: (p) => `I have not seen every original text; please confirm with ${p.line} or ${p.ask}.`,
  confirmRecalled: (p) => `I am not sure of all of it; please confirm with ${p.line} or ${p.ask}.`,
  ended: (p) => `I do not have the rule after ${p.until}.`,
  before: (p) => `Up to that day: ${p.answer}`,
  notYet: (p) => `I do not have the rule before ${p.from}.`,
  after: (p) => `From that day on: ${p.answer}`,
  unheld: (p) => `${p.aspect}: I do not have this yet. Please ask ${p.line} or ${p.ask}.`,
  notHeld: (p) => `I am not certain about that, so I will not guess. Ask ${p.line} or ${p.ask}.`,
  heldInstead: (p) => `About "${p.name}" I can tell you the following.`,
  nameOnly: (p) => `I only know its name; for papers, cost and time see ${p.filing}.`,
  replaced: (p) => `This procedure was replaced by "${p.name}" on ${p.from}.`,

  documentsLead: (p) => (p.count === 1 ? 'You need 1 paper.' : `You need ${p.count} papers.`),
  documentsSpoken: (p) => `You need: ${p.papers}.`,
  documentsSometimes: 'More only in these cases:',

  kinds: { charge: 'charge', fee: 'fee' },
  free: 'free',
  amount: (p) => p.amount,
  amountPer: (p) => `${p.amount} ${p.per}`,
  amountUnknown: (p) => `I do not have the amount; ask where you apply, or ${p.line}`,
  allFree: 'This procedure is free.',
  notCharged: (p) => `no ${p.kind} since ${p.from}`,
  since: (p) => `${p.amount} since ${p.from}`,
  untilThen: (p) => `${p.amount} until ${p.until}, then ${p.next}`,
  payment: (p) => `${p.item}: ${p.amount}.`,
  waived: (p) => `Until ${p.until}, ${p.item}. Conditions: ${p.conditions}. The receiving office decides.`,
  waivedAlways: (p) => `In some cases ${p.item}: ${p.conditions}. The receiving office decides.`,
  otherCases: (p) => `Other cases: ${p.amount}.`,
  otherCasesBetween: (p) => `Other cases: ${p.least} to ${p.most}.`,
  otherCasesDiffer: 'Other cases may cost money.',
  paidUntil: (p) => `I do not have the amount after ${p.until}. Up to that day, ${p.payment}`,

  sameDay: (p) => `It is done the same day. Handed in after ${p.hour}:00, it may take until the next working day.`,
  sameDayInShort: 'It is done the same day.',
  within: (p) => `It takes at most ${p.span} once the office has all your papers.`,
  withinInShort: (p) => `It takes at most ${p.span}.`,
  ifNow: (p) => `If you hand in all papers now, expect the result about ${p.day}.`,
  ifNowUnsure: (p) =>
    `If you hand in all papers now, expect the result about ${p.day}; a public holiday would delay it.`,

  levelIs: {
    whole: 'You can do all of this procedure online (wholly online).',
    partial: 'You can apply online, but at least one step is in person (partially online).',
    none: 'This procedure is not online yet.',
  },
  levelMaybe: {
    whole: 'You may be able to do all of it online (wholly online), but I could not confirm it.',
    partial: 'You may apply online with a step in person (partially online), but I could not confirm it.',
    none: 'This procedure may not be online yet, but I could not confirm it.',
  },
  levelMeaning: {
    whole: 'Wholly online means no visit to an office. The result is electronic, or comes by post.',
    partial: 'You usually come in to show papers, to sign or to collect the result.',
    none: 'You can still read about it online.',
  },
  wholeMeaning: {
    thing:
      'Wholly online means you apply and pay online. The result is a thing to hold: it comes by post, or you collect it.',
    nothing: 'Wholly online means no visit to an office. Nothing is returned in the end.',
  },
  channelsAre: (p) => `You can apply ${p.channels}.`,
  offline: 'You need not go online: go to the office and ask the staff there to help you fill it in.',
  channel: { counter: 'at a counter', online: 'online', post: 'by public post' },

  legalLead: (p) => `Main basis: ${p.basis}.`,
  legalRest: (p) => `With these texts: ${p.numbers}.`,
  legalAlso: (p) => `My other answers also rest on: ${p.numbers}.`,
  basis: (p) => `${p.title} no. ${p.number}`,

  ofThis: (p) => `This is about "${p.name}".`,
  same: 'Yes, it is the same one.',
  whichCase: (p) => `${p.name}. Which case is it?`,
  oldEnough: (p) => `At ${p.years} the person is old enough (from ${p.from}) and can apply.`,
  oldEnoughIf: (p) => `At ${p.years} it works only where ${p.if}.`,
  oldEnoughSoon: (p) => `The person turns ${p.years} this year; it counts from the birthday.`,
  tooYoung: (p) => `At ${p.years} the person is not old enough.`,

  nextStep: 'Next, type "papers" to see what to get ready.',
  nextStepDeclare: 'Next, type "papers", or "declare" to fill in the form.',

  choose: 'Several procedures are close to what you said. Please choose one:',
  chooseFirst: 'That depends on the procedure. Choose one and I will answer at once:',
  perhaps: 'I am not sure what you need to get done. If it is not what stands below, please tell me a little more:',
  vague: 'What do you need to get done? Type it, such as "register my baby", or choose a procedure I know:',
  eachInShort: 'In short, for each:',
  eachNext: 'Choose one to hear it in full.',
  compared: 'Each is for something of its own:',
  comparedNext: 'Choose one to see papers, cost and time.',
  compareWith: (p) => `What should I compare "${p.name}" with? Please type its name.`,
  conditionHeld: (p) => `What I have on this: ${p.held}`,
  conditionAsk: (p) =>
    `I have nothing certain on your own case, so I will not guess; please ask ${p.line} or ${p.ask}.`,
  nameFirst: (p) =>
    `Cost, papers and time differ for each procedure, so I need its name. Type a few words such as "get a passport", or look by field, or call ${p.line} to speak to a person.`,
  byFacets: 'By agency or field',
  noneOfThese: 'None of these',
  none: (p) =>
    `I do not have this procedure, so I will not guess. Please look on the National Public Service Portal ${p.filing}, or call ${p.line}.\nIf that is not what you meant, look by field below, or ask for a person.`,
  openPortal: 'Open the National Public Service Portal',
};
