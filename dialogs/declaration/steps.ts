import type { Field } from '../../knowledge/declarations/declaration.ts';
import { isQuestion } from '../../knowledge/declarations/readers/words.ts';
import { entryNamedIn } from '../../knowledge/declarations/entryWords.ts';
import { entriesIn } from '../../knowledge/declarations/groups.ts';
import { positionIn, type Place } from '../../knowledge/declarations/next.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Telling } from '../telling.ts';
import {
  askAt,
  goOn,
  missed,
  nothingTaken,
  readAt,
  settle,
  skip,
  store,
  take,
  wait,
  type FormOutcome,
} from './answering.ts';
import { askWhatToChange, changeable, keepOrDrop, namedIn } from './choosing.ts';
import { commandOf, declines, type Command } from './command.ts';
import { changeEntries } from './entries.ts';
import { finish } from './finishing.ts';
import { confirmPart, nextPart } from './readingBack.ts';
import type { Scene, State } from './state.ts';
import { askToConfirm, isGiven, kept, left, placeOf, review, soFar, tell } from './telling.ts';
import { changesElsewhere, correct, takeFacts, yesOrNo } from './understanding.ts';

/** Kinds with commas in their values: a message read as one of them is not taken apart. */
const WHOLE: ReadonlySet<Field['kind']> = new Set(['address', 'ward', 'text']);

type Step<S extends State['step']> = State & { step: S };

/** What was chosen or typed: the meaning of an action, or nothing but the text. */
export function meaningOf({ turn }: Scene): string {
  return turn.choice?.kind === 'answer' ? turn.choice.value : '';
}

/** Hears a reply while a field is asked. */
export function hearField(scene: Scene, state: Step<'asking'>): FormOutcome {
  const meaning = meaningOf(scene);
  const place = placeOf(scene, state.key);
  if (!place) return goOn(scene);
  if (meaning.startsWith('value:')) return takeChosen(scene, meaning, state);
  const command = commandMeant(scene, place);
  if (command) return obey(scene, command, place);
  const listed = changeEntries(scene);
  if (listed) return listed;
  const text = scene.turn.text;
  const reading = readAt(scene, place, text);
  const elsewhere = changesElsewhere(scene, text, place);
  if (!elsewhere && reading.ok && (!reading.confirm || WHOLE.has(place.field.kind))) {
    return settle(take(nothingTaken(scene), place, reading, 'said'), false);
  }
  const changed = correctOr(scene, text, place);
  if (changed) return changed;
  const facts = takeFacts(scene, text, place);
  if (facts) return settle(facts, true);
  return reading.ok
    ? settle(take(nothingTaken(scene), place, reading, 'said'), false)
    : missed(scene, place, reading, state.misses);
}

/** A word that is a command and could be a name is a name here: the confirmation that follows offers both. */
function commandMeant(scene: Scene, place: Place): Command | undefined {
  const meaning = meaningOf(scene);
  if (isCommand(meaning)) return meaning;
  const single = !/\s/.test(scene.turn.text.trim());
  if (place.field.kind === 'fullName' && single) return undefined;
  const command = commandOf(scene.turn);
  // "không có" answers a yes-or-no question before it skips one
  if (place.field.kind === 'yesno') return command === 'skip' ? undefined : command;
  return place.field.optional && declines(scene.turn.text) ? 'skip' : command;
}

function isCommand(meaning: string): meaning is Command {
  return ['back', 'skip', 'later', 'cancel', 'review', 'left', 'goOn', 'submit'].includes(meaning);
}

function takeChosen(scene: Scene, meaning: string, state: Step<'asking'>): FormOutcome {
  const [, key = '', text = ''] = /^value:([^:]*):(.*)$/s.exec(meaning) ?? [];
  const place = placeOf(scene, key);
  if (!place) return goOn(scene);
  const reading = readAt(scene, place, text);
  const taken = reading.ok ? ({ ok: true, value: reading.value } as const) : undefined;
  if (taken) return settle(take(nothingTaken(scene), place, taken, 'offered'), false);
  return reading.ok ? goOn(scene) : missed(scene, place, reading, state.misses);
}

function correctOr(scene: Scene, text: string, at: Place): FormOutcome | undefined {
  const corrected = correct(scene, text, at);
  switch (corrected?.kind) {
    case undefined:
      return undefined;
    case 'taken':
      return settle(corrected.taken, true);
    case 'ask':
      return corrected.reading ? missed(scene, corrected.place, corrected.reading, 0) : askAt(scene, corrected.place);
    case 'which':
      return at.field.kind === 'yesno' ? undefined : askWhatToChange(scene, corrected.section);
  }
}

/** Does what a command says; `at` is the field it was said at, if any. */
export function obey(scene: Scene, command: Command, at?: Place): FormOutcome {
  switch (command) {
    case 'back':
      return goBack(scene, at);
    case 'skip':
      return at ? skip(scene, at) : goOn(scene);
    case 'later':
      return { say: [kept(scene)], remember: { draft: scene.draft }, end: true };
    case 'cancel':
      return wait(scene, [keepOrDrop(scene)], { step: 'leaving' });
    case 'review':
      return showSoFar(scene);
    case 'left':
      return at ? askAt(scene, at, [left(scene)]) : goOn(scene, [left(scene)]);
    case 'goOn':
      return goOn(scene);
    case 'submit':
      return goOn(scene, [tell(scene, 'declaration.noted', ({ words }) => words.cannotSubmit)]);
  }
}

/** Shows what was given and goes on where it was. */
function showSoFar(scene: Scene): FormOutcome {
  if (soFar(scene, false) === '')
    return goOn(scene, [tell(scene, 'declaration.noted', ({ words }) => words.nothingYet)]);
  const next = goOn(scene);
  if (next.wait?.step === 'reviewing') return next;
  const wording = (each: Scene): Telling => {
    const lead = `${each.words.soFar}\n${soFar(each, false)}`;
    return { lead, rest: [], spoken: packs[each.turn.language].aloud.soFar };
  };
  return goOn(scene, [tell(scene, 'declaration.review', wording)]);
}

/** The question before the one asked; its answer stays until another is given. */
function goBack(scene: Scene, at?: Place): FormOutcome {
  const places = positionIn(scene.declaration, scene.draft.answers).places;
  const end = at ? places.findIndex(({ key }) => key === at.key) : places.length;
  const before = places.slice(0, end).findLast((place) => isGiven(scene, place));
  if (before) return askAt(scene, before);
  return goOn(scene, [tell(scene, 'declaration.noted', ({ words }) => words.firstQuestion)]);
}

/** Hears the answer to "is that right?". */
export function hearConfirmation(scene: Scene, state: Step<'confirming'>): FormOutcome {
  const [first, ...others] = state.pending;
  const place = placeOf(scene, first.key);
  if (!place) return goOn(scene);
  const meaning = meaningOf(scene);
  const yes = meaning === 'yes' || meaning === 'no' ? meaning === 'yes' : yesOrNo(scene.turn.text);
  const rest = { ...nothingTaken(scene), pending: others };
  if (yes === true) {
    return settle(store(rest, place, { value: first.value, source: 'said', confirmed: true }), false);
  }
  if (yes === false) return askAt(scene, place);
  const command = isCommand(meaning) ? meaning : commandOf(scene.turn);
  if (command === 'left') return wait(scene, [left(scene), askToConfirm(scene, place, first)], state);
  if (command && command !== 'goOn') return obey(scene, command, place);
  const listed = changeEntries(scene);
  if (listed) return listed;
  const reading = readAt(scene, place, scene.turn.text);
  if (reading.ok && !isQuestion(scene.turn.text)) return settle(take(rest, place, reading, 'said'), false);
  const changed = correctOr(scene, scene.turn.text, place);
  if (changed) return changed;
  const facts = takeFacts(scene, scene.turn.text, place);
  if (facts) return settle(facts, true);
  return state.misses > 0
    ? askAt(scene, place)
    : wait(scene, [askToConfirm(scene, place, first)], { step: 'confirming', pending: state.pending, misses: 1 });
}

/** Hears the reply to the review: the attestation, a change, or a wish to see more. */
export function hearReview(scene: Scene, state: Step<'reviewing'>): FormOutcome {
  const meaning = meaningOf(scene);
  const { text } = scene.turn;
  const reading = scene.turn.channel.spoken ? nextPart(scene) : undefined;
  if (meaning === 'attest' && !reading) return finish(scene);
  const listed = changeEntries(scene);
  if (listed) return listed;
  if (meaning === 'change') return askWhatToChange(scene);
  if (meaning === 'full' || asksInFull(text)) return showFull(scene);
  const changed = meaning === '' ? changeByWords(scene) : undefined;
  if (changed) return changed;
  const yes = meaning === '' ? yesOrNo(text) : meaning === 'yes' || meaning === 'attest' || undefined;
  if (yes && reading) return goOn(confirmPart(scene, reading));
  if (yes !== undefined) return yes ? finish(scene) : askWhatToChange(scene, reading?.section);
  const command = isCommand(meaning) ? meaning : commandOf(scene.turn);
  if (command) return obey(scene, command);
  return wait(scene, [review(scene, state.full)], { step: 'reviewing', full: state.full });
}

function asksInFull(text: string): boolean {
  return /(?:hiện|xem|cho xem|show)\s.*(?:đủ|đầy đủ|full)|in full/iu.test(text);
}

function showFull(scene: Scene): FormOutcome {
  const allowed = scene.turn.channel.private;
  const wording = ({ words, turn }: Scene): Telling => {
    return { lead: words.notPrivate, rest: [], spoken: packs[turn.language].aloud.notPrivate };
  };
  const say = allowed ? [] : [tell(scene, 'declaration.noted', wording)];
  return wait(scene, [...say, review(scene, allowed)], { step: 'reviewing', full: allowed });
}

/** A field named, with or without its new value. */
function changeByWords(scene: Scene): FormOutcome | undefined {
  const { text } = scene.turn;
  const named = namedIn(scene, text);
  if (named) return askAt(scene, named);
  const [at] = changeable(scene).toReversed();
  if (!at || yesOrNo(text) !== undefined) return undefined;
  const changed = correctOr(scene, text, at);
  if (changed) return changed;
  const facts = takeFacts(scene, text, at);
  return facts && settle(facts, true);
}

/** Hears what is to be changed. */
export function hearChange(scene: Scene, state: Step<'changing'>): FormOutcome {
  const meaning = meaningOf(scene);
  const [, kind, id = ''] = /^(field|section):(.*)$/s.exec(meaning) ?? [];
  const place = kind === 'field' ? placeOf(scene, id) : undefined;
  if (place) return askAt(scene, place);
  if (kind === 'section') return askWhatToChange(scene, id);
  const listed = changeEntries(scene);
  if (listed) return listed;
  const command = isCommand(meaning) ? meaning : commandOf(scene.turn);
  if (command) return obey(scene, command);
  const changed = changeByWords(scene);
  if (changed) return changed;
  const part = partNamed(scene);
  if (part !== undefined) return askWhatToChange(scene, part);
  return yesOrNo(scene.turn.text) === false ? goOn(scene) : askWhatToChange(scene, state.section);
}

/** The section, or the entry of a group, that a person names. */
function partNamed(scene: Scene): string | undefined {
  const { declaration, turn } = scene;
  const said = turn.text.toLowerCase().trim();
  const section = declaration.sections.find(
    ({ title, called = [] }) => title[turn.language].toLowerCase() === said || called.includes(said),
  );
  if (section) return section.id;
  const entry = entryNamedIn(turn.text, declaration);
  return entriesIn(changeable(scene)).find(({ id }) => id === entry?.id)?.id;
}

/** Hears whether to keep the answers, delete them, or go on. */
export function hearLeaving(scene: Scene): FormOutcome {
  const meaning = meaningOf(scene);
  const { text } = scene.turn;
  if (meaning === 'drop' || /(?:^|\s)(?:xóa|xoá|xoa|bỏ|hủy|delete|drop|remove)(?:\s|$)/iu.test(text)) {
    return {
      say: [tell(scene, 'declaration.dropped', ({ words }) => words.deleted)],
      remember: { draft: undefined },
      end: true,
    };
  }
  const command = isCommand(meaning) ? meaning : commandOf(scene.turn);
  if (command === 'goOn') return goOn(scene);
  if (command === 'later' || /(?:^|\s)(?:giữ|giu|lưu|luu|keep|save)(?:\s|$)/iu.test(text)) return obey(scene, 'later');
  return wait(scene, [keepOrDrop(scene)], { step: 'leaving' });
}
