import { StoreError } from './storeError.ts';
import type { Codec } from './codec.ts';
import type { Form } from './durableFile.ts';
import type { Version } from './store.ts';

/** A record as a file holds it; the value stays JSON text until it is asked for, so that no caller shares it. */
export type Row = { readonly version: Version; readonly json: string };

/** The records of one file by id: one, or those of a shard. */
export type Page = ReadonlyMap<string, Row>;

export const EMPTY_PAGE: Page = new Map();

/** What a page weighs in a cache, in characters. */
export function weigh(page: Page): number {
  let weight = 200;
  for (const [id, row] of page) weight += id.length + row.json.length + 200;
  return weight;
}

/** A line of [id, version, length of the value] for each record, then the values; lengths in UTF-16 units. */
function encode(page: Page): Buffer {
  const rows = [...page];
  const head = JSON.stringify(rows.map(([id, { version, json }]) => [id, version, json.length]));
  return Buffer.from(`${head}\n${rows.map(([, { json }]) => json).join('')}`);
}

function decode(plain: Buffer): Page {
  const text = plain.toString('utf8');
  let at = text.indexOf('\n') + 1;
  const head: unknown = JSON.parse(text.slice(0, at));
  if (!isHead(head)) throw new StoreError('BROKEN', 'a file of the store opens but is not laid out as one');
  const page = new Map<string, Row>();
  for (const [id, version, length] of head) {
    page.set(id, { version, json: text.slice(at, at + length) });
    at += length;
  }
  return page;
}

function isHead(head: unknown): head is (readonly [string, string, number])[] {
  return Array.isArray(head) && head.every((row) => Array.isArray(row) && row.length === 3);
}

/** Pages as sealed bytes, bound to the collection and the name of the file they belong in. */
export function sealedPages(codec: Codec, collection: string, name: string): Form<Page> {
  return {
    encode: (page) => codec.seal(collection, name, encode(page)),
    decode: (sealed) => decode(codec.open(collection, name, sealed)),
  };
}
