import type { Field, Problem, Value } from '../../knowledge/declarations/declaration.ts';
import { positionIn, seenFrom, type Place } from '../../knowledge/declarations/next.ts';
import { sectionTitle } from '../../knowledge/declarations/summary.ts';
import { isDay } from '../../knowledge/language/day.ts';
import { bullets, continued, joinList } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { sentencesIn } from '../../knowledge/language/spoken.ts';
import type { Action, Reply } from '../reply.ts';
import type { Telling } from '../telling.ts';
import { askedAloud } from './askedAloud.ts';
import type { Pending, Scene, Told } from './state.ts';
import { act, isGiven, nameEntry, nameOf, ownExample, shown, tell } from './telling.ts';

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

/** What is wrong with an answer, what may be meant, and how often in a row it was. */
type Why = {
  readonly problem: Problem;
  readonly offer?: readonly string[];
  readonly name?: string;
  readonly insisted?: Value;
  readonly misses: number;
};

/** Why an answer could not be taken, an example, and the question again. */
export function reask(scene: Scene, place: Place, why: Why): Reply {
  const { words } = scene;
  const { field, key } = place;
  const offers = why.offer ?? [];
  const actions = [
    ...(why.insisted === undefined ? [] : [act(words.asOnPaper, 'yes')]),
    ...offers.map((offer) => act(offer, `value:${key}:${offer}`)),
    ...(offers.length > 0 ? [] : actionsFor(scene, place)),
    ...(offers.length > 0 && field.optional ? [act(words.skip, 'skip')] : []),
    ...(why.misses >= 3 && !field.optional ? [act(words.later, 'later')] : []),
  ];
  return tell(scene, 'declaration.reask', (each) => askedAgain(each, place, why), { about: { field: key }, actions });
}

/** Most that is offered in one spoken sentence. */
const OFFERED = 3;

function askedAgain(
  scene: Scene,
  { field }: Place,
  { problem, offer = [], name = '', insisted, misses }: Why,
): Telling {
  const { words, turn } = scene;
  const { language } = turn;
  const fitting = ownExample(scene, field, language) ?? words.examples[field.kind];
  const example = fitting && words.example({ example: fitting });
  const help = misses < 3 ? '' : field.optional ? words.skippable : words.stuck;
  const why = problemText(scene, field, problem).replace('{name}', () => name);
  const stay = insisted === undefined ? '' : words.insist;
  const lines = [why, stay, offer.length > 0 ? words.offers : example, help, field.ask[language]];
  const [asked = ''] = sentencesIn(field.ask[language]);
  const offered = packs[language].aloud.offered({ names: joinList(offer.slice(0, OFFERED), language, 'or') });
  const spoken = [sentencesIn(why)[0], offer.length > 0 ? offered : asked].join(' ');
  return { lead: lines.filter(Boolean).join('\n'), rest: [], spoken, noted: offer.length > 0 ? [bullets(offer)] : [] };
}

/** A problem in words, the field's own first; every one is worded in every language, or this does not compile. */
export function problemText({ turn }: Scene, { problems }: Field, problem: Problem): string {
  const wording: Readonly<Record<Problem, string>> = packs[turn.language].problems;
  return problems?.[problem]?.[turn.language] ?? wording[problem];
}

/** What was understood, as a statement to say yes or no to. */
export function askToConfirm(scene: Scene, place: Place, { value, problem }: Pending): Reply {
  const { words } = scene;
  const wording = (each: Scene): Telling => {
    const said = statement(each, place.field, value);
    const lead = each.words.confirm({ why: problemText(each, place.field, problem), statement: said });
    const spoken = sentencesIn(lead).length > 2 ? each.words.confirm({ why: '', statement: said }).trim() : lead;
    return { lead, rest: [], spoken };
  };
  const stop = problem === 'name.single' ? [act(words.stop, 'cancel')] : [];
  return tell(scene, 'declaration.confirm', wording, {
    about: { field: place.key },
    actions: [act(words.yes, 'yes'), act(words.no, 'no'), ...stop],
  });
}

/** What was told before it was asked, as statements under one question. */
export function askAgreedTo(scene: Scene, told: readonly (Told & { readonly place: Place })[]): Reply {
  const { words } = scene;
  const wording = (each: Scene): Telling => {
    const items = told.map(({ place, value }) => stated(each, place, value));
    const doubts = told.flatMap(({ place, problem }) => (problem ? [problemText(each, place.field, problem)] : []));
    const spoken = each.words.toldSpoken({ items: items.map(continued) });
    return { lead: each.words.told({ items, doubts }), rest: [], spoken };
  };
  return tell(scene, 'declaration.confirm', wording, {
    actions: [act(words.yes, 'yes'), act(words.no, 'no')],
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
