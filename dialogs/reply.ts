/** The closed list of what the assistant can say, like the statuses of HTTP: channels, staff pages and tests rely on the names. */
export const REPLY_IDS = [
  'greeting', 'help', 'thanks', 'bye', 'language.switched',
  'procedure.detail', 'procedure.aspect', 'procedure.choose', 'procedure.none',
  'delivery.rule', 'levels.rule', 'guidance.answer',
  'status.ask', 'status.found', 'status.list', 'status.notFound', 'status.needsProof', 'status.limited',
  'declaration.consent', 'declaration.declined', 'declaration.ask', 'declaration.reask', 'declaration.confirm', 'declaration.noted', 'declaration.review',
  'declaration.change', 'declaration.done', 'declaration.kept', 'declaration.dropped', 'declaration.none',
  'interruption.which', 'need.other', 'fallback.clarify', 'fallback.outOfScope', 'input.odd',
  'handover.none', 'handover.waiting',
  'petition.which', 'petition.formal', 'petition.ask', 'petition.review', 'petition.done', 'petition.kept', 'petition.dropped', 'petition.recorded',
  'rating.ask', 'rating.done', 'rating.refused', 'rating.left',
  'privacy.kept', 'privacy.confirm', 'privacy.done', 'crisis.help', 'error.sorry',
] as const; // prettier-ignore
export type ReplyId = (typeof REPLY_IDS)[number];

/**
 * Something a person can choose in place of typing. `means` is what choosing it says to the assistant (see choice.ts); a person may
 * tap it, type its label or type its number.
 */
export type Action =
  | {
      readonly label: string;
      readonly means: string;
      /** A way on beside the things that are listed: "the last one" is none of these. */
      readonly aside?: true;
    }
  | { readonly label: string; readonly url: string };

/** What a reply is about: codes and ids, never personal data. */
export type About = {
  readonly procedure?: string;
  readonly field?: string;
  readonly application?: string;
  readonly declaration?: string;
};

export type Reply = {
  readonly id: ReplyId;
  /** What is said, plain text. */
  readonly text: string;
  /** What staff on the hotline should know: details, source, as-of date, confidence; in Vietnamese. */
  readonly notes?: string;
  readonly actions?: readonly Action[];
  readonly about?: About;
};
