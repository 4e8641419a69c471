import { positionIn, type Place } from '../../knowledge/declarations/next.ts';
import { entryTitle, sectionTitle } from '../../knowledge/declarations/summary.ts';
import { continued, joinList } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { sentencesIn } from '../../knowledge/language/spoken.ts';
import { staff } from '../../knowledge/language/vi/staff.ts';
import type { Telling } from '../telling.ts';
import type { Scene } from './state.ts';
import { isGiven, nameEntry, ownExample } from './telling.ts';

/** Most choices named in one spoken sentence. */
const NAMED = 5;

/** What is said before the question: to the caller too, or to staff alone. */
type Before = { readonly lead: string | undefined; readonly isSaid: boolean };

/** A question of a form as staff put it: one sentence, and beside it what helps to answer; the notes say where in the form it stands. */
export function askedAloud(scene: Scene, place: Place, { lead, isSaid }: Before): Telling {
  const { language } = scene.turn;
  const { field, entry, section } = place;
  const [question = '', ...more] = sentencesIn(field.ask[language]);
  const before = isSaid ? lead : newPart(scene, place);
  const help = before ? [] : [choicesSpoken(scene, place) ?? more.join(' ')];
  const heading = entry
    ? `${nameEntry(scene, entry, language)}:`
    : scene.words.section({ title: sectionTitle(section, language) });
  const lines = [heading, lead, field.ask[language], field.why?.[language]];
  return {
    lead: lines.filter(Boolean).join('\n'),
    rest: [],
    spoken: [before, question, ...help].filter(Boolean).join(' '),
    noted: helpFor(scene, place),
  };
}

/** Where a part of several questions begins, and whom the next questions are about. */
function newPart(scene: Scene, { section, entry, key }: Place): string | undefined {
  const { language } = scene.turn;
  const { places } = positionIn(scene.declaration, scene.draft.answers);
  const here = places.filter((each) => each.section.id === section.id && each.entry?.id === entry?.id);
  const others = here.filter((each) => each.key !== key);
  if (others.length === 0 || others.some((each) => isGiven(scene, each))) return undefined;
  const title = entry ? entryTitle(entry, language) : sectionTitle(section, language);
  return packs[language].aloud.part({ title: continued(title) });
}

/** The choices in words, where the question does not name them itself. */
function choicesSpoken({ turn: { language } }: Scene, { field }: Place): string | undefined {
  if (field.kind !== 'choice' && field.kind !== 'relationship') return undefined;
  const named = / (?:hay|hoặc|or) /.test(field.ask[language]);
  const labels = field.options.map(({ label }) => continued(label[language]));
  if (named || labels.length > NAMED) return undefined;
  return packs[language].aloud.choices({ options: joinList(labels, language, 'or') });
}

function helpFor(scene: Scene, { field }: Place): readonly string[] {
  const options = field.kind === 'choice' || field.kind === 'relationship' ? field.options : [];
  const example = ownExample(scene, field, 'vi');
  return [
    ...(options.length > 0 ? [staff.choices({ options: options.map(({ label }) => label.vi).join('; ') })] : []),
    ...(example && field.example ? [staff.example({ example })] : []),
  ];
}
