import type { declaration as source } from '../vi/declaration.ts';

export const declaration: typeof source = {};
