import type { Language } from '../language/text.ts';
import type { Day } from '../language/day.ts';

/**
 * What a person has to say of the administration: a reflection on facts or service (phản ánh), a proposal on rules (kiến nghị), a
 * complaint against a decision that harms oneself (khiếu nại), a denunciation of wrongdoing (tố cáo).
 */
export type PetitionKind = 'reflection' | 'proposal' | 'complaint' | 'denunciation';
/** The kinds that may be taken in a chat; the other two have a legal form and addressee of their own. */
export type TakenKind = Extract<PetitionKind, 'reflection' | 'proposal'>;

/** A late application that a petition is about; `asOf`: the day the delay was reckoned. */
export type LateApplication = {
  readonly code: string;
  readonly agency?: string | undefined;
  readonly dueOn: Day;
  readonly daysLate: number;
  readonly asOf: Day;
};

/** A picture sent along; `upload` is where the channel keeps it. */
export type Photo = { readonly upload: string; readonly contentType: string; readonly name?: string | undefined };

/** A petition that was taken, by its receipt code; without a contact it is anonymous. */
export type Petition = {
  readonly code: string;
  readonly kind: TakenKind;
  /** ISO instant. */
  readonly at: string;
  readonly language: Language;
  readonly channel: string;
  readonly what: string;
  readonly where?: string;
  readonly when?: string;
  /** A phone in 0-form or an email address, given with consent. */
  readonly contact?: string;
  readonly application?: LateApplication;
  readonly photos: readonly Photo[];
};

export const STARS = [1, 2, 3, 4, 5] as const;
/** 1: very bad, 5: very good. */
export type Stars = (typeof STARS)[number];

/** How a person rates the handling of one application; one a person, the latest counts. */
export type Rating = {
  readonly application: string;
  readonly procedure: string;
  readonly agency?: string;
  readonly stars: Stars;
  readonly words?: string;
  /** ISO instant of the latest change. */
  readonly at: string;
  readonly language: Language;
  readonly channel: string;
  /** Whether the person had shown by a second fact that the application is theirs. */
  readonly proven: boolean;
};
