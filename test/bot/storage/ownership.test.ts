import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdtemp, readdir, rename, rm, stat, symlink, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connectTo } from '../../../bot/storage/localSocket.ts';
import { own, type Ownership } from '../../../bot/storage/ownership.ts';
import type { Handle } from '../../../bot/storage/answering.ts';
import type { Peer } from '../../../bot/storage/asking.ts';

const echo: Handle = async (request) => request;

class Refused extends Error {
  readonly code = 'NOT_TODAY';
}

describe('owning a data folder', () => {
  let dir: string;
  const owned: Ownership[] = [];
  const peers: Peer[] = [];

  const ownIt = async (handle = echo, where = dir): Promise<Ownership> => {
    const got = await own(where, handle);
    assert.ok(!('owner' in got), 'somebody else owns it');
    owned.push(got);
    return got;
  };
  const meetOwner = async (where = dir): Promise<Peer> => {
    const got = await own(where, echo);
    assert.ok('owner' in got, 'nobody owned it');
    peers.push(got.owner);
    return got.owner;
  };

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'own-'));
  });
  afterEach(async () => {
    for (const peer of peers.splice(0)) peer.close();
    for (const each of owned.splice(0)) await each.release();
    await rm(dir, { recursive: true });
  });

  it('is for one; the others get to ask it', async () => {
    await ownIt(async (request) => ({ heard: request }));
    const peer = await meetOwner();
    assert.equal(peer.pid, process.pid);
    assert.deepEqual(await peer.ask({ text: 'một\nhai' }), { heard: { text: 'một\nhai' } });
    assert.deepEqual(await peer.ask(undefined), { heard: null });
  });

  it('answers many requests of one connection in order, and of several at once', async () => {
    await ownIt(async (request) => {
      await sleep(request === 0 ? 20 : 0);
      return request;
    });
    const [one, two] = [await meetOwner(), await meetOwner()];
    const numbers = Array.from({ length: 50 }, (_, at) => at);
    const answers = await Promise.all([...numbers.map((n) => one.ask(n)), ...numbers.map((n) => two.ask(n))]);
    assert.deepEqual(answers, [...numbers, ...numbers]);
  });

  it('carries errors with their codes, and goes on', async () => {
    await ownIt(async (request) => {
      if (request === 'no') throw new Refused('not today');
      throw new TypeError('a mistake');
    });
    const peer = await meetOwner();
    await assert.rejects(peer.ask('no'), { code: 'NOT_TODAY', message: 'not today' });
    await assert.rejects(peer.ask('what'), { code: 'FAILED', message: 'a mistake' });
    await assert.rejects(peer.ask('no'), { code: 'NOT_TODAY' });
  });

  it('answers a line that is no JSON with an error', async () => {
    await ownIt();
    const [socketName] = (await readdir(join(dir, 'owner'))).filter((name) => name.startsWith('s.'));
    const socket = await connectTo(join(dir, 'owner', String(socketName)));
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    socket.write('rubbish\n{"fine":true}\n');
    while (said.split('\n').length < 4) await sleep(5);
    const [, error, fine] = said.split('\n');
    assert.match(String(error), /BAD_REQUEST/);
    assert.deepEqual(JSON.parse(String(fine)), { answer: { fine: true } });
    socket.destroy();
  });

  it('carries an import of megabytes, and refuses what is larger than it carries', async () => {
    await ownIt(async (request) => JSON.stringify(request).length);
    const peer = await meetOwner();
    assert.equal(await peer.ask('x'.repeat(9_000_000)), 9_000_002);
    await assert.rejects(peer.ask('x'.repeat(64 * 1024 * 1024)), { code: 'TOO_LARGE' });
    assert.equal(await peer.ask('x'), 3);
  });

  it('is private to its owner', async () => {
    await ownIt();
    assert.equal((await stat(join(dir, 'owner'))).mode & 0o777, 0o700);
    for (const name of await readdir(join(dir, 'owner'))) {
      const { mode } = await lstat(join(dir, 'owner', name));
      if (name.startsWith('s.')) assert.equal(mode & 0o777, 0o600);
    }
  });

  it('works however long the path of the folder is', async () => {
    const deep = join(dir, ...Array.from({ length: 8 }, () => 'a-folder-with-a-long-name'));
    await ownIt(async () => 'deep', deep);
    assert.equal(await (await meetOwner(deep)).ask(1), 'deep');
  });

  it('passes on when released, after what was being done is answered', async () => {
    const first = await ownIt(async () => sleep(50, 'slow'));
    const peer = await meetOwner();
    const slow = peer.ask('slow');
    await sleep(10);
    await first.release();
    assert.equal(await slow, 'slow');
    await assert.rejects(peer.ask('more'), { code: 'OWNER_GONE' });
    await ownIt(async () => 'second');
    assert.equal(await (await meetOwner()).ask(1), 'second');
  });

  it('is taken over from a claim without a socket, and from a socket nobody listens on', async () => {
    await mkdir(join(dir, 'owner'));
    await symlink('s.999999.gone', join(dir, 'owner', 'claim.3'));
    const first = await ownIt();
    await first.release();
    const dead = createServer().listen(join(dir, 'socket'));
    await once(dead, 'listening');
    await rename(join(dir, 'socket'), join(dir, 'owner', 's.999999.dead'));
    dead.close();
    await assert.rejects(connectTo(join(dir, 'owner', 's.999999.dead')), { code: 'ECONNREFUSED' });
    await symlink('s.999999.dead', join(dir, 'owner', 'claim.7'));
    await ownIt(async () => 'after 7');
    assert.equal(await (await meetOwner()).ask(1), 'after 7');
    assert.ok((await readdir(join(dir, 'owner'))).includes('claim.8'));
  });

  it('goes to exactly one of many that try in the same instant, again and again', async () => {
    for (let round = 0; round < 15; round += 1) {
      const got = await Promise.all(Array.from({ length: 8 }, (_, at) => own(dir, async () => `${round}.${at}`)));
      const owners = got.flatMap((each) => ('owner' in each ? [] : [each]));
      const others = got.flatMap((each) => ('owner' in each ? [each.owner] : []));
      assert.equal(owners.length, 1);
      const answers = await Promise.all(others.map((peer) => peer.ask('who?')));
      assert.equal(new Set(answers).size, 1);
      for (const peer of others) peer.close();
      await owners[0]?.release();
    }
    assert.ok((await readdir(join(dir, 'owner'))).length <= 4);
  });
});

describe('the owner of a data folder being killed', function () {
  this.timeout(60_000);
  const children: ChildProcess[] = [];
  let dir: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'own-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(dir, { recursive: true });
  });

  /** Starts a process that tries to own the folder once it is told to go. */
  async function start(owners: ChildProcess[]): Promise<ChildProcess> {
    const claimant = fileURLToPath(new URL('./claimant.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', claimant, dir]);
    children.push(child);
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.includes('ready')) resolve();
        if (chunk.includes('owner')) owners.push(child);
      });
    });
    return child;
  }

  it('is followed at once by exactly one of several processes, time after time', async () => {
    const owners: ChildProcess[] = [];
    const all = await Promise.all(Array.from({ length: 6 }, () => start(owners)));
    for (const child of all) child.stdin?.write('go\n');
    for (let turn = 1; turn <= all.length; turn += 1) {
      while (owners.length < turn) await sleep(5);
      await sleep(60);
      assert.equal(owners.length, turn, 'two own the folder at the same time');
      const owner = owners.at(-1);
      const ended = owner && once(owner, 'exit');
      owner?.kill('SIGKILL');
      await ended;
    }
    assert.equal(new Set(owners).size, all.length);
  });
});
