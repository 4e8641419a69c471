import { readModel } from '../../../knowledge/knowledge.ts';
import type { Named } from '../../../knowledge/understanding/matchingIndex.ts';

/** What the committed model learned. */
export const MODEL = readModel();

/** Procedures as a region might hold them, in few words. */
export const BIRTH: Named = {
  code: '1.001193',
  name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
  everydayNames: { vi: ['làm giấy khai sinh'], en: ['register a birth'] },
};
export const MARRIAGE: Named = {
  code: '1.000894',
  name: { vi: 'Đăng ký kết hôn', en: 'Marriage registration' },
  everydayNames: { vi: ['giấy kết hôn'], en: ['get married'] },
};
export const BEEKEEPING: Named = {
  code: '9.000001',
  name: { vi: 'Đăng ký nuôi ong lấy mật', en: 'Beekeeping registration' },
  everydayNames: { vi: ['nuôi ong'], en: ['keep bees'] },
};
