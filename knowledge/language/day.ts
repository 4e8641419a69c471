/** A calendar day, `YYYY-MM-DD`, as it is on the wall in Viet Nam. Days compare as strings. */
export type Day = `${number}-${number}-${number}`;

const OFFSET_MS = 7 * 3_600_000; // Viet Nam keeps UTC+7 all year round

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day it is in Viet Nam at `now`. */
export function dayOf(now: Date): Day {
  return new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** The hour of the day in Viet Nam at `now`, 0 to 23. */
export function hourOf(now: Date): number {
  return new Date(now.getTime() + OFFSET_MS).getUTCHours();
}

/** The instant of `hour` o'clock on `day` in Viet Nam. */
export function instantOf(day: Day, hour = 0): Date {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + hour * 3_600_000 - OFFSET_MS);
}

/** `day` moved by `days` calendar days, back when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
