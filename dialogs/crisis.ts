import { fold, phrasesIn } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { deniesDanger } from '../knowledge/understanding/dangerDenied.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { HEARD_SURELY, SURE } from './interruption.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/**
 * Since when someone is thought to be in danger (ISO instant of the last word of it); whether nothing but the weight of their words
 * says so; whether they were told how to go on where nobody is.
 */
export type CrisisState = { readonly since: string; readonly weighed?: true; readonly wayOutTold?: true };

/** How long what is said is still about it. */
const WHILE_MS = 12 * 3_600_000;

type About = 'first' | 'quiet' | 'child' | 'safe' | 'stay' | 'nobody' | 'farewell' | 'mistaken';

/** Someone is in danger: whom to call, how where calling is not possible; it stays with them until they ask for something else themselves. */
export const crisis: Flow<FlowStarts['crisis'], CrisisState> = {
  id: 'crisis',
  begin: (_start, turn) => stayed('first', turn, isWeighed(turn) ? { weighed: true } : {}),
  hears: (state, turn): Hearing => (isOver(state, turn) || asksElse(state, turn) ? 'no' : 'answer'),
  yields: (state, turn) => state.weighed === true && turn.understanding.intent !== 'crisis',
  hear: (state, turn) => {
    if (isMistaken(state, turn)) return { say: [reply('mistaken', turn)], end: true };
    if (turn.understanding.intent === 'command.cancel') return { say: [reply('farewell', turn)], end: true };
    const { weighed, wayOutTold } = state;
    if (weighed && !hearsSigns(turn)) return stayed(aboutOf(turn), turn, { weighed });
    if (!weighed && !isSafe(turn) && deniesDanger(turn.understanding))
      return stayed('stay', turn, { wayOutTold: true }, wayOutTold ? undefined : 'wayOut');
    return stayed(aboutOf(turn), turn, wayOutTold ? { wayOutTold } : {});
  },
  ask: (state, turn) => [reply('stay', turn, state.weighed && 'unlike')],
};

/** What is said last: that it may be a mistake, easily put right; or how to go on where nobody is in danger. */
type Last = 'unlike' | 'wayOut';

function stayed(
  about: About,
  turn: Turn,
  state: Omit<CrisisState, 'since'>,
  last: Last | undefined = state.weighed && 'unlike',
): Outcome<CrisisState> {
  return { say: [reply(about, turn, last)], wait: { since: turn.now.toISOString(), ...state } };
}

function reply(about: About, turn: Turn, last?: Last): Reply {
  const telling = (language: Language) => {
    const words = packs[language].crisis;
    const [lead = '', ...rest] = words[about].split('\n');
    return { lead, rest: last ? [...rest, words[last]] : rest, spoken: packs[language].aloud.crisis[about] };
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

/** Whether what may have been no danger is said to be none, or is left. Where danger was plain nobody is taken at that word. */
function isMistaken({ weighed }: CrisisState, { understanding }: Turn): boolean {
  const leaves = understanding.intent === 'command.cancel' || understanding.intent === 'command.back';
  return weighed === true && (leaves || deniesDanger(understanding));
}

function isOver({ since }: CrisisState, { now }: Turn): boolean {
  return now.getTime() - Date.parse(since) > WHILE_MS;
}

const SAFE =
  /(?:^| )(?:ra (?:ngoai |khoi )?(?:duoc |nha )?(?:roi|duoc)|ra ngoai (?:duoc )?roi|thoat (?:duoc )?(?:roi|ra)|an toan roi|dang o (?:nha (?:me|ba|ngoai|noi|ban|hang xom)|cong an|don)|i m safe|i am safe|we are safe|got out|i m out|i am out|outside now|escaped|he left|at my (?:friend|mother|parents|neighbou?r)\w*)(?: |$)/;
const QUIET =
  /(?:^| )(?:khong (?:dam|the|goi)|ko (?:dam|the|goi)|k (?:dam|goi)|hong dam|so (?:anh|no|ong|ba|chong|bi|lam|qua)|nghe (?:thay|duoc)|so .{0,12}nghe|can ?t (?:call|speak|talk)|cannot (?:call|speak|talk)|afraid|scared|he (?:will|can|ll) hear|hear me)(?: |$)/;
const CHILD =
  /(?:^| )(?:con (?:em|toi|gai|trai|nho|minh)|dua (?:be|nho|con)|child|children|kid|kids|baby|daughter|son)(?: |$)/;
/** The same where other marks make another word of it: "bể đầu", "đau quá nha", "ồn rồi". */
const MARKED: Readonly<Record<'safe' | 'child', readonly string[]>> = {
  safe: ['ổn rồi', 'qua nhà mẹ', 'qua nhà má', 'qua nhà ba', 'qua nhà nội', 'qua nhà ngoại', 'qua nhà bạn', 'qua nhà hàng xóm', 'qua nhà chị', 'qua nhà anh', 'qua nhà cô', 'qua nhà chú', 'qua nhà dì'],
  child: ['bé', 'trẻ', 'cháu'],
}; // prettier-ignore

function isSafe({ text, understanding }: Turn): boolean {
  return SAFE.test(fold(text)) || (understanding.language === 'vi' && MARKED.safe.some(phrasesIn(text)));
}

function tellsOfChild({ text, understanding }: Turn): boolean {
  return CHILD.test(fold(text)) || (understanding.language === 'vi' && MARKED.child.some(phrasesIn(text)));
}

function aboutOf(turn: Turn): About {
  const { text, understanding } = turn;
  if (isSafe(turn)) return 'safe';
  if (QUIET.test(fold(text))) return 'quiet';
  if (tellsOfChild(turn)) return 'child';
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
  /(?:^| )(?:giay|thu tuc|dang ky|to khai|ho so|ho khau|khai sinh|can cuoc|cccd|ho chieu|ly hon|bao hiem|le phi|thuong tru|tam tru|ket hon|xac nhan|bien nhan|form|forms|papers?|documents?|file|status|register|certificate|application|passport|card|permit|licen[cs]e|divorce|procedure|residence|confirmation|marriage)(?: |$)/;
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
  if (isSafe(turn)) return asks;
  if (entities.applicationCode.length > 0 || entities.procedureCode.length > 0) return true;
  // "chưa thấy ai tới" waits for help, not for an application
  if (intent === 'status.lookup' && !PAPERWORK.test(line)) return false;
  if (weighed && !IDLE.test(intent) && (confidence >= LIKELY || procedures.length > 0)) return true;
  if (PLAIN.has(intent)) return confidence >= SURE;
  const named = intent === 'procedure.find' || intent === 'procedure.ask';
  return asks || (PAPERWORK.test(line) && named && confidence >= SURE);
}
