import assert from 'node:assert/strict';
import { withoutOwnLine } from '../../../knowledge/language/ownLine.ts';
import type { Language } from '../../../knowledge/language/text.ts';

const LINE = { number: '1022', names: ['tổng đài 1022 của Thành phố', 'the city hotline 1022'] };
const becomes = (language: Language, rows: readonly (readonly [string, string])[]) => {
  for (const [text, left] of rows) assert.equal(withoutOwnLine(text, LINE, language), left);
};

describe('the line a caller has called', () => {
  it('is not offered beside something else', () => {
    becomes('vi', [
      ['anh/chị hỏi lại 1022 hoặc trung tâm phường, xã.', 'anh/chị hỏi lại trung tâm phường, xã.'],
      ['Mất giấy thì hỏi nơi đã nộp hoặc gọi tổng đài 1022 của Thành phố.', 'Mất giấy thì hỏi nơi đã nộp.'],
      ['xin hỏi nơi nộp hoặc 1022', 'xin hỏi nơi nộp'],
      ['tôi chỉ từng bước; hoặc gọi tổng đài 1022 của Thành phố để gặp người.', 'tôi chỉ từng bước.'],
      ['anh/chị gọi tổng đài 1022 của Thành phố, hoặc gửi phản ánh.', 'anh/chị gửi phản ánh.'],
    ]);
    becomes('en', [
      ['please confirm with 1022 or the ward centre.', 'please confirm with the ward centre.'],
      ['ask where you applied or call the city hotline 1022.', 'ask where you applied.'],
    ]);
  });

  it('gives way to the ward, or to nothing where that could not tell either', () => {
    becomes('vi', [
      ['Anh/chị gọi 1022 nhé.', 'Anh/chị gọi trung tâm phường, xã nhé.'],
      ['Địa chỉ từng nơi tôi chưa có; anh/chị gọi 1022 để hỏi.', 'Địa chỉ từng nơi tôi chưa có.'],
      ['• Gọi tổng đài 1022 của Thành phố: giờ trực.\n• Đến tận nơi.', '• Đến tận nơi.'],
      ['• Tổng đài 1022 của Thành phố: giờ trực.\n• Đến tận nơi.', '• Đến tận nơi.'],
    ]);
    becomes('en', [['I do not hold the address; call 1022 to ask.', 'I do not hold the address.']]);
  });

  it('is this line where it is named alone', () => {
    becomes('vi', [['Việc đó gửi qua tổng đài 1022 của Thành phố.', 'Việc đó gửi qua tổng đài này.']]);
    becomes('en', [['City matters go through the city hotline 1022.', 'City matters go through this line.']]);
  });

  it('is told from what only holds its number', () => {
    becomes('vi', [['Vào 1022.tphcm.gov.vn, số 10221 hay 91022', 'Vào 1022.tphcm.gov.vn, số 10221 hay 91022']]);
  });
});
