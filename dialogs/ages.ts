import { packs } from '../knowledge/language/packs.ts';
import { ageRuleOn, paymentsOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { asksAmountGot, asksExemption } from './asked.ts';
import type { FlowStart, FlowStarts } from './flow.ts';
import { isFree } from './paymentLines.ts';
import { type Scene, whomToAsk } from './scene.ts';
import type { Turn } from './turn.ts';

const BORN = / (?:sinh(?: nam)?|born(?: in)?) (19\d\d|20\d\d) /;
const YEARS = / (\d{1,3})(?: (?:tuoi|years? old|yo|yrs)|(?<=\d\d)t) /;
const OLD = / (?:nguoi (?:gia|cao tuoi)|elderly|seniors?|senior citizens?|pensioners?) /;

/** Whether a line tells how many years old somebody is. */
export function tellsAge(line: string): boolean {
  return YEARS.test(line);
}

/** Someone's age, asked of a procedure: whether it is old enough, what is had then, or whether less is paid. */
export function ofAgeAsking(
  procedure: Procedure | undefined,
  line: string,
  { today }: Pick<Turn, 'today'>,
): FlowStart | undefined {
  const age = ageIn(line, Number(today.slice(0, 4)));
  if (!procedure || !age) return undefined;
  const of = (more: Omit<FlowStarts['procedure'], 'procedure'>): FlowStart => ({
    flow: 'procedure',
    with: { procedure: procedure.code, ...more },
  });
  if (asksExemption(line)) return of({ aspect: 'fee' });
  if (ageRuleOn(procedure, today, age.years) === undefined) return undefined;
  return of({ aspect: asksAmountGot(line) ? 'fee' : 'eligibility', age });
}

function ageIn(line: string, year: number): FlowStarts['procedure']['age'] {
  const years = YEARS.exec(line)?.[1];
  if (years) return { years: Number(years) };
  const born = BORN.exec(line)?.[1];
  return born ? { years: year - Number(born), yearOnly: true } : undefined;
}

/** That it is not held what somebody's age changes of who may come, or of what is paid; undefined where that is not asked, or is held. */
export function ageUnheld(scene: Scene, aspect: Aspect, line: string): string | undefined {
  const { procedure, region, day, language } = scene;
  if (!YEARS.test(line) && !OLD.test(line)) return undefined;
  const words = packs[language].procedures;
  const whom = { line: region.hotlines.city.number, ask: whomToAsk(procedure, language) };
  if (aspect === 'eligibility') return saysAges(procedure, scene) ? undefined : words.ageUnheld(whom);
  const payments = paymentsOn(procedure, day);
  if (aspect !== 'fee' || !asksExemption(line) || isFree(payments)) return undefined;
  const told = payments.some(({ value }) => /tuổi/u.test(`${value.item.vi} ${value.conditions?.vi ?? ''}`));
  return told ? undefined : words.exemptUnheld(whom);
}

function saysAges({ ages = [], applicants }: Procedure, { day }: Scene): boolean {
  const who = stateOn(applicants, day);
  const { answer, more } = who.state === 'none' ? { answer: { vi: '' }, more: undefined } : who.fact.value;
  return ages.length > 0 || /tuổi|trẻ|cao niên|thành niên/u.test(`${answer.vi} ${more?.vi ?? ''}`);
}
