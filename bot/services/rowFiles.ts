import { Usage } from '../errors.ts';
import type { Row } from './applicationRows.ts';

/** Reads the rows of a file: a JSON array, JSON Lines or CSV, told apart by how it begins. Throws Usage when it is none of them. */
export function readRows(text: string): Row[] {
  const plain = text.replace(/^\ufeff/, '');
  const first = /\S/.exec(plain)?.[0];
  if (first === undefined) throw new Usage('the file is empty');
  if (first === '[') return readArray(plain);
  return first === '{' ? readLines(plain) : readCsv(plain);
}

function readLines(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((line, at): Row[] => {
    if (line.trim() === '') return [];
    try {
      return [{ line: at + 1, row: JSON.parse(line) as unknown }];
    } catch {
      return [{ line: at + 1, problem: 'is no JSON' }];
    }
  });
}

function readArray(text: string): Row[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new Usage(
      `the file begins like a JSON array and is none: ${error instanceof Error ? error.message.split(' in JSON')[0] : ''}`,
    );
  }
  const starts = startsOf(text);
  return (Array.isArray(rows) ? rows : []).map((row: unknown, at) => ({ line: starts[at] ?? 0, row }));
}

/** The lines the members of the array begin on; the text is known to be JSON. */
function startsOf(text: string): number[] {
  const starts: number[] = [];
  let line = 1;
  let depth = 0;
  let awaits = false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/g)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    const closes = token === ']' || token === '}';
    if (awaits && depth === 1 && !closes && token !== ',') {
      starts.push(line);
      awaits = false;
    }
    if (closes) depth -= 1;
    if (token === '[' || token === '{') {
      depth += 1;
      awaits ||= depth === 1;
    }
    if (token === ',' && depth === 1) awaits = true;
  }
  return starts;
}

/** The columns of CSV, named as in JSON; `history` holds JSON. */
export const COLUMNS = [
  'code', 'procedureCode', 'procedureName', 'applicant.name', 'applicant.citizenId', 'applicant.phone', 'agency',
  'receivedOn', 'dueOn', 'status', 'statusNote', 'finishedOn', 'history',
] as const; // prettier-ignore

function readCsv(text: string): Row[] {
  const [header, ...records] = recordsOf(text);
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const unknown = names.filter((name) => !COLUMNS.some((column) => column === name));
  if (!names.includes('code') || unknown.length > 0) {
    throw new Usage(
      `the first line must name the columns (${COLUMNS.join(', ')})${unknown.length > 0 ? `; not known: ${unknown.slice(0, 5).join(', ')}` : ''}`,
    );
  }
  return records
    .filter(({ cells, problem }) => problem !== undefined || cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells, problem }) => ({ line, ...(problem ? { problem } : rowOf(names, cells)) }));
}

function rowOf(names: readonly string[], cells: readonly string[]): Omit<Row, 'line'> {
  if (cells.length > names.length) return { problem: `has ${cells.length} cells for ${names.length} columns` };
  const filled = names.flatMap((name, at) => {
    const cell = cells[at]?.trim() ?? '';
    return cell === '' ? [] : [[name, cell] as const];
  });
  const applicant = filled.flatMap(([name, cell]) => (name.startsWith('applicant.') ? [[name.slice(10), cell]] : []));
  const rest = filled.filter(([name]) => !name.startsWith('applicant.'));
  const { status, history, ...row } = Object.fromEntries(rest);
  try {
    const read = {
      ...row,
      applicant: Object.fromEntries(applicant),
      ...(status !== undefined && { status: /^\d+$/.test(status) ? Number(status) : status }),
      ...(history !== undefined && { history: JSON.parse(history) as unknown }),
    };
    return { row: read };
  } catch {
    return { problem: 'history is no JSON' };
  }
}

type CsvRecord = { readonly line: number; readonly cells: string[]; problem?: string };

/** RFC 4180, with `;` in place of `,` when the first line has it: what Excel writes where the comma is the decimal sign. */
function recordsOf(text: string): CsvRecord[] {
  const separator = (/^[^\r\n]*/.exec(text)?.[0] ?? '').includes(';') ? ';' : ',';
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, cells: [] };
  let line = 1;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) {
      const end = text.indexOf('\n', at);
      records.push({ ...record, problem: 'has a quotation mark out of place' });
      if (end < 0) return records;
      at = end + 1;
      line += 1;
      record = { line, cells: [] };
      continue;
    }
    const [all, quoted, bare = '', end] = match;
    record.cells.push(quoted?.replaceAll('""', '"') ?? bare);
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    at += all.length;
    if (end === separator) continue;
    records.push(record);
    if (end === '') return records;
    record = { line, cells: [] };
  }
  return records;
}
