import { z } from 'zod';
import type { Text } from '../language/text.ts';

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const line = z.strictObject({ number: z.string(), name: text, hours: text });
const address = z.strictObject({ name: text, address: text });

/** What belongs to the place: its names, hotlines, portal addresses and centres. */
export const regionSchema = z.strictObject({
  id: z.string(),
  name: text,
  hotlines: z.strictObject({ city: line, portal: line }),
  portals: z.strictObject({ filing: z.url(), former: z.url() }),
  centre: address,
  /** Where a unit's own centre is called something, and what opens when. */
  wardCentre: text,
  officeHours: text,
  /** First three digits of citizen ids registered here. */
  idPrefixes: z.array(z.string().regex(/^\d{3}$/)),
});
export type Region = z.infer<typeof regionSchema>;

/** A ward, commune or special zone of today, and the former units it was made of. */
export type Unit = {
  readonly code: string;
  readonly type: 'Phường' | 'Xã' | 'Đặc khu';
  readonly name: string;
  readonly formerProvince: string;
  readonly formerDistrict: string;
  readonly formerWards: readonly string[];
};

export type { Text };
