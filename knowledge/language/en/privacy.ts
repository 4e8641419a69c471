import type { privacy as source } from '../vi/privacy.ts';

export const privacy: typeof source = {};
