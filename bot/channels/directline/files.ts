/** Kinds of file that are taken, told by their first bytes: what the sender calls them is not believed. */
const SIGNATURES: readonly (readonly [contentType: string, at: number, bytes: RegExp])[] = [
  ['image/png', 0, /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', 0, /^\xff\xd8\xff/],
  ['image/gif', 0, /^GIF8[79]a/],
  ['image/webp', 0, /^RIFF[^]{4}WEBP/],
  ['image/heic', 4, /^ftyp(?:hei[cxms]|hev[cmxs]|mif1|msf1)/],
  ['application/pdf', 0, /^%PDF-/],
  ['audio/ogg', 0, /^OggS/],
  ['audio/wav', 0, /^RIFF[^]{4}WAVE/],
  ['audio/mpeg', 0, /^(?:ID3|\xff[\xf2\xf3\xfa\xfb])/],
  ['audio/aac', 0, /^\xff[\xf0\xf1\xf8\xf9]/],
  ['audio/amr', 0, /^#!AMR/],
  ['audio/mp4', 4, /^ftypM4[AB]/],
  ['video/mp4', 4, /^ftyp/],
  ['video/webm', 0, /^\x1a\x45\xdf\xa3/],
]; // prettier-ignore

/** The content type of a file by its first bytes, or undefined where it is none that is taken. */
export function contentTypeOf(file: Uint8Array): string | undefined {
  const head = Buffer.from(file.subarray(0, 32)).toString('latin1');
  return SIGNATURES.find(([, at, bytes]) => bytes.test(head.slice(at)))?.[0];
}
