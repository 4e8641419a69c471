import type { Entities } from './understanding.ts';

/** What was found in a message, as hints to the classifier. */
export function marksOf(text: string, entities: Entities): string[] {
  const found = (Object.keys(entities) as (keyof Entities)[]).filter((kind) => entities[kind].length > 0);
  return [...found.map((kind) => `has ${kind}`), ...(text.includes('?') ? ['asks'] : [])];
}
