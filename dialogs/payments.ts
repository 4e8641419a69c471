import { continued, formatDay, formatMoney } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { paymentsOn } from '../knowledge/procedures/facts.ts';
import { isFree, isKnown, paymentLine } from './paymentLines.ts';
import { known, type Scene, type Told } from './scene.ts';

/** What is paid on the day, the commonest case first. */
export function tellPayments(scene: Scene): Told {
  const { procedure, day, language } = scene;
  const payments = paymentsOn(procedure, day, scene);
  if (isFree(payments)) return { lead: packs[language].procedures.allFree, rest: [], grounds: payments };
  const [first = '', ...rest] = payments.map((each) => paymentLine(each, scene));
  const [main] = procedure.payments;
  if (main?.until && main.until < day) {
    const until = formatDay(main.until, language);
    const lead = packs[language].procedures.paidUntil({ until, payment: continued(paymentLine(main, scene)) });
    return { lead, rest: [first, ...rest].filter(Boolean), grounds: [main, ...payments.filter(isKnown)] };
  }
  if (!first) return known(scene, 'fee', procedure.payments, (fact) => ({ lead: paymentLine(fact, scene), rest: [] }));
  const [, second] = payments;
  // who only hears it would take the first amount for the only one
  const told = second && (isKnown(second) || scene.channel !== undefined);
  const both = told && !second.value.conditions && (!second.value.per || payments[0]?.value.per);
  const spoken = both ? { spoken: `${first} ${paymentLine(second, scene)}` } : {};
  return { lead: first, rest, ...spoken, grounds: payments.filter(isKnown) };
}

/**
 * What is paid, in one line: the first case, and the other one or how far the others are from it, so that "free" is not taken for all
 * of them. Copies and waivers are left to the whole answer.
 */
export function paymentInShort(scene: Scene): string {
  const { procedure, day } = scene;
  const payments = paymentsOn(procedure, day, scene);
  const [first, ...others] = payments;
  const over = (procedure.payments[0]?.until ?? day) < day;
  if (!first || over || isFree(payments)) return tellPayments(scene).lead;
  const words = packs[scene.language].procedures;
  const differing = others.filter(({ value }) => !value.conditions && !value.per && value.vnd !== first.value.vnd);
  const line = paymentLine(first, scene);
  const [other] = differing;
  if (!other) return line;
  if (differing.length === 1 && isKnown(other)) return `${line} ${paymentLine(other, scene)}`;
  const amounts = differing.flatMap(({ value }) => (typeof value.vnd === 'number' ? [value.vnd] : []));
  if (amounts.length < differing.length) return `${line} ${words.otherCasesDiffer}`;
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)].map((each) => formatMoney(each, scene.language));
  return `${line} ${least === most ? words.otherCases({ amount: least ?? '' }) : words.otherCasesBetween({ least: least ?? '', most: most ?? '' })}`;
}
