import type { Field, Problem, Value } from '../../knowledge/declarations/declaration.ts';
import type { Entry } from '../../knowledge/declarations/groups.ts';
import { attestationOf, positionIn, seenFrom, valueOf, type Place } from '../../knowledge/declarations/next.ts';
import { entryTitle, showValue, summarise, type SummarySection } from '../../knowledge/declarations/summary.ts';
import { isDay } from '../../knowledge/language/day.ts';
import { bullets, joinList } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { sentencesIn } from '../../knowledge/language/spoken.ts';
import type { Language } from '../../knowledge/language/text.ts';
import { means } from '../choice.ts';
import type { About, Action, Reply, ReplyId } from '../reply.ts';
import { tell as tellIn, type Telling } from '../telling.ts';
import { nextPart, tellPart } from './readingBack.ts';
import type { Pending, Scene } from './state.ts';

/** An action that answers the open question: `act` is one of the words of answering.ts. */
export function act(label: string, meaning: string): Action {
  return { label, means: means.answer(meaning) };
}

/** What a reply says, in the language of the scene it is given. */
export type Wording = (scene: Scene) => string | Telling;

/** A reply about this declaration. */
export function tell(scene: Scene, id: ReplyId, wording: Wording, more: Partial<Reply> = {}): Reply {
  const { field } = more.about ?? {};
  const about: About = {
    declaration: scene.declaration.id,
    procedure: scene.draft.procedure,
    ...(field !== undefined && { field }),
  };
  const telling = (language: Language): Telling => {
    const worded = wording(inLanguage(scene, language));
    return typeof worded === 'string' ? { lead: worded, rest: [] } : worded;
  };
  return tellIn(id, scene.turn, telling, { ...more, about });
}

function inLanguage(scene: Scene, language: Language): Scene {
  return { ...scene, turn: { ...scene.turn, language }, words: packs[language].declaration };
}

/** Where a field stands: found by its key among those that apply. */
export function placeOf(scene: Scene, key: string): Place | undefined {
  return positionIn(scene.declaration, scene.draft.answers).places.find((place) => place.key === key);
}

/** "Người mẹ, họ tên": which field, for the person. */
export function nameOf({ turn, words }: Scene, { section, entry, field }: Place): string {
  const { language } = turn;
  const part = entry ? entryTitle(entry, language) : section.title[language];
  return words.about({ section: part, label: field.label[language].toLowerCase() });
}

/** "Thành viên 2 (Người Mẫu B)": an entry by its number and, once it is known, by name. */
export function nameEntry({ turn, draft }: Scene, entry: Entry, language = turn.language): string {
  const names = entry.group.fields.filter(({ kind }) => kind === 'fullName');
  const [name] = names.flatMap(({ id }) => valueOf(draft.answers, `${entry.id}.${id}`) ?? []);
  const said = { title: entryTitle(entry, language), name: name === undefined ? '' : String(name) };
  return packs[language].declaration.entry(said);
}

/** A value for the person to check: whole as just typed where it has to be checked, but the middle digits hidden. */
export function shown(scene: Scene, field: Field, value: Value): string {
  return showValue(field, value, { language: scene.turn.language, masked: true });
}

/** Whether the person has answered or skipped a field: what follows by itself is not given. */
export function isGiven({ draft }: Scene, { key }: Place): boolean {
  const answer = draft.answers[key];
  return answer !== undefined && ('skipped' in answer || answer.source !== 'derived');
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
export function reask(scene: Scene, place: Place, why: Why): Reply {
  const { words } = scene;
  const { field, key } = place;
  const offers = why.offer ?? [];
  const actions = [
    ...offers.map((offer) => act(offer, `value:${key}:${offer}`)),
    ...(offers.length > 0 ? [] : actionsFor(scene, place)),
    ...(offers.length > 0 && field.optional ? [act(words.skip, 'skip')] : []),
    ...(why.misses >= 3 && !field.optional ? [act(words.later, 'later')] : []),
  ];
  return tell(scene, 'declaration.reask', (each) => askedAgain(each, place, why), { about: { field: key }, actions });
}

type Why = { readonly problem: Problem; readonly offer?: readonly string[]; readonly misses: number };

function askedAgain(scene: Scene, { field }: Place, { problem, offer = [], misses }: Why): Telling {
  const { words, turn } = scene;
  const { language } = turn;
  const fitting = field.example?.[language] ?? words.examples[field.kind];
  const example = fitting && words.example({ example: fitting });
  const help = misses < 3 ? '' : field.optional ? words.skippable : words.stuck;
  const why = problemText(scene, field, problem);
  const lines = [why, offer.length > 0 ? words.offers : example, help, field.ask[language]];
  const [asked = ''] = sentencesIn(field.ask[language]);
  const offered = packs[language].aloud.offered({ names: joinList(offer.slice(0, OFFERED), language, 'or') });
  const spoken = [sentencesIn(why)[0], offer.length > 0 ? offered : asked].join(' ');
  return { lead: lines.filter(Boolean).join('\n'), rest: [], spoken, noted: offer.length > 0 ? [bullets(offer)] : [] };
}

/** Most that is offered in one spoken sentence. */
const OFFERED = 3;

/** A problem in words, the field's own first; every one is worded in every language, or this does not compile. */
export function problemText({ turn }: Scene, { problems }: Field, problem: Problem): string {
  const wording: Readonly<Record<Problem, string>> = packs[turn.language].problems;
  return problems?.[problem]?.[turn.language] ?? wording[problem];
}

/** What was understood, as a statement to say yes or no to. */
export function askToConfirm(scene: Scene, place: Place, { value, problem }: Pending): Reply {
  const { words } = scene;
  const wording = (each: Scene): Telling => {
    const why = problemText(each, place.field, problem);
    const statement = stated(each, place.field, value);
    const lead = each.words.confirm({ why, statement });
    const spoken = sentencesIn(lead).length > 2 ? each.words.confirm({ why: '', statement }).trim() : lead;
    return { lead, rest: [], spoken };
  };
  const stop = problem === 'name.single' ? [act(words.stop, 'cancel')] : [];
  return tell(scene, 'declaration.confirm', wording, {
    about: { field: place.key },
    actions: [act(words.yes, 'yes'), act(words.no, 'no'), ...stop],
  });
}

function stated(scene: Scene, field: Field, value: Value): string {
  const { words, turn } = scene;
  const said = shown(scene, field, value);
  const pattern = field.confirmAs?.[turn.language];
  if (pattern === undefined) return words.item({ label: field.label[turn.language], value: said });
  const dated =
    field.kind !== 'date' ? said : isDay(String(value)) ? words.onDay({ day: said }) : words.inYear({ year: said });
  return pattern.replace('{value}', () => dated);
}

/** The draft is kept for later. */
export function kept(scene: Scene): Reply {
  const { declaration, settings } = scene;
  return tell(scene, 'declaration.kept', ({ words, turn: { language } }) => {
    const said = { title: declaration.title[language], days: settings.draftDays };
    return { lead: words.kept(said), rest: [], spoken: packs[language].aloud.kept(said) };
  });
}

/** How many required questions are left at least: those that apply by what is known now. */
export function left(scene: Scene): Reply {
  const { declaration, draft } = scene;
  const { places, inForce } = positionIn(declaration, draft.answers);
  const attested = attestationOf(declaration).id;
  const open = places.filter(({ key, field }) => key !== attested && !field.optional && inForce[key] === undefined);
  const count = open.length;
  return tell(scene, 'declaration.noted', ({ words, turn }) => {
    if (count === 0) return words.noneLeft;
    return { lead: words.left({ count }), rest: [], spoken: packs[turn.language].aloud.left({ count }) };
  });
}

function lines(scene: Scene, sections: readonly SummarySection[]): string {
  return sections
    .map(({ title, rows }) =>
      [title, ...rows.map(({ label, value, skipped }) => `• ${label}: ${skipped ? scene.words.blank : value}`)].join(
        '\n',
      ),
    )
    .join('\n');
}

/** What was given so far, section by section; numbers whole only when asked for on a private channel. */
export function soFar(scene: Scene, full: boolean): string {
  const { declaration, draft, turn } = scene;
  return lines(scene, summarise(declaration, draft.answers, { language: turn.language, masked: !full }));
}

/** Everything once more, and the attestation to answer; on the hotline part by part, as far as it has come. */
export function review(scene: Scene, full: boolean): Reply {
  const { words, turn } = scene;
  const showFull = turn.channel.private && !full ? [act(words.showFull, 'full')] : [];
  const reading = turn.channel.spoken && nextPart(scene) !== undefined;
  const yes = reading ? act(words.yes, 'yes') : act(words.attest, 'attest');
  const actions = [yes, act(words.change, 'change'), ...showFull, act(words.later, 'later')];
  return tell(scene, 'declaration.review', (each) => reviewed(each, full), { actions });
}

function reviewed(scene: Scene, full: boolean): string | Telling {
  const { words, turn, declaration, draft } = scene;
  const { inForce } = positionIn(declaration, draft.answers);
  const remarks = (declaration.remarks ?? [])
    .filter(({ when }) => when(inForce))
    .map(({ text }) => text[turn.language]);
  if (turn.channel.spoken) return tellPart(scene, [soFar(scene, false), ...remarks].join('\n'));
  const head = words.review({ title: declaration.title[turn.language] });
  return [head, soFar(scene, full), ...remarks, attestationOf(declaration).ask[turn.language]].join('\n\n');
}
