import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../knowledge/language/day.ts';
import { fold, normalise, wordsOf } from '../knowledge/language/fold.ts';
import { standingOn } from '../knowledge/procedures/facets.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { isPlain, onlyAsks } from '../knowledge/understanding/askingWords.ts';
import type { Intent } from '../knowledge/understanding/understanding.ts';
import { bareAspect } from './bare.ts';
import type { FlowStart } from './flow.ts';
import { standsApart, SURE } from './interruption.ts';
import type { Turn } from './turn.ts';

const MOST = 4;
/** What an official name, and being asked for often, are worth beside the share of everyday names that have the word. */
const OFFICIAL = 0.4;
const FREQUENT = 0.6;
/** Said around the one word that counts: "vụ cái xe", "hỏi về nhà". */
const AROUND = new Set(
  'vu cai chuyen viec ve hoi cho cua oi nha nhe a ah da em anh chi toi minh muon can lam thu tuc giay about my the a please'.split(
    ' ',
  ),
);
const MOST_WORDS = 4;
const COMMANDS: readonly Intent[] = [
  'command.yes',
  'command.no',
  'command.cancel',
  'command.back',
  'command.repeat',
  'crisis',
  'help',
  'language',
];

/** A word or two that any of several procedures may be meant by: which, is asked with those as choices. */
export function bareWord(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, understanding, today, memory } = turn;
  const { intent, confidence, procedures, namesOther } = understanding;
  // asked of no procedure yet: of which, is asked back
  if (bareAspect(text)) return memory.procedure ? undefined : { flow: 'discovery', with: { query: text } };
  if (procedures.length > 0 || namesOther || COMMANDS.includes(intent) || standsApart(understanding)) return undefined;
  if (intent.startsWith('smalltalk') && confidence >= SURE) return undefined;
  return likeliest(knowledge, text, today).length > 0 ? { flow: 'discovery', with: { query: text } } : undefined;
}

/** The procedures that a bare word, or the two of one thing, name most, the likeliest first; none where more is said or that says nothing. */
export function likeliest({ procedures, facets }: Knowledge, text: string, day: Day): readonly Procedure[] {
  const word = wordIn(text) ?? thingIn(text);
  if (word === undefined) return [];
  const scored = standingOn(procedures.all, day).map((each) => {
    const names = [...each.everydayNames.vi, ...each.everydayNames.en];
    const share = names.filter(has(word)).length / Math.max(1, names.length);
    const official = [each.name.vi, each.name.en].some(has(word)) ? OFFICIAL : 0;
    const known = share + official;
    return { each, score: known > 0 && facets.frequent.includes(each.code) ? known + FREQUENT : known };
  });
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.each.code.localeCompare(b.each.code))
    .slice(0, MOST)
    .map(({ each }) => each);
}

/** The one word that is left, as it was typed: with its marks it is told from others ("bằng" from "bảng"). */
function wordIn(text: string): string | undefined {
  if (bareAspect(text)) return undefined;
  const words = wordsOf(normalise(text)).filter((word) => /^\p{L}+$/u.test(word));
  if (words.length > MOST_WORDS || onlyAsks(words.map(fold))) return undefined;
  const left = words.length === 1 ? words : words.filter((word) => !AROUND.has(fold(word)));
  const [word, ...more] = left;
  if (word !== undefined && REPLIES.has(fold(word))) return undefined;
  if (word === undefined || more.length > 0 || word.length < 2) return undefined;
  return isPlain(fold(word)) && !MARKED.has(word) ? undefined : word;
}

/** Words that say nothing without their marks. */
const MARKED = new Set(['nhà', 'nha', 'thẻ', 'the']);

/** Words that answer or put an end to something, though some name has them too. */
const REPLIES = new Set(
  'thoi duoc roi xong het ok hay vay sao khac tiep nua dung phai vang cam on hoan ngung stop done end next more other what why good fine well nice great new'.split(
    ' ',
  ),
);

/** Two words that are left and stand for one thing: "sổ đỏ", "căn cước". */
function thingIn(text: string): string | undefined {
  const words = wordsOf(normalise(text));
  if (words.length > MOST_WORDS || bareAspect(text) || onlyAsks(words.map(fold))) return undefined;
  const at = words.findIndex((word) => !AROUND.has(fold(word)));
  const thing = words.slice(at, at + 2);
  const left = words.filter((word) => !AROUND.has(fold(word)));
  if (left.length !== 2 || left.some((word, nth) => word !== thing[nth] || !/^\p{L}+$/u.test(word))) return undefined;
  return left.some((word) => REPLIES.has(fold(word)) || onlyAsks([fold(word)])) ? undefined : left.join(' ');
}

/** Whether a name has the words, one after the other, as they were typed. */
function has(said: string): (name: string) => boolean {
  const marked = fold(said) !== said;
  return (name) => {
    const words = wordsOf(normalise(name)).map((each) => (marked ? each : fold(each)));
    return ` ${words.join(' ')} `.includes(` ${said} `);
  };
}
