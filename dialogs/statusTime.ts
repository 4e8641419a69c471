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

/** Files of the police: the Ministry's own letter and number begin their codes. */
const OF_POLICE = /^G01(?=[.-])/;

/** Who has an application: the agency in the data, else what its code tells of where it was filed. */
export function holderOf({ agency, code }: Pick<Application, 'agency' | 'code'>, language: Language): string {
  const { policeFiled, whereFiled } = packs[language].ofApplication;
  return agency ?? (OF_POLICE.test(code) ? policeFiled : whereFiled);
}

/** What to do with one that is late, where the city's line is no help: its holder is asked. */
export function lateStep(application: Application, { portals }: Region, language: Language): string {
  const portal = new URL(portals.filing).host;
  return packs[language].ofApplication.lateNext({ whom: holderOf(application, language), portal });
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
