import type { Declaration, Section } from '../declaration.ts';
import { provinceNamed } from '../../regions/provinces.ts';
import { valueOf } from '../next.ts';
import { consents, lacksConsent } from './ct01Consents.ts';
import { settles, splits } from './ct01Fields.ts';
import { declarant, head, members } from './ct01People.ts';
import { request } from './ct01Request.ts';
import { attestation } from './people.ts';

const attested: Section = {
  id: 'attestation',
  title: { vi: 'Cam đoan', en: 'Attestation' },
  items: [
    attestation({
      vi: 'Lời khai trên là đúng và anh/chị chịu trách nhiệm về lời khai đó. Anh/chị cam đoan như vậy không?',
      en: 'All of this is true, and you answer for what you state. Do you declare so?',
    }),
  ],
};

const DISTRICT = /(?<!\p{L})(?:quận|huyện|thị xã)(?!\p{L})/iu;
const CITY = /(?<!\p{L})(?:[Tt]hành phố|TP|Tp|tp)\.? ?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})/gu;

/** A district of before, or a city that was one: no city of today but those that are provinces. */
function namesDistrict(text: string): boolean {
  const cities = [...text.matchAll(CITY)].map(([, name = '']) => name.split(' '));
  return (
    DISTRICT.test(text) ||
    cities.some((words) => !words.some((_, at) => provinceNamed(words.slice(0, at + 1).join(' ')) !== undefined))
  );
}

/** Tờ khai thay đổi thông tin cư trú (CT01): the boxes of the form of Circular 116/2026/TT-BCA, which replaced that of Circular 53/2025. */
export const residenceChange: Declaration = {
  id: 'residenceChange',
  version: '1',
  title: { vi: 'Tờ khai thay đổi thông tin cư trú (CT01)', en: 'Residence change form (CT01)' },
  form: {
    vi: 'Mẫu CT01 theo Thông tư 116/2026/TT-BCA',
    en: 'Form CT01 of Circular 116/2026/TT-BCA',
  },
  from: '2026-07-01',
  procedures: [
    '1.004222', '1.004194', '1.002755', '1.010038', '1.010041', '1.010039', '1.010028', '1.003197', '1.010040',
  ],
  settled: {
    '1.004222': { request: 'permanent' },
    '1.004194': { request: 'temporary' },
    '1.002755': { request: 'extension' },
    '1.010038': { request: 'split' },
    '1.010041': { request: 'confirmation' },
    '1.010039': { request: 'correction' },
    '1.003197': { request: 'removePermanent' },
    '1.010028': { request: 'removeTemporary' },
    '1.010040': { request: 'information' },
  },
  handedTo: { vi: 'công an phường, xã nơi tiếp nhận', en: 'the police of that ward or commune' },
  purpose: { vi: 'lập tờ khai thay đổi thông tin cư trú', en: 'drawing up the residence change form' },
  sections: [
    declarant,
    head,
    request,
    {
      id: 'members',
      title: { vi: 'Thành viên cùng thay đổi', en: 'Others on the form' },
      heading: { vi: 'Người khai chung', en: 'Others on the form' },
      called: ['người khai chung', 'những người khai chung', 'thành viên cùng thay đổi', 'thành viên', 'các thành viên', 'members', 'member'],
      items: [members],
    },
    consents,
    attested,
  ],
  remarks: [
    {
      when: lacksConsent,
      text: {
        vi: 'Trước khi nộp, người cần đồng ý ký vào tờ khai hoặc xác nhận trên VNeID.',
        en: 'Before you hand it in, those who have to consent sign the form or confirm on VNeID.',
      },
    },
    {
      when: (answers) => splits(answers) && valueOf(answers, 'sameHome') === false,
      text: {
        vi: 'Tách hộ chỉ dành cho người vẫn ở chung một chỗ. Dọn đi nơi khác thì anh/chị đăng ký thường trú ở nơi mới.',
        en: 'A split is only for those who go on living in one place. To move away, register permanent residence at the new place.',
      },
    },
    {
      when: (answers) => splits(answers) && valueOf(answers, 'splitGround') === 'divorce',
      text: {
        vi: 'Ly hôn mà tách hộ thì mang thêm giấy tờ ly hôn.',
        en: 'For a split after a divorce, bring the divorce papers too.',
      },
    },
    {
      when: (answers) => namesDistrict(String(valueOf(answers, 'content') ?? '')) && !settles(answers),
      text: {
        vi: 'Nội dung đề nghị còn tên quận, huyện cũ. Anh/chị nên ghi tên phường, xã hiện nay, tên cũ để trong ngoặc.',
        en: 'The content still names a former district. Better to write today’s ward or commune, with the old name in brackets.',
      },
    },
  ],
}; // prettier-ignore
