import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { calledFrom } from '../config.ts';
import { Usage } from '../errors.ts';

/**
 * The rows of a file of JSON lines (gzip or not), seen from where the command was called, each of the shape of `schema`. Throws Usage
 * naming the file and line that cannot be used.
 */
export async function readRows<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await contentOf(file)).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = schema.safeParse(parse(line, `${file}:${at + 1}`));
    if (parsed.success) return [parsed.data];
    throw new Usage(
      `${file}:${at + 1}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  });
}

const GZIP = Buffer.from([0x1f, 0x8b]);

async function contentOf(file: string): Promise<string> {
  try {
    const bytes = await readFile(resolve(calledFrom(), file));
    return (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Usage(`${file}: cannot be read`);
  }
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Usage(`${place}: not JSON`);
  }
}
