import { entryChangeIn, type EntryChange } from '../../knowledge/declarations/entryWords.ts';
import type { Group } from '../../knowledge/declarations/declaration.ts';
import { entriesIn, withEntry, withoutEntry, type Entry } from '../../knowledge/declarations/groups.ts';
import { nextPlace, positionIn } from '../../knowledge/declarations/next.ts';
import { goOn, type FormOutcome } from './answering.ts';
import { withAnswers, type Scene } from './state.ts';
import { nameEntry, tell } from './telling.ts';

/** What a turn wants of a list, by choice or in words: an entry more, or one less. */
export function changeMeant(scene: Scene): EntryChange | undefined {
  const { turn, declaration, draft } = scene;
  const { places } = positionIn(declaration, draft.answers);
  if (turn.choice?.kind !== 'answer') return entryChangeIn(turn.text, declaration, places);
  const [, verb, id = ''] = /^(add|drop):(.*)$/s.exec(turn.choice.value) ?? [];
  const groups = declaration.sections.flatMap(({ items }) => items.flatMap((item) => ('group' in item ? [item] : [])));
  const group = verb === 'add' ? groups.find((each) => each.id === id) : undefined;
  const entry = verb === 'drop' ? entriesIn(places).find((each) => each.id === id) : undefined;
  if (group) return { add: group };
  return entry && { drop: entry };
}

/** Does what a turn wants of a list, and goes on; undefined when it wants nothing of one. */
export function changeEntries(scene: Scene): FormOutcome | undefined {
  const change = changeMeant(scene);
  if (!change) return undefined;
  if ('add' in change) return addEntry(scene, change.add);
  if ('drop' in change) return dropEntry(scene, change.drop);
  const { missing } = change;
  return goOn(scene, [
    tell(scene, 'declaration.noted', (each) => each.words.entryMissing({ entry: nameEntry(each, missing) })),
  ]);
}

function countOf({ declaration, draft }: Scene, { id }: Group): number {
  return entriesIn(positionIn(declaration, draft.answers).places).filter(({ group }) => group.id === id).length;
}

function addEntry(scene: Scene, group: Group): FormOutcome {
  const count = countOf(scene, group);
  if (count >= group.max)
    return goOn(scene, [tell(scene, 'declaration.noted', ({ words }) => words.fullList({ max: group.max }))]);
  const added = withAnswers(scene, withEntry(scene.draft.answers, group, count));
  const open = nextPlace(added.declaration, added.draft.answers)?.entry;
  const first = open?.group.id === group.id && open.index < count ? open : undefined;
  const wording = (each: Scene) => (first ? each.words.entryAfter({ entry: nameEntry(each, first) }) : '');
  return goOn(added, first && [tell(scene, 'declaration.noted', wording)]);
}

function dropEntry(scene: Scene, entry: Entry): FormOutcome {
  const said = tell(scene, 'declaration.noted', (each) => each.words.entryDropped({ entry: nameEntry(each, entry) }));
  return goOn(withAnswers(scene, withoutEntry(scene.draft.answers, entry, countOf(scene, entry.group))), [said]);
}
