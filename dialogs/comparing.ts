import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspectsIn, differs, lineOf, withoutDiffering } from './asked.ts';
import { means, readChoice } from './choice.ts';
import type { FlowStart } from './flow.ts';
import { likeliest } from './likeliest.ts';
import { pointing } from './ordinal.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** Named at least so surely a procedure is one of those compared. */
const NAMED = 0.6;
const MOST = 5;
const FEW_WORDS = 7;
const BETWEEN =
  /\s+(?:và|va|với|voi|so với|so voi|hay|hoặc|hoac|khác|khac|and|with|vs\.?|versus|or|from|between)\s+|\s*[,;:?!\n]+\s*/iu;
/** What only says that something is compared: "so sánh giùm thường trú" names a residence. */
const COMPARES =
  /(?<!\p{L})(?:(?:so sánh|so sanh|phân biệt|phan biet)(?: (?:giùm|giúp|dùm|gium|giup|dum|cho|em|tôi|toi|khách|khach|mình|minh))*|compar(?:e|ing)|(?:the )?differences?)(?!\p{L})|(?<!\p{L})(?:khác|khac|giống|giong)(?: (?:nhau|biệt|biet))?(?: (?:gì|gi|j|sao|(?:ở |o )?(?:chỗ nào|cho nao)|thế nào|the nao|ra sao))?(?: (?:vậy|vay|ạ|a|ta|hả|ha|nhỉ))?(?=\s*[?!.,]|\s*$)/giu;

/** And what only asks which it is more of. */
const ASKS_MORE =
  /(?<!\p{L})(?:(?:(?:thì|thi) )?(?:(?:cái|việc|thủ tục|loại|bên|cai|viec|thu tuc|loai|ben) (?:nào|nao) )?(?:(?:làm|lam|tốn|ton|mất|mat) )*(?:lâu|nhanh|lẹ|mau|chậm|rẻ|mắc|đắt|tốn tiền|tốn|lau|nhanh|le|mau|cham|re|mac|dat|ton tien) (?:hơn|nhất|hon|nhat)|(?:(?:which|what)(?: one)? )?(?:(?:is|takes|costs|are) )*(?:cheap|long|fast|quick|slow)(?:er|est)|(?:which|what)(?: one)? (?:is|costs) (?:more|less)(?: expensive)?)(?!\p{L})/giu;

/** What one of several has more of than another. */
const MORE: readonly (readonly [Aspect, RegExp])[] = [
  ['fee', / (?:re|mac|dat|ton tien|ton) (?:hon|nhat) | (?:cheap(?:er|est)|dearer|(?:more|less|most|least) expensive|costs? (?:more|less)) /],
  ['time', / (?:lau|nhanh|le|mau|cham) (?:hon|nhat) | (?:(?:takes? )?long(?:er|est)|fast(?:er|est)|quick(?:er|est)|slow(?:er|est)|sooner) /],
  ['documents', / (?:it|nhieu) giay(?: to)? (?:hon|nhat) | (?:more|fewer|less|most|fewest) (?:papers?|documents?|paperwork) /],
]; // prettier-ignore
const OF_BOTH =
  / (?:(?:hai|2|ba|3) (?:cai|viec|thu tuc|loai|ben)|ca (?:hai|2|ba|3)(?= $)|tung cai|moi cai|(?:of|for) (?:both|each|all of them|all three|the two)|both(?= (?:of them )?$)|each(?= (?:one )?$)) /;

/** What is asked of all that are put side by side, be it of which it is more: "which takes longer", "so sánh lệ phí". */
export function askedOfAll(line: string): readonly Aspect[] {
  const more = MORE.filter(([, pattern]) => pattern.test(line)).map(([aspect]) => aspect);
  return more.length > 0 ? more : aspectsIn(withoutDiffering(line));
}

/** Whether a line asks which of several is or has more. */
function asksMore(line: string): boolean {
  return MORE.some(([, pattern]) => pattern.test(line));
}

/** Whether a line asks of each of several at once: "phí 2 cái", "which one is cheaper". */
export function asksOfEach(line: string): boolean {
  return (
    asksMore(line) || (OF_BOTH.test(line) && aspectsIn(line).length > 0 && line.trim().split(' ').length <= FEW_WORDS)
  );
}

/** Asks what is different: between those that were put to choose from, that are named, or the one in hand and one that is named. */
export function comparing(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, understanding, memory } = turn;
  const line = lineOf(text, language);
  const more = asksMore(line) || (asksOfEach(line) && understanding.procedures.length === 0);
  if ((!differs(line) && !more) || understanding.entities.level.length > 0) return undefined;
  if (understanding.intent === 'levels.explain') return undefined;
  const codes = comparedIn(knowledge, turn, more && !differs(line));
  const [only, ...others] = codes;
  if (only === undefined) return undefined;
  const of = askedOfAll(line);
  const isOne = others.length === 0 && only !== memory.procedure;
  return isOne
    ? { flow: 'procedure', with: { procedure: only, ...(of[0] && { aspect: of[0] }) } }
    : { flow: 'discovery', with: { query: text, compare: codes, ...(of.length > 0 && others.length > 0 && { of }) } };
}

type Codes = readonly string[];

/** `together`: only where two were named or shown; what is more of one is else asked of something else. */
function comparedIn(knowledge: Knowledge, turn: Turn, together: boolean): Codes {
  const held = (code: string | undefined) => (code !== undefined && knowledge.procedures.byCode(code) ? [code] : []);
  const { memory } = turn;
  const listed = listedIn(turn).flatMap(held);
  const pointed = pointedIn(turn.text, listed);
  if (pointed.length > 1) return pointed;
  const named = namedIn(knowledge, turn).flatMap(held);
  if (named.length > 1) return named;
  if (named.length === 1 && !together) return [...new Set([...held(memory.procedure), ...named])];
  if (listed.length > 1) return listed.slice(0, MOST);
  const before = [memory.needs ?? [], (memory.taken?.things ?? []).map(({ means: meant }) => meant)]
    .map((all) => all.flatMap((each) => held(procedureIn(each))))
    .find((all) => all.length > 1 && (!together || all.includes(memory.procedure ?? '')));
  if (before) return before.slice(0, MOST);
  return together ? [] : held(memory.procedure);
}

function procedureIn(meant: string): string | undefined {
  const choice = readChoice(meant);
  return choice?.kind === 'start' && choice.start.flow === 'procedure' ? choice.start.with.procedure : undefined;
}

/** The codes of those put to choose from last. */
function listedIn({ memory }: Turn): Codes {
  return (memory.said?.findLast(({ id }) => id === 'procedure.choose')?.actions ?? []).flatMap((action) => {
    const choice = 'means' in action ? readChoice(action.means) : undefined;
    return choice?.kind === 'answer' ? [choice.value] : [];
  });
}

/** Those of a list that are pointed at by their places: "số 1 vs số 3". */
function pointedIn(text: string, listed: Codes): Codes {
  const places = text.replace(COMPARES, ' ').trim().split(BETWEEN).map((part) => pointing(part)?.nth); // prettier-ignore
  return [...new Set(places)].flatMap((nth) => (typeof nth === 'number' ? (listed[nth] ?? []) : []));
}

/** Those that the parts of a message name, each surely. */
function namedIn({ understand, ...knowledge }: Knowledge, { text, language, today }: Turn): Codes {
  const said = text.replace(COMPARES, ' ').replace(ASKS_MORE, ' ').trim();
  const words = said.replace(/[?.!]+$/, '').split(/\s+/);
  // "temporary and permanent residence", "đổi và cấp lại bằng lái": both share the last words
  const heads = [words.slice(-1), words.slice(-2)].map((each) => each.join(' '));
  const parts = ` ${said} `.split(BETWEEN).filter((part) => part.trim() !== '');
  const surely = parts.map((part) => {
    const wordings = [part, ...heads.map((head) => `${part} ${head}`)];
    return wordings.flatMap((each) => understand(each, language).procedures).find(({ score }) => score >= NAMED)?.code;
  });
  const named = new Set(surely.filter((code) => code !== undefined));
  if (named.size > 1) return [...named];
  const barely = (part: string) =>
    /\d/.test(part) ? undefined : likeliest({ ...knowledge, understand }, part, today)[0]?.code;
  return [...new Set(parts.flatMap((part, at) => surely[at] ?? barely(part) ?? []))];
}

/** What each is for, side by side; of one alone, which it should be compared with. */
export function compared(found: readonly Procedure[], turn: Turn): Reply {
  const [only, ...others] = found;
  const actions = found.map((each) => ({ label: each.name[turn.language], means: means.answer(each.code) }));
  return tell(
    'procedure.choose',
    turn,
    (language) => {
      const words = packs[language].procedures;
      if (only && others.length === 0) return { lead: words.compareWith({ name: only.name[language] }), rest: [] };
      const lines = found.map(({ name, about }) => `${name[language]}: ${about[language]}`);
      return { lead: words.compared, rest: [bullets(lines), words.comparedNext], spoken: lines.slice(0, 2).join(' ') };
    },
    { actions: others.length > 0 ? actions : [] },
  );
}
