import type { guidance as source } from '../vi/guidance.ts';

export const guidance: typeof source = {};
