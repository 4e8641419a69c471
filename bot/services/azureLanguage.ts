import type { TextAnalysisClient } from '@azure/ai-language-text';
import { z } from 'zod';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import type {
  DetectedLanguage,
  LanguageService,
  NameSpan,
  RecognisedNames,
} from '../../knowledge/understanding/languageService.ts';
import { makeBreaker, type Breaker } from './breaker.ts';
import type { LanguageResource } from './languageResource.ts';

/** The service, with how it fared. */
export type AzureLanguage = LanguageService & Pick<Breaker, 'counts' | 'isOpen'>;

/** Answers less sure than this are none. */
const SURE = 0.7;
const PERSON = 'Person';
/** A street or a house (`Address`) is no unit, an organisation may be an office. */
const PLACES: ReadonlySet<string> = new Set(['Location', 'Organization']);
/** Azure would otherwise keep what it is shown for two days, to look into troubles. */
const PRIVATE = { disableServiceLogs: true } as const;

const one = <T extends z.ZodType>(schema: T) => z.tuple([schema]);
const detectedSchema = one(
  z.object({ primaryLanguage: z.object({ iso6391Name: z.string(), confidenceScore: z.number() }) }),
);
const offset = z.int().nonnegative();
const entitySchema = z.object({ category: z.string(), offset, length: offset, confidenceScore: z.number() });
const recognisedSchema = one(z.object({ entities: z.array(entitySchema) }));

/** Opens the service; the SDK is loaded here and not before. Asks nothing yet. */
export async function openAzureLanguage(resource: LanguageResource, clock: () => Date): Promise<AzureLanguage> {
  const client = await clientFor(resource);
  const breaker = makeBreaker({ clock });
  const asking = (until: AbortSignal) => ({
    ...PRIVATE,
    abortSignal: until,
    onResponse: ({ headers }: Answered) => {
      const seconds = Number(headers.get('retry-after'));
      if (seconds > 0) breaker.askedToWait(seconds * 1000);
    },
  });
  const ask = <T>(until: AbortSignal, work: () => Promise<T>): Promise<T | 'unavailable'> =>
    until.aborted ? Promise.resolve('unavailable') : breaker.run(() => before(until, work()));
  return {
    detectLanguage: (text, until) =>
      ask(until, async () =>
        languageIn(await client.analyze('LanguageDetection', [{ id: '1', text, countryHint: 'none' }], asking(until))),
      ),
    recogniseNames: (text, language, until) =>
      ask(until, async () =>
        spansIn(await client.analyze('EntityRecognition', [{ id: '1', text, language }], asking(until)), text),
      ),
    counts: breaker.counts,
    isOpen: breaker.isOpen,
  };
}

type Answered = { readonly headers: { get(name: string): string | undefined } };

/** Retrying is not for a turn: whoever waits for an answer has been waiting already. Nothing is followed elsewhere. */
async function clientFor({ endpoint, key }: LanguageResource): Promise<TextAnalysisClient> {
  const { AzureKeyCredential, TextAnalysisClient } = await import('@azure/ai-language-text');
  return new TextAnalysisClient(endpoint, new AzureKeyCredential(key), {
    defaultCountryHint: 'none',
    defaultLanguage: 'vi',
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    allowInsecureConnection: endpoint.startsWith('http:'),
  });
}

/** What `work` comes to; rejects once `until` is aborted, whether or not `work` heeds it. */
async function before<T>(until: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('aborted'));
    until.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    until.removeEventListener('abort', stop);
  }
}

function languageIn(results: unknown): Exclude<DetectedLanguage, 'unavailable'> {
  const [{ primaryLanguage }] = detectedSchema.parse(results);
  const { iso6391Name, confidenceScore } = primaryLanguage;
  return (confidenceScore >= SURE && LANGUAGES.find((each) => each === iso6391Name)) || 'other';
}

function spansIn(results: unknown, { length: most }: string): Exclude<RecognisedNames, 'unavailable'> {
  const [{ entities }] = recognisedSchema.parse(results);
  return entities.flatMap(({ category, offset: start, length, confidenceScore }): NameSpan[] => {
    const kind = category === PERSON ? 'person' : PLACES.has(category) ? 'place' : undefined;
    const end = start + length;
    return kind && confidenceScore >= SURE && end <= most ? [{ kind, start, end }] : [];
  });
}
