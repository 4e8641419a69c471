// in one file: one flow, whose answers share what was put to choose from
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect, ProcedureHit } from '../knowledge/understanding/understanding.ts';
import { amountOfAll } from './amountGot.ts';
import { onlyAsks } from '../knowledge/understanding/askingWords.ts';
import { aspectIn, asksItsLevel, lineOf } from './asked.ts';
import { bareAspect } from './bare.ts';
import { askedOfAll, asksOfEach, compared } from './comparing.ts';
import { type Clarify, PATIENCE } from './clarifying.ts';
import { eachInShort } from './eachInShort.ts';
import type { Flow, FlowStarts, Outcome } from './flow.ts';
import { standsApart, SURE } from './interruption.ts';
import type { LookFurther } from './imported.ts';
import { noneHeld } from './noneHeld.ts';
import { andAlong, choose, whichFirst } from './discoveryReplies.ts';
import { likeliest } from './likeliest.ts';
import { pointing } from './ordinal.ts';
import { askedTogether } from './several.ts';
import type { Turn } from './turn.ts';
import { unanswered } from './unanswered.ts';

/** What was asked for, and which procedures were put to choose from. */
export type Choosing = {
  readonly query: string;
  readonly options: readonly string[];
  /** Nothing was named: all that is held was put, not what comes close. */
  readonly vague?: true;
  /** Replies in a row that fitted none of them. */
  readonly misses?: number;
  /** What was asked of whichever it is. */
  readonly aspect?: Aspect;
  /** All that was, where it was more than that. */
  readonly all?: readonly Aspect[];
  /** The one of which is asked what it should be compared with. */
  readonly compare?: string;
  /** They were told side by side: what is asked next is asked of each. */
  readonly beside?: true;
};

/** A second hit this close to the first leaves the choice to the person. */
const CLOSE = 0.75;
const MOST = 5;
const FEW_WORDS = 7;
/** Longer, only what asks and says nothing else is asked of those listed. */
const MOST_WORDS = 12;
/** So many are asked about where nothing was plainly named. */
const FEW = 3;

/** Leads to one procedure by words: one that fits is told at once, close ones are put to choose from, and none is said to be none. */
export function makeDiscoveryFlow({
  knowledge,
  clarify,
  lookFurther,
}: {
  knowledge: Knowledge;
  clarify: Clarify;
  lookFurther: LookFurther;
}): Flow<FlowStarts['discovery'], Choosing> {
  const held = (code: string) => knowledge.procedures.byCode(code);
  const heldOf = (options: readonly string[]) => options.map(held).filter((each) => each !== undefined);
  /** The options that fit what is said now, else those that fit it together with what was said first. */
  const narrowed = ({ query, options, beside }: Choosing, turn: Turn): readonly string[] => {
    const among = (hits: readonly ProcedureHit[]) => closest(hits.filter((each) => options.includes(each.code)));
    const now = among(turn.understanding.procedures);
    if (now.length > 0) return now;
    // "which one takes longer" is asked of both, though the words of one come nearer
    if (beside || asksOfEach(lineOf(turn.text, turn.language))) return [];
    const together = among(knowledge.understand(`${query} ${turn.text}`, turn.language).procedures);
    return together.length < options.length ? together : [];
  };
  /** What was asked is asked of a procedure, and none was named yet: what else can be done is offered, in other words each time. */
  const nameFirst = (state: Choosing, turn: Turn): Outcome<Choosing> => {
    const misses = (state.misses ?? 0) + 1;
    const say = [misses % 2 === 1 ? whichFirst(knowledge, turn) : clarify(turn, misses)];
    return { say, wait: { ...state, misses } };
  };
  /** After what was asked of none, the procedure that is named is the one it is asked of. */
  const namedNow = ({ vague, aspect }: Choosing, turn: Turn): readonly string[] => {
    if (!vague || !aspect || turn.choice || aspectIn(lineOf(turn.text, turn.language))) return [];
    return closest(turn.understanding.procedures.filter(({ code }) => held(code)));
  };
  /**
   * What is asked of those listed is asked of one first, unless they are compared; asked again, it is answered of each, and then not a
   * third time.
   */
  const askedOfEach = (state: Choosing, aspect: Aspect, turn: Turn): Outcome<Choosing> => {
    const listed = heldOf(state.options);
    const amount = amountOfAll(listed, knowledge, turn);
    if (amount) return { say: [amount], wait: { ...state, aspect: 'result' } };
    const first = choose(listed, turn, 'chooseFirst');
    const all = askedTogether(turn.text, turn.language);
    const line = lineOf(turn.text, turn.language);
    if (state.aspect === undefined && !state.beside && !asksOfEach(line))
      return { say: [first], wait: { ...state, aspect, all } };
    const said = askedOfAll(line);
    const asked = said.length > 0 ? said : [aspect];
    const each = eachInShort(knowledge, listed, asked, { turn, actions: first.actions ?? [] });
    const again = turn.memory.said?.at(-1)?.text === each.text;
    return { say: [again ? clarify(turn, (state.misses ?? 0) + 1) : each], wait: { ...state, aspect } };
  };
  /** The message that led to a list of which none was meant. */
  const ledHere = ({ query }: Choosing, turn: Turn): Pick<Turn, 'text' | 'understanding'> => {
    if (!turn.choice && turn.understanding.intent !== 'command.no') return turn;
    return { text: query, understanding: knowledge.understand(query, turn.language) };
  };
  const settle = (state: Choosing, turn: Turn, along?: string): Outcome<Choosing> => {
    const [only, ...others] = state.options;
    // what is asked next is not of the procedure talked of before
    if (!only) {
      const further = lookFurther(state.query, turn);
      const beside = held(along ?? '');
      if (further)
        return {
          say: [beside ? andAlong(further.reply, beside, turn) : further.reply],
          remember: further.remember,
          end: true,
        };
      if (beside) return { say: [], start: { flow: 'browse', with: { text: state.query } } };
      return {
        say: [noneHeld(knowledge.region, turn)],
        do: unanswered(turn, 'notHeld', ledHere(state, turn)),
        remember: { procedure: undefined, case: undefined, imported: undefined },
        end: true,
      };
    }
    if (others.length === 0) return { say: [], start: { flow: 'procedure', with: asked(only, turn, state) } };
    return { say: [choose(heldOf(state.options), turn, 'choose')], wait: state };
  };

  /** Those told side by side can be chosen from; one alone waits for the other. */
  const sideBySide = (
    codes: readonly string[],
    query: string,
    of: readonly Aspect[],
    turn: Turn,
  ): Outcome<Choosing> => {
    const [only, ...others] = codes;
    const compare = only !== undefined && others.length === 0 ? { compare: only } : ({ beside: true } as const);
    const told = compared(heldOf(codes), turn);
    const [aspect] = of;
    const wait = { query, options: codes, ...compare };
    if (!aspect || others.length === 0) return { say: [told], wait };
    const each = eachInShort(knowledge, heldOf(codes), of, { turn, actions: told.actions ?? [] });
    return { say: [each], wait: { ...wait, aspect } };
  };

  return {
    id: 'discovery',
    begin({ query, compare, of = [], along }, turn) {
      if (compare) return sideBySide(compare, query, of, turn);
      const found = query === turn.text ? turn.understanding : knowledge.understand(query, turn.language);
      const near = closest(found.procedures.filter((each) => held(each.code)));
      const bare = near.length === 0 ? likeliest(knowledge, query, turn.today) : [];
      if (near.length > 0 || (found.namesOther && bare.length === 0))
        return settle({ query, options: near }, turn, along);
      const further = bare.length === 0 ? lookFurther(query, turn) : undefined;
      if (further) return { say: [further.reply], remember: further.remember, end: true };
      const named = heldOf(found.furtherProcedures.slice(0, FEW).map((each) => each.code));
      const perhaps = named.length > 0 ? named : bare;
      const options = perhaps.length > 0 ? perhaps : usualOf(knowledge);
      const aspect = aspectOf(turn);
      const wait = {
        query,
        options: options.map((each) => each.code),
        vague: true,
        ...(aspect && { aspect }),
      } as const;
      return { say: [choose(options, turn, perhaps.length > 0 ? 'perhaps' : 'vague')], wait };
    },
    hears(state, turn) {
      if (state.compare !== undefined)
        return turn.understanding.procedures.length > 0 && !turn.choice ? 'answer' : 'no';
      const named = turn.understanding.procedures.some((each) => state.options.includes(each.code));
      if (turn.choice?.kind === 'answer' || named) return 'answer';
      if (!turn.choice && (aspectOf(turn) || (!state.vague && turn.understanding.intent === 'command.no')))
        return 'answer';
      if (namedNow(state, turn).length > 0) return 'answer';
      if (narrowed(state, turn).length > 0) return 'maybe';
      return !state.vague && saysNothingElse(turn) ? 'answer' : 'no';
    },
    hear(state, turn) {
      const [hit] = turn.understanding.procedures;
      if (state.compare !== undefined && hit)
        return sideBySide([...new Set([state.compare, hit.code])], state.query, [], turn);
      if (turn.choice?.kind === 'answer') {
        const chosen = turn.choice.value;
        return settle({ ...state, options: state.options.filter((each) => each === chosen) }, turn);
      }
      if (turn.understanding.intent === 'command.no') return settle({ ...state, options: [] }, turn);
      const narrower = narrowed(state, turn);
      const options = narrower.length > 0 ? narrower : namedNow(state, turn);
      const aspect = aspectOf(turn);
      if (state.vague && options.length === 0 && aspect) return nameFirst({ ...state, aspect }, turn);
      if (options.length === 0 && aspect && !turn.understanding.namesOther) return askedOfEach(state, aspect, turn);
      if (options.length > 0 || turn.understanding.namesOther) return settle({ ...state, options }, turn);
      const misses = (state.misses ?? 0) + 1;
      const again = !state.vague && misses === 1 && saysNothingElse(turn);
      const say = [again ? choose(heldOf(state.options), turn, 'choose') : clarify(turn, misses - 1)];
      if (misses > PATIENCE) return { say, remember: { misses }, end: true };
      return { say, wait: { ...state, misses } };
    },
    ask: (state, turn) => [choose(heldOf(state.options), turn, state.vague ? 'vague' : 'choose')],
  };
}

/** Goes on about the procedure that is looked for, without naming any: "bé 2 tháng". */
function saysNothingElse({ understanding }: Turn): boolean {
  const { intent, procedures, namesOther } = understanding;
  return procedures.length === 0 && !namesOther && (intent === 'procedure.find' || intent === 'procedure.ask');
}

/** What a short question asks of a procedure, whichever it is. */
function aspectOf({ text, language, understanding }: Turn): Aspect | undefined {
  const line = lineOf(text, language);
  if (understanding.procedures.length === 0 && asksItsLevel(line)) return 'level';
  // "what does wholly online mean" asks of the word, not of any procedure
  if (understanding.intent === 'levels.explain' && understanding.confidence >= SURE) return undefined;
  if (standsApart(understanding)) return undefined;
  const words = line.trim().split(' ');
  if (understanding.procedures.length > 0 || words.length > MOST_WORDS) return undefined;
  const asksOnly = line.split(/ (?:and|va|voi|roi|cung) /).every((part) => onlyAsks(part.trim().split(' ')));
  const [more] = asksOfEach(line) ? askedOfAll(line) : [];
  return bareAspect(text) ?? more ?? (words.length <= FEW_WORDS || asksOnly ? aspectIn(line) : undefined);
}

/** What is asked for most, of what is held. */
function usualOf({ procedures, facets }: Knowledge): readonly Procedure[] {
  const usual = facets.frequent.map((code) => procedures.byCode(code)).filter((each) => each !== undefined);
  return (usual.length > 0 ? usual : procedures.all).slice(0, MOST);
}

/** The codes of the best hit and of those close to it. */
function closest(hits: readonly ProcedureHit[]): readonly string[] {
  const best = Math.max(0, ...hits.map((each) => each.score));
  return hits
    .filter((each) => each.score >= best * CLOSE)
    .slice(0, MOST)
    .map((each) => each.code);
}

function asked(procedure: string, turn: Turn, { query, aspect, all = [] }: Choosing): FlowStarts['procedure'] {
  const { text, language, understanding } = turn;
  // "cái đầu tiên" asks no price
  const own = pointing(text)?.rest === '' ? null : understanding.aspect;
  const before = all.length > 1 ? all : askedTogether(query, language);
  const [first, ...also] = own ? [own] : before.length > 1 ? before : [aspect];
  return {
    procedure,
    ...(first && { aspect: first }),
    ...(also.length > 0 && { also: also.flatMap((each) => each ?? []) }),
  };
}
