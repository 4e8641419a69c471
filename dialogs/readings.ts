import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import type { Action } from './reply.ts';
import type { Turn } from './turn.ts';

/** Names of procedures, for readings that are about one; undefined where none is held under the code. */
export type NameOf = (code: string, language: Language) => string | undefined;

type Reading = Extract<Action, { means: string }>;

/** A reading less likely than this share of the likeliest is not put. */
const SHARE = 0.3;
/** Less likely than this it is a guess at random. */
const LEAST = 0.08;
/** Two readings that are this near to each other cannot be told apart. */
const NEAR = 0.75;
const MOST = 3;

/** What a message may mean, the likeliest first: at most three readings that lead to different places. */
export function readingsOf(turn: Turn, nameOf: NameOf): readonly Reading[] {
  const likely = likelyOf(turn);
  const least = Math.max(LEAST, (likely[0]?.confidence ?? 0) * SHARE);
  const readings = likely
    .filter(({ confidence }) => confidence >= least)
    .flatMap(({ intent }) => readingOf(intent, turn, nameOf) ?? []);
  return readings
    .filter((each, at) => readings.findIndex((other) => placeOf(other) === placeOf(each)) === at)
    .slice(0, MOST);
}

/** Whether the two likeliest readings are near to each other and lead to different places. */
export function isTorn(turn: Turn, nameOf: NameOf): boolean {
  const [first, second] = likelyOf(turn);
  if (!first || !second || second.confidence < first.confidence * NEAR) return false;
  const places = [first, second]
    .map(({ intent }) => readingOf(intent, turn, nameOf))
    .map((each) => each && placeOf(each));
  return places[0] !== undefined && places[1] !== undefined && places[0] !== places[1];
}

function likelyOf({
  understanding: { intent, confidence, others },
}: Turn): readonly { intent: Intent; confidence: number }[] {
  return [{ intent, confidence }, ...others];
}

/** Asking about a procedure and wanting it lead to the same place. */
function placeOf(reading: Reading): string {
  return reading.means.split(':').slice(0, 2).join(':');
}

function readingOf(intent: Intent, turn: Turn, nameOf: NameOf): Reading | undefined {
  const { common } = packs[turn.language];
  switch (intent) {
    case 'procedure.find':
    case 'procedure.ask':
      return ofProcedure(intent, turn, nameOf) ?? { label: common.findProcedure, means: means.find() };
    case 'declaration.start':
      return ofProcedure(intent, turn, nameOf);
    case 'declaration.resume':
      return turn.memory.draft ? { label: common.resumeDraft, means: means.resume() } : undefined;
    case 'delivery.explain':
      return { label: common.howDelivered, means: means.delivery('delivery') };
    case 'levels.explain':
      return { label: common.whichLevels, means: means.delivery('levels') };
    case 'status.lookup':
      return { label: common.trackApplication, means: means.status() };
    case 'portal.account':
      return { label: common.account, means: means.guidance('account') };
    case 'portal.submit':
      return { label: common.howToFile, means: means.guidance('submit') };
    case 'petition':
      return { label: common.petition, means: means.petition() };
    case 'contact':
      return { label: common.contact, means: means.guidance('contact') };
    case 'handoff':
      return { label: common.person, means: means.handover() };
    case 'privacy':
      return { label: common.yourData, means: means.privacy('explain') };
    default:
      return undefined;
  }
}

function ofProcedure(intent: Intent, { understanding, language }: Turn, nameOf: NameOf): Reading | undefined {
  const code = understanding.procedures[0]?.code;
  const name = code === undefined ? undefined : nameOf(code, language);
  if (code === undefined || name === undefined) return undefined;
  if (intent === 'declaration.start')
    return { label: packs[language].common.fillIn({ name }), means: means.declare(code) };
  const aspect = intent === 'procedure.ask' ? (understanding.aspect ?? undefined) : undefined;
  return { label: name, means: means.procedure(code, aspect) };
}
