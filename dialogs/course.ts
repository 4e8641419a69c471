import type { Dated } from '../knowledge/dated.ts';
import { bullets, continued, formatSpan, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { FilingChannel, Span } from '../knowledge/procedures/procedure.ts';
import { inWords, whomToAsk, type Scene, type Told } from './scene.ts';

/** Papers named in the first step; the whole list has an answer of its own. */
const NAMED = 2;

/** What of a procedure's facts holds on the day; undefined where nothing does. */
function held<T>(facts: readonly Dated<T>[], { day }: Scene): Dated<T> | undefined {
  const holding = stateOn(facts, day);
  return holding.state === 'holds' ? holding.fact : undefined;
}

/** The steps from papers to result, where a procedure has no words of its own for them; undefined where too little is known. */
export function stepsTold(scene: Scene): Told | undefined {
  const { procedure, language } = scene;
  const words = packs[language].course;
  const [papers, channels] = [held(procedure.documents, scene), held(procedure.channels, scene)];
  if (!papers || !channels) return undefined;
  const [outcome, time] = [held(procedure.outcome, scene), held(procedure.processing, scene)];
  const always = papers.value.filter((each) => each.required === 'always').map((each) => each.name[language]);
  const named = always.length ? always.slice(0, NAMED) : papers.value.slice(0, 1).map((each) => each.name[language]);
  const rest = always.length > NAMED ? words.others : papers.value.length > named.length ? words.sometimesMore : '';
  const steps = [
    [words.prepare({ papers: named.map(inMiddle).join('; ') }), rest].filter(Boolean).join(' '),
    words.handIn({
      ways: joinList(
        channels.value.map((each) => way(each, scene)),
        language,
        'or',
      ),
    }),
    [words.keep, ...(time ? [takes(time.value, language)] : [])].join(' '),
    ...(outcome ? [words.getOnDay({ outcome: outcome.value[language] })] : []),
  ];
  const grounds = [papers, channels, ...(time ? [time] : []), ...(outcome ? [outcome] : [])];
  return {
    lead: words.lead({ count: steps.length }),
    rest: [bullets(steps)],
    spoken: steps.slice(0, 2).join(' '),
    grounds,
  };
}

function takes(span: Span, language: Language): string {
  const words = packs[language].course;
  return span.kind === 'sameDay' ? words.takesADay : words.takes({ span: formatSpan(span.count, span.unit, language) });
}

/** A name in the middle of a sentence; one that begins with an abbreviation keeps its letters. */
function inMiddle(name: string): string {
  return /^\p{Lu}\p{Lu}|^\S*\d/u.test(name) ? name : continued(name);
}

function way(channel: FilingChannel, { procedure, region, language }: Scene): string {
  const words = packs[language].course.way;
  switch (channel) {
    case 'counter':
      return words.counter({ office: whomToAsk(procedure, language) });
    case 'online':
      return words.online({ portal: new URL(region.portals.filing).host });
    case 'post':
      return words.post;
  }
}

/** Where it is handed in: at the counter of its office and by the other channels, or online only. */
export function placeTold(scene: Scene): Told | undefined {
  const { procedure, region, language } = scene;
  const words = packs[language].course;
  const [office, channels] = [held(procedure.receives, scene), held(procedure.channels, scene)];
  if (!channels) return undefined;
  if (!channels.value.includes('counter')) {
    const portal = new URL(region.portals.filing).host;
    const by = words.handledBy({ agency: procedure.agency[language] });
    return { lead: words.onlineOnly({ portal }), rest: [by], grounds: [channels] };
  }
  if (!office) return undefined;
  const { lead, rest } = inWords(office.value, language);
  const others = channels.value.filter((each) => each !== 'counter').map((each) => way(each, scene));
  const ways = others.length ? [words.otherWays({ ways: joinList(others, language, 'or') })] : [];
  return { lead, rest: [...ways, ...rest], grounds: [office, channels] };
}

/** What one gets and how, from the outcome and the channels. */
export function resultTold(scene: Scene): Told | undefined {
  const outcome = held(scene.procedure.outcome, scene);
  if (!outcome) return undefined;
  const words = packs[scene.language].course;
  const scope = held(scene.procedure.scope, scene);
  const electronic = scope?.value === 'whole' && !scene.procedure.handedOver;
  const rest = electronic ? [words.outcomeWhole] : [words.outcomeCollect];
  return { lead: words.outcome({ outcome: outcome.value[scene.language] }), rest, grounds: [outcome] };
}

/** The form to fill in, from the list of papers. */
export function formTold(scene: Scene): Told | undefined {
  const { procedure, language } = scene;
  const papers = held(procedure.documents, scene);
  const filled = papers?.value.filter((each) => each.form) ?? [];
  const forms = filled.map((each) => inMiddle(each.name[language]));
  if (!papers || forms.length === 0) return undefined;
  const words = packs[language].course;
  const channels = held(procedure.channels, scene);
  const rest = [
    ...(channels?.value.includes('online') ? [words.formOnline] : []),
    ...(channels?.value.includes('counter') ? [words.formCounter] : []),
  ];
  return {
    lead: words.form({
      form: joinList(forms, language, filled.every((each) => each.required === 'always') ? 'and' : 'or'),
    }),
    rest,
    grounds: [papers],
  };
}
