import type { delivery as source } from '../vi/delivery.ts';

export const delivery: typeof source = {};
