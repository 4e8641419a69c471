import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KnowledgeError, loadKnowledge } from '../../knowledge/knowledge.ts';

const HCMC = path.resolve(import.meta.dirname, '../../knowledge/regions/hcmc');
type Json = Record<string, unknown>;
const json = (file: string): Json => JSON.parse(readFileSync(path.join(HCMC, file), 'utf8')) as Json;
const both = (text: string) => ({ vi: text, en: text });

describe('loading knowledge', () => {
  let folder = '';
  const write = (file: string, content: unknown) => {
    const target = path.join(folder, 'nhamau', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  };

  /** A tiny second region: one unit, one procedure without a declaration, one answer. */
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'regions-'));
    const { declaration: _, ...procedure } = json('procedures/1.001193.json');
    write('region.json', { ...json('region.json'), id: 'nhamau', name: both('Tỉnh Mẫu') });
    write('units.json', [
      { code: '00001', type: 'Xã', name: 'Mẫu', formerProvince: 'M', formerDistrict: 'M', formerWards: ['Xã Mẫu'] },
    ]);
    write('procedures/1.001193.json', procedure);
    write('guidance/contact.json', { ...json('guidance/contact.json'), next: [] });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const refuses = (code: KnowledgeError['code'], file: string, detail: RegExp) =>
    assert.throws(
      () => loadKnowledge('nhamau', folder),
      (error: unknown) => {
        assert.ok(error instanceof KnowledgeError);
        assert.deepEqual([error.code, error.file], [code, file]);
        assert.match(error.message, detail);
        return true;
      },
    );

  it('loads a second region from another folder, with its own names in its answers', () => {
    const knowledge = loadKnowledge('nhamau', folder);
    assert.equal(knowledge.region.name.vi, 'Tỉnh Mẫu');
    assert.equal(knowledge.units.length, 1);
    assert.deepEqual(
      knowledge.procedures.all.map((each) => each.code),
      ['1.001193'],
    );
    assert.deepEqual(knowledge.guidance.topics, ['contact']);
  });

  it('refuses a region that is not there', () => {
    assert.throws(() => loadKnowledge('nowhere', folder), { code: 'no such region' });
  });

  it('refuses a file that is missing or no JSON, naming it', () => {
    write('units.json', '[{');
    refuses('unreadable', 'units.json', /JSON/);
  });

  it('refuses a procedure of another shape, naming the field', () => {
    write('procedures/1.001193.json', { ...json('procedures/1.001193.json'), tier: 'district' });
    refuses('wrong shape', 'procedures/1.001193.json', /tier/);
  });

  it('refuses a procedure that names a source nobody wrote down', () => {
    const [scope] = json('procedures/1.001193.json')['scope'] as [Json];
    const { asOf: _a, source: _s, confidence: _c, ...bare } = scope;
    write('procedures/1.001193.json', {
      ...json('procedures/1.001193.json'),
      scope: [{ ...bare, seenIn: 'hearsay' }],
    });
    refuses('contradiction', 'procedures/1.001193.json', /no source hearsay/);
  });

  it('refuses a fact that is called sourced and names no source', () => {
    const [place] = json('procedures/1.001193.json')['place'] as [Json];
    const { source: _, ...bare } = place;
    write('procedures/1.001193.json', {
      ...json('procedures/1.001193.json'),
      place: [{ ...bare, confidence: 'sourced' }],
    });
    refuses('wrong shape', 'procedures/1.001193.json', /sourced, but from where/);
    write('procedures/1.001193.json', { ...json('procedures/1.001193.json'), place: [place] });
  });

  it('refuses a fact that ends before it begins, and a day that does not exist', () => {
    const [place] = json('procedures/1.001193.json')['place'] as [Json];
    write('procedures/1.001193.json', {
      ...json('procedures/1.001193.json'),
      place: [{ ...place, until: '2025-06-30' }],
    });
    refuses('wrong shape', 'procedures/1.001193.json', /ends before it begins/);
    write('procedures/1.001193.json', {
      ...json('procedures/1.001193.json'),
      place: [{ ...place, from: '2025-02-30' }],
    });
    refuses('wrong shape', 'procedures/1.001193.json', /not a day/);
  });

  it('refuses a declaration nobody wrote, a file under another name, and a unit met twice', () => {
    write('procedures/1.001193.json', { ...json('procedures/1.001193.json'), declaration: 'nothingOfTheKind' });
    refuses('contradiction', 'procedures/1.001193.json', /nothingOfTheKind/);
    write('procedures/1.001193.json', json('procedures/1.001193.json'));
    write('procedures/1.000000.json', json('procedures/1.001193.json'));
    refuses('contradiction', 'procedures/1.000000.json', /1\.001193/);
  });

  it('refuses guidance with a gap that nothing fills, or that leads nowhere', () => {
    const contact = json('guidance/contact.json');
    write('guidance/contact.json', contact);
    refuses('contradiction', 'guidance/contact.json', /petition/);
    const [answer] = contact['answers'] as [Json];
    write('guidance/contact.json', { ...contact, answers: [{ ...answer, value: { answer: both('{nobody} knows') } }] });
    refuses('wrong shape', 'guidance/contact.json', /gap/);
  });
});
