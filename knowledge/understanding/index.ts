import type { Language } from '../language/text.ts';
import { type Classify, knownIn, makeClassifier, type Model, seenIn, wordsMet } from './classifier.ts';
import type { Known, Message } from './features.ts';
import { dangerIn, readForDanger } from './danger.ts';
import { countDanger, dangerKindsAt, kindsOf } from './dangerKinds.ts';
import { namesOnlyPersons } from './dangerRoles.ts';
import { makeDangerWeigher, type WeighDanger } from './dangerWeight.ts';
import { decided, first, GUESS, isFixed, type Likelies, type Read } from './deciding.ts';
import { findEntities } from './entities.ts';
import { withoutTwins } from './twins.ts';
import { lostFirst } from './lost.ts';
import { languageOf } from './languageOf.ts';
import { makeMatcher, type Match, type Matches, NOTHING } from './matching.ts';
import type { Named } from './matchingIndex.ts';
import { marksOf } from './marks.ts';
import { makeMatterReader } from './matters.ts';
import { withoutNames, withoutPersons } from './names.ts';
import { FOR_PROCEDURES, inScope } from './scope.ts';
import { makeSpeller, type Speller } from './spelling.ts';
import { SUBJECTS } from './subjects.ts';
import {
  type Aspect,
  ASPECTS,
  type Entities,
  type Intent,
  type ProcedureHit,
  type Understand,
} from './understanding.ts';
import { HEARD, isDanger } from './weighing.ts';
import { readWords, type Word } from './words.ts';

export type UnderstandingParts = {
  /** The procedures held: only these are ever found. */
  readonly procedures: readonly Named[];
  /** Procedures that others took the place of: found by their typed code alone. */
  readonly former?: readonly Named[];
  /** Names of wards and communes, so that they are known in lower case too. */
  readonly places?: readonly string[];
  /** What training left: let go once it is read, so it is no constant of this module. */
  readonly model: Model;
};

/** Intents in which a procedure may be named. */
const ABOUT_PROCEDURES: ReadonlySet<Intent> = new Set([
  'procedure.find', 'procedure.ask', 'declaration.start', 'declaration.resume', 'delivery.explain', 'levels.explain', 'status.lookup',
  'portal.submit', 'petition', 'contact', 'help',
] satisfies Intent[]); // prettier-ignore
/** The least score of a procedure: the need itself, beside another need, and beside one that is seldom about a procedure. */
const NEEDED = 0.61;
const PLAINLY = 0.67;
const BARELY = 0.75;
const SELDOM: ReadonlySet<Intent> = new Set(['contact', 'petition', 'portal.submit', 'help'] satisfies Intent[]);
const OTHERS = 3;
/** What a name can sound like: "Nguyễn Văn Cứu", "Lê Quay Lại", "Help Nguyen". */
const SOUNDS: ReadonlySet<Intent> = new Set([
  'crisis', 'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no', 'smalltalk.greet', 'smalltalk.thanks',
  'smalltalk.bye', 'help', 'language', 'handoff', 'out_of_scope',
] satisfies Intent[]); // prettier-ignore

/** Reads messages: pure, deterministic, the same for the same parts. Throws when the model is damaged. */
export function makeUnderstand(parts: UnderstandingParts): Understand {
  // what is returned holds on to the places alone, not to the model it was read from
  const { places, model: trained } = parts;
  const known = knownIn(trained);
  const readers = { classify: makeClassifier(trained, known), weigh: makeDangerWeigher(trained.danger, known) };
  const match = makeMatcher(parts.procedures, SUBJECTS, seenIn(trained));
  const spell = spellerOf(known);
  const isMatter = makeMatterReader(parts.procedures);
  const coded = [...parts.procedures, ...(parts.former ?? [])];
  return (text, usual, hints = {}) => {
    const language = hints.language ?? languageOf(text, usual);
    const entities = findEntities(text, places, hints.places);
    const told = besidePersons(text, language, hints.persons);
    const words = readWords(told, language);
    const heard = hear({ words: spelt(words, spell), marks: marksOf(told, entities) }, words, readers);
    const named = isMatter(words.map((word) => word.plain));
    const read = besideNames({ text: told, words, entities, named, ...heard }, readers, language);
    const matches = ABOUT_PROCEDURES.has(read[0].intent)
      ? surely(withoutTwins(match(lostFirst(words)), words), read[0].intent, named)
      : NOTHING;
    const scoped = inScope(read, words, matches, entities);
    // "is a passport a level 4 service" asks of the passport; what the levels are is asked without one
    const ofOne = scoped[0].intent === 'levels.explain' && matches.matches.length > 0;
    const intents = ofOne ? first('procedure.ask', scoped[0].confidence, scoped) : scoped;
    const [best] = intents;
    const procedures = hitsOf(matches.matches, entities, coded, language);
    const typed = entities.procedureCode.length > 0;
    return {
      text,
      language,
      ...best,
      others: intents.slice(1, 1 + OTHERS),
      aspect: best.intent === 'procedure.ask' ? (ofOne ? 'level' : likeliestAspect(heard.found)) : null,
      procedures,
      furtherProcedures: typed ? [] : hitsOf(matches.further, entities, coded, language),
      namesOther: procedures.length === 0 && namesOther(matches, entities),
      // no office of ours is meant by where a film is shown
      entities: best.intent === 'out_of_scope' && best.confidence >= ELSEWHERE ? { ...entities, place: [] } : entities,
    };
  };
}

/** So surely out of scope, a place in a message is none to do anything at. */
const ELSEWHERE = 0.85;

function likeliestAspect({ aspects }: ReturnType<Classify>): Aspect | null {
  const [likeliest] = aspects();
  return ASPECTS.find((each) => each === likeliest?.label) ?? null;
}

/** Only what was never met is put right, and only into a word that procedures are named with. */
function spellerOf(known: Known): Speller {
  const isMet = wordsMet(known);
  const spell = makeSpeller([...(known.byFamily.get('named')?.keys() ?? [])]);
  return (word) => (isMet(word) ? word : spell(word));
}

function spelt(words: readonly Word[], spell: Speller): Word[] {
  return words.map(({ typed, plain }) => ({ typed, plain: spell(plain) }));
}

/** `text` without the persons that someone outside named; nobody outside talks danger down. */
function besidePersons(text: string, language: Language, persons: readonly string[] = []): string {
  const told = withoutPersons(text, persons);
  return told !== text && HEARD.has(dangerIn(readForDanger(readWords(text, language)))) ? text : told;
}

/** What is meant where names of persons do not count for what they sound like. */
function besideNames(read: Read, readers: Readers, language: Language): Likelies {
  const meant = decided(read);
  if (!SOUNDS.has(meant[0].intent) || isFixed(read)) return meant;
  const text = withoutNames(read.text);
  if (text === read.text) return meant;
  if (text === '')
    return first(
      'out_of_scope',
      GUESS,
      meant.filter(({ intent }) => !SOUNDS.has(intent)),
    );
  const words = readWords(text, language);
  return decided({ ...read, text, words, ...hear({ words, marks: marksOf(text, read.entities) }, words, readers) });
}

type Readers = { readonly classify: Classify; readonly weigh: WeighDanger };

type Heard = Pick<Read, 'found' | 'danger' | 'inDanger'>;

/** What a message means, and whether its `words`, as they stand, are taken for danger. */
function hear(message: Omit<Message, 'dangers'>, words: readonly Word[], { classify, weigh }: Readers): Heard {
  const read = readForDanger(words);
  const spans = dangerKindsAt(read);
  const [danger, dangers] = [dangerIn(read), kindsOf(spans)];
  const found = classify({ ...message, dangers });
  const weighed = {
    danger,
    alone: weigh(read, spans),
    beside: found.danger,
    kinds: countDanger(dangers),
    length: words.length,
    persons: namesOnlyPersons(words.map(({ plain }) => plain)),
  };
  return { found, danger, inDanger: isDanger(weighed) };
}

/** Where the need is not for a procedure itself, a brush with the words of one names none. */
function surely({ matches, further, other }: Matches, intent: Intent, named: boolean): Matches {
  const least = named ? 0 : FOR_PROCEDURES.has(intent) ? NEEDED : SELDOM.has(intent) ? BARELY : PLAINLY;
  const sure = matches.filter(({ score }) => score >= least);
  if (sure.length > 0) return { matches: sure, further, other };
  return { matches: [], further: FOR_PROCEDURES.has(intent) ? [...matches, ...further] : [], other };
}

function hitsOf(
  matches: readonly Match[],
  entities: Entities,
  held: readonly Named[],
  language: Language,
): ProcedureHit[] {
  const typed = entities.procedureCode.map((code) => code.split('.').slice(0, 2).join('.'));
  if (typed.length > 0)
    return held
      .filter(({ code }) => typed.includes(code))
      .map(({ code, name }) => ({ code, name: name[language], score: 1 }));
  return matches.map(({ procedure, score }) => ({ code: procedure.code, name: procedure.name[language], score }));
}

function namesOther(matches: Matches, entities: Entities): boolean {
  return matches.other || entities.procedureCode.length > 0;
}
