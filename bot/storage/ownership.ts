import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Answering, type Handle } from './answering.ts';
import { meet, type Peer } from './asking.ts';
import { isMissing, nodeFiles } from './fileSystem.ts';
import { unlinkIfThere } from './durableFile.ts';

/** This process owns the folder and answers others. */
export interface Ownership {
  /** Finishes the requests under way and lets another process own the folder. */
  release(): Promise<void>;
}

/** Names the socket of a process that was, is, or is about to be the owner. The highest number counts; numbers never fall. */
type Claim = { readonly number: number; readonly socket: string };

const CLAIM = /^claim\.(\d+)$/;
const PATIENCE = 30_000;
const PAUSE = 25;
const REFUSALS = 6;

/**
 * Makes this process the one that owns a data folder, or answers the peer that does. An owner that was killed is followed at once, by exactly one
 * of those that try. `handle` answers what peers ask, in the owner. Local file systems only: who owns a folder shared between
 * machines cannot be told this way. Rejects with SocketError OWNER_SILENT when an owner hangs.
 */
export async function own(dir: string, handle: Handle): Promise<Ownership | { readonly owner: Peer }> {
  const folder = join(resolve(dir), 'owner');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  for (;;) {
    const newest = await newestClaim(folder);
    const met = newest ? await meetClaimant(folder, newest) : 'dead';
    if (met === 'dead') {
      const ownership = await claim(folder, (newest?.number ?? 0) + 1, handle);
      if (ownership) return ownership;
    } else if (met === 'closing') await sleep(PAUSE);
    else return { owner: met };
  }
}

/** The process that owns a data folder now, without trying to; undefined when none does. */
export async function ownerOf(dir: string): Promise<Peer | undefined> {
  const folder = join(resolve(dir), 'owner');
  const newest = existsSync(folder) ? await newestClaim(folder) : undefined;
  const met = newest ? await meetClaimant(folder, newest) : 'dead';
  return typeof met === 'string' ? undefined : met;
}

async function claimNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => CLAIM.exec(name)?.[1] ?? []).map(Number);
}

/** A claim that goes while it is being read has a newer one above it. */
async function newestClaim(folder: string): Promise<Claim | undefined> {
  for (;;) {
    const numbers = await claimNumbers(folder);
    if (numbers.length === 0) return undefined;
    const number = Math.max(...numbers);
    const socket = await readlink(join(folder, `claim.${number}`)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (socket !== undefined) return { number, socket };
  }
}

/**
 * A claimant listens before it claims and its socket's name is never used again, so that once dead is dead for good. On macOS a
 * busy owner may refuse too: while a process of that id lives, one refusal is no proof.
 */
async function meetClaimant(folder: string, { socket }: Claim): Promise<Peer | 'closing' | 'dead'> {
  const [, pid] = socket.split('.');
  for (let refused = 1; ; refused += 1) {
    try {
      return await meet(join(folder, socket), PATIENCE);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT') return 'dead';
      if (code === 'ECONNREFUSED' && (refused === REFUSALS || !lives(Number(pid)))) return 'dead';
      if (code !== 'ECONNREFUSED' && code !== 'EAGAIN' && code !== 'ECONNRESET') throw error;
      await sleep(PAUSE);
    }
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the number after a dead claimant's. A link is made with its content in one step, by one process only; and whoever was slow and
 * took a number that others have passed meanwhile finds theirs above its own, because the highest is never removed.
 */
async function claim(folder: string, number: number, handle: Handle): Promise<Ownership | undefined> {
  const socket = `s.${process.pid}.${randomBytes(5).toString('hex')}`;
  const answering = new Answering(handle);
  await answering.listen(join(folder, socket));
  const release = async (): Promise<void> => {
    await answering.stop();
    await unlinkIfThere(join(folder, socket), nodeFiles);
  };
  const claimed = await symlink(socket, join(folder, `claim.${number}`)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (!claimed || Math.max(...(await claimNumbers(folder))) > number) {
    await release();
    return undefined;
  }
  await forgetBelow(folder, number);
  answering.begin();
  return { release };
}

/**
 * What lies below a claim that stands can never own the folder. The one just below stays: a listing made while a claim comes and
 * another goes may show neither.
 */
async function forgetBelow(folder: string, number: number): Promise<void> {
  for (const lower of (await claimNumbers(folder)).filter((each) => each < number)) {
    const path = join(folder, `claim.${lower}`);
    const socket = await readlink(path).catch(() => undefined);
    if (socket !== undefined) await unlinkIfThere(join(folder, socket), nodeFiles);
    if (lower < number - 1) await unlinkIfThere(path, nodeFiles);
  }
}
