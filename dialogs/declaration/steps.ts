import { isMereComplaint } from '../../knowledge/declarations/corrections.ts';
import type { Field } from '../../knowledge/declarations/declaration.ts';
import { isQuestion, isUnknown, wordsIn } from '../../knowledge/declarations/readers/words.ts';
import type { Place } from '../../knowledge/declarations/next.ts';
import {
  askAt,
  goOn,
  missed,
  nothingTaken,
  settle,
  store,
  take,
  wait,
  type FormOutcome,
  type Taken,
} from './answering.ts';
import { askToConfirm } from './asking.ts';
import { commandForName, commandOf, declines, goesOn, putsEnd, type Command } from './command.ts';
import { correctOr, waitingToo } from './correcting.ts';
import { readAsked, saidInstead } from './readingAsked.ts';
import { saidAgain, staysWith } from './sayingAgain.ts';
import { changeEntries } from './entries.ts';
import { isCommand, meaningOf, obey } from './obeying.ts';
import type { Scene, State } from './state.ts';
import { isGiven, left, placeOf, tell } from './telling.ts';
import { asksBack, opensChange, takeFacts, yesOrNo } from './understanding.ts';

/** Kinds with commas in their values: a message read as one of them is not taken apart. */
const WHOLE: ReadonlySet<Field['kind']> = new Set(['address', 'ward', 'text']);

type Step<S extends State['step']> = State & { step: S };

/** Hears a reply while a field is asked. */
export function hearField(scene: Scene, state: Step<'asking'>): FormOutcome {
  const meaning = meaningOf(scene);
  const place = placeOf(scene, state.key);
  if (!place) return goOn(scene);
  if (meaning.startsWith('value:')) return takeChosen(scene, meaning, state);
  if (state.insisted !== undefined && staysWith(scene, place, state.insisted)) {
    const answer = { value: state.insisted, source: 'said', confirmed: true } as const;
    const warning = tell(scene, 'declaration.noted', ({ words }) => words.insisted);
    return goOn(store(nothingTaken(scene), place, answer).scene, [warning]);
  }
  const command = commandMeant(scene, place);
  if (command) return obey(scene, command, place);
  if (asksBack(scene.turn.text)) return missed(scene, place, { ok: false, problem: 'notAnAnswer' }, state.misses);
  const listed = changeEntries(scene);
  if (listed) return listed;
  const text = saidInstead(scene, place, scene.turn.text);
  const reading = readAsked(scene, place, text, state.half);
  const changes = opensChange(text);
  if (!changes && reading.ok && (!reading.confirm || WHOLE.has(place.field.kind))) {
    const more = WHOLE.has(place.field.kind) ? undefined : moreThan(scene, text, place);
    // what took the place of something said first is said back
    const echo = text !== scene.turn.text;
    return more ? settle(more, true) : settle(take(nothingTaken(scene), place, reading, 'said'), echo);
  }
  const changed = correctOr(scene, text, place);
  if (changed) return changed;
  const facts = takeFacts(scene, text, place);
  if (facts) return settle(facts, true);
  // "đúng" to a question that was answered before: it is right as it is
  if (!reading.ok && isGiven(scene, place) && yesOrNo(text) === true) return goOn(scene);
  return reading.ok
    ? settle(take(nothingTaken(scene), place, reading, 'said'), false)
    : missed(scene, place, reading, state.misses);
}

/** "0901234567, mail …": what a message says beside the answer is kept too. */
function moreThan(scene: Scene, text: string, place: Place): Taken | undefined {
  const taken = takeFacts(scene, text, place);
  const touched = taken ? [...taken.stored, ...taken.pending] : [];
  return touched.length > 1 && touched.some(({ key }) => key === place.key) ? taken : undefined;
}

/** A command said alone is one where a name is asked for too: a name has a family name before it. */
function commandMeant(scene: Scene, place: Place): Command | undefined {
  const meaning = meaningOf(scene);
  if (isCommand(meaning)) return meaning;
  const { text } = scene.turn;
  const single = !/\s/.test(text.trim());
  if (place.field.kind === 'fullName' && single) return commandForName(text);
  const command = commandOf(scene.turn);
  // "không có" answers a yes-or-no question before it skips one
  if (place.field.kind === 'yesno') return command === 'skip' ? undefined : command;
  if (!command && putsEnd(text)) return place.field.optional ? 'skip' : 'cancel';
  const nothing = declines(text) || (isUnknown(text) && !isQuestion(text));
  return command ?? (place.field.optional && nothing ? 'skip' : undefined);
}

function takeChosen(scene: Scene, meaning: string, state: Step<'asking'>): FormOutcome {
  const [, key = '', text = ''] = /^value:([^:]*):(.*)$/s.exec(meaning) ?? [];
  const place = placeOf(scene, key);
  if (!place) return goOn(scene);
  const reading = readAsked(scene, place, text, state.half);
  const taken = reading.ok ? ({ ok: true, value: reading.value } as const) : undefined;
  if (taken) return settle(take(nothingTaken(scene), place, taken, 'offered'), false);
  return reading.ok ? goOn(scene) : missed(scene, place, reading, state.misses);
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
  if (command ?? goesOn(scene.turn.text)) return wait(scene, [askToConfirm(scene, place, first)], state);
  if (isMereComplaint(scene.turn.text)) return askAt(scene, place);
  const listed = changeEntries(scene);
  if (listed) return listed;
  const again = saidAgain(scene, place, first);
  if (again) return settle(take(rest, place, again, 'said'), false);
  const changed = correctOr(scene, scene.turn.text, place, state.pending);
  if (changed) return changed;
  const facts = takeFacts(scene, scene.turn.text, place);
  if (facts) return settle(waitingToo(facts, state.pending), true);
  // a sign or nothing at all takes back nothing
  if (wordsIn(scene.turn.text).length === 0) return wait(scene, [askToConfirm(scene, place, first)], state);
  return state.misses > 0
    ? askAt(scene, place)
    : wait(scene, [askToConfirm(scene, place, first)], { step: 'confirming', pending: state.pending, misses: 1 });
}
