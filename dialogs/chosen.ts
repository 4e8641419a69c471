import { fold } from '../knowledge/language/fold.ts';
import { aspectIn, lineOf } from './asked.ts';
import { means, readChoice, type Choice } from './choice.ts';
import { earlierApplication } from './earlierApplication.ts';
import type { Hearing } from './flow.ts';
import { needMeant, saysNoMore } from './needs.ts';
import { placeOf, pointing, type Pointed } from './ordinal.ts';
import type { Action, ReplyId } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * Whether the open question is one of a form, whether it reads by itself what is pointed at by its place, and what it makes of the
 * message.
 */
type Open = { readonly form: boolean; readonly points: boolean; readonly hearing: Hearing };

/**
 * The action among those last shown that a person named by its label, its place or, where the open question does not read the number
 * itself, by its number; else one shown before, by its label, where all of that label mean the same and nothing waits for such an answer.
 */
export function chosen(turn: Turn, open: Open | undefined): Choice | undefined {
  const { actions = [], earlier = [] } = turn.memory;
  const typed = fold(turn.text);
  if (typed === '') return undefined;
  const reads = open?.hearing === 'answer';
  const byLabel = actions.find((action) => fold(action.label) === typed);
  if (byLabel) return choiceOf(byLabel);
  // "số 1" may be a house number
  const place = reads && (open.form || open.points) ? undefined : pointedAt(turn, reads);
  if (place) return place;
  const byNumber = !reads && /^\d{1,2}$/.test(typed) ? actions[Number(typed) - 1] : undefined;
  const before = reads ? [] : earlier.filter((each) => fold(each.label) === typed && isOfNow(each, turn));
  const meanings = new Set(before.flatMap((each) => ('means' in each ? [each.means] : [])));
  return choiceOf(byNumber ?? (meanings.size === 1 ? before[0] : undefined));
}

/** Replies that answer: what can be chosen after them are ways on, and none of the things that were told of. */
const ANSWERS: ReadonlySet<ReplyId> = new Set([
  'procedure.detail', 'procedure.aspect', 'delivery.rule', 'levels.rule', 'guidance.answer', 'status.found', 'need.other',
] satisfies ReplyId[]); // prettier-ignore

/**
 * What is pointed at by its place: of a list, one of the things listed; where of two needs one was answered and the other offered, one
 * of the two; else one of the ways on.
 */
function pointedAt(turn: Turn, reads: boolean): Choice | undefined {
  const { said = [], actions = [] } = turn.memory;
  const list = said.findLast((each) => !ANSWERS.has(each.id) && (each.actions?.length ?? 0) > 0);
  const need = list ? undefined : needMeant(turn, !reads);
  if (need) return asking(readChoice(need.means), need.pointed, turn);
  const pointed = pointing(turn.text);
  if (!pointed || !saysNoMore(pointed)) return undefined;
  // a greeting lists nothing
  if (list?.id === 'greeting') return undefined;
  const applications = applicationsListed(turn);
  // "hồ sơ đầu tiên" after several were shown, each by itself
  if (!list && !applications && earlierApplication(turn)) return undefined;
  const things = applications ?? (list?.actions ?? actions).filter((action) => !('aside' in action));
  const place = placeOf(pointed, things.length);
  return place === undefined ? undefined : asking(choiceOf(things[place]), pointed, turn);
}

/** The applications of a list, once one of them was shown: "the first" is none of the ways on from it. */
function applicationsListed({ memory: { said = [], files = [] } }: Turn): readonly Action[] | undefined {
  const last = said.at(-1);
  if (last?.id !== 'status.found' || !files.some(({ code }) => code === last.about?.application)) return undefined;
  return files.map(({ code }) => ({ label: code, means: means.status(code) }));
}

/** What is pointed at, with what is asked of it at once: "cái thứ hai nộp ở đâu". */
function asking(choice: Choice | undefined, { rest }: Pointed, { language }: Turn): Choice | undefined {
  const aspect = rest === '' ? undefined : aspectIn(lineOf(rest, language));
  if (!aspect || choice?.kind !== 'start' || choice.start.flow !== 'procedure') return choice;
  return { kind: 'start', start: { flow: 'procedure', with: { ...choice.start.with, aspect } } };
}

/** "Mất bao lâu" is asked of what is talked of now, not of what it was once offered for. */
function isOfNow(action: Action, { memory }: Turn): boolean {
  const choice = choiceOf(action);
  if (choice?.kind !== 'start' || choice.start.flow !== 'procedure' || !choice.start.with.aspect) return true;
  return choice.start.with.procedure === memory.procedure;
}

function choiceOf(action: Action | undefined): Choice | undefined {
  return action && 'means' in action ? readChoice(action.means) : undefined;
}
