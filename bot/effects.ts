import type { Effect } from '../dialogs/flow.ts';
import { addDays, dayOf, type Day } from '../knowledge/language/day.ts';
import type { Incoming } from './channels/channel.ts';
import { conversationKey, type ConversationRecord, type Held, type OwedEffect } from './conversation.ts';
import { piecesOf } from './transcript.ts';
import { Conflict, type Store, type Version, type Write } from './storage/store.ts';

/** A finished declaration under its unguessable token, in `files`, until the end of day `until`. */
export type PublishedFile = {
  readonly declaration: string;
  readonly reference: string;
  readonly document: string;
  readonly until: Day;
};

/** One look-up by staff, in `audit`. */
export type AuditEntry = {
  readonly at: string;
  readonly act: 'lookUp';
  readonly what: 'code' | 'idNumber';
  readonly key: string;
  readonly reason: string;
  readonly speaker: Incoming['speaker'];
  readonly conversation: string;
};

/** Of which turn effects are, and how many days a published declaration stays. */
export type EffectOrigin = { readonly message: Incoming; readonly turn: string; readonly fileDays: number };

/**
 * What effects come to: `writes` go into the turn's own commit (an audit entry must be there before the answer shows, a link must
 * work once it shows), `owed` is carried out after it, and `held` is what other records hold of the conversation from now on.
 */
export type Consequences = {
  readonly writes: readonly Write[];
  readonly owed: readonly OwedEffect[];
  readonly held: readonly Held[];
};

/** Sorts out what the effects of one turn come to. Ids derive from the turn: the same turn run again comes to the same. */
export function consequences(
  effects: readonly Effect[],
  record: ConversationRecord,
  origin: EffectOrigin,
): Consequences {
  const uploads = origin.message.attachments.flatMap((each) => each.upload ?? []);
  const before: Consequences = {
    writes: [],
    owed: [],
    held: [...(record.held ?? []), ...uploads.map((id): Held => ({ collection: 'uploads', id }))],
  };
  const pieces = piecesOf(conversationKey(origin.message), record);
  return effects.reduce(
    (so, effect, index) => extend(so, effect, { ...origin, pieces, id: `${origin.turn}-${index}` }),
    before,
  );
}

type Origin = EffectOrigin & { readonly id: string; readonly pieces: readonly Held[] };

function extend(so: Consequences, effect: Effect, origin: Origin): Consequences {
  switch (effect.kind) {
    case 'audit':
      return { ...so, writes: [...so.writes, audited(effect, origin)] };
    case 'publish': {
      const file: Held = { collection: 'files', id: effect.token };
      return { ...so, writes: [...so.writes, published(effect, origin)], held: [...so.held, file] };
    }
    case 'petition': {
      const { petition } = effect;
      const photos = new Set(petition.photos.map(({ upload }) => upload));
      const held = so.held.map((each) => (each.collection === 'uploads' && photos.has(each.id) ? given(each) : each));
      const write: Write = { collection: 'petitions', id: petition.code, value: petition, if: 'absent' };
      return {
        ...so,
        writes: [...so.writes, write],
        held: [...held, given({ collection: 'petitions', id: petition.code })],
      };
    }
    case 'rate': {
      const { id, rating } = effect;
      const others = so.held.filter((each) => each.id !== id || each.collection !== 'ratings');
      const write: Write = { collection: 'ratings', id, value: rating };
      return { ...so, writes: [...so.writes, write], held: [...others, given({ collection: 'ratings', id })] };
    }
    case 'unanswered': {
      // one person's messages do not drown those of others
      if (so.held.filter((each) => each.collection === 'unanswered').length >= MOST_UNANSWERED) return so;
      const { id } = origin;
      const write: Write = { collection: 'unanswered', id, value: effect.unanswered, if: 'absent' };
      return { ...so, writes: [...so.writes, write], held: [...so.held, { collection: 'unanswered', id }] };
    }
    case 'forget': {
      const held = [...so.held, ...origin.pieces];
      const owed: OwedEffect = { id: origin.id, message: origin.message.id, effect, held };
      return { ...so, owed: [...so.owed, owed], held: [] };
    }
  }
}

/** Messages without an answer that are kept of one conversation. */
const MOST_UNANSWERED = 20;

function given(held: Held): Held {
  return { ...held, given: true };
}

function audited(effect: Effect & { kind: 'audit' }, { id, message }: EffectOrigin & { id: string }): Write {
  const { kind: _kind, ...what } = effect;
  const value: AuditEntry = {
    at: message.at,
    ...what,
    speaker: message.speaker,
    conversation: conversationKey(message),
  };
  return { collection: 'audit', id, value };
}

function published(effect: Effect & { kind: 'publish' }, { message, fileDays }: EffectOrigin): Write {
  const { declaration, reference, document } = effect;
  const until = addDays(dayOf(new Date(message.at)), fileDays);
  return {
    collection: 'files',
    id: effect.token,
    value: { declaration, reference, document, until } satisfies PublishedFile,
  };
}

/** Carries out what was owed after a commit; doing it again changes nothing. Rejects when it should be tried again. */
export type CarryOut = (owed: OwedEffect) => Promise<void>;

/** Carries effects out on the store. */
export function makeCarryOut(store: Store): CarryOut {
  return async ({ held = [] }) => {
    if (held.length > 0) await store.commit(deletionsOf(held));
  };
}

/**
 * Deletes a conversation with all that other records hold because of it, but for what the person gave to be read; with a version, only in
 * that very state. Answers whether it did.
 */
export async function forgetConversation(store: Store, key: string, only?: Version): Promise<boolean> {
  for (;;) {
    const stored = await store.get<ConversationRecord>('conversations', key);
    if (!stored || (only !== undefined && stored.version !== only)) return false;
    const held = [...(stored.value.held ?? []).filter((each) => !each.given), ...piecesOf(key, stored.value)];
    const conversation: Write = { collection: 'conversations', id: key, value: undefined, if: stored.version };
    try {
      await store.commit([conversation, ...deletionsOf(held)]);
      return true;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
}

function deletionsOf(held: readonly Held[]): Write[] {
  return held.map(({ collection, id }) => ({ collection, id, value: undefined }));
}
