import { fold } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { means } from './choice.ts';
import type { Flow, FlowStarts, Hearing, Outcome } from './flow.ts';
import { SURE } from './interruption.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** Since when someone is known to be in danger (ISO instant of the last word of it). */
export type CrisisState = { readonly since: string };

/** How long what is said is still about it. */
const WHILE_MS = 12 * 3_600_000;

type About = 'first' | 'quiet' | 'child' | 'safe' | 'stay' | 'nobody' | 'farewell';

/** Someone is in danger: whom to call, how where calling is not possible; it stays with them until they ask for something else themselves. */
export const crisis: Flow<FlowStarts['crisis'], CrisisState> = {
  id: 'crisis',
  begin: (_start, turn) => say('first', turn),
  hears: (state, turn): Hearing => (isOver(state, turn) || asksElse(turn) ? 'no' : 'answer'),
  hear: (_state, turn) => say(aboutOf(turn), turn),
  ask: (_state, turn) => [reply('stay', turn)],
};

function say(about: About, turn: Turn): Outcome<CrisisState> {
  return { say: [reply(about, turn)], wait: { since: turn.now.toISOString() } };
}

function reply(about: About, turn: Turn): Reply {
  const telling = (language: Language) => {
    const [lead = '', ...rest] = packs[language].crisis[about].split('\n');
    return { lead, rest, spoken: packs[language].aloud.crisis[about] };
  };
  // a draft is only offered where the person is not in the middle of it
  const { resumeDraft } = packs[turn.language].common;
  const draft = turn.memory.draft && (about === 'stay' || about === 'farewell');
  const actions = draft ? [{ label: resumeDraft, means: means.resume() }] : [];
  return tell('crisis.help', turn, telling, { actions });
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
  /(?:^| )(?:giay|thu tuc|dang ky|to khai|ho so|khai sinh|can cuoc|cccd|ho chieu|ly hon|bao hiem|le phi|form|forms|papers?|documents?|register|certificate|application|passport|card|permit|licen[cs]e|divorce|procedure)(?: |$)/;

/** Whether the person asks for something else by themselves. */
function asksElse({ choice, text, understanding }: Turn): boolean {
  if (choice) return choice.kind !== 'answer';
  const { intent, confidence, entities } = understanding;
  if (intent === 'crisis' || SAFE.test(fold(text)) || QUIET.test(fold(text))) return false;
  if (entities.applicationCode.length > 0 || entities.procedureCode.length > 0) return true;
  if (PLAIN.has(intent)) return confidence >= SURE;
  const named = intent === 'procedure.find' || intent === 'procedure.ask';
  return named && confidence >= SURE && PAPERWORK.test(fold(text));
}
