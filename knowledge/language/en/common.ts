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
  help: () =>
    [
      'Just type what you need. For example:',
      '• "what do I need to register a birth"',
      '• "fill in the birth registration form"',
      '• "how do results come back"',
      '• "where is my application", with the code on your receipt',
    ].join('\n'),
  askNeed: 'What do you need to get done? Type it in a few words, for example "register my baby\'s birth".',
  thanks: 'You are welcome. Write again whenever you need something.',
  bye: 'Goodbye. Write again whenever you need me.',
  switched: 'I will answer in English from now on.',
  nothingOpen: 'All right. Nothing is open now; what would you like to do next?',
  nothingSaid: 'I have not said anything yet. What can I help you with?',
  clarify: 'I did not understand that. Which of these do you need?',
  clarifyPurpose:
    'I am not sure which paper you mean. What is it for, such as school, buying a house, a new baby? Or choose below.',
  clarifyShort: 'I did not understand that either. Please type what you need in a few words.',
  copy: 'Press and hold this message to copy it:',
  clarifyAgain: (p) => `I still do not understand, sorry. Call ${p.line} to speak to a person, or choose one of these.`,
  inOneSentence:
    'Your message is a little long for me to find what you need. Please say it in one sentence, for example "register my baby\'s birth".',
  outOfScope: (p) =>
    `I do not know about that. I only help with paperwork and public services of ${p.region}. Is there any you need to get done?`,
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
    `I cannot listen to recordings or watch videos yet. Please type it instead. If typing is hard, call ${p.line}.`,
  location:
    'I cannot read a place on a map yet. Please type the name of your ward or commune and I will go on from there.',
  picture:
    'I received your picture but cannot read it yet; please do not send photos of identity cards. Type what you need in a short sentence.',
  file: 'I received your file but cannot open it here. Type what you need in a short sentence.',
  sorry: (p) =>
    `Sorry, something went wrong with your last message; what you have filled in is kept. Please send it again. If it still fails, read ${p.reference} out to ${p.line}.`,
};
