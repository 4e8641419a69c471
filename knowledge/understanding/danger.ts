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
import { isPartOf, lettersOf } from './markedWord.ts';
import type { Word } from './words.ts';

/**
 * What a message tells of danger: papers for one's own death are asked for; there is some; it is told of another time, a film or a law; words of danger are among others;
 * there is only what sounds like it; or nothing.
 */
export type Danger = 'sure' | 'real' | 'told' | 'hinted' | 'apparent' | 'none';

/** Shorthand that means something else elsewhere, or nothing. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mun: 'muon', mún: 'muon', sog: 'song', chếc: 'chet', gjếc: 'giet', ck: 'chong', vk: 'vo', ny: 'nguoi yeu', nyc: 'nguoi yeu cu', iu: 'yeu', trc: 'truoc', nx: 'nua', chit: 'chet', chớt: 'chet', cheet: 'chet',
    uýnh: 'danh', oánh: 'danh', doạ: 'doa', gjet: 'giet', zao: 'dao', passpo: 'passport',
    suicde: 'suicide', suiside: 'suicide', sucide: 'suicide', unconcious: 'unconscious', unconsious: 'unconscious', ambulence: 'ambulance',
    amblance: 'ambulance', breathin: 'breathing', breating: 'breathing', bleding: 'bleeding', beeding: 'bleeding', drownin: 'drowning',
    kidnaped: 'kidnapped', kidnaping: 'kidnapping', strangeled: 'strangled', emergancy: 'emergency', emergeny: 'emergency', polise: 'police',
    hubby: 'husband', bf: 'boyfriend', gf: 'girlfriend', meself: 'myself', myslef: 'myself', im: 'i m', cant: 'can t',
  }),
); // prettier-ignore
const NOT_MET = '_';
const BLANKED: Word = { typed: NOT_MET, plain: NOT_MET };
const FEW_WORDS = 8;

/** The words of a message as danger is read in them. */
export type ReadForDanger = {
  /** Shorthand of danger written out. */
  readonly words: readonly Word[];
  /** The same with what only sounds like danger blanked. */
  readonly left: readonly Word[];
};

/** Reads a message once for all that danger is told by. */
export function readForDanger(read: readonly Word[]): ReadForDanger {
  const words = read.flatMap(written);
  const line = lineOf(words.map(({ plain }) => plain));
  const left = line.replace(SAID, blank);
  if (left === line) return { words, left: words };
  const kept = left.trim().split(' ');
  return { words, left: words.map((word, at) => (kept[at] === NOT_MET ? BLANKED : word)) };
}

/** Whether someone is, or says they are, in danger. Marks need not be typed, but those that are must fit. */
export function dangerIn({ words, left: beside }: ReadForDanger): Danger {
  const line = lineOf(words.map(({ plain }) => plain));
  const forms = words.map(formsOf);
  const heard = lineOf(words.map(({ plain }, at) => (forms[at]!.length > 0 ? plain : NOT_MET)));
  // "giết con gà": what makes it harmless need be no word of danger itself
  const kept = heard.trim().split(' ');
  const left = lineOf(kept.map((word, at) => (beside[at] === BLANKED ? NOT_MET : word))).replace(SAID, blank);
  const marked = markedLine(forms, left);
  if (OWN.some((sign) => says(sign, heard, markedLine(forms, heard)))) return 'sure';
  if (SIGN.some((sign) => says(sign, left, marked))) return isTold(line) ? 'told' : 'real';
  if (PLEA.test(left) && words.length <= FEW_WORDS && !AT_WORK.test(left)) return 'real';
  if (HINT.some((sign) => says(sign, left, marked))) return isTold(line) ? 'told' : 'hinted';
  if (beside !== words) return 'apparent';
  return isTold(line) ? 'told' : 'none';
}

/** Shorthand written out. */
function written({ typed, plain }: Word): Word[] {
  const out = SPELLINGS.get(typed);
  return out ? out.split(' ').map((word) => ({ typed: word, plain: word })) : [{ typed, plain }];
}

/** As many words as were there, none of them met. */
function blank(said: string): string {
  return said.replace(/\S+/g, NOT_MET);
}

/** Told of a film or a law, or of what is over and of its papers. */
function isTold(line: string): boolean {
  if (TOLD_OF.test(line)) return true;
  return !GOING_ON.test(line) && OVER.test(line) && ON_PAPER.test(line);
}

function lineOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** What a word may be of the words that signs are written with: marks that were typed must be its own, some may be missing ("dánh"). */
function formsOf({ typed, plain }: Word): readonly string[] {
  const forms = FORMS.get(plain);
  if (forms === undefined) return [plain];
  if (typed === plain || forms.has(typed)) return typed === plain ? [...forms.keys()] : [typed];
  const letters = lettersOf(typed);
  return [...forms].filter(([, all]) => isPartOf(letters, all)).map(([form]) => form);
}

/** The words of `left` with all their forms, each between commas; made once, where it is asked for. */
function markedLine(forms: readonly (readonly string[])[], left: string): () => string {
  let made: string | undefined;
  return () => {
    const kept = left.trim().split(' ');
    made ??= lineOf(forms.map((each, at) => (kept[at] === NOT_MET ? NOT_MET : `,${each.join(',')},`)));
    return made;
  };
}

/** A sign is heard where its plain words stand and their marks, where typed, are its own. */
function says({ plain, marked }: Sign, line: string, markedOf: () => string): boolean {
  return plain.test(line) && (marked === undefined || marked.test(markedOf()));
}

function unmarked(text: string): string {
  return text.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

type Sign = { readonly plain: RegExp; readonly marked?: RegExp };

/** A sign as it is written, its groups written out. */
function opened(sign: string): string {
  return sign.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${GROUPS[name] ?? name})`);
}

/** Gaps and edges of a sign. */
function spaced(sign: string): string {
  return sign
    .replaceAll('(?:~)?', '(?:\\S+ ){0,3}')
    .replace(/ ?~~ ?/g, ' (?:\\S+ ){0,8}')
    .replace(/ ?~\? ?| ?~ ?/g, ' (?:\\S+ ){0,3}')
    .replaceAll('^', '(?<=^ )')
    .replace(/\$(?=\||$|\))/g, '(?= $)');
}

/** A pattern of whole words, their marks left out. */
function patternOf(sign: string): RegExp {
  return new RegExp(` (?:${unmarked(spaced(opened(sign)))})(?= )`);
}

/** The same in words with all their forms. */
function markedPatternOf(sign: string): RegExp {
  if (/^[\p{L} |]+$/u.test(sign)) return phrasePatternOf(sign);
  const words = opened(sign).replace(/\\d\+?|\\.|\{[\d,]+\}|[\p{L}\d]+/gu, (part) => {
    if (part.startsWith('\\d')) return '\\S*,\\d+,\\S*';
    return /^[\\{]/.test(part) ? part : `\\S*,${normalise(part)},\\S*`;
  });
  return new RegExp(`(?<= )(?:${spaced(words)})(?= )`);
}

/** The same of a sign that is nothing but phrases: its commas are edges enough, and hundreds are then looked for at once. */
function phrasePatternOf(sign: string): RegExp {
  const phrases = sign.split('|').map((phrase) => normalise(phrase).split(' '));
  return new RegExp(phrases.map((words) => words.map((word) => `,${word},`).join('\\S* \\S*')).join('|'));
}

/** The forms in which the signs' words are written, with their letters, by their plain spelling. */
function formsIn(texts: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const forms = new Map<string, Map<string, readonly string[]>>();
  for (const form of texts.flatMap((text) => normalise(text.replace(/\\./g, ' ')).split(' '))) {
    const plain = unmarked(form);
    forms.set(plain, (forms.get(plain) ?? new Map<string, readonly string[]>()).set(form, lettersOf(form)));
  }
  return forms;
}

const inMarks = (sign: string): Sign => ({ plain: patternOf(sign), marked: markedPatternOf(sign) });
const plainly = (sign: string): Sign => ({ plain: patternOf(sign) });
const FORMS = formsIn([...SIGNS, ...OWN_DEATH, ...Object.values(GROUPS), HINTS]);
const SIGN = [...SIGNS.map(inMarks), ...ENGLISH_SIGNS.map(plainly)];
const OWN = OWN_DEATH.map(inMarks);
const HINT = [inMarks(HINTS), plainly(ENGLISH_HINTS)];
const [TOLD_OF, OVER, ON_PAPER, GOING_ON] = [patternOf(TOLD), patternOf(PAST), patternOf(PAPERS), patternOf(NOW)];
const SAID = new RegExp(` (?:${HARMLESS})(?= )`, 'g');
/** A plea that is also how young people open any question: danger only where hardly anything else is said. */
const PLEA =
  / (?:(?:keu )?cuu (?:toi|em|con|tui|me con|chung toi|nguoi|mang|gap|be)(?: voi)?|cuu voi|cuu cuu|help help)(?= )/;
const AT_WORK =
  / (?:acc|file|web|app|ho so|nop|tai khoan|mat khau|form|giay|to khai|otp|dang nhap|don|loi|bam|don hang|net|(?:hinh|file|tai|chup|gui|tep) anh|upload|up|page|portal|login|password)(?= )/;
