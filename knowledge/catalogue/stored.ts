import type { NationalIndex, Postings } from './nationalIndex.ts';

/** The form indexes are stored in; what has another is built anew. */
export const STORED_VERSION = 3;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;
type Section = { readonly name: string; readonly kind: Kind; readonly from: number; readonly length: number };
type Header = {
  readonly size: NationalIndex['size'];
  readonly snapshot: string;
  readonly sections: readonly Section[];
};

const ALIGNED = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** An index as bytes: how long its header is, the header in JSON, and arrays of numbers, each at a multiple of 8. */
export function encodeIndex(index: NationalIndex): Uint8Array {
  const lists = sectionsOf(index);
  let from = 0;
  const sections = lists.map(([name, numbers]): Section => {
    const section = { name, kind: kindOf(numbers), from, length: numbers.length };
    from = aligned(from + numbers.byteLength);
    return section;
  });
  const header = new TextEncoder().encode(JSON.stringify({ size: index.size, snapshot: index.snapshot, sections }));
  const body = aligned(4 + header.length);
  const bytes = new Uint8Array(body + from);
  new DataView(bytes.buffer).setUint32(0, header.length);
  bytes.set(header, 4);
  lists.forEach(([, { buffer, byteOffset, byteLength }], at) =>
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), body + sections[at]!.from),
  );
  return bytes;
}

/** The index in bytes that {@link encodeIndex} made, in a buffer of its own. Throws where they are others. */
export function decodeIndex(bytes: Uint8Array): NationalIndex {
  const own = new Uint8Array(bytes); // a buffer of its own begins where numbers of any size may
  const length = new DataView(own.buffer).getUint32(0);
  const header: Header = JSON.parse(new TextDecoder().decode(own.subarray(4, 4 + length)));
  const body = aligned(4 + length);
  const find = <K extends Kind>(kind: K, name: string): InstanceType<(typeof KINDS)[K]> => {
    const section = header.sections.find((each) => each.name === name && each.kind === kind);
    if (!section) throw new Error(`no section ${name}`);
    const numbers = new KINDS[kind](own.buffer, body + section.from, section.length);
    return numbers as InstanceType<(typeof KINDS)[K]>;
  };
  const postings = (name: string): Postings => ({
    starts: find('u32', `${name}.starts`),
    titles: find('u16', `${name}.titles`),
    worths: find('u8', `${name}.worths`),
    rarities: find('f32', `${name}.rarities`),
  });
  return {
    ...{ size: header.size, snapshot: header.snapshot },
    ...{ words: linesIn(find('u8', 'words')), ids: linesIn(find('u8', 'ids')) },
    ...{ ofWords: postings('ofWords'), pairs: find('u32', 'pairs'), ofPairs: postings('ofPairs') },
    ...{ nameStarts: find('u32', 'nameStarts'), names: find('u16', 'names') },
    ...{ heads: find('u16', 'heads'), acts: find('u8', 'acts'), traits: find('u8', 'traits') },
    ...{ keys: find('u32', 'keys'), rowStarts: find('u32', 'rowStarts'), rows: find('u8', 'rows') },
  };
}

function sectionsOf(index: NationalIndex): (readonly [string, Numbers])[] {
  const postings = (name: string, { starts, titles, worths, rarities }: Postings) =>
    Object.entries({ starts, titles, worths, rarities }).map(([key, list]) => [`${name}.${key}`, list] as const);
  const { pairs, nameStarts, names, heads, acts, traits, keys, rowStarts, rows } = index;
  return [
    ['words', lines(index.words)],
    ['ids', lines(index.ids)],
    ...postings('ofWords', index.ofWords),
    ...postings('ofPairs', index.ofPairs),
    ...Object.entries({ pairs, nameStarts, names, heads, acts, traits, keys, rowStarts, rows }),
  ];
}

function kindOf(numbers: Numbers): Kind {
  if (numbers instanceof Uint8Array) return 'u8';
  if (numbers instanceof Uint16Array) return 'u16';
  return numbers instanceof Uint32Array ? 'u32' : 'f32';
}

function lines(texts: readonly string[]): Uint8Array {
  return new TextEncoder().encode(texts.join('\n'));
}

function linesIn(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n');
}
