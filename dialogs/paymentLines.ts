import type { Dated } from '../knowledge/dated.ts';
import type { Day } from '../knowledge/language/day.ts';
import { formatDay, formatMoney } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { paymentAfter } from '../knowledge/procedures/facts.ts';
import type { Payment } from '../knowledge/procedures/procedure.ts';
import type { Scene } from './scene.ts';

/** Nothing is paid by anybody, whichever way it is filed. */
export function isFree(payments: readonly Dated<Payment>[]): boolean {
  const [only, ...others] = payments;
  return only?.value.vnd === 0 && !only.from && !only.until && !only.value.case && others.length === 0;
}

/** Whether the amount is held. */
export function isKnown({ value }: Dated<Payment>): boolean {
  return typeof value.vnd === 'number';
}

/** One payment as a line: what for, how much; until when and what then, or since when, where that is held. */
export function paymentLine(payment: Dated<Payment>, { procedure, region, language }: Scene): string {
  const words = packs[language].procedures;
  const { value, from, until } = payment;
  const item = value.item[language];
  if (value.conditions) {
    const conditions = value.conditions[language];
    return until
      ? words.waived({ item, conditions, until: formatDay(until, language) })
      : words.waivedAlways({ item, conditions });
  }
  if (typeof value.vnd !== 'number')
    return words.payment({ item, amount: words.amountUnknown({ line: region.hotlines.city.number }) });
  const after = paymentAfter(procedure, payment);
  if (!until || after === undefined) return words.payment({ item, amount: amountOf(value, from, language) });
  const amount = amountOf(value, undefined, language);
  const then = { amount, until: formatDay(until, language), next: formatMoney(after, language) };
  return words.payment({ item, amount: words.untilThen(then) });
}

function amountOf({ vnd, kind, per }: Payment, from: Day | undefined, language: Language): string {
  const words = packs[language].procedures;
  const amount = formatMoney(typeof vnd === 'number' ? vnd : 0, language);
  if (vnd === 0)
    return from ? words.notCharged({ kind: words.kinds[kind], from: formatDay(from, language) }) : words.free;
  const paid = { kind: words.kinds[kind], amount };
  const whole = per ? words.amountPer({ ...paid, per: per[language] }) : words.amount(paid);
  return from ? words.since({ amount: whole, from: formatDay(from, language) }) : whole;
}
