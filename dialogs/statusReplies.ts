import type { Application } from '../knowledge/applications/application.ts';
import { maskName, maskPersonal } from '../knowledge/applications/mask.ts';
import { STATUSES, timelinessOf, type Timeliness } from '../knowledge/applications/status.ts';
import { bullets, formatDay, formatLongDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Action, Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** What the replies about applications need to know of the house. */
export type StatusManners = {
  readonly region: Region;
  /** A procedure's name by its code; undefined for one that is not held. */
  readonly procedureName: (code: string, language: Language) => string | undefined;
};

/** How much of an application may be shown: 'masked' hides the name and what is personal in notes, 'named' only the latter. */
export type Showing = 'masked' | 'named' | 'everything';

/** Most applications in one list; further ones are counted. */
const LISTED = 10;

/** The replies about applications. */
export function statusReplies({ region, procedureName }: StatusManners) {
  const city = (language: Language): string => region.hotlines.city.name[language];
  const nameOf = ({ procedureCode, procedureName: own }: Application, language: Language): string =>
    procedureName(procedureCode, language) ??
    own ??
    (/^\d\.\d{6}/.test(procedureCode) ? procedureCode : packs[language].status.procedureUnnamed);

  return {
    ask: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.ask({ city: city(to) })),
    stillAsk: (turn: Turn) =>
      tell('status.ask', turn, (to) => ({ ...packs[to].status.stillAsk, spoken: packs[to].aloud.stillAsk })),
    notRecognised: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.notRecognised({ city: city(to) })),
    phoneOnly: (turn: Turn) => tell('status.ask', turn, (to) => packs[to].status.phoneOnly),
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

    found(turn: Turn, application: Application, showing: Showing): Reply {
      const { code, procedureCode } = application;
      const how = timelinessOf(application, turn.today);
      return {
        id: 'status.found',
        ...(turn.channel.spoken
          ? { text: aloud(application, how, turn), notes: notes(application, how, showing) }
          : { text: written(application, how, { turn, showing }) }),
        actions: foundActions(application, how, turn),
        about: { application: code, procedure: procedureCode },
      };
    },

    list(turn: Turn, applications: readonly Application[]): Reply {
      const phrases = packs[turn.language].status;
      const shown = newestFirst(applications).slice(0, LISTED);
      const rest = applications.length - shown.length;
      const late = applications.filter((each) => timelinessOf(each, turn.today).kind === 'late').length;
      const lines = (language: Language) => bullets(shown.map((each) => line(each, turn, language)));
      const more = rest > 0 ? [phrases.listMore({ count: rest })] : [];
      return {
        id: 'status.list',
        ...(turn.channel.spoken
          ? { text: phrases.aloud.list({ count: applications.length, late }), notes: lines('vi') }
          : { text: [phrases.list({ count: applications.length }), lines(turn.language), ...more].join('\n') }),
        actions: shown.map(({ code }) => ({ label: code, means: means.status(code) })),
      };
    },
  };

  function line(application: Application, turn: Turn, language: Language): string {
    const { listItem, lateMark } = packs[language].status;
    const how = timelinessOf(application, turn.today);
    const item = listItem({
      code: application.code,
      procedure: nameOf(application, language),
      status: STATUSES[application.status].name[language],
      due: formatDay(application.dueOn, language),
    });
    return how.kind === 'late' ? item + lateMark(how) : item;
  }

  function written(
    application: Application,
    how: Timeliness,
    { turn, showing }: { turn: Turn; showing: Showing },
  ): string {
    const { language } = turn;
    const phrases = packs[language].status;
    const { name, next } = STATUSES[application.status];
    const { code, asOf } = application;
    return [
      how.kind === 'late'
        ? phrases.headlineLate({ code, days: how.days })
        : phrases.headline({ code, status: name[language] }),
      bullets(factsOf(application, showing, language)),
      timeLine(how, language),
      phrases.asOf({ day: formatDay(asOf, language) }),
      ...(how.kind === 'late' ? [] : [next[language]]),
    ]
      .filter((each) => each !== '')
      .join('\n');
  }

  function factsOf(application: Application, showing: Showing, language: Language): string[] {
    const { facts, statusAndMeaning } = packs[language].status;
    const { applicant, agency, receivedOn, dueOn, status, statusNote } = application;
    const { name, means } = STATUSES[status];
    const note = statusNote && (showing === 'everything' ? statusNote : maskPersonal(statusNote, [applicant.name]));
    const all: readonly (readonly [string, string | undefined])[] = [
      [facts.procedure, nameOf(application, language)],
      [facts.applicant, showing === 'masked' ? maskName(applicant.name) : applicant.name],
      [facts.agency, agency],
      [facts.received, formatDay(receivedOn, language)],
      [facts.due, formatDay(dueOn, language)],
      [facts.status, statusAndMeaning({ name: name[language], means: means[language] })],
      [facts.note, note],
    ];
    return all.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  }

  function timeLine(how: Timeliness, language: Language): string {
    const { time } = packs[language].status;
    switch (how.kind) {
      case 'ended':
        return '';
      case 'late':
        return time.late({ city: city(language), portal: new URL(region.portals.filing).host });
      case 'inTime':
      case 'finishedLate':
        return time[how.kind](how);
      case 'notStarted':
      case 'paused':
      case 'unclear':
      case 'dueToday':
      case 'finishedInTime':
        return time[how.kind];
    }
  }

  /** Two sentences that can be spoken. */
  function aloud(application: Application, how: Timeliness, { language }: Turn): string {
    const phrases = packs[language].status.aloud;
    const { name, next } = STATUSES[application.status];
    const { code } = application;
    const due = formatLongDay(application.dueOn, language);
    return how.kind === 'late'
      ? `${phrases.foundLate({ code, due, days: how.days })} ${packs[language].aloud.lateNext}`
      : `${phrases.found({ code, due, status: name[language] })} ${firstSentence(next[language])}`;
  }

  /** What who speaks to a caller should know, in Vietnamese: to staff everything held. */
  function notes(application: Application, how: Timeliness, showing: Showing): string {
    const phrases = packs.vi.status;
    const { code, asOf, status } = application;
    return [
      bullets([
        `${phrases.notes.code}: ${code}`,
        ...factsOf(application, showing, 'vi'),
        ...(showing === 'everything' ? recordOf(application) : []),
        `${phrases.notes.next}: ${STATUSES[status].next.vi}`,
      ]),
      timeLine(how, 'vi'),
      phrases.notes.source({ day: formatDay(asOf, 'vi') }),
      phrases.notes.clocks,
    ]
      .filter((each) => each !== '')
      .join('\n');
  }
}
export type StatusReplies = ReturnType<typeof statusReplies>;

/** What only staff see. */
function recordOf({ applicant, history = [] }: Application): string[] {
  const { citizenId, phone, history: steps, none } = packs.vi.status.notes;
  const taken = history.map(({ on, status, note }) =>
    [formatDay(on, 'vi'), STATUSES[status].name.vi, ...(note ? [note] : [])].join(' - '),
  );
  return [
    `${citizenId}: ${applicant.citizenId ?? none}`,
    `${phone}: ${applicant.phone ?? none}`,
    `${steps}: ${taken.join('; ') || none}`,
  ];
}

function foundActions(application: Application, how: Timeliness, turn: Turn): Action[] {
  const phrases = packs[turn.language].status;
  return [
    ...(how.kind === 'late' ? [{ label: phrases.petition, means: means.guidance('petition') }] : []),
    ...(application.status === 9
      ? [{ label: phrases.howDelivered, means: means.delivery('delivery', undefined, application.procedureCode) }]
      : []),
    { label: phrases.another, means: means.status() },
  ];
}

function newestFirst(applications: readonly Application[]): Application[] {
  return applications.toSorted((a, b) => b.receivedOn.localeCompare(a.receivedOn) || a.code.localeCompare(b.code));
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
