import type { Declaration, Problem, Value } from '../../knowledge/declarations/declaration.ts';
import type { Read } from '../../knowledge/declarations/fields.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { packs, type Pack } from '../../knowledge/language/packs.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Region } from '../../knowledge/regions/region.ts';
import type { Draft } from '../memory.ts';
import type { Turn } from '../turn.ts';

/** What the flow is made with: the forms, how to read answers, and what belongs to the place. */
export type Settings = {
  readonly declarations: {
    readonly all: readonly Declaration[];
    byId(id: string): Declaration | undefined;
    /** The form of a procedure, where one counts on that day. */
    byProcedure(code: string, day: Day): Declaration | undefined;
  };
  readonly read: Read;
  /** Derived from the turn, so that a repeated turn makes the same: a reference to say, and an unguessable word for the link. */
  readonly ids: { reference(turnId: string): string; token(turnId: string): string };
  /** The beginning of links, without a slash at the end. */
  readonly publicUrl: string;
  /** Days a draft is kept after its last answer, and a finished declaration can be fetched. */
  readonly draftDays: number;
  readonly fileDays: number;
  readonly region: Pick<Region, 'portals' | 'wardCentre' | 'examples'>;
  /** The papers to hand in with a procedure on a day, worded. */
  readonly papers: (procedure: string, day: Day, language: Language) => PapersToBring;
};

/** What goes with a declaration: `sometimes` names what has to hold before each paper. */
type PapersToBring = { readonly always: readonly string[]; readonly sometimes: readonly string[] };

/** A value that was read and waits for the person's yes; nothing of it is in the draft. */
export type Pending = { readonly key: string; readonly value: Value; readonly problem: Problem };

/** What a person said before they were asked: kept in the state only until they agreed and confirmed it. */
export type Told = Pick<Pending, 'key' | 'value'> & { readonly problem?: Problem };

/** `half`: what was said of an address that was not the whole of it yet; `insisted`: what was refused, and counts if the person stays with it. */
type Asking = {
  readonly step: 'asking';
  readonly key: string;
  readonly misses: number;
  readonly half?: string;
  readonly insisted?: Value;
};

/** What is waited for. `key` is the field really put to the person; the position in the form is computed from the answers. */
export type Waiting =
  | { readonly step: 'consent'; readonly asked: number; readonly procedure: string; readonly told?: readonly Told[] }
  | { readonly step: 'told'; readonly told: readonly [Told, ...Told[]]; readonly misses: number }
  | { readonly step: 'already'; readonly procedure: string }
  | Asking
  | { readonly step: 'confirming'; readonly pending: readonly [Pending, ...Pending[]]; readonly misses: number }
  | { readonly step: 'reviewing'; readonly full: boolean }
  /** `section` is a section, or an entry of its group. */
  | { readonly step: 'changing'; readonly section?: string; readonly misses?: number }
  /** `key`: the field that was asked. */
  | { readonly step: 'leaving'; readonly key?: string; readonly misses?: number };
export type State = Waiting & { readonly declaration: string };

/** A turn of a form that has a draft: all that answering needs. */
export type Scene = {
  readonly settings: Settings;
  readonly turn: Turn;
  readonly declaration: Declaration;
  readonly draft: Draft;
  readonly words: Pack['declaration'];
};

/** The open draft and its form, with old versions brought up to date by the caller; undefined when there is none, or it is too old. */
export function sceneOf(settings: Settings, turn: Turn): Scene | undefined {
  const { draft } = turn.memory;
  const declaration = draft && settings.declarations.byId(draft.declaration);
  if (!draft || !declaration || isGone(draft, settings, turn.now)) return undefined;
  return { settings, turn, declaration, draft, words: packs[turn.language].declaration };
}

/** Whether a draft is older than drafts are kept. */
export function isGone(draft: Draft, { draftDays }: Settings, now: Date): boolean {
  return now.getTime() - Date.parse(draft.touched) > draftDays * 86_400_000;
}

/** The same scene with other answers. */
export function withAnswers(scene: Scene, answers: Draft['answers']): Scene {
  return { ...scene, draft: { ...scene.draft, answers, touched: scene.turn.now.toISOString() } };
}
