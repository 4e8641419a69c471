import type { Petition, Rating } from '../knowledge/petitions/petition.ts';
import type { Unanswered } from '../knowledge/unanswered/unanswered.ts';
import type { Aspect, LevelWord } from '../knowledge/understanding/understanding.ts';
import type { ApplicationQuestion } from './applicationQuestions.ts';
import type { Listed, Memory } from './memory.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Every flow there is, with what it needs to begin. */
export type FlowStarts = {
  /** Lead to a procedure by words; `compare`: by telling what these are for, side by side, or what is asked `of` each. */
  discovery: {
    readonly query: string;
    readonly compare?: readonly string[];
    readonly of?: readonly Aspect[];
    /** What is usually done along with it, whatever it is; alone where nothing of it is known. */
    readonly along?: string;
  };
  /** Tell of a procedure: all in short, or one aspect. */
  procedure: {
    readonly procedure: string;
    readonly aspect?: Aspect;
    /** What was asked for along with that aspect. */
    readonly also?: readonly Aspect[];
    /** Which of the procedure's cases is meant. */
    readonly case?: string;
    /** How old the person is that it is for; `yearOnly`: reckoned from a year of birth, so perhaps a year less. */
    readonly age?: { readonly years: number; readonly yearOnly?: true };
    /** Something of its circumstances is asked that is not held. */
    readonly unheld?: true;
    /** Something of its circumstances is told: what is held of that. */
    readonly condition?: true;
    /** What it is for is asked. */
    readonly purpose?: true;
    /** What is to be minded about the aspect answers the question: a paper that is not needed. */
    readonly minded?: true;
    /** Its national code is asked for. */
    readonly code?: true;
    /** They cannot use the network: that somebody helps at the counter. */
    readonly offline?: true;
  };
  /** Tell of a procedure of the national catalogue that is not held, or of one aspect of it; of several, put them to choose from. */
  imported: { readonly ids: readonly string[]; readonly aspect?: Aspect };
  /** Narrow the procedures held by their facets; `from`: go on with the list that was shown before. */
  browse: { readonly text: string; readonly from?: Listed; readonly go?: 'on' | 'again' };
  /** What became of a ward or district of before; `here`: someone says where they are, and wants to know where to go. */
  ward: { readonly text: string; readonly here?: true };
  /** Something is to be done in another province: whose matter it is; `procedure`: the same as it is done here. */
  elsewhere: { readonly province: string; readonly said?: string; readonly procedure?: string };
  /** Someone is in danger: stay with them. */
  crisis: Record<never, never>;
  /** Without a procedure: which forms there are. */
  declaration: { readonly procedure?: string };
  /** Take the open draft up again. */
  resume: { readonly leaving?: boolean };
  /** `and`: a second of the old levels, named beside the first. */
  delivery: {
    readonly topic: 'delivery' | 'levels';
    readonly level?: LevelWord;
    readonly and?: LevelWord;
    readonly procedure?: string;
  };
  /** Where an application is; `asked`: the one thing that is asked of it. */
  status: {
    readonly code?: string;
    readonly idNumber?: string;
    readonly asked?: ApplicationQuestion;
    /** Those of a list that was shown: that are such as was asked, all where none is, the others, or whose due days are asked. */
    readonly codes?: readonly string[];
    readonly of?: 'such' | 'none' | 'others' | 'due';
  };
  /** Short dated answers to questions around the portal. */
  guidance: { readonly topic: string };
  /** Take what a person has to say of the administration: told already, or of a late application; `take`: into this chat, whatever it was called. */
  petition: { readonly text?: string; readonly application?: string; readonly take?: true };
  /** Rate how an application was handled. */
  rating: { readonly code?: string };
  privacy: { readonly act: 'explain' | 'recall' | 'delete' };
  /** `superior`: somebody above those who work on it is asked for, in anger as a rule. */
  handover: { readonly superior?: true };
};
export type FlowId = keyof FlowStarts;
/** Which flow to begin, and with what. */
export type FlowStart = { [F in FlowId]: { readonly flow: F; readonly with: FlowStarts[F] } }[FlowId];

/** What a turn wants done in the world: committed with the turn, carried out once. */
export type Effect =
  /** Write to the audit log, before the answer shows. */
  | {
      readonly kind: 'audit';
      readonly act: 'lookUp';
      readonly what: 'code' | 'idNumber';
      readonly key: string;
      readonly reason: string;
    }
  /** Hand out a finished declaration under an unguessable address until the link ends. */
  | {
      readonly kind: 'publish';
      readonly token: string;
      readonly reference: string;
      readonly declaration: string;
      readonly document: string;
    }
  /** Record a petition under its code. */
  | { readonly kind: 'petition'; readonly petition: Petition }
  /** Record a rating in place of the one before by the same person. */
  | { readonly kind: 'rate'; readonly id: string; readonly rating: Rating }
  /** Record, for whoever runs the assistant, that a message got no answer. */
  | { readonly kind: 'unanswered'; readonly unanswered: Unanswered }
  /** Delete all that is kept about this person in this conversation and in the records that point to it. */
  | { readonly kind: 'forget' };

/**
 * What comes of a turn: what to say, what to have done, what to remember, and what next:
 * wait for an answer; end; or start another flow, to come back to `wait` when that ends (without `wait`: in this flow's place).
 */
export type Outcome<State> = {
  readonly say: readonly Reply[];
  readonly do?: readonly Effect[];
  readonly remember?: Partial<Memory>;
} & (
  | { readonly wait: State; readonly start?: never; readonly end?: never }
  | { readonly end: true; readonly wait?: never; readonly start?: never }
  | { readonly start: FlowStart; readonly wait?: State; readonly end?: never }
);

/** How surely a message is a reply to what was asked. */
export type Hearing = 'answer' | 'maybe' | 'no';

/**
 * A conversation about one thing: functions from (state, turn) to an outcome. State is plain JSON. Look-ups, chance and ids are
 * passed in where a flow is made; a flow never waits for anything else.
 */
export interface Flow<Start, State> {
  readonly id: FlowId;
  begin(start: Start, turn: Turn): Outcome<State> | Promise<Outcome<State>>;
  /** Is this a reply to what was asked, or something else? */
  hears(state: State, turn: Turn): Hearing;
  /** Whether a message is an answer word for word, whatever else it sounds like; a flow without this knows none so surely. */
  fits?(state: State, turn: Turn): boolean;
  /** Whether what was begun on a mere guess gives way to a message that fits what waits below it. */
  yields?(state: State, turn: Turn): boolean;
  hear(state: State, turn: Turn): Outcome<State> | Promise<Outcome<State>>;
  /** What is kept of it where whoever it is asked of leaves in the middle; without it nothing is, but what was remembered already. */
  park?(state: State, turn: Turn): Partial<Memory>;
  /** What is waited for, put again: after an interruption, a reload, a language switch, a restart. */
  ask(state: State, turn: Turn): readonly Reply[];
}
