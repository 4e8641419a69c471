import { findEntities } from './entities.ts';
import { ANSWERS, type Example } from './examples/index.ts';
import { type Model, sharesOf, type StoredLinear } from './classifier.ts';
import { readForDanger } from './danger.ts';
import { dangerKindsAt, kindsOf } from './dangerKinds.ts';
import { type Told, trainDanger } from './dangerTraining.ts';
import { featuresOf, knownOf, type Message, vectorOf } from './features.ts';
import { languageOf } from './languageOf.ts';
import { type Linear, marginsOf, type Row, train } from './linear.ts';
import type { Counts } from './matchingIndex.ts';
import { marksOf } from './marks.ts';
import { SUBJECTS } from './subjects.ts';
import { mostTelling } from './tellingFeatures.ts';
import { termsOf } from './terms.ts';
import type { Intent } from './understanding.ts';
import { readWords } from './words.ts';

/** Features met only once are chance, and most others tell little, where there are rows enough to do without them. */
const ENOUGH_ROWS = 1000;
const COST = 2;
const PASSES = 10;
/** So many are enough to see which features tell. */
const FEW_PASSES = 4;
const FOLDS = 5;
const SHARPNESS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8];

/** What is of no label: it speaks against each. */
const NOTHING = '';
const DANGER: Intent = 'crisis';

type Labelled = { readonly message: Message; readonly label: string };

/** Learns a model from `examples`; the same examples in the same order give the same model, byte for byte. */
export function trainModel(examples: readonly Example[]): Model {
  const read = examples.map((example) => ({ ...example, message: readMessage(example.text) }));
  const answered = ANSWERS.map((text) => ({ message: readMessage(text), label: NOTHING }));
  const needs = [...read.map(({ message, intent }) => ({ message, label: intent })), ...answered];
  const asked = read.flatMap(({ message, aspect }) => (aspect ? [{ message, label: aspect }] : []));
  const told = needs.map(({ message, label }) => ({ words: message.words, isDanger: label === DANGER }));
  const names = chosen([needs, asked], namesMet(read.map(({ message }) => message)), told);
  return {
    features: names.join('\n'),
    intents: learn(needs, names),
    aspects: learn(asked, names),
    danger: trainDanger(told, knownOf(names)),
    seen: termsSeen(examples),
  };
}

/** The model as it is kept in `model.json`. */
export function writeModel(model: Model): string {
  return `${JSON.stringify(model)}\n`;
}

/** A classifier of any labels, for measuring: learns from texts with labels, and says the label of a text. */
export function trainLabels(
  rows: readonly { readonly text: string; readonly label: string }[],
): (text: string) => string {
  const read = rows.map(({ text, label }) => ({ message: readMessage(text), label }));
  const names = chosen([read], namesMet(read.map(({ message }) => message)));
  const known = knownOf(names);
  const { labels, linear } = fit(read, names);
  return (text) => labels[argMax(marginsOf(linear, vectorOf(readMessage(text), known)))] ?? '';
}

function readMessage(text: string): Message {
  const words = readWords(text, languageOf(text));
  return {
    words,
    marks: marksOf(text, findEntities(text)),
    dangers: kindsOf(dangerKindsAt(readForDanger(words))),
  };
}

function namesMet(messages: readonly Message[]): string[] {
  const met = new Map<string, number>();
  for (const message of messages) for (const name of featuresOf(message)) met.set(name, (met.get(name) ?? 0) + 1);
  const least = messages.length < ENOUGH_ROWS ? 1 : 2;
  const names = [...met].filter(([, times]) => times >= least).map(([name]) => name);
  return names.toSorted();
}

/** Those of the features `met` that tell enough of any of the questions that `learned` asks, or of danger. */
function chosen(
  learned: readonly (readonly Labelled[])[],
  met: readonly string[],
  told: readonly Told[] = [],
): readonly string[] {
  if (learned[0]!.length < ENOUGH_ROWS) return met;
  const linears = learned.map((rows) => fit(rows, met, FEW_PASSES).linear);
  return mostTelling(met, told.length > 0 ? [...linears, ofDanger(told, met)] : linears);
}

/** What danger makes of the features `met`, its own left out. */
function ofDanger(told: readonly Told[], met: readonly string[]): Linear {
  const { weights, scale } = trainDanger(told, knownOf(met), FEW_PASSES);
  const bytes = Buffer.from(weights, 'base64');
  return { labels: 1, weights: new Int8Array(bytes.buffer, bytes.byteOffset, met.length), scale: [scale] };
}

function fit(rows: readonly Labelled[], names: readonly string[], passes = PASSES) {
  const known = knownOf(names);
  const labels = [...new Set(rows.map((row) => row.label))].filter((label) => label !== NOTHING).toSorted();
  const numbered: Row[] = rows.map(({ message, label }) => ({
    vector: vectorOf(message, known),
    label: labels.indexOf(label),
  }));
  return {
    labels,
    numbered,
    linear: train(numbered, { features: names.length, labels: labels.length, cost: COST, passes }),
  };
}

function learn(rows: readonly Labelled[], names: readonly string[]): StoredLinear {
  const { labels, numbered, linear } = fit(rows, names);
  const weights = Buffer.from(linear.weights.buffer).toString('base64');
  return { labels, scale: linear.scale, weights, sharpness: sharpnessFor(numbered, names.length, labels.length) };
}

/** The sharpness under which rows held back were least surprising: one fold of many rows, fold by fold of few. */
function sharpnessFor(rows: readonly Row[], features: number, labels: number): number {
  const held = Array.from({ length: rows.length < ENOUGH_ROWS ? FOLDS : 1 }, (_, fold) => {
    const linear = train(
      rows.filter((_row, at) => at % FOLDS !== fold),
      { features, labels, cost: COST, passes: PASSES },
    );
    return rows
      .filter(({ label }, at) => at % FOLDS === fold && label >= 0)
      .map(({ vector, label }) => ({ margins: marginsOf(linear, vector), label }));
  }).flat();
  const surprise = (sharpness: number): number =>
    held.reduce((sum, { margins, label }) => sum - Math.log(Math.max(sharesOf(margins, sharpness)[label]!, 1e-9)), 0);
  return SHARPNESS.reduce((best, next) => (surprise(next) < surprise(best) ? next : best));
}

function argMax(values: Float64Array): number {
  return values.indexOf(Math.max(...values));
}

/** Terms of examples that name a subject, and how often the terms of all subjects stand where none is named. */
function termsSeen(examples: readonly Example[]): Model['seen'] {
  const subjects = SUBJECTS.flatMap(({ subject }) => subject ?? []).toSorted();
  const counted = subjects.map((subject) => countTerms(examples.filter((each) => each.subject === subject)));
  const named = SUBJECTS.flatMap(({ vi, en }) => [...vi, ...en]).flatMap(termsIn);
  const met = new Set([...named, ...counted.flat().map(([term]) => term)]);
  // who is in danger names papers by the way: that tells nothing of what they belong to
  const others = examples.filter((each) => each.subject === undefined && each.intent !== 'crisis');
  const elsewhere = countTerms(others).filter(([term]) => met.has(term));
  const terms = [...new Set([...counted.flat(), ...elsewhere].map(([term]) => term))].toSorted();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const stored = (counts: readonly [string, number][]): Counts => ({
    at: counts.map(([term]) => numbers.get(term)!),
    times: counts.map(([, times]) => times),
  });
  const bySubject = Object.fromEntries(subjects.map((subject, at) => [subject, stored(counted[at]!)]));
  return { terms: terms.join('\n'), bySubject, elsewhere: stored(elsewhere) };
}

function countTerms(examples: readonly Example[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { text } of examples) for (const term of termsIn(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts].filter(([term, times]) => times > 1 || !term.startsWith('g '));
  return kept.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function termsIn(text: string): string[] {
  return [...termsOf(readWords(text, languageOf(text)))];
}
