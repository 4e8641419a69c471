import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { openData } from '../../bot/data.ts';
import { makeApplications } from '../../bot/services/applications.ts';
import { readImportRequest } from '../../bot/services/applicationRows.ts';
import { importApplications } from '../../bot/services/importApplications.ts';
import { takeOver } from '../../bot/takeOver.ts';
import { rowOf } from './services/sampleRows.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../bot/commands/applicationsImport.ts');

type Ended = { readonly code: number; readonly out: string; readonly err: string };

describe('applications:import', () => {
  let dir = '';
  beforeEach(async () => (dir = await mkdtemp(path.join(tmpdir(), 'import-'))));
  afterEach(() => rm(dir, { recursive: true }));

  const run = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const { NODE_OPTIONS: _options, ...rest } = process.env;
      const env = { ...rest, DATA_DIR: path.join(dir, 'data'), INIT_CWD: dir };
      const child = execFile(process.execPath, ['--import', 'tsx', COMMAND, ...args], { env }, (_error, out, err) =>
        resolve({ code: child.exitCode ?? -1, out, err }),
      );
    });
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(path.join(dir, name), text);
    return name;
  };
  const config = () => readConfig({ DATA_DIR: path.join(dir, 'data') });

  it('takes CSV in, names bad lines on standard error, sums up on standard output and exits 1', async () => {
    const name = await file(
      'rows.csv',
      '\ufeffcode,procedureCode,applicant.name,applicant.citizenId,applicant.phone,receivedOn,dueOn,status\n' +
        'h29.16-261110-0001,1.001193,NGƯỜI MẪU A,079099999901,0900001111,2026-11-10,2026-11-20,4\n' +
        'H29.16-261110-0002,1.001193,NGƯỜI MẪU B,,,2026-11-10,2026-11-20,eleven\n',
    );
    const { code, out, err } = await run(name, '--today', '2026-11-21');
    assert.deepEqual(JSON.parse(out), { imported: 1, unchanged: 0, refused: 1 });
    assert.match(err, /^line 3: status/m);
    assert.equal(code, 1);
    const { store, codec } = await openData(config());
    const found = await makeApplications({ store, codec }).byCitizen('079099999901');
    assert.deepEqual(
      found.map((each) => [each.code, each.asOf]),
      [['H29.16-261110-0001', '2026-11-21']],
    );
    await store.close();
  });

  it('hands the rows to the server that has the data', async () => {
    const { store, codec } = await openData(config());
    const taken = await takeOver(
      config().dataDir,
      async (request) => {
        const asked = readImportRequest(request);
        return asked ? importApplications({ store, codec, today: asked.today }, asked.rows) : 'server';
      },
      { milliseconds: 0 },
    );
    assert.ok('release' in taken);
    const { code, out } = await run(await file('rows.json', JSON.stringify([rowOf().row])));
    assert.deepEqual([code, JSON.parse(out)], [0, { imported: 1, unchanged: 0, refused: 0 }]);
    assert.ok(await makeApplications({ store, codec }).byCode('H29.16-261110-0001'));
    await taken.release();
    await store.close();
  });

  it('exits 1 for what it cannot read, saying why in one line, and 0 for help', async () => {
    const [missing, nothing, help] = await Promise.all([run('no-such-file'), run(), run('--help')]);
    assert.deepEqual([missing.code, nothing.code, help.code], [1, 1, 0]);
    assert.match(missing.err, /no-such-file cannot be read/);
    assert.match(help.out, /applicant\.citizenId/);
  });

  it('exits 2 when the set-up is broken', async () => {
    const { code } = await run(await file('rows.json', '[]'), '--today', '2026-11-21');
    assert.equal(code, 0);
    await writeFile(path.join(dir, 'data', 'format'), 'broken');
    assert.equal((await run('rows.json')).code, 2);
  });
});
