import type { Field } from '../../knowledge/declarations/declaration.ts';
import { toldIn } from '../../knowledge/declarations/facts.ts';
import { nextPlace, type Place } from '../../knowledge/declarations/next.ts';
import type { Reply } from '../reply.ts';
import {
  askAt,
  goOn,
  nothingTaken,
  readAt,
  settle,
  store,
  take,
  wait,
  type FormOutcome,
  type Taken,
} from './answering.ts';
import { askAgreedTo, type Lead } from './asking.ts';
import { commandOf } from './command.ts';
import { obey } from './obeying.ts';
import type { Scene, State, Told } from './state.ts';
import { placeOf } from './telling.ts';
import { correct, outlook, placesIn, yesOrNo } from './understanding.ts';

/** Kinds that read nearly anything: in a message that was no answer they would take what was not meant. */
const LOOSE: ReadonlySet<Field['kind']> = new Set(['text', 'yesno', 'address', 'ward']);

/** What a message says of the form before it was asked, beside what was told already; the latest word counts. */
export function toldBy(scene: Scene, text: string, before: readonly Told[] = []): readonly Told[] {
  const known = withTold(scene, before);
  const at = nextPlace(known.scene.declaration, known.scene.draft.answers);
  if (!at) return [];
  const first = nothingTaken(known.scene);
  const taken = toldIn(text, outlook(known.scene, at)).reduce<Taken>((so, candidates) => {
    for (const { key, text: said } of candidates) {
      const more = readTold(
        so,
        placesIn(so.scene).find((place) => place.key === key),
        said,
      );
      if (more) return more;
    }
    return so;
  }, first);
  return [...valuesOf(taken), ...taken.pending];
}

function readTold(taken: Taken, place: Place | undefined, said: string): Taken | undefined {
  if (!place || LOOSE.has(place.field.kind) || said === '') return undefined;
  const reading = readAt(taken.scene, place, place.field.kind === 'fullName' ? nameAtHead(said) : said);
  return reading.ok ? take(taken, place, reading, 'said') : undefined;
}

/** A name written with capitals ends where they do: "Người Mẫu A muốn làm …". */
function nameAtHead(text: string): string {
  return /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)+(?=\s+\p{Ll})/u.exec(text)?.[0] ?? text;
}

function valuesOf({ scene, stored }: Taken): Told[] {
  return stored.flatMap(({ key }) => {
    const answer = scene.draft.answers[key];
    return answer && 'value' in answer ? [{ key, value: answer.value }] : [];
  });
}

/** What was told before and what is told now: of each field the latest. */
export function together(before: readonly Told[], now: readonly Told[]): readonly Told[] {
  return [...before.filter(({ key }) => !now.some((each) => each.key === key)), ...now];
}

/** The answers with all that was told among them. */
function withTold(scene: Scene, told: readonly Told[]): Taken {
  return told.reduce<Taken>((taken, { key, value }) => {
    const place = placeOf(taken.scene, key);
    return place ? store(taken, place, { value, source: 'said', confirmed: true }) : taken;
  }, nothingTaken(scene));
}

const BEGUN: Lead = { written: ({ words }) => words.begun };
const ONE_BY_ONE: Lead = { written: ({ words }) => words.oneByOne, spoken: true };

/** Once the person agreed: what they said before is shown, and asked about in one question; without any, the first question. */
export function beginWith(scene: Scene, told: readonly Told[]): FormOutcome {
  const [first, ...others] = told;
  if (!first) return goOn(scene, [], BEGUN);
  return wait(scene, [askTold(scene, told)], { step: 'told', told: [first, ...others], misses: 0 });
}

/** What was told, to say yes or no to. */
export function askTold(scene: Scene, told: readonly Told[]): Reply {
  const { scene: filled } = withTold(scene, told);
  const said = told.flatMap((each) => {
    const place = placeOf(filled, each.key);
    return place ? [{ ...each, place }] : [];
  });
  return askAgreedTo(filled, said);
}

type ToldState = State & { readonly step: 'told' };

/** Whether a message answers what was told: another word on it, or a correction. */
export function hearsTold(scene: Scene, { told }: ToldState, text: string): boolean {
  const { scene: filled, stored } = withTold(scene, told);
  const at = stored.at(-1);
  return (at !== undefined && correct(filled, text, at) !== undefined) || toldBy(scene, text, told).length > 0;
}

/** Hears whether what was told is right. */
export function hearTold(scene: Scene, state: ToldState): FormOutcome {
  const { text, choice } = scene.turn;
  const chosen = choice?.kind === 'answer' ? choice.value : '';
  const right = chosen === 'yes' || chosen === 'no' ? chosen === 'yes' : yesOrNo(text);
  const filled = withTold(scene, state.told);
  if (right === true) return goOn(filled.scene, [], BEGUN);
  if (right === false) return goOn(scene, [], ONE_BY_ONE);
  const command = commandOf(scene.turn);
  if (command && command !== 'goOn' && command !== 'review') return obey(scene, command);
  return correctTold(filled, text) ?? tellAgain(scene, state);
}

function correctTold(filled: Taken, text: string): FormOutcome | undefined {
  const at = filled.stored.at(-1);
  const corrected = at && correct(filled.scene, text, at);
  if (corrected?.kind === 'ask') return askAt(filled.scene, corrected.place);
  if (corrected?.kind !== 'taken') return undefined;
  const { taken } = corrected;
  const others = filled.stored.filter(({ key }) => !taken.stored.some((place) => place.key === key));
  return settle({ ...taken, stored: [...others, ...taken.stored] }, true);
}

/** More was told, so all of it is shown again; what cannot be understood twice is left to the questions. */
function tellAgain(scene: Scene, { told, misses }: ToldState): FormOutcome {
  const now = toldBy(scene, scene.turn.text, told);
  if (now.length > 0) return beginWith(scene, together(told, now));
  if (misses > 0) return goOn(scene, [], ONE_BY_ONE);
  const [first, ...others] = told;
  const waiting = { step: 'told', told: [first, ...others], misses: misses + 1 } as const;
  return first ? wait(scene, [askTold(scene, told)], waiting) : goOn(scene);
}
