import { fold } from '../language/fold.ts';
import type { Classify } from './classifier.ts';
import { namesMatter, wordedIn } from './commands.ts';
import type { Danger } from './danger.ts';
import { plainIntent } from './rules.ts';
import { type Entities, INTENTS, type Intent } from './understanding.ts';
import { HEARD } from './weighing.ts';
import { endsOfText, type Word } from './words.ts';

/** An intent with how likely it is, 0 to 1. */
export type Likely = { readonly intent: Intent; readonly confidence: number };
/** The likeliest first. */
export type Likelies = [Likely, ...Likely[]];
/** What a message was read as, before it is decided what it means. */
export type Read = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly entities: Entities;
  readonly danger: Danger;
  /** What is heard is danger, as a whole or in a passage. */
  readonly inDanger: boolean;
  /** It is the name of a matter and nothing more. */
  readonly named: boolean;
  readonly found: ReturnType<Classify>;
};

const INTENT: ReadonlyMap<string, Intent> = new Map(INTENTS.map((intent) => [intent, intent]));
const SURE = 0.99;
const NAMED = 0.8;
const LIKELY = 0.5;
/** The most that can be thought of a guess without evidence: less than what is worth asking back about. */
export const GUESS = 0.2;

/** Rules where one is surer than the model, else the model; never empty. */
export function decided({ words, text, entities, danger, inDanger, named, found }: Read): Likelies {
  const likely = found.intents.flatMap(({ label, confidence }) => {
    const intent = INTENT.get(label);
    return intent ? [{ intent, confidence: Math.round(confidence * 1000) / 1000 }] : [];
  });
  if (inDanger && (!named || HEARD.has(danger)))
    return first('crisis', HEARD.has(danger) ? SURE : LIKELY + GUESS, likely);
  const plain = plainIntent(words, fold(endsOfText(text)), entities);
  if (plain) return first(plain, SURE, likely);
  if (named) return namedNeed(likely);
  if (words.length === 0) return first('out_of_scope', 0, likely);
  if (found.met === 0) return first('out_of_scope', GUESS, likely.map(doubted));
  const [likeliest] = likely;
  const said = words.map((word) => word.plain);
  if (likeliest && namesMatter(said, likeliest.intent))
    return first('procedure.find', LIKELY + GUESS, likely.filter(({ intent }) => intent !== likeliest.intent)); // prettier-ignore
  const [best, next, ...rest] = worded(likely, words);
  if (best?.intent === 'crisis' && next) return [next, best, ...rest];
  return best ? [best, ...(next ? [next, ...rest] : [])] : [{ intent: 'out_of_scope', confidence: 0 }];
}

/** The name of a matter and nothing more is surely a need for it: what else it sounds like stands in the name ("luật sư miễn phí"). */
function namedNeed(likely: readonly Likely[]): Likelies {
  const [best] = likely;
  if (best?.intent === 'declaration.start' && best.confidence >= LIKELY)
    return first(best.intent, Math.max(NAMED, best.confidence), likely);
  const found = likely.find(({ intent }) => intent === 'procedure.find')?.confidence ?? 0;
  return first('procedure.find', Math.max(NAMED, found), likely);
}

/** A command that nothing in the words says is no command, and what comes after it is then a guess. */
function worded(likely: readonly Likely[], words: readonly Word[]): Likely[] {
  const isWorded = wordedIn(words.map((word) => word.plain));
  const kept = likely.filter(({ intent }) => isWorded(intent));
  return kept[0] === likely[0] ? [...likely] : kept.map(doubted);
}

function doubted({ intent, confidence }: Likely): Likely {
  return { intent, confidence: Math.min(confidence, GUESS) };
}

/** `intent` before all others. */
export function first(intent: Intent, confidence: number, likely: readonly Likely[]): Likelies {
  return [{ intent, confidence }, ...likely.filter((each) => each.intent !== intent)];
}

/** Whether a message means one thing whatever was learned. */
export function isFixed({ words, text, entities }: Read): boolean {
  return plainIntent(words, fold(endsOfText(text)), entities) !== undefined;
}
