import { fold, normalise, wordsOf } from '../knowledge/language/fold.ts';
import type { Facets, Filter, Facet } from '../knowledge/procedures/facets.ts';
import { FACETS, wholeOf } from '../knowledge/procedures/facets.ts';
import { stayingIn } from '../knowledge/procedures/facetScopes.ts';
import { readFacets } from '../knowledge/procedures/facetWords.ts';

/** What a message takes away of a filter, and the words that say what is wanted in its place. */
export type Change = { readonly dropped: readonly Facet[]; readonly wanted: string };
type Part = { readonly drops?: string; readonly wants?: string };

const BEFORE = '(?:(?:a|u|gio|vay|the|roi|ok|thi|cho|toi|em|minh|now|well|please|actually) )*';
const DROPPING =
  '(?:thoi )?(?:bo|go|xoa|bot|khong can|khoi|dung (?:coi|xem|lay)|khong (?:coi|xem|lay)|drop|remove|without|clear|take off|no need for|forget|skip|never mind|leave out)(?: (?:bo|loc|dieu kien|muc|phan|cai|chu|the|filter|of|about|linh vuc))*';
const LOOKING =
  '(?:coi|xem|lay|chon|tim|loc|chuyen (?:sang|qua|thanh)|doi (?:sang|qua|thanh)|sang|qua|thay (?:bang|vao do|vao)|but|show|see|use|try|switch to|change to|look at|give me|i want)(?: (?:cho|giup|thu|toi|em|minh|tui|me|linh vuc|muc|cai|the|instead))*';
const AND = '(?:(?:di|roi|va|ma|thi|de|nua|and|then) )*';

/** Each way to say both in one breath: what is dropped and what is wanted, whichever comes first. */
const WAYS: readonly RegExp[] = [
  new RegExp(`^${BEFORE}${DROPPING} (?<drops>.+?) ${AND}${LOOKING} (?<wants>.+)$`, 'd'),
  new RegExp(
    `^${BEFORE}(?:doi|thay|chuyen|switch|change|replace|swap)(?: (?:tu|from|the|linh vuc))* (?<drops>.+?) (?:sang|qua|thanh|bang|to|with|by|for|into) (?<wants>.+)$`,
    'd',
  ),
  new RegExp(
    `^${BEFORE}(?:${LOOKING} )?(?<wants>.+?) (?:chu khong phai|chu khong|thay vi|thay cho|instead of|rather than|and not|but not|roi bo|va bo|and drop|and without) (?<drops>.+)$`,
    'd',
  ),
  new RegExp(
    `^${BEFORE}(?:thay vi|thay cho|instead of|rather than) (?<drops>.+?) ${AND}(?:${LOOKING} )(?<wants>.+)$`,
    'd',
  ),
  new RegExp(`^${BEFORE}(?:khong phai|not) (?<drops>.+?) (?:ma la|ma|but) (?<wants>.+)$`, 'd'),
  new RegExp(
    `^${BEFORE}(?:${DROPPING}|thay vi|thay cho|instead of|rather than|khong phai|chu khong phai) (?<drops>.+)$`,
    'd',
  ),
  new RegExp(`^${BEFORE}(?:${AND})(?:${LOOKING} )?(?<wants>.+)$`, 'd'),
];
/** "Không phải …" in a clause of its own says something else where no other clause wants anything. */
const DENIES = /^(?:chu )?(?:khong phai|thay vi|thay cho|instead of|rather than) /;
const ALL =
  /^(?:het|tat ca|sach|toan bo|all|everything|all of (?:it|them)|them all|dieu kien|loc)(?: (?:di|het|dieu kien|loc|filters?|nay))*$/;

/** What of `filter` a message drops, and what it wants in its place: "bỏ đất đai đi, coi xây dựng". */
export function changeIn(text: string, filter: Filter, facets: Facets): Change {
  const parts = text.split(/[,;.!?\n]+/).map(partOf);
  const wanted = parts.flatMap(({ wants }) => wants ?? []).join(', ');
  const dropped = parts.flatMap(({ drops }) => {
    if (drops === undefined) return [];
    if (wanted !== '' && ALL.test(fold(drops))) return FACETS.filter((facet) => filter[facet] !== undefined);
    return droppedIn(drops, filter, facets);
  });
  const only = parts.length === 1 && DENIES.test(fold(text)) && wanted === '';
  return { dropped: only ? [] : [...new Set(dropped)], wanted };
}

/** One clause, its marks kept. */
function partOf(clause: string): Part {
  // "khỏi lên phường" drops no tier
  if (stayingIn(clause).stays) return { wants: clause };
  const words = wordsOf(normalise(clause));
  const line = words.map(fold).join(' ');
  const met = WAYS.map((way) => way.exec(line)).find((each) => each !== null);
  const said = (group: 'drops' | 'wants'): string | undefined => {
    const [from, until] = met?.indices?.groups?.[group] ?? [];
    if (from === undefined || until === undefined) return undefined;
    const first = wordsOf(line.slice(0, from).trim()).length;
    return words.slice(first, first + wordsOf(line.slice(from, until)).length).join(' ');
  };
  const [drops, wants] = [said('drops'), said('wants')];
  return { ...(drops !== undefined && { drops }), ...(wants !== undefined && { wants }) };
}

/** The facets of `filter` that are named: a level by any of its names, an agency by that which it is a part of, a word by itself. */
function droppedIn(text: string, filter: Filter, facets: Facets): readonly Facet[] {
  const said = ` ${fold(text)} `;
  const { filter: named } = readFacets(text, facets);
  return FACETS.filter((facet) => {
    if (filter[facet] === undefined) return false;
    if (facet === 'words') return said.includes(` ${fold(filter.words ?? '')} `);
    if (facet === 'scope' && named.scope !== undefined) return true;
    const whole = facet === 'agency' ? wholeOf(filter.agency, facets) : undefined;
    return named[facet] !== undefined && (named[facet] === filter[facet] || named[facet] === whole);
  });
}
