import { callerIn, languageOfCaller } from '../knowledge/understanding/callers.ts';
import type { Language } from '../knowledge/language/text.ts';
import { earlierApplication } from './earlierApplication.ts';
import type { FlowId } from './flow.ts';
import type { Memory } from './memory.ts';
import { isAsking } from './openFlows.ts';
import type { Turn } from './turn.ts';

/** Nobody is on the line any more; or somebody else is, whose words, where any were told, are `said`. */
export type CallerChange = { readonly said?: { readonly text: string; readonly language?: Language } };

/** What was talked of with one caller, and is nothing of the next one's. What was begun, and the applications shown, can be gone back to. */
export const FORGOTTEN: Partial<Memory> = {
  language: undefined, procedure: undefined, application: undefined, imported: undefined, case: undefined, listed: undefined,
  needs: undefined, needsTold: undefined, taken: undefined, topic: undefined, files: undefined, actions: undefined, earlier: undefined,
  unsettled: undefined, misses: undefined,
}; // prettier-ignore

/**
 * What staff tell of who is on the line, which is no answer to anything: the caller hung up, or the next one asks something else.
 * Somebody in danger who hung up is not done with.
 */
export function callerChange(turn: Turn, waiting: FlowId | undefined): CallerChange | undefined {
  const { speaker, choice, text, memory } = turn;
  if (speaker.role !== 'staff' || choice) return undefined;
  const told = callerIn(text);
  if (!told) return undefined;
  if (told.is === 'gone') return waiting === 'crisis' ? undefined : {};
  const language = languageOfCaller(text);
  if (told.rest !== '')
    return earlierApplication(turn) ? undefined : { said: { text: told.rest, ...(language && { language }) } };
  // after an application another caller has one too
  const looksUp = memory.said?.some(({ id }) => id.startsWith('status.')) ?? false;
  return isAsking(waiting) || !looksUp ? {} : undefined;
}
