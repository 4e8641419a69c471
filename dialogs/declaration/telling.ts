import type { Field, Problem, Value } from '../../knowledge/declarations/declaration.ts';
import type { Entry } from '../../knowledge/declarations/groups.ts';
import { attestationOf, positionIn, seenFrom, valueOf, type Place } from '../../knowledge/declarations/next.ts';
import { entryTitle, showValue, summarise, type SummarySection } from '../../knowledge/declarations/summary.ts';
import { isDay } from '../../knowledge/language/day.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { means } from '../choice.ts';
import type { About, Action, Reply, ReplyId } from '../reply.ts';
import type { Pending, Scene } from './state.ts';

/** An action that answers the open question: `act` is one of the words of answering.ts. */
export function act(label: string, meaning: string): Action {
  return { label, means: means.answer(meaning) };
}

/** A reply about this declaration; on the hotline what is long goes into the notes. */
export function tell(scene: Scene, id: ReplyId, text: string, more: Partial<Reply> = {}): Reply {
  const { field } = more.about ?? {};
  const about: About = {
    declaration: scene.declaration.id,
    procedure: scene.draft.procedure,
    ...(field !== undefined && { field }),
  };
  return { id, text, ...more, about };
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
    : packs.vi.declaration.section({ title: place.section.title.vi });
  return tell(scene, 'declaration.ask', text, {
    about: { field: place.key },
    actions: actionsFor(scene, place),
    ...(spoken && { notes: [notes, place.field.why?.vi ?? ''].filter(Boolean).join('\n') }),
  });
}

function headingOf(scene: Scene, place: Place): string {
  if (place.entry) return `${nameEntry(scene, place.entry)}:`;
  return startsSection(scene, place) ? scene.words.section({ title: place.section.title[scene.turn.language] }) : '';
}

function startsSection(scene: Scene, { section }: Place): boolean {
  const { places } = positionIn(scene.declaration, scene.draft.answers);
  return !places.some((place) => place.section.id === section.id && isGiven(scene, place));
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
    statement: stated(scene, place.field, value),
  });
  const stop = problem === 'name.single' ? [act(words.stop, 'cancel')] : [];
  return tell(scene, 'declaration.confirm', text, {
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

/** How many required questions are left at least: those that apply by what is known now. */
export function left(scene: Scene): Reply {
  const { words, declaration, draft } = scene;
  const { places, inForce } = positionIn(declaration, draft.answers);
  const attested = attestationOf(declaration).id;
  const open = places.filter(({ key, field }) => key !== attested && !field.optional && inForce[key] === undefined);
  const text = open.length === 0 ? words.noneLeft : words.left({ count: open.length });
  return tell(scene, 'declaration.noted', text);
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

/** Everything once more, and the attestation to answer. */
export function review(scene: Scene, full: boolean): Reply {
  const { words, turn, declaration, draft } = scene;
  const { inForce } = positionIn(declaration, draft.answers);
  const remarks = (declaration.remarks ?? [])
    .filter(({ when }) => when(inForce))
    .map(({ text }) => text[turn.language]);
  const attest = attestationOf(declaration).ask[turn.language];
  const whole = [
    words.review({ title: declaration.title[turn.language] }),
    soFar(scene, full),
    ...remarks,
    attest,
  ].join('\n\n');
  const showFull = turn.channel.private && !full ? [act(words.showFull, 'full')] : [];
  const actions = [act(words.attest, 'attest'), act(words.change, 'change'), ...showFull, act(words.later, 'later')];
  return turn.channel.spoken
    ? tell(scene, 'declaration.review', `${words.reviewSpoken} ${attest}`, {
        actions,
        notes: `${soFar(scene, false)}\n${remarks.join('\n')}`.trim(),
      })
    : tell(scene, 'declaration.review', whole, { actions });
}
