import { createHash } from 'node:crypto';

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** One line of JSON an event. Never text a person wrote; ids go in `ids`, which are hashed. */
export type Log = (event: string, fields?: Fields, ids?: Readonly<Record<string, string>>) => void;

/** What a log needs: where lines go, the clock, and how an id is made opaque (by default a plain hash; the house passes a keyed one). */
export type LogParts = {
  readonly write: (line: string) => void;
  readonly clock: () => Date;
  readonly opaque?: (id: string) => string;
};

/** A log of one JSON object a line. */
export function makeLog({ write, clock, opaque = plainHash }: LogParts): Log {
  return (event, fields = {}, ids = {}) => {
    const hashed = Object.entries(ids).map(([name, id]) => [name, opaque(id).slice(0, 12)]);
    write(`${JSON.stringify({ at: clock().toISOString(), event, ...fields, ...Object.fromEntries(hashed) })}\n`);
  };
}

/** A log that nobody reads. */
export const silent: Log = () => undefined;

function plainHash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
