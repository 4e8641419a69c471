import type { common as source } from '../vi/common.ts';

export const common: typeof source = {};
