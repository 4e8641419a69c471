import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { NationalIndex } from '../../knowledge/catalogue/nationalIndex.ts';
import type { NationalRow } from '../../knowledge/catalogue/row.ts';
import { decodeIndex, encodeIndex, STORED_VERSION } from '../../knowledge/catalogue/stored.ts';
import { DurableFile, type Form } from '../storage/durableFile.ts';
import type { FileSystem } from '../storage/fileSystem.ts';

/** What is wrong with a file of the national catalogue: its bytes are not those written, or of another release. */
export type NationalProblem = 'damaged' | 'of another release';

/** A file of the national catalogue that cannot be used: it is built anew by importing again. */
export class NationalFileError extends Error {
  readonly code: NationalProblem;
  constructor(code: NationalProblem) {
    super(`the national catalogue kept here is ${code}`);
    this.name = 'NationalFileError';
    this.code = code;
  }
}

const MAGIC = Buffer.from('NATCAT');
const DIGEST = 32;
const HEAD = 8 + DIGEST;
const digestOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

/** An index and the {@link builtFrom} of the rows it was built from. */
export type KeptIndex = { readonly index: NationalIndex; readonly from: string };

/** Six letters, the version in two bytes, the SHA-256 of the rest; the digest of the rows, the index. */
const indexForm: Form<KeptIndex> = {
  encode({ index, from }) {
    const body = Buffer.concat([Buffer.from(from, 'hex'), encodeIndex(index)]);
    const version = Buffer.alloc(2);
    version.writeUInt16BE(STORED_VERSION);
    return Buffer.concat([MAGIC, version, digestOf(body), body]);
  },
  decode(bytes) {
    if (bytes.length < HEAD || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new NationalFileError('damaged');
    if (bytes.readUInt16BE(MAGIC.length) !== STORED_VERSION) throw new NationalFileError('of another release');
    const body = bytes.subarray(HEAD);
    if (!digestOf(body).equals(bytes.subarray(MAGIC.length + 2, HEAD))) throw new NationalFileError('damaged');
    return { index: decodeIndex(body.subarray(DIGEST)), from: body.subarray(0, DIGEST).toString('hex') };
  },
};

const maybe = z.string().optional();
const keptRow = z.object({
  ...{ id: z.string(), name: z.string(), snapshot: z.string(), documents: z.string(), otherNames: z.array(z.string()) },
  ...{ code: maybe, field: maybe, level: maybe, ministry: maybe, agency: maybe, subject: maybe },
});

/**
 * What an index of these rows is known by, whatever order their keys stand in: their digest and that of the form it is kept in, so
 * that one is never taken for that of other rows, be they as many.
 */
export function builtFrom(rows: readonly NationalRow[]): string {
  return createHash('sha256')
    .update(`${STORED_VERSION}\n`)
    .update(JSON.stringify(rows, Object.keys(keptRow.shape)))
    .digest('hex');
}

/** JSON in gzip, which has a checksum of its own. */
const rowsForm: Form<readonly NationalRow[]> = {
  encode: (rows) => gzipSync(JSON.stringify(rows)),
  decode(bytes) {
    try {
      return z.array(keptRow).parse(JSON.parse(gunzipSync(bytes).toString('utf8')));
    } catch {
      throw new NationalFileError('damaged');
    }
  },
};

/** Where the national catalogue lies: the rows brought in, and the index made of them, which is all that a server reads. */
export type NationalFiles = {
  readonly folder: string;
  readonly rows: DurableFile<readonly NationalRow[]>;
  readonly index: DurableFile<KeptIndex>;
};

/** The files of the national catalogue in DATA_DIR. */
export function nationalFiles(dataDir: string, files: FileSystem): NationalFiles {
  const folder = join(dataDir, 'national');
  return {
    folder,
    rows: new DurableFile(join(folder, 'rows.json.gz'), rowsForm, files),
    index: new DurableFile(join(folder, 'index'), indexForm, files),
  };
}
