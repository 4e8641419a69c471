import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Order } from './load.ts';
import type { Speed } from './measure.ts';

/** A file of this folder in a process of its own, which can be sent messages. */
export function child(file: string, args: readonly string[] = []): ChildProcess {
  return fork(path.join(import.meta.dirname, file), args, { execArgv: ['--import', 'tsx'] });
}

/** A load on a server, from a process of its own. */
export type Load = { round(count: number): Promise<Speed>; end(): void };

/** Opens 20 conversations with the server at `url`; `kind` is what they speak: `bare` or `directline`. */
export async function loading(kind: string, url: string): Promise<Load> {
  const load = child('load.ts', [kind, url]);
  await answerOf(load);
  return {
    round: (count) => {
      load.send({ count } satisfies Order);
      return answerOf<Speed>(load);
    },
    end: () => void load.kill(),
  };
}

/** What a child says next; rejects when it ends instead. */
export async function answerOf<T>(process: ChildProcess): Promise<T> {
  const ended = once(process, 'exit').then(([code]) => Promise.reject(new Error(`a child ended with ${code}`)));
  const [said] = await Promise.race([once(process, 'message') as Promise<[T]>, ended]);
  return said;
}
