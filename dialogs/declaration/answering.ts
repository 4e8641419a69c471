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
import { packs } from '../../knowledge/language/packs.ts';
import { sentencesIn } from '../../knowledge/language/spoken.ts';
import type { Outcome } from '../flow.ts';
import type { Reply } from '../reply.ts';
import type { Telling } from '../telling.ts';
import { actionsFor, askField, askToConfirm, reask, stated, type Lead } from './asking.ts';
import { act, nameOf, placeOf, review, tell } from './telling.ts';
import { withAnswers, type Pending, type Scene, type State, type Waiting } from './state.ts';

export type FormOutcome = Outcome<State>;

/** Waits in `waiting`, with the draft as the scene has it made durable with this turn. */
export function wait(scene: Scene, say: readonly Reply[], waiting: Waiting): FormOutcome {
  return { say, remember: { draft: scene.draft }, wait: { ...waiting, declaration: scene.declaration.id } };
}

/** Goes to the first question that is open; the review when only the attestation is. */
export function goOn(scene: Scene, say: readonly Reply[] = [], lead?: Lead): FormOutcome {
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
  if (itemsOf(scene, stored).length === 0) return [];
  const items = (each: Scene) => itemsOf(each, stored).map(continued);
  return [tell(scene, 'declaration.noted', (each) => each.words.noted({ items: items(each) }))];
}

function followingSay({ scene, following = [] }: Taken): Reply[] {
  if (itemsOf(scene, following).length === 0) return [];
  const items = (each: Scene) => itemsOf(each, following).map(continued);
  return [tell(scene, 'declaration.noted', (each) => each.words.follows({ items: items(each) }))];
}

function itemsOf(scene: Scene, places: readonly Place[]): string[] {
  const { inForce } = positionIn(scene.declaration, scene.draft.answers);
  return places.flatMap((place) => {
    const value: Value | undefined = valueOf(inForce, place.key);
    return value === undefined ? [] : [stated(scene, place, value)];
  });
}

function droppedSay({ scene, dropped }: Taken): Reply[] {
  if (dropped.length === 0) return [];
  const items = (each: Scene) => dropped.map((place) => nameOf(each, place));
  return [tell(scene, 'declaration.noted', (each) => each.words.dropped({ items: items(each) }))];
}

/** The same question once more, with the reason. */
export function missed(scene: Scene, place: Place, reading: Reading & { ok: false }, misses: number): FormOutcome {
  const { ok: _, half, ...said } = reading;
  const why = { ...said, misses: misses + 1 };
  const kept = { ...(half !== undefined && { half }), ...(said.insisted !== undefined && { insisted: said.insisted }) };
  return wait(scene, [reask(scene, place, why)], { step: 'asking', key: place.key, misses: misses + 1, ...kept });
}

/** Leaves an optional field open for good; a required one is explained. */
export function skip(scene: Scene, place: Place): FormOutcome {
  if (!place.field.optional) {
    const wording = ({ words, turn: { language } }: Scene): Telling => {
      const ask = place.field.ask[language];
      const spoken = `${packs[language].aloud.required} ${sentencesIn(ask)[0] ?? ask}`;
      return { lead: `${words.required}\n${ask}`, rest: [], spoken };
    };
    const reply = tell(scene, 'declaration.reask', wording, {
      about: { field: place.key },
      actions: [...actionsFor(scene, place), act(scene.words.later, 'later')],
    });
    return wait(scene, [reply], { step: 'asking', key: place.key, misses: 0 });
  }
  return settle(store(nothingTaken(scene), place, { skipped: true }), false);
}
