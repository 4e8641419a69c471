import type { Knowledge } from '../knowledge/knowledge.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import { lineOf } from './asked.ts';
import type { FlowStart } from './flow.ts';
import { actionsFor, IN_SHORT } from './procedureActions.ts';
import type { SceneOf } from './procedureTellings.ts';
import type { Reply } from './reply.ts';
import { whomToAsk } from './scene.ts';
import { grounded, tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Longer messages say what they are about themselves. */
const MOST_WORDS = 14;
/** Named so surely, it is the one whose code is asked for. */
const NAMED = 0.6;
const ASKS =
  / ma(?: so)?(?: cua)? (?:thu tuc|tthc)(?! (?:dung|sai|nay sai)) | (?:procedure|its) (?:code|number) | code (?:of|for) (?:the|this) procedure /;
const ASKED =
  /(?<!\p{L})(?:mã(?: số)?|ma(?: so)?)(?: (?:của|cua))? (?:thủ tục|thu tuc|tthc)(?: (?:hành chính|hanh chinh))?|(?:là gì|la gi|là bao nhiêu|la bao nhieu|số mấy|so may)\s*\?*$|(?:what is |what[’']s )?(?:the )?(?:procedure|its) (?:code|number)(?: of| for)?|code (?:of|for) (?:the|this) procedure(?: of| for)?/giu;

/** Asks for the national code of the procedure that is named or talked of: "mã thủ tục kết hôn". */
export function asksCode({ understand, procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, memory, understanding } = turn;
  const line = lineOf(text, language);
  if (!ASKS.test(line) || line.trim().split(' ').length > MOST_WORDS) return undefined;
  if (understanding.entities.procedureCode.length > 0) return undefined;
  const said = text.replace(ASKED, ' ').trim();
  const [hit] = said === '' ? [] : understand(said, language).procedures;
  const code = hit && hit.score >= NAMED ? hit.code : memory.procedure;
  return procedures.byCode(code ?? '') && { flow: 'procedure', with: { procedure: code ?? '', code: true } };
}

/** A national code as it is published; others are names of ours for what has none yet. */
const PUBLISHED = /^\d\.\d{6}$/;

/** The code of a procedure, or that it is not published yet. */
export function tellCode(knowledge: Knowledge, sceneIn: SceneOf, turn: Turn): Reply {
  const telling = (language: Language): Telling => {
    const { procedure, region, day } = sceneIn(language);
    const words = packs[language].procedures;
    const name = procedure.name[language];
    const published = PUBLISHED.test(procedure.code);
    const lead = published ? words.codeIs({ name, code: procedure.code }) : words.codeUnpublished({ name });
    const seen = stateOn(procedure.channels, day);
    const grounds = seen.state === 'holds' ? [seen.fact] : [];
    return grounded({ lead, rest: [] }, grounds, region, language, whomToAsk(procedure, language));
  };
  const { procedure } = sceneIn(turn.language);
  const actions = actionsFor(knowledge, procedure, IN_SHORT, turn);
  return tell('procedure.aspect', turn, telling, { actions, about: { procedure: procedure.code } });
}
