import { z } from 'zod';
import { dated, text } from '../schemas.ts';
import type { Text } from '../language/text.ts';
import { makePhrase, readMessage, type Message, type Phrase } from './asked.ts';
import type { Region } from './region.ts';

/** Where a gap of the wording is filled from: the region's own names, lines and addresses. */
const FILLINGS: Readonly<Record<string, (region: Region) => Text>> = {
  region: (region) => region.name,
  filing: (region) => same(new URL(region.portals.filing).host),
  former: (region) => same(new URL(region.portals.former).host),
  cityNumber: (region) => same(region.hotlines.city.number),
  cityLine: (region) => region.hotlines.city.name,
  cityHours: (region) => region.hotlines.city.hours,
  portalLine: (region) => region.hotlines.portal.name,
  centre: (region) => region.centre.value.name,
  centreAddress: (region) => region.centre.value.address,
  wardCentre: (region) => region.wardCentre,
  officeHours: (region) => region.officeHours,
};

function same(wording: string): Text {
  return { vi: wording, en: wording };
}

const GAP = /\{(\w*)\}/g;
const gapped = text.refine(
  (each) => [each.vi, each.en].every((one) => [...one.matchAll(GAP)].every(([, name = '']) => name in FILLINGS)),
  'has a gap that nothing fills',
);

const page = z.enum(['filing', 'former']);
const phrases = { vi: z.array(z.string().min(1)), en: z.array(z.string().min(1)) };

/** A short dated answer to a question around the portal, with gaps for what the region data holds. */
export const guidanceSchema = z.strictObject({
  topic: z.string().regex(/^[a-z]+$/),
  label: text,
  /** What people say who ask about it (see makePhrase); found anywhere in a message, so each must be plain by itself. */
  asked: z.strictObject(phrases).optional(),
  /** What shows that something else is meant: an account somewhere else, the hours of a bank. */
  unless: z.array(z.string().min(1)).optional(),
  /** It is told even where a procedure is named along: it corrects what is thought of all of them. */
  corrects: z.literal(true).optional(),
  /** What is short for it once one of the topics `after` was told. */
  then: z.strictObject({ after: z.array(z.string()).min(1), ...phrases }).optional(),
  /** What staff say of it to a caller, where the answer is written for a screen. */
  aloud: gapped.optional(),
  answers: z
    .array(
      dated(
        z.strictObject({
          answer: gapped,
          list: z.array(gapped).min(1).optional(),
          more: gapped.optional(),
          /** The page to offer instead, while this holds. */
          link: page.optional(),
        }),
      ),
    )
    .min(1),
  /** Topics that are likely asked next. */
  next: z.array(z.string()),
  /** What can be begun from here. */
  begins: z.enum(['petition', 'rating']).optional(),
  /** The page to offer. */
  link: page.optional(),
});
export type Guidance = z.infer<typeof guidanceSchema>;

/** Topics that are told elsewhere than in guidance, and that a question may follow too. */
export const OTHER_TOPICS: readonly string[] = ['privacy', 'ward'];

/** A topic met in a message, and the share of its letters that said so. */
export type Met = { readonly topic: string; readonly share: number };

/** The topics of a region, by name and by what is said. */
export type Topics = {
  readonly topics: readonly string[];
  byTopic(topic: string): Guidance | undefined;
  /** The topic that is asked about in `text`, after `last` was told: the one named at most length, a follow-up first. */
  askedIn(text: string, last?: string): Met | undefined;
};

/** An index over `all`; a topic met twice is for the loader to refuse. */
export function makeTopics(all: readonly Guidance[]): Topics {
  const byTopic = new Map(all.map((each) => [each.topic, each]));
  const asked = byBeginning(all.flatMap((each) => sayingsOf(each, each.asked)));
  const then = byBeginning(all.flatMap((each) => sayingsOf(each, each.then)));
  return {
    topics: [...byTopic.keys()],
    byTopic: (topic) => byTopic.get(topic),
    askedIn: (text, last) => {
      const message = readMessage(text);
      const follow =
        last === undefined ? [] : then(message).filter(({ guidance }) => guidance.then?.after.includes(last));
      return longestOf(message, follow) ?? longestOf(message, asked(message));
    },
  };
}

type Saying = { readonly guidance: Guidance; readonly phrase: Phrase; readonly unless: readonly Phrase[] };

function sayingsOf(guidance: Guidance, said: { readonly vi: string[]; readonly en: string[] } | undefined): Saying[] {
  const unless = (guidance.unless ?? []).map(makePhrase);
  return [...(said?.vi ?? []), ...(said?.en ?? [])].map((phrase) => ({ guidance, phrase: makePhrase(phrase), unless }));
}

/** Those of `sayings` that begin with a word of a message, in their order: of more than a thousand a handful. */
function byBeginning(sayings: readonly Saying[]): (message: Message) => readonly Saying[] {
  const places = new Map<string, number[]>();
  sayings.forEach(({ phrase }, place) => {
    for (const word of phrase.begins) places.set(word, [...(places.get(word) ?? []), place]);
  });
  return (message) => {
    const begun = new Set(message.flatMap((words) => words.flatMap(({ plain }) => places.get(plain) ?? [])));
    return [...begun].toSorted((a, b) => a - b).map((place) => sayings[place]!);
  };
}

function longestOf(message: Message, sayings: readonly Saying[]): Met | undefined {
  const met = sayings
    .map(({ guidance, phrase, unless }) => ({ topic: guidance.topic, letters: phrase.lettersIn(message), unless }))
    .filter(({ letters, unless }) => letters > 0 && !unless.some((other) => other.lettersIn(message) > 0));
  const [longest] = met.toSorted((a, b) => b.letters - a.letters);
  const whole = Math.max(1, ...message.map((words) => words.reduce((sum, { plain }) => sum + plain.length, 0)));
  return longest && { topic: longest.topic, share: longest.letters / whole };
}

/** The guidance with its gaps filled from `region`; a line that now begins a sentence begins with a capital. */
export function filled(guidance: Guidance, region: Region): Guidance {
  const fill = (wording: Text): Text => ({
    vi: fillOne(wording.vi, region, 'vi'),
    en: fillOne(wording.en, region, 'en'),
  });
  const answers = guidance.answers.map((each) => ({
    ...each,
    value: {
      ...each.value,
      answer: fill(each.value.answer),
      ...(each.value.list && { list: each.value.list.map(fill) }),
      ...(each.value.more && { more: fill(each.value.more) }),
    },
  }));
  return { ...guidance, answers, ...(guidance.aloud && { aloud: fill(guidance.aloud) }) };
}

function fillOne(wording: string, region: Region, language: keyof Text): string {
  const whole = wording.replaceAll(GAP, (gap, name: string) => FILLINGS[name]?.(region)[language] ?? gap);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
