import { knownOf, type Known, type Message, vectorOf } from './features.ts';
import { type Linear, marginsOf } from './linear.ts';
import type { StoredDanger } from './dangerWeight.ts';
import type { Counts, Seen } from './matchingIndex.ts';

/** The labels of one question (intents, aspects) with what was learned of them; weights in base64, by feature, then label. */
export type StoredLinear = {
  readonly labels: readonly string[];
  readonly scale: readonly number[];
  readonly weights: string;
  /** How sharply margins become shares: fitted on held-back rows so that a confidence of 0.8 is right 8 times in 10. */
  readonly sharpness: number;
};

/** All that training leaves behind. Names of features and terms are parted by line breaks. */
export type Model = {
  readonly features: string;
  readonly intents: StoredLinear;
  readonly aspects: StoredLinear;
  readonly danger: StoredDanger;
  readonly seen: {
    readonly terms: string;
    readonly bySubject: Readonly<Record<string, Counts>>;
    readonly elsewhere: Counts;
  };
};

export type Ranked = { readonly label: string; readonly confidence: number };

/** What a message is most likely about, best first. */
export type Classify = (message: Message) => {
  readonly intents: readonly Ranked[];
  /** How much speaks for danger beside any other need. */
  readonly danger: number;
  /** Asked for where a procedure is asked about. */
  readonly aspects: () => readonly Ranked[];
  /** How many of the words were ever met. */
  readonly met: number;
};

/** The features of a model, to look them up by. */
export function knownIn(model: Model): Known {
  return knownOf(model.features.split('\n'));
}

/** A classifier from what training left; throws when the model is damaged. */
export function makeClassifier(model: Model, known = knownIn(model)): Classify {
  const count = [...known.byFamily.values()].reduce((sum, names) => sum + names.size, 0);
  const [intents, aspects] = [unpack(model.intents, count), unpack(model.aspects, count)];
  const crisis = model.intents.labels.indexOf('crisis');
  // what is called later holds on to none of the stored weights: they are as large again as the unpacked ones
  const [ofIntents, ofAspects] = [namesOf(model.intents), namesOf(model.aspects)];
  const isMet = wordsMet(known);
  return (message) => {
    const vector = vectorOf(message, known);
    const margins = marginsOf(intents, vector);
    return {
      danger: (margins[crisis] ?? -1) - largest(margins, crisis) / 2,
      met: message.words.filter(({ plain }) => isMet(plain)).length,
      intents: ranked(ofIntents, margins),
      aspects: () => ranked(ofAspects, marginsOf(aspects, vector)),
    };
  };
}

/** What matching learned from examples. */
export function seenIn({ seen }: Model): Seen {
  return { ...seen, terms: seen.terms.split('\n') };
}

/** Whether a word was met in examples, by itself or in the name of a procedure. */
export function wordsMet({ byFamily }: Known): (word: string) => boolean {
  const [alone, named] = [byFamily.get('word'), byFamily.get('named')];
  return (word) => alone?.has(word) === true || named?.has(word) === true;
}

/** Margins as shares of one. */
export function sharesOf(margins: Float64Array, sharpness: number): Float64Array {
  const best = largest(margins);
  const raised = margins.map((margin) => Math.exp((margin - best) * sharpness));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** The largest of `values`, the one at `but` left out. */
function largest(values: Float64Array, but = -1): number {
  return values.reduce((best, value, at) => (at !== but && value > best ? value : best), -Infinity);
}

type Names = Pick<StoredLinear, 'labels' | 'sharpness'>;

function namesOf({ labels, sharpness }: StoredLinear): Names {
  return { labels, sharpness };
}

function ranked({ labels, sharpness }: Names, margins: Float64Array): Ranked[] {
  const shares = sharesOf(margins, sharpness);
  return labels
    .map((label, at) => ({ label, confidence: shares[at]! }))
    .sort((a, b) => b.confidence - a.confidence || (a.label < b.label ? -1 : 1));
}

function unpack({ labels, scale, weights }: StoredLinear, features: number): Linear {
  const bytes = Buffer.from(weights, 'base64');
  if (bytes.length !== features * labels.length)
    throw new Error('The model of understanding is damaged: train it anew');
  return { labels: labels.length, scale, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
