import { ASPECTS, type Aspect, type LevelWord } from '../knowledge/understanding/understanding.ts';
import type { FlowStart } from './flow.ts';

/**
 * What choosing an action says: an answer to what was asked, the beginning of a flow, or a command. It travels as a short string,
 * because platforms limit payloads to 1,000 characters and some show them to the person.
 */
export type Choice =
  | { readonly kind: 'answer'; readonly value: string }
  | { readonly kind: 'start'; readonly start: FlowStart }
  | { readonly kind: 'language'; readonly language: 'vi' | 'en' }
  | { readonly kind: 'settle'; readonly as: 'answer' | 'question' }
  | { readonly kind: 'find' | 'help' };

/** Shorthands for flows to name their actions' meanings. */
export const means = {
  answer: (value: string): string => `#answer:${value}`,
  procedure: (code: string, aspect?: Aspect, kase?: string): string =>
    kase ? `#procedure:${code}:${aspect ?? ''}:${kase}` : `#procedure:${code}${aspect ? `:${aspect}` : ''}`,
  /** Of the national catalogue. */
  imported: (id: string, aspect?: Aspect): string => `#imported:${id}${aspect ? `:${aspect}` : ''}`,
  declare: (code: string): string => `#declare:${code}`,
  resume: (): string => '#resume',
  delivery: (topic: 'delivery' | 'levels', level?: LevelWord, procedure?: string): string =>
    `#${topic}:${level ?? ''}:${procedure ?? ''}`,
  status: (code?: string): string => `#status:${code ?? ''}`,
  guidance: (topic: string): string => `#guidance:${topic}`,
  /** `take`: into this chat, whatever it was called before. */
  petition: (act: 'tell' | 'take' = 'tell', application = ''): string => `#petition:${act}:${application}`,
  rating: (code = ''): string => `#rating:${code}`,
  privacy: (act: 'explain' | 'delete'): string => `#privacy:${act}`,
  browse: (): string => '#browse',
  handover: (): string => '#person',
  language: (language: 'vi' | 'en'): string => `#language:${language}`,
  /** Settles whether the message before was an answer or something else. */
  settle: (as: 'answer' | 'question'): string => `#settle:${as}`,
  /** Ask what is needed, to look for a procedure. */
  find: (): string => '#find',
  help: (): string => '#help',
};

/** Reads what an action means; undefined when `payload` is none of ours. */
export function readChoice(payload: string): Choice | undefined {
  const [, name, rest = ''] = /^#([a-z]+)(?::(.*))?$/s.exec(payload) ?? [];
  const start = (start: FlowStart): Choice => ({ kind: 'start', start });
  switch (name) {
    case 'answer':
      return { kind: 'answer', value: rest };
    case 'procedure': {
      const [procedure = '', aspect, kase] = rest.split(':');
      return start({ flow: 'procedure', with: { procedure, ...aspectNamed(aspect), ...(kase && { case: kase }) } });
    }
    case 'imported': {
      const [id = '', aspect] = rest.split(':');
      return start({ flow: 'imported', with: { ids: [id], ...aspectNamed(aspect) } });
    }
    case 'declare':
      return start({ flow: 'declaration', with: { procedure: rest } });
    case 'resume':
      return start({ flow: 'resume', with: {} });
    case 'delivery':
    case 'levels': {
      const [word = '', procedure] = rest.split(':');
      const level = readLevel(word);
      return start({
        flow: 'delivery',
        with: { topic: name, ...(level && { level }), ...(procedure && { procedure }) },
      });
    }
    case 'status':
      return start({ flow: 'status', with: rest ? { code: rest } : {} });
    case 'guidance':
      return start({ flow: 'guidance', with: { topic: rest } });
    case 'petition': {
      const [act = '', application] = rest.split(':');
      const take = act === 'take' ? ({ take: true } as const) : {};
      return start({ flow: 'petition', with: { ...take, ...(application && { application }) } });
    }
    case 'rating':
      return start({ flow: 'rating', with: rest ? { code: rest } : {} });
    case 'privacy':
      return start({ flow: 'privacy', with: { act: rest === 'delete' ? 'delete' : 'explain' } });
    case 'browse':
      return start({ flow: 'browse', with: { text: '' } });
    case 'person':
      return start({ flow: 'handover', with: {} });
    case 'language':
      return rest === 'vi' || rest === 'en' ? { kind: 'language', language: rest } : undefined;
    case 'settle':
      return { kind: 'settle', as: rest === 'answer' ? 'answer' : 'question' };
    case 'find':
    case 'help':
      return { kind: name };
    default:
      return undefined;
  }
}

/** Whether an action means the same whenever it is chosen, and not only as an answer to the question it was shown with. */
export function startsAnew(payload: string): boolean {
  const kind = readChoice(payload)?.kind;
  return kind !== undefined && kind !== 'answer' && kind !== 'settle';
}

function aspectNamed(word: string | undefined): { readonly aspect?: Aspect } {
  const aspect = ASPECTS.find((each) => each === word);
  return aspect ? { aspect } : {};
}

function readLevel(word: string): LevelWord | undefined {
  if (word === '3') return 3;
  if (word === '4') return 4;
  return word === 'partial' || word === 'whole' ? word : undefined;
}
