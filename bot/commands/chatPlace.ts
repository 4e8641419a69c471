import type { Day } from '../../knowledge/language/day.ts';
import { makeConsole, makeDistantConsole, type Console, type Face } from '../channels/console.ts';
import type { Config } from '../config.ts';
import { openData, peekData, type Data } from '../data.ts';
import { loadCompose } from '../later.ts';
import type { Peer } from '../storage/asking.ts';
import { ownerOf, type Ownership } from '../storage/ownership.ts';
import { commandHandle, roleOf, takeOver } from '../takeOver.ts';

const PATIENCE_MS = 60_000;

/** Who talks: on which face, by which name, on which day; `warn` hears of a wait. */
export type About = {
  readonly face: Face;
  readonly as: string | undefined;
  readonly today: Day | undefined;
  readonly warn: (line: string) => void;
};
/** Where a conversation is held, and how to let go of it. */
export type Place = { readonly console: Console; close(): Promise<void> };

/** A running server has the conversation; else one that is to last, or to be audited, takes the data, and any other only reads them. */
export async function placeFor(config: Config, { as, face, today, warn }: About): Promise<Place> {
  if (as === undefined && face !== 'hotline') {
    const owner = await ownerOf(config.dataDir);
    if (owner && (await roleOf(owner)) === 'server') return distant(owner);
    owner?.close();
    return houseOver(config, await peekData(config), today);
  }
  const waiting = (pid: number) => warn(`waiting for another command (process ${pid}) to be done with the data`);
  const taken = await takeOver(config.dataDir, commandHandle, { milliseconds: PATIENCE_MS, waiting });
  if ('server' in taken) return distant(taken.server);
  if ('busy' in taken) throw new Error(`DATA_DIR: another command (process ${taken.busy}) still has the data`);
  return ownHouse(config, taken, today);
}

async function ownHouse(config: Config, ownership: Ownership, today: Day | undefined): Promise<Place> {
  try {
    const house = await houseOver(config, await openData(config), today);
    house.turns.recover();
    return { console: house.console, close: async () => void (await house.close(), await ownership.release()) };
  } catch (error) {
    await ownership.release();
    throw error;
  }
}

function distant(server: Peer): Place {
  return { console: makeDistantConsole(server), close: async () => server.close() };
}

async function houseOver(config: Config, data: Data, today: Day | undefined) {
  // only now: a conversation that a server has needs nothing of what is loaded here
  const { compose } = await loadCompose();
  const house = await compose(config, { data, today });
  return { console: makeConsole(house), turns: house.turns, close: () => house.close() };
}
