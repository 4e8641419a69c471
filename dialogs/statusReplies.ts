import type { Application } from '../knowledge/applications/application.ts';
import { STATUSES, timelinessOf } from '../knowledge/applications/status.ts';
import { bullets, continued, formatDay, formatLongDay, joinList } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { FlowStarts } from './flow.ts';
import type { Reply } from './reply.ts';
import { statusCard } from './statusCard.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** What the replies about applications need to know of the house. */
export type StatusManners = {
  readonly region: Region;
  /** A procedure's name by its code; undefined for one that is not held. */
  readonly procedureName: (code: string, language: Language) => string | undefined;
};

/** Most applications in one list; further ones are counted. */
const LISTED = 10;
/** Names longer than this are read in the notes, not said. */
const BREATH = 220;
/** Most of them named in one spoken sentence. */
const SPOKEN = 3;

/** The replies about applications. */
export function statusReplies({ region, procedureName }: StatusManners) {
  const city = (language: Language): string => region.hotlines.city.name[language];
  const nameOf = ({ procedureCode, procedureName: own }: Application, language: Language): string =>
    procedureName(procedureCode, language) ??
    own ??
    (/^\d\.\d{6}/.test(procedureCode) ? procedureCode : packs[language].status.procedureUnnamed);

  return {
    ask: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.ask({ city: city(to) })),
    askAgain: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.askAgain),
    stillAsk: (turn: Turn) =>
      tell('status.ask', turn, (to) => ({ ...packs[to].status.stillAsk, spoken: packs[to].aloud.stillAsk })),
    notRecognised: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.notRecognised({ city: city(to) })),
    oneAtATime: (turn: Turn, count: number) =>
      tell('need.other', turn, (to) => ({ lead: packs[to].status.oneAtATime({ count }), rest: [] })),
    phoneOnly: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.phoneOnly),
    unfitId: (turn: Turn, count: number) => tell('status.ask', turn, (to) => packs[to].status.unfitId({ count })),
    procedureCode: (turn: Turn, code: string) => {
      const [id = code] = /^\d\.\d{6}/.exec(code) ?? [];
      const held = procedureName(id, turn.language) !== undefined;
      const seen = { label: packs[turn.language].status.procedureInstead, means: means.procedure(id) };
      return tell(
        'status.ask',
        turn,
        (to) => packs[to].status.procedureCode({ code: id, name: procedureName(id, to) }),
        held ? { actions: [seen] } : {},
      );
    },
    noPhone: (turn: Turn) =>
      tell('status.ask', turn, (to) => packs[to].status.noPhone({ city: city(to), ward: region.wardCentre[to] })),
    needsProof: (turn: Turn, id: string) =>
      tell('status.needsProof', turn, (to) => packs[to].status.needsProof({ id })),
    needsFourDigits: (turn: Turn) => tell('status.needsProof', turn, (to) => packs[to].status.needsFourDigits),
    refused: (turn: Turn) => tell('status.notFound', turn, (to) => packs[to].status.refused({ city: city(to) })),
    limited: (turn: Turn) => tell('status.limited', turn, (to) => packs[to].status.limited({ city: city(to) })),
    nothingForId: (turn: Turn) =>
      tell('status.notFound', turn, (to) => packs[to].status.nothingForId({ city: city(to) })),
    letGo: (turn: Turn) =>
      tell('guidance.answer', turn, (to) => ({
        ...packs[to].status.letGo({ city: city(to), ward: region.wardCentre[to] }),
        spoken: packs[to].aloud.letGo,
      })),
    notFound: (turn: Turn, code: string): Reply => {
      return tell('status.notFound', turn, (to) => ({
        ...packs[to].status.notFound({ code, city: city(to) }),
        spoken: packs[to].status.aloud.notFound({ code }),
      }));
    },

    ...statusCard(region, nameOf),

    list(turn: Turn, applications: readonly Application[], of?: FlowStarts['status']['of']): Reply {
      const phrases = packs[turn.language].status;
      const shown = newestFirst(applications).slice(0, LISTED);
      const rest = applications.length - shown.length;
      const lines = (language: Language) => bullets(shown.map((each) => line(each, turn, language)));
      const more = rest > 0 ? [phrases.listMore({ count: rest })] : [];
      return {
        id: 'status.list',
        ...(turn.channel.spoken
          ? { text: listAloud(turn, applications, of), notes: lines('vi') }
          : { text: [listHead(turn, applications.length, of), lines(turn.language), ...more].join('\n') }),
        actions: shown.map(({ code }) => ({ label: code, means: means.status(code) })),
      };
    },
  };

  function listHead({ language }: Turn, count: number, of: FlowStarts['status']['of']): string {
    const { list, listSuch, listOthers, listNone, listDue } = packs[language].status;
    if (of === 'others') return listOthers({ count });
    if (of === 'such') return listSuch({ count });
    if (of === 'none') return listNone;
    return of === 'due' ? listDue : list({ count });
  }

  function listAloud(turn: Turn, applications: readonly Application[], of: FlowStarts['status']['of']): string {
    const { language } = turn;
    const { aloud } = packs[language].status;
    const count = applications.length;
    if (of === 'none') return aloud.listNone;
    const few = newestFirst(applications).slice(0, SPOKEN);
    const names = few.map((each) => nameOf(each, language));
    const alike = new Set(names).size < names.length;
    const each = joinList(alike || of === 'due' ? few.map((one) => dueAloud(one, language)) : names, language);
    const late = applications.filter((one) => timelinessOf(one, turn.today).kind === 'late').length;
    if (each.length > BREATH) return aloud.list({ count, late });
    if (of === 'such') return aloud.listSuch({ count, names: each });
    if (of === 'others') return aloud.listOthers({ names: each });
    if (of === 'due') return aloud.listDue({ each });
    return aloud.list({ count, late });
  }

  function dueAloud(application: Application, language: Language): string {
    const { aloud } = packs[language].status;
    const procedure = nameOf(application, language);
    const { name, clock } = STATUSES[application.status];
    return clock === 'ended'
      ? aloud.done({ procedure, status: continued(name[language]) })
      : aloud.due({ procedure, day: formatLongDay(application.dueOn, language) });
  }

  function line(application: Application, turn: Turn, language: Language): string {
    const { listItem, lateMark } = packs[language].status;
    const how = timelinessOf(application, turn.today);
    const item = listItem({
      code: application.code,
      procedure: nameOf(application, language),
      status: STATUSES[application.status].name[language],
      due: formatDay(application.dueOn, language),
    });
    return how.kind === 'late' ? `${item} ${lateMark(how)}` : item;
  }
}
export type StatusReplies = ReturnType<typeof statusReplies>;

/** As they are listed. */
export function newestFirst(applications: readonly Application[]): Application[] {
  return applications.toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn) || a.code.localeCompare(b.code));
}
