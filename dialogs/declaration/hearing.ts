import type { Field, Problem, Reading, Value } from '../../knowledge/declarations/declaration.ts';
import { positionIn } from '../../knowledge/declarations/next.ts';
import { find, isQuestion, isUnknown, phrases, wordsIn } from '../../knowledge/declarations/readers/words.ts';
import { talkIn } from '../../knowledge/declarations/readers/talk.ts';
import { isSurname } from '../../knowledge/declarations/readers/surnames.ts';
import { provinceNamed } from '../../knowledge/regions/provinces.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Hearing } from '../flow.ts';
import { HEARD_SURELY, standsApart } from '../interruption.ts';
import type { Turn } from '../turn.ts';
import { readAsked, saidInstead } from './readingAsked.ts';
import { hearsConsent } from './consent.ts';
import { hearsTold } from './early.ts';
import { commandForName, commandOf, putsEnd, readCommand } from './command.ts';
import { asksInFull, namedIn } from './choosing.ts';
import { changeMeant } from './entries.ts';
import { FIGURES, fitsAsked, isMostlyFigures, isPlainName } from './fitting.ts';
import { leavingMeant } from './leaving.ts';
import { saidAgain, staysWith } from './sayingAgain.ts';
import { sceneOf, type Scene, type Settings, type State } from './state.ts';
import { placeOf } from './telling.ts';
import { asksBack, changesElsewhere, correct, takeFacts, yesOrNo } from './understanding.ts';

const SURE = 0.6;
type Asking = State & { readonly step: 'asking' };
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
/** The end of it, which the attestation stands before. */
const FINISHES =
  /^(?:(?:toi |em |da |ok |vay |muon |la )*)(?:hoan tat|hoan thanh|xong|ket thuc|ket thuc khai|done|finish|finished|complete|completed)(?: (?:roi|di|a|nha|nhe|luon|to khai|khai|thoi|now|please|it|the form))*$/;
/** Needs that nobody is named after: a greeting at the question for a name is a greeting. */
const ASIDE = /^(?:smalltalk\..*|language|privacy|crisis|handoff|help)$/;
const PLACE = phrases(
  'bệnh viện|bv|trạm y tế|nhà bảo sanh|nhà hộ sinh|phòng khám|trung tâm y tế|tại nhà|phường|xã|tỉnh|thành phố|tp|quận|huyện|hospital|clinic|ward|commune|province|city',
);
/** Who issues papers, named and nothing else: "Bộ Công an", "Cục Cảnh sát", "immigration department". */
const ISSUER =
  /^(?:(?:bo|cuc|phong|so|cong an|ubnd|uy ban|dai su quan|lanh su quan|tong lanh su quan) \w+(?: \w+){0,8}|(?:\w+ ){0,3}(?:ministry|department|police|embassy|consulate|office)(?: of(?: \w+){1,4})?)$/;
/** A house and a street as they are typed: "so 8 hem 12 …", "9 Su Van Hanh, P.12, Q.10". */
const STREET =
  /^(?:(?:nhà |nha )?(?:số |so )?\d+[\p{L}\d/-]*,? \p{L}|(?:đường|duong|hẻm|hem|ấp|ap|thôn|thon|khu phố|khu pho|tổ|lô|lo|block|chung cư|chung cu|ktx|flat|apartment|room) [\p{L}\d])(?!.*(?:[!?]|\.\s+\p{L}{4}))/iu;
/** "Bé tên …", "her name is …": what follows is a name. */
const INTRODUCED = /(?:^|\s)(?:tên|ten|name|called)(?=[\s:])/iu;

/** Is this a reply to what was asked, or something else? */
export function hearsForm(settings: Settings, state: State, turn: Turn): Hearing {
  if (turn.choice) return turn.choice.kind === 'answer' || turn.choice.kind === 'settle' ? 'answer' : 'no';
  if (wordsIn(turn.text).length === 0 && yesOrNo(turn.text) === undefined) return 'no';
  if (isFiguresAlone(turn) || asksBack(turn.text)) return 'answer';
  if (turn.understanding.intent === 'command.repeat' && turn.understanding.confidence >= SURE) return 'no';
  const scene = sceneOf(settings, turn);
  if (state.step === 'asking' && scene) return hearsAsked(scene, state, turn);
  if (state.step === 'reviewing' && (asksInFull(turn.text) || FINISHES.test(fold(turn.text)))) return 'answer';
  if (state.step === 'leaving' && scene && leavingMeant(scene, state)) return 'answer';
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

/** What only sounds like danger answers a question where every word of it does, or where it is written as names, places and days are. */
function hearsAsked(scene: Scene, state: Asking, turn: Turn): Hearing {
  if (turn.understanding.intent !== 'crisis') return hearsField(scene, state, turn);
  return fitsAsked(scene, state, turn) ? 'answer' : 'no';
}

function hearsField(scene: Scene, { key, half, insisted }: Asking, turn: Turn): Hearing {
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
  if (field.kind !== 'fullName' && complains(field, turn)) return 'no';
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

/** Who tells of an office or of what annoys them names a place too; what somebody asks for in their own words may sound so. */
function complains(field: Field, { understanding }: Turn): boolean {
  const own = field.kind === 'text' && field.personal !== 'address';
  return !own && understanding.intent === 'petition' && standsApart(understanding);
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

/** Whether the message plainly has another purpose than this form. */
export function looksElse({ understanding }: Turn): boolean {
  const { intent, confidence } = understanding;
  if (intent === 'crisis') return true;
  if (intent === 'out_of_scope' || intent.startsWith('command.') || intent === 'declaration.resume') return false;
  return confidence >= SURE;
}
