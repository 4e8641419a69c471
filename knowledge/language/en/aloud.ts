import type { aloud as source } from '../vi/aloud.ts';

export const aloud: typeof source = {
  greeting: 'Public services hotline, hello. Would you like to ask about a procedure, or see where an application is?',
  help: 'I can help with four things: finding a procedure, filling in a form, how results come back and fees are paid, and where an application is. Which one do you need?',
  askNeed: 'What do you need to get done? For example registering a birth, or an identity card.',
  here: 'Yes, I am listening.',
  thanks: 'You are welcome, call again whenever you need.',
  bye: 'Thank you for calling. Goodbye.',
  puttingOff: 'That is all right, call again whenever you have time.',
  calm: 'I am sorry you had this trouble. Tell me what is stuck and I will look for a way to help.',
  switched: 'From now on we can speak English.',
  allRight: 'All right. What would you like to ask next?',
  nothingOpen: 'Nothing is open at the moment. What would you like to ask next?',
  clarify: [
    'Sorry, I am not sure what you need. Is it about a procedure, or about an application you filed?',
    'I still do not understand, sorry. Could you tell me one thing at a time?',
    'I am not sure which paper you mean. What is it for, such as school, buying a house, or a new baby?',
  ],
  alsoNeeds: (p) => `You also asked about ${p.need}. Shall I tell you about that next?`,
  clarifyBetween: (p) => `Which do you mean: ${p.readings}?`,
  inOneSentence: 'That is a long story and I am not sure what you need. Could you say it in one sentence?',
  outOfScope: 'That is outside what this hotline knows. Is there any paperwork you would like to ask about?',
  which: (p) => `Is "${p.said}" the answer to my question, or are you asking about something else?`,
  copy: 'Yes, I will send you this as a text message to read again.',
  emptyInput: 'What would you like to ask?',
  sticker: 'Which paperwork would you like to ask about?',
  voice: 'I cannot listen to the recording. Could you tell me what you need?',
  location: 'I cannot see the map. Which ward or commune do you live in?',
  picture: 'I cannot read the picture. Could you read me what you want to ask about?',
  besideWords: 'I cannot read the picture or file that came with it.',
  file: 'I cannot open the file here. Could you tell me what you need?',
  stickerInForm: 'All right, let us go on.',
  inWordsOnly: 'I can only take words here. Please answer in words.',
  link: 'I cannot open links. What would you like to ask?',
  secret: 'Please give nobody a password or an OTP; I never ask for them. If somebody has it already, change it now.',
  pasted: 'That is what I just said. Would you like to ask anything else?',
  numberAlone: 'Is that an application code or an ID number?',
  helpInForm: 'Just answer the question I asked. If you want to change, skip or leave something for later, tell me.',
  sorry: 'Sorry, the system had a problem, please wait a moment. What you have told us is kept.',

  choose: (p) => `A few procedures come close: ${p.names}. Which one do you need?`,
  chooseFirst: (p) => `That depends on the procedure: ${p.names}. Which one is it about?`,
  perhaps: (p) => `Do you need ${p.names}, or something else?`,
  vague: (p) => `Which paper do you need? For example ${p.names}.`,
  nameFirst: 'It differs for each procedure, so which paper is it for? For example a passport, or registering a birth?',
  whichCase: (p) => `There are a few cases: ${p.cases}. Which one is yours?`,
  none: 'I do not hold this procedure, so I would rather not guess. Please ask the ward centre, or look on the National Public Service Portal.',
  foundAll: (p) => `There are ${p.count} procedures. Which agency or which field is it about?`,
  found: (p) =>
    `${p.count === 1 ? 'One procedure fits' : `${p.count} procedures fit`} what you said, such as ${p.names}. Which one do you need?`,
  furtherOnes: (p) => `Next are ${p.names}. Which one do you need?`,
  noneOf: (p) => `I hold no procedure of the ${p.name}. What do you need to get done, so that I can look for that?`,
  mayFit: (p) => `I could not confirm how far these are online. I have ${p.names}; which one would you like?`,
  noneFits: (p) =>
    `Nothing fits all of that. Without ${p.facet} there ${p.count === 1 ? 'is one procedure' : `are ${p.count} procedures`}; which condition shall I drop?`,
  steps: (p) =>
    `There ${p.count === 1 ? 'is one thing' : `are ${p.count} things`} to look at, first ${p.names}; which one would you like to hear about?`,
  whichKind: {
    fields: (p) => `Which field is it? For example ${p.names}.`,
    agencies: (p) => `Which agency is it? For example ${p.names}.`,
  },
  whichEvent: (p) => `What is happening at home? For example ${p.names}.`,
  askMore: 'Would you like to know about the papers, the cost or the time?',
  firstStep: (p) => `First: ${p.step}`,
  papers: (p) => `You need ${p.count} things: ${p.papers}.`,
  morePapers: (p) => `Also ${p.papers}.`,
  wards: (p) => `There are no districts since ${p.since}. Depending on the house, it is now in ${p.names}.`,
  confirm: (p) => `Please confirm this with ${p.ask}.`,
  confirmToo: (p) => `, and please confirm this with ${p.ask}`,

  stillAsk: 'If you still want to see where an application is, read me its code, or the ID number of the applicant.',
  letGo:
    'That is all right, call again with the code when you find the receipt. If you cannot find it, ask where you applied, with your identity paper.',
  lateNext: (p) => `Please ask ${p.whom} what the new date is.`,
  lateOwed: 'The agency owes you a written apology and a new date; if neither came, ask where you applied.',
  privacyKept: (p) =>
    `What we note is encrypted and kept for up to ${p.transcriptDays} days, an unfinished form for ${p.draftDays} days. You can have it deleted at any time.`,
  nobody:
    'You are speaking with a hotline operator now. To see the officer in charge, go where you applied, in office hours.',
  superior:
    'I am sorry this has been so trying. To see someone in charge, go where you applied and ask for the citizens\u2019 reception; to complain, I will tell you how now.',
  noCallBack: 'I cannot promise a call back. Please call this line again when you need.',
  whenReached:
    'The offices usually keep office hours, Monday to Friday. Please check with the place itself before you go.',

  crisis: {
    first:
      'If you are in danger call 113 now; for injuries call 115, for a fire 114, for a child 111. Get to a safe place and be with someone.',
    quiet:
      'If you cannot call, have a relative or neighbour call 113 and give your address. Get out to where people are if you can; if not, stay behind a door that locks.',
    child: 'For the child call 111; in danger right now, call 113. Keep the child with you and go where people are.',
    safe: 'It is good that you got out; please stay where people are and call 113 so that the police come. If anyone is hurt, call 115.',
    stay: 'I am still here. Are you somewhere safe now?',
    nobody:
      'For someone to come at once, call 113; 115 if anyone is hurt, 111 for a child. Call a relative or neighbour too, so that somebody is with you.',
    farewell: 'Stay safe, and call 113 at once if anything happens.',
    mistaken: 'I am sorry, I misunderstood. Which paper do you need?',
  },

  declined: 'Then I ask for nothing personal, and nothing has been kept. Call again whenever you want to fill it in.',
  alreadyOther: (p) =>
    `You have an unfinished ${p.title}, and starting a new one deletes it. Shall we go on with the old one or start the new one?`,
  part: (p) => `Now the part on ${p.title}.`,
  choices: (p) => `It can be ${p.options}.`,
  offered: (p) => `Is it ${p.names}?`,
  required: 'This one is required, so it cannot be skipped.',
  left: (p) =>
    `At least ${p.count} required ${p.count === 1 ? 'question is' : 'questions are'} left. If you are busy, we can go on later.`,
  kept: (p) => `I keep the ${p.title} for ${p.days} days. Call again when you have time and we go on from here.`,
  noDraft: 'I find no unfinished form. Which one would you like to fill in?',
  gone: (p) => `The unfinished form was older than ${p.days} days and has been deleted. Shall we fill it in again?`,
  whatToChange: 'Which part do you want to change?',
  whichWrong: 'Please tell me which part is wrong, such as the date of birth or a name?',
  notPrivate: 'To keep them private I do not read the numbers in full.',
  readBack: (p) => `${p.title}: ${p.items}. Is that right?`,
  readBackFirst: (p) => `Let me read it back, ${p.title}: ${p.items}. Is that right?`,
  readItem: (p) => `${p.label} ${p.value}`,
  soFar: 'I have what you gave so far here, just say which item you would like to hear.',
  done: (p) =>
    `The form is ready, reference ${p.reference}, but nothing has been submitted. Print it, sign it and hand it in at ${p.centre}, or submit it yourself on the National Public Service Portal.`,
  again: (p) =>
    `The form is ready, reference ${p.reference}, but nothing has been submitted. Shall I send you the link to download it again?`,
};
