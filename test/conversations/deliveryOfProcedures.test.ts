import assert from 'node:assert/strict';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { stateOn } from '../../knowledge/procedures/facts.ts';
import type { FilingChannel } from '../../knowledge/procedures/procedure.ts';
import { makeBot } from '../fixtures/bot.ts';

const TODAY: Day = '2026-11-21';
const QUESTION = { vi: 'nhận kết quả và đóng tiền sao', en: 'how do I get the result and pay' };
/** Ten of different fields, agencies, scopes and channels. */
const TEN = [
  '1.001193', '1.000894', '2.000815', '1.001456', '3.000333', '1.013225', '1.001612', '3.000347', '3.000001', '1.014748',
]; // prettier-ignore

/** What of a rule is said in each scope: how the result comes, how money is paid. */
const OF_SCOPE: Readonly<Record<'whole' | 'partial' | 'none', Readonly<Record<Language, RegExp>>>> = {
  whole: {
    vi: /kết quả về bản điện tử, hoặc gửi qua bưu chính[\s\S]*đóng trực tuyến/,
    en: /result comes in electronic form, or by public post[\s\S]*paid online/,
  },
  partial: {
    vi: /kết quả thường nhận tại nơi nộp[\s\S]*đóng tại quầy hoặc theo quy định/,
    en: /usually collect the result where you applied[\s\S]*pay at the counter or as prescribed/,
  },
  none: { vi: /anh\/chị nộp và nhận kết quả tại nơi tiếp nhận/, en: /you apply and collect the result in person/ },
};
const OF_CHANNEL: Readonly<Partial<Record<FilingChannel, Readonly<Record<Language, RegExp>>>>> = {
  counter: { vi: /Nộp tại quầy: nhận tại đó theo giấy hẹn/, en: /Filed at a counter: collect it there/ },
  post: { vi: /qua bưu điện \(bưu chính công ích\) được/, en: /You can apply by post/ },
};
const OF_THING = { vi: /bản thật, không gửi qua mạng[\s\S]*đóng trực tuyến/, en: /a thing to hold[\s\S]*paid online/ };
const UNSURE = { vi: /tôi chưa xác nhận được điều này/, en: /which I could not confirm/ };

function matches(told: string, pattern: RegExp, wanted: boolean): void {
  if (wanted) assert.match(told, pattern);
  else assert.doesNotMatch(told, pattern);
}

describe('how results come back and money is paid, asked after a procedure was named', () => {
  const { procedures } = loadKnowledge('hcmc');
  const bot = makeBot();
  after(() => bot.close());

  for (const code of TEN)
    it(`follows from what ${code} has`, async () => {
      const procedure = procedures.byCode(code);
      assert.ok(procedure);
      const scope = stateOn(procedure.scope, TODAY);
      const channels = stateOn(procedure.channels, TODAY);
      assert.ok(scope.state === 'holds' && channels.state === 'holds');
      for (const language of LANGUAGES) {
        const { replies, texts } = await bot.ask(TODAY, language, procedure.code, QUESTION[language]);
        assert.deepEqual(replies, ['delivery.rule']);
        const [told = ''] = texts;
        assert.ok(told.startsWith(procedure.name[language]), told);
        assert.match(told, procedure.handedOver ? OF_THING[language] : OF_SCOPE[scope.fact.value][language]);
        matches(told, UNSURE[language], scope.fact.value !== 'none' && scope.fact.confidence !== 'sourced');
        for (const channel of ['counter', 'post'] as const) {
          const said = OF_CHANNEL[channel]?.[language];
          assert.ok(said);
          matches(told, said, channels.fact.value.includes(channel));
        }
        assert.match(told, language === 'vi' ? /Tiền phải đóng(?: \(.+\))?: / : /What you pay(?: \(.+\))?: /);
        assert.ok(told.length <= 750, `${told.length}: ${told}`);
      }
    });

  it('is asked of procedures of all three scopes', () => {
    const scopes = TEN.map((code) => stateOn(procedures.byCode(code)?.scope ?? [], TODAY));
    assert.deepEqual(new Set(scopes.map((each) => each.state === 'holds' && each.fact.value)), new Set(['whole', 'partial', 'none'])); // prettier-ignore
  });
});

describe('the three vocabularies that sound alike', () => {
  const bot = makeBot();
  after(() => bot.close());
  const told = async (day: Day, language: Language, text: string) =>
    (await bot.ask(day, language, text)).texts.join('\n');

  it('are told apart: a bare level is the old one, with the proactive one named beside it since 1 July 2026', async () => {
    assert.match(await told('2026-07-01', 'vi', 'mức độ 3 là gì'), /cách gọi cũ[\s\S]*"Một phần"[\s\S]*chủ động mức 3/);
    assert.match(await told('2026-07-01', 'en', 'what is level 3'), /old term[\s\S]*"Partially online"[\s\S]*proactive level 3/); // prettier-ignore
    assert.doesNotMatch(await told('2026-06-30', 'vi', 'mức độ 3 là gì'), /chủ động/);
    assert.doesNotMatch(await told('2026-06-30', 'en', 'what is level 3'), /proactive/);
  });

  it('are told apart: a proactive level is the one of 2026, with a way to the old one', async () => {
    assert.match(await told('2026-11-21', 'vi', 'dịch vụ chủ động mức 3 là gì'), /^Từ 01\/07\/2026, .*khác với mức độ 1 đến 4 ngày trước[\s\S]*gõ "mức độ 3"/); // prettier-ignore
    assert.match(await told('2026-11-21', 'en', 'proactive level 3'), /^Since 1 July 2026 .*other than the former levels[\s\S]*type "level 3"/); // prettier-ignore
  });

  it('are asked about where no value is named', async () => {
    assert.match(await told('2026-11-21', 'vi', 'nhận kết quả thế nào'), /• Toàn trình: [\s\S]*• Một phần: [\s\S]*Anh\/chị muốn xem kỹ cách nào\?/); // prettier-ignore
    assert.match(await told('2026-11-21', 'en', 'how do I get results'), /• Wholly online: [\s\S]*• Partially online: [\s\S]*Which one would you like to see\?/); // prettier-ignore
  });
});
