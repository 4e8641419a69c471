import type { common as source } from '../vi/common.ts';

export const common: typeof source = {
  greeting: (p) =>
    [
      `Hello. I am an automatic assistant (a machine answers you) for the public services of ${p.region}.`,
      'I can do four things: find the right procedure, fill in a declaration question by question, explain how results come back and fees are paid, and check where an application is.',
      `Messages are encrypted and kept for up to ${p.transcriptDays} days, unfinished declarations for ${p.draftDays}; type "delete my data" to remove everything.`,
    ].join('\n'),
  draftWaiting: (p) => `You have an unfinished declaration: ${p.title}.`,
  resumeDraft: 'Continue the declaration',
  findProcedure: 'Find a procedure',
  trackApplication: 'Where is my application',
  howDelivered: 'Results and fees',
  inOtherLanguage: 'Tiếng Việt',
  person: 'Reach a person',
  yourData: 'My data',
  whichLevels: 'The online levels',
  account: 'Account and login',
  howToFile: 'How to file online',
  petition: 'Complaint or feedback',
  contact: 'Phone numbers, addresses',
  fillIn: (p) => `Fill in the form: ${p.name}`,
  somethingElse: 'Something else',
  or: 'or',
  help: () =>
    [
      'Just type what you need. For example:',
      '• "what do I need to register a birth"',
      '• "fill in the birth registration form"',
      '• "how do results come back"',
      '• "where is my application", with the code on your receipt',
    ].join('\n'),
  helpInForm:
    'Just type the answer to the open question. You can also type "back", "skip", "change …", "review" or "later"; or ask something else, and I go on after that.',
  askNeed: 'What do you need to get done? Type it in a few words, for example "register my baby\'s birth".',
  here: 'Yes, I am here.',
  thanks: 'You are welcome. Write again whenever you need something.',
  bye: 'Goodbye. Write again whenever you need me.',
  switched: 'I will answer in English from now on.',
  allRight: 'All right. What would you like to do next?',
  nothingOpen: 'All right. Nothing is open now; what would you like to do next?',
  noList:
    'There is no list to choose from yet. Type what you need, such as "register my baby", or choose one of these.',
  beyondList: (p) =>
    p.count === 1
      ? 'This list has only one item. Please see whether it is the one you need.'
      : `This list has only ${p.count} items. Please choose one of them.`,
  nothingSaid: 'I have not said anything yet. What can I help you with?',
  clarify: 'I did not understand that. Which of these do you need?',
  alsoNeeds: (p) => `You also asked about something else: ${p.need}. Choose it or type its name when you are ready.`,
  clarifyBetween: (p) => `To be sure I understand, which do you mean: ${p.readings}?`,
  clarifyPurpose: (p) =>
    `What is the paper for: school, buying a home, a new child? Or look through the list below, or call ${p.line} to speak to a person.`,
  copy: 'Press and hold this message to copy it:',
  clarifyAgain: (p) => `I still do not understand, sorry. Call ${p.line} to speak to a person, or choose one of these.`,
  inOneSentence:
    'Your message is a little long for me to find what you need. Please say it in one sentence, for example "register my baby\'s birth".',
  outOfScope: (p) =>
    `I do not know about that. I only help with paperwork and public services of ${p.region}. Is there any you need to get done?`,
  outOfScopeAgain: (p) =>
    `I do not know about that either, sorry. For what the city runs, call ${p.line}; for electricity, a bank, a court or anybody else, please ask them directly.`,
  which: (p) => `Is "${p.said}" the answer to my question, or are you asking about something else?`,
  whichAnswer: 'It is my answer',
  whichQuestion: 'Something else',
  calm: (p) =>
    `I can see this is frustrating, and I am sorry. Tell me in a sentence where you are stuck and I will take it step by step; or call ${p.line} to speak to a person.`,
  puttingOff: 'Of course, take care of that first. Write again whenever you are free; I will be here.',
  emptyInput:
    'Type what you want to ask, for example "what do I need to register a birth", or an application code to see where it is.',
  sticker: 'Thank you. If there is paperwork I can help with, type it in a short sentence.',
  voice: (p) =>
    `I cannot listen to recordings or watch videos yet. Please type it instead; if typing is hard, call ${p.line}.`,
  location: 'I cannot see a place on a map yet. Which ward or commune are you in?',
  picture:
    'I cannot read what is in a picture. Pictures of papers are uploaded on the portal when you apply; please do not send photos of identity cards here. To ask something, or to fill in a declaration, type a short sentence.',
  besideWords:
    'I cannot read the picture or file that came with it. Papers are uploaded on the portal when you apply; please do not send photos of identity cards here.',
  file: 'I cannot open files here. Papers are uploaded on the portal when you apply. To ask something, type a short sentence.',
  inWordsOnly: 'I can only read words here; please do not send photos of papers. Type your answer.',
  stickerInForm: 'Thank you. Let us go on.',
  link: 'I cannot open links. Please type what you want to ask in a short sentence. On a site you do not know, never enter a password or an OTP.',
  secret:
    'Please do not send a password, an OTP or a bank card number to anyone, even to someone who says they are an official. I never ask for those, and I do not keep what you just sent. If somebody has it already, change it now, or have the bank block the card.',
  pasted: 'That is what I said. If you want to know more, type a short sentence or choose below.',
  numberAlone:
    'I am not sure what this number is for. To check an application, send the code on your receipt or the 12-digit ID number. For anything else, add a few words.',
  sorry: (p) =>
    `Sorry, something went wrong with your last message. What you have filled in is kept. Please send it again; if it fails again, call ${p.line} and quote ${p.reference}.`,
};
