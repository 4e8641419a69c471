import type { Knowledge } from '../knowledge/knowledge.ts';
import { onlyAsks } from '../knowledge/understanding/askingWords.ts';
import { aspectIn, lineOf } from './asked.ts';
import { bareAspect } from './bare.ts';
import type { FlowStart } from './flow.ts';
import { standsApart } from './interruption.ts';
import type { Turn } from './turn.ts';

/** Named so surely, a procedure is what is wanted. */
const NAMED = 0.75;
const MOST_WORDS = 24;

/** Why it is asked, after the question: "mất bao lâu, tôi gấp đi làm sổ đỏ". */
const REASON =
  /^ (?:(?:vi|tai|do|boi|tai vi|toi|tui|em|minh|con|chu|dang|can|i|i m|we|because|as) )*(?:gap|kip|de|phai|sap|chuan bi|mai|in a hurry|need it|to) /;
const ASKS = / (?:khong|gi|dau|sao|nhieu|lau|nao|chua) $/;

/** Where somebody is registered, told and not to be changed. */
const REGISTERED = / (?:ho khau|khau|thuong tru) (?!(?:thi |gio )?(?:lam|nop|dang ky|xin|di|o dau|cho nao|noi nao) )\w/;
const CHANGES =
  / (?:dang ky|nhap|chuyen|cat|xoa|tach|lam|doi|xin|xac nhan|rut|sua) (?:\w+ ){0,2}(?:ho khau|khau|thuong tru) | (?:vo|vao|ra) (?:ho khau|khau) /;
const OLD_DISTRICT = / (?:ho khau|khau|thuong tru)(?: \w+){0,3} (?:quan|huyen|q\d+) /;

/**
 * What names something else only in passing: a reason after a question, where somebody is registered. What is asked is asked of the
 * procedure in hand, or of the one that is plainly named.
 */
export function inPassing({ procedures }: Knowledge, turn: Turn): FlowStart | undefined {
  const { text, language, memory, understanding } = turn;
  const line = lineOf(text, language).replace(/[’']/g, ' ');
  if (standsApart(understanding) || line.trim().split(' ').length > MOST_WORDS) return undefined;
  const discussed = procedures.byCode(memory.procedure ?? '')?.code;
  const aspect = discussed && askedBeforeReason(turn);
  if (discussed && aspect) return { flow: 'procedure', with: { procedure: discussed, aspect } };
  if (!REGISTERED.test(line) || CHANGES.test(line) || aspectIn(line) !== 'place') return undefined;
  const [hit] = understanding.procedures;
  const other = hit && hit.score >= NAMED && hit.code !== discussed ? procedures.byCode(hit.code) : undefined;
  // what is named by the word for it alone is not wanted
  const named = other && !/(?:thường|cư) trú/iu.test(other.name.vi) ? other.code : undefined;
  // who names the district of before is told of it with the place
  if (named) return OLD_DISTRICT.test(line) ? { flow: 'procedure', with: { procedure: named } } : undefined;
  return discussed === undefined ? undefined : { flow: 'procedure', with: { procedure: discussed, aspect: 'place' } };
}

function askedBeforeReason({ text, language }: Turn) {
  const [, asked = '', reason = ''] = /^([^,.;?]+)[,.;?]\s*(\S.*)$/su.exec(text.normalize('NFC')) ?? [];
  const why = lineOf(reason, language).replace(/[’']/g, ' ');
  if (!REASON.test(why) || ASKS.test(why) || reason.includes('?')) return undefined;
  const line = lineOf(asked, language);
  return bareAspect(asked) ?? (onlyAsks(line.trim().split(' ')) ? aspectIn(line) : undefined);
}
