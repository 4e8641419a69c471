import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function procedures(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'bot/commands/procedures.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

describe('the command procedures', () => {
  it('prints one array of all, each with its code and both names', () => {
    const { status, stdout } = procedures('--json');
    assert.equal(status, 0);
    const rows = JSON.parse(stdout) as { code: string; name: { vi: string; en: string } }[];
    assert.ok(rows.some((each) => each.code === '1.001193'));
    for (const { name } of rows) assert.ok(name.vi !== '' && name.en !== '');
  });

  it('finds by code and by what a citizen says, and nothing where nothing fits', () => {
    assert.match(procedures('1.001193').stdout, /^1\.001193\tĐăng ký khai sinh\tBirth registration\n$/);
    assert.match(procedures('lam', 'khai', 'sinh').stdout, /^1\.001193\t/);
    assert.match(procedures('khai sinh').stdout, /^1\.001193\t/);
    const none = procedures('đào ao nuôi cá', '--json');
    assert.deepEqual([none.status, none.stdout], [0, '[]\n']);
  });

  it('explains itself, and refuses what it does not know with exit 1', () => {
    assert.match(procedures('--help').stdout, /QUERY/);
    const wrong = procedures('--nonsense');
    assert.deepEqual([wrong.status, wrong.stdout], [1, '']);
    assert.match(wrong.stderr, /nonsense/);
  });
});
