import { attestationOf } from '../../knowledge/declarations/next.ts';
import { summarise, type Row } from '../../knowledge/declarations/summary.ts';
import { continued } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { staff } from '../../knowledge/language/vi/staff.ts';
import type { Action } from '../reply.ts';
import type { Telling } from '../telling.ts';
import type { Scene } from './state.ts';

/** Where the reading stands: the first item of the part that is read, or the attestation that follows the last part. */
export const ATTESTATION = 'attestation';

/** Most items said in one sentence. */
const AT_ONCE = 4;

type Part = { readonly section: string; readonly title: string; readonly rows: readonly Row[] };

/** A declaration in parts that a caller can hear and say yes to, one after the other; the middle of numbers is not said. */
function partsOf({ declaration, draft, turn }: Scene): readonly Part[] {
  return summarise(declaration, draft.answers, { language: turn.language, masked: true }).flatMap(
    ({ id, title, rows }) =>
      Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => ({
        section: id,
        title,
        rows: rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      })),
  );
}

function indexOf(parts: readonly Part[], at: string | undefined): number {
  if (at === ATTESTATION) return parts.length;
  return Math.max(
    0,
    parts.findIndex(({ rows }) => rows[0]?.key === at),
  );
}

/** The part that is read at `at`; undefined at the attestation. */
export function partAt(scene: Scene, at: string | undefined): Part | undefined {
  const parts = partsOf(scene);
  return parts[indexOf(parts, at)];
}

/** What is read once the part at `at` was found right. */
export function afterPart(scene: Scene, at: string | undefined): string {
  const parts = partsOf(scene);
  return parts[indexOf(parts, at) + 1]?.rows[0]?.key ?? ATTESTATION;
}

/** One part, asked whether it is right, or the attestation; staff see the whole. `whole`: everything given, and what is to be known of it. */
export function tellPart(scene: Scene, at: string | undefined, whole: string): Telling {
  const { language } = scene.turn;
  const { aloud } = packs[language];
  const parts = partsOf(scene);
  const index = indexOf(parts, at);
  const part = parts[index];
  const lead = `${staff.readBack}\n${whole}`;
  if (!part) return { lead, rest: [], spoken: attestationOf(scene.declaration).ask[language] };
  const read = index === 0 ? aloud.readBackFirst : aloud.readBack;
  const title = index === 0 ? continued(part.title) : part.title;
  return { lead, rest: [], spoken: read({ title, items: part.rows.map((row) => said(row, language)).join('; ') }) };
}

function said({ label, value, skipped }: Row, language: Scene['turn']['language']): string {
  const { readItem, leftBlank } = packs[language].aloud;
  return readItem({ label: continued(label), value: skipped ? leftBlank : value });
}

/** What can be answered at `at`. */
export function answersAt(
  scene: Scene,
  at: string | undefined,
  act: (label: string, meaning: string) => Action,
): Action[] {
  const { words } = scene;
  const yes = partAt(scene, at) ? act(words.yes, 'yes') : act(words.attest, 'attest');
  return [yes, act(words.change, 'change'), act(words.later, 'later')];
}
