import type { Answer, Answers, Declaration, Field, Group, Section, Value } from './declaration.ts';
import { anyField, entryOf, moreField, type Entry } from './groups.ts';

/**
 * A field where it stands in a declaration; `key` is its id, or `group[index].id` in an entry of a group. `opens` is the entry that
 * a yes to it would begin.
 */
export type Place = {
  readonly key: string;
  readonly field: Field;
  readonly section: Section;
  readonly entry?: Entry;
  readonly opens?: Entry;
};

/** What applies now, in order, and the answers that hold: those given to it, and what follows from them. */
export type Position = { readonly places: readonly Place[]; readonly inForce: Answers };

/** The value given to a field; undefined when it was skipped or never answered. */
export function valueOf(answers: Answers, key: string): Value | undefined {
  const answer = answers[key];
  return answer && 'value' in answer ? answer.value : undefined;
}

type Walk = { readonly given: Answers; readonly places: Place[]; readonly live: Record<string, Answer> };

/** The same answers are walked once: a turn asks where it stands several times. */
const walked = new WeakMap<Answers, WeakMap<Declaration, Position>>();

/** Walks a declaration: each condition sees only answers that hold, of fields before it, so what stops applying is left out. */
export function positionIn(declaration: Declaration, given: Answers): Position {
  const known = walked.get(given) ?? new WeakMap<Declaration, Position>();
  const position = known.get(declaration) ?? walkThrough(declaration, given);
  walked.set(given, known.set(declaration, position));
  return position;
}

function walkThrough(declaration: Declaration, given: Answers): Position {
  const walk: Walk = { given, places: [], live: {} };
  for (const section of declaration.sections) {
    for (const item of section.items) {
      if ('group' in item) walkGroup(walk, section, item);
      else walkField(walk, { key: item.id, field: item, section });
    }
  }
  return { places: walk.places, inForce: walk.live };
}

function walkField(walk: Walk, place: Place): void {
  const { key, field } = place;
  const seen = seenFrom(walk.live, place);
  if (field.when && !field.when(seen)) return;
  walk.places.push(place);
  const derived = field.derived?.(seen);
  const answer = walk.given[key];
  if (derived !== undefined) walk.live[key] = { value: derived, source: 'derived', confirmed: true };
  else if (answer) walk.live[key] = answer;
}

function walkGroup(walk: Walk, section: Section, group: Group): void {
  if (group.when && !group.when(walk.live)) return;
  const any = anyField(group);
  if (any && !isOpened(walk, { key: `${group.id}.any`, field: any, section, opens: entryOf(group, 0) })) return;
  for (let index = 0; index < group.max; index += 1) {
    const entry = entryOf(group, index);
    for (const field of group.fields) walkField(walk, { key: `${entry.id}.${field.id}`, field, section, entry });
    if (index + 1 === group.max) return;
    const more = { key: `${entry.id}.more`, field: moreField(group), section, opens: entryOf(group, index + 1) };
    if (!isOpened(walk, more)) return;
  }
}

function isOpened(walk: Walk, place: Place): boolean {
  walkField(walk, place);
  return valueOf(walk.live, place.key) === true;
}

/** The answers as a field sees them: in an entry, those of the same entry go by their plain ids. */
export function seenFrom(answers: Answers, { entry }: Place): Answers {
  if (!entry) return answers;
  const own = entry.group.fields.flatMap(({ id }) => {
    const answer = answers[`${entry.id}.${id}`];
    return answer ? [[id, answer] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(own) };
}

/** The key of the field that a field names: one of the same entry, else one outside of groups. */
export function keyNear({ entry }: Place, id: string): string {
  return entry?.group.fields.some((field) => field.id === id) ? `${entry.id}.${id}` : id;
}

/** The first place that applies and is neither answered nor skipped; undefined at the end. */
export function nextPlace(declaration: Declaration, given: Answers): Place | undefined {
  const { places, inForce } = positionIn(declaration, given);
  return places.find(({ key }) => inForce[key] === undefined);
}

/** The answers a declaration begins with: what follows from the procedure it is for. */
export function settledFor({ settled }: Declaration, procedure: string): Answers {
  const values = Object.entries(settled?.[procedure] ?? {});
  return Object.fromEntries(values.map(([key, value]) => [key, { value, source: 'derived', confirmed: true }]));
}

/** The attestation (lời cam đoan): the last item of a declaration. Throws where a form has none. */
export function attestationOf(declaration: Declaration): Field {
  const item = declaration.sections.at(-1)?.items.at(-1);
  if (!item || 'group' in item || item.kind !== 'yesno')
    throw new Error(`${declaration.id} does not end with an attestation`);
  return item;
}

/** Every field of a declaration with its section; those of a group under the key of its first entry. */
export function allPlaces(declaration: Declaration): Place[] {
  return declaration.sections.flatMap((section) =>
    section.items.flatMap((item): Place[] => {
      if (!('group' in item)) return [{ key: item.id, field: item, section }];
      const entry = entryOf(item, 0);
      return item.fields.map((field) => ({ key: `${entry.id}.${field.id}`, field, section, entry }));
    }),
  );
}
