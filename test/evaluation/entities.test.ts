import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readRows } from '../../bot/commands/rows.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Entities } from '../../knowledge/understanding/understanding.ts';

const FILE = fileURLToPath(new URL('entities.jsonl', import.meta.url));
const labels = z.array(z.union([z.string(), z.number()])).default([]);
const rowSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  lang: z.enum(LANGUAGES),
  /** Blind rows were written before the reading was, and are only counted; the others were worked through one by one. */
  set: z.enum(['blind', 'worked']),
  entities: z.strictObject({
    applicationCode: labels,
    idNumber: labels,
    phone: labels,
    date: labels,
    procedureCode: labels,
    level: labels,
    place: labels,
  } satisfies Record<keyof Entities, unknown>),
});
type Row = z.infer<typeof rowSchema>;
const KINDS = Object.keys(rowSchema.shape.entities.shape) as (keyof Entities)[];

describe('entities, measured on hostile messages', () => {
  const { understand } = loadKnowledge('hcmc');
  let rows: readonly Row[] = [];
  before(async () => {
    rows = await readRows(FILE, rowSchema);
  });

  function scoreOf(set: Row['set'], kinds: readonly (keyof Entities)[]): number {
    let [found, all] = [0, 0];
    for (const { text, entities } of rows.filter((row) => row.set === set)) {
      const read = understand(text).entities;
      for (const kind of kinds) {
        const [wanted, got] = [entities[kind].map(String), read[kind].map(String)];
        found += got.filter((value) => wanted.includes(value)).length;
        all += wanted.length + got.length;
      }
    }
    return (2 * found) / all;
  }

  it('has rows enough of every kind, in both languages and both sets', () => {
    assert.ok(rows.length >= 250);
    for (const set of ['blind', 'worked'] as const) {
      const own = rows.filter((row) => row.set === set);
      for (const language of LANGUAGES) assert.ok(own.filter(({ lang }) => lang === language).length >= 25);
      for (const kind of KINDS) assert.ok(own.filter(({ entities }) => entities[kind].length > 0).length >= 5, kind);
      assert.ok(own.filter(({ entities }) => KINDS.every((kind) => entities[kind].length === 0)).length >= 25);
    }
  });

  it('keeps its floors on rows that nothing was tuned on', () => {
    assert.ok(scoreOf('blind', KINDS) >= 0.97, `all: ${scoreOf('blind', KINDS)}`);
    for (const kind of KINDS) assert.ok(scoreOf('blind', [kind]) >= 0.95, `${kind}: ${scoreOf('blind', [kind])}`);
  });

  it('keeps its floors on rows that were worked through', () => {
    for (const kind of KINDS) assert.ok(scoreOf('worked', [kind]) >= 0.98, `${kind}: ${scoreOf('worked', [kind])}`);
  });

  it('finds the same where a message is decomposed', () => {
    for (const { text } of rows)
      for (const kind of KINDS.filter((each) => each !== 'place'))
        assert.deepEqual(understand(text.normalize('NFD')).entities[kind], understand(text).entities[kind], text);
  });
});
