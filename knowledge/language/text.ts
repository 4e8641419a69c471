/** The languages the assistant speaks; Vietnamese is the source, English is checked against it. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Wording that belongs to one piece of content, in every language. */
export type Text = Readonly<Record<Language, string>>;
