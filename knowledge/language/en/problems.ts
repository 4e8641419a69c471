import type { problems as source } from '../vi/problems.ts';

export const problems: typeof source = {};
