import assert from 'node:assert/strict';
import { putsOff, vents } from '../../dialogs/moods.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { turnOf } from '../fixtures/heard.ts';

const { understand } = loadKnowledge('hcmc');
const says = (text: string) => turnOf(text, { understanding: understand(text) });

describe('moods', () => {
  for (const text of ['bực mình quá', 'sao rắc rối dữ vậy trời', 'má mệt quá', 'this is ridiculous'])
    it(`hears that someone lets off steam: ${text}`, () => assert.ok(vents(says(text))));

  for (const text of [
    'việc của tôi rắc rối lắm, cho gặp người',
    'bực quá, hồ sơ 000.00.16.H29-261118-0001 tới đâu rồi',
    'thủ tục rắc rối quá, phí bao nhiêu',
    'khai sinh',
  ])
    it(`hears a need all the same: ${text}`, () => assert.equal(vents(says(text)), false));

  for (const text of ['để tối làm nha bé khóc', 'để mai làm tiếp', 'thôi để lát', 'de mai tinh', "I'll do it tomorrow"])
    it(`hears that it is put off: ${text}`, () => assert.ok(putsOff(text)));

  for (const text of ['để tôi hỏi lại', 'de toi hoi', 'để làm gì', 'mai có làm việc không', 'để sổ ở đâu'])
    it(`does not take for putting off: ${text}`, () => assert.equal(putsOff(text), false));
});
