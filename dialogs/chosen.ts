import { fold } from '../knowledge/language/fold.ts';
import { readChoice, type Choice } from './choice.ts';
import type { Hearing } from './flow.ts';
import { nthOf } from './ordinal.ts';
import type { Turn } from './turn.ts';

/** Whether the open question is one of a form, and what it makes of the message by itself. */
type Open = { readonly form: boolean; readonly hearing: Hearing };

/**
 * The action among those last shown that a person named by its label, its place or, where the open question does not read the number
 * itself, by its number; else one shown before, by its label, where all of that label mean the same and nothing waits for such an answer.
 */
export function chosen(turn: Turn, open: Open | undefined): Choice | undefined {
  const { actions = [], earlier = [] } = turn.memory;
  const typed = fold(turn.text);
  if (typed === '') return undefined;
  const reads = open?.hearing === 'answer';
  const byLabel = actions.find((action) => fold(action.label) === typed);
  const byNumber = !reads && /^\d{1,2}$/.test(typed) ? actions[Number(typed) - 1] : undefined;
  // "số 1" may be a house number
  const listed = actions.filter((action) => !('aside' in action)).length;
  const place = open?.form && reads ? undefined : nthOf(turn.text, listed);
  const before = reads ? [] : earlier.filter((each) => fold(each.label) === typed);
  const meanings = new Set(before.flatMap((each) => ('means' in each ? [each.means] : [])));
  const pointed = place === undefined ? undefined : actions[place];
  const action = byLabel ?? byNumber ?? pointed ?? (meanings.size === 1 ? before[0] : undefined);
  return action && 'means' in action ? readChoice(action.means) : undefined;
}
