import type { rating as source } from '../vi/rating.ts';

export const rating: typeof source = {
  start: 'Rate an application',
  ask: {
    lead: 'Which application would you rate? Its code is on the receipt.',
    rest: ['Type "stop" to ask something else.'],
    spoken: 'Please read me the code of the application you would rate.',
  },
  notFound: (p) => ({
    lead: `I find no application ${p.code}. Please compare each figure with your receipt.`,
    rest: [],
  }),
  notFinished: (p) => ({
    lead: `Application ${p.code} is not finished, so it cannot be rated yet. If something is wrong, send feedback.`,
    rest: [],
  }),
  stars: (p) => ({
    lead: `How was application ${p.code} handled, from 1 (very bad) to 5 (very good)?`,
    rest: p.before === undefined ? [] : [`Last time you gave ${p.before}; a new rating takes its place.`],
  }),
  starsAgain: { lead: 'Please choose a number from 1 to 5.', rest: [] },
  labels: ['1 - Very bad', '2 - Not good', '3 - Fair', '4 - Good', '5 - Very good'],
  words: {
    lead: 'Would you add a few words? If not, type "skip".',
    rest: [],
    spoken: 'Would you add a few words?',
  },
  noWords: 'No, that is all',
  done: (p) => ({
    lead: `Thank you. I have noted ${p.stars} out of 5 for application ${p.code}.`,
    rest: [
      'Whoever runs this assistant keeps and reads it; it is not sent to the office. For the office to have it, rate it on the National Public Service Portal too.',
    ],
  }),
  low: 'I am sorry it was not good. To tell more, choose to send feedback.',
  left: { lead: 'All right, I noted no rating.', rest: [] },
};
