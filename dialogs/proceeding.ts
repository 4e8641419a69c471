import type { Knowledge } from '../knowledge/knowledge.ts';
import { lineOf } from './asked.ts';
import type { FlowStart } from './flow.ts';
import type { Turn } from './turn.ts';

const WELL = '(?:(?:ok|oke|okay|da|vang|u|uh|duoc|roi|vay|thoi|the|thi|gio|bay gio|yes|sure|alright|great|so|well) )*';
const WHO = '(?:(?:cho |giup |nho )?(?:toi|em|minh|tui|anh|chi|ban) )?(?:(?:muon|can|se) )?';
const AT_ONCE =
  '(?: (?:luon|di|ngay|nha|nhe|thoi|bay gio|giup|gium|ho|dum|toi|em|minh|cho|a|nao|viec nay|cai nay|cai do|thu tuc nay|thu tuc do))';
const DO = new RegExp(
  `^ ${WELL}${WHO}(?:(?:lam|tien hanh|bat dau|dang ky|khai)${AT_ONCE}+|(?:bat dau|tien hanh)(?: lam| khai)?|(?<=(?:ok|oke|okay|vang|da|duoc|roi|vay) )lam) $`,
);
/** Its form and no other is to be filled in, as it is offered: "khai", "điền tờ khai". */
const FILL_IN = new RegExp(
  `^ ${WELL}${WHO}(?:(?:ke )?khai(?: (?:to khai|to|don|mau|mau don|form))?|dien (?:to khai|to|don|mau|mau don|form))${AT_ONCE}* $`,
);
const DO_IN_ENGLISH =
  /^ (?:(?:ok|okay|yes|sure|alright|great|so|well|then|please) )*(?:let ?s (?:do (?:it|this|that)|go|start|begin|get started)|(?:i ll |i will |i want to |i would like to |can (?:i|we) |please )?(?:do (?:it|this|that)|start|begin|proceed|get started|go ahead|apply)(?: (?:it|this))?(?: (?:now|right now|please|right away|then))*) $/;
const HAND_IN = new RegExp(`^ ${WELL}${WHO}(?:nop|gui)(?: ho so)?${AT_ONCE}+ $`);

/** Wants the procedure in hand done at once ("làm luôn", "let's do it"): its declaration is begun where there is one, else how it is done is told. */
export function goesAhead({ declarations }: Knowledge, turn: Turn): FlowStart | undefined {
  const { memory, text, language, today } = turn;
  const line = lineOf(text, language).replace(/[’']/g, '');
  const [ahead, handsIn] = [[DO, FILL_IN, DO_IN_ENGLISH].some((pattern) => pattern.test(line)), HAND_IN.test(line)];
  if ((!ahead && !handsIn) || memory.topic !== undefined) return undefined;
  if (memory.imported?.length) return { flow: 'imported', with: { ids: memory.imported, aspect: 'place' } };
  const { procedure } = memory;
  if (procedure === undefined) return undefined;
  if (handsIn) return { flow: 'procedure', with: { procedure, aspect: 'place' } };
  return declarations.byProcedure(procedure, today)
    ? { flow: 'declaration', with: { procedure } }
    : { flow: 'procedure', with: { procedure, aspect: 'steps' } };
}
