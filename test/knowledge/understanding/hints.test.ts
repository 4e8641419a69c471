import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { askHints, openQuestions } from '../../../knowledge/understanding/hints.ts';
import type { LanguageService, NameSpan } from '../../../knowledge/understanding/languageService.ts';
import { understandLong } from '../../../knowledge/understanding/long.ts';

const until = AbortSignal.timeout(60_000);
const UNCLEAR = 'gia han work permit bao lau xong';
const PLAIN = 'Tôi muốn làm giấy khai sinh cho con, cần giấy tờ gì?';
const STORY = `${'Nhà em ở đây lâu rồi, chuyện giấy tờ không rành lắm nên mong được chỉ giúp cho rõ. '.repeat(6)}`;

/** Someone outside who knows the answers beforehand, and remembers what they were shown. */
function outsider(answers: { language?: 'vi' | 'en' | 'other' | 'unavailable'; names?: readonly [NameSpan['kind'], string][] | 'unavailable' }) {
  const shown: string[] = [];
  const service: LanguageService = {
    detectLanguage: async (text) => {
      shown.push(text);
      return answers.language ?? 'unavailable';
    },
    recogniseNames: async (text) => {
      shown.push(text);
      const { names = 'unavailable' } = answers;
      if (names === 'unavailable') return names;
      return names.map(([kind, name]) => ({ kind, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    },
  };
  return { service, shown };
} // prettier-ignore

describe('what is asked of someone outside', () => {
  it('is nothing where the words are plain, few, or a name', () => {
    for (const text of [PLAIN, 'How do I register a birth?', 'khai sihn', 'KIM MIN JUN', '079090001234', '', '👍'])
      assert.deepEqual(openQuestions(text), [], text);
  });

  it('is the language of unclear words, and the names in a story', () => {
    assert.deepEqual(openQuestions(UNCLEAR), ['language']);
    assert.deepEqual(openQuestions(STORY), ['names']);
  });

  it('shows the figures of nobody, no name for the language, and no more than is of use', async () => {
    const { service, shown } = outsider({ language: 'en' });
    await askHints(service, `${UNCLEAR} Nguyen Van Mau 079090001234`, until);
    assert.deepEqual(shown, [`${UNCLEAR} họ 000000000000`]);
    const long = outsider({ names: [] });
    await askHints(long.service, `mã H29.16-250710-0123 ${STORY.repeat(40)} 0903123456`, until);
    const [text = ''] = long.shown;
    assert.ok(text.length <= 4_000, String(text.length));
    assert.match(text, /^mã H00\.00-000000-0000 .* 0000000000$/s);
  });

  it('comes to nothing where nobody answers, or the language is neither', async () => {
    for (const language of ['other', 'unavailable'] as const)
      assert.deepEqual(await askHints(outsider({ language }).service, UNCLEAR, until), {});
    assert.deepEqual(await askHints(outsider({}).service, STORY, until), { persons: [], places: [] });
    assert.deepEqual(await askHints(outsider({}).service, PLAIN, until), {});
  });

  it('finds names in the message itself, though only its covered copy was shown', async () => {
    const { service } = outsider({ names: [['place', 'Phường 00'], ['person', 'Hồ Thị Thuế']] }); // prettier-ignore
    const hints = await askHints(service, `${STORY}Chị Hồ Thị Thuế ở Phường 12.`, until);
    assert.deepEqual(hints, { persons: ['Hồ Thị Thuế'], places: ['Phường 12'] });
    const far = await askHints(service, `${STORY.repeat(20)}Chị Hồ Thị Thuế ở Phường 12.`, until);
    assert.deepEqual(far, hints);
  });
});

describe('understanding, told by someone outside', () => {
  const { understand } = loadKnowledge('hcmc');

  it('takes their word for the language of what is unclear', () => {
    assert.equal(understand(UNCLEAR, 'vi', { language: 'en' }).language, 'en');
    assert.equal(understand(UNCLEAR, 'vi', {}).language, understand(UNCLEAR, 'vi').language);
  });

  const tale = 'Cho tôi hỏi, ông Ksor Khai Tử nhờ tôi đi xin giấy khai sinh cho cháu.';
  it('lets names not count for what they sound like', () => {
    const persons = ['Ksor Khai Tử', 'ông', 'NHÀ CHÁY'];
    const alone = understand('Ksor Khai Tử cần giấy tờ gì', 'vi', { persons: ['Ksor Khai Tử'] });
    assert.notEqual(understand('Ksor Khai Tử cần giấy tờ gì').procedures.length, 0, 'it sounds like a procedure');
    assert.deepEqual(alone.procedures, []);
    const matter = 'Đăng Ký Khai Tử cho ông';
    assert.deepEqual(understand(matter, 'vi', { persons: ['Đăng Ký Khai Tử'] }), understand(matter));
    const told = understand(tale, 'vi', { persons });
    assert.equal(told.procedures[0]?.code, '1.001193');
    assert.equal(told.text, tale);
  });

  it('lets nobody outside talk danger down', () => {
    const text = 'Cứu Tôi Với, có người cầm dao đòi giết tôi';
    const persons = ['Cứu Tôi Với', 'Cầm Dao', 'có người cầm dao đòi giết tôi'];
    assert.equal(understand(text, 'vi', { persons }).intent, 'crisis');
    assert.equal(understand('Nhà Cháy rồi cứu với', 'vi', { persons: ['Nhà Cháy'] }).intent, 'crisis');
  });

  it('adds the units they saw to the places, and nothing else', () => {
    const text = 'Em xin giấy xác nhận cư trú, Bến Thành là quê nội em, gần Sài Gòn Mẫu, thuộc Việt Nam';
    const places = ['Bến Thành', 'Sài Gòn Mẫu', 'Việt Nam', 'Tân Định'];
    assert.deepEqual(understand(text).entities.place, []);
    assert.deepEqual(understand(text, 'vi', { places }).entities.place, ['Bến Thành']);
    const named = 'UBND phường Bến Thành';
    assert.deepEqual(understand(named, 'vi', { places: ['Bến Thành'] }).entities.place, [named]);
  });

  it('hears them in a very long message too', () => {
    const persons = ['Ksor Khai Tử'];
    const long = `${STORY.repeat(9)} ${tale}`;
    assert.equal(understandLong(understand)(long, 'vi', { persons }).procedures[0]?.code, '1.001193');
  });
});
