import type { Field, Problem, Value } from '../../knowledge/declarations/declaration.ts';
import { positionIn, seenFrom, type Place } from '../../knowledge/declarations/next.ts';
import { sectionTitle } from '../../knowledge/declarations/summary.ts';
import { isDay } from '../../knowledge/language/day.ts';
import { continued } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Action, Reply } from '../reply.ts';
import type { Pending, Scene, Told } from './state.ts';
import { act, isGiven, nameEntry, nameOf, shown, tell } from './telling.ts';

/** The question for a field, headed by its section where a new one begins, and by whom it is about in a group. */
export function askField(scene: Scene, place: Place, lead = ''): Reply {
  const { language } = scene.turn;
  const heading = headingOf(scene, place);
  const why = place.field.why?.[language] ?? '';
  const question = place.field.ask[language];
  const spoken = scene.turn.channel.spoken;
  const text = spoken ? question : [lead, heading, question, why].filter(Boolean).join('\n');
  const notes = place.entry
    ? `${nameEntry(scene, place.entry, 'vi')}:`
    : packs.vi.declaration.section({ title: sectionTitle(place.section, 'vi') });
  return tell(scene, 'declaration.ask', text, {
    about: { field: place.key },
    actions: actionsFor(scene, place),
    ...(spoken && { notes: [notes, place.field.why?.vi ?? ''].filter(Boolean).join('\n') }),
  });
}

function headingOf(scene: Scene, place: Place): string {
  if (place.entry) return `${nameEntry(scene, place.entry)}:`;
  return startsSection(scene, place)
    ? scene.words.section({ title: sectionTitle(place.section, scene.turn.language) })
    : '';
}

function startsSection(scene: Scene, { section }: Place): boolean {
  const { places } = positionIn(scene.declaration, scene.draft.answers);
  return !places.some((place) => place.section.id === section.id && isGiven(scene, place));
}

/** What can be chosen in place of typing: options, the usual value, leaving it out, doing it later. */
export function actionsFor(scene: Scene, place: Place): Action[] {
  const { key, field } = place;
  const { words, turn } = scene;
  const value = (label: string, text: string) => act(label, `value:${key}:${text}`);
  const skip = field.optional ? [act(words.skip, 'skip')] : [];
  if (field.kind === 'choice' || field.kind === 'relationship') {
    return [...field.options.map((option) => value(option.label[turn.language], option.value)), ...skip];
  }
  if (field.kind === 'yesno') return [value(words.have, 'có'), value(words.haveNot, 'không'), ...skip];
  const usual = field.usual?.(seenFrom(positionIn(scene.declaration, scene.draft.answers).inForce, place));
  return usual === undefined ? skip : [value(shown(scene, field, usual), String(usual)), ...skip];
}

/** Why an answer could not be taken, an example, and the question again. */
export function reask(
  scene: Scene,
  place: Place,
  why: { problem: Problem; offer?: readonly string[]; misses: number },
): Reply {
  const { words, turn } = scene;
  const { field, key } = place;
  const fitting = field.example?.[turn.language] ?? words.examples[field.kind];
  const example = fitting && words.example({ example: fitting });
  const offers = why.offer ?? [];
  const help = why.misses < 3 ? '' : field.optional ? words.skippable : words.stuck;
  const lines = [
    problemText(scene, field, why.problem),
    offers.length > 0 ? words.offers : example,
    help,
    field.ask[turn.language],
  ];
  const actions = [
    ...offers.map((offer) => act(offer, `value:${key}:${offer}`)),
    ...(offers.length > 0 ? [] : actionsFor(scene, place)),
    ...(offers.length > 0 && field.optional ? [act(words.skip, 'skip')] : []),
    ...(why.misses >= 3 && !field.optional ? [act(words.later, 'later')] : []),
  ];
  const spoken = turn.channel.spoken;
  return tell(
    scene,
    'declaration.reask',
    (spoken ? [lines[0], lines[3]] : lines).filter(Boolean).join(spoken ? ' ' : '\n'),
    {
      about: { field: key },
      actions,
      ...(spoken && { notes: [lines[1], lines[2]].filter(Boolean).join('\n') }),
    },
  );
}

/** A problem in words, the field's own first; every one is worded in every language, or this does not compile. */
export function problemText({ turn }: Scene, { problems }: Field, problem: Problem): string {
  const wording: Readonly<Record<Problem, string>> = packs[turn.language].problems;
  return problems?.[problem]?.[turn.language] ?? wording[problem];
}

/** What was understood, as a statement to say yes or no to. */
export function askToConfirm(scene: Scene, place: Place, { value, problem }: Pending): Reply {
  const { words } = scene;
  const text = words.confirm({
    why: problemText(scene, place.field, problem),
    statement: statement(scene, place.field, value),
  });
  const stop = problem === 'name.single' ? [act(words.stop, 'cancel')] : [];
  return tell(scene, 'declaration.confirm', text, {
    about: { field: place.key },
    actions: [act(words.yes, 'yes'), act(words.no, 'no'), ...stop],
  });
}

/** What was told before it was asked, as statements under one question. */
export function askAgreedTo(scene: Scene, told: readonly (Told & { readonly place: Place })[]): Reply {
  const { words, turn } = scene;
  const items = told.map(({ place, value }) => stated(scene, place, value));
  const doubts = told.flatMap(({ place, problem }) => (problem ? [problemText(scene, place.field, problem)] : []));
  const text = turn.channel.spoken ? words.toldSpoken({ items: items.map(continued) }) : words.told({ items, doubts });
  return tell(scene, 'declaration.confirm', text, {
    actions: [act(words.yes, 'yes'), act(words.no, 'no')],
    ...(turn.channel.spoken && doubts.length > 0 && { notes: doubts.join('\n') }),
  });
}

/** A value as a statement: "Tên bé là …". */
function statement(scene: Scene, field: Field, value: Value, label = field.label[scene.turn.language]): string {
  const { words, turn } = scene;
  const said = shown(scene, field, value);
  const pattern = field.confirmAs?.[turn.language];
  if (pattern === undefined) return words.item({ label, value: said });
  const dated =
    field.kind !== 'date' ? said : isDay(String(value)) ? words.onDay({ day: said }) : words.inYear({ year: said });
  return pattern.replace('{value}', () => dated);
}

/** A value as a statement that stands alone, saying whose it is. */
export function stated(scene: Scene, place: Place, value: Value): string {
  const { field, entry } = place;
  if (!entry || !field.confirmAs) return statement(scene, field, value, nameOf(scene, place));
  const said = continued(statement(scene, field, value));
  return scene.words.item({ label: nameEntry(scene, entry), value: said });
}
