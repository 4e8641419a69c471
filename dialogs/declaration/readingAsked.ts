import type { Reading } from '../../knowledge/declarations/declaration.ts';
import type { Place } from '../../knowledge/declarations/next.ts';
import { takenBack } from '../../knowledge/declarations/readers/words.ts';
import { provinceNamed } from '../../knowledge/regions/provinces.ts';
import { readAt } from './answering.ts';
import type { Scene } from './state.ts';

/** What of a message counts where its first answer is taken back: "nam, nhầm rồi, nữ". */
export function saidInstead(scene: Scene, place: Place, text: string): string {
  const back = place.field.kind === 'text' && !place.field.place ? undefined : takenBack(text);
  return back && readAt(scene, place, back.first).ok ? back.instead : text;
}

/** Reads a text as the answer to the field asked; the two halves of an address may come one after the other. */
export function readAsked(scene: Scene, place: Place, text: string, half?: string): Reading {
  const reading = readAt(scene, place, text);
  if (half === undefined) return reading;
  if (reading.ok) return place.field.kind === 'text' ? inProvince(reading, half) : reading;
  const wholes = [`${half}, ${text}`, `${text}, ${half}`].map((each) => readAt(scene, place, each));
  const whole = wholes.find((each) => each.ok);
  // "12 Lê Lợi", then "quận 1": more of it, though not yet all
  return whole ?? (reading.problem === 'address.noStreet' ? wholes[0] : undefined) ?? reading;
}

/** "Xã Mẫu", once its province was said: both, shown first. */
function inProvince(reading: Reading & { ok: true }, province: string): Reading {
  const said = String(reading.value);
  const whole = said.split(/\s*,\s*/).some((piece) => provinceNamed(piece) !== undefined) || /tỉnh|tinh /iu.test(said);
  return whole ? reading : { ok: true, value: `${said}, ${province}`, confirm: 'text.amongTalk' };
}
