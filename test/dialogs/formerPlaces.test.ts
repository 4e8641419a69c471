import assert from 'node:assert/strict';
import { readPlace } from '../../knowledge/declarations/readers/places.ts';
import { indexUnits, unitName } from '../../knowledge/declarations/readers/units.ts';
import { makeReaders } from '../../knowledge/declarations/fields.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Language } from '../../knowledge/language/text.ts';
import { makeMereReader, makeWardFlow } from '../../dialogs/ward.ts';
import { turnOn } from '../fixtures/flowTurns.ts';

const knowledge = loadKnowledge('hcmc');
const index = indexUnits(knowledge.units);
const flow = makeWardFlow(knowledge);
const mere = makeMereReader(knowledge);
const read = makeReaders({ units: knowledge.units, provinceName: knowledge.region.name.vi });

const FIELD = { id: 'ward', kind: 'ward', ask: { vi: '-', en: '-' }, label: { vi: '-', en: '-' } } as const;

/** A ward of before with its district, as the list of units names them, and the units it went to. */
type Former = { readonly ward: string; readonly district: string; readonly units: Set<string> };

function allFormer(): readonly Former[] {
  const all = new Map<string, Former>();
  for (const unit of knowledge.units)
    for (const listed of unit.formerWards.filter((each) => !each.startsWith('Huyện'))) {
      const [, ward = '', own] = /^(.*?)(?:\s*\((.*)\))?$/.exec(listed) ?? [];
      for (const of of own ? [own] : unit.formerDistrict.split(', ')) {
        const district = of.replace(/^thành phố/, 'TP.').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
        const key = fold(`${ward} ${district}`);
        all.set(key, { ward, district, units: (all.get(key)?.units ?? new Set()).add(unitName(unit)) });
      }
    }
  return [...all.values()];
}

const FORMER = allFormer();
const DISTRICTS = [...new Set(knowledge.units.flatMap(({ formerDistrict }) => formerDistrict.split(', ')))];
const bare = (name: string) => name.replace(/^(?:Quận|Huyện|TP\.|Phường|Xã|Thị trấn) /, '');
const isNumber = (name: string) => /^\d/.test(bare(name));

/** Ways to say a ward and its district; undefined where nobody would say it so. */
const WAYS: Readonly<Record<string, (former: Former) => string | undefined>> = {
  'one after the other': ({ ward, district }) => `${ward} ${district}`,
  'with a comma': ({ ward, district }) => `${ward}, ${district}`,
  'without marks': ({ ward, district }) => `${fold(ward)} ${fold(district)}`,
  'with short forms': ({ ward, district }) =>
    `${ward.replace('Phường ', 'P.').replace('Thị trấn ', 'TT.')}, ${district.replace('Quận ', 'Q.').replace('Huyện ', 'H.')}`,
  'in small letters': ({ ward, district }) =>
    `${ward.replace('Phường ', 'p ')} ${district.replace('Quận ', 'q ')}`.toLowerCase(),
  'as old': ({ ward, district }) => `${ward}, ${district} cũ`,
  'as a town': ({ ward, district }) => `${ward} ${district.replace('TP.', 'thị xã')}`,
  'with the city behind': ({ ward, district }) => `${ward}, ${district}, TP.HCM`,
  'with a street before': ({ ward, district }) => `12 Lê Lợi, ${ward}, ${district}`,
  'the district without its word': ({ ward, district }) => (isNumber(district) ? undefined : `${ward} ${bare(district)}`),
  'the same without marks': ({ ward, district }) =>
    isNumber(district) ? undefined : fold(`${ward} ${bare(district)}`),
  'in English': ({ ward, district }) => {
    const type = ward.startsWith('Xã') ? 'commune' : ward.startsWith('Thị') ? 'town' : 'ward';
    const name = isNumber(ward) ? `${type} ${bare(ward)}` : `${fold(bare(ward))} ${type}`;
    return `${name}, ${isNumber(district) ? `district ${bare(district)}` : `${fold(bare(district))} district`}`;
  },
}; // prettier-ignore

function unitsIn(text: string): readonly string[] {
  const { ward } = readPlace(text, index);
  const units =
    ward?.kind === 'unit' ? [ward.unit] : ward?.kind === 'former' || ward?.kind === 'several' ? ward.units : [];
  return units.map(unitName).toSorted();
}

describe('every former ward with its district', () => {
  for (const [way, say] of Object.entries(WAYS))
    it(`leads to the units that hold it, said ${way}`, () => {
      const lost = FORMER.flatMap((former) => {
        const text = say(former);
        const found = text === undefined ? undefined : unitsIn(text);
        return !found || found.join() === [...former.units].toSorted().join() ? [] : [{ text, found }];
      });
      assert.deepEqual(lost, []);
      assert.ok(FORMER.length > 480);
    });

  it('is turned into the unit of today in a form, shown first, or put as a choice', () => {
    const wrong = FORMER.flatMap(({ ward, district, units }) => {
      const text = `${ward}, ${district}`;
      const said = read(FIELD, text, { today: '2026-11-21', answers: {} }, 'vi');
      const [only] = units;
      if (units.size > 1) return !said.ok && [...units].every((each) => said.offer?.includes(each)) ? [] : [text];
      const asIs = only === ward;
      return said.ok && said.value === only && (said.confirm !== undefined || asIs) ? [] : [text];
    });
    assert.deepEqual(wrong, []);
  });
});

describe('every former district', () => {
  const ways = (district: string): string[] => [
    district,
    `${district} cũ`,
    fold(district),
    ...(isNumber(district)
      ? [`Q${bare(district)}`, `q.${bare(district)}`, `district ${bare(district)}`, `tôi ở quận ${bare(district)}`]
      : [`${bare(district)} cũ`, bare(district), fold(bare(district)), `nhà em ở ${bare(district)}`, `${fold(bare(district))} district`, `thị xã ${bare(district)}`]),
  ]; // prettier-ignore

  for (const district of DISTRICTS)
    it(`leads to its units however it is said: ${district}`, () => {
      const wanted = index.inDistrict(bare(district)).map(unitName).toSorted();
      assert.ok(wanted.length > 0);
      for (const text of ways(district)) {
        const place = mere(text, '2026-11-21');
        assert.ok(place, text);
        const found = place.ward ? unitsIn(text) : index.inDistrict(place.district ?? '').map(unitName).toSorted(); // prettier-ignore
        assert.deepEqual(found, wanted, text);
      }
    });
});

const told = async (text: string, language: Language = 'vi') =>
  (await flow.begin({ text }, turnOn('2026-11-21', language))).say[0]?.text ?? '';

describe('a place that is said and nothing else', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['phường Bến Nghé quận 1', /Phường Sài Gòn gồm: Phường Bến Nghé, một phần Phường Đa Kao/],
    ['phuong ben nghe', /nay thuộc Phường Sài Gòn/],
    ['phường bến ngé', /nay thuộc Phường Sài Gòn/],
    ['p. 12 q. gò vấp', /nay thuộc Phường An Hội Tây/],
    ['quận nhất', /• Phường Sài Gòn[\s\S]*• Phường Cầu Ông Lãnh/],
    ['quận bih thạnh cũ', /• Phường Gia Định/],
    ['TP Thủ Đức', /• Phường Thủ Đức[\s\S]*• Phường An Khánh/],
    ['Dĩ An', /• Phường Đông Hòa[\s\S]*• Phường Tân Đông Hiệp/],
    ['Bình Dương', /nay thuộc Thành phố Hồ Chí Minh[\s\S]*tên phường, xã và quận, huyện cũ/],
    ['Vũng Tàu', /• Xã Long Sơn/],
    ['phường Cầu Ông Lãnh quận 1', /• Phường Bến Thành\n• Phường Cầu Ông Lãnh/],
    ['Phường Cầu Ông Lãnh', /^Đúng, Phường Cầu Ông Lãnh có trong danh sách/],
    ['phường 1', /quận, huyện nào\?[\s\S]*• Quận 3: Phường Bàn Cờ[\s\S]*• TP\. Vũng Tàu: Phường Vũng Tàu/],
    ['xã Tân Hiệp huyện Hóc Môn', /nay thuộc Xã Hóc Môn/],
    ['xã Tân Hiệp huyện Phú Giáo', /nay thuộc Xã Phước Thành/],
  ];
  for (const [text, expected] of cases)
    it(`is answered: ${text}`, async () => assert.match(await told(text), expected));

  it('is answered in English too', async () => {
    assert.match(await told('ward 12 go vap', 'en'), /now belongs to Phường An Hội Tây/);
    assert.match(await told('ward 1', 'en'), /which one were you in[\s\S]*• Quận 3: Phường Bàn Cờ/);
    assert.match(await told('district one', 'en'), /• Phường Sài Gòn/);
    assert.match(await told('Ben Nghe ward', 'en'), /Phường Bến Nghé, a part of Phường Đa Kao/);
  });

  it('is none where something else is said with it', () => {
    for (const text of ['làm khai sinh ở quận 1', 'phường', 'quận nào', 'ba ơi', '1', '12/5', 'tạm trú', 'bến tre', 'hà nội', 'em ra quán 3 lần'])
      assert.equal(mere(text, '2026-11-21'), undefined, text);
  }); // prettier-ignore

  it('is none before there were new units', () => assert.equal(mere('quận 1', '2025-06-30'), undefined));
});
