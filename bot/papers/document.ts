import { z } from 'zod';
import { day } from '../../knowledge/schemas.ts';

const row = z.object({ label: z.string().trim().min(1).max(500), value: z.string().max(10_000) });
const section = z.object({ title: z.string().trim().min(1).max(500), rows: z.array(row).max(500) });

/** What a paper is made from; what else a published document carries is not printed. */
const schema = z.object({
  /** What staff and the person call this paper by; no personal datum. */
  reference: z.string().trim().min(1).max(100),
  title: z.string().trim().min(1).max(500),
  /** The official form and the text it stands in. */
  form: z.string().trim().max(500),
  madeOn: day,
  sections: z.array(section).min(1).max(200),
});

type Row = Readonly<z.infer<typeof row>>;

/** A declaration as it goes on paper: in Vietnamese, every value in full. A row whose value is empty is left to be written by hand. */
export type DeclarationDocument = Readonly<Omit<z.infer<typeof schema>, 'sections'>> & {
  readonly sections: readonly { readonly title: string; readonly rows: readonly Row[] }[];
};

/** A published document that cannot be put on paper: tells where it is broken, never what it says. */
export class BrokenDocument extends Error {
  readonly code = 'DOCUMENT';
  constructor(places: readonly string[]) {
    super(`broken at ${places.join(', ')}`);
    this.name = 'BrokenDocument';
  }
}

/** Reads the document of a published declaration from its JSON; throws {@link BrokenDocument}. */
export function readDocument(json: string): DeclarationDocument {
  const read = schema.safeParse(parsed(json));
  if (read.success) return read.data;
  throw new BrokenDocument(read.error.issues.map((issue) => issue.path.join('.') || 'the whole'));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new BrokenDocument(['the whole']); // the parser's own message quotes the text
  }
}
