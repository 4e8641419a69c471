import type { Place } from '../../knowledge/declarations/next.ts';
import { askAt, missed, settle, type FormOutcome, type Taken } from './answering.ts';
import { askWhatToChange } from './choosing.ts';
import type { Pending, Scene } from './state.ts';
import { correct } from './understanding.ts';

/** What comes of a correction in a message; undefined when it is none. */
export function correctOr(
  scene: Scene,
  text: string,
  at: Place,
  pending: readonly Pending[] = [],
): FormOutcome | undefined {
  const corrected = correct(scene, text, at);
  switch (corrected?.kind) {
    case undefined:
      return undefined;
    case 'taken':
      return settle(waitingToo(corrected.taken, pending), true);
    case 'ask':
      return corrected.reading ? missed(scene, corrected.place, corrected.reading, 0) : askAt(scene, corrected.place);
    case 'which':
      return at.field.kind === 'yesno' ? undefined : askWhatToChange(scene, corrected.section);
  }
}

/** What was to be confirmed still is, where nothing else was said of it. */
export function waitingToo(taken: Taken, pending: readonly Pending[]): Taken {
  const said = new Set([...taken.stored, ...taken.pending].map(({ key }) => key));
  return { ...taken, pending: [...taken.pending, ...pending.filter(({ key }) => !said.has(key))] };
}
