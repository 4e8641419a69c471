import { provinceNamed } from '../regions/provinces.ts';
import { findPlaces } from './places.ts';

type Recognised = {
  readonly text: string;
  readonly known: readonly string[];
  readonly recognised: readonly string[];
};

/** `found`, and what others recognised in `text` beside it: where it is a unit by its kind, or has the name of one that is known. */
export function withRecognised(found: readonly string[], { text, known, recognised }: Recognised): string[] {
  const said = text.normalize('NFC');
  const more = recognised
    .map((place) => place.trim())
    .filter((place) => place !== '' && said.includes(place) && !provinceNamed(place))
    .filter((place) => findPlaces(place, known).length > 0)
    .filter((place) => !found.some((each) => each.normalize('NFC').includes(place) || place.includes(each)));
  return [...new Set([...found, ...more])];
}
