import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a page hands out with its form: how far the conversation had come when it was drawn, and a word said once. */
export type Slip = { readonly seen: number; readonly nonce: string };

/** Slips are signed for one conversation: a form nobody here drew is told by its slip, whatever else the browser says of itself. */
export type Slips = {
  mint(conversation: string, seen: number): string;
  read(text: string, conversation: string): Slip | undefined;
};

export function makeSlips(key: Buffer, newId: () => string, old?: Buffer): Slips {
  const sign = (conversation: string, { seen, nonce }: Slip, by = key): Buffer =>
    createHmac('sha256', by)
      .update(JSON.stringify([conversation, seen, nonce]))
      .digest();
  return {
    mint: (conversation, seen) => {
      const slip = { seen, nonce: newId() };
      return `${seen}.${slip.nonce}.${sign(conversation, slip).toString('base64url')}`;
    },
    read: (text, conversation) => {
      const [, seen = '', nonce = '', signature = ''] = /^(\d{1,16})\.([\w-]{1,100})\.([\w-]{43})$/.exec(text) ?? [];
      const slip = { seen: Number(seen), nonce };
      const given = Buffer.from(signature, 'base64url');
      const isBy = (each: Buffer): boolean => {
        const right = sign(conversation, slip, each);
        return given.length === right.length && timingSafeEqual(given, right);
      };
      return isBy(key) || (old && isBy(old)) ? slip : undefined;
    },
  };
}
