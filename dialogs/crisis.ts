import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { HEARD_SURELY, SURE } from './interruption.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** Since when someone is thought to be in danger (ISO instant of the last word of it); whether nothing but the weight of their words says so. */
export type CrisisState = { readonly since: string; readonly weighed?: true };

/** How long what is said is still about it. */
const WHILE_MS = 12 * 3_600_000;

type About = 'first' | 'quiet' | 'child' | 'safe' | 'stay' | 'nobody' | 'farewell' | 'mistaken';

/** Someone is in danger: whom to call, how where calling is not possible; it stays with them until they ask for something else themselves. */
export const crisis: Flow<FlowStarts['crisis'], CrisisState> = {
  id: 'crisis',
  begin: (_start, turn) => stayed('first', turn, isWeighed(turn)),
  hears: (state, turn): Hearing => (isOver(state, turn) || asksElse(state, turn) ? 'no' : 'answer'),
  yields: (state, turn) => state.weighed === true && turn.understanding.intent !== 'crisis',
  hear: (state, turn) => {
    if (isMistaken(state, turn)) return { say: [reply('mistaken', turn)], end: true };
    if (turn.understanding.intent === 'command.cancel') return { say: [reply('farewell', turn)], end: true };
    return stayed(aboutOf(turn), turn, state.weighed === true && !hearsSigns(turn));
  },
  ask: (state, turn) => [reply('stay', turn, state.weighed)],
};

function stayed(about: About, turn: Turn, weighed: boolean): Outcome<CrisisState> {
  const since = turn.now.toISOString();
  return { say: [reply(about, turn, weighed)], wait: weighed ? { since, weighed } : { since } };
}

/** `weighed`: it may be a mistake, and is said to be one that is easily put right. */
function reply(about: About, turn: Turn, weighed = false): Reply {
  const telling = (language: Language) => {
    const { [about]: text, unlike } = packs[language].crisis;
    const [lead = '', ...rest] = text.split('\n');
    return { lead, rest: weighed ? [...rest, unlike] : rest, spoken: packs[language].aloud.crisis[about] };
  };
  // a draft is only offered where the person is not in the middle of it
  const { resumeDraft } = packs[turn.language].common;
  const draft = turn.memory.draft && (about === 'stay' || about === 'farewell');
  const actions = draft ? [{ label: resumeDraft, means: means.resume() }] : [];
  return tell('crisis.help', turn, telling, { actions });
}

/** Whether danger is heard by no sign of it, only by how its words are used elsewhere. */
function isWeighed({ understanding }: Turn): boolean {
  return understanding.intent === 'crisis' && understanding.confidence < HEARD_SURELY;
}

function hearsSigns(turn: Turn): boolean {
  return turn.understanding.intent === 'crisis' && !isWeighed(turn);
}

const DENIES =
  /(?:^| )(?:(?:khong|hong|ko|chang|dau|co) (?:co |phai )*(?:ai |gi |chuyen gi )*(?:nguy hiem|nguy cap|cap cuu|khan cap)(?! nua| roi)|(?:khong|hong|dau) (?:co )?(?:bi )?(?:gi|sao|chi) (?:het|ca|dau)|(?:noi|nham|hieu) (?:lon|lam|nham|sai)|(?:lon|nham|sai) (?:roi|het)|(?:no|not an?|not in|isn t|nobody is in|no one is in|i m not in|nothing) (?:\w+ )?(?:danger|dangerous|emergency)|misunderst\w+|(?:i m|i am|we are|everyone is|all is) (?:fine|ok|okay)|false alarm|i (?:only|just) (?:ask|asked|want|wanted)|(?:toi|tui|em|con) (?:chi|hoi la) (?:muon )?hoi)(?: |$)/;

/** So few words beside a denial are no sign of danger of their own: "nobody is in danger". */
const FEW_WORDS = 2;

/** Whether someone says that nobody is in danger, or leaves what may have been none. */
function isMistaken({ weighed }: CrisisState, turn: Turn): boolean {
  const line = fold(turn.text);
  const beside = line.replace(DENIES, ' ').trim();
  if (hearsSigns(turn)) return beside !== line && beside.split(' ').length <= FEW_WORDS;
  const leaves = turn.understanding.intent === 'command.cancel' || turn.understanding.intent === 'command.back';
  return beside !== line || (weighed === true && leaves);
}

function isOver({ since }: CrisisState, { now }: Turn): boolean {
  return now.getTime() - Date.parse(since) > WHILE_MS;
}

const SAFE =
  /(?:^| )(?:ra (?:ngoai |khoi )?(?:duoc |nha )?(?:roi|duoc)|ra ngoai (?:duoc )?roi|thoat (?:duoc )?(?:roi|ra)|an toan roi|on roi|dang o (?:nha (?:me|ba|ngoai|noi|ban|hang xom)|cong an|don)|qua nha|i m safe|i am safe|we are safe|got out|i m out|i am out|outside now|escaped|he left|at my (?:friend|mother|parents|neighbou?r)\w*)(?: |$)/;
const QUIET =
  /(?:^| )(?:khong (?:dam|the|goi)|ko (?:dam|the|goi)|k (?:dam|goi)|hong dam|so (?:anh|no|ong|ba|chong|bi|lam|qua)|nghe (?:thay|duoc)|so .{0,12}nghe|can ?t (?:call|speak|talk)|cannot (?:call|speak|talk)|afraid|scared|he (?:will|can|ll) hear|hear me)(?: |$)/;
const CHILD =
  /(?:^| )(?:be|con (?:em|toi|gai|trai|nho|minh)|dua (?:be|nho|con)|tre|chau|child|children|kid|kids|baby|daughter|son)(?: |$)/;

function aboutOf({ text, understanding }: Turn): About {
  const line = fold(text);
  if (SAFE.test(line)) return 'safe';
  if (QUIET.test(line)) return 'quiet';
  if (CHILD.test(line)) return 'child';
  if (understanding.intent === 'smalltalk.thanks' || understanding.intent === 'smalltalk.bye') return 'farewell';
  if (understanding.intent === 'handoff' && understanding.confidence >= SURE) return 'nobody';
  return understanding.intent === 'crisis' ? 'first' : 'stay';
}

/** Needs that nobody states by chance in the middle of such a message. */
const PLAIN: ReadonlySet<Intent> = new Set([
  'declaration.start', 'declaration.resume', 'delivery.explain', 'levels.explain', 'status.lookup', 'portal.account',
  'portal.submit', 'privacy', 'language', 'petition',
]); // prettier-ignore
const PAPERWORK =
  /(?:^| )(?:giay|thu tuc|dang ky|to khai|ho so|ho khau|khai sinh|can cuoc|cccd|ho chieu|ly hon|bao hiem|le phi|thuong tru|tam tru|ket hon|xac nhan|form|forms|papers?|documents?|register|certificate|application|passport|card|permit|licen[cs]e|divorce|procedure|residence|confirmation|marriage)(?: |$)/;
/** Asks how, where or what of it: whoever does wants it answered. */
const ASKED =
  /(?:^| )(?:hoi|lam sao|lam the nao|the nao|o dau|can gi|can giay|thu tuc gi|bao lau|bao nhieu|how (?:do|can|to|much|long)|where|what (?:do|papers?|documents?)|ask|question)(?: |$)/;

/** What is no need at all, however it is said. */
const IDLE = /^(?:command|smalltalk)\.|^(?:out_of_scope|crisis|handoff|help)$/;
const LIKELY = 0.5;

/** Whether the person asks for something else by themselves; where danger was only weighed, any need will do. */
function asksElse({ weighed }: CrisisState, turn: Turn): boolean {
  const { choice, text, understanding } = turn;
  if (choice) return choice.kind !== 'answer';
  const line = fold(text);
  const { intent, confidence, entities, procedures } = understanding;
  if (intent === 'crisis' || QUIET.test(line)) return false;
  const asks = ASKED.test(line) && PAPERWORK.test(line);
  if (SAFE.test(line)) return asks;
  if (entities.applicationCode.length > 0 || entities.procedureCode.length > 0) return true;
  if (weighed && !IDLE.test(intent) && (confidence >= LIKELY || procedures.length > 0)) return true;
  if (PLAIN.has(intent)) return confidence >= SURE;
  const named = intent === 'procedure.find' || intent === 'procedure.ask';
  return asks || (PAPERWORK.test(line) && named && confidence >= SURE);
}
