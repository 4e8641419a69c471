import { isMereComplaint } from '../../knowledge/declarations/corrections.ts';
import { entryNamedIn } from '../../knowledge/declarations/entryWords.ts';
import { entriesIn } from '../../knowledge/declarations/groups.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Reply } from '../reply.ts';
import type { Telling } from '../telling.ts';
import { nextPlace } from '../../knowledge/declarations/next.ts';
import { askAt, goOn, nothingTaken, readAt, settle, take, wait, type FormOutcome } from './answering.ts';
import { asksInFull, askWhatIsWrong, askWhatToChange, changeable, keepOrDrop, namedIn, sameAs } from './choosing.ts';
import { commandOf, goesOn } from './command.ts';
import { correctOr } from './correcting.ts';
import { changeEntries } from './entries.ts';
import { finish } from './finishing.ts';
import { leavingMeant } from './leaving.ts';
import { isCommand, meaningOf, obey } from './obeying.ts';
import { confirmPart, nextPart } from './readingBack.ts';
import type { Scene, State } from './state.ts';
import { placeOf, review, tell } from './telling.ts';
import { takeFacts, yesOrNo } from './understanding.ts';

type Step<S extends State['step']> = State & { step: S };

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
  const again = scene.turn.channel.spoken ? review(scene, state.full) : howToFinish(scene);
  return wait(scene, [again], { step: 'reviewing', full: state.full });
}

function showFull(scene: Scene): FormOutcome {
  if (scene.turn.channel.private) return wait(scene, [review(scene, true)], { step: 'reviewing', full: true });
  const wording = ({ words, turn }: Scene): Telling => {
    return { lead: words.notPrivate, rest: [], spoken: packs[turn.language].aloud.notPrivate };
  };
  const next = scene.turn.channel.spoken ? review(scene, false) : howToFinish(scene);
  return wait(scene, [tell(scene, 'declaration.noted', wording), next], { step: 'reviewing', full: false });
}

/** What is needed to finish, in a line: the whole was read already. */
function howToFinish(scene: Scene): Reply {
  const { actions = [] } = review(scene, true);
  return tell(scene, 'declaration.reask', ({ words }) => words.howToFinish, { actions });
}

/** A field named, with or without its new value. */
function changeByWords(scene: Scene): FormOutcome | undefined {
  const { text } = scene.turn;
  const named = namedIn(scene, text);
  if (named) return askAt(scene, named);
  const [at] = changeable(scene).toReversed();
  if (!at || yesOrNo(text) !== undefined || goesOn(text)) return undefined;
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
  const { text } = scene.turn;
  if (yesOrNo(text) === false && !isMereComplaint(text)) return goOn(scene);
  // "dung" without its marks answers no question which part: it is "dừng"
  if (/^\s*dung[\s.!]*$/i.test(text)) return obey(scene, 'cancel');
  return changeable(scene).length > 0
    ? askWhatIsWrong(scene, state.misses ?? 0)
    : askWhatToChange(scene, state.section);
}

/** The section, or the entry of a group, that a person names. */
function partNamed(scene: Scene): string | undefined {
  const { declaration, turn } = scene;
  const is = sameAs(turn.text);
  const section = declaration.sections.find(
    ({ title, heading = title, called = [] }) =>
      [title, heading].some((each) => is(each[turn.language])) || called.some(is),
  );
  if (section) return section.id;
  const entry = entryNamedIn(turn.text, declaration);
  return entriesIn(changeable(scene)).find(({ id }) => id === entry?.id)?.id;
}

/** Hears whether to keep the answers, delete them, or go on; what stays unclear deletes nothing. */
export function hearLeaving(scene: Scene, state: Step<'leaving'>): FormOutcome {
  const meaning = meaningOf(scene);
  const meant = meaning === '' ? leavingMeant(scene, state) : undefined;
  if (meaning === 'drop' || meant === 'drop') {
    return {
      say: [tell(scene, 'declaration.dropped', ({ words }) => words.deleted)],
      remember: { draft: undefined },
      end: true,
    };
  }
  if (isCommand(meaning)) return obey(scene, meaning === 'cancel' ? 'later' : meaning);
  const place = state.key === undefined ? undefined : placeOf(scene, state.key);
  if (meant === 'answer') {
    const asked = place ?? nextPlace(scene.declaration, scene.draft.answers);
    const reading = asked && readAt(scene, asked, scene.turn.text);
    if (asked && reading?.ok) return settle(take(nothingTaken(scene), asked, reading, 'said'), false);
  }
  if (meant === 'goOn') return place ? askAt(scene, place) : goOn(scene);
  if (meant === 'keep' || (state.misses ?? 0) > 0) return obey(scene, 'later');
  const waiting = { ...state, misses: (state.misses ?? 0) + 1 } as const;
  return wait(scene, [keepOrDrop(scene, 'again')], waiting);
}
