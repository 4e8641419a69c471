import assert from 'node:assert/strict';
import { makeProcedureFlow } from '../../dialogs/procedure.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { ASPECTS } from '../../knowledge/understanding/understanding.ts';
import { sentencesOf } from '../contracts/flow.ts';
import { turnOn } from '../fixtures/flowTurns.ts';
import { foreignIn } from '../fixtures/languages.ts';

const knowledge = loadKnowledge('hcmc');
const flow = makeProcedureFlow({ knowledge });
/** Today, and the days on which what is known changes most. */
const DAYS: readonly Day[] = ['2026-11-21', '2025-06-15', '2026-06-30', '2026-12-31', '2027-01-02', '2027-03-01'];
const WHAT = [undefined, ...ASPECTS] as const;

const HOLES = /undefined|null|\[object|NaN|\{\w*\}|: \.|\(\)| {2}|\.\.|, [,.;]|; [;.]/;
/** A word said twice in a row where two parts of a sentence met. */
const TWICE = /\b(the|a|an|of|to|in|on|is|for|and|or) \1\b/i;
const DATED = {
  vi: /^Nguồn: .*ngày \d{2}\/\d{2}\/\d{4}/m,
  en: /^Source: .*on \d{1,2} [A-Z][a-z]+ \d{4}/m,
};
const NOT_HELD = {
  vi: /^[^.]+: tôi chưa có (?:thông tin này\. Anh\/chị|số tiền, anh\/chị) hỏi .*1022/,
  en: /: I do not have (?:this yet\. Please|the amount;) ask .*1022/,
};
const SOURCE = { vi: /^Nguồn: .*$/m, en: /^Source: .*$/m };
const NUMBERS = /\d[\d.]*\/(?:\d{4}\/)?[A-ZĐ][A-ZĐ\d-]+/g;
const CONFIRM = { vi: /hỏi lại/g, en: /please confirm/g };
/** Words of offices that no citizen says. */
const OFFICIAL = {
  vi: /nguồn thứ cấp|định danh mức|hiểu biết chung|yếu tố nước ngoài|theo quy định của pháp luật|công dân số|; xem ngày/,
  en: /secondary source|general knowledge|e-identity account|foreign element|digital citizen|interlinked e-service/,
};

type Said = { readonly code: string; readonly what: string; readonly text: string; readonly where: string };

async function allSaid(day: Day, language: Language): Promise<readonly Said[]> {
  const all: Said[] = [];
  for (const { code } of knowledge.procedures.all)
    for (const aspect of WHAT) {
      const { say } = await flow.begin({ procedure: code, ...(aspect && { aspect }) }, turnOn(day, language));
      const what = aspect ?? 'in short';
      for (const { text, id } of say)
        if (id !== 'procedure.choose') all.push({ code, what, text, where: `${code} ${what} on ${day}:\n${text}` });
    }
  return all;
}

describe('what is said about every procedure, read aloud', () => {
  for (const day of DAYS)
    for (const language of LANGUAGES)
      it(`on ${day} in ${language}: whole, short, dated, in one language and in citizens' words`, async () => {
        for (const { text, where } of await allSaid(day, language)) {
          assert.ok(text.length > 0 && text.length <= 700, `${text.length} characters, ${where}`);
          assert.doesNotMatch(text, HOLES, where);
          assert.doesNotMatch(text, TWICE, where);
          assert.ok(DATED[language].test(text) || NOT_HELD[language].test(text), `not dated, ${where}`);
          assert.deepEqual(foreignIn(text, language), [], where);
          assert.doesNotMatch(text, OFFICIAL[language], where);
        }
      });

  for (const language of LANGUAGES)
    it(`in ${language}: names one page or text where it comes from, the others with the legal basis`, async () => {
      for (const day of DAYS)
        for (const { text, what, where } of await allSaid(day, language)) {
          const numbers = SOURCE[language].exec(text)?.[0].match(NUMBERS) ?? [];
          if (what !== 'legal') assert.ok(numbers.length <= 1, where);
        }
    });

  for (const language of LANGUAGES)
    it(`in ${language}: asks to confirm once at most`, async () => {
      for (const { text, where } of await allSaid('2026-11-21', language))
        assert.ok((text.match(CONFIRM[language]) ?? []).length <= 1, where);
    });

  for (const language of LANGUAGES)
    it(`in ${language}: keeps half of its sentences under eighteen words, and all under forty`, async () => {
      const lengths = (await allSaid('2026-11-21', language))
        .flatMap(({ text }) => sentencesOf(text))
        .map((each) => each.split(/\s+/).length)
        .toSorted((a, b) => a - b);
      assert.ok(
        (lengths[Math.floor(lengths.length / 2)] ?? 99) < 18,
        `median ${lengths[Math.floor(lengths.length / 2)]}`,
      );
      assert.ok((lengths.at(-1) ?? 99) < 40, `longest ${lengths.at(-1)}`);
    });

  it('says amounts and days the way each language reads them', async () => {
    for (const day of DAYS) {
      for (const { text, where } of await allSaid(day, 'vi'))
        assert.doesNotMatch(text, /\d,\d{3}|\bVND\b|\d{4}-\d{2}-\d{2}/, where);
      for (const { text, where } of await allSaid(day, 'en'))
        assert.doesNotMatch(text, /\d\.\d{3} VND|\b(?:dong|đồng)\b|\d{2}\/\d{2}\/\d{4}|\d{4}-\d{2}-\d{2}/, where);
    }
  });

  it('names with the legal basis what the other answers rest on', async () => {
    const { say } = await flow.begin({ procedure: '1.001193', aspect: 'legal' }, turnOn('2026-11-21', 'vi'));
    assert.match(
      say[0]?.text ?? '',
      /còn theo: .*411\/NQ-HĐND, 281\/2016\/TT-BTC, 117\/2026\/TT-BTC, 118\/2025\/NĐ-CP/,
    );
  });

  it('knows a word of the other language', () => {
    assert.deepEqual(foreignIn('Anh/chị đã submit hồ sơ trên VNeID, the end', 'vi'), ['submit', 'the', 'end']);
    assert.deepEqual(foreignIn('Use the đơn (Tờ khai đăng ký) here', 'en'), ['đơn']);
  });
});
