/** What was out of scope, how likely it was thought to be so, and whether it was taken for it. */
export type Scoped = { readonly is: boolean; readonly share: number; readonly taken: boolean };

export type OutOfScope = {
  readonly rows: number;
  /** As messages are taken: the share of those out of scope that are seen, and of the others that are taken for them. */
  readonly recall: number;
  readonly falseAlarms: number;
  /** The recall that a threshold would reach which lets at most one in twenty of the others be a false alarm. */
  readonly recallAtFive: number;
};

/** One bin of confidence: how sure the readings in it were, and how often they were right. */
export type Bin = { readonly rows: number; readonly confidence: number; readonly right: number };

export type Calibration = {
  /** Tenths of confidence that hold any row, the least sure first. */
  readonly bins: readonly Bin[];
  /** The expected calibration error: how far confidence is from being right, weighed by rows. */
  readonly error: number;
};

const ALARMS = 0.05;
const BINS = 10;

/** Counts how well what is out of scope is told from the rest. */
export function outOfScope(rows: readonly Scoped[]): OutOfScope {
  const out = rows.filter(({ is }) => is);
  const rest = rows.filter(({ is }) => !is);
  const alarms = rest.map(({ share }) => share).toSorted((a, b) => b - a);
  const most = alarms[Math.floor(rest.length * ALARMS)] ?? 0;
  return {
    rows: out.length,
    recall: partOf(out, ({ taken }) => taken),
    falseAlarms: partOf(rest, ({ taken }) => taken),
    recallAtFive: partOf(out, ({ share }) => share > most),
  };
}

/** Counts how often readings were right, by how sure they were. */
export function calibration(rows: readonly { readonly confidence: number; readonly right: boolean }[]): Calibration {
  const binned = Array.from({ length: BINS }, (_, bin) =>
    rows.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  ).filter((bin) => bin.length > 0);
  const bins = binned.map((bin) => ({
    rows: bin.length,
    confidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
    right: partOf(bin, ({ right }) => right),
  }));
  const off = bins.reduce((sum, bin) => sum + bin.rows * Math.abs(bin.confidence - bin.right), 0);
  return { bins, error: off / Math.max(1, rows.length) };
}

function partOf<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length / Math.max(1, rows.length);
}
