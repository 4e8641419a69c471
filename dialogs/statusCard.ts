import type { Application } from '../knowledge/applications/application.ts';
import { maskName, maskPersonal } from '../knowledge/applications/mask.ts';
import { apologyOwed } from '../knowledge/applications/apologies.ts';
import { STATUSES, timelinessOf, type Timeliness } from '../knowledge/applications/status.ts';
import { bullets, formatDay, formatLongDay } from '../knowledge/language/format.ts';
import { packs } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { ApplicationQuestion } from './applicationQuestions.ts';
import { means } from './choice.ts';
import type { Action, Reply } from './reply.ts';
import { answerOf } from './statusAnswers.ts';
import { DELIVERED, holderOf, lateStep, nextStep, timeLine } from './statusTime.ts';
import { tell, type Telling } from './telling.ts';
import type { Turn } from './turn.ts';

/** How much of an application may be shown: 'masked' hides the name and what is personal in notes, 'named' only the latter. */
export type Showing = 'masked' | 'named' | 'everything';

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
    /** One fact of an application that was shown. */
    answered: (turn: Turn, application: Application, question: ApplicationQuestion, showing: Showing): Reply => {
      const how = timelinessOf(application, turn.today);
      const telling = (language: Language): Telling => {
        const { more = [], ...fact } = answerOf(question, {
          application,
          how,
          showing,
          region,
          language,
          today: turn.today,
        });
        const rest = [...more, packs[language].status.ofThis({ code: application.code })];
        return { ...fact, rest };
      };
      const actions = foundActions(application, how, turn);
      return tell('status.found', turn, telling, { actions, about: about(application) });
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
    const next = nextStep(application, how, region, language);
    return [
      how.kind === 'late'
        ? phrases.headlineLate({ code, days: how.days, next })
        : phrases.headline({ code, means: STATUSES[status].means[language], next }),
      bullets(factsOf(application, showing, language)),
      timeLine(application, how, { language, today: turn.today }),
      phrases.asOf({ day: formatDay(asOf, language) }),
    ].join('\n');
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
        // on the line itself nobody is sent to the line
        `${phrases.notes.next}: ${how.kind === 'late' ? lateStep(application, region, 'vi') : nextStep(application, how, region, 'vi')}`,
      ]),
      timeLine(application, how, { language: 'vi', today: turn.today }),
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
  return apologyOwed(application, turn.today) ? lateOwed : ask({ whom: holderOf(application, language) });
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
