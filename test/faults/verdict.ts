import { isDeepStrictEqual } from 'node:util';
import type { Answers } from '../../knowledge/declarations/declaration.ts';
import { REVIEW, type Given } from './form.ts';
import type { Seen } from './line.ts';
import type { Sent } from './person.ts';

/** What is known of one conversation in the end. */
export type Testimony = {
  readonly sent: readonly Sent[];
  readonly given: readonly Given[];
  /** What the server answered where it should have done what was asked. */
  readonly refused: readonly string[];
  /** What the client heard, as it came. */
  readonly heard: readonly Seen[];
  /** What the server keeps; undefined where it can no longer be asked. */
  readonly kept: readonly Seen[] | undefined;
  /** The draft in the conversation's record, and how many finished declarations it holds; undefined where it cannot be read. */
  readonly record: { readonly answers: Answers; readonly published: number } | undefined;
};

/** Activities the server keeps of a conversation. */
const KEPT = 100;

export const KINDS = ['lost', 'doubled', 'out of order', 'wrong'] as const;
/** What went wrong, each in words, under its kind. */
export type Damage = Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

/** Holds what was acknowledged against what the client and the server have of it. */
export function judge(of: Testimony): Damage {
  const log = of.kept && of.kept.length < KEPT ? of.kept : of.heard;
  return {
    lost: [...unanswered(of.sent, log), ...takenBack(of)],
    doubled: [...twice(of.heard, 'heard'), ...twice(log, 'kept'), ...answeredTwice(log)],
    'out of order': disorder(of.sent, log),
    wrong: [...of.refused, ...apologies(log), ...mismatches(of, log)],
  };
}

const isEcho = ({ from }: Seen): boolean => from.role === 'user';

function unanswered(sent: readonly Sent[], log: readonly Seen[]): string[] {
  return sent.flatMap(({ id }) => {
    const echoed = log.some((each) => isEcho(each) && each.id === id);
    const replied = log.some(({ replyToId }) => replyToId === id);
    if (echoed && replied) return [];
    return [
      `${id} is ${[echoed ? '' : 'not in the log', replied ? '' : 'not answered'].filter(Boolean).join(' and ')}`,
    ];
  });
}

/** What the client heard once has to stay, as long as the log reaches back to it. */
function takenBack({ heard, kept }: Testimony): string[] {
  if (!kept) return [];
  const ids = new Set(kept.map(({ id }) => id));
  const from = kept.length < KEPT ? 0 : heard.findIndex(({ id }) => id === kept[0]?.id);
  return heard.slice(Math.max(0, from)).flatMap(({ id }) => (ids.has(id) ? [] : [`${id} was heard and is gone`]));
}

function twice(activities: readonly Seen[], where: string): string[] {
  const ids = activities.map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is ${where} twice`);
}

/** Replies to one message stand together: a second group of them is a second turn. */
function answeredTwice(log: readonly Seen[]): string[] {
  const groups = log
    .filter((each) => !isEcho(each))
    .map(({ replyToId }) => replyToId)
    .filter((id, at, all) => id !== undefined && id !== all[at - 1]);
  return groups.filter((id, at) => groups.indexOf(id) !== at).map((id) => `${id} was answered twice`);
}

function disorder(sent: readonly Sent[], log: readonly Seen[]): string[] {
  const place = new Map(sent.map(({ id }, at) => [id, at]));
  const echoes = log.filter(isEcho);
  const descents = echoes.filter(({ id }, at) => {
    const before = place.get(echoes[at - 1]?.id ?? '') ?? -1;
    return (place.get(id) ?? before) < before;
  });
  const strays = log.filter(({ replyToId }, at) => {
    const echo = log.slice(0, at).findLast(isEcho);
    return replyToId !== undefined && replyToId !== 'start' && echo !== undefined && echo.id !== replyToId;
  });
  return [
    ...descents.map(({ id }) => `${id} stands too late`),
    ...strays.map(({ id }) => `${id} answers another message`),
  ];
}

function apologies(log: readonly Seen[]): string[] {
  return log.filter(({ channelData }) => channelData?.reply === 'error.sorry').map(({ id }) => `${id} is an apology`);
}

/** What the log says the draft must hold: each answer given to the field that was open when its turn came. */
type Walk = { expected: Record<string, Given['value']>; open: Seen | undefined; finished: number; faults: string[] };

function mismatches({ sent, given, record }: Testimony, log: readonly Seen[]): string[] {
  const walk: Walk = { expected: {}, open: undefined, finished: 0, faults: [] };
  for (const each of log) {
    if (isEcho(each)) hear(walk, each, given);
    else ask(walk, each);
  }
  const last = sent.at(-1);
  const unseen = last?.text === REVIEW ? unreviewed(walk, given, repliesTo(last, log)) : [];
  const faults = [...walk.faults, ...unseen];
  if (!record) return [...faults, 'the record cannot be read'];
  const { answers, published } = record;
  const unpublished = published === walk.finished ? [] : [`${walk.finished} finished, but ${published} published`];
  return [...faults, ...differences(walk.expected, answers), ...unpublished];
}

function hear({ expected, open }: Walk, { text }: Seen, given: readonly Given[]): void {
  const field = open?.channelData?.about?.field ?? '';
  const answer = given.find((each) => each.field === field);
  if (answer && answer.text === text) expected[field] = answer.value;
}

function ask(walk: Walk, said: Seen): void {
  const { reply, about } = said.channelData ?? {};
  const { field = '' } = about ?? {};
  if (reply === 'declaration.done') walk.finished += 1;
  if (reply === 'declaration.consent' || reply === 'declaration.done') walk.expected = {};
  const isAnswered = field in walk.expected;
  if (reply === 'declaration.ask' && isAnswered) walk.faults.push(`${field} was asked again`);
  if (reply === 'declaration.reask' && isAnswered) walk.faults.push(`${field} was not understood`);
  walk.open = said;
}

function repliesTo(sent: Sent, log: readonly Seen[]): string {
  return log.filter(({ replyToId }) => replyToId === sent.id).map(({ text }) => text).join('\n'); // prettier-ignore
}

/** What is shown as it was typed must be in the answer to the last message, which asks for all that was said so far. */
function unreviewed({ expected }: Walk, given: readonly Given[], review: string): string[] {
  const plain = given.filter(({ field, text, value }) => text === value && field in expected && !field.endsWith('Id'));
  return plain.flatMap(({ field, text }) => (review.includes(text) ? [] : [`${field} is not in the review`]));
}

function differences(expected: Walk['expected'], answers: Answers): string[] {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(answers)])];
  return keys.flatMap((key) => {
    const answer = answers[key];
    const held = answer && ('value' in answer ? answer.value : null);
    return isDeepStrictEqual(held, expected[key]) ? [] : [`${key} is not what was acknowledged`];
  });
}
