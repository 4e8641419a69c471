import { en } from './en.ts';
import type { Language } from './text.ts';
import { vi } from './vi.ts';

/** Every phrase, as the Vietnamese pack has it. */
export type Pack = typeof vi;

export const packs: Readonly<Record<Language, Pack>> = { vi, en };
