import { joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import { allHeldOn, stateOn } from '../knowledge/procedures/facts.ts';
import { known, type Scene, type Told } from './scene.ts';
import type { Ground } from './telling.ts';

/** The numbers of the legal texts a source names. */
const NUMBERS = /\d[\d.]*\/(?:\d{4}\/)?[\p{Lu}\d-]+/gu;

/** What the other answers of the day rest on, of texts that `basis` leaves out: each answer names one at most, so they are told here. */
function otherTexts({ procedure, day }: Scene, basis: readonly string[]): readonly (Ground & { number: string })[] {
  const named = allHeldOn(procedure, day).flatMap(({ asOf, source, confidence }) =>
    (source?.vi.match(NUMBERS) ?? []).map((number) => ({ number, asOf, source, confidence })),
  );
  return named.filter(
    ({ number }, at) => !basis.includes(number) && named.findIndex((each) => each.number === number) === at,
  );
}

/** The legal texts of a procedure, and those that the other answers rest on. */
export function tellLegalBasis(scene: Scene): Told {
  const { procedure, language } = scene;
  const words = packs[language].procedures;
  const told = known(scene, 'legal', procedure.legalBasis, ({ value }) => {
    const titled = value.flatMap(({ number, title }) =>
      title ? [words.basis({ title: title[language], number: numberIn(number, language) })] : [],
    );
    const bare = value.filter((each) => !each.title).map((each) => numberIn(each.number, language));
    if (titled.length === 0) return { lead: words.legalLead({ basis: bare.join(', ') }), rest: [] };
    const rest = bare.length ? [words.legalRest({ numbers: bare.join(', ') })] : [];
    return { lead: words.legalLead({ basis: joinList(titled, language) }), rest };
  });
  const holding = stateOn(procedure.legalBasis, scene.day);
  if (holding.state !== 'holds') return told;
  const others = otherTexts(
    scene,
    holding.fact.value.map((each) => each.number),
  );
  if (others.length === 0) return told;
  const numbers = others.map(({ number }) => numberIn(number, language)).join(', ');
  return { ...told, rest: [...told.rest, words.legalAlso({ numbers })], grounds: [...told.grounds, ...others] };
}

/** The number of a legal text as English texts write it: "07/2025/ND-CP". */
function numberIn(number: string, language: Language): string {
  return language === 'vi' ? number : number.replaceAll('Đ', 'D');
}
