import type { Dated } from '../knowledge/dated.ts';
import { takenInOn, addWorkingDays } from '../knowledge/delivery/calendar.ts';
import { remarksOn } from '../knowledge/delivery/delivery.ts';
import { bullets, continued, formatDay, formatSpan, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure, Span, Wording } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { formTold, placeTold, resultTold, stepsTold } from './course.ts';
import { tellLegalBasis } from './legalBasis.ts';
import { tellPayments } from './payments.ts';
import { inWords, known, type Scene, type Told } from './scene.ts';

type Teller = (scene: Scene) => Told;

const ownSteps = wordingOf('steps', (procedure) => procedure.steps, {
  tell: stepsTold,
  from: ({ documents }) => documents,
});

/** How each aspect of a procedure is told. */
export const aspects: Readonly<Record<Aspect, Teller>> = {
  documents: tellDocuments,
  fee: tellPayments,
  time: tellTime,
  place: tellPlace,
  steps: tellSteps,
  eligibility: wordingOf('eligibility', (procedure) => procedure.applicants),
  level: tellScope,
  form: wordingOf('form', (procedure) => procedure.form, { tell: formTold, from: ({ documents }) => documents }),
  legal: tellLegalBasis,
  result: wordingOf('result', (procedure) => procedure.result, { tell: resultTold, from: ({ outcome }) => outcome }),
  validity: wordingOf('validity', (procedure) => procedure.validity),
};

/** How an aspect is told without words of its own, and the facts that it is told from. */
type Composed = {
  readonly tell: (scene: Scene) => Told | undefined;
  readonly from: (procedure: Procedure) => readonly Dated<unknown>[];
};

/** Told in the words held for it; where there are none, from what else is held. */
function wordingOf(
  aspect: Aspect,
  pick: (procedure: Procedure) => readonly Dated<Wording>[],
  composed?: Composed,
): Teller {
  return (scene) => {
    const wordings = pick(scene.procedure);
    const told = wordings.length === 0 && composed ? tellComposed(scene, composed) : undefined;
    return told ?? known(scene, aspect, wordings, ({ value }) => inWords(value, scene.language));
  };
}

function tellComposed(scene: Scene, { tell, from }: Composed): Told | undefined {
  const facts = stateOn(from(scene.procedure), scene.day);
  if (facts.state !== 'ended') return tell(scene);
  const before = tell({ ...scene, day: facts.on });
  if (!before) return undefined;
  const words = packs[scene.language].procedures;
  const answer = before.spoken ?? before.lead;
  const lead = words.ended({ until: formatDay(facts.on, scene.language) });
  return { lead, rest: [words.before({ answer })], grounds: before.grounds };
}

function tellPlace(scene: Scene): Told {
  const { place, receives } = scene.procedure;
  const own = place.length > 0 ? place : receives;
  const told = place.length === 0 ? placeTold(scene) : undefined;
  return told ?? known(scene, 'place', own, ({ value }) => inWords(value, scene.language));
}

/** Spoken, the first step comes along: the number of steps alone helps nobody. */
function tellSteps(scene: Scene): Told {
  const { procedure, language } = scene;
  if (procedure.steps.length === 0) return ownSteps(scene);
  return known(scene, 'steps', procedure.steps, ({ value }) => ({
    ...inWords(value, language),
    ...(value.list?.[0] && {
      spoken: `${value.answer[language]} ${packs[language].aloud.firstStep({ step: continued(value.list[0][language]) })}`,
    }),
  }));
}

/** Most papers named in one spoken sentence. */
const IN_A_SENTENCE = 3;

function papersSpoken(papers: readonly string[], language: Language): string {
  const { aloud, procedures } = packs[language];
  const named = papers.map(continued);
  const first = named.slice(0, IN_A_SENTENCE).join('; ');
  const more = named.slice(IN_A_SENTENCE).join('; ');
  if (more === '') return procedures.documentsSpoken({ papers: first });
  return `${aloud.papers({ count: papers.length, papers: first })} ${aloud.morePapers({ papers: more })}`;
}

/** The papers that are needed only where something holds, each after it. */
export function papersSometimes(
  papers: Procedure['documents'][number]['value'],
  language: Language,
): readonly string[] {
  return papers
    .filter(({ required }) => required === 'sometimes')
    .map(({ name, when }) => (when ? `${when[language]}: ${name[language]}` : name[language]));
}

function tellDocuments(scene: Scene): Told {
  const { language } = scene;
  const words = packs[language].procedures;
  return known(scene, 'documents', scene.procedure.documents, ({ value }) => {
    const always = value.filter((each) => each.required === 'always').map((each) => each.name[language]);
    const sometimes = papersSometimes(value, language);
    return {
      lead: words.documentsLead({ count: always.length }),
      spoken: papersSpoken(always, language),
      rest: [bullets(always), ...(sometimes.length ? [words.documentsSometimes, bullets(sometimes)] : [])],
    };
  });
}

function tellTime(scene: Scene): Told {
  const { procedure, language } = scene;
  // what is handed in now falls under the rule of now, not under one that has yet to begin
  const now = stateOn(procedure.processing, scene.day).state === 'holds';
  const told = known(scene, 'time', procedure.processing, ({ value }) => ({
    lead: spanLine(value, language),
    rest: now ? [ifTakenInNow(value, scene)].filter((line) => line !== '') : [],
  }));
  const deadline = stateOn(procedure.deadline, scene.day);
  if (deadline.state !== 'holds') return told;
  const { lead, rest } = inWords(deadline.fact.value, language);
  return { ...told, rest: [...told.rest, [lead, ...rest].join(' ')], grounds: [...told.grounds, deadline.fact] };
}

/** How long it takes, in a sentence. */
function spanLine(span: Span, language: Language): string {
  const words = packs[language].procedures;
  return span.kind === 'sameDay'
    ? words.sameDay({ hour: span.lateHour })
    : words.within({ span: formatSpan(span.count, span.unit, language) });
}

/** The same in a few words. */
export function spanInShort(span: Span, language: Language): string {
  const words = packs[language].procedures;
  return span.kind === 'sameDay'
    ? words.sameDayInShort
    : words.withinInShort({ span: formatSpan(span.count, span.unit, language) });
}

const LATE_HOUR = 15;

function ifTakenInNow(span: Span, { region, day, hour, language }: Scene): string {
  if (span.kind === 'within' && span.unit !== 'workingDay') return '';
  const words = packs[language].procedures;
  const taken = takenInOn(day, hour, span.kind === 'sameDay' ? span.lateHour : LATE_HOUR, region.holidays);
  const done = span.kind === 'sameDay' ? taken : addWorkingDays(taken.day, span.count, region.holidays);
  const when = { day: formatDay(done.day, language) };
  return taken.certain && done.certain ? words.ifNow(when) : words.ifNowUnsure(when);
}

function tellScope(scene: Scene): Told {
  const { procedure, day, language } = scene;
  const words = packs[language].procedures;
  const channels = stateOn(procedure.channels, day);
  const told = known(scene, 'level', procedure.scope, ({ value, confidence }) => ({
    lead: confidence === 'sourced' ? words.levelIs[value] : words.levelMaybe[value],
    rest: [
      value === 'whole' && procedure.handedOver ? words.wholeMeaning[procedure.handedOver] : words.levelMeaning[value],
    ],
  }));
  const remarks = remarksOn(day, 'scopes').map((each) => each.value[language]);
  if (channels.state !== 'holds') return { ...told, rest: [...told.rest, ...remarks] };
  const names = channels.fact.value.map((each) => words.channel[each]);
  const line = words.channelsAre({ channels: joinList(names, language, 'or') });
  return { ...told, rest: [...told.rest, line, ...remarks], grounds: [...told.grounds, channels.fact] };
}
