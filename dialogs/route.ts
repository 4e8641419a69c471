import { fold } from '../knowledge/language/fold.ts';
import { givesUp } from '../knowledge/understanding/refusals.ts';
import type { LevelWord, Understanding } from '../knowledge/understanding/understanding.ts';
import type { Choice } from './choice.ts';
import type { FlowStart, FlowStarts } from './flow.ts';
import type { Memory } from './memory.ts';
import type { Turn } from './turn.ts';

/** Where a need leads: a flow to begin, or one of the short answers that need none. */
export type Route =
  | FlowStart
  | {
      readonly flow:
        | 'greet'
        | 'find'
        | 'help'
        | 'thanks'
        | 'bye'
        | 'repeat'
        | 'copy'
        | 'later'
        | 'calm'
        | 'nothing open'
        | 'crisis'
        | 'out of scope';
    }
  | { readonly flow: 'language'; readonly language: 'vi' | 'en' };

/** Routes a message by its intent. An intent without a route does not compile. */
export function route(understanding: Understanding, memory: Memory): Route {
  const procedure = understanding.procedures[0]?.code ?? (understanding.namesOther ? undefined : memory.procedure);
  const query = understanding.text;
  switch (understanding.intent) {
    case 'procedure.find':
      return { flow: 'discovery', with: { query } };
    case 'procedure.ask':
      return procedure
        ? { flow: 'procedure', with: { procedure, ...(understanding.aspect && { aspect: understanding.aspect }) } }
        : { flow: 'discovery', with: { query } };
    case 'declaration.start':
      return procedure ? { flow: 'declaration', with: { procedure } } : { flow: 'discovery', with: { query } };
    case 'declaration.resume':
      return { flow: 'resume', with: {} };
    case 'delivery.explain':
      return { flow: 'delivery', with: { topic: 'delivery', ...about(understanding, procedure) } };
    case 'levels.explain':
      return { flow: 'delivery', with: { topic: 'levels', ...about(understanding, procedure) } };
    case 'status.lookup':
      return { flow: 'status', with: identification(understanding) };
    case 'portal.account':
      return { flow: 'guidance', with: { topic: 'account' } };
    case 'portal.submit':
      return { flow: 'guidance', with: { topic: 'submit' } };
    case 'petition':
      return { flow: 'petition', with: { text: query } };
    case 'contact':
      return { flow: 'guidance', with: { topic: 'contact' } };
    case 'handoff':
      return { flow: 'handover', with: {} };
    case 'privacy':
      return { flow: 'privacy', with: { act: privacyAct(query) } };
    case 'language':
      return { flow: 'language', language: wantedLanguage(query) ?? (understanding.language === 'vi' ? 'en' : 'vi') };
    case 'smalltalk.greet':
      return { flow: 'greet' };
    case 'smalltalk.thanks':
      return { flow: 'thanks' };
    case 'smalltalk.bye':
      return { flow: 'bye' };
    case 'help':
      return { flow: 'help' };
    case 'command.repeat':
      return { flow: 'repeat' };
    case 'command.cancel':
      return memory.draft && givesUp(understanding)
        ? { flow: 'resume', with: { leaving: true } }
        : { flow: 'nothing open' };
    case 'command.back':
    case 'command.yes':
    case 'command.no':
      return { flow: 'nothing open' };
    case 'out_of_scope':
      return { flow: 'out of scope' };
    case 'crisis':
      return { flow: 'crisis' };
  }
}

/** A code or an id number on its own is a wish to look it up, however unsure the words around it are. */
export function bringsIdentification(understanding: Understanding): boolean {
  return understanding.entities.applicationCode.length > 0 || understanding.entities.idNumber.length > 0;
}

function about(
  { entities }: Understanding,
  procedure: string | undefined,
): Pick<FlowStarts['delivery'], 'level' | 'and' | 'procedure'> {
  return { ...levelsSaid(entities.level), ...(procedure && { procedure }) };
}

/** The one level that is meant, or two of the old ones side by side; two words of today are compared in general. */
function levelsSaid(said: readonly LevelWord[]): Pick<FlowStarts['delivery'], 'level' | 'and'> {
  const [first, second] = said.filter((each) => typeof each === 'number');
  if (first !== undefined) return { level: first, ...(second !== undefined && { and: second }) };
  const [word] = said;
  return word !== undefined && said.length === 1 ? { level: word } : {};
}

/** What an application can be looked up by, from what was said. */
export function identification({ entities }: Understanding): { code?: string; idNumber?: string } {
  const [code] = entities.applicationCode;
  const [idNumber] = entities.idNumber;
  if (code) return { code };
  return idNumber ? { idNumber } : {};
}

/** Who they are is told, as into a form: a number along with a day or a phone number. */
export function tellsOfOneself({ understanding: { entities } }: Pick<Turn, 'understanding'>): boolean {
  return entities.idNumber.length > 0 && entities.date.length + entities.phone.length > 0;
}

/** What is wanted of the data that are kept: to have them deleted, to hear what was given, or to know in general. */
export function privacyAct(text: string): 'delete' | 'recall' | 'explain' {
  const folded = fold(text);
  if (/\b(xoa|huy du lieu|delet\w*|remov\w*|erase\w*|forget|wipe)\b/.test(folded)) return 'delete';
  return RECALL.test(folded) ? 'recall' : 'explain';
}

/** Wants to hear what they gave, rather than what is kept in general. */
const RECALL =
  /\b(?:(?:what|which) (?:name|number|address|date|id|phone)|do you (?:know|remember|have) my (?:name|number|id|phone)|(?:toi|em|minh|tui) ten (?:gi|la gi)|nho (?:ten|so) (?:cua )?(?:toi|em|minh|tui)|(?:ten|so) (?:nao|gi) (?:toi|em|minh|tui) (?:da )?(?:khai|dua|cho|noi))\b/;

const ALL_DELETED =
  /\b(?:xoa (?:het|sach|toan bo|tat ca|moi thu|(?:het )?(?:du lieu|thong tin))|(?:delete|remove|erase|wipe|clear) (?:everything|all|it all|my (?:data|info\w*|details|messages|chat))|(?:everything|all of it|it all|all my \w+|my (?:data|info\w*|details)) (?:removed|deleted|erased|wiped))\b/;
const FEW_WORDS = 10;

/** What a message plainly asks of one's own data, whatever is being asked for: it is never an answer. */
export function ownDataAct(text: string): 'delete' | 'recall' | undefined {
  const folded = fold(text);
  if (folded.split(' ').length > FEW_WORDS) return undefined;
  if (ALL_DELETED.test(folded)) return 'delete';
  return RECALL.test(folded) ? 'recall' : undefined;
}

/** Whether what is kept of a person is named, rather than only what is shown. */
export function namesData(text: string): boolean {
  return /\b(?:du lieu|thong tin|tin nhan|data|info\w*|details|messages|chat)\b/.test(fold(text));
}

function wantedLanguage(text: string): 'vi' | 'en' | undefined {
  const folded = fold(text);
  if (/\b(?:not|don t|can t|cannot|khong|chua) (?:\w+ ){0,3}(?:vietnamese|tieng viet)\b/.test(folded)) return 'en';
  if (/\b(english|tieng anh|anh ngu)\b/.test(folded)) return 'en';
  return /\b(tieng viet|vietnamese|viet ngu)\b/.test(folded) ? 'vi' : undefined;
}

/** Where a choice leads; undefined where it answers what was asked. */
export function routeOf(choice: Choice): Route | undefined {
  switch (choice.kind) {
    case 'start':
      return choice.start;
    case 'language':
      return { flow: 'language', language: choice.language };
    case 'find':
    case 'help':
      return { flow: choice.kind };
    case 'answer':
    case 'settle':
      return undefined;
  }
}
