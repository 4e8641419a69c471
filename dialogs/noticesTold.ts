import { phrasesIn } from '../knowledge/language/fold.ts';
import { packs } from '../knowledge/language/packs.ts';
import { noticesOn } from '../knowledge/procedures/facts.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { type Scene, type Told, whomToAsk } from './scene.ts';
import { grounded, type Telling } from './telling.ts';

/** Characters of the longest reply. */
export const LONGEST = 700;

/** The telling with what is announced around it, and where all of it comes from. */
export function withNotices(
  told: Told,
  { procedure, region, day, language, kase }: Scene,
  aspect: Aspect,
  { minded, named = false }: { readonly minded?: true | undefined; readonly named?: boolean } = {},
): Telling {
  const notices = noticesOn(procedure, day, aspect);
  const words = procedure.cases?.find(({ id }) => id === kase)?.words.vi ?? [];
  // what is so in the case that was told comes before what is so in general
  const isOfCase = (text: string) => aspect === 'level' && words.some((each) => phrasesIn(text)(each));
  const isFirst = ({ value }: (typeof notices)[number]) => minded ?? value.first ?? isOfCase(value.text.vi);
  const first = notices.filter(isFirst).map((each) => each.value.text[language]);
  const after = notices.filter((each) => !isFirst(each)).map((each) => each.value.text[language]);
  // a notice on this aspect alone that comes first answers it by itself
  const answered = told.held === 'none' && notices.some(({ value }) => value.first && value.aspects.length === 1);
  const [lead = told.lead, ...leads] = answered ? first : [...first, told.lead];
  const all = answered ? [...notices, ...told.grounds] : [...told.grounds, ...notices];
  const spoken = leads.length === 0 ? told.spoken : undefined;
  const whole = { lead, rest: [...leads, ...told.rest, ...after], ...(spoken && { spoken }) };
  const ask = whomToAsk(procedure, language);
  const plain = grounded(whole, all, region, language, ask);
  if (!named) return plain;
  const name = packs[language].procedures.ofThis({ name: procedure.name[language] });
  const room = [plain.lead, ...plain.rest, name].join('\n').length <= LONGEST;
  return room ? grounded({ ...whole, rest: [...whole.rest, name] }, all, region, language, ask) : plain;
}
