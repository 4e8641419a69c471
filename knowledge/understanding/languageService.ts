import type { Language } from '../language/text.ts';

/** The main language of a text; `other` where it is neither of the bot's two, or nobody can tell. */
export type DetectedLanguage = Language | 'other' | 'unavailable';

/** Where in a text a person or a place is named: from `start` to before `end`, in UTF-16 units. */
export type NameSpan = { readonly kind: 'person' | 'place'; readonly start: number; readonly end: number };
export type RecognisedNames = readonly NameSpan[] | 'unavailable';

/**
 * Someone outside who reads languages, asked where a text leaves open what the bot itself cannot settle. What is handed over is masked
 * already (see masking.ts). Both answer by the time `until` is aborted and never reject: whoever cannot answer is `unavailable`.
 */
export type LanguageService = {
  detectLanguage(text: string, until: AbortSignal): Promise<DetectedLanguage>;
  recogniseNames(text: string, language: Language, until: AbortSignal): Promise<RecognisedNames>;
};
