import type { Application } from '../knowledge/applications/application.ts';
import type { Answers } from '../knowledge/declarations/declaration.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Stars } from '../knowledge/petitions/petition.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import type { PetitionDraft } from './petition/state.ts';
import type { Filter } from '../knowledge/procedures/facets.ts';
import type { Action, Reply } from './reply.ts';
import type { Thing } from './taken.ts';

/** A declaration that was begun and not handed over yet. */
export type Draft = {
  /** Version of the form the answers were given to. */
  readonly version: string;
  readonly declaration: string;
  readonly procedure: string;
  readonly answers: Answers;
  /** ISO instant of the last answer: drafts are dropped DRAFT_DAYS after it. */
  readonly touched: string;
};

/** A declaration that was handed out: how to get it again until its link ends. */
export type Finished = {
  readonly declaration: string;
  readonly reference: string;
  /** The unguessable word of the link. */
  readonly token: string;
  /** ISO instant at which the link ends. */
  readonly until: string;
};

/** `touched`: ISO instant of the last word of it; dropped DRAFT_DAYS after. */
export type LeftPetition = PetitionDraft & { readonly touched: string };

/** The list of procedures shown last: its facets, the page, and the one of it that was opened. */
export type Listed = { readonly filter: Filter; readonly page: number; readonly opened?: string };

/** An application of a list that was shown: what it can be told from the others by, nothing of who filed it. */
export type ListedApplication = Pick<
  Application,
  'code' | 'procedureCode' | 'procedureName' | 'status' | 'dueOn' | 'finishedOn'
>;

/** What a conversation remembers across flows; part of its record, committed with each turn. */
export type Memory = {
  /** Chosen by the person, or undefined while only guessed from what they type. */
  readonly language?: Language | undefined;
  /** The procedure under discussion. */
  readonly procedure?: string | undefined;
  /** The aspect of it that was told last. */
  readonly aspect?: Aspect | undefined;
  /** In its place one of the national catalogue, or the few that were put to choose from: their ids. */
  readonly imported?: readonly string[] | undefined;
  /** The one of its cases that is meant. */
  readonly case?: string | undefined;
  /** The application that was shown last, until another procedure is talked of: its code. */
  readonly application?: string | undefined;
  /** The codes of those shown in this talk, in the order in which they first were. */
  readonly shown?: readonly string[] | undefined;
  readonly listed?: Listed | undefined;
  /** The two needs of one message, as what choosing them means, until something else is wanted. */
  readonly needs?: readonly [string, string] | undefined;
  /** The words in which each of them was told. */
  readonly needsTold?: readonly [string, string] | undefined;
  /** The list that something was taken of, and its place there. */
  readonly taken?: { readonly things: readonly Thing[]; readonly at: number } | undefined;
  /** The topic told last around the portal: what a short question is about. */
  readonly topic?: string | undefined;
  /** The open draft; one a conversation. */
  readonly draft?: Draft | undefined;
  /** The declaration finished last. */
  readonly finished?: Finished | undefined;
  /** A petition put off before it was sent. */
  readonly petition?: LeftPetition | undefined;
  /** Receipt codes of the petitions recorded here. */
  readonly petitioned?: readonly string[] | undefined;
  /** Ratings given here: points by application code. */
  readonly rated?: Readonly<Record<string, Stars>> | undefined;
  /** Keyed hashes of the id numbers whose second fact this person gave, see Applications. */
  readonly proven?: readonly string[] | undefined;
  /**
   * The applications of one person that were listed last, in the order shown, until something else is talked of; `files` is what
   * they are called where conversations are stored.
   */
  readonly files?: readonly ListedApplication[] | undefined;
  /** The choices last shown: what a number or a label typed now refers to. */
  readonly actions?: readonly Action[] | undefined;
  /** Choices of the replies before, that mean the same whenever they are chosen; the latest first. */
  readonly earlier?: readonly Action[] | undefined;
  /** What was said last, to be said again on request. */
  readonly said?: readonly Reply[] | undefined;
  /** A message that was either an answer or something else, until the person says which. */
  readonly unsettled?: string | undefined;
  /** Messages in a row that were not understood. */
  readonly misses?: number | undefined;
};

/** What was talked of is done with: nothing of it is what is asked about next. */
export const NOTHING_IN_HAND: Partial<Memory> = {
  procedure: undefined,
  imported: undefined,
  case: undefined,
  application: undefined,
  files: undefined,
};
