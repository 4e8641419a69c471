import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/language/text.ts';
import { packs } from '../knowledge/language/packs.ts';
import { ruleFor } from '../knowledge/delivery/delivery.ts';
import type { Rule } from '../knowledge/delivery/rules.ts';
import type { LevelWord } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import {
  bothInShort,
  levelsDelivery,
  levelsInShort,
  termDelivery,
  termMeaning,
  termOf,
  type View,
} from './deliveryTellings.ts';
import type { Flow, FlowStarts } from './flow.ts';
import { oneShot } from './oneShot.ts';
import { procedureDelivery } from './procedureDelivery.ts';
import type { Action, Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

const WORDS: readonly LevelWord[] = ['whole', 'partial', 4, 3];

/**
 * Explains how results come back and money is paid, for a level or scope in general and for the very procedure asked about, and what
 * the levels are: each as it was laid down, dated, and then in today's words.
 */
export function makeDeliveryFlow({ knowledge }: { knowledge: Knowledge }): Flow<FlowStarts['delivery'], never> {
  return oneShot('delivery', (start, turn) => ({
    say: start.topic === 'levels' ? [explainLevels(knowledge, start, turn)] : explainDelivery(knowledge, start, turn),
    ...(start.procedure !== undefined &&
      start.procedure !== turn.memory.procedure && { remember: { procedure: start.procedure, case: undefined } }),
    end: true,
  }));
}

function viewer(knowledge: Knowledge, turn: Turn): (language: Language) => View {
  return (language) => ({ region: knowledge.region, day: turn.today, language });
}

function explainDelivery(knowledge: Knowledge, start: FlowStarts['delivery'], turn: Turn): readonly Reply[] {
  const { level, and } = start;
  const levels = [level, and].filter((each) => each !== undefined);
  const general = levels.length === 0 ? [] : [explainTerms(knowledge, levels, turn)];
  const own = explainForProcedure(knowledge, start, turn);
  const said = [...general, ...own];
  return said.length > 0 ? said : [explainBoth(knowledge, turn)];
}

function explainTerms(knowledge: Knowledge, levels: readonly LevelWord[], turn: Turn): Reply {
  const view = viewer(knowledge, turn);
  const terms = levels.map(termOf);
  const [first, ...more] = terms;
  const others = WORDS.filter((each) => !levels.includes(each));
  const actions = [levelsAction(turn.language), ...termActions(turn, others)];
  const telling = (language: Language) =>
    first && more.length === 0 ? termDelivery(first, view(language)) : levelsDelivery(terms, view(language));
  return tell('delivery.rule', turn, telling, { actions });
}

function explainBoth(knowledge: Knowledge, turn: Turn): Reply {
  const view = viewer(knowledge, turn);
  const actions = [...termActions(turn, WORDS), levelsAction(turn.language)];
  return tell('delivery.rule', turn, (language) => bothInShort(view(language)), { actions });
}

function explainForProcedure(knowledge: Knowledge, start: FlowStarts['delivery'], turn: Turn): readonly Reply[] {
  const procedure = start.procedure === undefined ? undefined : knowledge.procedures.byCode(start.procedure);
  if (!procedure) return [];
  const view = viewer(knowledge, turn);
  const { code } = procedure;
  const fee = { label: packs[turn.language].procedures.aspects.fee, means: means.procedure(code, 'fee') };
  const actions = [fee, ...termActions(turn, ['whole', 'partial'])];
  const about = { procedure: code };
  return [tell('delivery.rule', turn, (language) => procedureDelivery(procedure, view(language)), { actions, about })];
}

function explainLevels(knowledge: Knowledge, start: FlowStarts['delivery'], turn: Turn): Reply {
  const { and, procedure: code } = start;
  const level = and === undefined ? start.level : undefined;
  const view = viewer(knowledge, turn);
  const procedure = code === undefined ? undefined : knowledge.procedures.byCode(code);
  const words = packs[turn.language].delivery;
  const own = procedure && {
    label: words.askProcedure({ name: procedure.name[turn.language] }),
    means: means.procedure(procedure.code, 'level'),
  };
  const actions = [...termActions(turn, level === undefined ? WORDS : [level]), ...(own ? [own] : [])];
  return tell(
    'levels.rule',
    turn,
    (language) => (level === undefined ? levelsInShort(view(language)) : termMeaning(termOf(level), view(language))),
    { actions },
  );
}

function levelsAction(language: Language): Action {
  return { label: packs[language].delivery.askLevels, means: means.delivery('levels') };
}

/** One action a term, named as people say it on that day. */
function termActions(turn: Turn, words: readonly LevelWord[]): readonly Action[] {
  const rules: readonly (readonly [LevelWord, Rule])[] = words.map((each) => [
    each,
    ruleFor(termOf(each), turn.today).rule,
  ]);
  return rules.map(([word, rule]) => ({
    label: packs[turn.language].delivery.askDelivery({ name: rule.name[turn.language] }),
    means: means.delivery('delivery', word),
  }));
}
