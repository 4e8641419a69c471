import { isQuestion } from '../../knowledge/declarations/readers/words.ts';
import { nextPlace } from '../../knowledge/declarations/next.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { namesData } from '../route.ts';
import type { Turn } from '../turn.ts';
import { commandOf, putsEnd } from './command.ts';
import { fitsAsked } from './fitting.ts';
import { sceneOf, type Scene, type Settings, type State } from './state.ts';
import { placeOf } from './telling.ts';

/** What is wanted of what was filled in, when somebody leaves a form; `answer`: they go on with it by answering. */
export type Leaving = 'drop' | 'keep' | 'goOn' | 'answer';

const NOT_DROPPED =
  /(?:^| )(?:khong|ko|k|hong|dung|khoan|chua|khoi|don t|do not|not) (?:\w+ )?(?:xoa|bo|huy|delete|drop|remove)(?: |$)/;
const DROPPED = /(?:^| )(?:xoa|bo(?! qua)|huy|delete|drop|remove|discard)(?: |$)/;
const KEPT = /(?:^| )(?:giu|luu|de lai|keep|save)(?: |$)/;
/** More words than that say something else too. */
const FEW_WORDS = 8;

/** What a message comes to where it was asked whether the answers are kept or deleted; undefined where it does not say. */
export function leavingMeant(scene: Scene, { key }: State & { readonly step: 'leaving' }): Leaving | undefined {
  const { turn } = scene;
  const said = fold(turn.text);
  const command = commandOf(turn);
  if (command === 'goOn' || command === 'back' || command === 'review') return 'goOn';
  if (said.split(' ').length <= FEW_WORDS && !isQuestion(turn.text) && !namesData(turn.text)) {
    if (NOT_DROPPED.test(said) || KEPT.test(said)) return 'keep';
    if (DROPPED.test(said)) return 'drop';
  }
  // who says "stop" once more loses nothing by it
  if (command === 'later' || command === 'cancel' || putsEnd(turn.text)) return 'keep';
  return isAnswer(scene, key) ? 'answer' : undefined;
}

/** Whether a message deletes the answers at that question, and not all that is kept of a person. */
export function dropsForm(settings: Settings, state: State, turn: Turn): boolean {
  const scene = state.step === 'leaving' && !turn.choice ? sceneOf(settings, turn) : undefined;
  return scene !== undefined && state.step === 'leaving' && leavingMeant(scene, state) === 'drop';
}

/** "0903123456": who answers what was asked goes on; yes and no may be to whether it is deleted. */
function isAnswer(scene: Scene, key = nextPlace(scene.declaration, scene.draft.answers)?.key): boolean {
  const place = key === undefined ? undefined : placeOf(scene, key);
  return place !== undefined && place.field.kind !== 'yesno' && fitsAsked(scene, place, scene.turn);
}
