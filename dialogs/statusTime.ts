import type { Application, StatusCode } from '../knowledge/applications/application.ts';
import { apologyOwed } from '../knowledge/applications/apologies.ts';
import { STATUSES, type Timeliness } from '../knowledge/applications/status.ts';
import type { Day } from '../knowledge/language/day.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';

/** Statuses of an application whose result there is. */
export const DELIVERED: ReadonlySet<StatusCode> = new Set([9, 10]);

/** Whether an application is late, in every status; what ended without a result was done neither in time nor late. */
export function timeLine(
  { status, procedureCode }: Pick<Application, 'status' | 'procedureCode'>,
  how: Timeliness,
  { language, today }: { readonly language: Language; readonly today: Day },
): string {
  const { time } = packs[language].status;
  const owed = how.kind === 'late' ? apologyOwed({ procedureCode }, today) : undefined;
  if (owed) return time.lateOwed({ basis: owed[language] });
  if (STATUSES[status].clock === 'ended' && !DELIVERED.has(status)) return time.closed;
  switch (how.kind) {
    case 'ended':
      return time.undated;
    case 'inTime':
    case 'finishedLate':
      return time[how.kind](how);
    case 'late':
    case 'notStarted':
    case 'paused':
    case 'unclear':
    case 'dueToday':
    case 'finishedInTime':
      return time[how.kind];
  }
}

/** What to do next with an application. */
export function nextStep(
  { status }: Pick<Application, 'status'>,
  how: Timeliness,
  region: Region,
  language: Language,
): string {
  if (how.kind !== 'late') return STATUSES[status].next[language];
  const portal = new URL(region.portals.filing).host;
  return packs[language].status.lateNext({ city: region.hotlines.city.name[language], portal });
}
