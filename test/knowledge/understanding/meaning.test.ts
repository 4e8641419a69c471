import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { namesMatter, wordedIn } from '../../../knowledge/understanding/commands.ts';
import { EXAMPLES } from '../../../knowledge/understanding/examples/index.ts';
import { makeUnderstand } from '../../../knowledge/understanding/index.ts';
import type { Aspect, Intent, LevelWord } from '../../../knowledge/understanding/understanding.ts';
import { readWords } from '../../../knowledge/understanding/words.ts';
import { BIRTH, MODEL } from './samples.ts';

const understand = makeUnderstand({ model: MODEL, procedures: [BIRTH] });

const MEANT: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  privacy: [
    'các anh giữ gì của tôi',
    'bạn đang giữ gì của tôi',
    'bạn lưu gì về tôi',
    'mấy chị giữ những gì của tui',
    'what do you do with my data?',
  ],
  'status.lookup': ['trễ chưa', 'sao lâu quá vậy', 'khi nào có kết quả', 'xong chưa', 'sao lau du vay'],
  'delivery.explain': [
    'một phần thì đóng tiền sao',
    'how do I pay for a partially online procedure',
    'level 4 results?',
  ],
  'levels.explain': ['mức độ 3 với 4 khác gì nhau'],
  'procedure.find': ['khai sihn cho con', 'lam khai sihn', 'mẹ đơn thân khai sinh cho con'],
};
const PAPERS: readonly (readonly [string, Aspect])[] = [
  ['con tui sanh ở nhà thì sao', 'documents'],
  ['hổng có giấy chứng sinh thì mần răng', 'documents'],
  ['không có giấy chứng sinh thì làm thế nào', 'documents'],
];
const LEVELS: readonly (readonly [string, readonly LevelWord[]])[] = [
  ['một phần thì đóng tiền sao', ['partial']],
  ['how do I pay for a partially online procedure', ['partial']],
  ['level 4 results?', [4]],
  ['mức độ 3 với 4 khác gì nhau', [3, 4]],
  ['đóng một phần lệ phí trước được không', []],
];
const NAMES = [
  'Lê Quay Lại',
  'Tạm Thị Biệt',
  'Help Nguyen',
  'Stop Tran',
  'Nguyễn Bao Nhiêu',
  'Cancel Nguyen',
  'Lê Hủy Bỏ',
];
const UNKNOWN = ['asdfgh', 'qwerty zxcv', 'hjkl', 'xyz', 'câu 3'];

describe('what is meant', () => {
  for (const [intent, texts] of Object.entries(MEANT))
    for (const text of texts)
      it(`is ${intent} in ${JSON.stringify(text)}`, () => {
        const read = understand(text);
        assert.equal(read.intent, intent);
        assert.ok(read.confidence >= 0.5, String(read.confidence));
      });

  for (const [text, aspect] of PAPERS)
    it(`is about the papers of a birth in ${JSON.stringify(text)}`, () => {
      const read = understand(text);
      assert.deepEqual(
        [read.intent, read.aspect, read.procedures.map(({ code }) => code)],
        ['procedure.ask', aspect, [BIRTH.code]],
      );
    });

  for (const [text, level] of LEVELS)
    it(`names the levels ${JSON.stringify(level)} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(understand(text).entities.level, level));
});

describe('what is only a name', () => {
  for (const text of NAMES)
    it(`is no command: ${text}`, () => {
      const { intent, confidence } = understand(text);
      assert.equal(intent, 'out_of_scope');
      assert.ok(confidence < 0.3, String(confidence));
    });

  it('leaves commands, requests and papers written with capitals as they are', () => {
    for (const [text, intent] of [
      ['Quay Lại', 'command.back'],
      ['Help', 'help'],
      ['Hủy', 'command.cancel'],
      ['Lý Lịch Tư Pháp', 'procedure.find'],
    ])
      assert.equal(understand(text!).intent, intent);
  });
});

describe('what nobody can know', () => {
  for (const text of UNKNOWN) it(`is hardly believed: ${text}`, () => assert.ok(understand(text).confidence < 0.3));

  it('is in the language used so far', () => {
    for (const usual of ['vi', 'en'] as const)
      for (const text of ['asdfgh', 'qwerty zxcv']) assert.equal(understand(text, usual).language, usual);
  });

  it('is no wish for a language where a people or its papers are named', () => {
    for (const text of ['what about two Vietnamese people?', 'my Vietnamese wife', 'a Vietnamese passport'])
      assert.notEqual(understand(text).intent, 'language', text);
    for (const text of ['Vietnamese please', 'switch back to Vietnamese', 'can we use English'])
      assert.equal(understand(text).intent, 'language', text);
  });

  it('is never a command', () => {
    for (const text of ['kinh', 'hjkl', 'câu 3', 'chim', 'trễ chưa'])
      assert.doesNotMatch(understand(text).intent, /^command/);
  });
});

describe('the words of commands', () => {
  it('stand in every example of them', () => {
    for (const { text, intent } of EXAMPLES) {
      const plain = readWords(text, 'vi').map((word) => word.plain);
      assert.ok(wordedIn(plain)(intent), `${intent}: ${text}`);
    }
  });
});

describe('a matter called by the words of a command', () => {
  const { understand: read } = loadKnowledge('hcmc');
  for (const text of [
    'mở trung tâm tiếng anh',
    'mo trung tam tieng anh',
    'mở lớp tiếng anh',
    'chứng chỉ tiếng anh',
    'bản dịch tiếng anh',
    'tiếng anh b1 nộp được không',
    'trở lại quốc tịch việt nam',
    'tro lai quoc tich',
    'thôi quốc tịch',
    'thoi quoc tich viet nam',
    'lập hội',
    'lap hoi',
    'lập quỹ',
    'open an English centre',
    'English test certificate',
    'return of nationality',
    'renounce my nationality',
  ])
    // prettier-ignore
    it(`is wanted, and nothing commanded: ${text}`, () => {
      const { intent } = read(text);
      assert.ok(intent !== 'language' && !intent.startsWith('command.'), intent);
    });
  it('leaves commands what they are', () => {
    for (const [text, intent] of [
      ['nói tiếng anh', 'language'],
      ['English', 'language'],
      ['tiếng Anh', 'language'],
      ['switch to English', 'language'],
      ['trả lời bằng tiếng anh', 'language'],
      ['trở lại', 'command.back'],
      ['quay lại câu trước', 'command.back'],
      ['thôi không làm nữa', 'command.cancel'],
      ['lặp lại', 'command.repeat'],
      ['lap lai', 'command.repeat'],
      ['lap lai cau hoi', 'command.repeat'],
      ['dừng', 'command.cancel'],
      ['dung', 'command.yes'],
      ['đúng', 'command.yes'],
    ] as const)
      // prettier-ignore
      assert.equal(read(text).intent, intent, text);
    assert.ok(read('dùng').confidence < 0.6);
  });
  it('is named in no example of a command', () => {
    for (const { text, intent } of EXAMPLES)
      for (const language of ['vi', 'en'] as const)
        assert.ok(!namesMatter(readWords(text, language).map(({ plain }) => plain), intent), text); // prettier-ignore
  });
});

describe('who only asks', () => {
  const { understand } = loadKnowledge('hcmc');
  it('asks about a procedure, whichever it is', () => {
    for (const [text, aspect] of [
      ['bao nhiêu tiền', 'fee'],
      ['how much money', 'fee'],
      ['cần giấy tờ gì', 'documents'],
      ['bao lâu thì có', 'time'],
    ] as const) {
      const read = understand(text);
      assert.deepEqual([read.intent, read.aspect], ['procedure.ask', aspect], text);
    }
  });

  it('is out of scope with what is', () => {
    for (const text of ['giá vàng bao nhiêu', 'how much is a bus ticket'])
      assert.equal(understand(text).intent, 'out_of_scope', text);
  });

  it('asks of the level of one procedure where it names one, and else what levels are', () => {
    const one = understand('is a passport a level 4 service?');
    assert.deepEqual([one.intent, one.aspect], ['procedure.ask', 'level']);
    assert.equal(understand('what is a level 4 service?').intent, 'levels.explain');
  });
});

describe('what is vented around a need', () => {
  const { understand } = loadKnowledge('hcmc');
  it('does not hide it and is no danger', () => {
    for (const [text, code] of [
      ['chạy giấy tờ muốn chết luôn, làm khai sinh cần gì', '1.001193'],
      ['chay giay to muon chet luon, lam ho chieu can gi', '1.001456'],
      ['chạy giấy tờ khùng luôn, đăng ký tạm trú cần gì', '1.004194'],
      ["I'm dying here, what papers for a passport", '1.001456'],
    ] as const) {
      const { intent, aspect, procedures } = understand(text, 'vi');
      assert.deepEqual([intent, aspect, procedures[0]?.code], ['procedure.ask', 'documents', code], text);
    }
  });

  it('stays danger where nothing but it is said, in sorrow', () => {
    for (const text of ['em buồn quá muốn chết luôn', 'tôi muốn chết', 'vợ bỏ tôi rồi, tôi muốn chết luôn'])
      assert.equal(understand(text, 'vi').intent, 'crisis', text);
  });
});

describe('danger in papers', () => {
  const { understand } = loadKnowledge('hcmc');
  it('is heard where a child is married off, a passport is held for a debt, or a wife hides', () => {
    for (const text of [
      'con 13 tuổi, ba bắt con lấy chồng, con có làm giấy kết hôn được không',
      'người ta hứa việc làm ở Cam, giờ thu hộ chiếu bắt em ký giấy nợ, muốn xin lại hộ chiếu',
      'please how can i register a new address without my husband knowing, he checks my phone',
    ])
      assert.equal(understand(text, 'vi').intent, 'crisis', text);
  });

  it('is not heard of those who are far away, or who ask when one may marry', () => {
    for (const text of [
      'con tôi ở xa không về được',
      'con tôi nhảy lớp được không',
      'con gái tôi 18 tuổi lấy chồng được chưa',
      'làm giấy khai tử cho ba tôi',
    ])
      assert.notEqual(understand(text, 'vi').intent, 'crisis', text);
  });
});

describe('waiting at an office', () => {
  const { understand } = loadKnowledge('hcmc');
  it('is complained of', () => {
    for (const text of [
      'bị công an phường bắt chờ cả buổi',
      'bi cong an phuong bat cho ca buoi',
      'the ward police made us wait all morning',
    ])
      assert.equal(understand(text, 'vi').intent, 'petition', text);
  });
});
