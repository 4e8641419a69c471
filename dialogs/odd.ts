import { isQuestion } from '../knowledge/declarations/readers/words.ts';
import { fold } from '../knowledge/language/fold.ts';
import { isInsult } from '../knowledge/understanding/insults.ts';
import { holdsSecret } from '../knowledge/understanding/secrets.ts';
import type { Saying } from './interruption.ts';
import type { Turn } from './turn.ts';

/** What a message is besides anything it may mean: it is answered for that, whatever is waited for. */
export type Notice = 'secret' | 'insult' | 'link' | 'pasted';

/** Words beside a picture that only say what it is. */
const FEW_WORDS = 8;
/** Letters from which a text that was said here is no chance. */
const LONG_ENOUGH = 40;
const LINK = /(?:https?:\/\/|www\.)\S|[a-z\d]\.(?:com|net|org|info|vn)\/\S/i;

/** Whether a message has no letter and no digit. */
export function isWordless({ choice, text }: Turn): boolean {
  return !choice && !/[\p{L}\p{N}]/u.test(text);
}

/** Whether there is nothing in a message to understand: no letter and no digit, or a picture and a few words on what it is. */
export function isOdd(turn: Turn): boolean {
  const { choice, attachments } = turn;
  if (choice) return false;
  if (isWordless(turn)) return true;
  return attachments.some(({ contentType }) => isPicture(contentType)) && saysWhatItIs(turn);
}

/** "Cái này là căn cước của em", "giấy này là gì", "hình nè": words on the picture they came with, and on nothing else. */
function saysWhatItIs(turn: Turn): boolean {
  const said = fold(turn.text);
  return isBrief(turn) && (POINTS.test(said) || (NAMES_IT.test(turn.text) && !isQuestion(turn.text)));
}

const POINTS =
  /^(?:(?:em |toi |con |chau )?gui )?(?:day|do) la |^(?:(?:em |toi |con |chau )?gui )?(?:cai|to|tam|buc|don|giay|hinh|anh|file) (?:nay|day|do|kia|ne)(?: |$)|^(?:this|that|these|here|it s) |(?:^| )(?:day|ne|nek|here)$/;
const NAMES_IT = /^(?:hình|hinh|ảnh|bản chụp|bản scan|file|photo|picture|scan|a (?:photo|picture|scan))(?:\s|$)/iu;

/** Whether a message is no longer than a name of something. */
export function isBrief({ text }: Pick<Turn, 'text'>): boolean {
  return text.trim().split(/\s+/).length <= FEW_WORDS;
}

/** Whether words came with a picture or a document that are to be answered too. */
export function asksBeside(turn: Turn): boolean {
  const [kind] = kindsOf(turn.attachments);
  return (kind === 'picture' || kind === 'file') && !turn.choice && !isOdd(turn);
}

/** Whether a message is figures alone. */
export function isNumber({ text }: Turn): boolean {
  return /\p{N}/u.test(text) && !/\p{L}/u.test(text);
}

/** Whether a place on a map was sent. */
export function isLocation({ attachments }: Turn): boolean {
  return kindsOf(attachments)[0] === 'location';
}

/** What a message has to be answered for first; `own` are texts the assistant says. */
export function noticeOf(turn: Turn, saying: Saying, own: readonly string[]): Notice | undefined {
  const { choice, text, understanding } = turn;
  if (choice || saying === 'crisis') return undefined;
  if (holdsSecret(text)) return 'secret';
  const { entities, procedures } = understanding;
  const wanted = saying === 'need' || procedures.length > 0 || entities.applicationCode.length > 0;
  if (!wanted && isInsult(text)) return 'insult';
  if (procedures.length === 0 && entities.applicationCode.length === 0 && LINK.test(text)) return 'link';
  const typed = fold(text);
  return typed.length >= LONG_ENOUGH && own.some((said) => fold(said).includes(typed)) ? 'pasted' : undefined;
}

type Kind = 'voice' | 'picture' | 'location' | 'file' | 'sticker';
/** Of several things sent at once the first of these is answered for. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['voice', /^(?:audio|video)\//i],
  ['location', /^application\/location$/i],
  ['picture', /^image\/(?!sticker)/i],
  ['file', /^(?!image\/sticker)/i],
  ['sticker', /^image\/sticker$/i],
];

function kindsOf(attachments: Turn['attachments']): Kind[] {
  return KINDS.flatMap(([kind, type]) => (attachments.some(({ contentType }) => type.test(contentType)) ? [kind] : []));
}

function isPicture(type: string): boolean {
  return kindsOf([{ contentType: type }])[0] === 'picture';
}

/** What an odd message is answered for; in a form, whose question is put again after it, that words are needed. */
type Oddity = Kind | 'emptyInput' | 'stickerInForm' | 'inWordsOnly';

/** What an odd message is. */
export function oddity({ attachments }: Turn, inForm: boolean): Oddity {
  const [kind] = kindsOf(attachments);
  if (!kind) return 'emptyInput';
  if (inForm && kind !== 'voice') return kind === 'sticker' ? 'stickerInForm' : 'inWordsOnly';
  return kind;
}
