import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { declarations } from './declarations/forms/index.ts';
import type { Model } from './understanding/classifier.ts';
import { makeUnderstand } from './understanding/index.ts';
import { besideRefusals } from './understanding/refusals.ts';
import type { Understand } from './understanding/understanding.ts';
import { makeCatalogue, type Catalogue } from './procedures/catalogue.ts';
import { audiencesSchema, eventsSchema, facetsSchema, type Facets } from './procedures/facets.ts';
import { procedureSchema, type Procedure } from './procedures/procedure.ts';
import { filled, guidanceSchema, makeTopics, OTHER_TOPICS, type Guidance, type Topics } from './regions/guidance.ts';
import { regionSchema, unitSchema, type Region, type Unit } from './regions/region.ts';
import { NO_SAMPLES, samplesSchema, type Samples } from './regions/samples.ts';
import { commonSchema, filledIn, NotShared, officesSchema, sourcesSchema } from './regions/shared.ts';

/** All that is known of one region, loaded and cross-checked once at start. */
export type Knowledge = {
  readonly region: Region;
  readonly units: readonly Unit[];
  readonly procedures: Catalogue;
  readonly guidance: Topics;
  /** How agencies and administrative fields are called, for narrowing by them. */
  readonly facets: Facets;
  /** Sample applications, to try things with. */
  readonly samples: Samples;
  /** The declarations that can be filled in here. */
  readonly declarations: typeof declarations;
  readonly understand: Understand;
};

/** What is wrong with a region folder: `file` is relative to it. */
export type KnowledgeProblem = 'no such region' | 'unreadable' | 'wrong shape' | 'contradiction';

/** Knowledge that cannot be used: the set-up is broken, and the message names the file and the problem. */
export class KnowledgeError extends Error {
  readonly code: KnowledgeProblem;
  readonly file: string;

  constructor(code: KnowledgeProblem, file: string, detail: string) {
    super(`${file}: ${code}: ${detail}`);
    this.name = 'KnowledgeError';
    this.code = code;
    this.file = file;
  }
}

const KIND = /^(?:phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tp\.?) /iu;
const REGIONS = fileURLToPath(new URL('regions', import.meta.url));
const MODEL = fileURLToPath(new URL('understanding/model.json', import.meta.url));

/** Loads `region` from its folder under `folder`; throws a {@link KnowledgeError} naming the file that is missing or wrong. */
export function loadKnowledge(region: string, folder: string = REGIONS): Knowledge {
  const place = join(folder, region);
  if (!existsSync(place)) throw new KnowledgeError('no such region', region, 'no folder of this name');
  const names = read(place, 'region.json', regionSchema);
  const units = read(place, 'units.json', z.array(unitSchema));
  const shared = {
    sources: readIfThere(place, 'sources.json', sourcesSchema, {}),
    offices: readIfThere(place, 'offices.json', officesSchema, {}),
    common: readIfThere(place, 'common.json', commonSchema, {}),
  };
  const procedures = readAll(place, 'procedures', procedureSchema, (written) => filledIn(written, shared));
  const topics = readAll(place, 'guidance', guidanceSchema).map((each) => filled(each, names));
  check(region, names, units, procedures, topics);
  const guidance = makeTopics(topics);
  const facets = readFacetsOf(place);
  const samples = readIfThere(place, 'samples.json', samplesSchema, NO_SAMPLES);
  const catalogue = makeCatalogue(procedures);
  const understandAll = makeUnderstand({
    procedures: procedures.filter((each) => !each.replacedBy),
    former: procedures.filter((each) => each.replacedBy),
    places: placesOf(units),
    model: readModel(),
  });
  const understand = besideRefusals(understandAll);
  return { region: names, units, procedures: catalogue, guidance, facets, samples, declarations, understand };
}

/** What training left, from its file; whoever reads it finds out whether it is damaged. */
export function readModel(): Model {
  return JSON.parse(readFileSync(MODEL, 'utf8')) as Model;
}

/** What units are called, and what they were: people go on saying the names of former wards and districts. */
function placesOf(units: readonly Unit[]): string[] {
  const former = units.flatMap(({ formerWards, formerDistrict }) => [...formerWards, formerDistrict]);
  const names = former.map((each) => each.replace(/ \(.*\)$/, '').replace(KIND, ''));
  return [
    ...new Set([...units.map(({ name }) => name), ...names.filter((name) => /^\p{Lu}\p{L}+ \p{Lu}/u.test(name))]),
  ];
}

/** A region without a list of its own has none to narrow by. */
function readFacetsOf(place: string): Facets {
  return {
    ...readIfThere(place, 'facets.json', facetsSchema, { agencies: [], fields: [], frequent: [] }),
    ...readIfThere(place, 'audiences.json', audiencesSchema, { audiences: [] }),
    ...readIfThere(place, 'events.json', eventsSchema, { events: [] }),
  };
}

function read<T>(place: string, file: string, schema: z.ZodType<T>, prepare: Prepare = (written) => written): T {
  const parsed = schema.safeParse(prepared(file, parse(place, file), prepare));
  if (!parsed.success) throw new KnowledgeError('wrong shape', file, z.prettifyError(parsed.error));
  return parsed.data;
}

function readIfThere<T>(place: string, file: string, schema: z.ZodType<T>, without: T): T {
  return existsSync(join(place, file)) ? read(place, file, schema) : without;
}

type Prepare = (written: unknown) => unknown;

function prepared(file: string, written: unknown, prepare: Prepare): unknown {
  try {
    return prepare(written);
  } catch (error) {
    if (error instanceof NotShared) throw new KnowledgeError('contradiction', file, error.message);
    throw error;
  }
}

function parse(place: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(place, file), 'utf8'));
  } catch (error) {
    throw new KnowledgeError('unreadable', file, error instanceof Error ? error.message : String(error));
  }
}

/** Every JSON file of a folder, in order of name; none where there is no folder. */
function readAll<T extends { code: string } | { topic: string }>(
  place: string,
  under: string,
  schema: z.ZodType<T>,
  prepare?: Prepare,
): T[] {
  if (!existsSync(join(place, under))) return [];
  const files = readdirSync(join(place, under)).filter((each) => each.endsWith('.json'));
  return files.toSorted().map((name) => {
    const file = `${under}/${name}`;
    const one = read(place, file, schema, prepare);
    const id = 'code' in one ? one.code : one.topic;
    if (`${id}.json` !== name)
      throw new KnowledgeError('contradiction', file, `is named otherwise than what it holds: ${id}`);
    return one;
  });
}

function check(
  id: string,
  region: Region,
  units: readonly Unit[],
  procedures: readonly Procedure[],
  topics: readonly Guidance[],
): void {
  const wrong = (file: string, detail: string) => new KnowledgeError('contradiction', file, detail);
  if (region.id !== id) throw wrong('region.json', `is of ${region.id}, not ${id}`);
  const [twice] = repeated(units.map((each) => each.code));
  if (twice) throw wrong('units.json', `code ${twice} is met twice`);
  for (const each of procedures) {
    const declaration = each.declaration && declarations.byId(each.declaration);
    if (each.declaration && !(declaration && declaration.procedures.includes(each.code)))
      throw wrong(`procedures/${each.code}.json`, `there is no declaration ${each.declaration} for it`);
  }
  for (const each of topics) {
    const known = (topic: string) => OTHER_TOPICS.includes(topic) || topics.some((other) => other.topic === topic);
    const missing = [...each.next, ...(each.then?.after ?? [])].find((topic) => !known(topic));
    if (missing) throw wrong(`guidance/${each.topic}.json`, `leads to ${missing}, which is not there`);
  }
}

function repeated(codes: readonly string[]): readonly string[] {
  return codes.filter((each, at) => codes.indexOf(each) !== at);
}
