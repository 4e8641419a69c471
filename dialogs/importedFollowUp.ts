import { onlyAsks } from '../knowledge/understanding/askingWords.ts';
import { aspectIn, asksItsLevel, asksOnline, lineOf } from './asked.ts';
import { bareAspect } from './bare.ts';
import type { FlowStart } from './flow.ts';
import { standsApart, SURE } from './interruption.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 12;
/** Named less surely than this, one of ours is only brushed against by what is asked. */
const BRUSHED = 0.7;
const THAT =
  / (?:cai|viec|thu tuc|giay|vu|loai)(?: phep)? (?:do|nay|ay|kia|vua roi|hoi nay)(?= )| (?:it|that|this one|that one|this procedure) /;

/** What a short message asks of the procedure of the national catalogue that is talked of; undefined where it asks nothing of it. */
export function ofImported({ text, language, memory, understanding }: Turn): FlowStart | undefined {
  const ids = memory.imported ?? [];
  const line = lineOf(text, language);
  const words = line.trim().split(' ');
  // what is held neither here nor there is asked about: nothing that was told before is meant
  const none = memory.said?.at(-1)?.id === 'procedure.none' && memory.listed === undefined;
  if (none && onlyAsks(words) && memory.procedure === undefined) return { flow: 'imported', with: { ids: [] } };
  if (standsApart(understanding)) return undefined;
  if (ids.length === 0 || memory.procedure !== undefined || words.length > FEW_WORDS) return undefined;
  const [hit] = understanding.procedures;
  const back = THAT.test(line);
  if (hit && !(back && hit.score < BRUSHED) && !onlyAsks(words)) return undefined;
  if (understanding.namesOther && !back) return undefined;
  const asked =
    understanding.intent === 'procedure.ask' && understanding.confidence >= SURE ? understanding.aspect : null;
  const aspect =
    asksOnline(line) || asksItsLevel(line) ? 'level' : (aspectIn(line) ?? bareAspect(text) ?? asked ?? undefined);
  return aspect || back ? { flow: 'imported', with: { ids, ...(aspect && { aspect }) } } : undefined;
}
