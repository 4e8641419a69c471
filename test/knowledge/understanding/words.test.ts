import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../../knowledge/language/fold.ts';
import { LANGUAGES } from '../../../knowledge/language/text.ts';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { EXAMPLES } from '../../../knowledge/understanding/examples/index.ts';
import { languageOf } from '../../../knowledge/understanding/languageOf.ts';
import { PAIRS } from '../../../knowledge/understanding/pairs.ts';
import { shorthand } from '../../../knowledge/understanding/shorthand.ts';
import { plainly } from '../../../knowledge/understanding/words.ts';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàằầáắấảẳẩãẵẫạặậéếẻẽẹệíỉĩịóốớúứýffjwz019  ';
const typedText = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 });
const pieces = fc.array(
  fc.constantFrom(
    ...shorthand.keys(),
    ...[...PAIRS.keys()].flatMap((pair) => pair.split(' ')),
    'kh',
    'nh',
    'ai',
    'bao',
  ),
  {
    maxLength: 12,
  },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  typedText,
  pieces.map((words) => words.join(' ')),
);
const anyLanguage = fc.constantFrom(...LANGUAGES);

/** What citizens typed, and what it was; one line each. */
const SLIPS = `khai sinhh cho con = khai sinh cho con
ddawng kys khai sinh = dang ky khai sinh
giaasy khai sinh = giay khai sinh
thuowngf trus = thuong tru
thuwowngf truws = thuong tru
xin giaasy xacs nhaanj = xin giay xac nhan
ddawng kys keets hoon = dang ky ket hon
d9a8ng ky1 tam5 tru1 = dang ky tam tru
giay61 khai sinh = giay khai sinh
ho65 kha63u = ho khau
giaykhaisinh = giay khai sinh
dangkytamtru = dang ky tam tru
đăngký kếthôn = dang ky ket hon
cancuoc = can cuoc
kh ai sinh = khai sinh
th ủ tục = thu tuc
oiiii = oi
khôngggg bít = khong biet
làmm hộ khẩuu = lam ho khau
dki tạm chú = dang ky tam tru
giấy khai sanh = giay khai sinh
li hôn, lí lịch, quí = ly hon ly lich quy
hành chánh = hanh chinh
chả kết quả = tra ket qua
dấy tờ = giay to
căng cước = can cuoc
cccd, gks, đkkd, shk, hktt, sđt = can cuoc giay khai sinh dang ky kinh doanh so ho khau ho khau thuong tru so dien thoai
ntn, bnhiu, hok, khum, ko, dc hem, mik, bt, nt = the nao bao nhieu khong khong khong duoc khong minh biet nhan tin
bao nhiêu, bnhieu, nhiêu = bao nhieu bao nhieu bao nhieu
kh\u200bai si\u00adnh = khai sinh
🙏khai🙏sinh🙏 = khai sinh
сccd mất = can cuoc mat
ｋｈａｉ ｓｉｎｈ １２ = khai sinh 12
hẻm 7 = hem 7
giấy hẹn = giay hen
quan8 thang8 lop5 = quan8 thang8 lop5`.split('\n');
const LEFT_ALONE = [
  'tax code, visa, door, room, his car, for her, was seen, list of apps, now, how, law, view, trees, tons, best, most',
  'status form class boss address file box max app',
];

describe('the words of a message', () => {
  for (const line of SLIPS) {
    const [text = '', plain] = line.split(' = ');
    it(`are ${plain} where ${JSON.stringify(text)} was typed`, () => assert.equal(plainly(text, 'vi'), plain));
  }

  it('are left alone where they are English, in either language', () => {
    for (const text of LEFT_ALONE)
      for (const language of LANGUAGES) assert.equal(plainly(text, language), fold(text), text);
  });

  it('do not change when read once more', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const once = plainly(text, language);
        assert.equal(plainly(once, language), once);
      }),
      { numRuns: 1500, seed: 5 },
    );
  });

  it('do not change when read once more, for all examples', () => {
    for (const { text } of EXAMPLES) {
      const language = languageOf(text);
      const once = plainly(text, language);
      assert.equal(plainly(once, language), once);
    }
  });

  it('are the same composed or not, in capitals or not', () => {
    for (const { text } of EXAMPLES) {
      const language = languageOf(text);
      for (const other of [text.normalize('NFD'), text.normalize('NFC'), text.toUpperCase(), text.toLowerCase()])
        assert.equal(plainly(other, language), plainly(text, language));
    }
    fc.assert(
      fc.property(typedText, anyLanguage, (text, language) => {
        assert.equal(plainly(text.normalize('NFD'), language), plainly(text, language));
        assert.equal(plainly(text.toUpperCase(), language), plainly(text, language));
      }),
      { seed: 5 },
    );
  });

  it('are the same with and without marks in every name of a procedure', () => {
    const { procedures } = loadKnowledge('hcmc');
    for (const { name, everydayNames } of procedures.all)
      for (const each of [name.vi, ...everydayNames.vi]) assert.equal(plainly(fold(each), 'vi'), plainly(each, 'vi'));
  });

  it('are never more than can be read in time, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 400 }), anyLanguage, (text, times, language) => {
        const long = text.repeat(times);
        const plain = plainly(long, language);
        assert.ok(plain.length <= Math.min(8000, 20 * long.length));
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('are not made English where Vietnamese has the same letters', () => {
    assert.equal(plainly('giấy độc thân', 'vi'), 'giay doc than');
    assert.equal(plainly('giay doc than', 'vi'), 'giay doc than');
    assert.equal(plainly('what doc', 'en'), 'what document');
  });
});
