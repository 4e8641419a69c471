import type { Section } from '../../knowledge/declarations/declaration.ts';
import { entriesIn, entryOf } from '../../knowledge/declarations/groups.ts';
import { positionIn, type Place } from '../../knowledge/declarations/next.ts';
import { sectionTitle } from '../../knowledge/declarations/summary.ts';
import { fold, normalise } from '../../knowledge/language/fold.ts';
import { bullets, continued } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Action, Reply } from '../reply.ts';
import type { Telling } from '../telling.ts';
import { wait, type FormOutcome } from './answering.ts';
import type { Scene } from './state.ts';
import { act, isGiven, nameEntry, nameOf, soFar, tell } from './telling.ts';

/** The fields that were answered and can be changed. */
export function changeable(scene: Scene): Place[] {
  return given(scene).filter(({ opens }) => !opens);
}

function given(scene: Scene): Place[] {
  return positionIn(scene.declaration, scene.draft.answers).places.filter((place) => isGiven(scene, place));
}

/** Which part, then which item of it, is to be changed; `part` is a section or an entry. */
export function whatToChange(scene: Scene, part?: string): Reply {
  const { turn, declaration } = scene;
  const places = given(scene);
  if (places.length === 0) return tell(scene, 'declaration.change', ({ words }) => words.nothingToChange);
  const section = declaration.sections.find(({ id }) => id === part);
  const within = section ? inSection(scene, section) : inEntry(scene, part);
  if (within.length > 0) {
    const wording = (each: Scene): Telling => {
      const labels = (section ? inSection(each, section) : inEntry(each, part)).map(({ label }) => label);
      return { lead: each.words.whichField, rest: [], noted: [bullets(labels)] };
    };
    return tell(scene, 'declaration.change', wording, { actions: within });
  }
  const sections = declaration.sections.filter(({ id }) => places.some((place) => place.section.id === id));
  const actions = sections.map((section) => act(sectionTitle(section, turn.language), `section:${section.id}`));
  const wording = (each: Scene): Telling => {
    const noted = sections.map((each) => sectionTitle(each, 'vi'));
    const spoken = packs[each.turn.language].aloud.whatToChange;
    return { lead: each.words.whatToChange, rest: [], spoken, noted: [bullets(noted)] };
  };
  return tell(scene, 'declaration.change', wording, { actions });
}

/** What can be changed in a section: its fields, the entries of its groups, and their number. */
function inSection(scene: Scene, { id, items }: Section): Action[] {
  const here = given(scene).filter(({ section }) => section.id === id);
  const entries = entriesIn(here);
  const groups = items.flatMap((item) => ('group' in item ? [item] : []));
  const open = groups.filter((group) => {
    const count = entries.filter((entry) => entry.group.id === group.id).length;
    return count < group.max && here.some(({ opens }) => opens?.id === entryOf(group, count).id);
  });
  return [
    ...fieldActions(
      scene,
      here.filter(({ entry }) => !entry),
    ),
    ...entries.map((entry) => act(nameEntry(scene, entry), `section:${entry.id}`)),
    ...open.map((group) => act(group.add[scene.turn.language], `add:${group.id}`)),
  ];
}

function inEntry(scene: Scene, part: string | undefined): Action[] {
  const here = given(scene).filter(({ entry }) => entry?.id === part && part !== undefined);
  return [
    ...fieldActions(scene, here),
    ...entriesIn(here).map(({ id, group }) => act(group.drop[scene.turn.language], `drop:${id}`)),
  ];
}

function fieldActions({ turn }: Scene, places: readonly Place[]): Action[] {
  const fields = places.filter(({ opens }) => !opens);
  return fields.map(({ key, field }) => act(field.label[turn.language], `field:${key}`));
}

/** Asks what to change and waits for it. */
export function askWhatToChange(scene: Scene, section?: string): FormOutcome {
  return wait(scene, [whatToChange(scene, section)], { step: 'changing', ...(section !== undefined && { section }) });
}

/** That something is wrong was said without a word what: how to say it, and the second time what was given as well. */
export function askWhatIsWrong(scene: Scene, misses: number): FormOutcome {
  const { actions = [] } = whatToChange(scene);
  const wording = (each: Scene): Telling => {
    const { whichWrong } = each.words;
    const given = misses > 0 ? `${each.words.soFar}\n${soFar(each, false)}\n` : '';
    return { lead: `${given}${whichWrong}`, rest: [], spoken: packs[each.turn.language].aloud.whichWrong };
  };
  const ways = [...actions, act(scene.words.goOn, 'goOn')];
  const reply = tell(scene, 'declaration.change', wording, { actions: ways });
  return wait(scene, [reply], { step: 'changing', misses: misses + 1 });
}

/** The field that a person names in words, among those that can be changed: by its label, or by what people call it. */
export function namedIn(scene: Scene, text: string): Place | undefined {
  const is = sameAs(text);
  const { language } = scene.turn;
  const places = changeable(scene);
  return (
    places.find((place) => is(place.field.label[language]) || is(nameOf(scene, place))) ??
    places.find(({ field: { called = [] } }) => called.some(is))
  );
}

/** Whether a name is what was typed; marks that were typed must be its own, none need be. */
export function sameAs(typed: string): (name: string) => boolean {
  const wanted = normalise(typed);
  const bare = fold(typed) === wanted;
  return (name) => normalise(name) === wanted || (bare && fold(name) === wanted);
}

/** Whether the numbers are to be shown whole. */
export function asksInFull(text: string): boolean {
  return /^(?:\w+ ){0,3}(?:hien|xem|coi|show|see)(?: \w+){0,3} (?:du|day du|full|het cac so|all digits|whole)(?: \w+){0,3}$|(?:^| )in full(?: |$)/.test(
    fold(text),
  );
}

/** Whether to keep the answers for later or delete them; `named` for who is not in the middle of it, `again` where the reply was unclear. */
export function keepOrDrop(scene: Scene, how?: 'named' | 'again'): Reply {
  const { words } = scene;
  const actions = [act(words.keep, 'later'), act(words.drop, 'drop'), act(words.goOn, 'goOn')];
  const wording = (each: Scene): string => {
    const { language } = each.turn;
    const title = continued(each.declaration.title[language]);
    if (how === 'again') return each.words.leaveAgain;
    return how === 'named' ? `${packs[language].common.draftWaiting({ title })} ${each.words.leave}` : each.words.leave;
  };
  return tell(scene, 'declaration.confirm', wording, { actions });
}
