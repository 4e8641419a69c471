import type { Limits } from '../../http/limits.ts';
import type { Store } from '../../storage/store.ts';
import type { Incoming, Logged } from '../channel.ts';

/** Where the protocol begins. */
export const ROOT = '/v3/directline';

/** Hears of every committed turn: the conversation's key and what its log gained. */
export type CommitListener = (key: string, logged: readonly Logged[]) => void;

/** What Direct Line needs of the house. */
export type DirectLineParts = {
  readonly turns: {
    /** Resolves once the message is durable; rejects when it could not be kept. */
    accept(message: Incoming): Promise<'accepted' | 'repeat'>;
    /** Answers how to stop hearing. */
    onCommit(listener: CommitListener): () => void;
  };
  readonly store: Pick<Store, 'get' | 'commit'>;
  /** Signs tokens and stream tickets. */
  readonly key: Buffer;
  /** Signed them before, while the data key is replaced: tokens handed out then hold on. */
  readonly oldKey?: Buffer | undefined;
  readonly clock: () => Date;
  /** An unguessable string of letters, digits, - and _. */
  readonly newId: () => string;
  readonly limits: Limits;
  /** Hears why a message could not be kept. */
  readonly notTaken: (error: unknown) => void;
};
