import { addDays, type Day } from '../../knowledge/language/day.ts';
import type { Sample, Samples } from '../../knowledge/regions/samples.ts';
import type { Store } from '../storage/store.ts';
import type { Hashes } from './applicants.ts';
import { deleteApplications, importApplications } from './importApplications.ts';

/** The mark in `house`: which samples are loaded, and for which day. */
type Loaded = { readonly on: Day; readonly codes: readonly string[] };
const MARK = 'samples';

/**
 * Loads the sample applications: one of every status and one that is late, with dates around `today`; the person in them is nobody.
 * Loading again on the same day changes nothing, on another day their dates and codes move along. Not for production.
 */
export async function loadSamples(place: { store: Store; codec: Hashes }, samples: Samples, today: Day): Promise<void> {
  const { store, codec } = place;
  const loaded = (await store.get<Loaded>('house', MARK))?.value;
  if (loaded?.on === today) return;
  const rows = samples.applications.map((sample, at) => ({ line: at + 1, row: rowOf(sample, samples, today) }));
  const codes = rows.map(({ row }) => row.code);
  // marked first, so that what a crash leaves half loaded is known to be a sample
  const known = new Set([...(loaded?.codes ?? []), ...codes]);
  await store.commit([{ collection: 'house', id: MARK, value: { on: loaded?.on, codes: [...known] } }]);
  await deleteApplications(
    { store, codec },
    (loaded?.codes ?? []).filter((code) => !codes.includes(code)),
  );
  const { refused } = await importApplications({ store, codec, today }, rows);
  if (refused.length > 0)
    throw new Error(`samples.json is broken: ${refused.map(({ problem }) => problem).join('; ')}`);
  await store.commit([{ collection: 'house', id: MARK, value: { on: today, codes } satisfies Loaded }]);
}

/** What to try the look-up with: codes of an application under way and of a late one, and an id number with its second fact. */
export type SampleHint = { code: string; late: string; idNumber: string; phoneTail: string };

/** What to try the look-up with on `today`; undefined where the samples do not hold all of it. */
export function sampleHint(samples: Samples, today: Day): SampleHint | undefined {
  const { people, applications } = samples;
  const underWay = applications.filter(({ status }) => status === 4);
  const ahead = underWay.find(({ due }) => due > 0);
  const late = underWay.find(({ due }) => due < 0);
  const { citizenId, phone } = Object.values(people).find((each) => each.citizenId && each.phone) ?? {};
  if (!ahead || !late || !citizenId || !phone) return undefined;
  const code = (sample: Sample): string => rowOf(sample, samples, today).code;
  return { code: code(ahead), late: code(late), idNumber: citizenId, phoneTail: phone.slice(-4) };
}

function rowOf(sample: Sample, { people }: Samples, today: Day) {
  const { person, office, serial, received, due, finished, note, ...rest } = sample;
  const receivedOn = workday(addDays(today, received), -1);
  const { procedureCode, procedureName, agency, status } = rest;
  return {
    code: `${office}-${receivedOn.slice(2).replaceAll('-', '')}-${serial}`,
    procedureCode,
    procedureName,
    applicant: people[person],
    agency,
    receivedOn,
    dueOn: workday(addDays(today, due), due < 0 ? -1 : 1),
    status,
    ...(note !== undefined && { statusNote: note }),
    ...(finished !== undefined && { finishedOn: workday(addDays(today, finished), -1) }),
    history: [{ on: receivedOn, status: 1 }],
  };
}

/** `day`, or the nearest day before (-1) or after (1) that is no weekend. */
function workday(day: Day, step: 1 | -1): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? workday(addDays(day, step), step) : day;
}
