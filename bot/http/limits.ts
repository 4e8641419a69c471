/** What one caller may send, by name; the numbers of an operator's settings replace these. */
export const LIMITS = {
  /** Chats opened a minute from one address: many citizens share one. */
  tokensPerMinute: 600,
  /** Messages a minute from one address. */
  postsPerMinute: 6_000,
  /** Messages a minute in one conversation. */
  postsPerConversation: 600,
  /** Reads a minute of one conversation: clients poll up to ten times a second. */
  readsPerConversation: 3_000,
  textCharacters: 20_000,
  files: 5,
  fileBytes: 5 * 2 ** 20,
  bodyBytes: 256 * 2 ** 10,
  /** Time a body may take to arrive, in milliseconds; files have longer. */
  bodyMs: 10_000,
  uploadMs: 120_000,
} as const;
export type Limits = { readonly [Name in keyof typeof LIMITS]: number };
