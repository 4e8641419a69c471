import type { FlowId } from './flow.ts';
import { isUntold } from './petition/state.ts';

/** Entries of the dialog stack, the lowest first; each flow keeps its own state in its entry. */
export type Stack = { readonly id: string; readonly state?: unknown }[];

/** Flows to which a sign alone can be an answer: a thumb up, dots from someone in danger. */
export const HEAR_SIGNS: ReadonlySet<FlowId> = new Set(['declaration', 'resume', 'crisis', 'petition']);
/** Flows that go on about what is being talked of around the portal. */
export const AROUND: ReadonlySet<FlowId> = new Set(['guidance', 'ward']);
/** Flows that wait for which procedure is meant, or which case of it. */
export const IN_HAND: ReadonlySet<FlowId> = new Set(['discovery', 'procedure', 'browse']);

const FORMS: readonly string[] = ['declaration', 'resume'] satisfies FlowId[];
/** Flows that ask one thing after the other, until all is told. */
const ASKING: readonly string[] = [...FORMS, 'petition' satisfies FlowId];
const CHOICES: readonly string[] = ['discovery', 'browse'] satisfies FlowId[];

/** Flows of which one at a time is open; a declaration that gives way is kept as the draft in memory. */
const FAMILIES: readonly (readonly string[])[] = [
  FORMS,
  // a need that is looked for anew is told of by its own procedure
  ['discovery', 'procedure'] satisfies FlowId[],
  ...(['status', 'privacy', 'petition', 'rating', 'browse', 'handover'] satisfies FlowId[]).map((each) => [each]),
];

/** Whether a flow is a form: what it takes for an answer is what one field of it asks for. */
export function isForm(id: string | undefined): boolean {
  return id !== undefined && FORMS.includes(id);
}

/** Whether a flow asks one thing after the other. */
export function isAsking(id: string | undefined): boolean {
  return id !== undefined && ASKING.includes(id);
}

/**
 * Procedures that were put to choose from, and a petition of which nothing was told, are not put again to someone who asks for
 * something else: they can be named at any time.
 */
export function leaveChoice(stack: Stack): void {
  const last = stack.at(-1);
  const untold = last?.id === 'petition' && isUntold((last.state as { state?: unknown } | undefined)?.state);
  if (last && (CHOICES.includes(last.id) || untold)) stack.pop();
}

/** Who asks for something else by themselves is not held on to. */
export function leaveDanger(stack: Stack): void {
  const at = stack.findIndex((entry) => entry.id === 'crisis');
  if (at >= 0) stack.splice(at, 1);
}

/** One of the same family that is already open gives way, with all above it. */
export function leaveFamily(stack: Stack, flow: FlowId): void {
  const family = FAMILIES.find((each) => each.includes(flow)) ?? [];
  const open = stack.findIndex((entry) => family.includes(entry.id));
  if (open >= 0) stack.splice(open);
}
