import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { onlyAsks } from '../knowledge/understanding/askingWords.ts';
import { readChoice } from './choice.ts';
import type { FlowId, FlowStart } from './flow.ts';
import type { Memory } from './memory.ts';
import { AROUND } from './openFlows.ts';
import { meansOther, placeOf, pointing, type Pointed } from './ordinal.ts';
import type { Action, Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What choosing each of two needs means, from what offers them; undefined where one cannot be chosen. */
export function needsOf(...offers: readonly (Reply | undefined)[]): Memory['needs'] {
  const [first, second] = offers.map((each) => each?.actions?.map(meaningOf)[0]);
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

function meaningOf(action: Action): string | undefined {
  return 'means' in action ? action.means : undefined;
}

/** Whether a start leads away from both of two needs, to something else. */
export function leavesNeeds(flow: FlowId, start: object, { memory }: Turn): boolean {
  if (!memory.needs || AROUND.has(flow) || flow === 'delivery' || flow === 'handover') return false;
  const code = 'procedure' in start ? start.procedure : undefined;
  if (flow === 'declaration' || flow === 'procedure')
    return code !== memory.procedure && !codesIn(memory.needs).includes(code);
  return !memory.needs.some((each) => startOf(each)?.flow === flow);
}

function startOf(means: string): FlowStart | undefined {
  const choice = readChoice(means);
  return choice?.kind === 'start' ? choice.start : undefined;
}

function codesIn(needs: readonly string[]): readonly unknown[] {
  return needs.map((each) => {
    const start = startOf(each);
    return start && 'procedure' in start.with ? start.with.procedure : undefined;
  });
}

/** Which of the two needs a message points at, as what choosing it means, and how; `number`: a figure alone points too. */
export function needMeant(
  turn: Turn,
  number: boolean,
): { readonly means: string; readonly pointed: Pointed } | undefined {
  const { text, memory } = turn;
  if (!memory.needs) return undefined;
  const [first, second] = memory.needs;
  const other = codesIn(memory.needs)[1] === memory.procedure && memory.procedure !== undefined ? first : second;
  if (meansOther(text) || isConsent(turn)) return { means: other, pointed: { nth: 1, rest: '' } };
  const named = namedOf(turn);
  if (named) return { means: memory.needs[named.nth], pointed: named };
  const pointed = pointing(text) ?? (number ? numbered(text) : undefined);
  const at = pointed && saysNoMore(pointed) ? placeOf(pointed, memory.needs.length) : undefined;
  const means = at === undefined ? undefined : memory.needs[at];
  return pointed && means !== undefined ? { means, pointed } : undefined;
}

const PICKS =
  /^(?:(?:cho|em|toi|minh|tui|hoi|lam|noi|the|vay|ok|da|thi|roi|con|ve|so|then|and|do|let s do|let us do|start with|begin with|tell me about|what about|how about) )*(?<frame>(?:cai|vu|viec|chuyen|phan|the) )?(?<name>\w+(?: \w+)*?)(?<tail>(?: (?:truoc|sau|di|da|nha|nhe|a|luon|thi sao|thi the nao|first|one|please|now|next))*)$/;
const ONE_WORD = 4;

/** One of the two by words it was told in: "cái bằng lái trước" after "mất cả bằng lái với cà vẹt". */
function namedOf({ text, memory: { needsTold = ['', ''] } }: Turn): { nth: 0 | 1; rest: string } | undefined {
  const { frame, name = '', tail } = PICKS.exec(fold(text))?.groups ?? {};
  if (frame === undefined && !tail) return undefined;
  const words = name.split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const [said, rest] = [words.slice(0, length).join(' '), words.slice(length).join(' ')];
    if (length === 1 && said.length < ONE_WORD) return undefined;
    const [first, second] = needsTold.map((each) => ` ${fold(each)} `.includes(` ${said} `));
    if (first !== second && saysNoMore({ nth: 0, rest })) return { nth: first ? 0 : 1, rest };
  }
  return undefined;
}

/** "Có", "ok" to the second need, while it is what was said last. */
function isConsent({ understanding, text, memory }: Turn): boolean {
  if (memory.said?.at(-1)?.id !== 'need.other' || understanding.intent !== 'command.yes') return false;
  return wordsOf(fold(text)).length <= FEW_WORDS;
}

const FEW_WORDS = 4;

function numbered(text: string): Pointed | undefined {
  const said = fold(text);
  return /^\d{1,2}$/.test(said) ? { nth: Number(said) - 1, rest: '' } : undefined;
}

/** Nothing is said of what is pointed at but what is asked of it: "số 2 Lê Lợi" is a house. */
export function saysNoMore({ rest }: Pointed): boolean {
  return rest === '' || onlyAsks(wordsOf(rest));
}
