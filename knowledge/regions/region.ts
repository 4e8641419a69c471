import { z } from 'zod';
import { dated, day, text } from '../schemas.ts';

const line = z.strictObject({ number: z.string().regex(/^\d{3,11}$/), name: text, hours: text });

/** What belongs to the place: its names, hotlines, portal addresses and centres. */
export const regionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: text,
  /** Since when the units of `units.json` are the lowest tier, with no district above them. */
  unitsSince: day,
  /** Where the list of units, and what each was made of, comes from. */
  unitsFrom: z.strictObject({
    asOf: day,
    source: text,
    confidence: z.enum(['sourced', 'press', 'recalled']),
  }),
  hotlines: z.strictObject({ city: line, portal: line }),
  portals: z.strictObject({ filing: z.url(), former: z.url() }),
  /** The service centre of the whole region (trung tâm phục vụ hành chính công), and since when it takes applications in. */
  centre: dated(z.strictObject({ name: text, address: text })),
  /** What a unit's own centre is called. */
  wardCentre: text,
  officeHours: text,
  /** Short forms of the name that are written and never said: "TP.HCM". */
  shortNames: z.array(z.string().regex(/^[\p{L}. ]+$/u)).default([]),
  /** Places of the region, as somebody here would write them: what a question about one gives for an example. */
  examples: z.strictObject({ ward: text, address: text, birthplace: text, nativePlace: text, registrar: text }),
  /** First three digits of citizen ids registered here. */
  idPrefixes: z.array(z.string().regex(/^\d{3}$/)).min(1),
  /** Public holidays announced for a year, by year: those that move, and the days given beside them. */
  holidays: z.record(z.string().regex(/^\d{4}$/), z.array(day)),
});
export type Region = z.infer<typeof regionSchema>;

/** What the region gives an example of. */
export type PlaceExample = keyof Region['examples'];

/** A ward, commune or special zone of today, and the former units it was made of. */
export const unitSchema = z.strictObject({
  code: z.string().regex(/^\d{5}$/),
  type: z.enum(['Phường', 'Xã', 'Đặc khu']),
  name: z.string().min(1),
  formerProvince: z.string().min(1),
  formerDistrict: z.string().min(1),
  formerWards: z.array(z.string().min(1)).min(1),
});
export type Unit = Readonly<Omit<z.infer<typeof unitSchema>, 'formerWards'>> & {
  readonly formerWards: readonly string[];
};
