import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { eventIn, readFacets } from '../knowledge/procedures/facetWords.ts';
import type { Filter } from '../knowledge/procedures/facets.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspectIn, lineOf } from './asked.ts';
import { asksKinds, facetsSaid, goesOn, wordOf } from './browseWords.ts';
import type { FlowStart } from './flow.ts';
import { NAMED } from './followUp.ts';
import { Shelf } from './shelf.ts';
import type { Turn } from './turn.ts';

/** A longer story brushes against many words. */
const MOST_WORDS = 30;
/** More than a list of facets needs. */
const FEW_WORDS = 14;
/** Named so surely, what is left of a message beside an event is what it is about. */
const OWN_NAME = 0.65;
const BESIDE_FIELD = 0.5;
/** A name alone that means one procedure this surely. */
const ONE = 0.7;

const LISTS =
  /(?:^| )(?:list|show|browse|handles?|which procedures|what procedures|all procedures|procedures of|search by|find by|liet ke|danh sach|cac thu tuc|nhung thu tuc|co (?:nhung )?thu tuc (?:gi|nao)|thu tuc nao|may thu tuc|tim theo|tim thu tuc|thu tuc cua|thu tuc cap|thu tuc cho|loc theo)(?: |$)/;

/** "Xem thêm", "rồi sao nữa", "quay lại danh sách", "bỏ hộ tịch" after something of a list was looked at: goes on with it. */
export function goneOn(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, memory, understanding } = turn;
  const { listed } = memory;
  if (!listed) return furtherOf(turn);
  const { act } = wordOf(knowledge, listed.filter, turn);
  if (act === 'drop' || act === 'instead' || (act === 'clear' && FILTERS.test(fold(text))))
    return { flow: 'browse', with: { text, from: listed } };
  const opened = memory.procedure !== undefined && listed.opened === memory.procedure;
  const back = opened && understanding.intent === 'command.back';
  const go = goesOn(text) ?? (back ? 'again' : undefined);
  return go && { flow: 'browse', with: { text: '', from: listed, go } };
}

/** "Xem thêm" after a procedure was told, with no list to go on with: how it is done, step by step. */
function furtherOf({ text, memory: { procedure, said } }: Turn): FlowStart | undefined {
  const last = said?.at(-1)?.id;
  const told = last === 'procedure.detail' || last === 'procedure.aspect';
  if (!told || procedure === undefined || goesOn(text) !== 'on') return undefined;
  return { flow: 'procedure', with: { procedure, aspect: 'steps' } };
}

const FILTERS = / (?:loc|dieu kien|filters?)(?: |$)/;

/** What a question about an event may be after that its list answers. */
const TOLD: ReadonlySet<Aspect | undefined> = new Set<Aspect | undefined>([
  undefined,
  'documents',
  'steps',
  'time',
  'place',
  'form',
]);

/** A circumstance of what is being talked of, rather than something that happened. */
const WHAT_IF = /^(?:what if|neu) | thi sao$/;

/** Something that happened in a life, told with no procedure named beside it: what is to be done then. */
export function lifeEvent({ facets, understand, guidance }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language } = turn;
  if (wordsOf(fold(text)).length > MOST_WORDS) return undefined;
  if (turn.memory.procedure !== undefined && WHAT_IF.test(fold(text))) return undefined;
  const event = eventIn(text, facets);
  if (!event) return undefined;
  const { rest } = event;
  const own = ownMatter(facets, event.id, turn);
  if (own) return own;
  const [best] = rest === '' ? [] : understand(rest, language).procedures;
  const named = best !== undefined && best.score >= (readFacets(rest, facets).filter.field ? BESIDE_FIELD : OWN_NAME);
  if (named || guidance.askedIn(rest) || !TOLD.has(aspectIn(lineOf(rest, language)))) return undefined;
  return { flow: 'browse', with: { text } };
}

/** So surely, the whole of a message names something of its own beside what happened. */
const MATTER = 0.85;

/** A trade with a permit of its own ("mở quán net", "mở tiệm thuốc tây"): that permit comes before what every shop has to do. */
function ownMatter(facets: Knowledge['facets'], id: string, { text, understanding }: Turn): FlowStart | undefined {
  const event = facets.events.find((each) => each.id === id);
  if (event?.main === undefined) return undefined;
  const [hit] = understanding.procedures;
  if (hit && hit.score >= MATTER && !event.steps.some(({ code }) => code === hit.code))
    return { flow: 'procedure', with: { procedure: hit.code } };
  if (!understanding.namesOther || id !== TRADES) return undefined;
  return { flow: 'discovery', with: { query: text, along: event.main } };
}

/** The event of which there are as many kinds as trades. */
const TRADES = 'openingShop';

/** A message of facets and nothing else ("công an, toàn trình"), unless it is the name of one procedure. */
export function bareFacets({ facets }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, understanding } = turn;
  if (asksKinds(text)) return { flow: 'browse', with: { text } };
  if (wordsOf(fold(text)).length > MOST_WORDS || /[?]/.test(text)) return undefined;
  const { filter, rest } = readFacets(text, facets);
  const count = Object.keys(filter).length;
  if (count === 0 || rest !== '') return undefined;
  const [best, second] = understanding.procedures;
  const one = best !== undefined && best.score >= ONE && !second;
  if (one && count === 1 && filter.field) return undefined;
  if (!isByItself(filter) && goesWithOther(turn)) return undefined;
  // a bare level of 2011 is asked about as a word, whatever may be listed under it
  if (count === 1 && filter.scope && understanding.entities.level.some((each) => typeof each === 'number'))
    return undefined;
  return { flow: 'browse', with: { text } };
}

/** What is asked of an agency as a whole, without marks. */
const ITS_WORK =
  / (?:(?:lam|lo|nhan|cap|phu trach|quan ly|giai quyet|xu ly|chuyen)(?: \w+){0,3} (?:gi|nao)|(?:co|nhung|cac|may) (?:\w+ ){0,1}(?:thu tuc|dich vu|viec|giay to)|(?:what|which)(?: \w+){0,4} (?:do|does|handle|handles|offer|offers|issue|issues|deal|deals)|do online|online procedures) /;
const ITS_OWN = new Set(
  'nhan lo phu trach quan ly giai quyet xu chuyen gi vay the khong hong hok ko online nao does offer offers issue issues deal deals about have has they you responsible charge'.split(
    ' ',
  ),
);
const AND_THIS = / (?:thi sao|the nao|sao) $|^ (?:and |ok )?(?:what|how) about /;
const ASKS_SO = new Set('sao the thi roi vay a about how and ok'.split(' '));

/** "Sở Nội vụ làm được gì": the procedures of an agency that is named; after others were looked at, "Sở Tư pháp thì sao" too. */
export function ofAgency({ facets }: Knowledge, { text, memory }: Turn): FlowStart | undefined {
  const { filter, rest } = readFacets(text, facets);
  if (filter.agency === undefined || filter.event !== undefined) return undefined;
  const line = ` ${fold(text)} `;
  const only = (words: ReadonlySet<string>) => wordsOf(rest).every((word) => words.has(word));
  const looking = memory.procedure === undefined && (memory.listed !== undefined || memory.topic === 'departments');
  const asked = (ITS_WORK.test(line) && only(ITS_OWN)) || (looking && AND_THIS.test(line) && only(ASKS_SO));
  return asked ? { flow: 'browse', with: { text } } : undefined;
}

function isOwn({ agency, field, audience, event }: Filter): boolean {
  return (agency ?? field ?? audience ?? event) !== undefined;
}

/** Whether it is of no use beside what is talked of. */
function isByItself({ agency, field, event }: Filter): boolean {
  return (agency ?? field ?? event) !== undefined;
}

/** A level or a tier alone is said of what is being talked of, where anything is. */
function goesWithOther({ memory }: Turn): boolean {
  const last = memory.said?.at(-1)?.id;
  return memory.procedure !== undefined || last === 'delivery.rule' || last === 'levels.rule';
}

/** A wish to see what there is under some facets, or words along with two of them, rather than one procedure. */
export function aboutFacets(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, understanding } = turn;
  const [best] = understanding.procedures;
  if (best && best.score >= NAMED) return undefined;
  const { filter, rest } = readFacets(text, knowledge.facets);
  const count = Object.keys(filter).length;
  if (filter.tier && count === 1 && rest === '') return { flow: 'browse', with: { text } };
  const lists = LISTS.test(fold(text)) && count > 0;
  const combined = count > 1 && isOwn(filter) && wordsOf(fold(text)).length <= FEW_WORDS;
  const asks = combined && !aspectIn(lineOf(text, language).replace(ONLINE, ' '));
  // what its words leave nothing of was said of the procedure that they name
  const leaves = (): boolean =>
    best === undefined || new Shelf(knowledge, { filter: facetsSaid(knowledge, text) }, turn).found.length > 0;
  return lists || (asks && leaves()) ? { flow: 'browse', with: { text } } : undefined;
}

const ONLINE = / (?:online|tren mang|qua mang|truc tuyen|toan trinh) /g;
