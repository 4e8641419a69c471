import type { FieldOf, Option, Reading } from '../declaration.ts';
import { accept, refuse, type Reader } from './reader.ts';
import { hear, isQuestion, isUnknown, mentions, phrases, vocabulary, wordsIn, type Vocabulary } from './words.ts';

const vocabularies = new WeakMap<readonly Option[], Vocabulary<string>>();

/** Every way of saying one of the options. */
function wordsFor(options: readonly Option[]): Vocabulary<string> {
  const known = vocabularies.get(options);
  if (known) return known;
  const made = vocabulary(
    options.flatMap(({ value, label, also = [] }) =>
      [label.vi, label.en, value, ...also].map((phrase) => [phrase, value] as const),
    ),
  );
  vocabularies.set(options, made);
  return made;
}

/** What people put around a choice. */
const AROUND = phrases(
  'đang|ông|bà|ổng|bả|chủ nhà|chủ hộ|bên đó|tụi tôi|nhà tôi|nó|cho nó|thằng nhỏ|con nhỏ|đứa nhỏ|đứa bé|nhỏ|thôi|có|cả|mỗi|vậy|tên|ghi|khai|giới tính|quan hệ|quan hệ là|loại|loại giấy|người|chọn|lấy|dùng|đều|ruột|đẻ|của bé|của cháu|của con|với bé|làm|ở|thẻ|giấy|sinh|sinh ra|baby|child|gender|sex|relationship|i choose|choose|take|of the child|of the baby|to the child|me|just|only|chỉ|thuộc|hồi|nha em|one|hay|hoặc|or|và|and|she|he|they|has|have|already|leave|blank|with|as|room|a',
);

/** "Tui" and "tao" are "tôi", whatever a label has. */
function inPlainWords(text: string): string {
  return text.normalize('NFC').replace(/(?<!\p{L})(?:tui|tao|tớ)(?!\p{L})/giu, 'tôi');
}

/** Reads one of the options, said by its label or another word for it; several, or words beyond them, are asked about. */
export function chooseAmong(options: readonly Option[], text: string, language: 'vi' | 'en'): Reading<string> {
  const { means, rest } = hear(inPlainWords(text), wordsFor(options));
  const values = [...new Set(means)];
  const beyond = rest.length > 0 && hear(rest.join(' '), AROUND).rest.length > 0;
  const [value, ...others] = values;
  if (value === undefined || beyond) return refuse(isQuestion(text) || isUnknown(text) ? 'notAnAnswer' : 'choice.none');
  if (others.length > 0) return refuse('choice.several', labels(options, values, language));
  return isQuestion(text) && wordsIn(text).length > 2 ? refuse('notAnAnswer') : accept(value);
}

function labels(options: readonly Option[], values: readonly string[], language: 'vi' | 'en'): string[] {
  return options.filter(({ value }) => values.includes(value)).map(({ label }) => label[language]);
}

/** Reads one of a field's options. */
export const readChoice: Reader<'choice'> = (field: FieldOf<'choice'>, { text, language }) => {
  const reading = chooseAmong(field.options, text, language);
  const { former } = field;
  return former && !reading.ok && reading.problem === 'choice.none' && mentions(text, phrases(...former.words))
    ? refuse(former.problem)
    : reading;
};

// "cháu" is a grandchild or a nephew, "anh em" siblings or cousins
const AMBIGUOUS = phrases(
  'cháu|con cháu|anh em|chị em|bà con|họ hàng|người nhà|người thân|thân nhân|gia đình|quen|bạn bè|relative|relatives|family|family member|in law|in laws|cousin',
);

const OF_HEAD =
  /\s+(?:của|cua|với|voi|cho|of|to)\s+(?:chủ hộ|chu ho|(?:the )?(?:household )?head(?: of (?:the )?household)?)(?!\p{L})/iu;

/** "Mẹ của chủ hộ": to whom the relation is was asked, and is no relation of its own. */
function withoutWhose(options: readonly Option[], text: string): string {
  const rest = text.normalize('NFC').replace(OF_HEAD, '');
  return hear(rest, wordsFor(options)).means.length > 0 ? rest : text;
}

const HEAD = '(?:chủ hộ|chu ho|(?:the )?(?:household )?head(?: of (?:the |our )?(?:household|family))?)';
const MINE = '(?:tôi|toi|tui|em|mình|minh|con|cháu|chau|anh|chị|chi)';
/** "Vợ tôi là chủ hộ", "chủ hộ là ba mình", "my wife is the head": somebody of the person's, and not the person. */
const OTHER_HEADS: readonly RegExp[] = [
  new RegExp(`^(.+?)\\s+(?:của )?${MINE}\\s+(?:đang |dang )?(?:là|la|làm|lam|đứng tên|dung ten)\\s+${HEAD}$`, 'iu'),
  new RegExp(`^${HEAD}\\s+(?:là|la)\\s+(.+?)(?:\\s+(?:của )?${MINE})?$`, 'iu'),
  new RegExp(`^my\\s+(.+?)\\s+is\\s+${HEAD}$`, 'iu'),
  new RegExp(`^${HEAD}\\s+is\\s+my\\s+(.+)$`, 'iu'),
];

/** What the person is to a head they name by what that one is to them. */
function turnedAround({ options, turned }: FieldOf<'relationship'>, text: string): Reading<string> | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/(?:\s+(?:ạ|nha|nhé|á|đó|nè))*[\s.,!]*$/iu, '');
  const named = turned && OTHER_HEADS.map((pattern) => pattern.exec(plain)?.[1]).find((each) => each !== undefined);
  if (named === undefined) return undefined;
  const values = [...new Set(hear(named, wordsFor(options)).means)];
  const [value = ''] = values;
  const own = values.length === 1 ? turned?.[value] : undefined;
  return own === undefined ? undefined : accept(own);
}

/** Reads what a person is to another; a word for several relations is asked about. */
export const readRelationship: Reader<'relationship'> = (field, { text, language }) => {
  const turned = turnedAround(field, text);
  if (turned) return turned;
  const reading = chooseAmong(field.options, withoutWhose(field.options, text), language);
  if (reading.ok || reading.problem === 'notAnAnswer') return reading;
  return mentions(text, AMBIGUOUS) ? refuse('relationship.ambiguous', reading.offer) : reading;
};
