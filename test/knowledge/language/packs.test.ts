import assert from 'node:assert/strict';
import { STATUSES } from '../../../knowledge/applications/status.ts';
import { declarations } from '../../../knowledge/declarations/forms/index.ts';
import { packs } from '../../../knowledge/language/packs.ts';
import { LANGUAGES, type Language } from '../../../knowledge/language/text.ts';

/** What phrases are called with: by the parameter's name where text does not fit, else a few words of the language. */
const SAMPLES: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  vi: {
    items: ['một điều', 'hai điều'],
    doubts: ['Tôi đọc ngày trước.'],
    papers: ['giấy chứng sinh'],
    sometimes: ['giấy ủy quyền'],
    holds: 'draft',
  },
  en: {
    items: ['one thing', 'two things'],
    doubts: ['I read the day first.'],
    papers: ['birth paper'],
    sometimes: ['a written authorisation'],
    holds: 'draft',
  },
};
const WORDS: Readonly<Record<Language, string>> = { vi: 'nội dung mẫu', en: 'sample words' };
const NUMBERS: ReadonlySet<string> = new Set([
  'days', 'count', 'max', 'years', 'late', 'hour', 'draftDays', 'transcriptDays', 'from', 'to', 'number',
]); // prettier-ignore

/** Lists of papers and the like are text in one phrase and an array in another: both are tried. */
function sampled(phrase: (p: never) => unknown, language: Language): unknown {
  const asked = (lists: boolean) =>
    new Proxy<Record<string, unknown>>(
      {},
      {
        get: (_target, name) => {
          const own = SAMPLES[language][String(name)];
          if (own !== undefined && (lists || !Array.isArray(own))) return own;
          return NUMBERS.has(String(name)) ? 3 : WORDS[language];
        },
      },
    );
  try {
    return phrase(asked(true) as never);
  } catch {
    return phrase(asked(false) as never);
  }
}

type Said = { readonly name: string; readonly text: string };

/** Every text in a pack, phrases called with samples. */
function textsIn(value: unknown, name: string, language: Language): Said[] {
  if (typeof value === 'string') return value === '' ? [] : [{ name, text: value }];
  if (typeof value === 'function') return textsIn(sampled(value as (p: never) => unknown, language), name, language);
  if (Array.isArray(value)) {
    const whole = value.every((each) => typeof each === 'string');
    return whole && value.length > 0
      ? [{ name, text: value.join('\n') }]
      : value.flatMap((each, nth) => textsIn(each, `${name}[${nth}]`, language));
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('lead' in value && 'rest' in value && Array.isArray(value.rest)) {
    return [{ name, text: [value.lead, ...(value.rest as unknown[])].join('\n') }];
  }
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${name}.${key}`, language));
}

/** Every wording of a form or another content, in one language; what people say for a choice is none of it. */
function wordingIn(value: unknown, name: string, language: Language): Said[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, nth) => wordingIn(each, `${name}[${nth}]`, language));
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) {
    return [{ name, text: String(value[language]) }];
  }
  return Object.entries(value)
    .filter(([key]) => key !== 'also' && key !== 'called')
    .flatMap(([key, each]) => wordingIn(each, `${name}.${key}`, language));
}

const ENGLISH =
  /(?<!\p{L})(?:the|and|of|your|you|with|please|this|that|is|are|was|not|what|which|have|form|yes|application)(?!\p{L})/iu;
/** Words of Vietnamese that no name of a person, a place or a paper in an English sentence holds. */
const VIETNAMESE =
  /(?<!\p{L})(?:anh\/chị|không|của|được|tôi|hoặc|là|những|các|cần|hồ sơ|tờ khai|giấy|nộp|khai|đồng ý)(?!\p{L})/iu;
const HOLE = /undefined|\bnull\b|NaN|\[object|\$\{|[{}]/;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:;])\s+|\n/).filter((each) => /\p{L}/u.test(each));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function lengthsIn(said: readonly Said[]): number[] {
  return said.flatMap(({ text }) => sentencesOf(text).map((each) => each.trim().split(/\s+/).length));
}

for (const language of LANGUAGES) {
  const phrases = Object.entries(packs[language]).flatMap(([area, each]) => textsIn(each, area, language));
  const contents = [
    ...declarations.all.flatMap((each) => wordingIn(each, each.id, language)),
    ...Object.entries(STATUSES).flatMap(([code, each]) => wordingIn(each, `status ${code}`, language)),
  ];
  const all = [...phrases, ...contents];
  const wrong = (is: (said: Said) => boolean) => all.filter(is).map(({ name, text }) => `${name}: ${text}`);

  describe(`the words of the assistant (${language})`, () => {
    it('are there, every one of them', () => {
      assert.ok(
        phrases.length > 300 && contents.length > 150,
        `${phrases.length} phrases, ${contents.length} wordings`,
      );
    });

    it('have no hole that a parameter should have filled', () => {
      const filled: Readonly<Record<string, string>> = { confirmAs: '{value}', merged: '{name}' };
      const patterns = ({ name, text }: Said) => text.replace(filled[name.split('.').at(-1) ?? ''] ?? '', '');
      assert.deepEqual(
        wrong((said) => HOLE.test(patterns(said))),
        [],
      );
    });

    it('stay in their language', () => {
      const other = language === 'vi' ? ENGLISH : VIETNAMESE;
      const foreign = /inOtherLanguage$/;
      assert.deepEqual(
        wrong(({ name, text }) => !foreign.test(name) && other.test(text)),
        [],
      );
    });

    it('have no double space, no space at an end or before a comma or stop, and no exclamation', () => {
      assert.deepEqual(
        wrong(({ text }) => / {2}|^\s|\s$| [,.;?]|!/.test(text)),
        [],
      );
    });

    it('are under 700 characters', () => {
      assert.deepEqual(
        wrong(({ text }) => text.length >= 700),
        [],
      );
    });

    it('are short sentences, half of them under 18 words', () => {
      assert.ok(median(lengthsIn(all)) < 18);
      const spoken = phrases.filter(({ text }) => text.split(/\s+/).length > 4);
      assert.ok(median(lengthsIn(spoken)) < 18, String(median(lengthsIn(spoken))));
    });

    it('ask in a form with at most two short sentences and one on how to answer', () => {
      const asked = contents.filter(({ name }) => name.endsWith('.ask') && !name.includes('attestation'));
      const long = asked.filter(({ text }) => sentencesOf(text).length > 2 || text.length > 160);
      assert.deepEqual(
        long.map(({ text }) => text),
        [],
      );
      const why = contents.filter(({ name }) => name.endsWith('.why'));
      assert.deepEqual(
        why.filter(({ text }) => text.length > 130).map(({ text }) => text),
        [],
      );
    });

    it('are free of the words of offices', () => {
      const words =
        language === 'vi'
          ? /định danh|cơ quan tiếp nhận|dữ liệu đã nhập|thủ tục hành chính|cơ sở dữ liệu|theo quy định/i
          : /imported data|database|competent authority/i;
      const told = [
        ...phrases,
        ...contents.filter(({ name }) => /\.(?:ask|why|example|problems|next|means)/.test(name)),
      ];
      assert.deepEqual(
        told.filter(({ text }) => words.test(text)).map(({ name, text }) => `${name}: ${text}`),
        [],
      );
    });
  });
}
