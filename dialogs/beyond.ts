import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { FlowId } from './flow.ts';
import { pointing } from './ordinal.ts';
import type { Action, Reply, ReplyId } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

const LISTS: ReadonlySet<ReplyId> = new Set(['procedure.choose', 'status.list'] satisfies ReplyId[]);
/** What opens a talk: what can be chosen there is no list of things. */
const OPENING: ReadonlySet<ReplyId> = new Set(['greeting'] satisfies ReplyId[]);

/** Whether a message points at something by its place, and says nothing else. */
export function pointsOnly({ text, choice }: Turn): boolean {
  return !choice && pointing(text)?.rest === '';
}

/**
 * To "the seventh" of three: how many there are, with the list once more; before anything was listed, that nothing was. Undefined where
 * something is pointed at that may be there. A list that is gone through by pages tells it itself.
 */
export function pointedBeyond(turn: Turn, active: FlowId | undefined, jobs: readonly Action[]): Reply | undefined {
  if (!pointsOnly(turn) || active === 'browse') return undefined;
  const { said = [] } = turn.memory;
  if (active === undefined && said.every(({ id }) => OPENING.has(id)))
    return tell('help', turn, (to) => ({ lead: packs[to].common.noList, rest: [] }), { actions: jobs });
  const list = said.at(-1);
  if (!list || !LISTS.has(list.id)) return undefined;
  const { id, actions = [], about } = list;
  const count = actions.filter((action) => !('aside' in action)).length;
  if (count === 0) return undefined;
  const telling = (to: Language): Telling => ({ lead: packs[to].common.beyondList({ count }), rest: [] });
  return tell(id, turn, telling, { actions, ...(about && { about }) });
}
