import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { differs, lineOf } from './asked.ts';
import { means, readChoice } from './choice.ts';
import type { FlowStart } from './flow.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** Named at least so surely a procedure is one of those compared. */
const NAMED = 0.6;
const MOST = 5;
const BETWEEN = /\s+(?:và|va|với|voi|so với|so voi|hay|hoặc|hoac|khác|khac|and|vs\.?|versus|or|from|between)\s+/iu;

/** Asks what is different: between those that were put to choose from, that are named, or the one in hand and one that is named. */
export function comparing(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, understanding, memory } = turn;
  if (!differs(lineOf(text, language)) || understanding.entities.level.length > 0) return undefined;
  if (understanding.intent === 'levels.explain') return undefined;
  const codes = comparedIn(knowledge, turn);
  const [only, ...others] = codes;
  if (only === undefined) return undefined;
  const isOne = others.length === 0 && only !== memory.procedure;
  return isOne
    ? { flow: 'procedure', with: { procedure: only } }
    : { flow: 'discovery', with: { query: text, compare: codes } };
}

function comparedIn({ understand, procedures }: Knowledge, { text, language, memory }: Turn): readonly string[] {
  const held = (code: string | undefined) => (code !== undefined && procedures.byCode(code) ? [code] : []);
  const head =
    text
      .trim()
      .replace(/[?.!]+$/, '')
      .split(' ')
      .at(-1) ?? '';
  const named = ` ${text} `.split(BETWEEN).flatMap((part) => {
    // "temporary and permanent residence": both share the last word
    const [hit] = [part, `${part} ${head}`].flatMap((each) => understand(each, language).procedures);
    return hit && hit.score >= NAMED ? held(hit.code) : [];
  });
  const distinct = [...new Set(named)];
  if (distinct.length > 1) return distinct;
  if (distinct.length === 1) return [...new Set([...held(memory.procedure), ...distinct])];
  const listed = (memory.said?.findLast(({ id }) => id === 'procedure.choose')?.actions ?? []).flatMap((action) => {
    const choice = 'means' in action ? readChoice(action.means) : undefined;
    return choice?.kind === 'answer' ? held(choice.value) : [];
  });
  if (listed.length > 1) return listed.slice(0, MOST);
  const needs = (memory.needs ?? []).flatMap((each) => {
    const choice = readChoice(each);
    return choice?.kind === 'start' && choice.start.flow === 'procedure' ? held(choice.start.with.procedure) : [];
  });
  return needs.length > 1 ? needs : held(memory.procedure);
}

/** What each is for, side by side; of one alone, which it should be compared with. */
export function compared(found: readonly Procedure[], turn: Turn): Reply {
  const [only, ...others] = found;
  const actions = found.map((each) => ({ label: each.name[turn.language], means: means.answer(each.code) }));
  return tell(
    'procedure.choose',
    turn,
    (language) => {
      const words = packs[language].procedures;
      if (only && others.length === 0) return { lead: words.compareWith({ name: only.name[language] }), rest: [] };
      const lines = found.map(({ name, about }) => `${name[language]}: ${about[language]}`);
      return { lead: words.compared, rest: [bullets(lines), words.comparedNext], spoken: lines.slice(0, 2).join(' ') };
    },
    { actions: others.length > 0 ? actions : [] },
  );
}
