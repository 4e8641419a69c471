import { fold } from '../language/fold.ts';

const LEAD = /^\s*(?:thủ tục|tthc)\s*:?\s+/iu;
/** "(thực hiện tại cấp tỉnh)": where it is done is no part of what is done. */
const WHERE = /\s*\((?:thực hiện |áp dụng )?(?:tại |ở )?cấp (?:trung ương|tỉnh|xã|huyện|bộ)[^)]*\)/giu;

/** What makes two rows one procedure: their names folded, whatever stands around them. */
export function titleKey(name: string): string {
  return fold(name);
}

/** A name without what every other name has too. */
export function plainTitle(name: string): string {
  const said = name.normalize('NFC').replace(LEAD, '').replace(WHERE, '').replace(/\s+/g, ' ').trim();
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What says that two names are of one procedure, whatever else they are told with. */
export function sameKey(name: string): string {
  return fold(plainTitle(name));
}
