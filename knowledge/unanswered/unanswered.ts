import type { Language } from '../language/text.ts';
import { masked } from '../understanding/masking.ts';
import { withoutNames } from '../understanding/names.ts';
import type { Intent } from '../understanding/understanding.ts';
import { withoutSmallNames } from './smallNames.ts';

/** Why a message got no answer: it was not understood, lies outside, or is about something that is not held. */
export type Why = 'unclear' | 'outOfScope' | 'notHeld';

/** A message without an answer, for whoever runs the assistant to learn from; what identifies a person is covered. */
export type Unanswered = {
  readonly why: Why;
  /** Figures, addresses and names covered; at most 300 characters. */
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
  readonly language: Language;
  readonly channel: string;
  /** What it was taken for, and how surely, 0 to 1. */
  readonly intent: Intent;
  readonly confidence: number;
};

const MOST_CHARACTERS = 300;

/** A message as it may be read by somebody else: without names, figures and addresses, and shortened. */
export function unansweredText(text: string): string {
  const covered = masked(withoutSmallNames(withoutNames(text)))
    .replace(/\s+/g, ' ')
    .trim();
  return covered.length > MOST_CHARACTERS ? `${covered.slice(0, MOST_CHARACTERS - 1)}…` : covered;
}
