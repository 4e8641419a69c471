import { dockStart } from '@nlpjs/basic';
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { EXAMPLES, type Example } from '../../knowledge/understanding/examples/index.ts';
import { languageOf } from '../../knowledge/understanding/languageOf.ts';
import { trainLabels, trainModel } from '../../knowledge/understanding/training.ts';

/** Tells the intent of a text; the labelled language is there for those who have to be told it. */
export type Tell = (text: string, language: string) => string | Promise<string>;

/** Something that learns intents from our examples. */
export type Learner = { readonly name: string; readonly learn: () => Promise<Tell> };

/** More examples make nlp.js worse: it learns each by heart. A tenth of them, learned slowly, is the best that was found for it. */
const ITS_SHARE = 10;
const SLOWLY = { learningRate: 0.02, iterations: 150, useNoneFeature: false };

/** Who is compared, nlp.js at its best first: ratios are to it. All of it is told the language of a message, which ours is not. */
export const LEARNERS: readonly Learner[] = [
  {
    name: 'nlp.js, a tenth, slowly',
    learn: () =>
      learnNlpjs(
        EXAMPLES.filter((_, at) => at % ITS_SHARE === 0),
        SLOWLY,
      ),
  },
  { name: 'nlp.js, as it comes', learn: () => learnNlpjs(EXAMPLES) },
  { name: 'natural Bayes, as it comes', learn: learnBayes },
  { name: 'ours, classifier only', learn: learnOurs },
  { name: 'ours, whole understanding', learn: learnAll },
];

/** The nearest of its guesses, however far: it is not held to its threshold, nor to `None`. Nothing is read or written on disk. */
async function learnNlpjs(examples: readonly Example[], settings: object = {}): Promise<Tell> {
  const nlp = { languages: ['vi', 'en'], autoSave: false, autoLoad: false, nlu: { log: false, ...settings } };
  const dock = await dockStart({ settings: { nlp }, use: ['Basic'] }, false);
  const learner = dock.get('nlp');
  for (const language of nlp.languages) learner.addLanguage(language);
  for (const { text, intent } of examples) learner.addDocument(languageOf(text), text, intent);
  await learner.train();
  return async (text, language) => {
    const { classifications } = await learner.process(language, text);
    return classifications.find(({ intent }) => intent !== 'None')?.intent ?? 'None';
  };
}

async function learnBayes(): Promise<Tell> {
  const bayes = new BayesClassifier();
  for (const { text, intent } of EXAMPLES) bayes.addDocument(text, intent);
  bayes.train();
  return (text) => bayes.classify(text);
}

async function learnOurs(): Promise<Tell> {
  return trainLabels(EXAMPLES.map(({ text, intent }: Example) => ({ text, label: intent })));
}

/** Trained anew like the others, though the product reads its model from a file; with all the knowledge it is over. */
async function learnAll(): Promise<Tell> {
  trainModel(EXAMPLES);
  const { understand } = loadKnowledge('hcmc');
  return (text) => understand(text).intent;
}
