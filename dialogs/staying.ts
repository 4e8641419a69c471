import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../knowledge/language/fold.ts';
import { stateOn } from '../knowledge/procedures/facts.ts';
import { lineOf } from './asked.ts';
import type { FlowStart } from './flow.ts';
import { standsApart } from './interruption.ts';
import type { Turn } from './turn.ts';

const MOST_WORDS = 12;
const AUTHORISED =
  / (?:co |phai )?(?:can|phai co|lam|viet|nop|mang) (?:\w+ ){0,2}(?:uy quyen|uy nhiem)(?: \w+)? (?:khong|chua|ha) $|^ (?:co )?(?:uy quyen|giay uy quyen)(?: (?:duoc|thi))* (?:khong|sao|duoc khong) $| (?:need|needed|require|required|have|bring|is) (?:\w+ ){0,3}(?:power of attorney|authori[sz]ation|letter of authority|proxy)(?: |$)/;
const OFFLINE =
  / (?:khong|chua) (?:biet|ranh|quen|biet cach|xai duoc|dung duoc|co) (?:(?:xai|dung|su dung|choi|vao|len|bam|may|ve|cai) )*(?:mang|internet|may tinh|may vi tinh|dien thoai|smartphone|cong nghe|online|wifi|zalo|vneid|web) (?!nao |nay |do |thi sao )| (?:mu|dot) (?:cong nghe|vi tinh|mang|dien thoai) | (?:can t|cannot|can not|don t know how to|doesn t know how to|do not know how to|does not know how to|not able to|unable to|don t|never) use (?:the |a |any )?(?:internet|computers?|smartphones?|phones?|apps?|web|technology) | (?:don t have|doesn t have|no|without) (?:a |any )?(?:internet|computer|smartphone) (?!access to )| not good (?:with|at) (?:the )?(?:internet|computers?|technology|phones?) /;

/** What is asked or told of the procedure under discussion in words that brush against another, or against the portal. */
export function stayingWith(knowledge: Knowledge, turn: Turn): FlowStart | undefined {
  const line = lineOf(turn.text, turn.language).replace(/[’']/g, ' ');
  if (!turn.memory.procedure || standsApart(turn.understanding) || line.trim().split(' ').length > MOST_WORDS)
    return undefined;
  if (AUTHORISED.test(line)) return onBehalf(knowledge, turn) ?? guided(knowledge, 'onbehalf');
  return OFFLINE.test(line) ? atCounter(knowledge, turn) : undefined;
}

/** Who says who may come in another's place. */
const SAYS_WHO = /(?:^| )(?:lam thay|xin thay|nop thay|uy quyen|tu minh)(?: |$)/;

/** What the procedure under discussion itself says of coming in another's place, which is surer than what is so of many. */
export function onBehalf({ procedures }: Knowledge, { memory, today }: Turn): FlowStart | undefined {
  const procedure = procedures.byCode(memory.procedure ?? '');
  const who = procedure && stateOn(procedure.applicants, today);
  if (!procedure || who?.state !== 'holds' || !SAYS_WHO.test(fold(who.fact.value.more?.vi ?? ''))) return undefined;
  return { flow: 'procedure', with: { procedure: procedure.code, aspect: 'eligibility' } };
}

function guided({ guidance }: Knowledge, topic: string): FlowStart | undefined {
  return guidance.byTopic(topic) && { flow: 'guidance', with: { topic } };
}

/** Where to go instead of the portal; undefined where it is not known to be done anywhere else. */
function atCounter({ procedures }: Knowledge, { memory, today }: Turn): FlowStart | undefined {
  const procedure = procedures.byCode(memory.procedure ?? '');
  const channels = procedure && stateOn(procedure.channels, today);
  if (!procedure || (channels?.state === 'holds' && !channels.fact.value.includes('counter'))) return undefined;
  return { flow: 'procedure', with: { procedure: procedure.code, aspect: 'place', offline: true } };
}
