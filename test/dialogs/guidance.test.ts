import assert from 'node:assert/strict';
import { makeGuidanceFlow } from '../../dialogs/guidance.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { flowContract, sentencesOf } from '../contracts/flow.ts';
import { SPOKEN, turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const flow = makeGuidanceFlow({ knowledge });
const TODAY: Day = '2026-11-21';
const { topics } = knowledge.guidance;

flowContract('guidance', {
  make: () => flow,
  starts: Object.fromEntries([...topics, 'nothingOfTheKind'].map((topic) => [topic, { topic }])),
  turn: (language, over) => turnOn(TODAY, language, over),
});

async function text(topic: string, day: Day, language: Language = 'en'): Promise<string> {
  const { say } = await flow.begin({ topic }, turnOn(day, language));
  assert.equal(say[0]?.id, 'guidance.answer');
  return say[0].text;
}

describe('guidance around the portal', () => {
  it('is dated and sourced in both languages, short, on every day that matters', async () => {
    const days: Day[] = [
      '2024-12-31',
      '2025-01-01',
      '2025-06-30',
      '2025-07-01',
      '2025-12-28',
      '2025-12-29',
      '2026-06-30',
      '2026-07-01',
      '2026-07-19',
      '2026-07-20',
      TODAY,
    ];
    for (const topic of topics)
      for (const language of LANGUAGES)
        for (const day of days) {
          const told = await text(topic, day, language);
          assert.ok(told.length <= 700, `${topic} ${language} ${day}: ${told.length}`);
          assert.match(told, language === 'vi' ? /Nguồn: .*\d{2}\/\d{2}\/\d{4}/ : /Source: .*\d{1,2} \w+ \d{4}/);
        }
  });

  it('sends new applications to the national portal from 1 July 2025', async () => {
    const old = await text('cityportal', '2025-06-30');
    assert.match(old, /^Until 30 June 2025 you still apply on the city portal: dichvucong\.hochiminhcity\.gov\.vn/);
    assert.match(await text('cityportal', '2025-07-01'), /new applications go to dichvucong\.gov\.vn/);
    assert.match(await text('submit', '2025-07-01'), /Log in to dichvucong\.gov\.vn/);
  });

  it('knows only the electronic identity account for logging in since 20 July 2026', async () => {
    assert.doesNotMatch(await text('account', '2026-07-19'), /Since 20 July 2026/);
    const since = await text('account', '2026-07-20');
    assert.match(since, /^Since 20 July 2026 you log in only with the electronic identity account/);
    assert.match(since, /issued only in person/);
    assert.match(since, /Never give an OTP or password to anybody/);
    assert.match(await text('account', '2024-06-30'), /"Register"/);
  });

  it('names the service centre since 29 December 2025', async () => {
    assert.doesNotMatch(await text('contact', '2025-12-28'), /Nguyễn Văn Bá/);
    assert.match(await text('contact', '2025-12-29'), /43 Nguyễn Văn Bá/);
    assert.match(await text('contact', TODAY), /1022[\s\S]*18001096/);
  });

  it('offers to note feedback here, and says which ways reach an office', async () => {
    const told = await text('petition', TODAY);
    assert.match(told, /^You can tell your feedback or proposal here.*For an answer from an office/);
    assert.match(told, /1022/);
  });

  it('names the four facets of the search and never claims to submit', async () => {
    const told = await text('submit', TODAY);
    assert.match(told, /agency, level, tier or administrative field/);
    assert.match(told, /I cannot submit for you/);
  });

  it('is honest about a topic it does not hold, and offers a person', async () => {
    const { say } = await flow.begin({ topic: 'nothingOfTheKind' }, turnOn(TODAY, 'en'));
    assert.match(say[0]?.text ?? '', /I do not hold this yet.*1022/);
    assert.deepEqual(
      say[0]?.actions?.map((each) => 'means' in each && each.means),
      ['#person'],
    );
  });

  it('is two sentences to say to a caller, with notes in Vietnamese', async () => {
    for (const topic of topics) {
      const { say } = await flow.begin({ topic }, turnOn(TODAY, 'vi', SPOKEN));
      assert.ok(sentencesOf(say[0]?.text ?? '').length <= 2);
      assert.match(say[0]?.notes ?? '', /Nguồn: /);
    }
  });
});
