import { ruleFor } from '../knowledge/delivery/delivery.ts';
import { continued, formatDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { paymentsOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { isKnown } from './paymentLines.ts';
import { paymentInShort } from './payments.ts';
import { whomToAsk } from './scene.ts';
import type { View } from './deliveryTellings.ts';
import { grounded, type Telling } from './telling.ts';

/** How this very procedure returns its result and is paid for: from its scope and channels, as surely as those are known. */
export function procedureDelivery(procedure: Procedure, view: View): Telling {
  const { region, day, language } = view;
  const words = packs[language].delivery;
  const name = procedure.name[language];
  const scope = stateOn(procedure.scope, day);
  const channels = stateOn(procedure.channels, day);
  if (scope.state !== 'holds' || channels.state !== 'holds')
    return { lead: words.ofProcedureUnheld({ name, line: region.hotlines.city.number }), rest: [] };
  const open = channels.fact.value;
  const cost = costOf(procedure, view);
  const { handedOver } = procedure;
  const kept =
    handedOver === 'nothing'
      ? []
      : [...(open.includes('counter') ? [words.atCounter] : []), ...(open.includes('post') ? [words.byPost] : [])];
  const onGrounds = (telling: Telling) =>
    grounded(telling, [scope.fact, channels.fact], region, language, whomToAsk(procedure, language));
  if (scope.fact.value === 'none')
    return onGrounds({ lead: words.ofProcedureNone({ name }), rest: [...kept, ...cost] });
  const { rule } = ruleFor({ vocabulary: 'scopes', value: scope.fact.value }, day);
  const unsure = scope.fact.confidence === 'sourced' ? [] : [words.ofProcedureIf({ name: rule.name[language] })];
  return onGrounds({
    lead: words.ofProcedure({
      name,
      results: handedOver ? words.handedOver[handedOver] : continued(rule.results[language]),
    }),
    rest: [rule.payment[language], ...unsure, ...kept, ...cost],
  });
}

/** What is paid, and where that was seen: it is seldom where the scope was. */
function costOf(procedure: Procedure, view: View): readonly string[] {
  const { day, language } = view;
  const payments = paymentsOn(procedure, day);
  if (payments.length === 0) return [];
  const words = packs[language].delivery;
  const seen = payments.find((each) => isKnown(each) && each.source);
  const payment = paymentInShort({ ...view, procedure, hour: 0 });
  if (!seen?.source) return [words.cost({ payment })];
  return [words.costFrom({ payment, source: seen.source[language], day: formatDay(seen.asOf, language) })];
}
