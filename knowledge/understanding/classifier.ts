import { featuresOf, vectorOf } from './features.ts';
import { type Linear, marginsOf } from './linear.ts';
import type { Seen } from './matchingIndex.ts';
import type { Word } from './words.ts';

/** The labels of one question (intents, aspects) with what was learned of them; weights in base64, by feature, then label. */
export type StoredLinear = {
  readonly labels: readonly string[];
  readonly scale: readonly number[];
  readonly weights: string;
  /** How sharply margins become shares: fitted on held-back rows so that a confidence of 0.8 is right 8 times in 10. */
  readonly sharpness: number;
};

/** All that training leaves behind. Names of features are parted by line breaks. */
export type Model = {
  readonly features: string;
  readonly intents: StoredLinear;
  readonly aspects: StoredLinear;
  readonly seen: {
    readonly bySubject: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly elsewhere: Readonly<Record<string, number>>;
  };
};

export type Ranked = { readonly label: string; readonly confidence: number };

/** What a message is most likely about, best first. */
export type Classify = (
  words: readonly Word[],
  marks: readonly string[],
) => {
  readonly intents: readonly Ranked[];
  readonly aspects: readonly Ranked[];
  /** How much speaks for danger beside any other need. */
  readonly danger: number;
  /** How many of the words were ever met. */
  readonly met: number;
};

/** A classifier from what training left; throws when the model is damaged. */
export function makeClassifier(model: Model): Classify {
  const known = new Map(model.features.split('\n').map((name, at) => [name, at]));
  const [intents, aspects] = [unpack(model.intents, known.size), unpack(model.aspects, known.size)];
  const crisis = model.intents.labels.indexOf('crisis');
  return (words, marks) => {
    const vector = vectorOf(featuresOf(words, marks), known);
    const margins = marginsOf(intents, vector);
    return {
      danger: (margins[crisis] ?? -1) - Math.max(...margins.filter((_, label) => label !== crisis)) / 2,
      met: words.filter(({ plain }) => known.has(`word ${plain}`) || known.has(`named ${plain}`)).length,
      intents: ranked(model.intents, margins),
      aspects: ranked(model.aspects, marginsOf(aspects, vector)),
    };
  };
}

/** What matching learned from examples. */
export function seenIn(model: Model): Seen {
  const bySubject = Object.entries(model.seen.bySubject).map(
    ([subject, terms]) => [subject, new Map(Object.entries(terms))] as const,
  );
  return { bySubject: new Map(bySubject), elsewhere: new Map(Object.entries(model.seen.elsewhere)) };
}

/** The words met in examples, and those among them that name procedures. */
export function wordsMet({ features }: Model): {
  readonly all: ReadonlySet<string>;
  readonly named: readonly string[];
} {
  const names = features.split('\n');
  const named = names.flatMap((name) => /^named (\S+)$/.exec(name)?.[1] ?? []);
  return { all: new Set([...named, ...names.flatMap((name) => /^word (\S+)$/.exec(name)?.[1] ?? [])]), named };
}

/** Margins as shares of one. */
export function sharesOf(margins: Float64Array, sharpness: number): Float64Array {
  const best = Math.max(...margins);
  const raised = margins.map((margin) => Math.exp((margin - best) * sharpness));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function ranked({ labels, sharpness }: StoredLinear, margins: Float64Array): Ranked[] {
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
