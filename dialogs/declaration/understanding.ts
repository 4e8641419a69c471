// in one file: what one answer may say besides, read in one order
import type { Field, Problem, Reading } from '../../knowledge/declarations/declaration.ts';
import { correctionIn, isMereComplaint, type Correction } from '../../knowledge/declarations/corrections.ts';
import type { Outlook } from '../../knowledge/declarations/cues.ts';
import { factsIn } from '../../knowledge/declarations/facts.ts';
import { entriesIn } from '../../knowledge/declarations/groups.ts';
import { nextPlace, positionIn, type Place } from '../../knowledge/declarations/next.ts';
import { hear, isUnknown, phrases } from '../../knowledge/declarations/readers/words.ts';
import { readPolarity } from '../../knowledge/declarations/readers/yesno.ts';
import { nothingTaken, readAt, store, take, type Taken } from './answering.ts';
import { goesOn } from './command.ts';
import type { Scene } from './state.ts';

/** Kinds whose value shows by itself which field of a section it answers. */
const TELLING: ReadonlySet<Field['kind']> = new Set([
  'date',
  'choice',
  'idNumber',
  'phone',
  'email',
  'ethnicity',
  'nationality',
]);

/** What a message heard at a place may speak of. */
export function outlook(scene: Scene, at: Place): Outlook {
  const { places } = positionIn(scene.declaration, scene.draft.answers);
  // "another one?" stands behind the entry that was just given
  const entry = at.entry ?? places.findLast(({ entry: each }) => each && each.index + 1 === at.opens?.index)?.entry;
  return { declaration: scene.declaration, places, section: at.section.id, entry };
}

/** What a message of several parts, or one that names its field, gives; undefined when nothing of it is read. */
export function takeFacts(scene: Scene, text: string, at: Place): Taken | undefined {
  const opened = at.opens && openAndTake(scene, text, at);
  if (opened) return opened;
  const counts = at.field.kind === 'yesno' ? at.field.counts : undefined;
  const counted = counts === undefined ? undefined : countInto(nothingTaken(scene), counts, text);
  if (counted) return counted;
  let taken = nothingTaken(scene);
  const facts = factsIn(text, outlook(scene, at));
  if (facts.length === 1 && facts[0]?.key === '') return undefined;
  // who does not know, or asks, answers nothing with the rest of the line
  const unsure = isUnknown(text);
  for (const fact of facts) {
    if (unsure && fact.key === '') continue;
    const place = fact.key === '' ? undefined : placesIn(taken.scene).find(({ key }) => key === fact.key);
    const counted = place ? undefined : countInto(taken, fact.key, fact.text);
    if (counted) {
      taken = counted;
      continue;
    }
    // what is said of an entry that is not there belongs to nobody else
    if (!place && fact.key.includes('[')) continue;
    taken = (place && readInto(taken, place, fact.text)) ?? readSomewhere(taken, at, fact.text) ?? taken;
  }
  return taken.stored.length + taken.pending.length > 0 ? taken : undefined;
}

/** "Còn, Người Mẫu C, sinh 2015": a yes to "another one?", and what follows it is of the entry it begins. */
function openAndTake(scene: Scene, text: string, at: Place): Taken | undefined {
  const [, yes = '', rest = ''] = /^([^,;:.\n]+)[,;:.\n]\s*(.+)$/s.exec(text) ?? [];
  const reading = rest === '' ? undefined : readAt(scene, at, yes);
  if (!reading?.ok || reading.value !== true) return undefined;
  const taken = take(nothingTaken(scene), at, reading, 'said');
  const first = nextPlace(scene.declaration, taken.scene.draft.answers);
  if (!first?.entry || first.entry.id !== at.opens?.id) return undefined;
  const whole = readInto(nothingTaken(taken.scene), first, rest);
  return takeFacts(taken.scene, rest, first) ?? whole ?? taken;
}

/** "2 bản" to "any copies?": a number of something is a yes to it. */
function countInto(taken: Taken, key: string, text: string): Taken | undefined {
  const wanted = placesIn(taken.scene).find(({ field }) => field.kind === 'yesno' && field.counts === key);
  if (!wanted) return undefined;
  const yes = store(taken, wanted, { value: true, source: 'said', confirmed: false });
  const place = placesIn(yes.scene).find((each) => each.key === key);
  // the number says the yes along with it
  return place && readInto({ ...yes, stored: taken.stored }, place, text);
}

/** The fields that can be asked now. */
export function placesIn(scene: Scene): readonly Place[] {
  return positionIn(scene.declaration, scene.draft.answers).places.filter(({ key }) => isAskable(scene, key));
}

function isAskable({ declaration, draft }: Scene, key: string): boolean {
  const answer = positionIn(declaration, draft.answers).inForce[key];
  return !(answer && 'value' in answer && answer.source === 'derived');
}

function readInto(taken: Taken, place: Place, text: string): Taken | undefined {
  const reading = text === '' ? undefined : readAt(taken.scene, place, text);
  return reading?.ok ? take(taken, place, reading, 'said') : undefined;
}

/** A piece that names no field answers the one asked, else one of its section whose kind shows. */
function readSomewhere(taken: Taken, at: Place, text: string): Taken | undefined {
  const touched = new Set([...taken.stored, ...taken.pending].map(({ key }) => key));
  const open = placesIn(taken.scene).filter(
    ({ key, field, section }) =>
      !touched.has(key) &&
      (key === at.key ||
        (section.id === at.section.id && TELLING.has(field.kind) && taken.scene.draft.answers[key] === undefined)),
  );
  const read = open.flatMap((place) => {
    const reading = readAt(taken.scene, place, text);
    return reading.ok ? [{ place, reading, asked: place.key === at.key }] : [];
  });
  // "gái, dân tộc Kinh" at the question for a name: what another field reads plainly is its own
  const best =
    read.find(({ asked, reading }) => asked && !reading.confirm) ??
    read.find(({ asked, reading }) => !asked && (!reading.confirm || SHOWN.has(reading.confirm))) ??
    read.find(({ asked }) => asked);
  return best && take(taken, best.place, best.reading, 'said');
}

/** Doubts that a question settles wherever the value was said. */
const SHOWN: ReadonlySet<Problem> = new Set(['date.lateBirth', 'date.relative', 'date.twoDigitYear']);

const OPENS_CHANGE =
  /^(?:(?:dạ|à|ờ|ủa|cho (?:tôi|tui|em|mình))[\s,]+)*(?:sửa|sua|đổi|chỉnh|sai rồi|nhầm rồi|lộn rồi|change|correct|edit|fix|wrong)(?:[\s,]+(?:lại|lai|giùm|giúp|dùm|my|the))*[\s,:]+/iu;

/** Whether a message opens with a wish to change something. */
export function opensChange(text: string): boolean {
  return OPENS_CHANGE.test(text);
}

/** A message that opens with a wish to change something else, though the field asked could read a value in it. */
export function changesElsewhere(scene: Scene, text: string, at: Place): boolean {
  if (!OPENS_CHANGE.test(text)) return false;
  const corrected = correct(scene, text, at);
  if (corrected?.kind === 'ask') return corrected.place.key !== at.key;
  return (
    corrected?.kind === 'taken' &&
    ![...corrected.taken.stored, ...corrected.taken.pending].some(({ key }) => key === at.key)
  );
}

/** What a correction comes to: a value taken, a field to ask again, or only that something is wrong. */
export type Corrected =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'ask'; readonly place: Place; readonly reading?: Reading & { ok: false } }
  | { readonly kind: 'which'; readonly section?: string };

/** Reads a message as a correction of something answered; undefined when it is none. */
export function correct(scene: Scene, text: string, at: Place): Corrected | undefined {
  const several = correctSeveral(scene, text, at);
  if (several) return { kind: 'taken', taken: several };
  const correction = correctionIn(text, outlook(scene, at));
  if (!correction) return undefined;
  const named = firstNamed(scene, correction);
  if (isOfAnother(scene, correction, named)) return { kind: 'which' };
  if (named) return correctAt(scene, named, correction.text);
  if (correction.keys.length > 0) return undefined;
  const guesses = correction.text !== '' && correction.section?.includes('[') !== true;
  const guessed = guesses ? lastThatReads(scene, correction.text, at) : undefined;
  if (guessed) return { kind: 'taken', taken: guessed };
  if (correction.section !== undefined && correction.text === '') return { kind: 'which', section: correction.section };
  return isMereComplaint(text) ? { kind: 'which' } : undefined;
}

/** "Sửa quê quán: xã Tân Phú, tỉnh Đồng Nai. Nơi sinh là …": each field named with its new value, commas and all. */
function correctSeveral(scene: Scene, text: string, at: Place): Taken | undefined {
  const rest = text.normalize('NFC').trim().replace(OPENS_CHANGE, '');
  const facts = factsIn(rest, outlook(scene, at));
  const named = facts.filter(({ key, text: said }) => key !== '' && said !== '');
  const place = OPENS_CHANGE.test(text) && named.some(({ key }) => placeKinds(scene, key));
  if (named.length < (place ? 1 : 2) || named.length < facts.length) return undefined;
  const taken = takeFacts(scene, rest, at);
  const touched = new Set([...(taken?.stored ?? []), ...(taken?.pending ?? [])].map(({ key }) => key));
  return named.every(({ key }) => touched.has(key)) ? taken : undefined;
}

function placeKinds(scene: Scene, key: string): boolean {
  const kind = placesIn(scene).find((place) => place.key === key)?.field.kind;
  return kind === 'text' || kind === 'address' || kind === 'ward';
}

/** "Số căn cước vợ tôi sai": it is of somebody in the list, and not of who is declaring; "vợ" may itself be what is to be written. */
function isOfAnother(scene: Scene, { kin, text }: Correction, named: Place | undefined): boolean {
  if (kin === undefined || entriesIn(placesIn(scene)).length === 0) return false;
  return kin === 'beside' || !named || !readAt(scene, named, text).ok;
}

function firstNamed(scene: Scene, { keys }: Correction): Place | undefined {
  const places = placesIn(scene);
  return keys.flatMap((key) => places.find((place) => place.key === key) ?? [])[0];
}

function correctAt(scene: Scene, place: Place, text: string): Corrected {
  if (text === '') return { kind: 'ask', place };
  const reading = readAt(scene, place, text);
  if (reading.ok) return { kind: 'taken', taken: take(nothingTaken(scene), place, reading, 'said') };
  return reading.problem === 'notAnAnswer' || reading.problem === 'unreadable'
    ? { kind: 'ask', place }
    : { kind: 'ask', place, reading };
}

/** Without a name the correction is of the latest answer whose kind the value shows. */
function lastThatReads(scene: Scene, text: string, at: Place): Taken | undefined {
  const answered = Object.keys(scene.draft.answers).toReversed();
  const places = placesIn(scene);
  for (const [nth, key] of answered.entries()) {
    const place = places.find((each) => each.key === key && each.key !== at.key);
    if (!place || !(TELLING.has(place.field.kind) || (nth === 0 && place.field.kind === 'fullName'))) continue;
    const reading = readAt(scene, place, text);
    if (reading.ok && !reading.confirm) return take(nothingTaken(scene), place, reading, 'said');
  }
  return undefined;
}

/** Yes, no, or neither: who only wants to go on has said of nothing that it is right. */
export function yesOrNo(text: string): boolean | undefined {
  return goesOn(text) ? undefined : readPolarity(text);
}

const WHAT = phrases(
  'là sao|sao vậy|sao là|nghĩa là sao|nghĩa là gì|là gì vậy|đúng chưa|đúng không|ghi sao|ghi sao vậy|ghi gì|ghi gì vậy|điền sao|điền sao vậy|điền gì|không hiểu|hổng hiểu|what|what do you mean|what is that',
);

/** "Là sao": about the question itself, which is then put again with an example. */
export function asksBack(text: string): boolean {
  const { means, rest } = hear(text, WHAT);
  return means.length > 0 && rest.length === 0;
}
