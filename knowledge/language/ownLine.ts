import { packs } from './packs.ts';
import type { Language } from './text.ts';

/** A telephone line as texts name it: by its number, and by the names that hold it. */
export type Line = { readonly number: string; readonly names: readonly string[] };

type Rule = readonly [pattern: (line: string) => string, instead: (ward: string) => string];

/** Where a text offers the line beside something else, the other is left; where it offers the line alone, whom to ask instead. */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  vi: [
    [(line) => `^• (?:Gọi )?${line}: .*\\n?`, () => ''],
    [(line) => `[,;]? (?:hoặc|hay) (?:(?:gọi|hỏi)(?: lại| thêm| giúp)? )?${line}(?: để [^.;,\\n]*)?`, () => ''],
    [(line) => `(?:gọi|hỏi)(?: lại| thêm| giúp)? ${line},? (?:hoặc|hay) (?=(?:gọi|hỏi|gửi|đến)[ ,])`, () => ''],
    [(line) => `${line},? (?:hoặc|hay) `, () => ''],
    [(line) => `(?<=(?:chưa|không) có[^.;,]*)[,;] (?:anh/chị )?(?:gọi|hỏi)(?: lại)? ${line}[^.;]*`, () => ''],
    [(line) => `(?<=(?:gọi|hỏi)(?: lại| thêm| giúp)? )${line}`, (ward) => ward],
    [(line) => line, () => 'tổng đài này'],
  ],
  en: [
    [(line) => `^• (?:Call )?${line}: .*\\n?`, () => ''],
    [(line) => `[,;]? or (?:(?:call|ask) )?${line}(?: to [^.;,\\n]*)?`, () => ''],
    [(line) => `(?:call|ask) ${line},? or (?=(?:call|ask|send|go)[ ,])`, () => ''],
    [(line) => `${line},? or `, () => ''],
    [(line) => `(?<=do not (?:hold|have)[^.;,]*)[,;] (?:so |please )?(?:call|ask) ${line}[^.;]*`, () => ''],
    [(line) => `(?<=(?:call|ask) )${line}`, (ward) => ward],
    [(line) => line, () => 'this line'],
  ],
};

/** `text` for someone who is on the line already: nobody is told to call whom they have called. */
export function withoutOwnLine(text: string, { number, names }: Line, language: Language): string {
  const called = [...names, ...names.map(capital), number].map(escaped).join('|');
  const line = `(?<![\\d\\p{L}])(?:${called})(?![\\d\\p{L}]|\\.\\p{L})`;
  const ward = packs[language].procedures.wardCentre;
  return RULES[language].reduce(
    (said, [pattern, instead]) => said.replace(new RegExp(pattern(line), 'gmu'), instead(ward)),
    text,
  );
}

/** As it begins a line. */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
