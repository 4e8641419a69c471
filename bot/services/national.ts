import { makeNational, type National } from '../../knowledge/catalogue/national.ts';
import type { Procedure } from '../../knowledge/procedures/procedure.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { isMissing, type FileSystem } from '../storage/fileSystem.ts';
import { nationalFiles, NationalFileError, type NationalProblem } from './nationalFiles.ts';

/** The national catalogue a running house searches, and how it takes up one that was imported meanwhile. */
export type NationalShelf = {
  /** Undefined where none was imported, or none that can be used. */
  current(): National | undefined;
  reload(): Promise<NationalState>;
};

/** What was found in DATA_DIR. */
export type NationalState =
  | { readonly state: 'none' }
  | { readonly state: 'unusable'; readonly problem: NationalProblem | 'unreadable' }
  | { readonly state: 'ready'; readonly rows: number; readonly titles: number; readonly snapshot: string };

/** Opens the national catalogue kept in DATA_DIR. One that cannot be used is said in the log, and the house does without. */
export async function openNational(
  { dataDir, store }: Pick<Config, 'dataDir' | 'store'>,
  files: FileSystem,
  { held, log }: { readonly held: readonly Procedure[]; readonly log: Log },
): Promise<NationalShelf> {
  const { index } = nationalFiles(dataDir, files);
  let current: National | undefined;
  const reload = async (): Promise<NationalState> => {
    try {
      const read = store === 'memory' ? null : await index.read();
      current = read ? makeNational(read.index, held) : undefined;
      return current ? { state: 'ready', ...current.size, snapshot: current.snapshot } : { state: 'none' };
    } catch (error) {
      current = undefined;
      return { state: 'unusable', problem: problemOf(error) };
    }
  };
  const told = async (): Promise<NationalState> => {
    const state = await reload();
    if (state.state === 'unusable')
      log('catalogue.unusable', { problem: state.problem, remedy: 'npm run catalogue:import' });
    return state;
  };
  await told();
  return { current: () => current, reload: told };
}

function problemOf(error: unknown): NationalProblem | 'unreadable' {
  if (error instanceof NationalFileError) return error.code;
  return isMissing(error) || (error instanceof Error && 'syscall' in error) ? 'unreadable' : 'damaged';
}
