import type { Field, Problem, Reading, Value } from '../../knowledge/declarations/declaration.ts';
import { positionIn } from '../../knowledge/declarations/next.ts';
import { find, isQuestion, isUnknown, phrases, wordsIn } from '../../knowledge/declarations/readers/words.ts';
import { talkIn } from '../../knowledge/declarations/readers/talk.ts';
import { isSurname } from '../../knowledge/declarations/readers/surnames.ts';
import { provinceNamed } from '../../knowledge/regions/provinces.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Hearing } from '../flow.ts';
import { HEARD_SURELY } from '../interruption.ts';
import type { Turn } from '../turn.ts';
import { readAsked, saidInstead } from './readingAsked.ts';
import { hearsConsent } from './consent.ts';
import { hearsTold } from './early.ts';
import { commandForName, commandOf, putsEnd, readCommand } from './command.ts';
import { namedIn } from './choosing.ts';
import { changeMeant } from './entries.ts';
import { isName, saidAgain, staysWith } from './sayingAgain.ts';
import { sceneOf, type Scene, type Settings, type State } from './state.ts';
import { placeOf } from './telling.ts';
import { asksBack, changesElsewhere, correct, takeFacts, yesOrNo } from './understanding.ts';

const SURE = 0.6;
/** Kinds written in figures: what is mostly digits is an attempt at an answer. */
const FIGURES: ReadonlySet<Field['kind']> = new Set(['date', 'idNumber', 'phone', 'money', 'time', 'quantity']);
/** Kinds answered by one of a closed set, which no place is. */
const CHOSEN: ReadonlySet<Field['kind']> = new Set(['choice', 'relationship', 'yesno', 'ethnicity', 'nationality']);
/** Wrong answers that are answers without a doubt. */
const PLAIN: ReadonlySet<Problem> = new Set([
  'id.oldNumber',
  'place.home',
  'place.whose',
  'place.noCommune',
  'place.merged',
]);
/** Needs that nobody is named after: a greeting at the question for a name is a greeting. */
const ASIDE = /^(?:smalltalk\..*|language|privacy|crisis|handoff|help)$/;
const PLACE = phrases(
  'bệnh viện|bv|trạm y tế|nhà bảo sanh|nhà hộ sinh|phòng khám|trung tâm y tế|tại nhà|phường|xã|tỉnh|thành phố|tp|quận|huyện|hospital|clinic|ward|commune|province|city',
);
/** Who issues papers, named and nothing else: "Bộ Công an", "Cục Cảnh sát", "immigration department". */
const ISSUER =
  /^(?:(?:bo|cuc|phong|so|cong an|ubnd|uy ban|dai su quan|lanh su quan|tong lanh su quan) \w+(?: \w+){0,8}|(?:\w+ ){0,3}(?:ministry|department|police|embassy|consulate|office)(?: of(?: \w+){1,4})?)$/;
/** A street with its number, or a unit by what it is: "12 đường Cứu Quốc", "ấp Cháy". */
const WHERE =
  /^(?:(?:số )?\d+[\p{L}\d/-]* \p{L}|(?:đường|duong|hẻm|hem|ấp|thôn|thon|khu phố|khu pho|tổ|phường|xã|xa) \p{L})(?!.*[.!?])/iu;
/** A house and a street as they are typed: "so 8 hem 12 …", "9 Su Van Hanh, P.12, Q.10". */
const STREET =
  /^(?:(?:nhà |nha )?(?:số |so )?\d+[\p{L}\d/-]*,? \p{L}|(?:đường|duong|hẻm|hem|ấp|ap|thôn|thon|khu phố|khu pho|tổ|lô|lo|block|chung cư|chung cu|ktx|flat|apartment|room) [\p{L}\d])(?!.*(?:[!?]|\.\s+\p{L}{4}))/iu;
/** "Bé tên …", "her name is …": what follows is a name. */
const INTRODUCED = /(?:^|\s)(?:tên|ten|name|called)(?=[\s:])/iu;
/** How names of persons and places are written, by the kind of field that asks for one. */
const WRITTEN: Readonly<Partial<Record<Field['kind'], RegExp>>> = {
  fullName: /^\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){1,3}$/u,
  text: WHERE,
  address: WHERE,
};

/** Is this a reply to what was asked, or something else? */
export function hearsForm(settings: Settings, state: State, turn: Turn): Hearing {
  if (turn.choice) return turn.choice.kind === 'answer' || turn.choice.kind === 'settle' ? 'answer' : 'no';
  if (wordsIn(turn.text).length === 0 && yesOrNo(turn.text) === undefined) return 'no';
  if (isFiguresAlone(turn) || asksBack(turn.text)) return 'answer';
  if (turn.understanding.intent === 'command.repeat' && turn.understanding.confidence >= SURE) return 'no';
  const scene = sceneOf(settings, turn);
  if (state.step === 'asking' && scene) return hearsAsked(scene, state, turn);
  if (commandOf(turn) || yesOrNo(turn.text) !== undefined) return 'answer';
  if (state.step === 'consent' && hearsConsent(settings, state, turn)) return 'answer';
  if (scene && hearsBesides(scene, state)) return 'answer';
  if (looksElse(turn) || isQuestion(turn.text)) return 'no';
  return 'maybe';
}

/** At a yes-or-no step another value, a correction or the name of an item are answers too. */
function hearsBesides(scene: Scene, state: State): boolean {
  const { turn, declaration, draft } = scene;
  if (state.step === 'told') return hearsTold(scene, state, turn.text);
  const [first] = positionIn(declaration, draft.answers).places;
  const place = state.step === 'confirming' ? placeOf(scene, state.pending[0].key) : first;
  if (!place || state.step === 'consent' || state.step === 'already') return false;
  const value = isMerelyPlace(turn.text) || (!isQuestion(turn.text) && !looksElse(turn));
  if (state.step === 'confirming') {
    const again = saidAgain(scene, place, state.pending[0]);
    if (again && (value || isPlainName(place.field, again, turn))) return true;
  }
  if (changeMeant(scene)) return true;
  return Boolean(correct(scene, turn.text, place) ?? takeFacts(scene, turn.text, place) ?? namedIn(scene, turn.text));
}

/** What only sounds like danger answers the question for a name or a place where it is written as one is. */
function hearsAsked(scene: Scene, state: State & { step: 'asking' }, turn: Turn): Hearing {
  if (turn.understanding.intent !== 'crisis') return hearsField(scene, state, turn);
  const place = placeOf(scene, state.key);
  if (!place || turn.understanding.confidence >= HEARD_SURELY || isQuestion(turn.text)) return 'no';
  const pattern = WRITTEN[place.field.kind];
  const text = turn.text.normalize('NFC').trim();
  const reading = readAsked(scene, place, text, state.half);
  if (place.field.kind === 'date' && !HARM.test(fold(text)) && (reading.ok || reading.problem === 'date.lunar'))
    return 'answer';
  if (!reading.ok) return 'no';
  return pattern?.test(text) || isPlainName(place.field, reading, turn) ? 'answer' : 'no';
}

/** What is done to somebody, or somebody may do: a day beside it is no answer. */
const HARM =
  /(?:^| )(?:cuu|danh|dap|giet|chet|dao|doa|hiep|dam|mau|nhay|tu tu|tu van|chay nha|kill|die|dead|hurt|hit|beat|beats|knife|help|rape)(?: |$)/;
const MOST_OF_NAME = 6;
/** What danger sounds like where marks are missing, beside words that names have too. */
const CRIES =
  /(?:^| )(?:cuu|danh|giet|chet|tu tu|bi|dang|toi|tui|voi|roi|con|nguoi|help|dao|chay nha|nhay|lau|cau) (?:toi|tui|voi|con|chet|nhau|nguoi|danh|tu|lau|nha|me|em|roi)(?: |$)/;

/** Whether a line reads as a person's name with its family name, and nothing else: what sounds like danger in it is how it is spelled. */
function isPlainName(field: Field, { value, confirm }: Reading & { ok: true }, turn: Turn): boolean {
  if (turn.understanding.intent === 'crisis' && turn.understanding.confidence >= HEARD_SURELY) return false;
  const name = String(value);
  if (!isName(field, name) || name.split(' ').length > MOST_OF_NAME || confirm === 'name.amongTalk') return false;
  return !CRIES.test(fold(turn.text)) || (WRITTEN.fullName?.test(name) === true && /\p{Lu}.*\p{Lu}/u.test(turn.text));
}

function hearsField(scene: Scene, { key, half, insisted }: State & { step: 'asking' }, turn: Turn): Hearing {
  const place = placeOf(scene, key);
  if (!place) return 'maybe';
  if (staysWith(scene, place, insisted)) return 'answer';
  const { field } = place;
  const text = saidInstead(scene, place, turn.text);
  if (field.kind === 'fullName' && wordsIn(text).length === 1 && readCommand(text) !== undefined)
    return commandForName(text) ? 'answer' : 'maybe';
  if (putsEnd(text)) return 'answer';
  if (commandOf(turn) ?? changeMeant(scene)) return 'answer';
  if (changesElsewhere(scene, text, place)) return 'answer';
  const reading = readAsked(scene, place, text, half);
  if (reading.ok)
    return field.kind === 'fullName' || field.kind === 'text' ? hearsFree(field, reading.value, turn) : 'answer';
  if (correct(scene, text, place) ?? takeFacts(scene, text, place)) return 'answer';
  if (PLAIN.has(reading.problem) || (field.kind === 'address' && isPartOfAddress(reading, turn))) return 'answer';
  if (CHOSEN.has(field.kind) && isMerelyPlace(text)) return 'answer';
  if (FIGURES.has(field.kind) && isMostlyFigures(text)) return 'answer';
  if (/^\s*\d{1,2}\s*$/.test(text)) return 'maybe';
  if (isUnknown(text) && !isQuestion(text)) return 'answer';
  if (looksElse(turn))
    return isQuestion(text) || !reading.problem.includes('.') || reading.problem === 'choice.none' ? 'no' : 'maybe';
  return isQuestion(text) ? 'no' : 'answer';
}

/** Stands in the middle of names alone, whatever family they begin with. */
const MIDDLE_NAME = /^(?:Thị|Văn)$/;

/** Names and places may look like anything: a family name, a word for a name or for a place settles it. */
function hearsFree(field: Field, value: Value, turn: Turn): Hearing {
  const [first = '', ...others] = String(value).split(' ');
  const named =
    field.kind === 'fullName' &&
    others.length > 0 &&
    (isSurname(first) || INTRODUCED.test(turn.text) || others.slice(0, -1).some((word) => MIDDLE_NAME.test(word)));
  const placed = field.kind === 'text' && (find(turn.text, PLACE).length > 0 || provinceNamed(turn.text) !== undefined);
  const issued = field.kind === 'text' && ISSUER.test(fold(turn.text)) && !isQuestion(turn.text);
  if (named || placed || issued || !looksElse(turn)) return 'answer';
  return ASIDE.test(turn.understanding.intent) ? 'no' : 'maybe';
}

/** Figures without a word, of more than a choice's number, answer what was asked, rightly or not: nobody looks up an id number so. */
function isFiguresAlone({ text, understanding }: Turn): boolean {
  return /^[\d\s./-]{3,}$/.test(text) && /\d{3}/.test(text) && understanding.entities.applicationCode.length === 0;
}

/** "12 Le Loi", "so 8 hem 12 … phuong 5": what is missing is asked for; where no ward is said, it may be another need with a number. */
function isPartOfAddress({ problem }: Reading & { ok: false }, { text, understanding }: Turn): boolean {
  if (!STREET.test(text.trim()) || isQuestion(text) || understanding.procedures.length > 0) return false;
  if (problem.startsWith('ward.') || problem === 'address.district') return true;
  return problem === 'address.noWard' && talkIn(text).hard.length === 0 && understanding.confidence < HEARD_SURELY;
}

/** "phường Mẫu": a place and nothing else is no wish to know about it. */
function isMerelyPlace(text: string): boolean {
  return find(text, PLACE)[0]?.from === 0 && wordsIn(text).length <= 5 && !isQuestion(text);
}

/** Few letters beside the figures, and no sentence. */
function isMostlyFigures(text: string): boolean {
  return /\d/.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= 12;
}

/** Whether the message plainly has another purpose than this form. */
export function looksElse({ understanding }: Turn): boolean {
  const { intent, confidence } = understanding;
  if (intent === 'crisis') return true;
  if (intent === 'out_of_scope' || intent.startsWith('command.') || intent === 'declaration.resume') return false;
  return confidence >= SURE;
}
