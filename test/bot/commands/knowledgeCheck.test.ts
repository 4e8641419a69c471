import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function check(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', 'tsx', 'bot/commands/knowledgeCheck.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

describe('the command knowledge:check', () => {
  it('prints what is broken, old, ending and recalled, and ends well where nothing is broken', () => {
    const { status, stdout } = check('--today', '2026-11-22');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^Broken: 0\n/);
    assert.match(stdout, /CAN_CUOC_2026 payments \d+: ends on 2026-12-31/);
    const found = JSON.parse(check('--today', '2026-11-22', '--json').stdout) as Record<string, unknown[]>;
    assert.deepEqual(Object.keys(found), ['broken', 'stale', 'ending', 'recalled']);
    assert.ok(found['recalled']?.length);
  });

  it('ends with 1 where something is broken: on a day before anything was checked', () => {
    const { status, stdout } = check('--today', '2024-01-01');
    assert.equal(status, 1);
    assert.match(stdout, /^Broken: [1-9]\d*\n/);
  });

  it('refuses a day that is none', () => {
    assert.equal(check('--today', 'tomorrow').status, 1);
  });
});
