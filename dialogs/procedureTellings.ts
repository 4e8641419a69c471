// in one file: the tellings of one procedure, over the same scene
import type { Knowledge } from '../knowledge/knowledge.ts';
import { hourOf } from '../knowledge/language/day.ts';
import { bullets, formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { staff } from '../knowledge/language/vi/staff.ts';
import { ageRuleOn, paymentsOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { ageUnheld } from './ages.ts';
import { amountTold, asksItsAmount } from './amountGot.ts';
import { aspects, spanInShort } from './aspects.ts';
import { asksDeadline, lineOf, namesDistrict } from './asked.ts';
import { channelIn } from './filing.ts';
import type { FlowStarts } from './flow.ts';
import { withNotices } from './noticesTold.ts';
import { actionsFor, IN_SHORT, NEXT } from './procedureActions.ts';
import type { Reply } from './reply.ts';
import { paymentInShort } from './payments.ts';
import { inWords, type Scene, type Told, whomToAsk } from './scene.ts';
import { grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** A procedure as it is seen in a language, at the hour and day of a turn. */
export type SceneOf = (language: Language) => Scene;
export type Years = NonNullable<FlowStarts['procedure']['age']>;

/** One aspect of a procedure; with the years of a person, first whether that is old enough; or first what is to be minded about it. */
export function tellAspect(
  knowledge: Knowledge,
  scene: SceneOf,
  {
    aspect,
    age,
    minded,
    offline,
  }: Pick<FlowStarts['procedure'], 'age' | 'minded' | 'offline'> & { readonly aspect: Aspect },
  turn: Turn,
): Reply {
  const line = turn.choice ? '' : lineOf(turn.text, turn.language);
  const first = aspect === 'time' && asksDeadline(line);
  const { procedure } = scene(turn.language);
  const got = aspect === 'fee' && asksItsAmount(procedure, line, turn.today);
  // who says "level 4" is told what that is in the words of the answer
  const numbered = aspect === 'level' && turn.understanding.entities.level.some((each) => each === 3 || each === 4);
  const telling = (language: Language): Telling => {
    const own =
      (first ? byWhen(scene(language)) : undefined) ??
      withoutDistricts(aspects[aspect](scene(language)), scene(language), aspect, line);
    const asked = (got ? amountTold(scene(language), own) : undefined) ?? own;
    const told = numbered ? { ...asked, rest: [packs[language].browse.ruleOfThumb, ...asked.rest] } : asked;
    const judged = age && judgeAge(scene(language), age);
    const before =
      judged ??
      ageUnheld(scene(language), aspect, { line, text: turn.text }) ??
      (offline && packs[language].procedures.offline);
    const whole = before ? { ...told, lead: before, rest: [told.lead, ...told.rest] } : told;
    return withNotices(whole, scene(language), aspect, {
      minded: minded ?? (got || undefined),
      named: wasGuessed(scene(language), turn),
    });
  };
  const actions = actionsFor(knowledge, procedure, NEXT[aspect], turn);
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}

/** Whether something else was told last, so that which procedure this is about may surprise. */
export function wasGuessed({ procedure: { code } }: Scene, { choice, memory }: Turn): boolean {
  const last = memory.said?.filter(({ id }) => id !== 'greeting') ?? [];
  return !choice && last.length > 0 && last.every(({ about }) => about?.procedure !== code);
}

/** By when one must come, then how long it takes; undefined where no such limit is held. */
function byWhen(scene: Scene): Told | undefined {
  const deadline = deadlineOf(scene);
  if (!deadline) return undefined;
  const time = aspects.time(scene);
  return { ...deadline, rest: [...deadline.rest, ...(time.held === 'none' ? [] : [time.lead])], grounds: time.grounds };
}

/** Who asks for a district is told first that there are none. */
function withoutDistricts(told: Told, { region, day, language }: Scene, aspect: Aspect, line: string): Told {
  if (aspect !== 'place' || day < region.unitsSince || !namesDistrict(line)) return told;
  const { lead, rest, spoken = lead } = told;
  const none = packs[language].ward.noDistricts({ since: formatDay(region.unitsSince, language) });
  return { ...told, lead: `${none} ${lead}`, rest, spoken: `${none} ${spoken}` };
}

/** Whether someone of these years is old enough; undefined where age does not decide it. */
function judgeAge({ procedure, day, language }: Scene, { years, yearOnly }: Years): string | undefined {
  const words = packs[language].procedures;
  const rule = ageRuleOn(procedure, day, years);
  if (rule === undefined) return undefined;
  if (rule === 'none') return words.tooYoung({ years });
  const before = yearOnly ? ageRuleOn(procedure, day, years - 1) : rule;
  if (before === undefined || before === 'none' || before.value.from !== rule.value.from)
    return words.oldEnoughSoon({ years });
  return rule.value.if
    ? words.oldEnoughIf({ years, if: rule.value.if[language] })
    : words.oldEnough({ years, from: rule.value.from });
}

/** The whole of a procedure, or of the case that is meant, in a few lines. */
export function tellInShort(knowledge: Knowledge, sceneIn: SceneOf, turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const scene = sceneIn(language);
    const words = packs[language].procedures;
    const { nameOnly } = scene.procedure;
    if (nameOnly) return tellNameOnly(scene, nameOnly);
    const kase = caseTold(scene);
    const parts = partsInShort(scene, kase === undefined);
    const told = {
      lead: `${isSame(scene, turn) ? `${words.same} ` : ''}${kase?.lead ?? scene.procedure.about[language]}`,
      rest: [...(kase?.rest ?? []), bullets(parts.map((each) => each.lead))],
      grounds: [...(kase?.grounds ?? []), ...parts.flatMap((each) => each.grounds.slice(0, 1))],
    };
    const declared = knowledge.declarations.byProcedure(scene.procedure.code, scene.day) !== undefined;
    const whole = withNotices(told, scene, 'steps');
    return followed(whole, declared ? words.nextStepDeclare : words.nextStep, { isCase: kase !== undefined, language });
  };
  const { procedure } = sceneIn(turn.language);
  const actions = actionsFor(knowledge, procedure, IN_SHORT, turn);
  return tell('procedure.detail', turn, telling, { actions, about: { procedure: procedure.code } });
}

/** What a procedure is for, what it gives, and what is to be minded of it. */
export function tellPurpose(knowledge: Knowledge, sceneIn: SceneOf, turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const scene = sceneIn(language);
    const result = aspects.result(scene);
    const more = result.held ? [] : [result.lead];
    const told = { lead: scene.procedure.about[language], rest: more, grounds: result.held ? [] : result.grounds };
    return withNotices(told, scene, 'steps');
  };
  const { procedure } = sceneIn(turn.language);
  const actions = actionsFor(knowledge, procedure, IN_SHORT, turn);
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}

/** A procedure of which only the name is known: what it is for, and that nothing else is held. */
function tellNameOnly({ procedure, region, language }: Scene, ground: NonNullable<Procedure['nameOnly']>): Telling {
  const words = packs[language].procedures;
  const filing = new URL(region.portals.filing).host;
  const lead = `${procedure.about[language]} ${words.nameOnly({ filing })}`;
  return grounded({ lead, rest: [] }, [ground], region, language, whomToAsk(procedure, language));
}

/** The telling with the question what more is wanted; what a procedure is for is certain, whatever is told beside it. */
function followed(
  { lead, rest, surety }: Telling,
  next: string,
  { isCase, language }: { readonly isCase: boolean; readonly language: Language },
): Telling {
  const whole = { lead, rest: [...rest, next], spoken: `${lead} ${packs[language].aloud.askMore}` };
  if (!surety) return whole;
  return isCase ? { ...whole, surety } : { ...whole, noted: [staff.confidence[surety.confidence]] };
}

/** Until when and how long, what it costs, who and where, of what is held; a case tells itself who and where. */
function partsInShort(scene: Scene, whole: boolean): readonly Told[] {
  const deadline = deadlineOf(scene);
  const time = aspects.time(scene);
  const span = stateOn(scene.procedure.processing, scene.day);
  const takes = span.state === 'holds' ? spanInShort(span.fact.value, scene.language) : time.lead;
  const lead = [...(deadline ? [deadline.lead] : []), ...(time.held === 'none' ? [] : [takes])].join(' ');
  const fee = aspects.fee(scene);
  return [
    ...(lead ? [{ ...time, lead, grounds: [...time.grounds, ...(deadline?.grounds ?? [])] }] : []),
    ...(fee.held ? [] : [{ ...fee, lead: paymentInShort(scene) }]),
    ...(whole ? [aspects.eligibility(scene), aspects.place(scene)].filter((each) => !each.held) : []),
  ];
}

/** Words that name the procedure under discussion again, perhaps to be sure of it. */
const FEW_WORDS = 4;

function isSame({ procedure, kase }: Scene, { choice, memory, text }: Turn): boolean {
  const short = text.trim().split(/\s+/).length <= FEW_WORDS;
  // one of a list is taken for the first time, though the list may be about it
  const listed = memory.said?.at(-1)?.id === 'procedure.choose';
  return !choice && !listed && memory.procedure === procedure.code && memory.case === kase && short;
}

/** What the case that is meant comes to. */
function caseTold({ procedure, day, language, kase }: Scene): Told | undefined {
  const holding = stateOn(procedure.cases?.find((each) => each.id === kase)?.told ?? [], day);
  return holding.state === 'holds' ? { ...inWords(holding.fact.value, language), grounds: [holding.fact] } : undefined;
}

/** The scene of a procedure for a turn. */
export function sceneOf(
  knowledge: Knowledge,
  procedure: Procedure,
  { turn, kase }: { readonly turn: Turn; readonly kase: string | undefined },
): SceneOf {
  const named = turn.choice ? undefined : channelIn(lineOf(turn.text, turn.language));
  const channel = named && paymentsOn(procedure, turn.today, { channel: named, kase }).length > 0 ? named : undefined;
  return (language) => ({
    procedure,
    region: knowledge.region,
    day: turn.today,
    hour: hourOf(turn.now),
    language,
    ...(kase && { kase }),
    ...(channel && { channel }),
  });
}

/** A procedure that is no more: what took its place, and since when. */
export function tellReplaced(
  { region, procedures }: Knowledge,
  replaced: NonNullable<Procedure['replacedBy']>,
  aspect: Aspect | undefined,
  turn: Turn,
): Reply {
  const { code, name } = replaced.value;
  const successor = procedures.byCode(code);
  const telling = (language: Language): Telling => {
    const from = formatDay(replaced.from ?? replaced.asOf, language);
    const lead = packs[language].procedures.replaced({ name: name[language], from });
    return grounded({ lead, rest: [] }, [replaced], region, language, successor && whomToAsk(successor, language));
  };
  return tell(aspect ? 'procedure.aspect' : 'procedure.detail', turn, telling, { about: { procedure: code } });
}

/** Until when one must come, where that is held. */
export function deadlineOf({ procedure, day, language }: Scene): Told | undefined {
  const holding = stateOn(procedure.deadline, day);
  return holding.state === 'holds' ? { ...inWords(holding.fact.value, language), grounds: [holding.fact] } : undefined;
}
