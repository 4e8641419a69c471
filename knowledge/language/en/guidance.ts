import type { guidance as source } from '../vi/guidance.ts';

export const guidance: typeof source = {
  open: (p) => `Open ${p.address}`,
  unheld: (p) => `I do not hold this yet. Please call ${p.line}.`,
  outside: (p) => `I do not hold this for that day, only from ${p.from}. Please ask ${p.line}.`,
  over: (p) => `What I know ends on ${p.until}. Please ask ${p.line} about the rule of today.`,
  person: 'Talk to a person',
};
