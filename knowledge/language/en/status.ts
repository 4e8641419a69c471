import type { status as source } from '../vi/status.ts';

export const status: typeof source = {};
