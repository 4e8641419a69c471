import type { LateApplication, Photo, TakenKind } from '../../knowledge/petitions/petition.ts';
import type { Outcome } from '../flow.ts';

/** The parts of a petition that are asked for, in order. */
export const PARTS = ['what', 'where', 'when', 'contact'] as const;
export type Part = (typeof PARTS)[number];

/** A petition as far as it was told; null: the person left that part out. */
export type PetitionDraft = {
  readonly kind: TakenKind;
  readonly what?: string | null;
  readonly where?: string | null;
  readonly when?: string | null;
  readonly contact?: string | null;
  readonly application?: LateApplication;
  readonly photos: readonly Photo[];
};

/**
 * What is waited for. `again`: where it was is asked for once more; `told` is a contact that waits for consent, and goes with the question; `tries` counts replies that could not
 * be used.
 */
export type PetitionState = { readonly draft: PetitionDraft } & (
  | { readonly step: 'kind' | 'resuming' | 'more' | 'what' | 'when' | 'review' | 'change' }
  | { readonly step: 'where'; readonly again?: true }
  | { readonly step: 'consent'; readonly tries: number; readonly told?: string }
  | { readonly step: 'contact'; readonly tries: number }
);

export type PetitionOutcome = Outcome<PetitionState>;

export const EMPTY: PetitionDraft = { kind: 'reflection', photos: [] };

/** Whether a petition that waits holds nothing yet, or not even which kind it is; `state` is whatever the flow left. */
export function isUntold(state: unknown): boolean {
  const waiting = state as PetitionState | undefined;
  if (waiting?.step === 'kind') return true;
  return waiting?.draft.what === undefined && waiting?.draft.photos.length === 0;
}

/** The first part neither told nor left out; a proposal on rules happened at no time. */
export function nextPart(draft: PetitionDraft): Part | undefined {
  return partsOf(draft).find((part) => draft[part] === undefined);
}

/** The parts that are asked for in this draft. */
export function partsOf({ kind }: PetitionDraft): readonly Part[] {
  return kind === 'proposal' ? PARTS.filter((part) => part !== 'when') : PARTS;
}

/** The draft with these parts to be asked for anew. */
export function without(draft: PetitionDraft, ...parts: readonly Part[]): PetitionDraft {
  const kept = Object.entries(draft).filter(([name]) => !parts.some((part) => part === name));
  return { ...EMPTY, ...Object.fromEntries(kept) };
}

/** The draft with every part that is still open left out. */
export function leftOut(draft: PetitionDraft): PetitionDraft {
  const open = partsOf(draft).filter((part) => draft[part] === undefined);
  return { ...draft, ...Object.fromEntries(open.map((part) => [part, null])) };
}
