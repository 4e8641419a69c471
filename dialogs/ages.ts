import { fold, phrasesIn } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import { ageRuleOn, paymentsOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { asksAmountGot } from './asked.ts';
import type { FlowStart, FlowStarts } from './flow.ts';
import { isFree } from './paymentLines.ts';
import { type Scene, whomToAsk } from './scene.ts';
import type { Turn } from './turn.ts';

const BORN = / (?:sinh(?: nam)?|born(?: in)?) (19\d\d|20\d\d) /;
const YEARS = / (\d{1,3})(?: (?:tuoi|years? old|yo|yrs)|(?<=\d\d)t) /;
const OLD = / (?:nguoi (?:gia|cao tuoi)|elderly|seniors?|senior citizens?|pensioners?) /;

/** A message as it is compared, and as it was typed. */
type Said = { readonly line: string; readonly text: string };

const EXEMPT =
  / (?:khong phai (?:dong|tra|nop)|exempt|exemption|discount|reduced|for free|is it free|free for|pay nothing|waived?) /;
/** The same by words that are others with other marks. */
const LESS = ['miễn', 'giảm', 'khỏi đóng', 'khỏi trả', 'khỏi nộp'];
/** A guardian, a director, a part of the country, to start: typed without marks or not. */
const UNLIKE =
  / (?:giam (?:ho|doc|sat|dinh|thi|khao|cam|giu|muc)|mien (?:tay|nam|bac|trung|nui|que|dong|ngoai|trong|la|sao)|khoi (?:dong (?:lai|may|xe|app|ung dung|dien thoai|cong ty|nghiep)|nghiep))(?= )/g;

/** Whether it is asked if somebody pays nothing, or less. */
function asksExemption({ line, text }: Said): boolean {
  if (EXEMPT.test(line)) return true;
  const left = line.replace(UNLIKE, ' ');
  const says = phrasesIn(text);
  return LESS.some((word) => left.includes(` ${fold(word)} `) && says(word));
}

/** Whether a line tells how many years old somebody is. */
export function tellsAge(line: string): boolean {
  return YEARS.test(line);
}

/** Someone's age, asked of a procedure: whether it is old enough, what is had then, or whether less is paid. */
export function ofAgeAsking(
  procedure: Procedure | undefined,
  line: string,
  { today, text }: Pick<Turn, 'today' | 'text'>,
): FlowStart | undefined {
  const age = ageIn(line, Number(today.slice(0, 4)));
  if (!procedure || !age) return undefined;
  const of = (more: Omit<FlowStarts['procedure'], 'procedure'>): FlowStart => ({
    flow: 'procedure',
    with: { procedure: procedure.code, ...more },
  });
  if (asksExemption({ line, text })) return of({ aspect: 'fee' });
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
export function ageUnheld(scene: Scene, aspect: Aspect, said: Said): string | undefined {
  const { procedure, region, day, language } = scene;
  if (!YEARS.test(said.line) && !OLD.test(said.line)) return undefined;
  const words = packs[language].procedures;
  const whom = { line: region.hotlines.city.number, ask: whomToAsk(procedure, language) };
  if (aspect === 'eligibility') return saysAges(procedure, scene) ? undefined : words.ageUnheld(whom);
  const payments = paymentsOn(procedure, day);
  if (aspect !== 'fee' || !asksExemption(said) || isFree(payments)) return undefined;
  const told = payments.some(({ value }) => /tuổi/u.test(`${value.item.vi} ${value.conditions?.vi ?? ''}`));
  return told ? undefined : words.exemptUnheld(whom);
}

function saysAges({ ages = [], applicants }: Procedure, { day }: Scene): boolean {
  const who = stateOn(applicants, day);
  const { answer, more } = who.state === 'none' ? { answer: { vi: '' }, more: undefined } : who.fact.value;
  return ages.length > 0 || /tuổi|trẻ|cao niên|thành niên/u.test(`${answer.vi} ${more?.vi ?? ''}`);
}
