import type { Intent, Understanding } from '../knowledge/understanding/understanding.ts';
import type { Choice } from './choice.ts';
import type { Hearing } from './flow.ts';

/** What a message is, seen from outside the flow that waits. */
export type Saying =
  | 'crisis'
  | 'chosen answer'
  | 'chosen start'
  | 'settled answer'
  | 'settled question'
  | 'command'
  | 'need'
  | 'hint'
  | 'unclear';

/** What is done with it: the waiting flow hears it; it is dealt with first; one question settles which; or it was not understood. */
export type Decision = 'answer' | 'interrupt' | 'which' | 'clarify';

/**
 * Answer or interruption? One row for what was said, one column for how surely the waiting flow takes it for a reply to its question
 * ('none': nothing is waiting). Crisis comes before everything; what the flow reads plainly belongs to the flow, whatever else it may
 * look like; what it may read is asked about only when the message clearly is something else too.
 */
export const DECISIONS: Readonly<Record<Saying, Readonly<Record<Hearing | 'none', Decision>>>> = {
  crisis: { answer: 'interrupt', maybe: 'interrupt', no: 'interrupt', none: 'interrupt' },
  'chosen start': { answer: 'interrupt', maybe: 'interrupt', no: 'interrupt', none: 'interrupt' },
  'chosen answer': { answer: 'answer', maybe: 'answer', no: 'answer', none: 'clarify' },
  'settled answer': { answer: 'answer', maybe: 'answer', no: 'answer', none: 'clarify' },
  'settled question': { answer: 'interrupt', maybe: 'interrupt', no: 'interrupt', none: 'interrupt' },
  command: { answer: 'answer', maybe: 'answer', no: 'interrupt', none: 'interrupt' },
  need: { answer: 'answer', maybe: 'which', no: 'interrupt', none: 'interrupt' },
  hint: { answer: 'answer', maybe: 'answer', no: 'interrupt', none: 'interrupt' },
  unclear: { answer: 'answer', maybe: 'answer', no: 'answer', none: 'clarify' },
};

/** Below this the classifier's word alone does not interrupt anybody. */
export const SURE = 0.6;
/** From here on danger is more than a word that names and places have too. */
export const HEARD_SURELY = 0.9;
/** Below this a message was not understood. */
const GUESS = 0.35;

/** A command is few words, and those well known: less than this is something else. */
const PLAIN = 0.5;

/** Commands and courtesies: short words that a waiting flow often has its own use for. */
const COMMANDS: ReadonlySet<Intent> = new Set([
  'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no', 'language', 'help',
  'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye',
]); // prettier-ignore

/** Names what a message is. */
export function sayingOf(understanding: Understanding, choice: Choice | undefined): Saying {
  if (choice?.kind === 'settle') return choice.as === 'answer' ? 'settled answer' : 'settled question';
  if (choice) return choice.kind === 'answer' ? 'chosen answer' : 'chosen start';
  const { intent, confidence } = understanding;
  if (intent === 'crisis') return 'crisis';
  if (intent === 'out_of_scope' || confidence < GUESS) return 'unclear';
  if (COMMANDS.has(intent)) return confidence >= PLAIN ? 'command' : 'unclear';
  return confidence >= SURE ? 'need' : 'hint';
}

const ANSWERS =
  /^ (?:(?:da|ok|o|a|em|toi|vay|the|thi|roi|it|s|is|lam|no|all) )*(?:xong|hoan thanh|hoan tat|co|done|finished)(?: (?:roi|a|em|nha|nhe|vay|het|luon|cam on))* $/;
/** Words that something is pointed at with. */
const POINTS = / (?:ho so|cai|vu|nao|files?|applications?|ones?|which) /;

/** Whether a message does no more than answer or steer the talk, whatever else its words may mean: "đúng rồi", "xong rồi", "no", "stop". */
export function merelyAnswers({ intent, confidence }: Understanding, line: string): boolean {
  if (ANSWERS.test(line)) return true;
  return intent.startsWith('command.') && confidence >= PLAIN && !POINTS.test(line);
}

/** Needs of another kind than a procedure: said surely, they ask nothing of what is being talked of, whatever words they have. */
const APART: ReadonlySet<Intent> = new Set(['petition', 'crisis', 'contact', 'handoff', 'privacy'] satisfies Intent[]);
const PLAINLY = 0.8;

/** Whether something else than a procedure is surely wanted: "cán bộ vòi tiền, tôi muốn tố cáo" asks no fee. */
export function standsApart({ intent, confidence }: Understanding): boolean {
  return APART.has(intent) && confidence >= PLAINLY;
}

/**
 * In a form a mere hint of another need interrupts nobody, unless it asks of the procedure: "là sao, đúng chưa" is about the question.
 * `answers`: what may sound like danger is what was asked for.
 */
export function sayingInForm(understanding: Understanding, choice: Choice | undefined, answers: boolean): Saying {
  const saying = sayingOf(understanding, choice);
  if (saying === 'crisis' && answers) return 'unclear';
  return saying === 'hint' && understanding.intent !== 'procedure.ask' ? 'unclear' : saying;
}

/** Answer or interruption? */
export function decide(saying: Saying, hearing: Hearing | 'none'): Decision {
  return DECISIONS[saying][hearing];
}
