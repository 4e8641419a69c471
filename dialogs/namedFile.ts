import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { lineOf } from './asked.ts';
import type { FileListed } from './memory.ts';
import type { Turn } from './turn.ts';

/** Words that stand in the names of many procedures, and tell none from the others. */
const COMMON = new Set(
  'dang ky thu tuc ho so cap lai doi giay to xac nhan ban sao moi cho cua va hoac khi tai theo trong nguoi cai vu the of for a an and to in registration register certificate application procedure issue issuing new permit confirmation confirming first person tinh trang'.split(' '),
); // prettier-ignore
/** A shorter word of an English name may be anything. */
const LONG = 5;

/** Those of a list that are named by their procedure: by what it is found by, or by words of its name. */
export function namedOf({ procedures }: Knowledge, files: readonly FileListed[], turn: Turn): readonly FileListed[] {
  const hits = turn.understanding.procedures;
  const best = Math.max(0, ...files.map((file) => scoreOf(file, hits)));
  const [top] = hits;
  // another procedure is plainly named
  const elsewhere = best === 0 && top !== undefined && top.score >= PLAIN;
  if (elsewhere) return [];
  if (best > 0 && top !== undefined && best >= top.score * NEAR)
    return files.filter((file) => scoreOf(file, hits) === best);
  const said = lineOf(turn.text, turn.language);
  const shares = files.map((file) => {
    const held = procedures.byCode(file.procedureCode);
    const pairs = [file.procedureName ?? '', held?.name.vi ?? '', ...(held?.everydayNames.vi ?? [])];
    const words = [held?.name.en ?? '', ...(held?.everydayNames.en ?? [])];
    return Math.max(...pairs.map((name) => pairsOf(said, name)), ...words.map((name) => wordsShared(said, name)));
  });
  const most = Math.max(...shares);
  return most === 0 ? [] : files.filter((_, at) => shares[at] === most);
}
const PLAIN = 0.8;
/** A hit so near the best is what is meant, where it is one of the list. */
const NEAR = 0.7;

function scoreOf({ procedureCode }: FileListed, hits: Turn['understanding']['procedures']): number {
  return hits.find(({ code }) => code === procedureCode)?.score ?? 0;
}

/** How many pairs of words `said` has of a Vietnamese name: a word by itself says little. */
function pairsOf(said: string, name: string): number {
  const words = wordsOf(fold(name));
  const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word] as const);
  return pairs.filter(([one, two]) => !(COMMON.has(one) && COMMON.has(two)) && said.includes(` ${one} ${two} `)).length;
}

/** How many words it has of an English one. */
function wordsShared(said: string, name: string): number {
  const words = new Set(wordsOf(fold(name)));
  return [...words].filter((word) => word.length >= LONG && !COMMON.has(word) && said.includes(` ${word} `)).length;
}
