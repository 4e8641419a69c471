import type { Field, Reading } from '../../knowledge/declarations/declaration.ts';
import { isQuestion } from '../../knowledge/declarations/readers/words.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { HEARD_SURELY } from '../interruption.ts';
import type { Turn } from '../turn.ts';
import { readAsked } from './readingAsked.ts';
import { isName } from './sayingAgain.ts';
import { sceneOf, type Scene, type Settings, type State } from './state.ts';
import { placeOf } from './telling.ts';

/** Kinds written in figures: what is mostly digits is an attempt at an answer. */
export const FIGURES: ReadonlySet<Field['kind']> = new Set(['date', 'idNumber', 'phone', 'money', 'time', 'quantity']);
/** A street with its number, or a unit by what it is: "12 đường Cứu Quốc", "ấp Cháy". */
const WHERE =
  /^(?:(?:số )?\d+[\p{L}\d/-]* \p{L}|(?:đường|duong|hẻm|hem|ấp|thôn|thon|khu phố|khu pho|tổ|phường|xã|xa) \p{L})(?!.*[.!?])/iu;
/** How names of persons and places are written, by the kind of field that asks for one. */
const WRITTEN: Readonly<Partial<Record<Field['kind'], RegExp>>> = {
  fullName: /^\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){1,3}$/u,
  text: WHERE,
  address: WHERE,
};

/** Kinds whose readers leave no word of an answer over: what is done to somebody is none of the words for them. */
const WHOLLY_READ: ReadonlySet<Field['kind']> = new Set(['choice', 'relationship', 'yesno']);
/** Kinds whose answers may be told of danger that was just spoken of: whether they are safe, where, and on which number. */
const TOLD_OF_DANGER: ReadonlySet<Field['kind']> = new Set(['yesno', 'phone', 'address', 'text', 'ward']);

/** The open question: its field, and what of an address was said. */
export type Asked = { readonly key: string; readonly half?: string };

/** Whether a message is an answer to the open question of a form, whatever else it sounds like; what says nothing of danger may be told of it. */
export function fitsForm(settings: Settings, state: State, turn: Turn): boolean {
  const scene = turn.choice ? undefined : sceneOf(settings, turn);
  if (!scene || state.step !== 'asking') return false;
  const kind = placeOf(scene, state.key)?.field.kind;
  const told = turn.understanding.intent !== 'crisis' && kind !== undefined && TOLD_OF_DANGER.has(kind);
  return !told && fitsAsked(scene, state, turn);
}

/** Whether a message answers a question of the form, whatever else it sounds like. */
export function fitsAsked(scene: Scene, { key, half }: Asked, turn: Turn): boolean {
  const place = placeOf(scene, key);
  const text = turn.text.normalize('NFC').trim();
  if (!place || isQuestion(text)) return false;
  const { field } = place;
  const reading = readAsked(scene, place, text, half);
  const day = field.kind === 'date' && (reading.ok || reading.problem === 'date.lunar');
  if (day) return isGuess(turn) && !HARM.test(fold(text));
  if (!reading.ok) return false;
  if (WHOLLY_READ.has(field.kind)) return true;
  if (FIGURES.has(field.kind) && isMostlyFigures(text)) return isGuess(turn);
  return isGuess(turn) && (WRITTEN[field.kind]?.test(text) === true || isPlainName(field, reading, turn));
}

/** Whether danger, if any was heard, was heard by no sign of it. */
function isGuess({ understanding }: Turn): boolean {
  return understanding.intent !== 'crisis' || understanding.confidence < HEARD_SURELY;
}

/** What is done to somebody, or somebody may do: a day beside it is no answer. */
const HARM =
  /(?:^| )(?:cuu|danh|dap|giet|chet|dao|doa|hiep|dam|mau|nhay|tu tu|tu van|chay nha|kill|die|dead|hurt|hit|beat|beats|knife|help|rape)(?: |$)/;
const MOST_OF_NAME = 6;
/** What danger sounds like where marks are missing, beside words that names have too. */
const CRIES =
  /(?:^| )(?:cuu|danh|giet|chet|tu tu|bi|dang|toi|tui|voi|roi|con|nguoi|help|dao|chay nha|nhay|lau|cau) (?:toi|tui|voi|con|chet|nhau|nguoi|danh|tu|lau|nha|me|em|roi)(?: |$)/;

/** Whether a line reads as a person's name with its family name, and nothing else: what sounds like danger in it is how it is spelled. */
export function isPlainName(field: Field, { value, confirm }: Reading & { ok: true }, turn: Turn): boolean {
  if (!isGuess(turn)) return false;
  const name = String(value);
  if (!isName(field, name) || name.split(' ').length > MOST_OF_NAME || confirm === 'name.amongTalk') return false;
  return !CRIES.test(fold(turn.text)) || (WRITTEN.fullName?.test(name) === true && /\p{Lu}.*\p{Lu}/u.test(turn.text));
}

/** Few letters beside the figures, and no sentence. */
export function isMostlyFigures(text: string): boolean {
  return /\d/.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= 12;
}
