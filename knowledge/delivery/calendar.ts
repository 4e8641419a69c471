import { addDays, type Day } from '../language/day.ts';

/** Days off that fall on the same date each year (Labour Code 2019, article 112): New Year, 30 April, 1 May, 2 September. */
const FIXED = new Set(['01-01', '04-30', '05-01', '09-02']);

/**
 * Between these dates (month and day, both included) days off move from year to year: Tết; the Hùng Kings' day; the second day of the
 * National holiday; and 24 November, spoken of as a new one. Outside the years announced, a working day there is not certain.
 */
const MOVING: readonly (readonly [string, string])[] = [
  ['01-20', '03-01'],
  ['03-28', '05-04'],
  ['09-01', '09-04'],
  ['11-24', '11-24'],
  ['12-31', '12-31'],
];

/** Days off by year, as announced: a year named here is known in full. */
export type Holidays = Readonly<Record<string, readonly Day[]>>;

/** Whether agencies work on `day`; `certain` is false where days off move and the year's are not held. */
export function isWorkingDay(day: Day, holidays: Holidays): { working: boolean; certain: boolean } {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const date = day.slice(5);
  const announced = holidays[day.slice(0, 4)];
  if (weekday === 0 || weekday === 6 || FIXED.has(date)) return { working: false, certain: true };
  if (announced) return { working: !announced.includes(day), certain: true };
  return { working: true, certain: !MOVING.some(([first, last]) => first <= date && date <= last) };
}

/** The first working day after `day`, and whether that is certain. */
export function nextWorkingDay(day: Day, holidays: Holidays): { day: Day; certain: boolean } {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, holidays).working) next = addDays(next, 1);
  return { day: next, certain: isWorkingDay(next, holidays).certain };
}

/**
 * The day an application counts as taken in: the same day until `lateHour`, the next working day after it or on a day off
 * (Decree 118/2025 as amended by Decree 309/2026, article 18).
 */
export function takenInOn(
  day: Day,
  hour: number,
  lateHour: number,
  holidays: Holidays,
): { day: Day; certain: boolean } {
  const { working, certain } = isWorkingDay(day, holidays);
  return working && hour < lateHour ? { day, certain } : nextWorkingDay(day, holidays);
}

/** The day `count` working days after `day`, which is not counted itself. */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): { day: Day; certain: boolean } {
  let at = { day, certain: true };
  for (let left = count; left > 0; left--) {
    const next = nextWorkingDay(at.day, holidays);
    at = { day: next.day, certain: at.certain && next.certain };
  }
  return at;
}
