import { normalise } from '../language/fold.ts';
import {
  ENGLISH_HINTS,
  ENGLISH_SIGNS,
  GROUPS,
  HINTS,
  NOW,
  OWN_DEATH,
  PAPERS,
  PAST,
  SIGNS,
  TOLD,
} from './dangerWords.ts';
import { HARMLESS } from './dangerLike.ts';
import type { Word } from './words.ts';

/**
 * What a message tells of danger: papers for one's own death are asked for; there is some; it is told of another time, a film or a law; words of danger are among others;
 * there is only what sounds like it; or nothing.
 */
export type Danger = 'sure' | 'real' | 'told' | 'hinted' | 'apparent' | 'none';

/** Shorthand that means something else elsewhere, or nothing. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ck: 'chong', vk: 'vo', ny: 'nguoi yeu', nyc: 'nguoi yeu cu', iu: 'yeu', trc: 'truoc', nx: 'nua', chit: 'chet', chớt: 'chet', cheet: 'chet',
    uýnh: 'danh', oánh: 'danh', doạ: 'doa', gjet: 'giet', zao: 'dao', passpo: 'passport',
    suicde: 'suicide', suiside: 'suicide', sucide: 'suicide', unconcious: 'unconscious', unconsious: 'unconscious', ambulence: 'ambulance',
    amblance: 'ambulance', breathin: 'breathing', breating: 'breathing', bleding: 'bleeding', beeding: 'bleeding', drownin: 'drowning',
    kidnaped: 'kidnapped', kidnaping: 'kidnapping', strangeled: 'strangled', emergancy: 'emergency', emergeny: 'emergency', polise: 'police',
    hubby: 'husband', bf: 'boyfriend', gf: 'girlfriend', meself: 'myself', myslef: 'myself', im: 'i m', cant: 'can t',
  }),
); // prettier-ignore
const NOT_MET = '_';
const FEW_WORDS = 8;

/** Whether someone is, or says they are, in danger. Marks need not be typed, but those that are must fit. */
export function dangerIn(words: readonly Word[]): Danger {
  const line = lineOf(words.map(plainOf));
  const heard = lineOf(words.map((word) => (fits(word) ? plainOf(word) : NOT_MET)));
  const left = heard.replace(SAID, '');
  if (OWN.some((pattern) => pattern.test(heard))) return 'sure';
  if (SIGN.some((pattern) => pattern.test(left))) return isTold(line) ? 'told' : 'real';
  if (PLEA.test(left) && words.length <= FEW_WORDS && !AT_WORK.test(left)) return 'real';
  if (HINT.test(left)) return isTold(line) ? 'told' : 'hinted';
  return line.replace(SAID, '') === line ? 'none' : 'apparent';
}

/** Told of a film or a law, or of what is over and of its papers. */
function isTold(line: string): boolean {
  if (TOLD_OF.test(line)) return true;
  return !GOING_ON.test(line) && OVER.test(line) && ON_PAPER.test(line);
}

function lineOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

function plainOf({ typed, plain }: Word): string {
  return SPELLINGS.get(typed) ?? plain;
}

/** Marks that were typed must be those of the word meant; some may be missing ("dánh"), none may be another ("danh", "đạo"). */
function fits({ typed, plain }: Word): boolean {
  if (typed === plain) return true;
  const forms = FORMS.get(plain);
  return forms === undefined || forms.some((form) => isPartOf(typed, form));
}

function isPartOf(typed: string, form: string): boolean {
  const [some, all] = [lettersOf(typed), lettersOf(form)];
  return some.length === all.length && some.every((letter, at) => [...letter].every((mark) => all[at]!.includes(mark)));
}

/** The letters of a word, each with its marks; "đ" is "d" with one. */
function lettersOf(word: string): string[] {
  return (
    word
      .replaceAll('đ', 'd\u0335')
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}

function unmarked(text: string): string {
  return text.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** A pattern of whole words from the signs' own writing. */
function patternOf(sign: string): RegExp {
  const open = sign.replace(/\{(\w+)\}/g, (_, name: string) => `(?:${GROUPS[name] ?? name})`);
  const spaced = open
    .replaceAll('(?:~)?', '(?:\\S+ ){0,3}')
    .replace(/ ?~~ ?/g, ' (?:\\S+ ){0,8}')
    .replace(/ ?~\? ?| ?~ ?/g, ' (?:\\S+ ){0,3}');
  return new RegExp(
    `(?<= )(?:${unmarked(spaced.replaceAll('^', '(?<=^ )').replace(/\$(?=\||$|\))/g, '(?= $)'))})(?= )`,
  );
}

/** The forms in which the signs' words are written, by their plain spelling. */
function formsIn(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, Set<string>>();
  for (const form of texts.flatMap((text) => normalise(text.replace(/\\./g, ' ')).split(' '))) {
    const plain = unmarked(form);
    forms.set(plain, (forms.get(plain) ?? new Set<string>()).add(form));
  }
  return new Map([...forms].map(([plain, all]) => [plain, [...all]]));
}

const FORMS = formsIn([...SIGNS, ...OWN_DEATH, ...Object.values(GROUPS), HINTS, NOW]);
const SIGN = [...SIGNS, ...ENGLISH_SIGNS].map(patternOf);
const OWN = OWN_DEATH.map(patternOf);
const HINT = patternOf(`${HINTS}|${ENGLISH_HINTS}`);
const [TOLD_OF, OVER, ON_PAPER, GOING_ON] = [patternOf(TOLD), patternOf(PAST), patternOf(PAPERS), patternOf(NOW)];
const SAID = new RegExp(` (?:${HARMLESS})(?= )`, 'g');
/** A plea that is also how young people open any question: danger only where hardly anything else is said. */
const PLEA =
  / (?:(?:keu )?cuu (?:toi|em|con|tui|me con|chung toi|nguoi|mang|gap|be)(?: voi)?|cuu voi|cuu cuu|help help)(?= )/;
const AT_WORK =
  / (?:acc|file|web|app|ho so|nop|tai khoan|mat khau|form|giay|to khai|otp|dang nhap|don|loi|bam|don hang|net|anh|upload|up|page|portal|login|password)(?= )/;
