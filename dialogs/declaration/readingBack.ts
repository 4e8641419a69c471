import type { Answers } from '../../knowledge/declarations/declaration.ts';
import { attestationOf } from '../../knowledge/declarations/next.ts';
import { summarise, type Row } from '../../knowledge/declarations/summary.ts';
import { bullets, continued } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import { staff } from '../../knowledge/language/vi/staff.ts';
import type { Telling } from '../telling.ts';
import { withAnswers, type Scene } from './state.ts';

/** Most items said in one sentence. */
const AT_ONCE = 4;

/** Some items of a section, few enough to be heard and said yes to. */
export type Part = { readonly section: string; readonly title: string; readonly rows: readonly Row[] };

/** What the person gave, in parts: what follows by itself or was left out needs no reading, and the middle of numbers is not said. */
function partsOf({ declaration, draft: { answers }, turn: { language } }: Scene): readonly Part[] {
  return summarise(declaration, answers, { language, masked: true }).flatMap(({ id, title, rows }) => {
    const given = rows.filter(({ key, skipped }) => !skipped && answers[key] !== undefined);
    return Array.from({ length: Math.ceil(given.length / AT_ONCE) }, (_, at) => ({
      section: id,
      title,
      rows: given.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    }));
  });
}

/** The part that is read next: where the reading stands is computed from what was confirmed; undefined when all was. */
export function nextPart(scene: Scene): Part | undefined {
  return partsOf(scene).find(({ rows }) => rows.some(({ key }) => !isConfirmed(scene.draft.answers, key)));
}

function isConfirmed(answers: Answers, key: string): boolean {
  const answer = answers[key];
  return answer === undefined || 'skipped' in answer || answer.confirmed;
}

/** The scene once the person has said that a part is right. */
export function confirmPart(scene: Scene, { rows }: Part): Scene {
  const confirmed = rows.flatMap(({ key }) => {
    const answer = scene.draft.answers[key];
    return answer && 'value' in answer ? [[key, { ...answer, confirmed: true }] as const] : [];
  });
  return withAnswers(scene, { ...scene.draft.answers, ...Object.fromEntries(confirmed) });
}

/** A part, asked whether it is right, or the attestation when all was; `whole` is what staff see at the beginning and the end. */
export function tellPart(scene: Scene, whole: string): Telling {
  const { language } = scene.turn;
  const { aloud } = packs[language];
  const part = nextPart(scene);
  const everything = `${staff.readBack}\n${whole}`;
  if (!part) return { lead: everything, rest: [], spoken: attestationOf(scene.declaration).ask[language] };
  const items = part.rows.map((row) => said(row, language)).join('; ');
  const [first] = partsOf(scene);
  if (first?.rows[0]?.key === part.rows[0]?.key)
    return { lead: everything, rest: [], spoken: aloud.readBackFirst({ title: continued(part.title), items }) };
  const rows = bullets(part.rows.map(({ label, value }) => `${label}: ${value}`));
  return { lead: part.title, rest: [rows], spoken: aloud.readBack({ title: part.title, items }) };
}

function said({ label, value }: Row, language: Scene['turn']['language']): string {
  const short = label.replace(/\s*\([^)]*\)/g, '').replace(': ', ', ');
  return packs[language].aloud.readItem({ label: continued(short), value });
}
