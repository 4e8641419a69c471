import type { Language } from '../knowledge/language/text.ts';
import { noticesOn, stateOn } from '../knowledge/procedures/facts.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import { nationalityNamed } from '../knowledge/declarations/readers/nationality.ts';
import { lineOf } from './asked.ts';
import type { Turn } from './turn.ts';

/** So many words in a row, two and two, name the same paper; a name of three words has hardly more than that. */
const SAME_PAPER = 2;

/** Asks of children and of nothing else: "trẻ em thì sao". */
const CHILDREN =
  /^ (?:(?:con|the|vay|roi|and|so) )*(?:tre em|tre nho|tre con|tre|con nit|em be|be|con nho|con nit nho|be nho|nguoi chua thanh nien|(?:what|how) about (?:my |the |our )?(?:children|child|kids?|baby|babies|minors?|son|daughter)|for (?:children|a child|kids|minors))(?: (?:thi|co|lam|xin|duoc|khong|sao|the nao|nao))* $/;
const OF_CHILDREN = / (?:tre duoi|tre em|tre|chua thanh nien|con duoi|children|child|minors?) /;
const FOREIGN = / (?:nguoi nuoc ngoai|ngoai kieu|foreign|foreigners?) /;

/** Whether what is said of the papers of one procedure names the paper that another is for. */
export function speaksOf(discussed: Procedure, { name }: Procedure, { today, language }: Turn): boolean {
  const papers = stateOn(discussed.documents, today);
  const texts = [
    ...(papers.state === 'holds' ? papers.fact.value.map((each) => each.name) : []),
    ...noticesOn(discussed, today, 'documents').map(({ value }) => value.text),
  ];
  const told = new Set(texts.flatMap((each) => pairs(each[language], language)));
  const named = pairs(name[language], language);
  return named.filter((each) => told.has(each)).length >= Math.min(SAME_PAPER, named.length - 1);
}

/** Someone of another country, where the procedure says what they do: "người nước ngoài thì sao" of temporary residence. */
export function namesWhoElse({ applicants }: Procedure, line: string, { today, language }: Turn): boolean {
  const who = stateOn(applicants, today);
  if (who.state !== 'holds') return false;
  const { answer, more } = who.fact.value;
  const told = lineOf(`${answer[language]} ${more?.[language] ?? ''}`, language);
  return (
    (FOREIGN.test(line) && FOREIGN.test(lineOf(more?.[language] ?? '', language))) ||
    (CHILDREN.test(line) && OF_CHILDREN.test(told))
  );
}

const WHO_I_AM =
  / (?:i am|i m|we are|as|toi la|em la|minh la|tui la) (?:an? )?(?:nguoi )?((?!(?:an?|nguoi|not|the) )\w+(?: \w+)?) (?:(?:citizens?|passport holder|thi|nen|,)? ?)*/;
const STRANGER = /^(?:foreign(?:ers?)?|expats?|non vietnamese|nuoc ngoai|ngoai quoc)(?: |$)/;

/** Says of themselves that they are of another country: "I am British, can I open it". */
export function isOfAnotherCountry(line: string): boolean {
  const [, said = ''] = WHO_I_AM.exec(line) ?? [];
  const [first = ''] = said.split(' ');
  if (STRANGER.test(said)) return true;
  const code = nationalityNamed(said) ?? nationalityNamed(first);
  return code !== undefined && code !== 'VN';
}

const STAYING =
  / (?:tourists?|(?:\w+ )?visas?|evisa|expats?|foreign(?:ers?)?|(?:nguoi|khach|ban) (?:nuoc ngoai|ngoai quoc|tay)|nguoi (\w+(?: \w+)?)) /g;

/** Speaks of somebody of another country who stays here, be it themselves: "I am on a tourist visa", "khách Tây". */
export function speaksOfForeigner(line: string): boolean {
  if (isOfAnotherCountry(line)) return true;
  return [...line.matchAll(STAYING)].some(([, people]) => {
    if (people === undefined) return true;
    const code = nationalityNamed(people) ?? nationalityNamed(people.split(' ')[0] ?? '');
    return code !== undefined && code !== 'VN';
  });
}

/** Two words in a row of what some paper is needed for, or of the paper's name: "tôi ly hôn rồi thì sao". */
export function namesCircumstance(procedure: Procedure, line: string, { today, language }: Turn): boolean {
  const papers = stateOn(procedure.documents, today);
  if (papers.state !== 'holds') return false;
  const said = pairsIn(line);
  return papers.fact.value
    .filter(({ required }) => required === 'sometimes')
    .some(({ when, name }) =>
      pairs(`${when?.[language] ?? ''}; ${name[language]}`, language).some((each) => said.has(each)),
    );
}

/** Pairs that say nothing by themselves. */
const COMMON: ReadonlySet<string> = new Set(
  'giay to|chung minh|neu co|con gia|gia tri|da co|du lieu|van ban|ban sao|nguoi khac|khac lam|lam thay|truong hop|of the|for the|in the|a new|to be|not in|if any'.split(
    '|',
  ),
);

/** Two words in a row, folded, of each part of a text. */
export function pairs(text: string, language: Language): string[] {
  return text.split(/[;,:()]/).flatMap((part) => [...pairsIn(lineOf(part, language))]);
}

/** Two words in a row of a folded line, without those that say nothing. */
export function pairsIn(line: string): Set<string> {
  const words = line.trim().split(' ');
  return new Set(
    words
      .slice(1)
      .map((word, at) => `${words[at]} ${word}`)
      .filter((pair) => !COMMON.has(pair)),
  );
}
