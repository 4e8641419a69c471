import { positionIn, type Place } from '../../knowledge/declarations/next.ts';
import type { Reply } from '../reply.ts';
import { wait, type FormOutcome } from './answering.ts';
import type { Scene } from './state.ts';
import { act, nameOf, tell } from './telling.ts';

/** The fields that were answered and can be changed. */
export function changeable({ declaration, draft }: Scene): Place[] {
  return positionIn(declaration, draft.answers).places.filter(({ key }) => draft.answers[key] !== undefined);
}

/** Which part, then which item of it, is to be changed. */
export function whatToChange(scene: Scene, section?: string): Reply {
  const { words, turn, declaration } = scene;
  const places = changeable(scene);
  const here = places.filter((place) => place.section.id === section);
  if (places.length === 0) return tell(scene, 'declaration.change', words.nothingToChange);
  if (here.length > 0) {
    const actions = here.map((place) => act(place.field.label[turn.language], `field:${place.key}`));
    return tell(scene, 'declaration.change', words.whichField, { actions });
  }
  const sections = declaration.sections.filter(({ id }) => places.some((place) => place.section.id === id));
  const actions = sections.map(({ id, title }) => act(title[turn.language], `section:${id}`));
  return tell(scene, 'declaration.change', words.whatToChange, { actions });
}

/** Asks what to change and waits for it. */
export function askWhatToChange(scene: Scene, section?: string): FormOutcome {
  return wait(scene, [whatToChange(scene, section)], { step: 'changing', ...(section !== undefined && { section }) });
}

/** The field or the section that a person names in words, among those that can be changed. */
export function namedIn(scene: Scene, text: string): Place | undefined {
  const wanted = text.toLowerCase().trim();
  return changeable(scene).find(
    (place) =>
      place.field.label[scene.turn.language].toLowerCase() === wanted || nameOf(scene, place).toLowerCase() === wanted,
  );
}

/** Whether to keep the answers for later or delete them. */
export function keepOrDrop(scene: Scene): Reply {
  const { words } = scene;
  const actions = [act(words.keep, 'later'), act(words.drop, 'drop'), act(words.goOn, 'goOn')];
  return tell(scene, 'declaration.confirm', words.leave, { actions });
}
