import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../knowledge/language/fold.ts';
import { filterIn } from '../knowledge/procedures/facets.ts';
import { ageRuleOn, caseIn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect, Intent } from '../knowledge/understanding/understanding.ts';
import type { FlowStart, FlowStarts } from './flow.ts';
import { SURE } from './interruption.ts';
import type { Turn } from './turn.ts';
import { privacyAct } from './route.ts';
import { makeWardReader } from './ward.ts';

/** What a message leads to by what is known and what was talked of, where that says more than its intent; undefined where it does not. */
export type Lead = (turn: Turn) => FlowStart | undefined;

/** Said to the assistant itself, or plainly about something else than procedures and the portal. */
const ELSEWHERE: ReadonlySet<Intent> = new Set([
  'crisis', 'language', 'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye', 'help', 'handoff', 'privacy', 'declaration.resume',
  'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no',
]); // prettier-ignore

/** The topic while someone who sent a place on a map is asked which ward it is. */
export const LOCATED = 'location';

/** Reads leads in order: a topic that follows the one before, a ward of before, a topic, the procedure under discussion, facets. */
export function makeLead(knowledge: Knowledge): Lead {
  const { guidance, procedures } = knowledge;
  const wardIn = makeWardReader(knowledge);
  return (turn) => {
    const { text, memory, understanding, today } = turn;
    const { entities, intent, confidence } = understanding;
    if (entities.applicationCode.length > 0 || entities.idNumber.length > 0) return undefined;
    if (memory.topic === LOCATED && understanding.procedures.length === 0 && wardIn(text, today, true))
      return { flow: 'ward', with: { text, here: true } };
    if (CALL_BACK.test(fold(text)) && entities.phone.length > 0) return { flow: 'handover', with: {} };
    const asked = fold(text).split(' ').length > MOST_WORDS ? undefined : guidance.askedIn(text, memory.topic);
    const follows = asked !== undefined && (guidance.byTopic(asked)?.then?.after.includes(memory.topic ?? '') ?? false);
    if (asked && follows && !COMMANDS.has(intent)) return { flow: 'guidance', with: { topic: asked } };
    if (ELSEWHERE.has(intent) && confidence >= SURE) return undefined;
    if (understanding.procedures.length === 0 && wardIn(text, today)) return { flow: 'ward', with: { text } };
    if (memory.topic === 'privacy' && privacyAct(text) === 'delete')
      return { flow: 'privacy', with: { act: 'delete' } };
    if (asked && !(isAbout(turn) && NAMED <= best(turn))) return { flow: 'guidance', with: { topic: asked } };
    const typing = startTyping(procedures.byCode(memory.procedure ?? ''), turn);
    if (typing) return typing;
    if (confidence < SURE && LOOKS_UP.test(fold(text))) return { flow: 'status', with: {} };
    return aboutProcedure(knowledge, turn) ?? aboutFacets(knowledge, turn);
  };
}

/** A number to be called: nobody here would call it. */
const CALL_BACK = /(?:^| )(?:goi (?:lai|cho|giup|toi|em|minh|tui)|lien he|call|ring|phone me|contact me)(?: |$)/;
/** A longer story brushes against many topics. */
const MOST_WORDS = 30;
const COMMANDS: ReadonlySet<Intent> = new Set([
  'crisis',
  'command.cancel',
  'command.yes',
  'command.no',
  'command.back',
]);
/** A procedure named this surely is asked about itself, whatever topic is touched on. */
const NAMED = 0.8;

function best({ understanding }: Turn): number {
  return understanding.procedures[0]?.score ?? 0;
}

function isAbout({ understanding }: Turn): boolean {
  return understanding.intent === 'procedure.find' || understanding.intent === 'procedure.ask';
}

/** Someone who was told that a picture cannot be read begins to type what stands in it. */
function startTyping(procedure: Procedure | undefined, { memory, text, understanding }: Turn): FlowStart | undefined {
  if (memory.topic !== 'pictures' || !procedure?.declaration) return undefined;
  const typed = understanding.entities.date.length > 0 || /(?:^| )(?:ten|name)(?: |$)/.test(fold(text));
  return typed ? { flow: 'declaration', with: { procedure: procedure.code } } : undefined;
}

/** Longer messages say what they are about themselves. */
const FEW_WORDS = 12;

/** A short message about the procedure under discussion, or the age of someone a named one may be for. */
function aboutProcedure({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { understanding, memory, text, today } = turn;
  const named = understanding.procedures[0]?.code;
  const procedure = procedures.byCode(named ?? memory.procedure ?? '');
  const age = ageIn(fold(text), Number(today.slice(0, 4)));
  if (!procedure || fold(text).split(' ').length > FEW_WORDS) return undefined;
  const start = (more: Omit<FlowStarts['procedure'], 'procedure'>): FlowStart => ({
    flow: 'procedure',
    with: { procedure: procedure.code, ...more },
  });
  if (age && ageRuleOn(procedure, today, age.years) !== undefined) return start({ aspect: 'eligibility', age });
  if (named !== undefined || (OWN.has(understanding.intent) && understanding.confidence >= SURE)) return undefined;
  // "mua vé xem phim ở đâu" asks a place, but not this procedure's
  if (understanding.namesOther || (understanding.intent === 'out_of_scope' && understanding.confidence >= SURE))
    return undefined;
  const kase = caseIn(procedure, text)?.id;
  const aspect = aspectIn(text) ?? understanding.aspect ?? undefined;
  if (kase && kase !== memory.case) return start({ case: kase, ...(aspect && { aspect }) });
  const understood = understanding.intent === 'procedure.ask' && understanding.confidence >= SURE;
  return aspect && !understood ? start({ aspect }) : undefined;
}

/** Needs that are routed well by themselves. */
const OWN: ReadonlySet<Intent> = new Set([
  'status.lookup', 'delivery.explain', 'levels.explain', 'portal.account', 'portal.submit', 'petition', 'declaration.start',
]); // prettier-ignore

const BORN = /(?:^| )(?:sinh(?: nam)?|born(?: in)?) (19\d\d|20\d\d)(?: |$)/;
const YEARS = /(?:^| )(\d{1,3}) (?:tuoi|years? old|yo|yrs)(?: |$)/;

function ageIn(line: string, year: number): FlowStarts['procedure']['age'] {
  const years = YEARS.exec(line)?.[1];
  if (years) return { years: Number(years) };
  const born = BORN.exec(line)?.[1];
  return born ? { years: year - Number(born), yearOnly: true } : undefined;
}

/** Few words that ask for an aspect of what is being talked of; the first that is met counts. */
const SAID: readonly (readonly [Aspect, RegExp])[] = [
  ['fee', / (?:phi|le phi|bao nhieu tien|ton|tien|mat tien|mien phi|nhieu tien|fees?|cost|costs|how much|price|free) /],
  ['validity', / (?:gia tri|het han|han su dung|dung (?:duoc )?bao lau|valid|expires?|validity) /],
  [
    'place',
    / (?:o dau|di dau|toi dau|den dau|cho nao|noi nao|nop dau|nop o|cho lam|cho cu|ra dau|where|which office) /,
  ],
  [
    'time',
    / (?:bao lau|may ngay|khi nao|bao gio|chung nao|gap|kip|han chot|tre han|how long|how soon|deadline|urgent|hurry) /,
  ],
  ['documents', / (?:giay to|giay gi|can gi|ho so gom|mang gi|mang theo|dem gi|papers?|documents?|bring) /],
  ['steps', / (?:cac buoc|lam sao|lam the nao|cach lam|quy trinh|steps|how do i|how to) /],
  ['eligibility', / (?:ai duoc|du tuoi|dieu kien|doi tuong|who can|eligible|qualify) /],
  ['level', / (?:online|tren mang|qua mang|truc tuyen|toan trinh) /],
  ['form', / (?:mau nao|mau don|to khai nao|which form) /],
  ['legal', / (?:luat nao|can cu|nghi dinh nao|legal basis|which law) /],
  ['result', / (?:nhan duoc gi|ket qua la gi|duoc cap gi|what do i get) /],
];

function aspectIn(text: string): Aspect | undefined {
  const line = ` ${fold(text)} `;
  return SAID.find(([, pattern]) => pattern.test(line))?.[0];
}

const LOOKS_UP =
  /(?:^| )(?:tra|kiem tra|xem) (?:duoc|giup|gium|dum|ho|thu|coi|ho so)(?: |$)|(?:^| )(?:look it up|look up|check (?:it|his|her|their) (?:file|application|status))(?: |$)/;

const LISTS =
  /(?:^| )(?:list|show|browse|handles?|which procedures|what procedures|all procedures|procedures of|search by|find by|liet ke|danh sach|cac thu tuc|nhung thu tuc|co (?:nhung )?thu tuc (?:gi|nao)|thu tuc nao|may thu tuc|tim theo|tim thu tuc|thu tuc cua|thu tuc cap)(?: |$)/;

/** A wish to see what there is under some facets rather than one procedure. */
function aboutFacets({ facets }: Knowledge, turn: Turn): FlowStart | undefined {
  if (!LISTS.test(fold(turn.text)) || NAMED <= best(turn)) return undefined;
  return Object.keys(filterIn(turn.text, facets)).length > 0
    ? { flow: 'browse', with: { text: turn.text } }
    : undefined;
}
