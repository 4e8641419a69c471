import type { Dated } from '../dated.ts';
import type { Text } from '../language/text.ts';
import type { Vocabulary } from './rules.ts';

/** What has changed around the rules, told beside those it touches while it holds. */
export const REMARKS: readonly (Dated<Text> & { readonly touches: readonly Vocabulary[] })[] = [
  {
    touches: ['levels'],
    value: {
      vi: 'Từ 01/07/2025 bỏ cấp huyện: nhận ở trung tâm tỉnh, thành phố, phường, xã.',
      en: 'Since 1 July 2025 there are no districts: go to a provincial, city or ward centre.',
    },
    from: '2025-07-01',
    asOf: '2025-12-31',
    source: { vi: 'báo chí', en: 'the press' },
    confidence: 'press',
  },
  {
    touches: ['scopes', 'proactive'],
    value: {
      vi: 'Từ 01/07/2026, theo Nghị định 224/2026/NĐ-CP, toàn trình sẽ là mặc định và có thêm dịch vụ chủ động mức 1 đến 4.',
      en: 'From 1 July 2026, by Decree 224/2026/ND-CP, wholly online is the default, and proactive services of level 1 to 4 are added.',
    },
    from: '2026-06-24',
    until: '2026-06-30',
    asOf: '2026-07-18',
    source: { vi: 'Nghị định 224/2026/NĐ-CP', en: 'Decree 224/2026/ND-CP' },
    confidence: 'sourced',
  },
  {
    touches: ['scopes'],
    value: {
      vi: 'Từ 01/07/2026, dịch vụ công mặc định làm toàn trình; chỉ làm một phần khi Cổng nêu rõ lý do.',
      en: 'Since 1 July 2026 wholly online is the rule; the portal must give its reasons for anything less.',
    },
    from: '2026-07-01',
    asOf: '2026-07-18',
    source: { vi: 'Nghị định 224/2026/NĐ-CP, Điều 14', en: 'Decree 224/2026/ND-CP, article 14' },
    confidence: 'sourced',
  },
];
