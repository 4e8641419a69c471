import { z } from 'zod';

const line = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .refine((text) => text.length <= most, `is longer than ${most} characters`);
const filled = (most: number) => line(most).refine((text) => text !== '', 'is empty');
const maybe = (most: number) =>
  line(most)
    .nullish()
    .transform((text) => (text ? text : undefined));
const NAME = 4_000;
const LINE = 4_000;
/** Of very long tables of papers the beginning is kept. */
const DOCUMENTS = 6_000;

/** A row of the national catalogue as it is published; keys that are not used are not looked at. */
export const rowSchema = z
  .object({
    id: filled(80),
    code: maybe(80),
    name: filled(NAME),
    alt_names: z.array(line(NAME)).nullish(),
    field: maybe(LINE),
    level: maybe(LINE),
    ministry: maybe(LINE),
    agency: maybe(LINE),
    subject: maybe(LINE),
    documents: z.string().nullish(),
    snapshot: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a day, month or year such as 2026-07'),
  })
  .transform(({ alt_names, documents, ...row }) => ({
    ...row,
    otherNames: (alt_names ?? []).filter((each) => each !== ''),
    documents: (documents ?? '').replace(/\s+/g, ' ').trim().slice(0, DOCUMENTS),
  }));

/** One procedure of the national catalogue. Nothing it says of money or of how it is done online may be told. */
export type NationalRow = z.infer<typeof rowSchema>;

/** Where a table of papers begins, with its cells run together. */
const TABLE = /Tên giấy tờ\s*Mẫu đơn, tờ khai\s*Số lượng/g;
/** How many of each are wanted stands at the end of a row of the table. */
const COUNT = /\s*\d+ bản chính(?:\s*\d+ bản sao)?|\s*\d+ bản sao/;
const FILE = /(?:\(?(?:mau|mẫu)[^.]{0,40}|[^\s.]*)\.(?:docx?|pdf|xlsx?|rar|zip)\s*$/iu;
const MONEY = /\d[\d.,]*\s*(?:đồng|đ|vnđ|vnd|usd)(?!\p{L})|lệ phí|(?<!\p{L})phí(?!\p{L})/iu;
const NO_PAPER = /^(?:số lượng|trường hợp|lưu ý|ghi chú|thành phần hồ sơ|hồ sơ)|bộ\)?\.?$/iu;
const LONGEST = 160;
const MOST = 8;

/**
 * The names of the papers in a table with its cells run together; none where there are several tables (one a case) or where a name
 * cannot be told from what is around it.
 */
export function papersIn(documents: string): readonly string[] {
  const tables = documents.split(TABLE);
  if (tables.length !== 2) return [];
  const cells = (tables[1] ?? '').split(COUNT);
  // what stands behind the last count is no row
  const names = cells.slice(0, -1).map((cell) => cell.replace(FILE, '').replace(/^[\s\-–+•*;.]+|[\s;.,:]+$/gu, ''));
  const papers = [...new Set(names)].filter((name) => name !== '' && !NO_PAPER.test(name));
  const clear = papers.every((name) => name.length <= LONGEST && !MONEY.test(name));
  return clear && papers.length <= MOST ? papers : [];
}

/** Whose competence it is, as far as the row says: what citizens meet at home counts more than what ministries do. */
export function tiersIn(level: string | undefined): { commune: boolean; province: boolean; district: boolean } {
  const said = (level ?? '').normalize('NFC').toLowerCase();
  return { commune: said.includes('xã'), province: said.includes('tỉnh'), district: said.includes('huyện') };
}
