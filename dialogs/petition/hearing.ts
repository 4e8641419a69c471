import { readEmail, readPhone } from '../../knowledge/declarations/readers/contact.ts';
import { isQuestion } from '../../knowledge/declarations/readers/words.ts';
import { readPolarity } from '../../knowledge/declarations/readers/yesno.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { kindOf } from '../../knowledge/petitions/kinds.ts';
import { isInsult } from '../../knowledge/understanding/insults.ts';
import type { Intent } from '../../knowledge/understanding/understanding.ts';
import { commandOf, declines, type Command } from '../declaration/command.ts';
import type { Hearing } from '../flow.ts';
import { SURE } from '../interruption.ts';
import type { Turn } from '../turn.ts';
import type { Photo } from '../../knowledge/petitions/petition.ts';
import type { Part, PetitionState } from './state.ts';

/** Said to the assistant itself: never part of a story. */
const ELSEWHERE: ReadonlySet<Intent> = new Set([
  'language', 'help', 'handoff', 'privacy', 'smalltalk.greet', 'smalltalk.thanks', 'smalltalk.bye', 'command.repeat',
  'declaration.resume',
]); // prettier-ignore
/** A question of more words than this is part of what is told. */
const SHORT = 14;
/** An insult of no more words than this tells nothing. */
const FEW = 5;

/** How surely a message is a reply to what a petition waits for. */
export function hears(state: PetitionState, turn: Turn): Hearing {
  const { text, choice, attachments, understanding } = turn;
  if (choice) return choice.kind === 'answer' || choice.kind === 'settle' ? 'answer' : 'no';
  if (attachments.some(({ contentType }) => isFile(contentType))) return 'answer';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no';
  if (commandIn(turn) ?? leaving(state, turn) ?? meantIn(state, turn)) return 'answer';
  if (state.step === 'review' && (contactIn(turn) !== undefined || offersContact(turn))) return 'answer';
  const length = text.trim().split(/\s+/).length;
  const { intent, confidence } = understanding;
  if (ELSEWHERE.has(intent) && confidence >= SURE) return 'no';
  if (isInsult(text) && length <= FEW) return 'no';
  if (length <= SHORT && isQuestion(text)) return 'no';
  if (!TOLD.has(state.step)) return 'no';
  const other = !OWN.has(intent) && confidence >= SURE;
  const fits = fitting(state, turn) || kindOf(text) !== undefined || length > SHORT;
  if (!other || fits) return 'answer';
  if (AWAY.has(intent)) return state.step === 'what' || state.step === 'more' ? 'maybe' : 'no';
  return length <= FEW ? 'maybe' : 'answer';
}

/** Needs that what is told of an office or a case may well look like. */
const OWN: ReadonlySet<Intent> = new Set(['petition', 'out_of_scope', 'contact', 'command.yes', 'command.no']);
/** Needs that say nothing of where or when something was. */
const AWAY: ReadonlySet<Intent> = new Set(['portal.account', 'portal.submit', 'delivery.explain', 'levels.explain']);

/** A place where a place is asked for, a day where a day is. */
function fitting({ step }: PetitionState, { understanding, text }: Turn): boolean {
  const { place, date } = understanding.entities;
  return (step === 'where' && place.length > 0) || (step === 'when' && (date.length > 0 || TIME.test(fold(text))));
}

/** A time told in everyday words: "mấy bữa nay", "hồi sáng", "đêm nào cũng vậy". */
const TIME =
  /(?:^| )(?:hom|bua|ngay|sang|trua|chieu|toi|dem|khuya|tuan|thang|nam|luc|hoi|gio|nay|qua|thu (?:hai|ba|tu|nam|sau|bay|\d)|chu nhat|today|yesterday|tonight|night|morning|afternoon|evening|week|month|year|ago|since|every|day|days)(?: |$)/;

/** Steps at which a person tells something in their own words. */
const TOLD: ReadonlySet<PetitionState['step']> = new Set(['what', 'more', 'where', 'when']);

/** A picture or a document, rather than a voice, a sticker or a place. */
function isFile(type: string): boolean {
  return /^(?:image\/(?!sticker)|application\/(?!location))/i.test(type);
}

/** Commands of a form that a petition knows too. */
export function commandIn(turn: Turn): Command | undefined {
  return turn.choice ? undefined : commandOf(turn);
}

/** What a reply comes to where a step offers choices: the value of the choice, tapped or said. */
export function meantIn(state: PetitionState, turn: Turn): string | undefined {
  if (turn.choice) return turn.choice.kind === 'answer' ? turn.choice.value : undefined;
  const said = fold(turn.text);
  switch (state.step) {
    case 'review':
      return REVIEW.find(([, pattern]) => pattern.test(said))?.[0];
    case 'change':
      return partNamed(said);
    case 'more':
      return declines(turn.text) || NOTHING.test(said) ? 'nothing' : undefined;
    case 'resuming':
      return RESUMING.find(([, pattern]) => pattern.test(said))?.[0];
    case 'consent':
      return consentIn(turn);
    case 'contact':
      return contactIn(turn) === undefined ? undefined : 'contact';
    default:
      return undefined;
  }
}

const NOTHING =
  /^(?:khong(?: them)?(?: gi)?(?: nua)?|vay la du|du roi|het roi|the thoi|vay thoi|no(?: that(?: is| s) all)?|that(?: is| s) all|nothing(?: more| else)?)(?: \w{1,4})?$/;
const REVIEW: readonly (readonly [string, RegExp])[] = [
  [
    'drop',
    /^(?:thoi )?(?:bo|bo di|bo het|huy|xoa|khong gui(?: nua)?|khoi|khoi gui|dung gui|drop|drop it|discard|don t send|do not send)(?: (?:a|nha|nhe|di|luon))*$/,
  ],
  [
    'send',
    /^(?:(?:ok|oke|duoc|dung|da|vang|u|co|yes|dong y)[ ,]*)*(?:gui|gui di|gui luon|gui nhe|gui ngay|send|send it|submit|dung roi|dung|yes|ok|dong y|co)(?: (?:a|nha|nhe|di|luon|giup|gium|toi|cho toi|please|now))*$/,
  ],
  [
    'change',
    /^(?:muon |toi muon |cho toi |i want to )?(?:sua|sua lai|chinh|chua dung|sai roi|sai|change|edit|correct)(?: (?:lai|di|a|nha|nhe|it|phan|cho|muc))*(?: .*)?$/,
  ],
];
const RESUMING: readonly (readonly [string, RegExp])[] = [
  ['anew', /(?:^| )(?:moi|lai tu dau|bo cai cu|new|start over)(?: |$)/],
  ['goOn', /(?:^| )(?:viet tiep|tiep|co|ok|go on|continue|yes|resume)(?: |$)/],
];
const PART_NAMES: readonly (readonly [Part, RegExp])[] = [
  ['contact', /(?:lien he|dien thoai|so phone|sdt|email|mail|contact|phone)/],
  ['where', /(?:o dau|noi|cho nao|dia diem|phuong|where|place|ward)/],
  ['when', /(?:khi nao|luc|ngay|thoi gian|when|time|date)/],
  ['what', /(?:viec|noi dung|chuyen|cau chuyen|loi|what|story|text)/],
];

/** The part of a petition that a person names, as the choice of it. */
export function partNamed(said: string): string | undefined {
  const part = PART_NAMES.find(([, pattern]) => pattern.test(said))?.[0];
  return part && `change:${part}`;
}

const AGREES = /(?:^| )(?:dong y|de lai|agreed?)(?: |$)/;
const REFUSES =
  /(?:^| )(?:khong (?:dong y|de lai|can|muon|ghi)|an danh|giau ten|khoi|anonymous\w*|none|leave none|don t|do not)(?: |$)/;

function consentIn(turn: Turn): string | undefined {
  const said = fold(turn.text);
  if (REFUSES.test(said) || turn.understanding.intent === 'command.no') return 'no';
  if (contactIn(turn) !== undefined) return AGREES.test(said) ? 'yes' : 'told';
  if (isQuestion(turn.text)) return undefined;
  if (AGREES.test(said)) return 'yes';
  const polarity = readPolarity(turn.text);
  return polarity === undefined ? undefined : polarity ? 'yes' : 'no';
}

/** The phone number or email address in a message. */
export function contactIn({ text, language, today }: Turn): string | undefined {
  const said = { text, language, context: { today, answers: {} } };
  const email = text.includes('@') ? readEmail(EMAIL, said) : undefined;
  if (email?.ok) return String(email.value);
  const phone = /\d/.test(text) ? readPhone(PHONE, said) : undefined;
  return phone?.ok ? String(phone.value) : undefined;
}

/** "No contact please", whatever was asked: nobody is to call back. */
export function refusesContact(text: string): boolean {
  return NO_CONTACT.test(fold(text));
}

const NO_CONTACT =
  /^(?:(?:xin |da |toi |em |minh |please )*(?:khong|khoi|dung|ko|k|no|don t|do not|without|leave no)(?: (?:can|muon|de lai|ghi|cho|goi|xin|so|thong tin|any|want|to|leave|give|my))* (?:lien he|lien lac|dien thoai|sdt|email|mail|contact|phone|call(?: me)?(?: back)?|number)(?: (?:dau|nha|nhe|a|please|lai|details|number|thanks))*|(?:xin |toi muon |cho toi )?(?:an danh|giau ten)(?: (?:nha|nhe|a))*|(?:keep (?:it|me) |stay )?anonymous(?:ly)?(?: please)?)$/;

/** A number or an address given along with the word for it: "số điện thoại tôi 0900…", readable or not. */
export function offersContact({ text }: Turn): boolean {
  return CONTACT.test(fold(text)) && /\d{4}|@/.test(text);
}

const CONTACT = /(?:^| )(?:lien he|dien thoai|so phone|sdt|dt|zalo|email|mail|phone|contact|number)(?: |$)/;

const NO_WORDS = { vi: '-', en: '-' };
const EMAIL = { id: 'email', kind: 'email', ask: NO_WORDS, label: NO_WORDS } as const;
const PHONE = { id: 'phone', kind: 'phone', ask: NO_WORDS, label: NO_WORDS } as const;

const ENDS = /^(?:bo|bo di|thoi|khoi|drop|stop)$/;
/** "Thôi không phản ánh nữa", "never mind the complaint": the petition, and not one question of it. */
const GIVES_UP =
  /^(?:(?:thoi|da|a|ok|vay|ma|no|well|sorry) )*(?:(?:toi|em|tui|minh|i) )?(?:(?:khong|khoi|dung|ngung|bo|huy|hong|ko|k)(?: (?:can|muon|co|lam|gui|viet|ghi|ke))*(?: (?:cai|vu|viec|loi|phan|don))? (?:phan anh|kien nghi|gop y|khieu nai|to cao)(?: (?:nua|luon|nay|do|di|dau|a|nha|nhe))*|(?:khong|khoi) (?:gui|ke|ghi) nua(?: (?:dau|a|nha|nhe))?|(?:forget|never ?mind|drop|cancel|stop|leave)(?: about)? (?:the|this|that|my) (?:complaint|feedback|petition|report)|(?:i )?(?:don t|do not) want to (?:complain|report|send)(?: \w+)? ?any ?more)$/;
/** A form that waits is named, or going on with it. */
const OF_FORM = /(?:^| )(?:khai|to khai|dien|form|declaration)(?: |$)/;

/**
 * "bỏ", "thôi" to a question that may be left open leaves that open, and nothing else; while a declaration waits, "thôi" and a wish to go on with
 * that leave the petition, which is kept.
 */
export function leaving({ step }: PetitionState, turn: Turn): Command | undefined {
  const { choice, text, memory } = turn;
  const said = fold(text);
  if (choice) return undefined;
  if (GIVES_UP.test(said)) return 'cancel';
  const toForm = (TOLD.has(step) && /^(?:thoi|stop)$/.test(said)) || (OF_FORM.test(said) && commandIn(turn) === 'goOn');
  if (memory.draft && toForm) return 'later';
  if (!ENDS.test(said)) return undefined;
  return step === 'where' || step === 'when' || step === 'consent' || step === 'contact' ? 'skip' : 'cancel';
}

/** A picture that the channel keeps. */
export function photoOf({ contentType, name, upload }: Turn['attachments'][number]): Photo[] {
  if (upload === undefined || !/^image\/(?:png|jpeg|webp)$/i.test(contentType)) return [];
  return [{ upload, contentType, ...(name !== undefined && { name }) }];
}
