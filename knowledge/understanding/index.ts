import { fold } from '../language/fold.ts';
import type { Language } from '../language/text.ts';
import { type Classify, makeClassifier, type Model, seenIn, wordsMet } from './classifier.ts';
import { isWorded } from './commands.ts';
import { type Danger, dangerIn } from './danger.ts';
import { findEntities } from './entities.ts';
import { languageOf } from './languageOf.ts';
import { makeMatcher, type Match, type Matches, type Named } from './matching.ts';
import { marksOf } from './marks.ts';
import { makeMatterReader } from './matters.ts';
import model from './model.json' with { type: 'json' };
import { withoutNames } from './names.ts';
import { plainIntent } from './rules.ts';
import { makeSpeller, type Speller } from './spelling.ts';
import { SUBJECTS } from './subjects.ts';
import { ASPECTS, type Entities, INTENTS, type Intent, type ProcedureHit, type Understand } from './understanding.ts';
import { endsOfText, readWords, type Word } from './words.ts';

export type UnderstandingParts = {
  /** The procedures held: only these are ever found. */
  readonly procedures: readonly Named[];
  /** Procedures that others took the place of: found by their typed code alone. */
  readonly former?: readonly Named[];
  /** Names of wards and communes, so that they are known in lower case too. */
  readonly places?: readonly string[];
  /** What training left; the committed model unless another is measured. */
  readonly model?: Model;
};

/** Intents in which a procedure may be named. */
const ABOUT_PROCEDURES: ReadonlySet<Intent> = new Set([
  'procedure.find', 'procedure.ask', 'declaration.start', 'declaration.resume', 'delivery.explain', 'levels.explain', 'status.lookup',
  'portal.submit', 'petition', 'contact', 'help',
] satisfies Intent[]); // prettier-ignore
const FOR_PROCEDURES: ReadonlySet<Intent> = new Set(['procedure.find', 'procedure.ask', 'declaration.start']);
/** The least score of a procedure beside another need. */
const PLAINLY = 0.65;
const SURE = 0.99;
const NAMED = 0.8;
const LIKELY = 0.5;
const OTHERS = 3;
/** How far on the side of danger the examples must put a message for what was heard in it to be taken for danger. */
const WEIGHED: Readonly<Record<Danger, number>> = {
  sure: -Infinity,
  real: -1.15,
  told: 0.1,
  hinted: 0,
  none: 0.45,
  apparent: 0.8,
};
const HEARD: ReadonlySet<Danger> = new Set(['sure', 'real']);
/** In a story of more words a need is told beside danger, and outweighs nothing. */
const STORY = 30;
/** The most that can be thought of a guess without evidence: less than what is worth asking back about. */
const GUESS = 0.2;
/** What a name can sound like: "Nguyễn Văn Cứu", "Lê Quay Lại", "Help Nguyen". */
const SOUNDS: ReadonlySet<Intent> = new Set([
  'crisis', 'command.cancel', 'command.back', 'command.repeat', 'command.yes', 'command.no', 'smalltalk.greet', 'smalltalk.thanks',
  'smalltalk.bye', 'help', 'language', 'handoff', 'out_of_scope',
] satisfies Intent[]); // prettier-ignore

/** Reads messages: pure, deterministic, the same for the same parts. Throws when the model is damaged. */
export function makeUnderstand(parts: UnderstandingParts): Understand {
  const trained = parts.model ?? model;
  const classify = makeClassifier(trained);
  const match = makeMatcher(parts.procedures, SUBJECTS, seenIn(trained));
  const spell = spellerOf(trained);
  const isMatter = makeMatterReader(parts.procedures);
  const coded = [...parts.procedures, ...(parts.former ?? [])];
  return (text, usual) => {
    const language = languageOf(text, usual);
    const entities = findEntities(text, parts.places);
    const words = readWords(text, language);
    const danger = dangerIn(words);
    const found = classify(spelt(words, spell), marksOf(text, entities));
    const named = isMatter(words.map((word) => word.plain));
    const intents = besideNames({ text, words, entities, danger, named, found }, classify, language);
    const [best] = intents;
    const matches = ABOUT_PROCEDURES.has(best.intent) ? surely(match(words), best.intent) : NOTHING;
    const procedures = hitsOf(matches.matches, entities, coded, language);
    return {
      text,
      language,
      ...best,
      others: intents.slice(1, 1 + OTHERS),
      aspect:
        best.intent === 'procedure.ask' ? (ASPECTS.find((each) => each === found.aspects[0]?.label) ?? null) : null,
      procedures,
      namesOther: procedures.length === 0 && namesOther(matches, entities),
      entities,
    };
  };
}

/** Only what was never met is put right, and only into a word that procedures are named with. */
function spellerOf(trained: Model): Speller {
  const met = wordsMet(trained);
  const spell = makeSpeller(met.named);
  return (word) => (met.all.has(word) ? word : spell(word));
}

function spelt(words: readonly Word[], spell: Speller): Word[] {
  return words.map(({ typed, plain }) => ({ typed, plain: spell(plain) }));
}

type Likely = { readonly intent: Intent; readonly confidence: number };
type Read = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly entities: Entities;
  readonly danger: Danger;
  /** It is the name of a matter and nothing more. */
  readonly named: boolean;
  readonly found: ReturnType<Classify>;
};

/** What is meant where names of persons do not count for what they sound like. */
function besideNames(read: Read, classify: Classify, language: Language): [Likely, ...Likely[]] {
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
  const danger = dangerIn(words);
  return decided({ ...read, text, words, danger, found: classify(words, marksOf(text, read.entities)) });
}

function isFixed({ words, text, entities }: Read): boolean {
  return plainIntent(words, fold(endsOfText(text)), entities) !== undefined;
}

const NOTHING: Matches = { matches: [], other: false };

/** Where the need is not for a procedure itself, a brush with the words of one names none. */
function surely({ matches, other }: Matches, intent: Intent): Matches {
  const least = FOR_PROCEDURES.has(intent) ? 0 : PLAINLY;
  return { matches: matches.filter(({ score }) => score >= least), other };
}

/** Rules where one is surer than the model, else the model; never empty. */
function decided({ words, text, entities, danger, named, found }: Read): [Likely, ...Likely[]] {
  const likely = found.intents.flatMap(({ label, confidence }) => {
    const intent = INTENTS.find((each) => each === label);
    return intent ? [{ intent, confidence: Math.round(confidence * 1000) / 1000 }] : [];
  });
  if (inDanger(danger, found.danger, words.length) && (!named || HEARD.has(danger)))
    return first('crisis', HEARD.has(danger) ? SURE : LIKELY + GUESS, likely);
  const plain = plainIntent(words, fold(endsOfText(text)), entities);
  if (plain) return first(plain, SURE, likely);
  if (named) return namedNeed(likely);
  if (words.length === 0) return first('out_of_scope', 0, likely);
  if (found.met === 0) return first('out_of_scope', GUESS, likely.map(doubted));
  const [best, next, ...rest] = worded(likely, words);
  if (best?.intent === 'crisis' && next) return [next, best, ...rest];
  return best ? [best, ...(next ? [next, ...rest] : [])] : [{ intent: 'out_of_scope', confidence: 0 }];
}

function inDanger(danger: Danger, weight: number, length: number): boolean {
  return weight >= WEIGHED[danger] || (HEARD.has(danger) && length > STORY);
}

/** The name of a matter and nothing more is surely a need for it: what else it sounds like stands in the name ("luật sư miễn phí"). */
function namedNeed(likely: readonly Likely[]): [Likely, ...Likely[]] {
  const [best] = likely;
  if (best?.intent === 'declaration.start' && best.confidence >= LIKELY)
    return first(best.intent, Math.max(NAMED, best.confidence), likely);
  const found = likely.find(({ intent }) => intent === 'procedure.find')?.confidence ?? 0;
  return first('procedure.find', Math.max(NAMED, found), likely);
}

/** A command that nothing in the words says is no command, and what comes after it is then a guess. */
function worded(likely: readonly Likely[], words: readonly Word[]): Likely[] {
  const plain = words.map((word) => word.plain);
  const kept = likely.filter(({ intent }) => isWorded(intent, plain));
  return kept[0] === likely[0] ? [...likely] : kept.map(doubted);
}

function doubted({ intent, confidence }: Likely): Likely {
  return { intent, confidence: Math.min(confidence, GUESS) };
}

function first(intent: Intent, confidence: number, likely: readonly Likely[]): [Likely, ...Likely[]] {
  return [{ intent, confidence }, ...likely.filter((each) => each.intent !== intent)];
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
