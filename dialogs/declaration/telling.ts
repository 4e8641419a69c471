import type { Field, Value } from '../../knowledge/declarations/declaration.ts';
import type { Entry } from '../../knowledge/declarations/groups.ts';
import { attestationOf, positionIn, valueOf, type Place } from '../../knowledge/declarations/next.ts';
import {
  entryTitle,
  sectionTitle,
  showValue,
  summarise,
  type SummarySection,
} from '../../knowledge/declarations/summary.ts';
import { continued, joinList } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { means } from '../choice.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { About, Action, Reply, ReplyId } from '../reply.ts';
import { tell as tellIn, type Telling } from '../telling.ts';
import { nextPart, tellPart } from './readingBack.ts';
import type { Scene } from './state.ts';

/** An action that answers the open question: `act` is one of the words of answering.ts. */
export function act(label: string, meaning: string): Action {
  return { label, means: means.answer(meaning) };
}

/** An answer that would do for this field: its own, or the region's where it is a place. */
export function ownExample({ settings }: Scene, { kind, example }: Field, language: Language): string | undefined {
  const { examples } = settings.region;
  if (example !== undefined) return (typeof example === 'string' ? examples[example] : example)[language];
  return kind === 'ward' || kind === 'address' ? examples[kind][language] : undefined;
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
  const part = entry ? entryTitle(entry, language) : sectionTitle(section, language);
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

/** The draft is kept for later. */
export function kept(scene: Scene): Reply {
  const { declaration, settings } = scene;
  return tell(scene, 'declaration.kept', ({ words, turn: { language } }) => {
    const said = { title: continued(declaration.title[language]), days: settings.draftDays };
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
  const foreign = turn.language === 'vi' ? [] : unmarked(scene);
  return tell(scene, 'declaration.review', (each) => reviewed(each, full, foreign), { actions });
}

/** Answers in words of their own without a Vietnamese letter: they stand on a Vietnamese form as they were typed. */
function unmarked({ declaration, draft }: Scene): readonly Place[] {
  const { places, inForce } = positionIn(declaration, draft.answers);
  return places.filter(({ key, field }) => {
    const answer = inForce[key];
    if (field.kind !== 'text' || !answer || !('value' in answer) || answer.source === 'derived') return false;
    return /^[ -~]*[a-z]{2}[ -~]*$/i.test(String(answer.value));
  });
}

function reviewed(scene: Scene, full: boolean, foreign: readonly Place[]): string | Telling {
  const { words, turn, declaration, draft } = scene;
  const { inForce } = positionIn(declaration, draft.answers);
  const labels = foreign.map(({ field }) => field.label[turn.language]);
  const remarks = [
    ...(declaration.remarks ?? []).filter(({ when }) => when(inForce)).map(({ text }) => text[turn.language]),
    ...(labels.length > 0 ? [words.asTyped({ labels: joinList(labels, turn.language) })] : []),
  ];
  if (turn.channel.spoken) return tellPart(scene, [soFar(scene, false), ...remarks].join('\n'));
  const head = words.review({ title: continued(declaration.title[turn.language]) });
  return [head, soFar(scene, full), ...remarks, attestationOf(declaration).ask[turn.language]].join('\n\n');
}
