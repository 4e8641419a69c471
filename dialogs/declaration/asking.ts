import { positionIn, type Place } from '../../knowledge/declarations/next.ts';
import type { Reply } from '../reply.ts';
import type { Telling } from '../telling.ts';
import { askedAloud } from './askedAloud.ts';
import type { Scene } from './state.ts';
import { actionsFor, isGiven, nameEntry, tell } from './telling.ts';

/** What is said before a question; `spoken` where staff say it too. */
export type Lead = { readonly written: (scene: Scene) => string; readonly spoken?: true };

/** The question for a field, headed by its section where a new one begins, and by whom it is about in a group. */
export function askField(scene: Scene, place: Place, lead?: Lead): Reply {
  const wording = (each: Scene): Telling => {
    const { language, channel } = each.turn;
    const before = lead?.written(each);
    if (channel.spoken) return askedAloud(each, place, { lead: before, isSaid: lead?.spoken ?? false });
    const why = place.field.why?.[language];
    const lines = [before, headingOf(each, place), place.field.ask[language], why];
    return { lead: lines.filter(Boolean).join('\n'), rest: [] };
  };
  return tell(scene, 'declaration.ask', wording, { about: { field: place.key }, actions: actionsFor(scene, place) });
}

function headingOf(scene: Scene, place: Place): string {
  if (place.entry) return `${nameEntry(scene, place.entry)}:`;
  return startsSection(scene, place) ? scene.words.section({ title: place.section.title[scene.turn.language] }) : '';
}

function startsSection(scene: Scene, { section }: Place): boolean {
  const { places } = positionIn(scene.declaration, scene.draft.answers);
  return !places.some((place) => place.section.id === section.id && isGiven(scene, place));
}
