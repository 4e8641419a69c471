import type { Language } from '../../language/text.ts';
import type { FieldKind, FieldOf, Kept, Problem, Reading, ReadingContext, Value } from '../declaration.ts';

/** What a person typed in answer to a field, and what is known besides. */
export type Said = { readonly text: string; readonly context: ReadingContext; readonly language: Language };

/** Reads answers to one kind of field. */
export type Reader<K extends FieldKind> = (field: FieldOf<K>, said: Said) => Reading;

/** A value that counts, once confirmed if `confirm` says why. */
export function accept<V extends Value>(value: V, confirm?: Problem): Reading<V> {
  return confirm ? { ok: true, value, confirm } : { ok: true, value };
}

/** No value: why, what may have been meant, and what of it is kept. */
export function refuse(problem: Problem, offer: readonly string[] = [], kept: Kept = {}): Reading<never> {
  return { ok: false, problem, ...(offer.length > 0 && { offer }), ...kept };
}
