import type { Application } from '../../knowledge/applications/application.ts';
import { overOn } from '../../knowledge/applications/status.ts';
import { daysBetween, type Day } from '../../knowledge/language/day.ts';
import { gently } from '../gently.ts';
import { deleteApplications, type ImportParts } from './importApplications.ts';

/** Deleted in one commit: an import or a look-up waits for one at most. */
const CHUNK = 400;

/**
 * Deletes applications that were over more than `days` days before `today`, with what the index by id number has of them; with 0 none.
 * One that is brought in changed meanwhile is judged by what it says then. Answers how many.
 */
export async function sweepApplications({ store, codec, today }: ImportParts, days: number): Promise<number> {
  if (days === 0) return 0;
  const isPast = (application: Application): boolean => daysOver(application, today) > days;
  const past: string[] = [];
  for await (const { id, value } of gently(store.list<Application>('applications'))) if (isPast(value)) past.push(id);
  let deleted = 0;
  for (let at = 0; at < past.length; at += CHUNK)
    deleted += await deleteApplications({ store, codec }, past.slice(at, at + CHUNK), isPast);
  return deleted;
}

function daysOver(application: Application, today: Day): number {
  const day = overOn(application);
  return day === undefined ? 0 : daysBetween(day, today);
}
