import type { Answer, Answers, Reading, Value } from '../../knowledge/declarations/declaration.ts';
import {
  attestationOf,
  keyNear,
  nextPlace,
  positionIn,
  seenFrom,
  valueOf,
  type Place,
} from '../../knowledge/declarations/next.ts';
import { continued } from '../../knowledge/language/format.ts';
import type { Outcome } from '../flow.ts';
import type { Reply } from '../reply.ts';
import { actionsFor, askField, askToConfirm, reask, stated } from './asking.ts';
import { act, nameOf, placeOf, review, tell } from './telling.ts';
import { withAnswers, type Pending, type Scene, type State, type Waiting } from './state.ts';

export type FormOutcome = Outcome<State>;

/** Waits in `waiting`, with the draft as the scene has it made durable with this turn. */
export function wait(scene: Scene, say: readonly Reply[], waiting: Waiting): FormOutcome {
  return { say, remember: { draft: scene.draft }, wait: { ...waiting, declaration: scene.declaration.id } };
}

/** Goes to the first question that is open; the review when only the attestation is. */
export function goOn(scene: Scene, say: readonly Reply[] = [], lead = ''): FormOutcome {
  const next = nextPlace(scene.declaration, scene.draft.answers);
  if (!next || next.key === attestationOf(scene.declaration).id) {
    return wait(scene, [...say, review(scene, false)], { step: 'reviewing', full: false });
  }
  return wait(scene, [...say, askField(scene, next, lead)], { step: 'asking', key: next.key, misses: 0 });
}

/** Puts one field to the person, answered or not. */
export function askAt(scene: Scene, place: Place, say: readonly Reply[] = []): FormOutcome {
  return wait(scene, [...say, askField(scene, place)], { step: 'asking', key: place.key, misses: 0 });
}

/** Reads a text as an answer to a field. */
export function readAt(scene: Scene, place: Place, text: string): Reading {
  const { settings, turn, declaration, draft } = scene;
  const { inForce } = positionIn(declaration, draft.answers);
  const answers = seenFrom(inForce, place);
  return settings.read(place.field, text, { today: turn.today, answers }, turn.language);
}

/** What becomes of values that were read: those that are plain are answers now, the others are to be confirmed. */
export type Taken = {
  readonly scene: Scene;
  readonly stored: readonly Place[];
  readonly dropped: readonly Place[];
  /** Answered before, and now following from what was changed, with another value. */
  readonly following?: readonly Place[];
  readonly pending: readonly Pending[];
};

/** Stores a value; a number that no longer agrees with it is dropped, to be asked again. */
export function store(taken: Taken, place: Place, answer: Answer): Taken {
  const answers = { ...withoutKey(taken.scene.draft.answers, place.key), [place.key]: answer };
  const changed = withAnswers(taken.scene, answers);
  const stale = staleAfter(changed, place.key);
  const kept = stale.reduce<Answers>((so, { key }) => withoutKey(so, key), answers);
  return {
    ...taken,
    scene: withAnswers(taken.scene, kept),
    stored: [...taken.stored.filter(({ key }) => key !== place.key), place],
    dropped: [...taken.dropped, ...stale],
    following: [...(taken.following ?? []), ...followingNow(taken.scene, changed)],
  };
}

/** Fields whose own answer held before and whose value now comes from another answer. */
function followingNow(before: Scene, after: Scene): Place[] {
  const held = positionIn(before.declaration, before.draft.answers).inForce;
  const { places, inForce } = positionIn(after.declaration, after.draft.answers);
  return places.filter(({ key }) => {
    const [was, is] = [held[key], inForce[key]];
    const follows = is && 'value' in is && is.source === 'derived';
    return follows && was && 'value' in was && was.source !== 'derived' && was.value !== is.value;
  });
}

function withoutKey(answers: Answers, key: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key));
}

/** Id numbers that contradict what was just changed. */
function staleAfter(scene: Scene, changed: string): Place[] {
  const { places } = positionIn(scene.declaration, scene.draft.answers);
  return places.filter((place) => {
    const { field } = place;
    if (field.kind !== 'idNumber') return false;
    const against = [field.gender, field.born].map((id) => id !== undefined && keyNear(place, id));
    if (!against.includes(changed)) return false;
    const value = valueOf(scene.draft.answers, place.key);
    return typeof value === 'string' && !readAt(scene, place, value).ok;
  });
}

/** Takes a reading that is not refused. */
export function take(taken: Taken, place: Place, reading: Reading & { ok: true }, source: 'said' | 'offered'): Taken {
  if (reading.confirm) {
    const pending = { key: place.key, value: reading.value, problem: reading.confirm };
    return { ...taken, pending: [...taken.pending.filter(({ key }) => key !== place.key), pending] };
  }
  return store(taken, place, { value: reading.value, source, confirmed: false });
}

export function nothingTaken(scene: Scene): Taken {
  return { scene, stored: [], dropped: [], pending: [] };
}

/** Says what was stored where that helps, asks to confirm what needs it, and goes on. */
export function settle(taken: Taken, echo: boolean): FormOutcome {
  const { scene, pending } = taken;
  const say = [...(echo ? noted(taken) : []), ...followingSay(taken), ...droppedSay(taken)];
  const [first, ...others] = pending;
  const place = first && placeOf(scene, first.key);
  if (!first || !place) return goOn(scene, say);
  const waiting: Waiting = { step: 'confirming', pending: [first, ...others], misses: 0 };
  return wait(scene, [...say, askToConfirm(scene, place, first)], waiting);
}

function noted({ scene, stored }: Taken): Reply[] {
  const items = itemsOf(scene, stored);
  return items.length === 0
    ? []
    : [tell(scene, 'declaration.noted', scene.words.noted({ items: items.map(continued) }))];
}

function followingSay({ scene, following = [] }: Taken): Reply[] {
  const items = itemsOf(scene, following);
  return items.length === 0
    ? []
    : [tell(scene, 'declaration.noted', scene.words.follows({ items: items.map(continued) }))];
}

function itemsOf(scene: Scene, places: readonly Place[]): string[] {
  const { inForce } = positionIn(scene.declaration, scene.draft.answers);
  return places.flatMap((place) => {
    const value: Value | undefined = valueOf(inForce, place.key);
    return value === undefined ? [] : [stated(scene, place, value)];
  });
}

function droppedSay({ scene, dropped }: Taken): Reply[] {
  const items = dropped.map((place) => nameOf(scene, place));
  return items.length === 0 ? [] : [tell(scene, 'declaration.noted', scene.words.dropped({ items }))];
}

/** The same question once more, with the reason. */
export function missed(scene: Scene, place: Place, reading: Reading & { ok: false }, misses: number): FormOutcome {
  const why = { problem: reading.problem, misses: misses + 1, ...(reading.offer && { offer: reading.offer }) };
  return wait(scene, [reask(scene, place, why)], { step: 'asking', key: place.key, misses: misses + 1 });
}

/** Leaves an optional field open for good; a required one is explained. */
export function skip(scene: Scene, place: Place): FormOutcome {
  if (!place.field.optional) {
    const reply = tell(scene, 'declaration.reask', `${scene.words.required}\n${place.field.ask[scene.turn.language]}`, {
      about: { field: place.key },
      actions: [...actionsFor(scene, place), act(scene.words.later, 'later')],
    });
    return wait(scene, [reply], { step: 'asking', key: place.key, misses: 0 });
  }
  return settle(store(nothingTaken(scene), place, { skipped: true }), false);
}
