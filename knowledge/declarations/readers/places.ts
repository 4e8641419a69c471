// in one file: one reading of one line, whose steps share what was read of it so far
import { fold, normalise } from '../../language/fold.ts';
import type { Unit } from '../../regions/region.ts';
import { isMarkedProvince, provinceNamed, type Province } from '../../regions/provinces.ts';
import type { Units } from './units.ts';

/** A word of an address with its place in the text. */
type Word = { readonly said: string; readonly bare: string; readonly start: number; readonly end: number };
/** A run of words, `from` to before `to`. */
type Span = { readonly from: number; readonly to: number };

/** The ward named in a text: one of today (`exact` when its type was said, `marked` when its marks were, `guessed` when a letter differs), one of before, or one not known here. */
export type WardNamed =
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly exact: boolean;
      readonly marked: boolean;
      readonly guessed?: true;
    }
  | { readonly kind: 'several'; readonly units: readonly Unit[] }
  | { readonly kind: 'former'; readonly units: readonly Unit[]; readonly name: string; readonly type: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** A text about a place, taken apart. */
export type Place = {
  /** What is neither ward nor district nor province: house, street, hamlet. */
  readonly street: string;
  readonly ward?: WardNamed;
  /** A former district, without "quận". */
  readonly district?: string;
  readonly province?: Province;
  /** More stands right behind the ward's name, which may be longer than what was made of it. */
  readonly isCut?: true;
};

/** What stands beside a ward's name: its type ("" where none was said), the district, "cũ". */
type Beside = { readonly type: string; readonly district: string | undefined; readonly old: boolean };

const WARD_MARKERS: ReadonlyMap<string, string> = new Map([
  ['phường', 'Phường'], ['phuong', 'Phường'], ['p', 'Phường'], ['f', 'Phường'], ['ward', ''], ['xã', 'Xã'], ['xa', 'Xã'], ['x', 'Xã'],
  ['commune', 'Xã'], ['town', 'Thị trấn'], ['đặc khu', 'Đặc khu'], ['dac khu', 'Đặc khu'], ['thị trấn', 'Thị trấn'], ['thi tran', 'Thị trấn'], ['tt', 'Thị trấn'],
]); // prettier-ignore
/** In English the name stands before its kind: what follows a comma is no name of it. */
const MARKERS_AFTER = new Set(['ward', 'commune', 'town']);
/** What joins a ward to its district: "An Phú ward in Thủ Đức". */
const JOINS = new Set(['in', 'of', 'ở', 'thuộc', 'thuoc']);
const BARE_MARKERS = new Set(['p', 'f', 'x', 'tt', 'xa', 'phuong']);
const DISTRICT_MARKERS = new Set([
  'quận', 'quan', 'q', 'huyện', 'huyen', 'h', 'thị xã', 'thi xa', 'tx', 'tp', 'thành phố', 'thanh pho', 'district', 'dist', 'd',
]); // prettier-ignore
const LONGEST_NAME = 5;

function wordsOf(text: string): Word[] {
  // "q1" and "p5" are a marker and a number
  return [...text.matchAll(/(?<!\p{L})[pqfPQFdD](?=\d)|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)].map((match) => ({
    said: normalise(match[0]),
    bare: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Takes a text about a place apart; `units` are those of the region. */
export function readPlace(text: string, units: Units): Place {
  return new PlaceReading(text.normalize('NFC'), units).result();
}

/** One reading of one text: words are used up from the province down to the street. */
class PlaceReading {
  private readonly text: string;
  private readonly units: Units;
  private readonly words: readonly Word[];
  private readonly used = new Set<number>();
  private isElsewhere = false;

  constructor(text: string, units: Units) {
    this.text = text;
    this.units = units;
    this.words = wordsOf(text);
  }

  result(): Place {
    const atEnd = this.takeProvince();
    const named = this.takeDistrict() ?? this.takeDistrictOfPair();
    const taken = [...this.used];
    const first = this.takeWard(named);
    const late = first && named === undefined ? this.takeBareDistrict() : undefined;
    const district = named ?? (late && this.nameOf(late));
    const ward = late ? this.takeWardAgain(taken, late) : first;
    const behind = this.takeProvinceBehind();
    const province = atEnd ?? behind;
    return {
      street: this.street(),
      ...(ward && { ward }),
      ...(district !== undefined && { district }),
      ...(province && { province }),
      ...(ward?.kind === 'unit' && this.isCut() && { isCut: true }),
    };
  }

  /** Whether a word stands behind one that was used, and no comma between. */
  private isCut(): boolean {
    return this.words.some((_, at) => at > 0 && this.used.has(at - 1) && !this.used.has(at) && !this.startsPiece(at));
  }

  private takeWard(district: string | undefined): WardNamed | undefined {
    // "quận 2" was no more when the wards were drawn anew: it narrows nothing
    const known = this.isElsewhere || (district !== undefined && this.units.inDistrict(district).length > 0);
    const within = known ? district : undefined;
    const named = this.takeMarkedWard(within) ?? this.takeFollowedWard(within) ?? this.takeBareWard(within, district);
    return named ?? this.takeNumberedWard();
  }

  /** The ward in the light of a district that was only found behind it. */
  private takeWardAgain(taken: readonly number[], late: Span): WardNamed | undefined {
    this.used.clear();
    for (const at of taken) this.used.add(at);
    this.useWithOld(late);
    return this.takeWard(this.nameOf(late));
  }

  /** What a district is called, without what joins it to its ward. */
  private nameOf({ from, to }: Span): string {
    return this.slice({ from: JOINS.has(this.words[from]?.said ?? '') ? from + 1 : from, to });
  }

  private slice({ from, to }: Span): string {
    return this.text.slice(this.words[from]?.start ?? 0, this.words[to - 1]?.end ?? 0);
  }

  private use({ from, to }: Span): void {
    for (let at = from; at < to; at += 1) this.used.add(at);
  }

  private isFree(span: Span): boolean {
    for (let at = span.from; at < span.to; at += 1) if (this.used.has(at)) return false;
    return span.to <= this.words.length && span.from >= 0;
  }

  /** Whether a comma, a line or the beginning of the text stands before word `at`. */
  private startsPiece(at: number): boolean {
    const before = this.words[at - 1];
    return !before || /[,;\n–—]|\s-\s/.test(this.text.slice(before.end, this.words[at]?.start));
  }

  private takeProvince(): Province | undefined {
    let end = this.words.length;
    const tail = this.slice({ from: Math.max(0, end - 2), to: end });
    if (/^(?:việt nam|viet nam)$/iu.test(tail)) end -= 2;
    else if (/^(?:vietnam|vn)$/.test(this.words[end - 1]?.bare ?? '')) end -= 1;
    this.use({ from: end, to: this.words.length });
    const behind = this.isOld(end - 1) || /^\d{5,6}$/.test(this.words[end - 1]?.bare ?? '');
    const found = this.provinceUpTo(end) ?? (behind ? this.provinceUpTo(end - 1) : undefined);
    if (found) this.use({ from: end - 1, to: end });
    this.isElsewhere = found !== undefined && !this.units.isOfRegion(found);
    return found;
  }

  private provinceUpTo(end: number): Province | undefined {
    for (let from = Math.max(0, end - 7); from < end; from += 1) {
      const span = { from, to: end };
      const named = provinceNamed(this.slice(span));
      if (!named || !this.isProvinceHere(span, named)) continue;
      this.use(span);
      return named;
    }
    return undefined;
  }

  /**
   * A bare name is a province only as a piece of its own at the end. What this region or a part of it was called is one even where a
   * ward of today has the name too: who lives in that ward says "phường". A name of elsewhere is none where a ward here has it.
   */
  private isProvinceHere(span: Span, named: Province): boolean {
    const bare = fold(this.slice(span));
    if (isMarkedProvince(bare)) return true;
    if (span.from === 0 || !this.startsPiece(span.from)) return false;
    if (this.units.isOfRegion(named)) return true;
    const asUnit = this.units.named(this.slice(span)).length > 0 || this.units.inDistrict(bare).length > 0;
    return !(asUnit || (named.former && this.wardless(span.from)));
  }

  /** "phường Phú Lợi Bình Dương, TP.HCM": a province right behind what was taken, with a comma or without. */
  private takeProvinceBehind(): Province | undefined {
    for (let at = 1; at < this.words.length; at += 1) {
      if (!this.used.has(at - 1) || this.used.has(at)) continue;
      const span = { from: at, to: this.pieceEnd(at) };
      const named = provinceNamed(this.slice(span));
      if (!named || !(this.units.isOfRegion(named) || span.to === this.words.length)) continue;
      this.use(span);
      return named;
    }
    return undefined;
  }

  private wardless(before: number): boolean {
    return !this.words.slice(0, before).some((word) => WARD_MARKERS.has(word.said));
  }

  private takeDistrict(): string | undefined {
    // "quận Ba Đình" of Hà Nội is no "quận Ba" of here
    if (this.isElsewhere) return this.takeForeignDistrict();
    for (let at = 0; at < this.words.length; at += 1) {
      const length = this.markerLength(at, DISTRICT_MARKERS);
      const found = length > 0 ? this.districtFrom(at + length) : undefined;
      if (found) {
        this.useWithOld({ from: at, to: found.to });
        return this.slice(found);
      }
      if (this.words[at]?.bare === 'district' || this.words[at]?.bare === 'city') {
        const before = this.districtBefore(at);
        if (before) {
          this.use({ from: before.from, to: at + 1 });
          return this.slice(before);
        }
      }
    }
    return this.takeForeignDistrict();
  }

  /** "huyện Ba Vì": a district of elsewhere, as a piece of its own. */
  private takeForeignDistrict(): string | undefined {
    for (let at = 0; at < this.words.length; at += 1) {
      const length = this.markerLength(at, DISTRICT_MARKERS);
      const isNumber = this.isNumbered(at, /^(?:quan|q|district|dist)$/);
      const named = this.startsPiece(at) && /^(?:quận|huyện|thị|quan|huyen|thi)$/.test(this.words[at]?.said ?? '');
      // "Thảo Điền quận 2", "District 2": whatever stands before it
      const to = named ? this.pieceEnd(at) : at + length + 1;
      if (length === 0 || !(named || isNumber) || to === at + length || !this.isFree({ from: at, to })) continue;
      this.use({ from: at, to });
      const said = this.slice({ from: at + length, to: this.isOld(to - 1) ? to - 1 : to });
      return this.units.districtNear(said) ?? said;
    }
    return undefined;
  }

  /** "An Phú, Thủ Đức": a ward and its district, and no word for what either is. */
  private takeDistrictOfPair(): string | undefined {
    const end = this.words.findIndex((_, at) => this.used.has(at));
    const to = end < 0 ? this.words.length : end;
    for (let from = to - 1; from > 0; from -= 1) {
      const district = this.slice({ from, to });
      const ward = this.slice({ from: this.pieceStart(from - 1), to: from });
      if (/^\d/.test(ward) || this.units.inDistrict(district).length === 0) continue;
      if (this.units.formerly(ward, district).length === 0) continue;
      this.use({ from, to });
      return district;
    }
    return undefined;
  }

  private pieceStart(at: number): number {
    let start = at;
    while (start > 0 && !this.startsPiece(start)) start -= 1;
    return start;
  }

  /** "(phường) 7, Gò Vấp", "ward 7 Gò Vấp": a district without its marker, after the ward; or before it, "Gò Vấp phường 7". */
  private takeBareDistrict(): Span | undefined {
    for (let at = 1; at < this.words.length; at += 1) {
      const found = this.bareDistrictAt(at);
      if (found) return found;
    }
    const first = this.bareDistrictAt(0);
    // "Dĩ An, Bình Dương" is a district and its province
    return first && WARD_MARKERS.has(this.words[first.to]?.said ?? '') ? first : undefined;
  }

  private bareDistrictAt(at: number): Span | undefined {
    const joined = JOINS.has(this.words[at - 1]?.said ?? '') && this.used.has(at - 2);
    const begins = this.startsPiece(at) || this.used.has(at - 1) || joined;
    const found = begins && this.isFree({ from: at, to: at + 1 }) ? this.districtFrom(at) : undefined;
    if (!found || /^\d/.test(this.words[at]?.bare ?? '')) return undefined;
    if (found.to !== this.pieceEnd(at) && !this.isOld(found.to)) return undefined;
    return { ...found, from: joined ? at - 1 : at };
  }

  private useWithOld({ from, to }: Span): void {
    this.use({ from, to: this.isOld(to) ? to + 1 : to });
  }

  private isOld(at: number): boolean {
    // "cu chi" is no "cũ"
    return /^(?:cũ|cu|old|trước|truoc)$/.test(this.words[at]?.said ?? '') && !this.districtFrom(at);
  }

  private markerLength(at: number, markers: { has(name: string): boolean }): number {
    const two = `${this.words[at]?.said ?? ''} ${this.words[at + 1]?.said ?? ''}`;
    if (markers.has(two) && this.isFree({ from: at, to: at + 2 })) return 2;
    return markers.has(this.words[at]?.said ?? '') && this.isFree({ from: at, to: at + 1 }) ? 1 : 0;
  }

  private districtFrom(from: number): Span | undefined {
    for (let to = from + LONGEST_NAME; to > from; to -= 1) {
      const span = { from, to };
      if (this.isFree(span) && this.units.inDistrict(this.slice(span)).length > 0) return span;
    }
    return undefined;
  }

  private districtBefore(to: number): Span | undefined {
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from += 1) {
      const span = { from, to };
      if (this.isFree(span) && this.units.inDistrict(this.slice(span)).length > 0) return span;
    }
    return undefined;
  }

  /** The end of the piece that word `at` is in: the next comma, or the first word used up. */
  private pieceEnd(at: number): number {
    let end = at + 1;
    while (end < this.words.length && !this.startsPiece(end) && !this.used.has(end)) end += 1;
    return end;
  }

  private takeMarkedWard(district: string | undefined): WardNamed | undefined {
    for (let at = this.words.length - 1; at >= 0; at -= 1) {
      const length = this.markerLength(at, WARD_MARKERS);
      if (length === 0 || (length === 1 && this.markerLength(at - 1, WARD_MARKERS) === 2)) continue;
      const marker = this.slice({ from: at, to: at + length });
      if (MARKERS_AFTER.has(normalise(marker)) && this.startsPiece(at + length)) continue;
      const type = WARD_MARKERS.get(normalise(marker)) ?? '';
      const found = this.wardFrom(at + length, type, district);
      if (found) {
        this.useWithOld({ from: at, to: found.to });
        return found.ward;
      }
      if (BARE_MARKERS.has(normalise(marker)) || normalise(marker) === 'ward') continue;
      return this.takeUnknownWard({ from: at, to: this.pieceEnd(at) }, length, district);
    }
    return undefined;
  }

  private takeUnknownWard(span: Span, markerLength: number, district?: string): WardNamed | undefined {
    if (span.to === span.from + markerLength) return undefined;
    const name = this.slice({ from: span.from + markerLength, to: span.to });
    this.use(span);
    // what is spelled nearly like a ward of here is a ward of there
    if (this.isElsewhere) return { kind: 'unknown', text: this.slice(span) };
    const near = this.units.near(name);
    const [unit] = near;
    if (unit && near.length === 1) return { kind: 'unit', unit, exact: false, marked: false, guessed: true };
    const former = this.units.formerlyNear(name, district);
    if (former.length > 0) return { kind: 'former', units: former, name: '', type: '' };
    return { kind: 'unknown', text: this.slice(span) };
  }

  /** "Thanh My Tay ward". */
  private takeFollowedWard(district: string | undefined): WardNamed | undefined {
    for (let at = this.words.length - 1; at > 0; at -= 1) {
      if (!/^(?:ward|commune|town)$/.test(this.words[at]?.bare ?? '') || this.used.has(at)) continue;
      for (let from = Math.max(0, at - LONGEST_NAME); from < at; from += 1) {
        const found = this.wardFrom(from, '', district);
        if (!found || found.to !== at) continue;
        this.use({ from, to: at + 1 });
        return found.ward;
      }
    }
    return undefined;
  }

  /** A piece of its own that is a ward's name, the last first; one that a province of before had too only where no other is. */
  private takeBareWard(within: string | undefined, district: string | undefined): WardNamed | undefined {
    const found = this.bareWards(within);
    const [last] = [...found.filter(({ span }) => !this.wasProvince(span)), ...found];
    if (!last) return undefined;
    for (const { span } of found) if (span === last.span || this.wasProvince(span)) this.use(span);
    if (this.wasProvince(last.span) && district !== undefined) return undefined;
    return last.ward.kind === 'unit' ? { ...last.ward, exact: false } : last.ward;
  }

  /** "Phường 11" that no list has: where it is cannot be told, and it is no part of the street. */
  private takeNumberedWard(): WardNamed | undefined {
    const at = this.words.findLastIndex((_, nth) => this.isNumbered(nth, /^(?:phuong|ward)$/));
    const span = { from: at, to: at + 2 };
    if (!this.isFree(span)) return undefined;
    this.use(span);
    return { kind: 'unknown', text: this.slice(span) };
  }

  /** Whether a number stands behind word `at`, which is one of `kinds`. */
  private isNumbered(at: number, kinds: RegExp): boolean {
    return kinds.test(this.words[at]?.bare ?? '') && /^\d{1,2}$/.test(this.words[at + 1]?.bare ?? '');
  }

  private bareWards(district: string | undefined): { readonly ward: WardNamed; readonly span: Span }[] {
    return this.words
      .flatMap((word, at) => {
        if (!this.startsPiece(at) || !this.isFree({ from: at, to: at + 1 }) || /^\d/.test(word.bare)) return [];
        const span = { from: at, to: this.pieceEnd(at) };
        const found = this.wardFrom(at, '', district);
        return found?.to === span.to ? [{ ward: found.ward, span }] : [];
      })
      .toReversed();
  }

  private wasProvince(span: Span): boolean {
    const named = provinceNamed(this.slice(span));
    return named !== undefined && this.units.isOfRegion(named);
  }

  private wardFrom(from: number, type: string, district?: string): { ward: WardNamed; to: number } | undefined {
    for (let to = from + LONGEST_NAME; to > from; to -= 1) {
      const span = { from, to };
      if (!this.isFree(span)) continue;
      const ward = this.wardNamed(this.slice(span), { type, district, old: this.isOld(to) });
      if (ward) return { ward, to };
    }
    return undefined;
  }

  private wardNamed(name: string, { type, district, old }: Beside): WardNamed | undefined {
    const named = this.units.named(name);
    const inDistrict = district === undefined ? [] : this.units.inDistrict(district);
    const here = named.filter((each) => inDistrict.includes(each));
    const units = here.length > 0 ? here : named;
    const [unit, ...others] = units;
    const typed = this.units.formerly(name, district, type || undefined);
    // "xã Bình Hưng Hòa A", which was a phường: nothing of today is called so, and a shorter name is another
    const former = unit || typed.length > 0 ? typed : this.units.formerly(name, district);
    if (!unit) return former.length > 0 ? { kind: 'former', units: former, name, type } : undefined;
    const elsewhere = district !== undefined && here.length === 0;
    const otherType = type !== '' && !units.some((each) => each.type === type);
    // a name of today that was one of before too: whoever names its district, or calls it old, means that one
    const parted = (district !== undefined || old) && former.some((each) => !units.includes(each));
    if ((elsewhere || otherType || parted) && former.length > 0) return { kind: 'former', units: former, name, type };
    if (others.length > 0) return { kind: 'several', units };
    return { kind: 'unit', unit, exact: !otherType, marked: normalise(unit.name) === normalise(name) };
  }

  /** What is left, with its own punctuation. */
  private street(): string {
    let left = '';
    let last = 0;
    for (const [at, word] of this.words.entries()) {
      if (!this.used.has(at)) {
        left += this.text.slice(last, word.end);
      } else if (!left.endsWith(',')) {
        left += ',';
      }
      last = word.end;
    }
    return left
      .replace(/\s*,[\s,.;–—-]*/g, ', ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/g, '');
  }
}
