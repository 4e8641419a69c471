import type { Day } from '../language/day.ts';
import type { Language } from '../language/text.ts';
import type { Hints } from './hints.ts';

export const INTENTS = [
  'procedure.find', 'procedure.ask', 'declaration.start', 'declaration.resume', 'delivery.explain', 'levels.explain',
  'status.lookup', 'portal.account', 'portal.submit', 'petition', 'contact', 'handoff', 'privacy', 'language',
  'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye', 'help',
  'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no',
  'out_of_scope', 'crisis',
] as const; // prettier-ignore
/** The main need of a message, exactly one. */
export type Intent = (typeof INTENTS)[number];

export const ASPECTS = [
  'documents', 'fee', 'time', 'place', 'steps', 'eligibility', 'level', 'form', 'legal', 'result', 'validity',
] as const; // prettier-ignore
/** What about a procedure is asked. */
export type Aspect = (typeof ASPECTS)[number];

/** 3 and 4 are the words of 2011; partial and whole those of 2022. */
export type LevelWord = 3 | 4 | 'partial' | 'whole';

/** Values found in a message, canonical: codes upper case, ids digits only, phones in 0-form, dates only when day, month and year were all said. */
export type Entities = {
  readonly applicationCode: readonly string[];
  readonly idNumber: readonly string[];
  readonly phone: readonly string[];
  readonly date: readonly Day[];
  readonly procedureCode: readonly string[];
  readonly level: readonly LevelWord[];
  readonly place: readonly string[];
};

export type ProcedureHit = { readonly code: string; readonly name: string; readonly score: number };

/** What a message means, with all it was read from; pure of any conversation. */
export type Understanding = {
  readonly text: string;
  readonly language: Language;
  readonly intent: Intent;
  /** 0 to 1. */
  readonly confidence: number;
  readonly others: readonly { readonly intent: Intent; readonly confidence: number }[];
  readonly aspect: Aspect | null;
  /** Best first, at most five; empty when none fits: it never holds the nearest wrong one. */
  readonly procedures: readonly ProcedureHit[];
  /** What may be meant where the best of `procedures` is not, best first, with them at most five; where none fits, what is worth asking about. */
  readonly furtherProcedures: readonly ProcedureHit[];
  /** Names a procedure or a paper that is not held, so that a question about it is not taken for one about what was discussed before. */
  readonly namesOther: boolean;
  readonly entities: Entities;
};

/**
 * Reads one message. `usual` is the language of the conversation so far: it decides where the text itself does not. `hints` are what
 * someone outside could tell of the message, if anybody was asked.
 */
export type Understand = (text: string, usual?: Language, hints?: Hints) => Understanding;

/** All that may be meant, the best first; nothing where none fits. */
export function foundIn({ procedures, furtherProcedures }: Understanding): readonly ProcedureHit[] {
  return procedures.length > 0 ? [...procedures, ...furtherProcedures] : [];
}
