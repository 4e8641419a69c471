import type { Answer, Answers, Declaration, Field, Group, Section, Value } from './declaration.ts';

/** A field where it stands in a declaration; `key` is its id, or `group[index].id`. */
export type Place = { readonly key: string; readonly field: Field; readonly section: Section };

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
      else walkField(walk, { key: item.id, field: item, section }, walk.live);
    }
  }
  return { places: walk.places, inForce: walk.live };
}

function walkField(walk: Walk, place: Place, seen: Answers): void {
  const { key, field } = place;
  if (field.when && !field.when(seen)) return;
  walk.places.push(place);
  const derived = field.derived?.(seen);
  const answer = walk.given[key];
  if (derived !== undefined) walk.live[key] = { value: derived, source: 'derived', confirmed: true };
  else if (answer) walk.live[key] = answer;
}

function walkGroup(walk: Walk, section: Section, group: Group): void {
  if (group.when && !group.when(walk.live)) return;
  for (let index = 0; index < group.max; index += 1) {
    const entry = `${group.id}[${index}]`;
    for (const field of group.fields) {
      const own = group.fields.flatMap(({ id }) => {
        const answer = walk.live[`${entry}.${id}`];
        return answer ? [[id, answer] as const] : [];
      });
      walkField(walk, { key: `${entry}.${field.id}`, field, section }, { ...walk.live, ...Object.fromEntries(own) });
    }
    if (index + 1 === group.max) return;
    const more: Field = { id: 'more', kind: 'yesno', ask: group.more, label: group.more, offPaper: true };
    walkField(walk, { key: `${entry}.more`, field: more, section }, walk.live);
    if (valueOf(walk.live, `${entry}.more`) !== true) return;
  }
}

/** The first place that applies and is neither answered nor skipped; undefined at the end. */
export function nextPlace(declaration: Declaration, given: Answers): Place | undefined {
  const { places, inForce } = positionIn(declaration, given);
  return places.find(({ key }) => inForce[key] === undefined);
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
    section.items.flatMap((item) =>
      'group' in item
        ? item.fields.map((field) => ({ key: `${item.id}[0].${field.id}`, field, section }))
        : [{ key: item.id, field: item, section }],
    ),
  );
}
