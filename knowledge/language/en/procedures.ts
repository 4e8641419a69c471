import type { procedures as source } from '../vi/procedures.ts';

export const procedures: typeof source = {};
