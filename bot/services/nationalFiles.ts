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
const HEAD = 40;
const digestOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

/** Six letters, the version in two bytes, the SHA-256 of the rest, the rest. */
const indexForm: Form<NationalIndex> = {
  encode(index) {
    const body = encodeIndex(index);
    const version = Buffer.alloc(2);
    version.writeUInt16BE(STORED_VERSION);
    return Buffer.concat([MAGIC, version, digestOf(body), body]);
  },
  decode(bytes) {
    if (bytes.length < HEAD || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new NationalFileError('damaged');
    if (bytes.readUInt16BE(MAGIC.length) !== STORED_VERSION) throw new NationalFileError('of another release');
    const body = bytes.subarray(HEAD);
    if (!digestOf(body).equals(bytes.subarray(MAGIC.length + 2, HEAD))) throw new NationalFileError('damaged');
    return decodeIndex(body);
  },
};

const maybe = z.string().optional();
const keptRow = z.object({
  ...{ id: z.string(), name: z.string(), snapshot: z.string(), documents: z.string(), otherNames: z.array(z.string()) },
  ...{ code: maybe, field: maybe, level: maybe, ministry: maybe, agency: maybe, subject: maybe },
});

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
  readonly index: DurableFile<NationalIndex>;
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
