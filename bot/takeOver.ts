import { setTimeout as sleep } from 'node:timers/promises';
import type { Handle } from './storage/answering.ts';
import type { Peer } from './storage/asking.ts';
import { own, type Ownership } from './storage/ownership.ts';

const PAUSE_MS = 100;

/** What a process that owns DATA_DIR is: a server takes work over, a command only has the data for a while. */
export type OwnerRole = 'server' | 'command';
/** What every owner is asked first. */
export const WHO = { do: 'who' } as const;

/** How long to wait for a command to be done with the data; `waiting` hears once that there is one, by its process id. */
export type Patience = { readonly milliseconds: number; readonly waiting?: (pid: number) => void };

/** Who has the data now: this process, a server to hand work over to, or still the command of that process id. */
export type Taken = Ownership | { readonly server: Peer } | { readonly busy: number };

/** Makes this process the owner of DATA_DIR, unless a server is; waits for a command that is. */
export async function takeOver(dir: string, handle: Handle, { milliseconds, waiting }: Patience): Promise<Taken> {
  const until = Date.now() + milliseconds;
  for (let told = false; ;) {
    const owned = await own(dir, handle);
    if ('release' in owned) return owned;
    const { owner } = owned;
    if ((await roleOf(owner)) === 'server') return { server: owner };
    owner.close();
    if (Date.now() >= until) return { busy: owner.pid };
    if (!told) waiting?.(owner.pid);
    told = true;
    await sleep(PAUSE_MS);
  }
}

/** What an owner is; one that does not say is a command, or gone. */
export async function roleOf(owner: Peer): Promise<OwnerRole> {
  const role = await owner.ask(WHO).catch(() => 'command');
  return role === 'server' ? 'server' : 'command';
}

/** What a command that owns the data answers others. */
export const commandHandle: Handle = async (request) => {
  if (JSON.stringify(request) === JSON.stringify(WHO)) return 'command' satisfies OwnerRole;
  throw new Error('a command has the data for a while: try again');
};
