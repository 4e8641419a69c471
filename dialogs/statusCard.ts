import type { Application, StatusCode } from '../knowledge/applications/application.ts';
import { maskName, maskPersonal } from '../knowledge/applications/mask.ts';
import { apologyOwed } from '../knowledge/applications/apologies.ts';
import { STATUSES, timelinessOf, type Timeliness } from '../knowledge/applications/status.ts';
import { bullets, formatDay, formatLongDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Action, Reply } from './reply.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** How much of an application may be shown: 'masked' hides the name and what is personal in notes, 'named' only the latter. */
export type Showing = 'masked' | 'named' | 'everything';

/** Statuses of an application whose result there is. */
const DELIVERED: ReadonlySet<StatusCode> = new Set([9, 10]);

/** Makes the telling of one application; `nameOf` words its procedure. */
export function statusCard(region: Region, nameOf: (application: Application, language: Language) => string) {
  const about = ({ code, procedureCode }: Application) => ({ application: code, procedure: procedureCode });
  return {
    found: (turn: Turn, application: Application, showing: Showing): Reply => {
      const how = timelinessOf(application, turn.today);
      return {
        id: 'status.found',
        ...(turn.channel.spoken
          ? { text: aloud(application, how, turn), notes: notes(application, how, { turn, showing }) }
          : { text: written(application, how, { turn, showing }) }),
        actions: foundActions(application, how, turn),
        about: about(application),
      };
    },
    /** What is to be done now with an application that was shown. */
    next: (turn: Turn, application: Application): Reply => {
      const how = timelinessOf(application, turn.today);
      const late = how.kind === 'late';
      const telling = (to: Language): Telling => {
        const { ofThis } = packs[to].status;
        const apology = lateNext(application, turn, to);
        const rest = [...(late ? [apology] : []), ofThis({ code: application.code })];
        return { lead: nextStep(application, how, to), rest, ...(late && { spoken: apology }) };
      };
      const actions = foundActions(application, how, turn);
      return tell('status.found', turn, telling, { actions, about: about(application) });
    },
    /** Whether an apology is owed for one that is late, as far as that is known. */
    apology: (turn: Turn, application: Application): Reply => {
      const telling = (to: Language): Telling => {
        const { time, ofThis } = packs[to].status;
        const owed = apologyOwed(application, turn.today);
        const lead = owed ? time.lateOwed({ basis: owed[to] }) : time.late;
        return { lead, rest: [packs[to].aloud.lateNext(application), ofThis({ code: application.code })] };
      };
      return tell('status.found', turn, telling, { about: about(application) });
    },
    /** Whether it can be withdrawn is not held: whom to ask. */
    withdrawal: (turn: Turn, application: Application): Reply => {
      const { code, agency } = application;
      const city = (to: Language) => region.hotlines.city.name[to];
      const telling = (to: Language) => packs[to].status.withdrawal({ code, agency, city: city(to) });
      return tell('status.found', turn, telling, { about: about(application) });
    },
  };

  function written(
    application: Application,
    how: Timeliness,
    { turn, showing }: { turn: Turn; showing: Showing },
  ): string {
    const { language } = turn;
    const phrases = packs[language].status;
    const { code, asOf, status } = application;
    const next = nextStep(application, how, language);
    return [
      how.kind === 'late'
        ? phrases.headlineLate({ code, days: how.days, next })
        : phrases.headline({ code, means: STATUSES[status].means[language], next }),
      bullets(factsOf(application, showing, language)),
      timeLine(application, how, { turn, language }),
      phrases.asOf({ day: formatDay(asOf, language) }),
    ].join('\n');
  }

  function nextStep({ status }: Application, how: Timeliness, language: Language): string {
    if (how.kind !== 'late') return STATUSES[status].next[language];
    const portal = new URL(region.portals.filing).host;
    return packs[language].status.lateNext({ city: region.hotlines.city.name[language], portal });
  }

  function factsOf(application: Application, showing: Showing, language: Language): string[] {
    const { facts } = packs[language].status;
    const { applicant, agency, receivedOn, dueOn, status, statusNote } = application;
    const { name } = STATUSES[status];
    const note = statusNote && (showing === 'everything' ? statusNote : maskPersonal(statusNote, [applicant.name]));
    const all: readonly (readonly [string, string | undefined])[] = [
      [facts.procedure, nameOf(application, language)],
      [facts.applicant, showing === 'masked' ? maskName(applicant.name) : applicant.name],
      [facts.agency, agency],
      [facts.received, formatDay(receivedOn, language)],
      [facts.due, formatDay(dueOn, language)],
      [facts.status, name[language]],
      [facts.note, note],
    ];
    return all.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  }

  /** Whether it is late, in every status. */
  function timeLine(
    application: Application,
    how: Timeliness,
    { turn, language }: { turn: Turn; language: Language },
  ): string {
    const { time } = packs[language].status;
    const owed = apologyOwed(application, turn.today);
    if (how.kind === 'late' && owed) return time.lateOwed({ basis: owed[language] });
    switch (how.kind) {
      case 'ended':
        return DELIVERED.has(application.status) ? time.undated : time.closed;
      case 'inTime':
      case 'finishedLate':
        return time[how.kind](how);
      case 'late':
      case 'notStarted':
      case 'paused':
      case 'unclear':
      case 'dueToday':
      case 'finishedInTime':
        return time[how.kind];
    }
  }

  /** Two sentences that can be spoken. */
  function aloud(application: Application, how: Timeliness, turn: Turn): string {
    const { language } = turn;
    const phrases = packs[language].status.aloud;
    const { means, next } = STATUSES[application.status];
    const { code } = application;
    const due = formatLongDay(application.dueOn, language);
    return how.kind === 'late'
      ? `${phrases.foundLate({ code, due, days: how.days })} ${lateNext(application, turn, language)}`
      : `${phrases.found({ code, due, means: means[language] })} ${firstSentence(next[language])}`;
  }

  /** What who speaks to a caller should know, in Vietnamese: to staff everything held. */
  function notes(
    application: Application,
    how: Timeliness,
    { turn, showing }: { turn: Turn; showing: Showing },
  ): string {
    const phrases = packs.vi.status;
    const { code, asOf } = application;
    return [
      bullets([
        `${phrases.notes.code}: ${code}`,
        ...factsOf(application, showing, 'vi'),
        ...(showing === 'everything' ? recordOf(application) : []),
        `${phrases.notes.next}: ${nextStep(application, how, 'vi')}`,
      ]),
      timeLine(application, how, { turn, language: 'vi' }),
      phrases.notes.source({ day: formatDay(asOf, 'vi') }),
      phrases.notes.clocks,
    ]
      .filter((each) => each !== '')
      .join('\n');
  }
}

/** Whom to ask for a new date, and what the agency owes where that is known. */
function lateNext(application: Application, turn: Turn, language: Language): string {
  const { lateOwed, lateNext: ask } = packs[language].aloud;
  return apologyOwed(application, turn.today) ? lateOwed : ask(application);
}

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
    ...(how.kind === 'late' ? [{ label: phrases.petition, means: means.petition('tell', application.code) }] : []),
    ...(application.status === 9
      ? [{ label: phrases.howDelivered, means: means.delivery('delivery', undefined, application.procedureCode) }]
      : []),
    ...(DELIVERED.has(application.status)
      ? [{ label: packs[turn.language].rating.start, means: means.rating(application.code) }]
      : []),
    { label: phrases.another, means: means.status() },
  ];
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
