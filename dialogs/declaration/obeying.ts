import { positionIn, type Place } from '../../knowledge/declarations/next.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Telling } from '../telling.ts';
import { askAt, goOn, skip, wait, type FormOutcome } from './answering.ts';
import { keepOrDrop } from './choosing.ts';
import type { Command } from './command.ts';
import type { Scene } from './state.ts';
import { isGiven, kept, left, soFar, tell } from './telling.ts';

/** What was chosen or typed: the meaning of an action, or nothing but the text. */
export function meaningOf({ turn }: Scene): string {
  return turn.choice?.kind === 'answer' ? turn.choice.value : '';
}

/** Whether what was chosen is a command. */
export function isCommand(meaning: string): meaning is Command {
  return ['back', 'skip', 'later', 'cancel', 'review', 'left', 'goOn', 'submit'].includes(meaning);
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
      return wait(scene, [keepOrDrop(scene)], { step: 'leaving', ...(at && { key: at.key }) });
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
