import { MONTHS } from '../months.ts';
import type { spoken as source } from '../vi/spoken.ts';

export const spoken: typeof source = {
  day: (p) => `${p.date} ${MONTHS[p.month - 1] ?? p.month}${p.year === undefined ? '' : ` ${p.year}`}`,
  month: (p) => `${MONTHS[p.month - 1] ?? p.month} ${p.year}`,
  dayWord: 'day',
  time: (p) => {
    const hour = p.hour % 12 === 0 ? 12 : p.hour % 12;
    return `${hour}${p.minute === 0 ? '' : ` ${String(p.minute).padStart(2, '0')}`} ${p.hour < 12 ? 'in the morning' : p.hour < 18 ? 'in the afternoon' : 'in the evening'}`;
  },
  thousands: ['thousand', 'million', 'billion'],
  currency: 'dong',
  percent: 'percent',
  to: 'to',
  by: 'by',
  dot: 'dot',
  slash: 'slash',
  dash: 'dash',
  at: 'at',
  law: (p) => `${p.number} of ${p.year}`,
  laws: { QH: 'Law', NĐ: 'Decree', ND: 'Decree', TT: 'Circular', NQ: 'Resolution', QĐ: 'Decision' },
  masked: (p) => `starting ${p.first}, ending ${p.last}`,
  instead: [
    [/(?<!\p{L})[Nn]o\.(?= \d)/gu, 'number'],
    [/(?<!\p{L})UBND(?!\p{L})/gu, "People's Committee"],
    [/(?<!\p{L})CCCD(?: card)?(?!\p{L})/gu, 'citizen identity card'],
    [/(?<!\p{L})CMND(?: card)?(?!\p{L})/gu, 'old identity card'],
    [/(?<=thousand |million |billion )đồng(?!\p{L})/gu, 'dong'],
    [/\s*Please type it with its marks\./gu, ''],
    [/(?<!\p{L})type(?!\p{L})/gu, 'say'],
    [/(?<!\p{L})please copy it(?!\p{L})/gu, 'please read it to me'],
  ],
};
