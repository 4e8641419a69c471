import { performance } from 'node:perf_hooks';
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { EXAMPLES } from '../../knowledge/understanding/examples/index.ts';
import { quantile, type Row } from './measure.ts';

const LEAST_TEXTS = 2_000;

/** One text at a time: all of understanding, beside a classifier of `natural` that only tells the intent. */
export async function understandingBench(): Promise<readonly Row[]> {
  const { understand } = loadKnowledge('hcmc');
  const bayes = new BayesClassifier();
  for (const { text, intent } of EXAMPLES) bayes.addDocument(tokens(text), intent);
  bayes.train();
  return [
    timed('natural BayesClassifier, intent alone', (text) => bayes.classify(tokens(text))),
    timed('ours, language, intent, aspect, procedures, entities', (text) => understand(text, 'vi')),
  ];
}

function tokens(text: string): string[] {
  return text.toLowerCase().normalize('NFC').split(/\s+/);
}

function timed(name: string, read: (text: string) => unknown): Row {
  const all = EXAMPLES.map(({ text }) => text);
  const texts = Array.from({ length: Math.max(LEAST_TEXTS, all.length) }, (_, at) => all[at % all.length] ?? '');
  for (const text of texts.slice(0, all.length)) read(text);
  const took = texts.map((text) => {
    const begun = performance.now();
    read(text);
    return performance.now() - begun;
  });
  const mean = took.reduce((sum, each) => sum + each, 0) / took.length;
  return { name, figures: { 'per s': 1000 / mean, 'p50 ms': quantile(took, 0.5), 'p99 ms': quantile(took, 0.99) } };
}
