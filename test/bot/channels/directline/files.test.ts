import assert from 'node:assert/strict';
import { contentTypeOf } from '../../../../bot/channels/directline/files.ts';

const of = (latin1: string): string | undefined => contentTypeOf(Buffer.from(latin1, 'latin1'));

describe('the type of a file', () => {
  it('is told by its first bytes', () => {
    const files: Readonly<Record<string, string>> = {
      '\x89PNG\r\n\x1a\n\0\0': 'image/png',
      '\xff\xd8\xff\xe0': 'image/jpeg',
      GIF89a: 'image/gif',
      'RIFF\n\n\n\nWEBPVP8 ': 'image/webp',
      '\0\0\0\x18ftypheic': 'image/heic',
      '\0\0\0\x18ftypmif1': 'image/heic',
      '%PDF-1.4': 'application/pdf',
      'OggS\0': 'audio/ogg',
      'RIFF\0\0\0\0WAVEfmt ': 'audio/wav',
      'ID3\x04': 'audio/mpeg',
      '\xff\xfb\x90': 'audio/mpeg',
      '\xff\xf1\x50': 'audio/aac',
      '#!AMR\n': 'audio/amr',
      '\0\0\0\x20ftypM4A ': 'audio/mp4',
      '\0\0\0\x20ftypisom': 'video/mp4',
      '\x1a\x45\xdf\xa3': 'video/webm',
    };
    for (const [bytes, type] of Object.entries(files)) assert.equal(of(bytes), type, JSON.stringify(bytes));
  });

  it('is none for what a browser or a computer might run, whatever follows', () => {
    for (const bytes of [
      '',
      '<html>',
      '<svg',
      '<?xml',
      'MZ',
      '\x7fELF',
      'PK\x03\x04',
      '#!/bin/sh',
      ' %PDF-',
      'RIFF\0\0\0\0AVI ',
    ])
      assert.equal(of(bytes), undefined, bytes);
  });
});
