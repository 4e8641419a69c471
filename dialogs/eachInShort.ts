import type { Knowledge } from '../knowledge/knowledge.ts';
import { bullets } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import { sentencesIn } from '../knowledge/language/spoken.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Procedure } from '../knowledge/procedures/procedure.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import { aspects } from './aspects.ts';
import { paymentInShort } from './payments.ts';
import { sceneOf } from './procedureTellings.ts';
import type { Action, Reply } from './reply.ts';
import type { Scene } from './scene.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** Most that are told of aloud. */
const SPOKEN = 2;

/** What is asked of several, answered of each in a line; `actions`: the choices among them. */
export function eachInShort(
  knowledge: Knowledge,
  procedures: readonly Procedure[],
  asked: readonly Aspect[],
  { turn, actions }: { readonly turn: Turn; readonly actions: readonly Action[] },
): Reply {
  const lineOf = (procedure: Procedure, language: Language): string => {
    const scene = sceneOf(knowledge, procedure, { turn, kase: undefined })(language);
    return `${procedure.name[language]}: ${asked.map((aspect) => inShort(scene, aspect)).join(' ')}`;
  };
  const telling = (language: Language): Telling => {
    const words = packs[language].procedures;
    const lines = procedures.map((each) => lineOf(each, language));
    return {
      lead: words.eachInShort,
      rest: [bullets(lines), words.eachNext],
      spoken: lines.slice(0, SPOKEN).join(' '),
    };
  };
  return tell('procedure.choose', turn, telling, { actions });
}

function inShort(scene: Scene, aspect: Aspect): string {
  if (aspect === 'fee') return paymentInShort(scene);
  const { lead, spoken } = aspects[aspect](scene);
  return aspect === 'documents' ? (sentencesIn(spoken ?? lead)[0] ?? lead) : lead;
}
