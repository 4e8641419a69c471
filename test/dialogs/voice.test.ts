import assert from 'node:assert/strict';
import type { Reply } from '../../dialogs/reply.ts';
import { makeVoice } from '../../dialogs/voice.ts';
import { turnOf } from '../fixtures/heard.ts';
import { SPOKEN } from '../fixtures/flowTurns.ts';

const line = (number: string) => {
  const name = { vi: `tổng đài ${number}`, en: `line ${number}` };
  return { number, name, hours: { vi: 'mọi lúc', en: 'always' } };
};
const voice = makeVoice({
  hotlines: { city: line('1022'), portal: line('18001096') },
  name: { vi: 'Thành phố Mẫu', en: 'Sample City' },
  shortNames: ['TP.M', 'TPM'],
});
const reply = (over: Partial<Reply> = {}): Reply => ({ id: 'guidance.answer', text: 'Được.', ...over });
const spoken = (over: Partial<Reply>, language: 'vi' | 'en' = 'vi') =>
  voice(reply(over), turnOf('', { ...SPOKEN, language }));

describe('the voice of a channel', () => {
  it('leaves a reply as it is where it is read', () => {
    const written = reply({ text: 'Gọi 1022.\n• 25/11/2026 (thứ Tư)' });
    assert.equal(voice(written, turnOf('')), written);
  });

  it('says two sentences on the hotline, and leaves the whole to the notes', () => {
    const { text, notes } = spoken({ text: 'Phí 8.000 đồng. Xong trong ngày. Nộp ở phường.\n• Có sẵn mẫu' });
    assert.equal(text, 'Phí 8 nghìn đồng. Xong trong ngày.');
    assert.equal(notes, 'Phí 8.000 đồng. Xong trong ngày. Nộp ở phường.\n• Có sẵn mẫu');
  });

  it('sends nobody to the line they have called, neither in what is said nor in the notes', () => {
    const { text, notes } = spoken({
      text: 'Call the ward or 1022. Then wait.',
      notes: 'Nguồn: báo chí.\nHỏi lại 1022 hoặc phường, gọi 18001096 nếu vướng cổng.',
    }, 'en'); // prettier-ignore
    assert.equal(text, 'Call the ward. Then wait.');
    assert.equal(notes, 'Nguồn: báo chí.\nHỏi lại phường, gọi 18001096 nếu vướng cổng.');
  });

  it('says the name of the region where its short form is written', () => {
    assert.equal(
      spoken({ text: 'Ủy ban nhân dân phường Một, TP.M.' }).text,
      'Ủy ban nhân dân phường Một, Thành phố Mẫu.',
    );
    assert.equal(spoken({ text: 'Anywhere in TPM, not in TPMX.' }, 'en').text, 'Anywhere in Sample City, not in TPMX.');
  });

  it('notes what to do next where there is no more to know than what is said', () => {
    assert.equal(spoken({ id: 'thanks', text: 'Dạ không có gì.' }).notes, 'Không còn việc gì thì kết thúc cuộc gọi.');
    assert.equal(
      spoken({ id: 'thanks', text: 'You are welcome.', notes: 'Dạ không có gì.' }, 'en').notes,
      'Dạ không có gì.\nKhông còn việc gì thì kết thúc cuộc gọi.',
    );
  });

  it('changes nothing of what it has put already, so that it can be said again', () => {
    for (const each of [
      reply(),
      reply({ text: 'Hẹn 25/11/2026. Gọi 1022. Thêm.' }),
      reply({ text: 'Yes.', notes: 'Dạ.' }),
    ]) {
      const once = voice(each, turnOf('', SPOKEN));
      assert.deepEqual(voice(once, turnOf('', SPOKEN)), once);
    }
  });
});
