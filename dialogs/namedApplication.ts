import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold, wordsOf } from '../knowledge/language/fold.ts';
import { lineOf } from './asked.ts';
import type { ListedApplication } from './memory.ts';
import type { Turn } from './turn.ts';

/** Words that stand in the names of many procedures, and tell none from the others. */
const COMMON = new Set(
  'dang ky thu tuc ho so cap lai doi giay to xac nhan ban sao moi cho cua va hoac khi tai theo trong nguoi cai vu the of for a an and to in registration register certificate application procedure issue issuing new permit confirmation confirming first person tinh trang co qua roi'.split(' '),
); // prettier-ignore
/** What stands around the name of what is meant. */
const AROUND = new Set(
  'con cai ho so don vu giay thu tuc the vay thi va da a o roi gio toi em minh tui khach kh hoi coi xem cho biet ve ben nay kia do ay nao gi sao dau den lam xong chua khong nha nhe di ha tinh trang the and what about how which one ones is it my their his her file application please for show me status a an'.split(' '),
); // prettier-ignore
/** Another procedure is plainly named. */
const PLAIN = 0.8;
/** A hit so near the best is what is meant, where it is one of the list. */
const NEAR = 0.7;
/** A shorter word of an English name may be anything. */
const LONG = 5;
/** Hardly more is said than a name. */
const FEW = 6;

/** Those of a list that are named by their procedure: by nothing but words of its name, by what it is found by, or by some of its words. */
export function namedOf(
  knowledge: Knowledge,
  listed: readonly ListedApplication[],
  turn: Turn,
): readonly ListedApplication[] {
  const said = lineOf(turn.text, turn.language);
  const all = listed.map((application) => ({ application, names: namesOf(knowledge, application) }));
  const wholly = all.filter(({ names }) => namesWholly(said, names)).map(({ application }) => application);
  if (wholly.length > 0) return wholly;
  const hits = turn.understanding.procedures;
  const top = hits[0]?.score ?? 0;
  const best = Math.max(...listed.map((application) => scoreOf(application, hits)));
  if (best > 0 && best >= top * NEAR) return listed.filter((application) => scoreOf(application, hits) === best);
  if (best === 0 && top >= PLAIN) return [];
  const shares = all.map(({ names }) => shareOf(said, names));
  const most = Math.max(...shares);
  return most === 0 ? [] : listed.filter((_, at) => shares[at] === most);
}

type Names = { readonly vi: readonly string[]; readonly en: readonly string[] };

function namesOf({ procedures }: Knowledge, { procedureCode, procedureName }: ListedApplication): Names {
  const held = procedures.byCode(procedureCode);
  return {
    vi: [...(procedureName ? [procedureName] : []), ...(held ? [held.name.vi, ...held.everydayNames.vi] : [])],
    en: held ? [held.name.en, ...held.everydayNames.en] : [],
  };
}

/** Whether all that is said besides fillers stands in one of the names, and not only what stands in most names. */
function namesWholly(said: string, { vi, en }: Names): boolean {
  const meant = wordsOf(said.trim()).filter((word) => !AROUND.has(word));
  if (meant.length === 0 || meant.length > FEW || meant.every((word) => COMMON.has(word))) return false;
  return [...vi, ...en].some((name) => {
    const words = new Set(wordsOf(fold(name)));
    return meant.every((word) => words.has(word));
  });
}

function scoreOf({ procedureCode }: ListedApplication, hits: Turn['understanding']['procedures']): number {
  return hits.find(({ code }) => code === procedureCode)?.score ?? 0;
}

/** How much of one of the names is said: in Vietnamese pairs of words, as one by itself says little; in English long words. */
function shareOf(said: string, { vi, en }: Names): number {
  const pairs = vi.map((name) => {
    const words = wordsOf(fold(name));
    return words.slice(1).filter((word, at) => {
      const before = words[at] ?? '';
      return !(COMMON.has(before) && COMMON.has(word)) && said.includes(` ${before} ${word} `);
    }).length;
  });
  const long = en.map(
    (name) =>
      wordsOf(fold(name)).filter((word) => word.length >= LONG && !COMMON.has(word) && said.includes(` ${word} `))
        .length,
  );
  return Math.max(0, ...pairs, ...long);
}
