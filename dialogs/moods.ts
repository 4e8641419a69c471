import { fold } from '../knowledge/language/fold.ts';
import { kindOf } from '../knowledge/petitions/kinds.ts';
import { aspectIn, lineOf } from './asked.ts';
import type { Turn } from './turn.ts';

const VENTS =
  / (?:buc (?:minh|boi|qua|that|ghe|lam|roi)|uc che|nong ruot|tuc (?:qua|that|minh|chet)|chan (?:qua|that)|nan (?:qua|that|long)|met (?:qua|moi|that|lam)|rac roi|phien (?:phuc|qua)|lang nhang|nhieu khe|hanh (?:dan|nguoi)|that vong|kho chiu|frustrat\w+|ridiculous|annoy\w+|fed up|sick of|waste of (?:my )?time|so complicated|nonsense|angry) /;
const MOST_WORDS = 9;
/** In so few words nothing is told that could be passed on. */
const SIGH = 3;
/** So surely something is wanted, though it is said in anger. */
const SURELY = 0.75;

/** Lets off steam and asks for nothing. */
export function vents({ text, language, understanding }: Turn): boolean {
  const line = lineOf(text, language);
  const { intent, confidence, procedures, entities } = understanding;
  if (!VENTS.test(line) || line.trim().split(' ').length > MOST_WORDS || procedures.length > 0) return false;
  if (entities.applicationCode.length + entities.idNumber.length > 0 || aspectIn(line)) return false;
  const isSigh = intent !== 'crisis' && line.trim().split(' ').length <= SIGH;
  return isSigh || intent === 'out_of_scope' || confidence < SURELY;
}

const GRUMBLES =
  / (?:duoi|hanh|day|bat) (?:toi|tui|em|minh|ong|ba|me|ma|nguoi ta|dan|di|ve)(?: \w+){0,3} | (?:bat|keu|bao) (?:\w+ ){0,3}(?:di|ve|bo sung|lam) lai | (?:\d+|hai|ba|bon|nam|may|nhieu|bao nhieu) lan (?:roi|lan|ma|van) | tra (?:ho so |giay )?(?:ve|lai) | (?:khong chiu|nhat dinh khong) nhan | (?:sent|turned) (?:me|us|him|her) (?:away|back) | (?:\d|two|three|four|five|several|many) times (?:already|now) /;
const GRUMBLE_WORDS = 14;

/** Grumbles about an office while a procedure is talked of, in words that are no petition yet: to send one is offered, and none begun. */
export function grumbles({ text, language, memory, understanding }: Turn): boolean {
  if (memory.procedure === undefined || understanding.intent !== 'petition' || kindOf(text) !== undefined) return false;
  const line = lineOf(text, language);
  return GRUMBLES.test(line) && line.trim().split(' ').length <= GRUMBLE_WORDS;
}

// "để tôi …" is "let me", "để tối …" is "tonight": only with its mark, or with what is done then
const OFF =
  /^(?:(?:dạ|ok|oke|okay|vâng|thôi|vậy|à|ừ|rồi|thì|thoi|vay|da|vang)[\s,.]+)*(?:để|de)\s+(?:mai|tối|chiều|chieu|trưa|trua|lát|lat|chút|chut|tí|ti|sau|hôm khác|hom khac|hôm sau|bữa|bua|cuối tuần|cuoi tuan|tuần sau|tuan sau|khi nào|khi nao|toi (?:lam|khai|nay))(?=$|[\s,.])/iu;
const FIRST =
  /^(?:(?:dạ|da|ok|vâng|thôi|vậy)[\s,.]+)*(?:để|de)\s.{1,40}\s(?:rồi|xong|roi)\s.{0,12}(?:làm|tính|khai|nộp|lam|tinh|nop)\s(?:sau|tiếp|tiep)$/iu;
const LATER =
  /^(?:(?:ok|okay|thanks|well|sorry|no)[\s,.]+)*(?:i['’]?ll|i will|let me|we['’]?ll|i)\s+(?:do|finish|continue|come back|get back)\b.{0,30}\b(?:later|tomorrow|tonight|another (?:day|time)|next week)\b/iu;

/** Puts the matter off to another time: "để tối làm, bé đang khóc". */
export function putsOff(text: string): boolean {
  const said = text.normalize('NFC').trim();
  return OFF.test(said) || FIRST.test(said) || LATER.test(said);
}

const COPY =
  /(?:^| )(?:(?:gui|nhan|soan|copy|chep)(?: [a-z]+){0,4} (?:tin nhan|sms|doc lai|ban chu)|text version|copy of (?:that|this)|send (?:it|that|this) (?:as|by|in) (?:a )?(?:text|sms|message))(?: |$)/;

/** Whether what was said last is wanted as text to send on. */
export function wantsCopy({ text, memory }: Turn): boolean {
  return COPY.test(fold(text)) && (memory.said?.length ?? 0) > 0;
}

const PRESENCE =
  /^(?:alo |a lo |hello |hi |em oi |ad oi |oi )*(?:co ai (?:o do |do |day |o day |dang nghe )?(?:khong|ko|k|hong)|(?:con|co) (?:do|o do|day|nghe) (?:khong|ko|k|hong)|ai do|(?:is )?any(?:one|body) (?:there|here)|is (?:someone|somebody) there|(?:are )?you (?:still )?there)(?: (?:vay|a|ha|the|oi))*$/;

/** Wonders whether anybody is there, and asks for nothing. */
export function wondersWhoIsThere(text: string): boolean {
  return PRESENCE.test(fold(text));
}

const SUPERIOR =
  / (?:doi|muon|can|cho|xin|yeu cau|bat|phai|duoc) (?:\w+ ){0,3}(?:gap|noi chuyen (?:voi)?|noi voi) (?:\w+ ){0,2}(?:lanh dao|sep|cap tren|quan ly|giam doc|truong phong|chu tich|bi thu|nguoi (?:chiu trach nhiem|co trach nhiem|co tham quyen)) |^ (?:gap|cho gap|goi) (?:sep|lanh dao|quan ly|cap tren)(?: \w+){0,3} $| (?:speak|talk|speaking|talking) (?:to|with) (?:a |an |the |your |their |someone |somebody )?(?:manager|supervisor|boss|superior|superiors|director|higher up|in charge|person in charge) | (?:wants?|demands?|asks? for|asking for|get me|see) (?:a|the|your) (?:manager|supervisor|boss|superior) /;

/** Asks for somebody above those who work on it: "khách đòi gặp lãnh đạo". */
export function wantsSuperior({ text, language, understanding }: Turn): boolean {
  const line = lineOf(text, language);
  return (
    SUPERIOR.test(line) && line.trim().split(' ').length <= MOST_WORDS + 3 && understanding.procedures.length === 0
  );
}
