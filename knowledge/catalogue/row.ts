import { z } from 'zod';
import { isDay } from '../language/day.ts';

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

/** One procedure of the national catalogue. Nothing it says of money or of how it is done online may be told. */
export type NationalRow = {
  readonly id: string;
  readonly code?: string | undefined;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly field?: string | undefined;
  readonly level?: string | undefined;
  readonly ministry?: string | undefined;
  readonly agency?: string | undefined;
  readonly subject?: string | undefined;
  /** The table of papers with its cells run together, or its beginning. */
  readonly documents: string;
  readonly snapshot: string;
};

/** A row of the national catalogue as it is published; keys that are not used are not looked at. */
export const rowSchema: z.ZodType<NationalRow> = z
  .object({
    id: filled(80).refine((id) => !id.includes(' '), 'has a space'),
    code: maybe(80),
    name: filled(NAME),
    alt_names: z.array(line(NAME)).nullish(),
    field: maybe(LINE),
    level: maybe(LINE),
    ministry: maybe(LINE),
    agency: maybe(LINE),
    subject: maybe(LINE),
    documents: z.string().nullish(),
    snapshot: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a day, month or year such as 2026-07')
      .refine((text) => isDay(`${text}-01-01`.slice(0, 10)), 'is no day that there is'),
  })
  .transform(({ alt_names, documents, id, name, snapshot, ...rest }) => ({
    ...{ id, name, snapshot },
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest),
    otherNames: (alt_names ?? []).filter((each) => each !== ''),
    documents: (documents ?? '').replace(/\s+/g, ' ').trim().slice(0, DOCUMENTS),
  }));

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

/** Whose competence it is and whom it is for, as far as a row says. */
export type Traits = {
  readonly commune: boolean;
  readonly province: boolean;
  readonly citizens: boolean;
  /** It was for a district to do, and nobody else is named: there are no districts any more. */
  readonly district: boolean;
};

const DISTRICT = /cấp (?:quận,? ?)?huyện|(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|phòng [^,;]{0,40}) (?:quận|huyện)/u;

/** The traits of a row. */
export function traitsIn({ level, agency, name, subject }: NationalRow): Traits {
  const said = plain(level);
  const [commune, province] = [said.includes('xã'), said.includes('tỉnh')];
  const district = !commune && !province && DISTRICT.test(`${plain(name)} ; ${plain(agency)} ; ${said}`);
  return { commune, province, citizens: plain(subject).includes('công dân'), district };
}

function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase();
}
