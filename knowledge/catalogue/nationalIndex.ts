/** For every term, by its place in order: which titles have it, and what it is worth there (0 to 255). */
export type Postings = {
  /** One more than there are terms: where the titles of each begin. */
  readonly starts: Uint32Array;
  readonly titles: Uint16Array;
  readonly worths: Uint8Array;
  /** How telling each term is. */
  readonly rarities: Float32Array;
};

/** The national catalogue, ready to be searched; rows of the same title are one. */
export type NationalIndex = {
  readonly words: readonly string[];
  readonly ofWords: Postings;
  /** Pairs of neighbours in order, each {@link pairKey} of two words. */
  readonly pairs: Uint32Array;
  readonly ofPairs: Postings;
  /** The words of each title's name, by number, in order. */
  readonly nameStarts: Uint32Array;
  readonly names: Uint16Array;
  /** How many words of each name say what is done with what, before they say for whom or when; what is done, as bits. */
  readonly heads: Uint16Array;
  readonly acts: Uint8Array;
  readonly traits: Uint8Array;
  /** The ids and codes of each title's rows, a space between; a hash of what says that two names are of one procedure. */
  readonly ids: readonly string[];
  readonly keys: Uint32Array;
  /** The rows of each title, JSON in UTF-8. */
  readonly rowStarts: Uint32Array;
  readonly rows: Uint8Array;
  readonly size: { readonly rows: number; readonly titles: number };
  /** The youngest of its rows. */
  readonly snapshot: string;
};

/** What is known of a title beside its words. */
export const TRAIT = { commune: 1, province: 2, citizens: 4, district: 8 } as const;

/** How fast what is said again stops counting. */
export const SATURATION = 0.8;
const SCALE = 255 / (SATURATION + 1);

/** How much a term counts where it weighs `weight` in a title. */
export function worthOf(weight: number): number {
  return (weight * (SATURATION + 1)) / (SATURATION + weight);
}

/** What weighs so much that it is worth `worth`. */
export function weightOf(worth: number): number {
  return (worth * SATURATION) / (SATURATION + 1 - worth);
}

/** A worth as a byte; never nothing. */
export function byteOf(worth: number): number {
  return Math.max(1, Math.min(254, Math.round(worth * SCALE)));
}

/** A worth from its byte. */
export function fromByte(byte: number): number {
  return byte / SCALE;
}

/** How telling a term is that `having` of `all` names have. */
export function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** Two words side by side, as a number; words are fewer than 65,536. */
export function pairKey(first: number, second: number): number {
  return first * 65_536 + second;
}

/** Most titles, and most words, that there is room for. */
export const ROOM = 65_535;

/** A number for a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
}
