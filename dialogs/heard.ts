import { asksWhose } from './applicationQuestions.ts';
import { aspectIn, lineOf } from './asked.ts';
import type { Choice } from './choice.ts';
import { chosen } from './chosen.ts';
import type { FlowId, Hearing } from './flow.ts';
import { decide, HEARD_SURELY, sayingInForm, sayingOf, type Decision, type Saying } from './interruption.ts';
import { isAsking, isForm } from './openFlows.ts';
import type { Reply } from './reply.ts';
import { namesData } from './route.ts';
import { corrected, goingOn } from './taken.ts';
import type { Turn } from './turn.ts';

/** A flow that waits for an answer, and how deep in the stack it stands. */
export type Waiting = {
  readonly id: FlowId;
  readonly depth: number;
  hears(turn: Turn): Hearing;
  fits(turn: Turn): boolean;
  yields(turn: Turn): boolean;
  ask(turn: Turn): readonly Reply[];
};

/** A message as what waits hears it. */
export type Heard = {
  /** In the language that is answered in. */
  readonly turn: Turn;
  readonly saying: Saying;
  readonly hearing: Hearing | 'none';
  /** Nothing was chosen, and nothing takes it for an answer. */
  readonly free: boolean;
  /** What it answers below the flow that asked last. */
  readonly deeper: Waiting | undefined;
};

/** What a message chooses of what was shown; in a form only by itself, never in place of something chosen before. */
export function choiceIn(turn: Turn, active: Waiting | undefined): Choice | undefined {
  const asks = isAsking(active?.id);
  const open = active && { form: asks, points: active.id === 'browse', hearing: active.hears(turn) };
  return (
    turn.choice ?? (asks ? undefined : goingOn(turn)) ?? chosen(turn, open) ?? (asks ? undefined : corrected(turn))
  );
}

/** Who hears `turn`, the latest question first, and what it says. */
export function heardBy([active, ...below]: readonly Waiting[], turn: Turn): Heard {
  const { choice } = turn;
  const first = active?.hears(turn) ?? 'none';
  const deeper = active?.id === 'crisis' ? afterGuess(active, below, turn) : belowOf(first, below, turn);
  const hearing = deeper ? 'answer' : first;
  const free = !choice && (hearing === 'none' || hearing === 'no');
  // an answer ("KIM MIN JUN") says nothing of the language a person wants; anything else is answered in its own
  const own = free || (!choice && !isAsking(active?.id) && isOwnLine(turn));
  const saying = isAsking(active?.id)
    ? sayingInForm(turn.understanding, choice, !deeper && isAnswerOf(active, hearing, turn))
    : sayingOf(turn.understanding, choice);
  return {
    turn: { ...turn, language: own ? turn.understanding.language : turn.language },
    saying,
    hearing,
    free,
    deeper,
  };
}

function belowOf(first: Hearing | 'none', below: readonly Waiting[], turn: Turn): Waiting | undefined {
  return first === 'answer' ? undefined : below.find((each) => each.hears(turn) === 'answer');
}

/** Whoever turns from danger asks for something else; what was asked before is answered by that only where danger was a guess, and it fits. */
function afterGuess(danger: Waiting, below: readonly Waiting[], turn: Turn): Waiting | undefined {
  return danger.yields(turn) ? below.find((each) => each.fits(turn)) : undefined;
}

/** Whether what sounds like danger answers a form: danger that is surely heard only where every word of it does. */
function isAnswerOf(active: Waiting | undefined, hearing: Hearing | 'none', turn: Turn): boolean {
  if (!active || hearing !== 'answer' || !isForm(active.id)) return false;
  return turn.understanding.confidence < HEARD_SURELY || active.fits(turn);
}

/** Whether a message may be about what is kept of a person: not where it chooses, is danger, or clears the filters of a list or leaves a form, nor where the name on an application
 * is asked for. */
export function mayBeOfOwnData({ turn, saying, hearing }: Heard, active: Waiting | undefined): boolean {
  const open = active?.id === 'browse' || (isForm(active?.id) && active?.fits(turn));
  const ofOpen = open && hearing === 'answer' && !namesData(turn.text);
  return !turn.choice && saying !== 'crisis' && !ofOpen && !asksWhose(turn);
}

/** What is done with a message; what plainly asks is no answer, and nobody is asked whether it is one. */
export function decisionOn({ turn, saying, hearing }: Heard): Decision {
  const decision = decide(saying, hearing);
  return decision === 'which' && isQuestion(turn) ? 'interrupt' : decision;
}

const FEW_WORDS = 4;

function isQuestion({ text, language }: Turn): boolean {
  const line = lineOf(text, language);
  return /\?\s*$/.test(text) || (aspectIn(line) !== undefined && line.trim().split(' ').length >= FEW_WORDS);
}

/** Staff who quoted a caller go on in Vietnamese, whose letters say so. */
function isOwnLine({ channel, text, understanding }: Turn): boolean {
  return channel.spoken === true && understanding.language === 'vi' && !isPlain(text);
}

/** Whether a text has no letter with marks: that says nothing of its language. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
