import { fold, normalise, wordsOf } from '../knowledge/language/fold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { FACETS, type Facet, type Filter } from '../knowledge/procedures/facets.ts';
import { readFacets } from '../knowledge/procedures/facetWords.ts';
import { namedIn } from '../knowledge/procedures/ranking.ts';
import { changeIn } from './browseDrops.ts';
import type { Turn } from './turn.ts';

/** What is said to a list of procedures. */
export type Word =
  | { readonly act: 'leave' | 'back' | 'clear' | 'more' | 'again' | 'words' | 'events' | 'fields' | 'agencies' }
  | { readonly act: 'drop'; readonly facets: readonly Facet[] }
  | { readonly act: 'instead'; readonly dropped: readonly Facet[]; readonly wanted: Filter }
  | { readonly act: 'tier'; readonly tier: NonNullable<Filter['tier']> }
  | { readonly act: 'event'; readonly event: string }
  | { readonly act: 'take'; readonly code: string };

const MORE =
  /^(?:(?:cho )?(?:toi |em |minh )?(?:xem|coi|them|xem them|coi them) (?:them|nua|tiep|trang sau)|(?:co )?(?:con|them)(?: (?:cai|thu tuc|viec|gi|nhung gi))*(?: nao)?(?: khac)? (?:nua|khac)(?: khong)?|con gi nua(?: khong)?|tiep|tiep theo|tiep di|ke tiep|trang sau|(?:roi|xong|the|vay) (?:thi )?(?:sao|gi|lam gi|toi gi)(?: nua| tiep(?: theo)?)?|sau do(?: thi)?(?: sao| lam gi)?|tiep theo (?:la gi|lam gi|thi sao)|more|show more|see more|next|next page|next step|what s next|what next|what else|anything else|and then|then what|the rest|go on|continue)(?: (?:nha|di|nhe|a|please|vay))?$/;
const BACK = /^(?:truoc|trang truoc|lui lai|quay lai trang truoc|previous|previous page|prev|page before)$/;
const LIST =
  /^(?:(?:cho (?:toi |em )?)?(?:quay|tro) (?:lai|ve)|(?:cho (?:toi |em )?)?(?:xem|coi) lai|back to|return to|show(?: me)?)(?: (?:cai|the|that))* (?:danh sach|list)(?: (?:luc nay|hoi nay|do|vua roi|again))*$/;
const CLEAR =
  /(?:^| )(?:clear|reset|start over|all of them|bo (?:het|loc|dieu kien)|xoa (?:het|bo loc|loc|dieu kien)|lam lai tu dau|tat ca)(?: |$)/;
/** Asks which condition to drop, or wonders that nothing is found. */
const WHICH_TO_DROP =
  /^(?:vay |the |gio )*(?:(?:bo|go|bot|nen bo|phai bo|drop)(?: (?:bot|di|dieu kien|loc))* (?:cai|dieu kien|muc|which(?: one)?)(?: (?:nao|gi))|(?:khong|chang|ko|hong)(?: (?:co|thay|ra))+(?: (?:gi|cai nao|thu tuc nao))?(?: (?:het|luon|a|ha|sao|vay))+|nothing(?: at all)?|none(?: at all)?|which(?: one)? (?:should|do|can) i drop)(?: (?:a|ha|vay|nhi|day|bay gio|gio))*$/;
const ANEW =
  /^(?:(?:gio|bay gio|toi|em|minh) )*(?:(?:muon|can) )?(?:show|list|find|search|look for|liet ke|danh sach|tim|cho (?:toi |em |minh |tui |chi |anh |bac |co )?(?:xem|tim|coi)|coi|ke)(?: |$)/;
const KINDS =
  /^(?:(?:list|show|see|give me|what|which|all|me|the|your|liet ke|xem|cho|toi|em|minh|co|nhung|cac|tat ca|danh sach|theo) )*(?:KIND)(?: (?:are there|do you have|do you know|is there|you have|nao|gi|khong|vay|a))*$/
    .source;
const EVENTS = kind(
  'life events?|events in (?:a |my )?life|(?:su kien|viec) (?:trong )?(?:doi song|cuoc song|cuoc doi|doi|doi nguoi)',
);
const FIELDS = kind('(?:administrative )?fields|areas|categories|linh vuc|mang');
const AGENCIES = kind('agencies|agency|departments?|offices|authorities|co quan|so nganh|so|don vi');
/** Longer than this something else is said. */
const SHORT = 40;

function kind(names: string): RegExp {
  return new RegExp(KINDS.replace('KIND', names));
}

/** What there is to narrow by, where a message asks for that alone: "what life events do you have", "những lĩnh vực nào". */
export function asksKinds(text: string): 'events' | 'fields' | 'agencies' | undefined {
  const line = fold(text);
  // "sổ" is a book of land or of a household, and bare "so" may be anything
  if (line === 'so' || /(?:^|\s)s[ổố](?:\s|$)/iu.test(text.normalize('NFC'))) return undefined;
  if (EVENTS.test(line)) return 'events';
  if (FIELDS.test(line)) return 'fields';
  return AGENCIES.test(line) ? 'agencies' : undefined;
}

/** Whether a line asks for what comes next in a list, or for the list once more. */
export function goesOn(text: string): 'on' | 'again' | undefined {
  const line = fold(text);
  if (LIST.test(line)) return 'again';
  return MORE.test(line) ? 'on' : undefined;
}

/** Whether a list of its own is asked for, rather than less of the one that is shown. */
export function asksAnew(text: string): boolean {
  return ANEW.test(fold(text));
}

/** Reads what is said to the list under `filter`. */
export function wordOf(knowledge: Knowledge, filter: Filter, { choice, text, understanding }: Turn): Word {
  const { facets } = knowledge;
  if (choice?.kind === 'answer') return chosen(choice.value);
  const line = fold(text);
  if (understanding.intent === 'command.back' || BACK.test(line)) return { act: 'back' };
  if (goesOn(text) === 'on') return { act: 'more' };
  const kinds = asksKinds(text);
  if (kinds) return { act: kinds };
  const { dropped, wanted } = changeIn(text, filter, facets);
  const instead = dropped.length > 0 && wanted !== '' ? facetsSaid(knowledge, wanted) : {};
  if (Object.keys(instead).length > 0) return { act: 'instead', dropped, wanted: instead };
  if (dropped.length > 0) return { act: 'drop', facets: dropped };
  const tier = bareTier(text);
  if (tier) return { act: 'tier', tier };
  if (WHICH_TO_DROP.test(line)) return { act: 'again' };
  if (CLEAR.test(line) && text.length <= SHORT) return { act: 'clear' };
  return { act: understanding.intent === 'command.cancel' ? 'leave' : 'words' };
}

function chosen(value: string): Word {
  const facet = FACETS.find((each) => value === `drop ${each}`);
  if (facet) return { act: 'drop', facets: [facet] };
  const [, event] = /^event (\w+)$/.exec(value) ?? [];
  if (event) return { act: 'event', event };
  const act = (['clear', 'leave', 'more', 'back', 'events', 'fields', 'agencies'] as const).find(
    (each) => each === value,
  );
  return act ? { act } : { act: 'take', code: value };
}

const BARE_TIERS: readonly (readonly [NonNullable<Filter['tier']>, RegExp])[] = [
  ['commune', /^(?:phường|phuong|xã|phường xã|xã phường|phuong xa|xa phuong|the ward|ward|wards|commune|communes)$/],
  ['province', /^(?:sở|tỉnh|tinh|thành phố|thanh pho|tp|city|the city|province|the province)$/],
  ['ministry', /^(?:bộ|trung ương|trung uong|ministry|the ministry|ministries)$/],
];
const BESIDE_TIER =
  /^(?:(?:thế|vậy|the|còn|con|của|cua|ở|o|tại|tai|bên|ben|các|cac|only|at|of|and|what about|how about) )+|(?: (?:thì sao|thi sao|sao|nữa|nua|thôi|thoi|đi|di|nhé|nha|too|then|only))+$/g;

/** A tier and nothing else: "bộ", "còn thành phố", which to a list means those of it. Its marks tell "bộ" from "bỏ". */
function bareTier(text: string): Filter['tier'] {
  const said = normalise(text).replace(BESIDE_TIER, '');
  return BARE_TIERS.find(([, pattern]) => pattern.test(said))?.[0];
}

/** Words of asking and wondering: nothing is called by them. */
const PARTICLES = new Set('khong hong hok ha hen sao chang nhi chu u y o i bo bot'.split(' '));
/** With its marks such a word is told from one that something is called by: "lại" from "lái". */
const MARKED = new Set(
  'khỏi lại luôn thôi rồi vậy đâu nghe dạ cứ đều mấy cả đó kia này giờ biết hỏi khách vụ lo'.split(' '),
);
/** Words that any English sentence has. */
const ENGLISH = new Set(
  (
    'who whose when where how why wants wanted asks asked asking says saying said know knows tell tells like just still not no yes off over own after before already ' +
    'again yet ever never same their those three my your his her they it is are was were being as all none some any we you ok okay now then than that this these ' +
    'will would can could should has have had having do does did done make makes go goes going come comes get gets getting give gives keep keeps take takes put need ' +
    'needs find next caller customer really also too either both instead else thing actually maybe'
  ).split(' '),
);

/** Whether a word, with its marks or without, says nothing of what is looked for. */
export function saysNothing(word: string): boolean {
  return PARTICLES.has(fold(word)) || MARKED.has(word) || ENGLISH.has(word);
}

/** The facets that a message names; what else of it any procedure is called by is one too. */
export function facetsSaid({ facets, procedures }: Knowledge, text: string): Filter {
  const { filter, rest } = readFacets(text, facets);
  const named = new Set(wordsOf(namedIn(rest, procedures.all)));
  const words = wordsOf(normalise(text)).filter((word) => named.has(fold(word)) && !saysNothing(word));
  return words.length === 0 ? filter : { ...filter, words: words.join(' ') };
}
