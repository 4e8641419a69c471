import type { Field, Reading, Value } from '../../knowledge/declarations/declaration.ts';
import type { Place } from '../../knowledge/declarations/next.ts';
import { isSurname } from '../../knowledge/declarations/readers/surnames.ts';
import { isQuestion } from '../../knowledge/declarations/readers/words.ts';
import { fold, wordsOf } from '../../knowledge/language/fold.ts';
import { readAt } from './answering.ts';
import { meaningOf } from './obeying.ts';
import type { Pending, Scene } from './state.ts';
import { yesOrNo } from './understanding.ts';

/**
 * A value typed in place of a yes, as it is to be written now; undefined where the message is none. Nearly any line reads as a name:
 * only one with a family name, or with words of the one in question, is taken for it.
 */
export function saidAgain(scene: Scene, place: Place, pending: Pending): (Reading & { ok: true }) | undefined {
  const { text } = scene.turn;
  const reading = readAt(scene, place, text);
  if (!reading.ok || isQuestion(text)) return undefined;
  if (place.field.kind !== 'fullName') return reading;
  const [said, before] = [String(reading.value), String(pending.value)];
  if (!isName(place.field, said) && !isSpelledAnew(said, before)) return undefined;
  // the same once more is a yes
  return said === before ? { ok: true, value: reading.value } : reading;
}

/** Whether a value read for a name begins with a family name and has another word. */
export function isName({ kind }: Field, value: string): boolean {
  const [first = '', ...others] = value.split(' ');
  return kind === 'fullName' && others.length > 0 && isSurname(first);
}

function isSpelledAnew(said: string, before: string): boolean {
  const known = new Set(wordsOf(fold(before)));
  const words = wordsOf(fold(said));
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

const ON_PAPER =
  /(?:^| )(?:the|can cuoc|cccd|giay|giay to|so|card|papers?|id)(?: \w+){0,3} (?:ghi|in|la|vay|the|says?|has|have|nhu|dung)(?: |$)/;
const WRONG = /(?:^| )(?:sai|nham|lon|khong|ko|chua|wrong|not|no)(?: |$)/;

/** Whether a person stays with a value that was refused for not agreeing with the others: a yes, the same once more, "thẻ tôi ghi vậy". */
export function staysWith(scene: Scene, place: Place, insisted: Value | undefined): boolean {
  if (insisted === undefined) return false;
  const { text } = scene.turn;
  if (meaningOf(scene) === 'yes' || yesOrNo(text) === true) return true;
  const reading = readAt(scene, place, text);
  if (!reading.ok && reading.insisted !== undefined) return reading.insisted === insisted;
  const bare = fold(text);
  return !/\d/.test(text) && !isQuestion(text) && ON_PAPER.test(bare) && !WRONG.test(bare);
}
