import { continued, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { aspectIn, lineOf } from './asked.ts';
import { type Choice, means, readChoice } from './choice.ts';
import type { Memory } from './memory.ts';
import { saysNoMore } from './needs.ts';
import { meansOther, placeOf, pointing } from './ordinal.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Something that was put to choose from, as what choosing it means whenever it is chosen. */
export type Thing = { readonly label: string; readonly means: string };

const NOT_BUT =
  /^ (?:(?:khong phai|khong|nham(?: roi)?|not|no|no not|sorry not) )(?:(?:cai|so|muc|number|option|the) )*\d{1,2} (?:(?:ma|la|but|thi|phai la|cai|so|muc|number|option) )*(?<nth>\d{1,2})(?: (?:co|moi dung|a|nhe|nha|please))* $/;
const MEANT =
  /^ (?:(?:a|o|oi|da|xin loi|sorry|oops|no) )*(?:nham(?: roi)?|lon|chon nham|bam nham|y toi la|y em la|toi muon noi|i meant|i mean|wrong one|my mistake)(?: (?:cai|so|muc|number|option|la|chon|it s|i want))* (?<nth>\d{1,2}) $/;
const OTHER =
  /^ (?:khong phai(?: (?:cai nay|cai do|vay|the))?|khong|nham(?: roi)?|no|not that(?: one)?|not this(?: one)?|wrong one)(?: (?:ma|la|i meant|i mean))* (?:cai (?:kia|con lai)|the other(?: one)?)(?: (?:co|co ma|a|nhe|nha|please))* $/;
const BOTH =
  /^ (?:(?:da|ok|thi|chon|lay|lam|hoi|cho|toi|em|minh|can|muon|i|want|need|do|please) )*(?:ca (?:hai|2)|both)(?: (?:cai|viec|thu tuc|luon|di|nha|nhe|a|of them|please))* $/;

/** What was put to choose from last, without the ways on beside it. */
function listed({ memory }: Turn): readonly Thing[] {
  const list = memory.said?.at(-1);
  if (list?.id !== 'procedure.choose' && list?.id !== 'status.list') return [];
  return (list.actions ?? []).flatMap((action) => {
    if (!('means' in action) || 'aside' in action) return [];
    const choice = readChoice(action.means);
    if (choice?.kind === 'start') return [{ label: action.label, means: action.means }];
    if (choice?.kind !== 'answer') return [];
    const ofCase = list.about?.procedure;
    const meant = ofCase ? means.procedure(ofCase, undefined, choice.value) : means.procedure(choice.value);
    return /^\d\.\d{6}$|^[A-Z_\d]+$/.test(ofCase ?? choice.value) ? [{ label: action.label, means: meant }] : [];
  });
}

/** What a choice takes of the list it was taken from; undefined where it takes nothing of one. */
export function takenOf(turn: Turn, choice: Choice): Memory['taken'] {
  const list = turn.memory.said?.at(-1)?.actions ?? [];
  const action = list.find((each) => 'means' in each && isSame(readChoice(each.means), choice));
  const things = listed(turn);
  const at = things.findIndex(({ label }) => label === action?.label);
  return at < 0 ? undefined : { things, at };
}

function isSame(one: Choice | undefined, other: Choice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The list taken from, while what was taken of it is still what is talked of. */
function takenNow({ memory: { taken, procedure } }: Turn): Memory['taken'] {
  const choice = taken && choiceOf(taken.things[taken.at]);
  if (choice?.kind !== 'start') return undefined;
  return choice.start.flow !== 'procedure' || choice.start.with.procedure === procedure ? taken : undefined;
}

const AND = /^ (?:(?:roi|vay|the|thi|ok|so) )*(?:con|and|what about|how about) /;

/** "And the second" after one of a list was told: the same of that one. */
function andNext(line: string, { text, memory }: Turn, { things }: NonNullable<Memory['taken']>): Choice | undefined {
  const pointed = AND.test(line) ? pointing(text) : undefined;
  const at = pointed && saysNoMore(pointed) ? placeOf(pointed, things.length) : undefined;
  const choice = at === undefined ? undefined : choiceOf(things[at]);
  if (choice?.kind !== 'start' || choice.start.flow !== 'procedure') return choice;
  const aspect = aspectIn(` ${pointed?.rest ?? ''} `) ?? memory.aspect;
  return { kind: 'start', start: { flow: 'procedure', with: { ...choice.start.with, ...(aspect && { aspect }) } } };
}

/** Of a list that one was taken of, the next that is asked about, while nothing newer was listed. */
export function goingOn(turn: Turn): Choice | undefined {
  const taken = listed(turn).length > 0 ? undefined : takenNow(turn);
  return taken && andNext(lineOf(turn.text, turn.language), turn, taken);
}

/** The one that is meant in place of the one taken before: "không phải 2, 1"; of two, the other. */
export function corrected(turn: Turn): Choice | undefined {
  const taken = takenNow(turn);
  if (!taken) return undefined;
  const line = lineOf(turn.text, turn.language);
  const nth = (NOT_BUT.exec(line) ?? MEANT.exec(line))?.groups?.nth;
  if (nth !== undefined) return choiceOf(taken.things[Number(nth) - 1]);
  return (OTHER.test(line) || meansOther(turn.text)) && taken.things.length === 2
    ? choiceOf(taken.things[1 - taken.at])
    : undefined;
}

function choiceOf(thing: Thing | undefined): Choice | undefined {
  return thing && readChoice(thing.means);
}

/** Whether something else than what is in hand is meant, without a word which: "không phải, cái kia". */
export function meansAnother({ text, language, choice }: Turn): boolean {
  return !choice && OTHER.test(lineOf(text, language));
}

/** The rest of the list that was taken from, put again; undefined where nothing was taken. */
export function othersOf(turn: Turn): Reply | undefined {
  const taken = takenNow(turn);
  const rest: readonly Action[] = taken?.things.filter((_, at) => at !== taken.at) ?? [];
  if (rest.length === 0) return undefined;
  const telling = (language: Language): Telling => {
    const names = joinList(rest.map(({ label }) => continued(label)), language, 'or'); // prettier-ignore
    return { lead: packs[language].procedures.choose, rest: [], spoken: packs[language].aloud.choose({ names }) };
  };
  return tell('procedure.choose', turn, telling, { actions: rest });
}

/** The two things put to choose from, where both are wanted. */
export function bothOf(turn: Turn): readonly [Thing, Thing] | undefined {
  const [first, second, ...more] = listed(turn);
  if (!first || !second || more.length > 0 || turn.choice) return undefined;
  return BOTH.test(lineOf(turn.text, turn.language)) ? [first, second] : undefined;
}
