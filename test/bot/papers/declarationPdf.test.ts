import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { declarationPdf } from '../../../bot/papers/declarationPdf.ts';
import type { DeclarationDocument } from '../../../bot/papers/document.ts';
import { sampleDocument, withRows } from './sample.ts';

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const LOWER = [...VOWELS, ...'bcdđfghjklmnpqrstvwxz'].join('');
const LETTERS = `${LOWER} ${LOWER.toLocaleUpperCase('vi')}`;

function isInstalled(program: string): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/** What a program of poppler-utils says of a PDF. */
function poppler(program: 'pdftotext' | 'pdfinfo', pdf: Buffer, ...args: string[]): string {
  return spawnSync(program, [...args, '-', ...(program === 'pdftotext' ? ['-'] : [])], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).stdout;
}

/** What is copied from a PDF, each run of white space as one space. */
function copied(pdf: Buffer): string {
  return poppler('pdftotext', pdf, '-raw').normalize('NFC').replace(/\s+/g, ' ');
}

async function printed(document: DeclarationDocument): Promise<string> {
  return copied(await declarationPdf(document));
}

describe('the PDF of a declaration', () => {
  it('is the same bytes for the same document, and other bytes for another', async () => {
    const [first, again, other] = await Promise.all([
      declarationPdf(sampleDocument),
      declarationPdf(structuredClone(sampleDocument)),
      declarationPdf({ ...sampleDocument, reference: 'TK-261121-BBBB' }),
    ]);
    assert.ok(first.subarray(0, 5).equals(Buffer.from('%PDF-')));
    assert.ok(first.equals(again));
    assert.ok(!first.equals(other));
  });

  it('is small enough for a cheap phone, in spite of its fonts', async () => {
    const everything = withRows([{ label: LETTERS, value: LETTERS }]);
    assert.ok((await declarationPdf({ ...everything, form: LETTERS })).length < 150_000);
  });

  it('prints whatever was said', async () => {
    const said = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(said, said, async (label, value) => {
        const pdf = await declarationPdf(withRows([{ label, value }]));
        assert.ok(pdf.subarray(-6).toString().includes('%%EOF'));
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is read from the PDF of a declaration', () => {
  before(function () {
    if (isInstalled('pdftotext')) return;
    process.stdout.write('skipped: needs pdftotext\n');
    this.skip();
  });

  it('has the parts an office looks for, in their order', async () => {
    const text = await printed(sampleDocument);
    const parts = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'TỜ KHAI ĐĂNG KÝ KHAI SINH',
      '(Mẫu theo Thông tư 04/2020/TT-BTP)',
      'Kính gửi: Ủy ban nhân dân phường Sài Gòn',
      'Người được khai sinh',
      'Họ, chữ đệm, tên: NGƯỜI MẪU A',
      'H’Hen Niê',
      'K’Brơi',
      'Tôi cam đoan',
      'Người yêu cầu (ký, ghi rõ họ tên)',
    ];
    const places = parts.map((part) => text.indexOf(part));
    assert.ok(!places.includes(-1), `missing: ${parts[places.indexOf(-1)] ?? ''}`);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('names the office once, at the head', async () => {
    const text = await printed(sampleDocument);
    assert.equal(text.split('Ủy ban nhân dân phường Sài Gòn').length, 2);
    assert.ok(!text.includes('Nơi nhận'), 'a section without rows keeps its heading');
  });

  it('has the attestation once, above the signature, and an attestation that was not given as it is', async () => {
    const attested = (value: string): Promise<string> =>
      printed({
        ...sampleDocument,
        sections: [
          ...sampleDocument.sections,
          { title: 'Cam đoan', rows: [{ label: 'Cam đoan là đúng sự thật', value }] },
        ],
      });
    assert.equal((await attested('Có')).match(/cam đoan/gi)?.length, 2, 'the sentence alone, which has the word twice');
    assert.match(await attested('Không'), /Cam đoan là đúng sự thật: Không/);
  });

  it('leaves a line to write on where nothing was said', async () => {
    assert.match(await printed(sampleDocument), /Quê quán: …{10,}/);
  });

  it('says on every page that it was not submitted, what it is called, and which page of how many it is', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => ({ label: `Nhãn ${index}`, value: 'giá trị' }));
    const pdf = await declarationPdf(withRows(rows));
    const pages = poppler('pdftotext', pdf, '-raw').split('\f').slice(0, -1);
    assert.ok(pages.length >= 3);
    pages.forEach((page, index) => {
      assert.ok(page.includes('CHƯA được nộp cho cơ quan nào'));
      assert.ok(page.includes('Mã tờ khai: TK-261121-AAAA. Lập ngày 21/11/2026.'));
      assert.ok(page.includes(`Trang ${index + 1}/${pages.length}\n`));
    });
  });

  it('has every Vietnamese letter in every face, typed composed or not', async () => {
    const typed = withRows([{ label: LETTERS, value: LETTERS.normalize('NFD') }]);
    const text = (await printed({ ...typed, form: LETTERS })).replaceAll(' ', '');
    assert.equal(text.split(LETTERS.replaceAll(' ', '')).length, 4);
  });

  it('has the letters of other peoples, and their marks on them', async () => {
    const names = 'Y Bhĭm, HƠ̆L Lơ̆k, Ksor Mư̆ng, XÊ̆Y Xê̆y XÔ̆N, Ƀăn, Čil, Bơñ ị́';
    const pdf = await declarationPdf(withRows([{ label: 'Tên', value: names }]));
    for (const mode of ['-raw', '-layout']) {
      assert.ok(poppler('pdftotext', pdf, mode).replace(/\s+/g, ' ').includes(names), mode);
    }
  });

  it('says where a letter could not be printed, and does not where all could', async () => {
    assert.match(await printed(withRows([{ label: 'Tên', value: '김 A' }])), /Tên: □ A .*viết tay/);
    assert.doesNotMatch(await printed(sampleDocument), /viết tay/);
  });

  it('has long values whole', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `t${index}`).join(' ');
    const whole = 'x'.repeat(2000);
    const text = await printed(withRows([{ label: 'Dài', value: words }, { label: 'Liền', value: whole }])); // prettier-ignore
    const body = text.replace(/ ?Mã tờ khai: .*? cơ quan nào\. ?\f?/g, ' ');
    assert.ok(body.includes(words));
    assert.ok(body.replaceAll(' ', '').includes(whole));
  });

  it('tells of itself what it is, in which language and of which day, and of nobody', async () => {
    const about = poppler('pdfinfo', await declarationPdf(sampleDocument), '-isodates');
    assert.match(about, /Title: +Tờ khai đăng ký khai sinh\n/);
    assert.match(about, /CreationDate: +2026-11-20T17:00:00Z|CreationDate: +2026-11-21T00:00:00\+07/);
    assert.match(about, /Tagged: +yes/);
    assert.match(about, /Page size: .*A4/);
    assert.doesNotMatch(about, /MẪU A|Niê|Brơi|079100000001|Xuân Hòa/);
  });
});
