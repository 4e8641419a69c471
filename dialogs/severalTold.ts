import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets, continued } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { sentencesIn } from '../knowledge/language/spoken.ts';
import type { Language } from '../knowledge/language/text.ts';
import { noticesOn } from '../knowledge/procedures/facts.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspects } from './aspects.ts';
import { LONGEST } from './noticesTold.ts';
import { paymentInShort } from './payments.ts';
import { actionsFor, IN_SHORT } from './procedureActions.ts';
import { type SceneOf, wasGuessed } from './procedureTellings.ts';
import type { Reply } from './reply.ts';
import { type Scene, whomToAsk } from './scene.ts';
import { type Ground, grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** How much of a list is told: all of it, what is always needed, or in a sentence. */
const ROOM = ['whole', 'list', 'sentence'] as const;
type Room = (typeof ROOM)[number];
/** Ways on beside the answer. */
const MOST_ACTIONS = 4;
/** Sentences of one of several answers that are said aloud. */
const SPOKEN = 2;

type Part = { readonly lines: readonly string[]; readonly spoken: string; readonly grounds: readonly Ground[] };

/** Several aspects of a procedure that were asked for at once: each in short, in the order they were asked for. */
export function tellSeveral(knowledge: Knowledge, sceneIn: SceneOf, asked: readonly Aspect[], turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const scene = sceneIn(language);
    const fits = ROOM.map((room) => toldWith(scene, asked, room, turn)).find(
      ({ lead, rest }) => [lead, ...rest].join('\n').length <= LONGEST,
    );
    return fits ?? toldWith(scene, asked.slice(0, 2), 'sentence', turn);
  };
  const { procedure } = sceneIn(turn.language);
  const more = [...asked.filter((each) => SHORTENED.has(each)), ...IN_SHORT.filter((each) => !asked.includes(each))];
  const actions = actionsFor(knowledge, procedure, more.slice(0, MOST_ACTIONS), turn);
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}

/** What is told in less than the whole, so that the whole is offered. */
const SHORTENED: ReadonlySet<Aspect> = new Set(['documents', 'fee', 'steps']);

function toldWith(scene: Scene, asked: readonly Aspect[], room: Room, turn: Turn): Telling {
  const { procedure, region, language } = scene;
  const parts = asked.map((aspect) => partOf(scene, aspect, room));
  const [lead = '', ...rest] = [...new Set(parts.flatMap(({ lines }) => lines))];
  const [first = '', ...others] = parts.map(({ spoken }) => spoken);
  const spoken = [first, others.map((each, at) => (at === 0 ? each : continued(each))).join('; ')];
  const named = wasGuessed(scene, turn) ? [packs[language].procedures.ofThis({ name: procedure.name[language] })] : [];
  return grounded(
    { lead, rest: [...rest, ...named], spoken: spoken.map(asSentence).join(' ') },
    parts.flatMap(({ grounds }) => grounds),
    region,
    language,
    whomToAsk(procedure, language),
  );
}

function asSentence(text: string): string {
  return `${text.replaceAll(/\.(?=;|$)/g, '')}.`;
}

function partOf(scene: Scene, aspect: Aspect, room: Room): Part {
  const { procedure, day, language } = scene;
  const told = aspects[aspect](scene);
  const notices = noticesOn(procedure, day, aspect).filter(({ value }) => value.first);
  const minded = notices.map(({ value }) => value.text[language]);
  // a notice on this aspect alone answers it by itself
  const answered = told.held === 'none' && notices.some(({ value }) => value.aspects.length === 1);
  const own = aspect === 'fee' ? paymentInShort(scene) : told.lead;
  const said = aspect === 'fee' ? own : (told.spoken ?? own);
  const listed = room === 'sentence' ? [said] : [own, ...listOf(told.rest, aspect, room)];
  const lines = answered ? minded : [...minded, ...listed];
  const spoken = sentencesIn(answered ? (minded[0] ?? '') : said).slice(0, SPOKEN);
  return {
    lines,
    spoken: spoken.map((each, at) => (at === 0 ? each : continued(each))).join('; '),
    grounds: answered ? notices : [...told.grounds, ...notices],
  };
}

/** The list that belongs to an answer; of papers also those that only some need. */
function listOf(rest: readonly string[], aspect: Aspect, room: Room): readonly string[] {
  if (room === 'whole' && aspect === 'documents') return rest;
  return rest.slice(0, 1).filter((each) => each.startsWith(bullets([''])));
}
